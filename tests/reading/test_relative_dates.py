# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Reckoning from the publication day: never wrong by a year, never a guess."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.reading.relative_dates import (
    days_on,
    month_near,
    months_on,
    on_day_of_month,
    quarters_on,
    weekday_near,
    years_on,
)
from gongshi.values import PartialDate

days = st.dates(date(1950, 1, 1), date(2100, 1, 1)).map(PartialDate.of_day)


@given(days, st.integers(1, 12))
def test_the_nearest_month_is_at_most_half_a_year_away(published, month):
    found = month_near(published, month)
    assert found.month == month
    apart = min(
        abs((found.first_day() - published.first_day()).days),
        abs((found.last_day() - published.first_day()).days),
    )
    assert apart <= 184


@given(days, st.integers(1, 7))
def test_a_past_weekday_is_within_the_week_before(published, weekday):
    found = weekday_near(published, weekday, "on").first_day()
    assert found.isoweekday() == weekday
    assert 0 <= (published.first_day() - found).days <= 6


@given(days, st.integers(1, 7))
def test_a_coming_weekday_is_within_the_week_after(published, weekday):
    found = weekday_near(published, weekday, "coming").first_day()
    assert found.isoweekday() == weekday
    assert 0 <= (found - published.first_day()).days <= 6


@given(days, st.integers(1, 28))
def test_the_last_such_day_is_at_most_a_day_ahead(published, day):
    found = on_day_of_month(published, day, past=True).first_day()
    assert found.day == day
    assert -1 <= (published.first_day() - found).days <= 31


@given(days, st.integers(-600, 600))
def test_months_on_and_back_is_the_same_month(published, months):
    there = months_on(published, months)
    assert months_on(there, -months) == PartialDate(published.year, published.month)


def test_last_and_previous_weeks_are_told_apart():
    saturday = PartialDate(2024, 4, 27)
    assert str(weekday_near(saturday, 6, "last")) == "2024-04-20"
    assert str(weekday_near(saturday, 1, "last")) == "2024-04-22"
    assert str(weekday_near(saturday, 1, "previous")) == "2024-04-15"


def test_a_31st_is_looked_for_in_the_months_that_have_one():
    assert str(on_day_of_month(PartialDate(2024, 4, 27), 31)) == "2024-03-31"
    assert str(on_day_of_month(PartialDate(2024, 4, 29), 30)) == "2024-04-30"


def test_a_day_no_month_has_is_told():
    assert on_day_of_month(PartialDate(2024, 4, 27), 32) == "there is no day 32 near 2024-04-27"


def test_quarters_cross_years():
    assert quarters_on(PartialDate(2024, 1, 5), -1) == PartialDate(2023, quarter=4)


def test_a_day_of_another_year_must_exist():
    assert str(years_on(PartialDate(2024, 4, 27), -1, 2, 29)).startswith(
        "there is no date 2023-2-29"
    )


def test_the_end_of_the_calendar_is_told():
    last = PartialDate(9999, 12, 31)
    assert days_on(last, 1) == "1 days from 9999-12-31 is no date of the calendar"
    assert quarters_on(last, 1).startswith("there is no date 10000")
    assert str(on_day_of_month(last, 31)) == "9999-12-31"
    assert str(month_near(last, 1)) == "9999-01"


@pytest.mark.parametrize(
    "reckon",
    [
        lambda published: days_on(published, 1),
        lambda published: months_on(published, 1),
        lambda published: quarters_on(published, 1),
        lambda published: month_near(published, 1),
        lambda published: on_day_of_month(published, 1),
        lambda published: weekday_near(published, 1, "on"),
    ],
)
def test_what_the_publication_date_cannot_tell_is_told_as_a_reason(reckon):
    assert reckon(None) == "the publication day is not known: give --published"
    assert reckon(PartialDate(2024)).startswith("the publication date is known only as 2024")


def test_an_unknown_publication_tells_no_year():
    assert years_on(None, -1) == "the publication day is not known: give --published"
