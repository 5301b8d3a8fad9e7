# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Hours of work by week and by block of days, and the days that they make count.

Hours are whole hundredths. A week or block is judged by what is in force on its first day; constant
hours are judged once for each such time, not week by week.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import TypeAlias

import msgspec

from gongshi.schemes.calendar import Day
from gongshi.schemes.day_sets import NEVER, Days, gather, intersect, union
from gongshi.schemes.errors import StepError
from gongshi.schemes.parameter import Schedule

__all__ = [
    "Blocks",
    "Weeks",
    "at",
    "blocks",
    "blocks_reaching",
    "blocks_short",
    "greatest",
    "together",
    "weeks",
    "weeks_reaching",
    "weeks_reaching_over",
]

HoursList: TypeAlias = tuple[int | tuple[int, ...], ...]
"""Hours week by week or block by block, an entry perhaps by employer; the last entry is open and
stands for all that were not listed."""


class Weeks(msgspec.Struct, frozen=True):
    """The weeks of a job from ``start`` up to ``end``: hours as ``listed``, then ``steady``."""

    start: Day
    end: Day
    listed: tuple[int, ...]
    steady: int


class Blocks(msgspec.Struct, frozen=True):
    """Finished blocks of ``size`` days from ``start``: hours ``listed``, then ``unlisted``."""

    start: Day
    size: int
    count: int
    listed: tuple[int, ...]
    unlisted: int


def at(schedule: Schedule, day: Day) -> int:
    """Return the value in force on ``day``; ``StepError`` where there is none."""
    held = None
    for start, value in schedule:
        if start > day:
            break
        held = value
    if held is None:
        raise StepError("no value is in force on that day")
    return held


def greatest(schedule: Schedule) -> int:
    """Return the largest value it ever has."""
    return max(value for _, value in schedule if value is not None)


def weeks(first: Day, last: Day, listed: HoursList, steady: int) -> Weeks:
    """Return the weeks from ``first`` to ``last``, both included."""
    return Weeks(first, last + 1, _flat(listed[:-1]), steady)


def _flat(listed: Sequence[int | tuple[int, ...]]) -> tuple[int, ...]:
    return tuple(sum(one) if isinstance(one, tuple) else one for one in listed)


def weeks_reaching(held: Weeks, schedule: Schedule) -> Days:
    """Return the days of the weeks whose hours reach the value in force on their first day."""
    if not held.listed:
        return _steady(held, held.start, schedule, 1)
    good = [
        (week, week + 7)
        for week, hours in zip(
            range(held.start, held.start + 7 * len(held.listed), 7), held.listed, strict=True
        )
        if _reaches(hours, schedule, week)
    ]
    tail = _steady(held, held.start + 7 * len(held.listed), schedule, 1)
    return _within(held, good, tail)


def weeks_reaching_over(held: Weeks, number: int, schedule: Schedule) -> Days:
    """Return the days of the weeks that reach the value together with the ``number`` - 1 before."""
    if not schedule:
        return ()
    good: list[tuple[Day, Day]] = []
    listed = held.listed + (held.steady,) * (number - 1 if held.listed else 0)
    for place in range(number - 1, len(listed)):
        week = held.start + 7 * place
        if _reaches(sum(listed[place - number + 1 : place + 1]), schedule, week):
            good.append((week, week + 7))
    begin = held.start + 7 * max(number - 1, len(listed))
    return _within(held, good, _steady(held, begin, schedule, number))


def _reaches(hours: int, schedule: Schedule, day: Day) -> bool:
    least = None
    for start, value in schedule:
        if start > day:
            break
        least = value
    return least is not None and hours >= least


def _steady(held: Weeks, begin: Day, schedule: Schedule, number: int) -> Days:
    """Judge the weeks from ``begin`` on, all of the same hours, by what is in force then."""
    found: Days = ()
    hours = held.steady * number
    for place, (start, least) in enumerate(schedule):
        if least is None or hours < least:
            continue
        until = schedule[place + 1][0] if place + 1 < len(schedule) else NEVER
        first, last = _week_from(begin, start), _week_from(begin, until)
        last = min(held.end, last)
        if first < last:
            found = union(found, ((first, last),))
    return found


def _week_from(begin: Day, day: Day) -> Day:
    """Return when the first week counted from ``begin`` starts that is not before ``day``."""
    if day <= begin:
        return begin
    return NEVER if day >= NEVER else begin + -((begin - day) // 7) * 7


def _within(held: Weeks, good: list[tuple[Day, Day]], tail: Days) -> Days:
    cut = [(start, min(end, held.end)) for start, end in good if start < held.end]
    return gather([*((one,) for one in cut), tail])


def blocks(first: Day, last: Day, listed: HoursList, size: int, employers: int) -> Blocks:
    """Return the blocks finished by ``last``, each with the hours of so many employers."""
    count = (last + 1 - first) // size if last >= first else 0
    each = tuple(_largest(one, employers) for one in listed[:-1])
    unlisted = listed[-1]
    if isinstance(unlisted, tuple):
        raise StepError("the entry for blocks that are not listed is no list")
    return Blocks(first, size, count, each, unlisted)


def _largest(hours: int | tuple[int, ...], employers: int) -> int:
    return sum(sorted(hours, reverse=True)[:employers]) if isinstance(hours, tuple) else hours


def blocks_reaching(held: Blocks, least: int) -> Days:
    """Return the days of the blocks with at least so many hours."""
    return _blocks(held, [hours >= least for hours in held.listed], lambda: held.unlisted >= least)


def blocks_short(held: Blocks, least: int) -> Days:
    """Return the days of the blocks with fewer hours."""
    return _blocks(held, [hours < least for hours in held.listed], lambda: held.unlisted < least)


def _blocks(held: Blocks, listed: list[bool], unlisted: Callable[[], bool]) -> Days:
    good: list[Days] = []
    for place, wanted in enumerate(listed):
        if place >= held.count:
            break
        if wanted:
            start = held.start + place * held.size
            good.append(((start, start + held.size),))
    if held.count > len(listed) and unlisted():
        start = held.start + len(listed) * held.size
        good.append(((start, start + (held.count - len(listed)) * held.size),))
    return gather(good)


def together(held: Iterable[Days], weekly: Iterable[Weeks], least: int) -> Days:
    """Return the days held twice or more whose weekly hours together reach ``least``."""
    rows = [(days, its) for days, its in zip(held, weekly, strict=True) if days]
    if len(rows) < 2:
        return ()
    rates = [_rates(days, its) for days, its in rows]
    edges = sorted([edge for rate in rates for start, end, _ in rate for edge in (start, end)])
    good: list[Days] = []
    for start, end in pairwise(edges):
        held_by = [hours for rate in rates for a, b, hours in rate if a <= start and end <= b]
        if start < end and len(held_by) > 1 and sum(held_by) >= least:
            good.append(((start, end),))
    return gather(good)


def _rates(days: Days, its: Weeks) -> list[tuple[Day, Day, int]]:
    pieces = [
        (its.start + 7 * place, its.start + 7 * place + 7, hours)
        for place, hours in enumerate(its.listed)
    ]
    pieces.append((its.start + 7 * len(its.listed), NEVER, its.steady))
    return [
        (start, end, hours)
        for begin, until, hours in pieces
        for start, end in intersect(days, ((begin, until),))
    ]
