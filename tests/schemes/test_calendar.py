# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Days, months and deadlines: every choice that texts leave open is an argument."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.schemes.calendar import (
    FIRST_DAY,
    LAST_DAY,
    OPEN,
    WorkingDays,
    add_months,
    add_years,
    age_on,
    ages_on,
    birthday,
    block_of,
    date_of,
    day_of,
    interval_of,
    months_as_days,
    over_interval,
    read_day,
    week_containing,
    week_of,
    within_days,
    within_months,
    write_day,
)
from gongshi.schemes.errors import CalendarError
from gongshi.values import PartialDate

DATES = st.dates(min_value=date(1900, 1, 1), max_value=date(2200, 12, 31))
DAYS = DATES.map(day_of)
MONTH_LASTS = [
    date(year, month, calendar.monthrange(year, month)[1])
    for year in range(2024, 2029)
    for month in range(1, 13)
]


def shifted(written, months, month_end):
    return write_day(add_months(read_day(written), months, month_end))


def naive_month(start, months):
    """The first day of the month that lies ``months`` away, counted one month at a time."""
    first = start.replace(day=1)
    for _ in range(abs(months)):
        first = (first + timedelta(days=32 if months > 0 else -1)).replace(day=1)
    return first


def test_day_numbers_count_from_1970_and_agree_with_dates():
    assert [day_of(date(1970, 1, 1)), day_of(date(2024, 7, 15)), day_of(date(1969, 12, 31))] == [
        0,
        19919,
        -1,
    ]
    assert (day_of(date.min), day_of(date.max)) == (FIRST_DAY, LAST_DAY)


@given(DATES)
def test_day_number_and_writing_come_back_as_the_same_date(when):
    day = day_of(when)
    assert date_of(day) == when
    assert read_day(write_day(day)) == day


@pytest.mark.parametrize("day", [FIRST_DAY - 1, LAST_DAY + 1, OPEN, 2**40])
def test_day_outside_the_calendar_is_refused(day):
    with pytest.raises(CalendarError, match="outside the calendar"):
        date_of(day)


def test_open_end_keeps_differences_within_int32():
    assert LAST_DAY < OPEN
    assert OPEN - FIRST_DAY < 2**31


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2024",
        "2024-07",
        "20240715",
        "2024-7-15",
        "2024/07/15",
        "2024-W29-1",
        "2024-02-30",
        "２０２４-07-15",
        "2024-07-15 ",
        "2023-02-29",
        "+024-07-15",
    ],
)
def test_other_writing_is_no_day(text):
    with pytest.raises(CalendarError, match="not a day"):
        read_day(text)


@pytest.mark.parametrize(
    ("written", "months", "clip", "following"),
    [
        ("2024-11-30", 3, "2025-02-28", "2025-03-01"),
        ("2024-11-29", 3, "2025-02-28", "2025-03-01"),
        ("2024-11-28", 3, "2025-02-28", "2025-02-28"),
        ("2025-02-28", -3, "2024-11-28", "2024-11-28"),
        ("2023-11-30", 3, "2024-02-29", "2024-03-01"),
        ("2024-01-31", 1, "2024-02-29", "2024-03-01"),
        ("2024-03-31", -1, "2024-02-29", "2024-03-01"),
        ("2024-12-31", 2, "2025-02-28", "2025-03-01"),
        ("2026-07-31", 2, "2026-09-30", "2026-10-01"),
        ("2024-02-29", 12, "2025-02-28", "2025-03-01"),
        ("2024-02-29", 48, "2028-02-29", "2028-02-29"),
        ("2024-08-01", 6, "2025-02-01", "2025-02-01"),
        ("2024-01-15", 0, "2024-01-15", "2024-01-15"),
        ("2024-01-15", -13, "2022-12-15", "2022-12-15"),
    ],
)
def test_months_at_their_ends_follow_the_choice(written, months, clip, following):
    assert shifted(written, months, "clip") == clip
    assert shifted(written, months, "next") == following


