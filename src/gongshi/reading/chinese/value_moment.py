# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A date or a stretch of days that a text names, with what was said of it for the one beside it.

12日 of 一月十日到十二日 takes its month from the day before it, so a moment keeps the year, month
and day that its words gave, whatever they resolve to (design of reading, sections 3 and 5).
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Literal

import msgspec

from gongshi.reading.calendar_near import (
    calendar_day,
    days_near,
    days_of,
    month_days_near,
    months_near,
    on_days,
)
from gongshi.reading.value import Value
from gongshi.values import DateRange, PartialDate, Span

__all__ = ["UNKNOWN_DAY", "Moment", "MomentKind", "days", "moment", "single_days"]

MomentKind = Literal["date", "date_range"]

UNKNOWN_DAY = "the day of speaking is not known: give a reference"


class Moment(msgspec.Struct, frozen=True):
    """A moment with the days it may be: one reading, or the last and the next.

    ``kind`` ``None`` is an instant of the clock, which no value is made of; ``year``, ``month``,
    ``day`` and ``weekday`` are those that were said.
    """

    span: Span
    kind: MomentKind | None
    readings: tuple[DateRange, ...] = ()
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None

    def value(self) -> Value | None:
        """Return the value it is; None for an instant."""
        if self.kind is None:
            return None
        told: list[PartialDate | DateRange] = [*self.readings]
        if self.kind == "date":
            told = [PartialDate.of_day(each.start) for each in self.readings]
        if not told:
            return Value(self.span, None, self.kind, unresolved=UNKNOWN_DAY, relative=True)
        if len(told) == 1:
            return Value(self.span, told[0], self.kind)
        return Value(self.span, None, self.kind, candidates=tuple(told))


def single_days(found: tuple[date, ...]) -> tuple[DateRange, ...]:
    """Return days as ranges of one day."""
    ranges = (on_days(day, 1) for day in found)
    return tuple(each for each in ranges if each is not None)


@lru_cache(maxsize=1024)
def days(
    today: date | None, year: int | None, month: int | None, day: int | None
) -> tuple[DateRange, ...] | None:
    """Return the days that a year, month and day may be, as far as said; None for no such days."""
    if year is not None and month is not None and day is not None:
        found = calendar_day(year, month, day)
        return None if found is None else single_days((found,))
    if year is not None:
        whole = days_of(year, month)
        return None if whole is None else (whole,)
    if month is not None and not 1 <= month <= 12:
        return None
    if day is not None and calendar_day(2000, month or 1, day) is None:
        return None
    return () if today is None else _near(today, month, day)


def _near(today: date, month: int | None, day: int | None) -> tuple[DateRange, ...]:
    if month is not None and day is not None:
        return single_days(days_near(today, month, day))
    if month is not None:
        return months_near(today, month)
    return single_days(month_days_near(today, day or 1))


def moment(
    span: Span,
    today: date | None,
    year: int | None = None,
    month: int | None = None,
    day: int | None = None,
) -> Moment | None:
    """Return the moment of a year, month and day, as far as said; None when there is none such."""
    readings = days(today, year, month, day)
    if readings is None:
        return None
    kind: MomentKind = "date_range" if day is None else "date"
    return Moment(span, kind, readings, year, month, day)
