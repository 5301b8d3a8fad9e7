# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Numbers, ordinals, percentages, ages, durations and ranges."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.values import (
    EXACT,
    Age,
    Duration,
    Number,
    NumberRange,
    Ordinal,
    Percentage,
    Quantity,
    ValuesError,
)

AMOUNTS = st.decimals(allow_nan=False, allow_infinity=False, places=2, max_value=10**9, min_value=0)


def test_largest_exact_integer_is_the_one_json_readers_share():
    assert EXACT == 9_007_199_254_740_992


def test_equal_numbers_are_equal_values_of_their_kind_only():
    assert Number(Decimal("65.0")) == Number(Decimal(65))
    assert Number(Decimal(65)) != Percentage(Decimal(65))


def test_row_starts_at_the_first():
    assert Ordinal(1).value == 1
    with pytest.raises(ValuesError, match="starts at 1, not 0"):
        Ordinal(0)


def test_quantity_without_unit_is_refused():
    with pytest.raises(ValuesError, match="needs its unit: 29"):
        Quantity(Decimal(29), "")


def test_age_is_a_quantity_of_its_own_kind():
    assert Age(Decimal(40), "Year") != Quantity(Decimal(40), "Year")
    with pytest.raises(ValuesError, match="needs its unit"):
        Age(Decimal(40), "")


@pytest.mark.parametrize(
    ("amount", "unit", "seconds", "months"),
    [
        ("3", "Month", 7_776_000, 3),
        ("1", "Year", 31_536_000, 12),
        ("0.5", "Year", 15_768_000, 6),
        ("0.3", "Year", 9_460_800, None),
        ("1.5", "Month", 3_888_000, None),
        ("2", "Week", 1_209_600, None),
        ("1", "Day", 86_400, None),
        ("2", "Hour", 7_200, None),
        ("1", "Minute", 60, None),
        ("9", "Second", 9, None),
    ],
)
def test_duration_has_its_seconds_and_its_whole_months(amount, unit, seconds, months):
    duration = Duration(Decimal(amount), unit)
    assert (duration.seconds, duration.months) == (seconds, months)


@pytest.mark.parametrize("unit", ["", "month", "Months", "Fortnight"])
def test_unit_of_time_nobody_knows_is_refused(unit):
    with pytest.raises(ValuesError, match="not a unit of time"):
        Duration(Decimal(1), unit)


@given(st.integers(0, 200))
def test_years_are_twelve_months_each(years):
    assert Duration(Decimal(years), "Year").months == 12 * years


@given(AMOUNTS)
def test_whole_months_are_given_only_when_nothing_is_rounded(amount):
    months = Duration(amount, "Month").months
    assert months == (int(amount) if amount == amount.to_integral_value() else None)


def test_range_without_any_bound_is_refused():
    with pytest.raises(ValuesError, match="at least one bound"):
        NumberRange(None, None)


@pytest.mark.parametrize(("low", "high"), [(20, None), (None, 20), (20, 20), (20, 100)])
def test_range_with_one_bound_or_two_in_order_stands(low, high):
    bounds = [None if bound is None else Decimal(bound) for bound in (low, high)]
    between = NumberRange(*bounds)
    assert [between.low, between.high, between.low_open, between.high_open] == [
        *bounds,
        False,
        False,
    ]


@given(AMOUNTS, AMOUNTS)
def test_range_is_refused_when_it_is_turned_round(low, high):
    if low <= high:
        assert NumberRange(low, high, low_open=True).low_open
    else:
        with pytest.raises(ValuesError, match="before it starts"):
            NumberRange(low, high)


@pytest.mark.parametrize(
    ("parts", "timex", "seconds"),
    [
        ([("6", "Month")], "P6M", 6 * 30 * 86400),
        ([("1.5", "Hour")], "PT1.5H", 5400),
        ([("5", "Year"), ("1", "Month"), ("12", "Day")], "P5Y1M12D", (5 * 365 + 42) * 86400),
        ([("1", "Day"), ("5", "Hour"), ("3", "Minute")], "P1DT5H3M", 86400 + 5 * 3600 + 180),
    ],
)
def test_duration_of_several_parts_adds_them_and_writes_them_as_iso_8601_does(
    parts, timex, seconds
):
    duration = None
    for amount, unit in reversed(parts):
        duration = Duration(Decimal(amount), unit, duration)
    assert (duration.timex, duration.seconds) == (timex, seconds)


@pytest.mark.parametrize(
    ("rest", "months"), [(("3", "Month"), 15), (("3", "Day"), None), (("0.5", "Month"), None)]
)
def test_months_of_a_year_and_more(rest, months):
    more = Duration(Decimal(rest[0]), rest[1])
    assert Duration(Decimal(1), "Year", more).months == months
