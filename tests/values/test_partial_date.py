# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Dates as exact as they were said, and what can be said of two of them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.values import PartialDate, ValuesError

DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2200, 12, 31))
YEARS = st.integers(1900, 2200)
PARTIAL = st.one_of(
    st.builds(PartialDate, YEARS),
    st.builds(PartialDate, YEARS, st.integers(1, 12)),
    st.builds(lambda year, quarter: PartialDate(year, quarter=quarter), YEARS, st.integers(1, 4)),
    st.builds(PartialDate.of_day, DAYS),
)


@pytest.mark.parametrize(
    ("written", "value", "precision", "first", "last"),
    [
        ("2024-04-26", PartialDate(2024, 4, 26), "day", date(2024, 4, 26), date(2024, 4, 26)),
        ("2024-02", PartialDate(2024, 2), "month", date(2024, 2, 1), date(2024, 2, 29)),
        ("2023-02", PartialDate(2023, 2), "month", date(2023, 2, 1), date(2023, 2, 28)),
        ("2015", PartialDate(2015), "year", date(2015, 1, 1), date(2015, 12, 31)),
        ("2014-Q1", PartialDate(2014, quarter=1), "quarter", date(2014, 1, 1), date(2014, 3, 31)),
        ("2014-Q3", PartialDate(2014, quarter=3), "quarter", date(2014, 7, 1), date(2014, 9, 30)),
        ("2014-Q4", PartialDate(2014, quarter=4), "quarter", date(2014, 10, 1), date(2014, 12, 31)),
        ("0099", PartialDate(99), "year", date(99, 1, 1), date(99, 12, 31)),
    ],
)
def test_written_date_is_known_as_exactly_as_it_is_written(written, value, precision, first, last):
    parsed = PartialDate.parse(written)
    assert parsed == value
    assert str(parsed) == written
    assert parsed.precision == precision
    assert (parsed.first_day(), parsed.last_day()) == (first, last)


@pytest.mark.parametrize(
    "written",
    [
        "",
        "24",
        "2024-4",
        "2024-04-6",
        "2024/04/26",
        "2024-Q5",
        "2014-Q0",
        "2024-04-26T00:00",
        " 2024",
    ],
)
def test_other_writing_is_no_date(written):
    with pytest.raises(ValuesError, match="not a date"):
        PartialDate.parse(written)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("2023-02-29", "there is no date 2023-2-29"),
        ("2024-13", "there is no date 2024-13"),
        ("2024-00-01", "there is no date 2024-0-1"),
        ("2024-04-00", "there is no date 2024-4-0"),
        ("0000", "there is no date 0"),
    ],
)
def test_day_that_never_was_is_refused(written, said):
    with pytest.raises(ValuesError, match=said):
        PartialDate.parse(written)


def test_date_with_quarter_and_month_is_refused():
    with pytest.raises(ValuesError, match="a quarter or a month, not both"):
        PartialDate(2024, 4, quarter=2)


def test_date_with_a_day_but_no_month_is_refused():
    with pytest.raises(ValuesError, match="needs its month"):
        PartialDate(2024, day=4)


def test_fifth_quarter_is_refused():
    with pytest.raises(ValuesError, match="no quarter 5"):
        PartialDate(2024, quarter=5)


@pytest.mark.parametrize(
    ("finer", "coarser"),
    [
        ("2024-04-26", "2024-04"),
        ("2024-04-26", "2024-Q2"),
        ("2024-04", "2024-Q2"),
        ("2024-Q2", "2024"),
        ("2024", "2024"),
    ],
)
def test_date_within_another_refines_it(finer, coarser):
    assert PartialDate.parse(finer).refines(PartialDate.parse(coarser))


@pytest.mark.parametrize(
    ("one", "other"),
    [("2024", "2024-04"), ("2024-05-01", "2024-04"), ("2023-12-31", "2024"), ("2025-01", "2024")],
)
def test_date_that_says_less_or_other_refines_nothing(one, other):
    assert not PartialDate.parse(one).refines(PartialDate.parse(other))


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        ("2024-04-25", "2024-04-26", True),
        ("2024-04-26", "2024-04-26", False),
        ("2024-04-27", "2024-04-26", False),
        ("2024-03", "2024-04-01", True),
        ("2024-04", "2024-04-26", None),
        ("2024", "2024-04", None),
        ("2024-04", "2024", None),
        ("2024", "2024", None),
        ("2025", "2024", False),
        ("2024-Q1", "2024-Q2", True),
    ],
)
def test_before_answers_yes_no_or_cannot_say(one, other, said):
    assert PartialDate.parse(one).before(PartialDate.parse(other)) is said


def test_days_are_counted_over_the_end_of_the_month():
    assert PartialDate(2024, 2, 28).plus_days(2) == PartialDate(2024, 3, 1)
    assert PartialDate(2024, 1, 1).plus_days(-1) == PartialDate(2023, 12, 31)


def test_no_days_are_counted_from_a_month():
    with pytest.raises(ValuesError, match="2024-02 is not a day"):
        PartialDate(2024, 2).plus_days(1)


@pytest.mark.parametrize(("last", "days"), [("9999-12-31", 1), ("0001-01-01", -1)])
def test_days_beyond_the_calendar_are_refused(last, days):
    with pytest.raises(ValuesError, match="no date of the calendar"):
        PartialDate.parse(last).plus_days(days)


@given(PARTIAL)
def test_every_date_is_read_back_as_it_was_written(day):
    assert PartialDate.parse(str(day)) == day


@given(PARTIAL, PARTIAL)
def test_before_agrees_with_all_days_the_two_can_mean(one, other):
    certain = one.last_day() < other.first_day()
    possible = one.first_day() < other.last_day()
    assert one.before(other) is (True if certain else None if possible else False)


@given(PARTIAL, PARTIAL)
def test_dates_that_refine_each_other_mean_the_same_days(one, other):
    same = (one.first_day(), one.last_day()) == (other.first_day(), other.last_day())
    assert (one.refines(other) and other.refines(one)) == same
