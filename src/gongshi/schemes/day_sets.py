# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Sets of days for the scalar backend: sorted, apart, without modes, each step linear.

They are what ``spell`` says of one mode, without its checks and its sorting, since a decision is
made in microseconds; the tests hold the two equal. Days may be open values (``open_value``), so
nothing here does more than compare, add and subtract.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from gongshi.schemes.calendar import OPEN, Day

__all__ = [
    "ALWAYS",
    "NEVER",
    "Days",
    "clip",
    "first_day",
    "gather",
    "intersect",
    "last_day",
    "length",
    "merge",
    "nth_day",
    "spell",
    "stretches",
    "union",
    "without",
]

NEVER: Day = OPEN
ALWAYS: Day = -OPEN

Days: TypeAlias = tuple[tuple[Day, Day], ...]
"""Stretches [start, end), in order, none empty, none touching the next."""


def spell(first: Day, last: Day) -> Days:
    """Return the days from ``first`` to ``last``, both included."""
    return ((first, last + 1),) if first <= last else ()


def union(one: Days, other: Days) -> Days:
    """Return the days of either."""
    if not one:
        return other
    if not other:
        return one
    return _joined(sorted(one + other))


def gather(sets: Iterable[Days]) -> Days:
    """Return the days of any."""
    held = [days for days in sets if days]
    if len(held) < 2:
        return held[0] if held else ()
    return _joined(sorted(stretch for days in held for stretch in days))


def _joined(stretches: list[tuple[Day, Day]]) -> Days:
    done: list[tuple[Day, Day]] = []
    since, until = stretches[0]
    for start, end in stretches:
        if start > until:
            done.append((since, until))
            since, until = start, end
        elif end > until:
            until = end
    done.append((since, until))
    return tuple(done)


def intersect(one: Days, other: Days) -> Days:
    """Return the days of both."""
    done: list[tuple[Day, Day]] = []
    here = there = 0
    while here < len(one) and there < len(other):
        start = max(one[here][0], other[there][0])
        end = min(one[here][1], other[there][1])
        if start < end:
            done.append((start, end))
        if one[here][1] < other[there][1]:
            here += 1
        else:
            there += 1
    return tuple(done)


def without(one: Days, other: Days) -> Days:
    """Return the days of ``one`` that ``other`` does not hold."""
    if not one or not other:
        return one
    done: list[tuple[Day, Day]] = []
    for first, last in one:
        start = first
        for begin, end in other:
            if end <= start:
                continue
            if begin >= last:
                break
            if begin > start:
                done.append((start, begin))
            start = end
        if start < last:
            done.append((start, last))
    return tuple(done)


def clip(days: Days, first: Day, last: Day) -> Days:
    """Return the days from ``first`` to ``last``, both included."""
    end = last + 1
    return tuple(
        (max(first, start), min(end, until))
        for start, until in days
        if start < end and until > first
    )


def stretches(days: Days, least: int) -> Days:
    """Return the stretches of at least so many days."""
    return tuple(one for one in days if one[1] - one[0] >= least)


def merge(days: Days, gap: int, cuts: Days) -> Days:
    """Fill every break of at most ``gap`` days that no day of ``cuts`` lies in."""
    if len(days) < 2:
        return days
    done: list[tuple[Day, Day]] = []
    since, until = days[0]
    for start, end in days[1:]:
        if start - until > gap or any(a < start and b > until for a, b in cuts):
            done.append((since, until))
            since = start
        until = end
    done.append((since, until))
    return tuple(done)


def length(days: Days) -> int:
    """Return how many days there are."""
    total = 0
    for start, end in days:
        total += end - start
    return total


def first_day(days: Days) -> Day:
    """Return the first day, ``NEVER`` where there is none."""
    return days[0][0] if days else NEVER


def last_day(days: Days) -> Day:
    """Return the last day, ``ALWAYS`` where there is none."""
    return days[-1][1] - 1 if days else ALWAYS


def nth_day(days: Days, number: int) -> Day:
    """Return the day that is the ``number``-th, ``NEVER`` where there are fewer."""
    left = number
    for start, end in days:
        held = end - start
        if held >= left:
            return start + left - 1
        left -= held
    return NEVER
