# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Figures in English, one form each, and numbers that are none."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.document import Document
from gongshi.reading.english.indicator import find_indicators
from gongshi.values import PartialDate


def figures(text, language):
    """Return the fields and the words of every figure."""
    published = PartialDate.parse("2025-03-04")
    claims = find_indicators(Document.of(Notice.of(text, language, published)))
    return [(claim.quote, dict(claim.fields)) for claim in claims]


FIGURES = [
    (
        "en",
        "Exports of Riverport rose 8 per cent to US$100 million in 2019.",
        [
            (
                "8 per cent",
                {"name": "Exports of Riverport", "value": "8", "unit": "%", "year": 2019},
            ),
            (
                "US$100 million",
                {
                    "name": "Exports of Riverport",
                    "value": "100000000",
                    "currency": "USD",
                    "year": 2019,
                },
            ),
        ],
    ),
    (
        "en",
        "Trade between the ports reached S$2.5 billion in 2021.",
        [
            (
                "S$2.5 billion",
                {
                    "name": "Trade between the ports",
                    "value": "2500000000",
                    "currency": "SGD",
                    "year": 2021,
                },
            )
        ],
    ),
    (
        "en",
        "Trade with Riverport fell by 3.5 per cent last year.",
        [
            (
                "3.5 per cent",
                {"name": "Trade with Riverport", "value": "3.5", "unit": "%", "year": 2024},
            )
        ],
    ),
    (
        "en",
        "The unemployment rate stood at 4.2 per cent in May 2024.",
        [
            (
                "4.2 per cent",
                {"name": "unemployment rate", "value": "4.2", "unit": "%", "year": 2024},
            )
        ],
    ),
    (
        "en",
        "Total investment had grown from US$3 billion in 2009 to US$8.5 billion in 2019.",
        [
            (
                "US$3 billion",
                {
                    "name": "Total investment",
                    "value": "3000000000",
                    "currency": "USD",
                    "year": 2009,
                },
            ),
            (
                "US$8.5 billion",
                {
                    "name": "Total investment",
                    "value": "8500000000",
                    "currency": "USD",
                    "year": 2019,
                },
            ),
        ],
    ),
    (
        "en",
        "Deposits exceeded 700 billion yuan at the end of 2020.",
        [
            (
                "700 billion yuan",
                {"name": "Deposits", "value": "700000000000", "currency": "CNY", "year": 2020},
            )
        ],
    ),
    (
        "en",
        "The yard employs nearly 400 workers.",
        [
            (
                "nearly 400 workers",
                {
                    "name": "yard employs nearly 400 workers",
                    "value": "400",
                    "approx": "nearly",
                    "unit": "workers",
                },
            )
        ],
    ),
    (
        "en",
        "More than 1,200 exhibitors took part.",
        [
            (
                "More than 1,200 exhibitors",
                {
                    "name": "exhibitors took part",
                    "value": "1200",
                    "approx": "over",
                    "unit": "exhibitors",
                },
            )
        ],
    ),
    (
        "en",
        "The fair attracted over 30,000 visitors last year.",
        [
            (
                "over 30,000 visitors",
                {
                    "name": "fair attracted over 30,000 visitors",
                    "value": "30000",
                    "approx": "over",
                    "unit": "visitors",
                    "year": 2024,
                },
            )
        ],
    ),
    (
        "en",
        "At least 20 ships called at the port.",
        [
            (
                "At least 20 ships",
                {
                    "name": "ships called at the port",
                    "value": "20",
                    "approx": "at_least",
                    "unit": "ships",
                },
            )
        ],
    ),
    (
        "en",
        "Visitors from Riverport accounted for 12 per cent of arrivals.",
        [("12 per cent", {"name": "Visitors from Riverport", "value": "12", "unit": "%"})],
    ),
    (
        "en",
        "The port handled 3.4 million containers in 2022.",
        [
            (
                "3.4 million containers",
                {
                    "name": "port handled 3.4 million containers",
                    "value": "3400000",
                    "unit": "containers",
                    "year": 2022,
                },
            )
        ],
    ),
    (
        "en",
        "The bourse raised US$1.5 billion from 14 listings in 2023.",
        [
            (
                "US$1.5 billion",
                {"name": "bourse", "value": "1500000000", "currency": "USD", "year": 2023},
            ),
            ("14 listings", {"name": "listings", "value": "14", "unit": "listings", "year": 2023}),
        ],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), FIGURES)
def test_figure_has_its_name_unit_year_and_place(language, text, expected):
    assert figures(text, language) == expected


NO_FIGURES = [
    ("en", "Enquiries may be made on 2345 6789 for 300 members."),
    ("en", "Both sides signed 14 agreements."),
    ("en", "The two cities agreed on 31 projects in eight areas."),
    ("en", "The talks lasted three hours."),
    ("en", "He is 64 years old."),
    ("en", "The pier opened on May 5, 2019."),
    ("en", "Flight 300 landed at Gate 12."),
]


@pytest.mark.parametrize(("language", "text"), NO_FIGURES)
def test_number_of_something_else_is_no_figure(language, text):
    assert figures(text, language) == []
