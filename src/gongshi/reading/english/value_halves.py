# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Early, mid and late in English: late this year, mid-June, from the end of March.

Early and late are halves; the beginning, the middle and the end are about thirds, and as an end of
a range the very first day, the middle and the very end.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from functools import cache

from gongshi.reading.english.day_words import MONTH, STEP, YEAR, Scene, expression, month_of
from gongshi.reading.english.period_words import (
    YEAR_BESIDE,
    step_of,
    stepped_period,
    year_beside,
)
from gongshi.reading.pattern import Match, Pattern
from gongshi.reading.told_days import (
    Told,
    attempt,
    middle_of,
    month_of_days,
    months_later,
    open_told,
    year_of_days,
    yearly,
)
from gongshi.values import DateRange

__all__ = ["parts_by_name"]

_WEEK = 7
_LONG = 360


@cache
def _part_words() -> Pattern:
    return expression(
        r"\b(?P<part>early|earlier|mid|middle|late|later)[\s-]+(?:in )?"
        rf"(?:(?P<step>{STEP}) (?P<unit>week|month|year)"
        rf"|(?P<month>{MONTH})(?:{YEAR_BESIDE})?|(?P<only>{YEAR}))"
    )


@cache
def _edge_words() -> Pattern:
    return expression(
        r"(?:\bthe )?\b(?P<part>beginning|start|middle|end) of "
        rf"(?:(?:the )?(?P<step>{STEP}) (?P<unit>week|month|year)"
        rf"|(?P<month>{MONTH})(?:{YEAR_BESIDE})?|(?P<only>{YEAR}))"
    )


def parts_by_name(scene: Scene) -> Iterator[Told | None]:
    """Yield the early, middle and late parts of weeks, months and years."""
    for pattern, read in ((_part_words(), _part), (_edge_words(), _edge)):
        for match in pattern.finditer(scene.text):
            yield attempt(read, match, scene)


def _fixed(match: Match, days: DateRange) -> Told:
    return Told(match.span, "date_range", (days,))


def _named_period(match: Match, scene: Scene) -> Told | None:
    """Return the period of "early next year", "late June", "mid 2016"."""
    if (unit := match.folded("unit")) is not None:
        days = stepped_period(scene.today, step_of(match.folded("step")), unit.lower())
        return _fixed(match, days)
    if (only := match.folded("only")) is not None:
        return _fixed(match, year_of_days(int(only)))
    month = month_of(match.folded("month") or "")
    if (year := year_beside(match, scene.today)) is not None:
        return _fixed(match, month_of_days(year, month))
    cycle = yearly(lambda y: month_of_days(y, month))
    return open_told(match.span, "date_range", cycle, scene.today)


def _part(match: Match, scene: Scene) -> Told | None:
    whole = _named_period(match, scene)
    part = (match.folded("part") or "").lower()
    return None if whole is None else _parts(whole, part, thirds=part in ("mid", "middle"))


def _edge(match: Match, scene: Scene) -> Told | None:
    """Read "the end of June": a part of it, and as an end of a range its very end."""
    whole = _named_period(match, scene)
    if whole is None:
        return None
    part = (match.folded("part") or "").lower()
    edges = {"end": lambda days: days.end, "middle": middle_of}
    shares = _parts(whole, part, thirds=True)
    return Told(
        whole.span,
        "date_range",
        whole.readings,
        whole.cycle,
        edges.get(part),
        shown=shares.readings,
    )


def _parts(whole: Told, part: str, *, thirds: bool) -> Told:
    return Told(
        whole.span,
        "date_range",
        tuple(_share(days, part, thirds=thirds) for days in whole.readings),
    )


def _share(days: DateRange, part: str, *, thirds: bool) -> DateRange:
    """Return the first or second half of a period, or about a third of it."""
    middle = middle_of(days)
    length = (days.end - days.start).days
    if not thirds:
        if length == _WEEK:
            middle = days.start + timedelta(days=3)
        is_early = part.startswith("earl")
        return DateRange(days.start, middle) if is_early else DateRange(middle, days.end)
    if length > _LONG:
        first, second = months_later(days.start, 4), months_later(days.start, 8)
    elif length == _WEEK:
        first, second = days.start + timedelta(days=1), days.start + timedelta(days=5)
    else:
        first, second = days.start + timedelta(days=9), days.start + timedelta(days=20)
    if part in ("beginning", "start"):
        return DateRange(days.start, first)
    return DateRange(second, days.end) if part == "end" else DateRange(first, second)
