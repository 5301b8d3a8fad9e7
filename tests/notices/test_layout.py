# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What each line of a notice is for, by general rules of how pages are set."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.notices import lay_out
from gongshi.notices.layout import READ_ROLES
from gongshi.values import LANGUAGES

NEWSPAPER = """Harbour City Daily

Harbour City and River Port agree on ferries

Twelve projects follow the third session of the council

By Ada Quay ada@harbour.example
Additional reporting by Tom Pier

RIVER PORT, April 25 (HCN) — The two cities agreed on twelve projects on Thursday.

Areas agreed
1. Ferry services between the two cities
2. Port safety

The council will meet again next year, the mayor said.
- A new pier will be built in the harbour of the city by the end of next year.

Photo
Mayor: Ada Quay opens the pier.
Enquiries: 1234 5678
Related news
Two ships collide in the bay
******
"""

CHINESE = """河口日報
港城與河口市簽署四份文件
2024年4月26日 09:30
記者 王小明
【河口日報專訊】港城與河口市昨日舉行第三次聯席會議，雙方同意以下範疇：
一、渡輪服務
二、港口安全
市長說：「很好。」雙方明年再開會。
圖片
市長：在碼頭
查詢：1234 5678
版權所有
"""


def roles(text, language):
    return [(block.role, block.span.of(text)) for block in lay_out(text, language).blocks]


def test_newspaper_article_is_told_apart_line_by_line():
    assert roles(NEWSPAPER, "en") == [
        ("masthead", "Harbour City Daily"),
        ("headline", "Harbour City and River Port agree on ferries"),
        ("standfirst", "Twelve projects follow the third session of the council"),
        ("byline", "By Ada Quay ada@harbour.example"),
        ("byline", "Additional reporting by Tom Pier"),
        ("dateline", "RIVER PORT, April 25 (HCN) —"),
        ("body", "The two cities agreed on twelve projects on Thursday."),
        ("heading", "Areas agreed"),
        ("item", "1. Ferry services between the two cities"),
        ("item", "2. Port safety"),
        ("body", "The council will meet again next year, the mayor said."),
        (
            "item",
            "- A new pier will be built in the harbour of the city by the end of next year.",
        ),
        ("furniture", "Photo"),
        ("furniture", "Mayor: Ada Quay opens the pier."),
        ("furniture", "Enquiries: 1234 5678"),
        ("furniture", "Related news"),
        ("furniture", "Two ships collide in the bay"),
        ("furniture", "******"),
    ]


def test_publisher_headline_and_reporters_are_said_of_the_notice():
    layout = lay_out(NEWSPAPER, "en")
    assert (layout.publisher, layout.headline, layout.reporters) == (
        "Harbour City Daily",
        "Harbour City and River Port agree on ferries",
        ("Ada Quay", "Tom Pier"),
    )


def test_chinese_article_is_told_apart_line_by_line():
    assert roles(CHINESE, "zh-Hant") == [
        ("masthead", "河口日報"),
        ("headline", "港城與河口市簽署四份文件"),
        ("furniture", "2024年4月26日 09:30"),
        ("byline", "記者 王小明"),
        ("dateline", "【河口日報專訊】"),
        ("body", "港城與河口市昨日舉行第三次聯席會議，雙方同意以下範疇："),
        ("item", "一、渡輪服務"),
        ("item", "二、港口安全"),
        ("body", "市長說：「很好。」雙方明年再開會。"),
        ("furniture", "圖片"),
        ("furniture", "市長：在碼頭"),
        ("furniture", "查詢：1234 5678"),
        ("furniture", "版權所有"),
    ]
    assert lay_out(CHINESE, "zh-Hant").reporters == ("王小明",)


@pytest.mark.parametrize(
    ("line", "dateline", "language"),
    [
        ("RIVER PORT, 25 April — The cities met on Monday.", "RIVER PORT, 25 April —", "en"),
        ("River Port (HCN) - The cities met on Monday.", "River Port (HCN) -", "en"),
        (
            "新河社河口4月25日电(记者 李明)两市25日举行会议。",
            "新河社河口4月25日电(记者 李明)",
            "zh-Hans",
        ),
        ("(河口台讯)两市25日举行会议,签署文件。", "(河口台讯)", "zh-Hans"),
        ("【港聞電】兩市昨日舉行會議，簽署文件。", "【港聞電】", "zh-Hant"),
    ],
)
def test_dateline_is_parted_from_its_first_sentence(line, dateline, language):
    body = line.removeprefix(dateline).strip()
    assert roles(line, language) == [("dateline", dateline), ("body", body)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Only a title", [("body", "Only a title")]),
        ("Only a title\nPage two", [("body", "Only a title"), ("body", "Page two")]),
        ("Font Size\nOnly a title", [("furniture", "Font Size"), ("body", "Only a title")]),
    ],
)
def test_lines_without_any_paragraph_are_text(text, expected):
    assert roles(text, "en") == expected


def test_list_after_the_last_paragraph_is_of_the_notice_until_a_gap():
    text = (
        "The two cities agreed to work together in the following:\nFerries\nFish markets\n\n"
        "Two ships collide in the bay\n"
    )
    assert [role for role, _ in roles(text, "en")] == ["body", "item", "item", "furniture"]


def test_byline_below_the_text_is_a_byline():
    text = "The two cities agreed to work together.\nReporting by Ada Quay and Tom Pier\n"
    layout = lay_out(text, "en")
    assert [block.role for block in layout.blocks] == ["body", "byline"]
    assert layout.reporters == ("Ada Quay", "Tom Pier")


def test_byline_between_paragraphs_and_rules_are_not_read():
    text = (
        "The cities met again today in town.\nBy Ada Quay\n----\nThey will meet again in a year.\n"
    )
    assert [role for role, _ in roles(text, "en")] == ["body", "byline", "furniture", "body"]


def test_caption_is_furniture_by_its_first_word():
    text = "The two cities signed four documents today.\nFile photo of the pier, taken last week.\n"
    assert [role for role, _ in roles(text, "en")] == ["body", "furniture"]


def test_very_long_line_is_text_however_it_ends():
    line = "港城與河口市加強合作" * 20
    assert roles(f"{line}\n雙方明年再次開會討論。", "zh-Hant") == [
        ("body", line),
        ("body", "雙方明年再次開會討論。"),
    ]


def test_indent_of_a_press_release_is_no_part_of_its_lines():
    text = "Cities sign\n     The two cities signed four documents today.\n"
    assert roles(text, "en") == [
        ("headline", "Cities sign"),
        ("body", "The two cities signed four documents today."),
    ]


def test_only_what_the_notice_says_is_read():
    assert frozenset({"dateline", "heading", "item", "body"}) == READ_ROLES


@given(
    st.lists(
        st.text(alphabet="Ab 1.:!。：—(【】)電讯4月@-*港\t\u3000", max_size=60),
        min_size=1,
        max_size=8,
    ),
    st.sampled_from(LANGUAGES),
)
def test_blocks_hold_every_letter_once_and_in_order(lines, language):
    text = "\n".join(lines)
    blocks = lay_out(text, language).blocks
    laid = "".join("".join(block.span.of(text).split()) for block in blocks)
    assert laid == "".join(text.split())
    assert all(a.span.end <= b.span.start for a, b in pairwise(blocks))
