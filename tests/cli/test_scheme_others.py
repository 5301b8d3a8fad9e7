# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The commands of a scheme decide by any bundled scheme that is named."""

from __future__ import annotations

import json

import pytest
from tests.schemes import test_gba_youth_employment as gba
from tests.schemes import test_jobseeker_support as jobseekers
from tests.schemes import test_transport_support as transport
from typer.testing import CliRunner

from gongshi.cli.app import app

ONE_OF_EACH = {
    "gba-youth-employment": (gba.graduate("2021-02-01", *gba.months("2021-02-01")), "10000.00"),
    "jobseeker-support": (jobseekers.citizen(jobseekers.FIRST), "1500.00"),
    "transport-support": (transport.employee(*transport.months("2007-08-01")), "600.00"),
}


def run(*words, facts=None):
    return CliRunner().invoke(app, ["scheme", *words], input=facts and json.dumps(facts))


@pytest.mark.parametrize("name", ONE_OF_EACH)
def test_a_person_is_decided_by_the_scheme_that_is_named(name):
    facts, total = ONE_OF_EACH[name]

    done = run("assess", "-", "--scheme", name, "--json", facts=facts)

    told = json.loads(done.stdout)
    assert (done.exit_code, told["scheme"], told["status"], told["total"]) == (
        0,
        name,
        "eligible",
        total,
    )


@pytest.mark.parametrize("name", ONE_OF_EACH)
@pytest.mark.parametrize("language", ["en", "zh-Hant", "zh-Hans"])
def test_a_scheme_is_shown_with_its_words_in_each_language(name, language):
    done = run("show", name, "--lang", language)

    assert done.exit_code == 0
    assert f"({name}, " in done.stdout.splitlines()[0]


def test_the_edition_that_was_known_is_shown():
    done = run("show", "transport-support", "--known-at", "2008-02-26T12:00:00+08:00", "--json")

    assert json.loads(done.stdout)["known_from"] == "2007-06-22"
