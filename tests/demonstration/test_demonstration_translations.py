# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Every digest exists in three scripts, and each version gives the same claims.

Kinds, numbers, dates and ordinals are the same; names, words and places differ (design of reading,
acceptance 11).
"""

from __future__ import annotations

import tomllib
from collections import Counter

import pytest

from gongshi import demonstration
from gongshi.notices import Notice
from gongshi.reading import read
from gongshi.values import PartialDate

SCRIPTS = ("en", "zh-Hans", "zh-Hant")
NOTICES = tomllib.loads(demonstration.table("notices"))["notice"]
SAME = (
    "ordinal",
    "date",
    "status",
    "what",
    "value",
    "approx",
    "count",
    "form",
    "direct",
    "currency",
    "year",
    "event",
    "launch_date",
    "duration_months",
    "min_age",
    "jobless_months",
    "amount",
    "at_most",
    "work_months",
    "basis",
    "max_total",
    "part_time",
    "beneficiaries",
)
TWIN = {"re-employment-allowance-announced.en.txt": "re-employment-allowance-announced.zh-Hant.txt"}
"""A digest of one source that was written in two scripts from the beginning."""


def versions(notice):
    """Yield language and text of a digest in every script there is."""
    file = notice["file"]
    yield notice["language"], demonstration.notice_bytes(file).decode("utf-8")
    pairs = TWIN | {other: one for one, other in TWIN.items()}
    if file in pairs:
        twin = pairs[file]
        yield twin.split(".")[1], demonstration.notice_bytes(twin).decode("utf-8")
    for language, name in demonstration.translations_of(file).items():
        yield language, demonstration.translation_bytes(name).decode("utf-8")


def told(text, language, published):
    """Return what is claimed, without names and words, how often each."""
    claims = read(Notice.of(text, language, PartialDate.parse(published)))
    return Counter(
        (
            claim.kind,
            tuple((name, str(claim.fields[name])) for name in SAME if name in claim.fields),
        )
        for claim in claims
        if not is_of_the_government(claim)
    )


def is_of_the_government(claim):
    """Tell what a government is said to estimate, which only English counts as speech."""
    return claim.kind == "statement" and str(claim.fields["speaker"]).endswith("Government")


@pytest.mark.parametrize("notice", NOTICES, ids=lambda notice: notice["file"])
def test_a_digest_exists_in_three_scripts(notice):
    assert tuple(sorted(language for language, _ in versions(notice))) == SCRIPTS


@pytest.mark.parametrize("notice", NOTICES, ids=lambda notice: notice["file"])
def test_every_script_gives_the_same_claims(notice):
    found = [told(text, language, notice["published"]) for language, text in versions(notice)]
    assert found[1:] == found[:1] * 2


@pytest.mark.parametrize("notice", NOTICES, ids=lambda notice: notice["file"])
def test_a_translation_is_written_in_its_own_script(notice):
    texts = dict(versions(notice))
    assert texts["zh-Hant"] != texts["zh-Hans"]
    assert [letter for letter in "滬與會對這" if letter in texts["zh-Hans"]] == []
    assert [letter for letter in "沪与会对这" if letter in texts["zh-Hant"]] == []
    assert texts["en"].isascii()


def test_a_translation_that_is_not_bundled_is_refused_by_name():
    with pytest.raises(demonstration.UnknownFileError) as caught:
        demonstration.translation_bytes("../register.toml")
    assert str(caught.value) == (
        "There is no bundled translation named '../register.toml'. "
        "translations_of() names those of a digest."
    )


def test_translations_of_no_digest_are_refused():
    with pytest.raises(demonstration.UnknownFileError):
        demonstration.translations_of("nothing.en.txt")
