# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Words that several kinds of English periods share: "next month", and the year beside a month."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType

from gongshi.reading.english.day_words import STEP, STEPS, YEAR, YEAR_WORDS, year_of
from gongshi.reading.pattern import Match
from gongshi.reading.told_days import month_of_days, months_later, week_of, year_of_days
from gongshi.values import DateRange

__all__ = ["YEAR_BESIDE", "step_of", "stepped_period", "year_beside"]

YEAR_BESIDE = (
    rf"(?:~[,./-]~| )(?:(?:of|in) )?(?:(?P<year>{YEAR}|{YEAR_WORDS})|(?P<short>['’][0-9]{{2}})\b"
    rf"|(?:the )?(?P<which>{STEP}) year)"
)
_DAYS_OF_WEEK: Mapping[str, tuple[int, int]] = MappingProxyType(
    {"week": (0, 7), "workweek": (0, 5), "weekend": (5, 7)}
)
_YEARS: Mapping[str, int] = MappingProxyType({"year": 1, "decade": 10, "century": 100})


def stepped_period(today: date, step: int, unit: str) -> DateRange:
    """Return this, the next or the last week, month, quarter, year or decade."""
    match unit.replace(" ", ""):
        case "week" | "workweek" | "weekend":
            first, last = _DAYS_OF_WEEK[unit.replace(" ", "")]
            monday = week_of(today, step).start
            return DateRange(monday + timedelta(days=first), monday + timedelta(days=last))
        case "fortnight":
            weeks = 1 if step > 0 else 2 * step
            return DateRange(week_of(today, weeks).start, week_of(today, weeks + 2).start)
        case "month":
            moved = months_later(today.replace(day=1), step)
            return month_of_days(moved.year, moved.month)
        case "quarter":
            start = months_later(date(today.year, (today.month - 1) // 3 * 3 + 1, 1), 3 * step)
            return DateRange(start, months_later(start, 3))
        case _:
            years = _YEARS[unit]
            return year_of_days(today.year // years * years + years * step, years)


def step_of(words: str | None) -> int:
    """Return how far "next" or "this coming" goes."""
    return STEPS[" ".join((words or "this").lower().split()).removeprefix("this ")]


def year_beside(match: Match, today: date) -> int | None:
    """Return the year that stands beside a month: 2018, '18, of next year."""
    if (year := match.folded("year") or match.folded("short")) is not None:
        return year_of(year)
    which = match.folded("which")
    return None if which is None else today.year + step_of(which)
