# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Figures in both Chinese scripts: invented, with their year, place, unit and qualifier."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.chinese.indicator import find_indicators
from gongshi.reading.document import Document
from gongshi.values import PartialDate


def figures(text, language="zh-Hant"):
    notice = Notice.of(text, language, PartialDate.parse("2025-03-04"))
    return [dict(claim.fields) for claim in find_indicators(Document.of(notice))]


def test_growth_and_sum_of_one_sentence_are_two_figures():
    assert figures("去年贸易总额增长8%,达1000亿人民币。", "zh-Hans") == [
        {"name": "贸易总额增长", "value": "8", "unit": "%", "year": 2024},
        {"name": "贸易总额", "value": "100000000000", "currency": "CNY", "year": 2024},
    ]


def test_two_years_of_one_sentence_are_two_figures():
    found = figures("港商2009年在新加坡投資30億美元,去年已去到85億美元。")
    assert [(f["value"], f["currency"], f["year"]) for f in found] == [
        ("3000000000", "USD", 2009),
        ("8500000000", "USD", 2024),
    ]


def test_tenths_with_a_half_are_a_percentage():
    (figure,) = figures("遊客佔總數六成半。")
    assert (figure["value"], figure["unit"]) == ("65", "%")


QUALIFIERS = [
    ("逾300家企業參展。", "over"),
    ("超過300家企業參展。", "over"),
    ("300多家企業參展。", "over"),
    ("300餘家企業參展。", "over"),
    ("近300家企業參展。", "nearly"),
    ("約300家企業參展。", "about"),
    ("至少300家企業參展。", "at_least"),
    ("最多300家企業參展。", "at_most"),
]


@pytest.mark.parametrize(("text", "approx"), QUALIFIERS)
def test_qualifier_is_kept(text, approx):
    (figure,) = figures(text)
    assert (figure["value"], figure["approx"], figure["unit"]) == ("300", approx, "家")


def test_vacancies_counted_with_the_general_measure_word_are_a_figure():
    (figure,) = figures("適合長者的空缺超過3300個。")
    assert (figure["name"], figure["value"], figure["approx"]) == ("適合長者的空缺", "3300", "over")


SILENT = [
    "雙方就40個項目達成共識,涉及12個範疇。",
    "兩地簽署15份合作文件。",
    "查詢電話:2345 6789。",
    "兩人出席會議,為期3天。",
    "這是第一個合作機制。",
]


@pytest.mark.parametrize("text", SILENT)
def test_counts_of_projects_days_and_telephones_are_no_figures(text):
    assert figures(text) == []
