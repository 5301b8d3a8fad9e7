# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Ranks in three scripts: what is said to be the largest, or one of the main ones."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.chinese.rank import find_ranks as find_chinese
from gongshi.reading.document import Document
from gongshi.reading.english.rank import find_ranks as find_english


def ranks(text, language):
    find = find_english if language == "en" else find_chinese
    document = Document.of(Notice.of(text, language))
    return [dict(claim.fields) for claim in find(document)]


RANKS = [
    (
        "en",
        "Singapore is Japan’s second-largest source of private capital.",
        [("Singapore", "Japan’s second-largest source of private capital", "Japan")],
    ),
    (
        "en",
        "Singapore has become one of Japan's major tea markets and its largest supplier of tea.",
        [
            ("Singapore", "one of Japan's major tea markets", "Japan"),
            ("Singapore", "largest supplier of tea", "Japan"),
        ],
    ),
    (
        "zh-Hant",
        "新加坡是日本第二大外資來源地。",
        [("新加坡", "日本第二大外資來源地", "日本")],
    ),
    (
        "zh-Hant",
        "新加坡係日本主要出口市場之一,亦係最大嘅投資來源地。",
        [("新加坡", "日本主要出口市場之一", "日本"), ("新加坡", "最大嘅投資來源地", "日本")],
    ),
    (
        "zh-Hans",
        "新加坡是日本最大的贸易伙伴。",
        [("新加坡", "日本最大的贸易伙伴", "日本")],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), RANKS)
def test_rank_has_subject_property_and_place(language, text, expected):
    found = [(r["subject"], r["property"], r.get("place")) for r in ranks(text, language)]
    assert found == expected


SILENT = [
    ("en", "Singapore is a city with a large port."),
    ("en", "It is the largest market of all."),
    ("zh-Hant", "新加坡設有大型市場。"),
    ("zh-Hans", "双方主要讨论合作。"),
]


@pytest.mark.parametrize(("language", "text"), SILENT)
def test_no_order_or_no_subject_no_rank(language, text):
    assert ranks(text, language) == []
