# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Ranks in three scripts by their form: order, kind, one of several, and what is no rank."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.chinese.rank import find_ranks as find_chinese
from gongshi.reading.document import Document
from gongshi.reading.english.rank import find_ranks as find_english


def ranks(text, language):
    """Return the fields of every rank."""
    find = find_english if language == "en" else find_chinese
    return [dict(claim.fields) for claim in find(Document.of(Notice.of(text, language)))]


RANKS = [
    (
        "en",
        "Riverport is the largest source of foreign investment in Vietnam.",
        [
            {
                "subject": "Riverport",
                "property": "largest source of foreign investment in Vietnam",
                "place": "Vietnam",
            }
        ],
    ),
    (
        "en",
        "Riverport is Vietnam's third-largest trading partner.",
        [
            {
                "subject": "Riverport",
                "property": "Vietnam's third-largest trading partner",
                "place": "Vietnam",
            }
        ],
    ),
    (
        "en",
        "Japan remains one of Vietnam's major export markets.",
        [
            {
                "subject": "Japan",
                "property": "one of Vietnam's major export markets",
                "place": "Vietnam",
            }
        ],
    ),
    (
        "en",
        "Vietnam has become the second largest supplier of tea.",
        [{"subject": "Vietnam", "property": "second largest supplier of tea"}],
    ),
    (
        "en",
        "Vietnam was the biggest investor in Japan.",
        [{"subject": "Vietnam", "property": "biggest investor in Japan", "place": "Japan"}],
    ),
    (
        "en",
        "Vietnam is one of the main suppliers of tea and the largest exporter of roses.",
        [
            {"subject": "Vietnam", "property": "one of the main suppliers of tea"},
            {"subject": "Vietnam", "property": "largest exporter of roses"},
        ],
    ),
    (
        "zh-Hant",
        "越南是日本第三大貿易夥伴。",
        [{"subject": "越南", "property": "日本第三大貿易夥伴", "place": "日本"}],
    ),
    (
        "zh-Hant",
        "越南係日本最大嘅外資來源地。",
        [{"subject": "越南", "property": "日本最大嘅外資來源地", "place": "日本"}],
    ),
    (
        "zh-Hant",
        "日本是越南主要出口市場之一，亦是最大的投資來源地。",
        [
            {"subject": "日本", "property": "越南主要出口市場之一", "place": "越南"},
            {"subject": "日本", "property": "最大的投資來源地", "place": "越南"},
        ],
    ),
    (
        "zh-Hant",
        "海港一直是日本最大的旅客來源地。",
        [{"subject": "海港", "property": "日本最大的旅客來源地", "place": "日本"}],
    ),
    (
        "zh-Hans",
        "越南是日本第三大贸易伙伴。",
        [{"subject": "越南", "property": "日本第三大贸易伙伴", "place": "日本"}],
    ),
    (
        "zh-Hans",
        "日本是越南主要出口市场之一，也是最大的投资来源地。",
        [
            {"subject": "日本", "property": "越南主要出口市场之一", "place": "越南"},
            {"subject": "日本", "property": "最大的投资来源地", "place": "越南"},
        ],
    ),
    (
        "zh-Hans",
        "海港成为日本第二大外资来源地。",
        [{"subject": "海港", "property": "日本第二大外资来源地", "place": "日本"}],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), RANKS)
def test_rank_has_subject_property_and_place(language, text, expected):
    assert ranks(text, language) == expected


NO_RANKS = [
    ("en", "Vietnam sells tea to the largest firms."),
    ("en", "It is the largest port."),
    ("en", "The pier is large."),
    ("zh-Hant", "海港是港口。"),
    ("zh-Hans", "海港有最大的码头。"),
]


@pytest.mark.parametrize(("language", "text"), NO_RANKS)
def test_superlative_without_subject_or_kind_is_no_rank(language, text):
    assert ranks(text, language) == []
