# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Days, months and deadlines with every choice written down (design of schemes, section 4).

A day is an int32: days since 1 January 1970 (Arrow's date32). Forward and backward months differ at
month ends, so no function here has a default where texts differ.
"""

from __future__ import annotations

import calendar
from collections.abc import Callable
from datetime import date
from typing import Literal, assert_never

import msgspec

from gongshi.schemes.errors import CalendarError
from gongshi.values import PartialDate

__all__ = [
    "FIRST_DAY",
    "LAST_DAY",
    "OPEN",
    "Day",
    "Interval",
    "LeapDay",
    "MonthEnd",
    "WorkingDays",
    "add_months",
    "add_years",
    "age_on",
    "ages_on",
    "birthday",
    "block_of",
    "date_of",
    "day_of",
    "interval_of",
    "months_as_days",
    "over_interval",
    "read_day",
    "week_containing",
    "week_of",
    "within_days",
    "within_months",
    "write_day",
    "year_end",
]

Day = int
Interval = tuple[int, int]
"""The first and the last day that a partial date can mean, both included."""

MonthEnd = Literal["clip", "next", "refuse"]
"""Where the same day of a shorter month is: its last day, the first day after it, or nowhere."""

LeapDay = Literal["feb28", "mar1"]
"""On which day a person born on 29 February grows older in an ordinary year."""

_EPOCH = date(1970, 1, 1).toordinal()
FIRST_DAY: Day = date.min.toordinal() - _EPOCH
LAST_DAY: Day = date.max.toordinal() - _EPOCH
OPEN: Day = 2**30
"""The end of a spell that goes on: after every day, and differences stay within int32."""


def day_of(when: date) -> Day:
    """Return the day number of a date."""
    return when.toordinal() - _EPOCH


def date_of(day: Day) -> date:
    """Return the date of a day number; ``CalendarError`` beyond the years 1 to 9999."""
    try:
        return date.fromordinal(day + _EPOCH)
    except (ValueError, OverflowError) as error:
        raise CalendarError(f"day {day} lies outside the calendar (years 1 to 9999)") from error


def read_day(text: str) -> Day:
    """Read ``YYYY-MM-DD``; ``CalendarError`` for another form or a day that does not exist."""
    digits = text[:4] + text[5:7] + text[8:]
    if len(text) != 10 or text[4] + text[7] != "--" or not (text.isascii() and digits.isdecimal()):
        raise CalendarError(f"not a day: {text!r} (write YYYY-MM-DD)")
    try:
        return date.fromisoformat(text).toordinal() - _EPOCH
    except ValueError as error:
        raise CalendarError(f"not a day: {text!r} ({error})") from error


def write_day(day: Day) -> str:
    """Write a day as ``YYYY-MM-DD``."""
    return date_of(day).isoformat()


def add_months(day: Day, months: int, month_end: MonthEnd) -> Day:
    """Return the same day of the month ``months`` later (earlier when negative).

    Where that month is too short, ``month_end`` decides. Raises ``CalendarError`` for ``refuse``
    there, and beyond the calendar.
    """
    start = date_of(day)
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        raise CalendarError(f"{months} months from {start} lies outside the calendar")
    month += 1
    last = calendar.monthrange(year, month)[1]
    if start.day <= last:
        return date(year, month, start.day).toordinal() - _EPOCH
    return _in_short_month(start, date(year, month, last), month_end)


def _in_short_month(start: date, last: date, month_end: MonthEnd) -> Day:
    match month_end:
        case "clip":
            return day_of(last)
        case "next":
            return day_of(last) + 1
        case "refuse":
            raise CalendarError(
                f"{last:%Y-%m} has no day {start.day}, and the rule says that there must be one"
            )
        case _:
            assert_never(month_end)


def add_years(day: Day, years: int, month_end: MonthEnd) -> Day:
    """Return the same day ``years`` later; ``month_end`` decides for 29 February."""
    return add_months(day, 12 * years, month_end)


def year_end(day: Day, later: int) -> Day:
    """Return the last day of the calendar year that is ``later`` years after that of ``day``."""
    return day_of(date(date_of(day).year + later, 12, 31))


def months_as_days(months: int, days: int) -> int:
    """Return the length of ``months`` months of exactly ``days`` days each."""
    return months * days


def birthday(born: Day, age: int, leap_day: LeapDay) -> Day:
    """Return the day on which a person born on ``born`` reaches ``age``."""
    return add_months(born, 12 * age, "clip" if leap_day == "feb28" else "next")


def age_on(born: Day, day: Day, leap_day: LeapDay) -> int:
    """Return the age in whole years; the birthday counts. ``CalendarError`` before the birth."""
    if day < born:
        raise CalendarError(f"{write_day(day)} is before the birth on {write_day(born)}")
    age = date_of(day).year - date_of(born).year
    return age if birthday(born, age, leap_day) <= day else age - 1


def ages_on(born: Interval, day: Day, leap_day: LeapDay) -> tuple[int, int]:
    """Return the least and the most whole years a person of a partial birth date can have."""
    return age_on(born[1], day, leap_day), age_on(born[0], day, leap_day)


def interval_of(when: PartialDate) -> Interval:
    """Return the first and last day that a partial date can mean."""
    return day_of(when.first_day()), day_of(when.last_day())


def over_interval(holds: Callable[[Day], bool], when: Interval) -> bool | None:
    """Tell whether a test holds for every day of ``when`` (True), for none (False), or for some.

    The test must not change more than once within the interval, as comparisons of days do not: only
    the two ends are asked. Raises ``CalendarError`` for an interval that ends before it starts.
    """
    if when[1] < when[0]:
        raise CalendarError(f"from {write_day(when[0])} to {write_day(when[1])} is no interval")
    first = holds(when[0])
    return first if first == holds(when[1]) else None


class WorkingDays(msgspec.Struct, frozen=True):
    """A named calendar of working days, complete from ``first`` to ``last``.

    ``closed_weekdays`` counts from Monday, 0. Raises ``CalendarError`` when it is never open.
    """

    name: str
    first: Day
    last: Day
    closed_weekdays: frozenset[int]
    holidays: frozenset[Day]

    def __post_init__(self) -> None:
        """Refuse a calendar without an open weekday, or with a weekday that is none."""
        if not self.closed_weekdays < frozenset(range(7)):
            raise CalendarError(
                f"calendar {self.name}: name 0 to 6 closed weekdays between 0 (Monday) and 6"
            )

    def working_day_from(self, day: Day) -> Day:
        """Return ``day``, or the next working day; ``CalendarError`` where it says nothing."""
        while self.first <= day <= self.last:
            if (day + 3) % 7 not in self.closed_weekdays and day not in self.holidays:
                return day
            day += 1
        raise CalendarError(
            f"calendar {self.name} is complete from {write_day(self.first)} to "
            f"{write_day(self.last)} and cannot tell the working day from {write_day(day)}"
        )


def within_days(days: int, after: Day, moved_by: WorkingDays | None) -> Day:
    """Return the last day in time of ``days`` days after an event, whose own day is not counted.

    ``moved_by``: None where a last day on a holiday stays the last, or the calendar that moves it.
    """
    last = after + days
    return last if moved_by is None else moved_by.working_day_from(last)


def within_months(
    months: int, after: Day, month_end: MonthEnd, moved_by: WorkingDays | None
) -> Day:
    """Return the last day in time of ``months`` calendar months after an event."""
    last = add_months(after, months, month_end)
    return last if moved_by is None else moved_by.working_day_from(last)


def week_of(day: Day, since: Day) -> int:
    """Return which week of seven days ``day`` is in, the first (0) beginning on ``since``."""
    return (day - since) // 7


def block_of(day: Day, since: Day, days: int) -> int:
    """Return which block of ``days`` days it is in, the first (0) beginning on ``since``."""
    if days < 1:
        raise CalendarError(f"a block has at least one day, not {days}")
    return (day - since) // days


def week_containing(day: Day, weekday: int) -> tuple[Day, Day]:
    """Return the week [start, end) that holds ``day`` and begins on ``weekday`` (Monday is 0)."""
    if not 0 <= weekday <= 6:
        raise CalendarError(f"a weekday is 0 (Monday) to 6 (Sunday), not {weekday}")
    start = day - (day + 3 - weekday) % 7
    return start, start + 7
