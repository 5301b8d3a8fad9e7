# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""How values are written in JSON, kind by kind."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from gongshi.reading import Value, value_json
from gongshi.values import (
    Age,
    DateRange,
    Duration,
    Money,
    Number,
    NumberRange,
    Ordinal,
    PartialDate,
    Percentage,
    Quantity,
    Span,
)

MAY, NEXT_MAY = (DateRange(date(year, 5, 1), date(year, 6, 1)) for year in (2024, 2025))


@pytest.mark.parametrize(
    ("kind", "value", "fields"),
    [
        ("number", Number(Decimal("2330.0")), {"value": "2330"}),
        ("ordinal", Ordinal(6), {"value": "6"}),
        ("percentage", Percentage(Decimal("0.24")), {"value": "0.24"}),
        (
            "money",
            Money(Decimal("1E+2"), None, "Dollar"),
            {"amount": "100", "currency": None, "unit": "Dollar"},
        ),
        (
            "money",
            Money(Decimal(5), "HKD", "Hong Kong dollar"),
            {"amount": "5", "currency": "HKD", "unit": "Hong Kong dollar"},
        ),
        ("age", Age(Decimal(40), "Year"), {"amount": "40", "unit": "Year"}),
        ("quantity", Quantity(Decimal("1.5"), "Mile"), {"amount": "1.5", "unit": "Mile"}),
        ("duration", Duration(Decimal(6), "Month"), {"seconds": "15552000", "timex": "P6M"}),
        (
            "number_range",
            NumberRange(Decimal(20), None, low_open=True),
            {"low": "20", "high": None, "low_open": True, "high_open": False},
        ),
        ("date", PartialDate(2024, 5, 1), {"value": "2024-05-01"}),
        ("date_range", MAY, {"value": {"start": "2024-05-01", "end": "2024-06-01"}}),
    ],
)
def test_value_has_its_place_its_kind_and_the_fields_of_its_kind(kind, value, fields):
    told = value_json(Value(Span(3, 7), value, kind))
    assert told == {"start": 3, "end": 7, "kind": kind} | fields


def test_open_year_has_both_candidates_and_no_value():
    told = value_json(Value(Span(0, 3), None, "date_range", candidates=(MAY, NEXT_MAY)))
    assert told["candidates"] == [
        {"start": "2024-05-01", "end": "2024-06-01"},
        {"start": "2025-05-01", "end": "2025-06-01"},
    ]
    assert "value" not in told


def test_date_that_hangs_on_an_unknown_day_gives_the_reason():
    told = value_json(Value(Span(0, 9), None, "date", unresolved="no day is known"))
    assert told == {"start": 0, "end": 9, "kind": "date", "unresolved": "no day is known"}
