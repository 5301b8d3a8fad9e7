# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Figures in English: invented, with their year, place, unit and qualifier."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.document import Document
from gongshi.reading.english.indicator import find_indicators
from gongshi.values import PartialDate


def figures(text, published="2025-03-04"):
    day = PartialDate.parse(published) if published else None
    return list(find_indicators(Document.of(Notice.of(text, "en", day))))


def test_grown_from_one_year_to_another_is_two_figures():
    text = (
        "Total investment in Singapore had grown from US$3 billion in 2009 "
        "to US$8.5 billion last year."
    )
    assert [claim.fields for claim in figures(text)] == [
        {
            "name": "Total investment in Singapore",
            "value": "3000000000",
            "currency": "USD",
            "year": 2009,
            "place": "Singapore",
        },
        {
            "name": "Total investment in Singapore",
            "value": "8500000000",
            "currency": "USD",
            "year": 2024,
            "place": "Singapore",
        },
    ]


def test_rose_by_percentage_to_a_sum_is_two_figures():
    values = [
        (claim.fields["value"], claim.fields.get("unit"), claim.fields.get("currency"))
        for claim in figures("Trade rose 8% to US$100 billion in 2024.")
    ]
    assert values == [("8", "%", None), ("100000000000", None, "USD")]


QUALIFIERS = [
    ("More than 300 companies joined the fair.", "over"),
    ("Over 300 companies joined the fair.", "over"),
    ("Nearly 300 companies joined the fair.", "nearly"),
    ("About 300 companies joined the fair.", "about"),
    ("At least 300 companies joined the fair.", "at_least"),
    ("Up to 300 companies joined the fair.", "at_most"),
]


@pytest.mark.parametrize(("text", "approx"), QUALIFIERS)
def test_qualifier_is_kept_and_pinned(text, approx):
    (claim,) = figures(text)
    assert (claim.fields["value"], claim.fields["approx"]) == ("300", approx)
    assert claim.words("approx") == text.split(" 300", maxsplit=1)[0]


def test_count_of_people_has_its_noun_as_unit():
    (claim,) = figures("The fair drew 5,200 overseas visitors.")
    assert (claim.fields["value"], claim.fields["unit"]) == ("5200", "overseas visitors")


def test_year_of_the_sentence_before_is_taken():
    text = "The fair returned in 2023. It drew 5,200 visitors."
    (claim,) = figures(text)
    assert (claim.fields["year"], claim.words("year")) == (2023, "2023")


def test_year_that_hangs_on_an_unknown_day_is_unresolved():
    (claim,) = figures("Exports reached US$3 billion last year.", published=None)
    assert "year" not in claim.fields
    assert claim.unresolved["year"]


SILENT = [
    "The two sides agreed on 40 projects in 12 areas.",
    "They signed 15 agreements.",
    "Enquiries: 2345 6789.",
    "For enquiries, call 1234 people at the hotline.",
    "The meeting on 4 March 2025 was the seventh.",
    "Two cities met for three days.",
]


@pytest.mark.parametrize("text", SILENT)
def test_counts_of_projects_days_and_telephones_are_no_figures(text):
    assert figures(text) == []


def test_sum_of_a_scheme_is_no_figure():
    text = "The Dockside Training Allowance Scheme pays people aged 50 or above $800 a month."
    assert figures(text) == []
