# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Sums in the rules of a scheme: what is paid, for how long, per what, and what is a limit."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.document import Document
from gongshi.reading.pattern import Pattern
from gongshi.reading.scheme_benefits import benefits
from gongshi.reading.scheme_grammar import scheme_grammar
from gongshi.reading.scheme_scope import Scope
from gongshi.values import PartialDate, Span


def paid(text, language="en"):
    """Return the fields and the words of each sum of a clause."""
    nothing = Pattern("nothing")
    grammar = scheme_grammar(
        "en" if language == "en" else "zh",
        marks=";:",
        half=nothing,
        people=nothing,
        hours_week=nothing,
        announced=(nothing,),
    )
    notice = Notice.of(text, language, PartialDate.parse("2025-03-04"))
    scope = Scope(Document.of(notice), [], grammar)
    found = benefits(scope, Span(0, len(text)))
    return [(dict(c.fields), scope.document.words(c.covered)) for c in found]


TIERS = [
    (
        "They will get an allowance of US$5,000.",
        [({"amount": "5000", "currency": "USD"}, "US$5,000")],
    ),
    (
        "They will get an allowance of US$5,000 after three months of work.",
        [
            (
                {"amount": "5000", "currency": "USD", "work_months": 3},
                "US$5,000 after three months",
            )
        ],
    ),
    (
        "They will get an allowance of US$50 per day.",
        [({"amount": "50", "currency": "USD", "per": "day"}, "US$50 per day")],
    ),
    (
        "They will get an allowance of up to US$50.",
        [({"amount": "50", "currency": "USD", "at_most": True}, "up to US$50")],
    ),
    (
        "Full-time workers get an allowance of US$50.",
        [
            (
                {"amount": "50", "currency": "USD", "basis": "full_time"},
                "Full-time workers get an allowance of US$50",
            )
        ],
    ),
    ("They will get an allowance of $50.", [({"amount": "50"}, "$50")]),
    ("They will get a cake and a song.", []),
    ("A song costs US$50.", []),
]


@pytest.mark.parametrize(("text", "expected"), TIERS)
def test_benefit_is_paid_as_its_clause_says(text, expected):
    assert paid(text) == expected


def test_sums_and_months_of_one_number_are_paired_in_their_order():
    text = "An allowance of US$5 after three months of work and US$6 after working six months."
    assert [(f["amount"], f["work_months"]) for f, _ in paid(text)] == [("5", 3), ("6", 6)]


def test_sums_without_months_of_their_own_take_the_nearest():
    text = "An allowance of US$5 or US$6 after working six months."
    assert [(f["amount"], f["work_months"]) for f, _ in paid(text)] == [("5", 6), ("6", 6)]


LIMITS = [
    (
        "The total is capped at US$60 a head.",
        [({"max_total": "60", "currency": "USD"}, "capped at US$60")],
    ),
    (
        "Household income must not exceed US$60.",
        [({"income_limit": "60", "currency": "USD"}, "income must not exceed US$60")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), LIMITS)
def test_total_and_income_are_limits_and_nothing_paid(text, expected):
    assert paid(text) == expected


CHINESE = [
    ("zh-Hant", "津貼5,000港元。", [({"amount": "5000", "currency": "HKD"}, "5,000港元")]),
    ("zh-Hans", "津贴5,000港元。", [({"amount": "5000", "currency": "HKD"}, "5,000港元")]),
    (
        "zh-Hant",
        "工作滿三個月可獲津貼５０港元。",
        [
            (
                {"amount": "50", "currency": "HKD", "work_months": 3},
                "三個月可獲津貼５０港元",
            )
        ],
    ),
    (
        "zh-Hant",
        "每月津貼最多50港元。",
        [
            (
                {"amount": "50", "currency": "HKD", "at_most": True, "per": "month"},
                "每月津貼最多50港元",
            )
        ],
    ),
    ("zh-Hant", "蛋糕50港元。", []),
]


@pytest.mark.parametrize(("language", "text", "expected"), CHINESE)
def test_chinese_benefit_is_paid_as_its_clause_says(language, text, expected):
    assert paid(text, language) == expected
