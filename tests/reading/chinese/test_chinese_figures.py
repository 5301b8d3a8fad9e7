# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Figures in both Chinese scripts, one form each, and numbers that are none."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.chinese.indicator import find_indicators
from gongshi.reading.document import Document
from gongshi.values import PartialDate


def figures(text, language):
    """Return the fields and the words of every figure."""
    published = PartialDate.parse("2025-03-04")
    claims = find_indicators(Document.of(Notice.of(text, language, published)))
    return [(claim.quote, dict(claim.fields)) for claim in claims]


FIGURES = [
    (
        "zh-Hant",
        "去年海港對河口出口達30億美元，增長8%。",
        [
            (
                "30億美元",
                {"name": "海港對河口出口", "value": "3000000000", "currency": "USD", "year": 2024},
            ),
            ("8%", {"name": "海港對河口出口", "value": "8", "unit": "%", "year": 2024}),
        ],
    ),
    (
        "zh-Hant",
        "2019年海港出口總值為30億美元。",
        [
            (
                "30億美元",
                {"name": "海港出口總值", "value": "3000000000", "currency": "USD", "year": 2019},
            )
        ],
    ),
    (
        "zh-Hant",
        "海港旅客佔總數12%。",
        [("12%", {"name": "海港旅客佔總數", "value": "12", "unit": "%"})],
    ),
    (
        "zh-Hant",
        "失業率去年升至4.2%。",
        [("4.2%", {"name": "失業率", "value": "4.2", "unit": "%", "year": 2024})],
    ),
    (
        "zh-Hant",
        "超過300間企業參展。",
        [("超過300間", {"name": "300間企業參展", "value": "300", "approx": "over", "unit": "間"})],
    ),
    (
        "zh-Hant",
        "約40家公司在海港設有辦事處。",
        [
            (
                "約40家",
                {
                    "name": "40家公司在海港設有辦事處",
                    "value": "40",
                    "approx": "about",
                    "unit": "家",
                },
            )
        ],
    ),
    (
        "zh-Hant",
        "截至2020年底，存款總額超過7000億元人民幣。",
        [
            (
                "超過7000億元人民幣",
                {
                    "name": "存款總額",
                    "value": "700000000000",
                    "approx": "over",
                    "currency": "CNY",
                    "year": 2020,
                },
            )
        ],
    ),
    (
        "zh-Hant",
        "至少20艘輪船泊岸。",
        [("至少20艘", {"name": "20艘輪船泊岸", "value": "20", "approx": "at_least", "unit": "艘"})],
    ),
    (
        "zh-Hans",
        "去年海港对河口出口达30亿美元，增长8%。",
        [
            (
                "30亿美元",
                {"name": "海港对河口出口", "value": "3000000000", "currency": "USD", "year": 2024},
            ),
            ("8%", {"name": "海港对河口出口", "value": "8", "unit": "%", "year": 2024}),
        ],
    ),
    (
        "zh-Hans",
        "2019年海港出口总值为30亿美元。",
        [
            (
                "30亿美元",
                {"name": "海港出口总值", "value": "3000000000", "currency": "USD", "year": 2019},
            )
        ],
    ),
    (
        "zh-Hans",
        "海港旅客占总数12%。",
        [("12%", {"name": "海港旅客占总数", "value": "12", "unit": "%"})],
    ),
    (
        "zh-Hans",
        "失业率去年升至4.2%。",
        [("4.2%", {"name": "失业率", "value": "4.2", "unit": "%", "year": 2024})],
    ),
    (
        "zh-Hans",
        "超过300家企业参展。",
        [("超过300家", {"name": "300家企业参展", "value": "300", "approx": "over", "unit": "家"})],
    ),
    (
        "zh-Hans",
        "截至2020年底，存款总额超过7000亿元。",
        [
            (
                "超过7000亿元",
                {
                    "name": "存款总额",
                    "value": "700000000000",
                    "approx": "over",
                    "currency": "CNY",
                    "year": 2020,
                },
            )
        ],
    ),
    (
        "zh-Hant",
        "出口由2009年的30億美元，增至2019年的85億美元。",
        [
            ("30億美元", {"name": "出口", "value": "3000000000", "currency": "USD", "year": 2009}),
            ("85億美元", {"name": "出口", "value": "8500000000", "currency": "USD", "year": 2019}),
        ],
    ),
    (
        "zh-Hans",
        "出口从2009年的30亿美元增至2019年的85亿美元。",
        [
            ("30亿美元", {"name": "出口", "value": "3000000000", "currency": "USD", "year": 2009}),
            ("85亿美元", {"name": "出口", "value": "8500000000", "currency": "USD", "year": 2019}),
        ],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), FIGURES)
def test_figure_has_its_name_unit_year_and_place(language, text, expected):
    assert figures(text, language) == expected


NO_FIGURES = [
    ("zh-Hant", "雙方簽署14份協議。"),
    ("zh-Hant", "兩地同意31個項目，涵蓋8個範疇。"),
    ("zh-Hant", "會議歷時3小時。"),
    ("zh-Hant", "查詢請電2345 6789，共300名職員。"),
    ("zh-Hans", "双方签署14份协议。"),
    ("zh-Hans", "会议在2019年5月5日举行。"),
]


@pytest.mark.parametrize(("language", "text"), NO_FIGURES)
def test_number_of_something_else_is_no_figure(language, text):
    assert figures(text, language) == []