def test_refused_month_end_names_the_month_that_is_too_short():
    with pytest.raises(CalendarError, match="2025-02 has no day 30"):
        shifted("2024-11-30", 3, "refuse")
    assert shifted("2024-11-28", 3, "refuse") == "2025-02-28"


def test_choice_of_month_end_has_no_default():
    with pytest.raises(TypeError, match="month_end"):
        add_months(0, 1)
    with pytest.raises(AssertionError):
        add_months(read_day("2024-01-31"), 1, "nearest")


@pytest.mark.parametrize("last", MONTH_LASTS, ids=str)
def test_every_month_end_from_2024_to_2028_in_both_directions(last):
    """Against a count of one month after the other, without the arithmetic of the function."""
    for months in range(-25, 26):
        first = naive_month(last, months)
        length = calendar.monthrange(first.year, first.month)[1]
        held = first.replace(day=min(last.day, length))
        beyond = held if last.day <= length else held + timedelta(days=1)
        assert date_of(add_months(day_of(last), months, "clip")) == held
        assert date_of(add_months(day_of(last), months, "next")) == beyond
        if last.day > length:
            with pytest.raises(CalendarError):
                add_months(day_of(last), months, "refuse")
        else:
            assert add_months(day_of(last), months, "refuse") == day_of(held)


def test_forward_and_backward_months_differ_at_month_ends_only():
    lost = {
        (months, date_of(day).day)
        for day in range(read_day("2024-01-01"), read_day("2029-01-01"))
        for months in range(1, 13)
        if add_months(add_months(day, months, "clip"), -months, "clip") != day
    }
    assert {day for _, day in lost} == {29, 30, 31}
    assert {months for months, day in lost if day == 31} == {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}


@pytest.mark.parametrize("months", [12 * 9000, -12 * 9000])
def test_months_beyond_the_calendar_are_refused(months):
    with pytest.raises(CalendarError, match="outside the calendar"):
        add_months(read_day("2024-01-01"), months, "clip")


@given(DAYS, st.integers(-600, 600))
def test_clipped_day_is_never_after_the_next_and_at_most_one_day_before(day, months):
    held, following = add_months(day, months, "clip"), add_months(day, months, "next")
    assert following - held in {0, 1}
    assert date_of(held).day <= date_of(day).day


@given(DAYS, st.integers(-600, 600))
def test_later_day_never_has_an_earlier_day_months_away(day, months):
    for month_end in ("clip", "next"):
        assert add_months(day, months, month_end) <= add_months(day + 1, months, month_end)


@given(DAYS, st.integers(-50, 50))
def test_years_are_twelve_months(day, years):
    assert add_years(day, years, "clip") == add_months(day, 12 * years, "clip")


def test_six_months_of_thirty_days_end_before_six_calendar_months():
    start = read_day("2024-08-01")
    assert write_day(start + months_as_days(6, 30) - 1) == "2025-01-27"
    assert shifted("2024-08-01", 6, "clip") == "2025-02-01"


@pytest.mark.parametrize(
    ("born", "on", "leap_day", "age"),
    [
        ("1984-08-01", "2024-08-01", "mar1", 40),
        ("1984-08-02", "2024-08-01", "mar1", 39),
        ("1984-02-29", "2025-02-28", "mar1", 40),
        ("1984-02-29", "2025-02-28", "feb28", 41),
        ("1984-02-29", "2025-03-01", "mar1", 41),
        ("1984-02-29", "2024-02-28", "feb28", 39),
        ("1984-02-29", "2024-02-29", "feb28", 40),
        ("2024-07-15", "2024-07-15", "mar1", 0),
        ("1980-12-31", "2024-01-01", "mar1", 43),
    ],
)
def test_age_counts_the_birthday_and_states_the_leap_day(born, on, leap_day, age):
    assert age_on(read_day(born), read_day(on), leap_day) == age


def test_age_before_birth_is_refused():
    with pytest.raises(CalendarError, match="before the birth"):
        age_on(read_day("2024-07-16"), read_day("2024-07-15"), "mar1")


