# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Which year a figure takes, and which name, in three scripts and both widths of punctuation."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.chinese.indicator import find_indicators as find_chinese
from gongshi.reading.document import Document
from gongshi.reading.english.indicator import find_indicators as find_english
from gongshi.values import PartialDate


def years(text, language, published="2025-03-04"):
    """Return the name, value and year of every figure."""
    day = PartialDate.parse(published) if published else None
    find = find_english if language == "en" else find_chinese
    claims = find(Document.of(Notice.of(text, language, day)))
    return [(c.fields["name"], c.fields["value"], c.fields.get("year")) for c in claims]


YEARS = [
    (
        "zh-Hant",
        "首次會議喺2003年開，當年港商喺河口投資20億美元，去年已經去到174億美元。",
        [("港商喺河口投資", "2000000000", 2003), ("港商喺河口投資", "17400000000", 2024)],
    ),
    (
        "zh-Hant",
        "首次會議喺2003年開,當年港商喺河口投資20億美元,去年已經去到174億美元。",
        [("港商喺河口投資", "2000000000", 2003), ("港商喺河口投資", "17400000000", 2024)],
    ),
    (
        "zh-Hans",
        "会议在2003年召开，当年港商投资20亿美元，去年达174亿美元。",
        [("港商投资", "2000000000", 2003), ("港商投资", "17400000000", 2024)],
    ),
    (
        "zh-Hant",
        "2010年海港出口達30億美元；2020年則達50億美元，當年進口40億美元。",
        [
            ("海港出口", "3000000000", 2010),
            ("海港出口", "5000000000", 2020),
            ("進口", "4000000000", 2020),
        ],
    ),
    (
        "zh-Hans",
        "出口从2009年的30亿美元增至2019年的85亿美元。",
        [("出口", "3000000000", 2009), ("出口", "8500000000", 2019)],
    ),
    (
        "en",
        "Exports reached US$3 million in 2001, and in 2004 US$5 million.",
        [("Exports", "3000000", 2001), ("Exports", "5000000", 2004)],
    ),
    (
        "en",
        "In 2001, exports reached US$3 million.",
        [("exports", "3000000", 2001)],
    ),
    (
        "en",
        "The yard opened in 2001. Exports reached US$3 million.",
        [("Exports", "3000000", 2001)],
    ),
    (
        "en",
        "The yard opened in 2001.\n\nExports reached US$3 million.",
        [("Exports", "3000000", None)],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), YEARS)
def test_figure_takes_the_year_of_its_words(language, text, expected):
    assert years(text, language) == expected


def test_year_that_depends_on_the_day_of_publication_stays_open_without_it():
    text = "Exports reached US$3 million last year."
    assert years(text, "en", published=None) == [("Exports", "3000000", None)]
    assert years(text, "en") == [("Exports", "3000000", 2024)]


COUNTS = [
    ("en", "Some 300 people attended the talk.", "people attended the talk"),
    ("en", "The fair drew 6,000 people.", "fair drew 6,000 people"),
    ("en", "The fair drew 6,000 people last year.", "fair drew 6,000 people"),
    ("en", "90 people who registered found jobs.", "people who registered found jobs"),
    ("en", "About 2,500 young visitors came.", "young visitors"),
    ("zh-Hant", "政府估計有6千人受惠。", "6千人受惠"),
    ("zh-Hans", "政府估计有6千人受惠。", "6千人受惠"),
    ("zh-Hant", "三百名市民出席。", "三百名市民出席"),
    ("zh-Hant", "參展企業超過50家。", "參展企業"),
    ("zh-Hans", "参展企业超过50家。", "参展企业"),
]


@pytest.mark.parametrize(("language", "text", "name"), COUNTS)
def test_name_of_a_count_says_what_is_counted(language, text, name):
    assert [figure[0] for figure in years(text, language)] == [name]
