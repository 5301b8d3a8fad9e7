# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Dates told from the publication day: yesterday, on Monday, last year, a 30 June without its year.

A year or month that is left out is the one nearest to publication. What the publication day, as far
as it is known, cannot settle stays open with its reason (design of reading, section 5).
"""

from __future__ import annotations

from datetime import date

from gongshi.values import PartialDate, ValuesError

__all__ = [
    "UNKNOWN",
    "DateResult",
    "days_on",
    "month_near",
    "months_on",
    "on_day_of_month",
    "quarters_on",
    "weekday_near",
    "years_on",
]

DateResult = PartialDate | str
"""A date, or the reason why it cannot be told."""

_HALF_YEAR = 183
UNKNOWN = "the publication day is not known: give --published"


def _too_coarse(published: PartialDate) -> str:
    return f"the publication date is known only as {published}: give --published with the day"


def days_on(published: PartialDate | None, days: int) -> DateResult:
    """Return the day ``days`` after publication, before it when negative."""
    if published is None:
        return UNKNOWN
    if published.day is None:
        return _too_coarse(published)
    try:
        return published.plus_days(days)
    except ValuesError as error:
        return str(error)


def months_on(published: PartialDate | None, months: int, day: int | None = None) -> DateResult:
    """Return the month ``months`` after that of publication, or a day of it."""
    if published is None:
        return UNKNOWN
    if published.month is None:
        return _too_coarse(published)
    count = published.year * 12 + published.month - 1 + months
    return _date(count // 12, count % 12 + 1, day)


def quarters_on(published: PartialDate | None, quarters: int) -> DateResult:
    """Return the quarter ``quarters`` after that of publication."""
    if published is None:
        return UNKNOWN
    if published.month is None:
        return _too_coarse(published)
    count = published.year * 4 + (published.month - 1) // 3 + quarters
    try:
        return PartialDate(count // 4, quarter=count % 4 + 1)
    except ValuesError as error:
        return str(error)


def years_on(
    published: PartialDate | None, years: int, month: int | None = None, day: int | None = None
) -> DateResult:
    """Return the year ``years`` after that of publication, or a month or day of it."""
    if published is None:
        return UNKNOWN
    return _date(published.year + years, month, day)


def month_near(
    published: PartialDate | None, month: int, day: int | None = None, *, step: int = 0
) -> DateResult:
    """Return the month, or day of it, that lies nearest to publication.

    With a ``step`` of -1 ("last October") it lies before publication, with 1 after it.
    """
    if published is None:
        return UNKNOWN
    if published.month is None:
        return _too_coarse(published)
    middle = published.first_day()
    found: list[tuple[int, PartialDate]] = []
    for year in (published.year - 1, published.year, published.year + 1):
        candidate = _date(year, month, day)
        if isinstance(candidate, PartialDate) and _lies(candidate, middle, step):
            found.append((_distance(candidate, middle), candidate))
    if not found:
        return f"there is no day {day} in month {month}"
    return min(found, key=lambda pair: pair[0])[1]


def _lies(candidate: PartialDate, middle: date, step: int) -> bool:
    if step == 0:
        return True
    return candidate.last_day() < middle if step < 0 else candidate.first_day() > middle


def _distance(candidate: PartialDate, middle: date) -> int:
    if candidate.first_day() <= middle <= candidate.last_day():
        return 0
    ends = (candidate.first_day(), candidate.last_day())
    return min(abs((end - middle).days) for end in ends)


def on_day_of_month(published: PartialDate | None, day: int, *, past: bool = False) -> DateResult:
    """Return the day of a month not named ("on the 30th", 30日) that is nearest to publication.

    With ``past`` it is the last one; a day ahead is allowed, for a notice from another time zone.
    """
    if published is None:
        return UNKNOWN
    if published.day is None:
        return _too_coarse(published)
    middle = published.first_day()
    months = (months_on(published, step, day) for step in (0, -1, 1, -2))
    latest = middle.toordinal() + (1 if past else _HALF_YEAR)
    found = [
        candidate
        for candidate in months
        if isinstance(candidate, PartialDate) and candidate.first_day().toordinal() <= latest
    ]
    if not found:
        return f"there is no day {day} near {published}"
    return min(found, key=lambda candidate: abs((candidate.first_day() - middle).days))


def weekday_near(published: PartialDate | None, weekday: int, word: str) -> DateResult:
    """Return a day of the week (Monday is 1) as ``word`` tells it.

    ``last`` is before publication, ``next`` in the week after, ``this`` in the same week,
    ``coming`` on or after it, and ``on`` on or before it.
    """
    if published is None:
        return UNKNOWN
    if published.day is None:
        return _too_coarse(published)
    today = published.first_day().isoweekday()
    same_week = weekday - today
    days = {
        "this": same_week,
        "next": same_week + 7,
        "last": same_week - 7 if word == "last" and weekday >= today else same_week,
        "previous": same_week - 7,
        "coming": same_week % 7,
        "on": -((today - weekday) % 7),
    }[word]
    return days_on(published, days)


def _date(year: int, month: int | None, day: int | None) -> DateResult:
    try:
        return PartialDate(year, month, day)
    except ValuesError as error:
        return str(error)
