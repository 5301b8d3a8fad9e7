# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What is said of a notice, and how much of it may be shown."""

from __future__ import annotations

import pytest

from gongshi.record import NoticeStanding
from gongshi.values import PartialDate
from gongshi.web.listing import OPEN_LICENCES, Listed, ListedSource, listed, written_in

AT = "2026-11-23T08:00:00.000000Z"
TOLD = {
    "bytes": "0" * 64,
    "encoding": "utf-8",
    "extractor": None,
    "pages": [],
    "language": "en",
    "length": 7,
    "published": "2021-08",
    "title": None,
    "publisher": "River Port Daily",
    "url": "https://b.example/1",
    "rank": "press",
    "rights": None,
    "sources": [],
    "compiled": False,
}


def standing(**other):
    return NoticeStanding("a" * 64, {**TOLD, **other}, AT)


def test_a_notice_is_listed_with_all_that_is_known_about_it():
    source = {"title": "Release", "publisher": "港務局", "published": "2021-08-30", "url": None}
    notice = standing(rank="digest", title="Fifth session", sources=[source | {"url_note": "lost"}])
    day = PartialDate(2021, 8, 30)
    assert listed(notice) == Listed(
        id="a" * 64,
        title="Fifth session",
        publisher="River Port Daily",
        publisher_language="en",
        published=PartialDate(2021, 8),
        language="en",
        rank="digest",
        rights=None,
        url="https://b.example/1",
        compiled=False,
        sources=(ListedSource("Release", "港務局", day, None, "lost", "en", "zh"),),
        recorded_at=AT,
    )


def test_a_notice_without_a_title_is_named_by_its_publisher():
    assert listed(standing()).title == "Notice of River Port Daily"


def test_an_unknown_day_of_publication_stays_unknown():
    assert listed(standing(published=None)).published is None


@pytest.mark.parametrize(
    ("rights", "whole"),
    [
        (None, False),
        ("all rights reserved", False),
        ("apache-2.0", False),
        *((r, True) for r in OPEN_LICENCES),
    ],
)
def test_the_whole_text_is_shown_only_where_its_licence_allows(rights, whole):
    assert listed(standing(rights=rights)).whole is whole


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", ""]
)
def test_an_address_that_opens_no_page_is_no_link(url):
    assert listed(standing(url=url)).url is None


@pytest.mark.parametrize(
    ("words", "language", "written"),
    [
        ("Harbour City", "zh-Hant", "en"),
        ("港務局", "zh-Hant", "zh-Hant"),
        ("港务局", "zh-Hans", "zh-Hans"),
        ("港務局", "en", "zh"),
        ("Harbour", "en", "en"),
    ],
)
def test_names_are_marked_with_the_language_they_are_written_in(words, language, written):
    assert written_in(words, language) == written
