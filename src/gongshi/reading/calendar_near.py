# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Days, weeks and months around a day: the last and the next 29th, the first week of October.

Weeks begin on Monday, and the first week of a month or year is the one with its first Thursday (ISO
8601). What lies beyond the calendar is left out. ``gongshi values`` reads open dates by these.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Literal

from gongshi.values import DateRange

__all__ = [
    "Step",
    "calendar_day",
    "century_days",
    "days_near",
    "days_of",
    "month_days_near",
    "months_near",
    "nearest",
    "nth_week",
    "nth_weekday",
    "on_days",
    "quarter_days",
    "stepped",
    "two_digit_year",
    "week_days",
    "weekdays_near",
]

Step = Literal["Day", "Week", "Month", "Year"]

_LEAP_REACH = 9
_FIRST_OF_LAST_CENTURY = 40


def calendar_day(year: int, month: int, day: int) -> date | None:
    """Return a day, None when there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def on_days(start: date | None, days: int) -> DateRange | None:
    """Return ``days`` days from ``start``; None beyond the calendar."""
    if start is None:
        return None
    try:
        return DateRange(start, start + timedelta(days=days))
    except OverflowError:
        return None


def days_of(year: int, month: int | None = None, months: int = 1) -> DateRange | None:
    """Return the days of a year, or of ``months`` months from ``month``; None without any."""
    start = calendar_day(year, month or 1, 1)
    end = None if start is None else stepped(start, "Month", months if month else 12)
    return None if start is None or end is None else DateRange(start, end)


def quarter_days(year: int, quarter: int) -> DateRange | None:
    """Return the days of a quarter, counted from 1."""
    return days_of(year, 3 * quarter - 2, 3) if 1 <= quarter <= 4 else None


def century_days(century: int) -> DateRange | None:
    """Return the days of a century as decades are counted: the 20th begins in 1900."""
    start, end = (calendar_day(100 * n or 1, 1, 1) for n in (century - 1, century))
    return None if start is None or end is None else DateRange(start, end)


def week_days(day: date) -> DateRange | None:
    """Return the week that ``day`` lies in, from its Monday."""
    return on_days(stepped(day, "Day", -day.weekday()), 7)


def two_digit_year(year: int) -> int:
    """Return the year that 27 (2027) or 40 (1940) stands for; four digits as they are."""
    if year >= 100:
        return year
    return year + (1900 if year >= _FIRST_OF_LAST_CENTURY else 2000)


def stepped(day: date, step: Step, count: int) -> date | None:
    """Return the day ``count`` steps later; 31 January and a month is the last of February."""
    try:
        if step in ("Day", "Week"):
            return day + timedelta(days=count * (7 if step == "Week" else 1))
        months = day.year * 12 + day.month - 1 + count * (12 if step == "Year" else 1)
        year, month = months // 12, months % 12 + 1
        return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
    except (OverflowError, ValueError):
        return None


def days_near(today: date, month: int, day: int) -> tuple[date, ...]:
    """Return the last and the next such day of the year, today being the next."""
    years = range(today.year - _LEAP_REACH, today.year + _LEAP_REACH + 1)
    return nearest(today, (calendar_day(year, month, day) for year in years))


def month_days_near(today: date, day: int) -> tuple[date, ...]:
    """Return the last and the next day of a month that is called ``day``."""
    first = today.replace(day=1)
    months = (stepped(first, "Month", step) for step in range(-3, 4))
    return nearest(today, (m and calendar_day(m.year, m.month, day) for m in months))


def weekdays_near(today: date, weekday: int) -> tuple[date, ...]:
    """Return the last and the next such day of the week, Monday being 1."""
    ahead = (weekday - today.isoweekday()) % 7
    return nearest(today, (stepped(today, "Day", days) for days in (ahead - 7, ahead)))


def months_near(today: date, month: int, months: int = 1) -> tuple[DateRange, ...]:
    """Return the last and the next ``months`` months from ``month``; one begun is the next."""
    first = today.replace(day=1)
    years = (today.year - 1, today.year, today.year + 1)
    starts = nearest(first, (calendar_day(year, month, 1) for year in years))
    found = (days_of(start.year, start.month, months) for start in starts)
    return tuple(each for each in found if each is not None)


def nearest(today: date, days: Iterable[date | None]) -> tuple[date, ...]:
    """Return the last of ``days`` before today and the first that is not."""
    known = [day for day in days if day is not None]
    before = max((day for day in known if day < today), default=None)
    after = min((day for day in known if day >= today), default=None)
    return tuple(day for day in (before, after) if day is not None)


def nth_week(whole: DateRange, nth: int) -> DateRange | None:
    """Return the ``nth`` week of a month or year, -1 being the last; None when it has fewer."""
    ahead = (3 - whole.start.weekday()) % 7
    thursdays = (whole.end - whole.start).days - ahead + 6
    count = thursdays // 7
    at = count + nth if nth < 0 else nth - 1
    if not 0 <= at < count:
        return None
    return on_days(stepped(whole.start, "Day", ahead - 3 + 7 * at), 7)


def nth_weekday(whole: DateRange, nth: int, weekday: int) -> date | None:
    """Return the ``nth`` such day of the week in a month or year, -1 being the last."""
    ahead = (weekday - whole.start.isoweekday()) % 7
    count = ((whole.end - whole.start).days - ahead + 6) // 7
    at = count + nth if nth < 0 else nth - 1
    return stepped(whole.start, "Day", ahead + 7 * at) if 0 <= at < count else None