@given(DAYS, st.integers(0, 120), st.sampled_from(["feb28", "mar1"]))
def test_age_is_reached_on_the_birthday_and_not_the_day_before(born, age, leap_day):
    reached = birthday(born, age, leap_day)
    assert age_on(born, reached, leap_day) == age
    if age:
        assert age_on(born, reached - 1, leap_day) == age - 1


def test_partial_birth_date_gives_the_ages_that_can_be():
    year = interval_of(PartialDate.parse("1984"))
    month = interval_of(PartialDate.parse("1984-08"))
    on = read_day("2024-08-01")
    assert (write_day(year[0]), write_day(year[1])) == ("1984-01-01", "1984-12-31")
    assert ages_on(year, on, "mar1") == (39, 40)
    assert ages_on(month, read_day("2024-08-31"), "mar1") == (40, 40)


def test_comparison_over_an_interval_holds_for_all_none_or_cannot_be_said():
    month = interval_of(PartialDate.parse("2024-08"))

    def held(until):
        return over_interval(lambda day: day <= read_day(until), month)

    assert [held("2024-08-31"), held("2024-08-30"), held("2024-08-01"), held("2024-07-31")] == [
        True,
        None,
        None,
        False,
    ]
    with pytest.raises(CalendarError, match="no interval"):
        over_interval(lambda _: True, (1, 0))


HONG_KONG = WorkingDays(
    "made-up",
    read_day("2025-01-01"),
    read_day("2025-12-31"),
    frozenset({6}),
    frozenset({read_day("2025-10-01"), read_day("2025-12-25"), read_day("2025-12-26")}),
)


def test_last_day_in_time_does_not_count_the_day_of_the_event():
    event = read_day("2025-01-27")
    assert write_day(within_days(60, event, None)) == "2025-03-28"
    assert write_day(within_months(2, event, "clip", None)) == "2025-03-27"
    assert write_day(within_months(1, read_day("2025-01-31"), "clip", None)) == "2025-02-28"


def test_last_day_on_a_closed_day_moves_only_where_a_calendar_is_named():
    thursday = read_day("2025-12-25")
    assert within_days(1, thursday - 1, None) == thursday
    assert write_day(within_days(1, thursday - 1, HONG_KONG)) == "2025-12-27"
    sunday = read_day("2025-03-16")
    assert write_day(within_days(1, sunday - 1, HONG_KONG)) == "2025-03-17"
    assert write_day(within_months(1, read_day("2025-09-01"), "clip", HONG_KONG)) == "2025-10-02"


def test_calendar_of_working_days_says_nothing_beyond_its_years():
    with pytest.raises(CalendarError, match="made-up is complete from 2025-01-01 to 2025-12-31"):
        within_days(1, read_day("2025-12-31"), HONG_KONG)


@pytest.mark.parametrize("closed", [frozenset(range(7)), frozenset({7}), frozenset({-1})])
def test_calendar_that_is_never_open_is_refused(closed):
    with pytest.raises(CalendarError, match="closed weekdays"):
        WorkingDays("never", 0, 10, closed, frozenset())


def test_weeks_are_counted_from_the_start_or_from_a_weekday_as_stated():
    start = read_day("2024-07-17")  # a Wednesday
    assert [week_of(start + days, start) for days in (-1, 0, 6, 7)] == [-1, 0, 0, 1]
    sunday, monday = week_containing(start, 6), week_containing(start, 0)
    assert [write_day(day) for day in (*sunday, *monday)] == [
        "2024-07-14",
        "2024-07-21",
        "2024-07-15",
        "2024-07-22",
    ]
    with pytest.raises(CalendarError, match="weekday"):
        week_containing(start, 7)


@given(DAYS, st.integers(0, 6))
def test_week_begins_on_its_weekday_and_holds_the_day(day, weekday):
    start, end = week_containing(day, weekday)
    assert date_of(start).weekday() == weekday
    assert start <= day < end == start + 7


def test_blocks_are_counted_from_the_start():
    assert [block_of(day, 100, 30) for day in (99, 100, 129, 130, 160)] == [-1, 0, 0, 1, 2]
    with pytest.raises(CalendarError, match="at least one day"):
        block_of(100, 100, 0)
