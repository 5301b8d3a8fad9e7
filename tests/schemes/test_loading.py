# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Finding schemes: editions by what was known, folders of one's own, what is not there."""

from __future__ import annotations

import pytest
from tests.schemes.small import NOTICE, rules

from gongshi.schemes import RuleFileError, UnknownSchemeError, load_scheme, scheme_ids
from gongshi.schemes.calendar import read_day, write_day
from gongshi.schemes.loading import notice_text


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "harbour.rules").write_text(rules(), encoding="utf-8")
    (tmp_path / "notices").mkdir()
    (tmp_path / "notices" / "harbour.en.txt").write_text(NOTICE, encoding="utf-8")
    return tmp_path


def test_the_allowance_is_bundled():
    assert "re-employment-allowance" in scheme_ids()


@pytest.mark.parametrize(
    ("known", "edition"),
    [("2024-04-27", "2024-04-27"), ("2024-07-14", "2024-04-27"), ("2024-07-15", "2024-07-15")],
)
def test_the_latest_edition_that_was_known_is_taken(known, edition):
    scheme = load_scheme("re-employment-allowance", read_day(known))

    assert write_day(scheme.known_from) == edition


def test_a_folder_has_schemes_and_notices_of_its_own(folder):
    assert scheme_ids(folder) == ("harbour-bonus",)
    assert load_scheme("harbour-bonus", folder=folder).id == "harbour-bonus"
    assert notice_text("harbour.en.txt", folder) == NOTICE


def test_a_scheme_that_is_not_there_is_told_with_those_that_are(folder):
    with pytest.raises(UnknownSchemeError, match="no scheme 'harbor'; there are harbour-bonus"):
        load_scheme("harbor", folder=folder)


def test_before_it_was_announced_nothing_is_known_of_a_scheme(folder):
    with pytest.raises(UnknownSchemeError, match="on 2025-01-01; it was announced on 2025-01-02"):
        load_scheme("harbour-bonus", read_day("2025-01-01"), folder)


def test_a_law_of_which_there_is_no_file_is_missed(folder):
    text = rules(("currency HKD", 'currency HKD\nuses "town-law"'))
    (folder / "harbour.rules").write_text(text, encoding="utf-8")

    with pytest.raises(RuleFileError, match="uses 'town-law', of which there is no file"):
        load_scheme("harbour-bonus", folder=folder)
