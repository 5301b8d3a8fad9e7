# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Days as they are told: what repeats every year, month or week has a last and a next time.

Today counts as next. A day that is named as the end of a range ends it: "2 to 22 October" ends on
the 22nd (design of reading, section 3).
"""

from __future__ import annotations

import calendar
from collections.abc import Callable
from datetime import date, timedelta
from typing import Literal, ParamSpec

import msgspec

from gongshi.values import DateRange, Duration, Span

__all__ = [
    "WEEK",
    "Cycle",
    "Told",
    "attempt",
    "from_to",
    "middle_of",
    "month_of_days",
    "monthly",
    "months_later",
    "nth_weekday",
    "one_day",
    "open_told",
    "week_of",
    "weekly",
    "year_of_days",
    "yearly",
]

WEEK = timedelta(days=7)
_DAY = timedelta(days=1)
_YEARS, _MONTHS, _WEEKS = 9, 90, 2


def one_day(day: date) -> DateRange:
    """Return a day as a range."""
    return DateRange(day, day + _DAY)


def months_later(day: date, months: int) -> date:
    """Return the day so many months later, the last of its month where there is no such day."""
    count = day.year * 12 + day.month - 1 + months
    year, month = count // 12, count % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def month_of_days(year: int, month: int) -> DateRange:
    """Return a month."""
    first = date(year, month, 1)
    return DateRange(first, months_later(first, 1))


def year_of_days(year: int, years: int = 1) -> DateRange:
    """Return a year, or several."""
    return DateRange(date(year, 1, 1), date(year + years, 1, 1))


def week_of(day: date, weeks: int = 0) -> DateRange:
    """Return the week, from Monday, that ``day`` lies in, or one so many weeks later."""
    monday = day - timedelta(days=day.weekday()) + weeks * WEEK
    return DateRange(monday, monday + WEEK)


def nth_weekday(days: DateRange, weekday: int, place: int) -> date:
    """Return the first, second … day of the week (Monday is 1) of a range; -1 is the last one.

    Raises ``ValueError`` when there are not so many.
    """
    if place < 0:
        last = days.end - _DAY
        return last - timedelta(days=(last.isoweekday() - weekday) % 7)
    first = days.start + timedelta(days=(weekday - days.start.isoweekday()) % 7)
    found = first + (place - 1) * WEEK
    if found >= days.end:
        raise ValueError(f"{days} has no such day of the week")
    return found


def middle_of(days: DateRange) -> date:
    """Return the day from which the second half of a range counts: the 16th, 1 July."""
    if (days.end - days.start).days > 360:
        return months_later(days.start, 6)
    return days.start + (days.end - days.start) // 2


class Cycle:
    """What comes again and again: ``at`` gives the one of a year, month or week, by its number."""

    def __init__(
        self,
        at: Callable[[int], DateRange],
        number: Callable[[date], int],
        reach: int,
    ) -> None:
        self._at, self._number, self._reach = at, number, reach

    def _found(self, day: date, steps: range) -> DateRange | None:
        base = self._number(day)
        for step in steps:
            try:
                found = self._at(base + step)
            except (ValueError, OverflowError):
                continue
            if (found.end > day) == (steps.step > 0):
                return found
        return None

    def next(self, day: date) -> DateRange | None:
        """Return the first that is not over on ``day``."""
        return self._found(day, range(-1, self._reach))

    def last(self, day: date) -> DateRange | None:
        """Return the last that is over on ``day``."""
        return self._found(day, range(1, -self._reach, -1))


def yearly(at: Callable[[int], DateRange]) -> Cycle:
    """Return what comes once a year; ``at`` raises ``ValueError`` for a year that lacks it."""
    return Cycle(at, lambda day: day.year, _YEARS)


def monthly(at: Callable[[int, int], DateRange]) -> Cycle:
    """Return what comes once a month, by year and month."""
    return Cycle(
        lambda count: at(count // 12, count % 12 + 1),
        lambda day: day.year * 12 + day.month - 1,
        _MONTHS,
    )


def weekly(weekday: int) -> Cycle:
    """Return a day of the week, Monday being 1."""
    return Cycle(
        lambda week: one_day(date.fromordinal(week * 7 + weekday)),
        lambda day: (day.toordinal() - 1) // 7,
        _WEEKS,
    )


class Told(msgspec.Struct, frozen=True):
    """Words about time: one day, a range of days, or a length.

    ``readings`` are one, or the last and the next where ``cycle`` is open. ``edge`` is the day that
    a reading stands for as an end of a range, its first day unless the words say "end of";
    ``shown`` are then the days that the words mean where they stand alone. A ``loose`` one may as
    well be something else: a bare 2016 is a number too.
    """

    span: Span
    kind: Literal["date", "date_range", "duration"]
    readings: tuple[DateRange, ...] = ()
    cycle: Cycle | None = None
    edge: Callable[[DateRange], date] | None = None
    length: Duration | None = None
    weekday: bool = False
    shown: tuple[DateRange, ...] = ()
    loose: bool = False

    def edge_of(self, reading: DateRange) -> date:
        """Return the day that a reading stands for as an end of a range."""
        return reading.start if self.edge is None else self.edge(reading)


Arguments = ParamSpec("Arguments")


def attempt(
    read: Callable[Arguments, Told | None], *args: Arguments.args, **names: Arguments.kwargs
) -> Told | None:
    """Return what ``read`` returns, or None for a day that the calendar does not have."""
    try:
        return read(*args, **names)
    except (ValueError, OverflowError):
        return None


def open_told(
    span: Span, kind: Literal["date", "date_range"], cycle: Cycle, today: date
) -> Told | None:
    """Return what comes again and again with its last and next time; None when it never does."""
    readings = tuple(found for found in (cycle.last(today), cycle.next(today)) if found is not None)
    return Told(span, kind, readings, cycle) if readings else None


def from_to(span: Span, one: Told, two: Told) -> Told | None:
    """Return the range that begins with one and ends with two; None where it would end before."""
    found: list[DateRange] = []
    if one.cycle is not None and two.cycle is None:
        start = one.cycle.last(two.edge_of(two.readings[0]))
        pairs = [] if start is None else [(start, two.readings[0])]
    elif two.cycle is not None:
        nexts = ((start, two.cycle.next(start.start)) for start in one.readings)
        pairs = [(start, end) for start, end in nexts if end is not None]
    else:
        pairs = [(one.readings[0], two.readings[0])]
    for start, end in pairs:
        if one.edge_of(start) <= two.edge_of(end):
            found.append(DateRange(one.edge_of(start), two.edge_of(end)))
    return Told(span, "date_range", tuple(found)) if found else None
