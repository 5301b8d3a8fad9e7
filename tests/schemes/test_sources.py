# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Every notice that words are pinned to says what it restates, and none is left over."""

from __future__ import annotations

import pytest
from tests.schemes.small import HARBOUR, NOTICE

from gongshi.schemes import SchemeError, load_scheme
from gongshi.schemes.checking import found_false
from gongshi.schemes.loading import bundled, editions
from gongshi.schemes.outline import outline
from gongshi.schemes.sources import notice_sources

ENTRY = """[[notice]]
file = "harbour.en.txt"
title = "Harbour bonus"
published = "2025-01-02"
dated = true
rights = "Apache-2.0"
[[notice.sources]]
title = "Circular"
publisher = "Harbour town"
url_note = "on paper"
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "notices").mkdir()
    (tmp_path / "notices" / "harbour.en.txt").write_text(NOTICE, encoding="utf-8")
    (tmp_path / "harbour.rules").write_text(HARBOUR, encoding="utf-8")
    return tmp_path


def with_table(folder, text):
    (folder / "notices.toml").write_text(text, encoding="utf-8")
    return [str(one) for one in found_false(folder)]


def test_every_bundled_notice_has_its_sources_and_no_source_is_left_over():
    files = {one.name for one in bundled().joinpath("notices").iterdir()}
    pinned = {notice.file for scheme in editions() for notice in scheme.notices}

    assert set(notice_sources()) == files == pinned


def test_every_source_has_an_address_or_says_why_not():
    for notice in notice_sources().values():
        assert all(bool(one.url) != bool(one.url_note) for one in notice.sources)


def test_a_folder_may_do_without(folder):
    assert notice_sources(folder) == {}
    assert list(found_false(folder)) == []


def test_a_notice_with_its_source_is_in_order(folder):
    assert with_table(folder, ENTRY) == []


def test_a_notice_of_which_nothing_is_said_is_told(folder):
    (problem,) = with_table(folder, ENTRY.replace("harbour.en", "other.en"))

    assert "notices.toml does not say what harbour.en.txt restates" in problem


def test_another_day_of_publication_is_told(folder):
    (problem,) = with_table(folder, ENTRY.replace("2025-01-02", "2025-01-03"))

    assert "was published on 2025-01-03 by notices.toml, not on 2025-01-02" in problem


@pytest.mark.parametrize("text", ["notice = 5", "[[notice]]\nfile = 'x'", "notice ="])
def test_a_table_that_says_less_than_it_must_is_refused(folder, text):
    with pytest.raises(SchemeError, match=r"notices\.toml cannot be used"):
        with_table(folder, text)


def test_an_outline_tells_what_the_notices_restate():
    told = outline(load_scheme("re-employment-allowance"), "en", notice_sources())
    notices = {one.file: one for one in told.notices}

    assert notices["rea-calculation.en.txt"].dated is False
    assert notices["rea-calculation.en.txt"].sources[0].publisher == "Labour Department"
