# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Days, weeks and months around a day, to the ends of the calendar."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.reading.calendar_near import (
    calendar_day,
    century_days,
    days_near,
    days_of,
    month_days_near,
    months_near,
    nth_week,
    nth_weekday,
    on_days,
    quarter_days,
    stepped,
    two_digit_year,
    week_days,
    weekdays_near,
)
from gongshi.values import DateRange

DAY = date(2024, 5, 15)
DAYS = st.dates(date(1600, 1, 1), date(2900, 1, 1))
FEBRUARY = DateRange(date(2024, 2, 1), date(2024, 3, 1))


def written(told):
    return " ".join(map(str, told))


def test_day_that_the_calendar_lacks_is_none():
    assert calendar_day(2023, 2, 29) is None


@pytest.mark.parametrize(
    ("year", "month", "months", "told"),
    [
        (2024, None, 1, "2024-01-01/2025-01-01"),
        (2024, 2, 1, "2024-02-01/2024-03-01"),
        (2024, 7, 6, "2024-07-01/2025-01-01"),
        (2024, 13, 1, "None"),
        (9999, 12, 1, "None"),
        (0, None, 1, "None"),
    ],
)
def test_days_of_a_year_or_of_months_end_before_the_next(year, month, months, told):
    assert str(days_of(year, month, months)) == told


def test_quarters_are_four():
    told = [str(quarter_days(2024, quarter)) for quarter in range(6)]
    assert told == [
        "None",
        "2024-01-01/2024-04-01",
        "2024-04-01/2024-07-01",
        "2024-07-01/2024-10-01",
        "2024-10-01/2025-01-01",
        "None",
    ]


@pytest.mark.parametrize(
    ("century", "told"),
    [(20, "1900-01-01/2000-01-01"), (1, "0001-01-01/0100-01-01"), (100, "None")],
)
def test_century_begins_with_its_hundred(century, told):
    assert str(century_days(century)) == told


@pytest.mark.parametrize(
    ("year", "told"), [(0, 2000), (27, 2027), (39, 2039), (40, 1940), (99, 1999), (1868, 1868)]
)
def test_year_of_two_digits_is_near(year, told):
    assert two_digit_year(year) == told


@pytest.mark.parametrize(
    ("step", "count", "told"),
    [
        ("Day", -15, "2024-04-30"),
        ("Week", 2, "2024-05-29"),
        ("Month", 9, "2025-02-15"),
        ("Year", -1, "2023-05-15"),
        ("Year", 9000, "None"),
        ("Day", 10**10, "None"),
    ],
)
def test_step_leads_to_a_day_or_out_of_the_calendar(step, count, told):
    assert str(stepped(DAY, step, count)) == told


def test_month_that_is_shorter_ends_the_step():
    assert stepped(date(2024, 1, 31), "Month", 1) == date(2024, 2, 29)


def test_days_beyond_the_calendar_are_none():
    assert on_days(date.max, 1) is None
    assert on_days(None, 1) is None


def test_today_is_the_next_of_its_name():
    assert days_near(DAY, 5, 15) == (date(2023, 5, 15), DAY)
    assert month_days_near(DAY, 15) == (date(2024, 4, 15), DAY)
    assert weekdays_near(DAY, 3) == (date(2024, 5, 8), DAY)
    assert written(months_near(DAY, 5)) == "2023-05-01/2023-06-01 2024-05-01/2024-06-01"


def test_last_day_of_february_is_looked_for_in_leap_years():
    assert days_near(date(1901, 3, 1), 2, 29) == (date(1896, 2, 29), date(1904, 2, 29))


def test_thirty_first_skips_the_months_that_lack_it():
    assert month_days_near(date(2024, 6, 10), 31) == (date(2024, 5, 31), date(2024, 7, 31))


def test_last_month_of_the_calendar_has_only_one_before_it():
    assert written(months_near(date(9999, 12, 5), 12)) == "9998-12-01/9999-01-01"


@pytest.mark.parametrize(
    ("nth", "told"),
    [
        (1, "2024-01-29/2024-02-05"),
        (5, "2024-02-26/2024-03-04"),
        (-1, "2024-02-26/2024-03-04"),
        (6, "None"),
        (0, "None"),
    ],
)
def test_week_of_a_month_is_counted_by_its_thursday(nth, told):
    assert str(nth_week(FEBRUARY, nth)) == told


@pytest.mark.parametrize(
    ("nth", "weekday", "told"),
    [
        (1, 4, "2024-02-01"),
        (5, 4, "2024-02-29"),
        (-1, 5, "2024-02-23"),
        (5, 5, "None"),
        (-6, 1, "None"),
    ],
)
def test_day_of_the_week_is_counted_in_a_month(nth, weekday, told):
    assert str(nth_weekday(FEBRUARY, nth, weekday)) == told


@given(DAYS)
def test_week_holds_its_day_and_begins_on_monday(day):
    week = week_days(day)
    assert week is not None
    assert (week.start.isoweekday(), week.end - week.start) == (1, timedelta(days=7))
    assert week.start <= day < week.end


@given(DAYS, st.integers(1, 7))
def test_last_and_next_day_of_the_week_are_seven_days_apart(day, weekday):
    last, coming = weekdays_near(day, weekday)
    assert last < day <= coming
    assert (coming - last, coming.isoweekday()) == (timedelta(days=7), weekday)


@given(DAYS)
def test_first_week_of_a_year_is_that_of_iso(day):
    year = days_of(day.year)
    assert year is not None
    week = nth_week(year, day.isocalendar().week) if day.isocalendar().year == day.year else None
    assert week is None or week.start <= day < week.end


@given(DAYS, st.integers(-500, 500))
def test_step_of_months_and_back_stays_in_its_month(day, months):
    there = stepped(day, "Month", months)
    assert there is not None
    back = stepped(there, "Month", -months)
    assert back is not None
    assert (back.year, back.month) == (day.year, day.month)
