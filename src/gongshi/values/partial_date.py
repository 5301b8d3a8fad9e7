# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Dates as exact as they were said: ``2024-04-26``, ``2021-08``, ``2015`` or ``2014-Q3``.

A month stays a month in storage, order and print, and comparing two dates answers yes, no or cannot
say (design of record, section 3). Written forms follow ISO 8601 and, for quarters, EDTF's habit.
"""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from functools import lru_cache

import msgspec

from gongshi.values.errors import ValuesError

__all__ = ["PartialDate"]

_FORM = re.compile(r"(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?")


class PartialDate(msgspec.Struct, frozen=True, gc=False):
    """A year, a quarter, a month or a day. Raises ``ValuesError`` for a day that does not exist."""

    year: int
    month: int | None = None
    day: int | None = None
    quarter: int | None = None

    def __post_init__(self) -> None:
        """Refuse impossible dates and parts that skip a level."""
        if self.quarter is not None and self.month is not None:
            raise ValuesError(f"a date has a quarter or a month, not both: {self!r}")
        if self.day is not None and self.month is None:
            raise ValuesError(f"a date with a day needs its month: {self!r}")
        if self.quarter is not None and not 1 <= self.quarter <= 4:
            raise ValuesError(f"there is no quarter {self.quarter}")
        try:
            date(self.year, *(1 if part is None else part for part in (self.month, self.day)))
        except ValueError as error:
            parts = "-".join(str(p) for p in (self.year, self.month, self.day) if p is not None)
            raise ValuesError(f"there is no date {parts}: {error}") from error

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read ``YYYY``, ``YYYY-Qn``, ``YYYY-MM`` or ``YYYY-MM-DD``; ``ValuesError`` otherwise."""
        return _parsed(text)

    @classmethod
    def of_day(cls, day: date) -> PartialDate:
        """Return the partial date that means exactly ``day``."""
        return cls(day.year, day.month, day.day)

    def __str__(self) -> str:
        """Write the date as exactly as it is known."""
        if self.quarter is not None:
            return f"{self.year:04d}-Q{self.quarter}"
        parts = [f"{self.year:04d}"]
        parts += [f"{part:02d}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)

    @property
    def precision(self) -> str:
        """One of ``day``, ``month``, ``quarter``, ``year``."""
        if self.day is not None:
            return "day"
        if self.month is not None:
            return "month"
        return "year" if self.quarter is None else "quarter"

    def first_day(self) -> date:
        """Return the first day the date can mean."""
        if self.quarter is not None:
            return date(self.year, 3 * self.quarter - 2, 1)
        return date(self.year, self.month or 1, self.day or 1)

    def last_day(self) -> date:
        """Return the last day the date can mean."""
        if self.day is not None:
            return self.first_day()
        last_month = self.month or (3 * self.quarter if self.quarter else 12)
        return date(self.year, last_month, calendar.monthrange(self.year, last_month)[1])

    def refines(self, other: PartialDate) -> bool:
        """Tell whether this date lies within ``other`` and says no less."""
        return other.first_day() <= self.first_day() and self.last_day() <= other.last_day()

    def before(self, other: PartialDate) -> bool | None:
        """Tell whether this is wholly before ``other``; None when that cannot be said."""
        if self.last_day() < other.first_day():
            return True
        if self.first_day() >= other.last_day():
            return False
        return None

    def plus_days(self, days: int) -> PartialDate:
        """Return the day ``days`` later; ``ValuesError`` when this or that is not a day."""
        if self.day is None:
            raise ValuesError(f"{self} is not a day, so no days can be counted from it")
        try:
            return PartialDate.of_day(self.first_day() + timedelta(days=days))
        except OverflowError as error:
            raise ValuesError(f"{days} days from {self} is no date of the calendar") from error


@lru_cache(maxsize=10_000)  # a record says few dates, and says them often
def _parsed(text: str) -> PartialDate:
    match = _FORM.fullmatch(text)
    if match is None:
        raise ValuesError(f"not a date: {text!r} (write 2024, 2024-04, 2024-04-26 or 2014-Q3)")
    year, quarter, month, day = (int(part) if part else None for part in match.groups())
    return PartialDate(year or 0, month, day, quarter)
