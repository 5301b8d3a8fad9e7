# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Spells as sets of days in a mode: the algebra that rules are made of (design, section 5).

A spell is ``(start, end, mode)``: days from ``start`` up to but without ``end``; of two modes the
larger number is the fuller. Spells may come in any order, overlap and be cut anywhere: only the set
of (day, mode) pairs matters. Results are plain tuples in one canonical form.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from heapq import heappop, heappush
from itertools import pairwise

from gongshi.schemes.calendar import Day
from gongshi.schemes.errors import SpellError

__all__ = [
    "Mode",
    "Spell",
    "Spells",
    "clip",
    "complement",
    "during",
    "in_mode",
    "intersect",
    "merge_within",
    "normalise",
    "of_mode",
    "outside",
    "overlay",
    "runs",
    "union",
]

Mode = int
Spell = tuple[Day, Day, Mode]
Spells = tuple[Spell, ...]


def merge_within(spells: Iterable[Spell], gap: int) -> Spells:
    """Fill every break of at most ``gap`` days between spells of one mode with that mode.

    Sorted by start, end and mode. Raises ``SpellError`` for a reversed spell or a gap below 0.
    """
    if gap < 0:
        raise SpellError(f"a break cannot be {gap} days long")
    done: list[Spell] = []
    latest: dict[Mode, tuple[Day, Day]] = {}
    for start, end, mode in sorted(spells):
        if end <= start:
            _refuse_reversed(start, end)
            continue
        since, until = latest.get(mode, (start, start))
        if start - until > gap:
            done.append((since, until, mode))
            since = start
        latest[mode] = since, max(until, end)
    done.extend((since, until, mode) for mode, (since, until) in latest.items())
    done.sort()
    return tuple(done)


def _refuse_reversed(start: Day, end: Day) -> None:
    if end < start:
        raise SpellError(f"a spell cannot end (day {end}) before it starts (day {start})")


def normalise(spells: Iterable[Spell]) -> Spells:
    """Return the one canonical form: no empty spell, none that touches another of its mode."""
    return merge_within(spells, 0)


def union(one: Iterable[Spell], other: Iterable[Spell]) -> Spells:
    """Return the days and modes of either."""
    return normalise((*one, *other))


def intersect(one: Iterable[Spell], other: Iterable[Spell]) -> Spells:
    """Return the days that are in both in the same mode."""
    theirs = normalise(other)
    return normalise(
        spell
        for mode in {spell[2] for spell in theirs}
        for spell in during(of_mode(one, mode), of_mode(theirs, mode))
    )


def during(spells: Iterable[Spell], days: Iterable[Spell]) -> Spells:
    """Return the spells on the days of ``days``, whatever the mode there."""
    return normalise(_parts(normalise(spells), in_mode(days, 0)))


def _parts(spells: Spells, windows: Spells) -> Iterator[Spell]:
    ends = [end for _, end, _ in windows]
    for start, end, mode in spells:
        place = bisect_right(ends, start)
        while place < len(windows) and windows[place][0] < end:
            first, last, _ = windows[place]
            yield max(start, first), min(end, last), mode
            place += 1


def outside(spells: Iterable[Spell], days: Iterable[Spell]) -> Spells:
    """Return the spells on the days that are not in ``days``, whatever the mode there."""
    mine = normalise(spells)
    if not mine:
        return ()
    first, last = mine[0][0], max(end for _, end, _ in mine)
    return during(mine, complement(days, first, last, 0))


def complement(spells: Iterable[Spell], first: Day, end: Day, mode: Mode) -> Spells:
    """Return the days of [``first``, ``end``) that no spell holds, as spells in ``mode``."""
    _refuse_reversed(first, end)
    free: list[Spell] = []
    at = first
    for start, until, _ in normalise(spells):
        if start >= end:
            break
        if start > at:
            free.append((at, start, mode))
        at = max(at, until)
    if at < end:
        free.append((at, end, mode))
    return tuple(free)


def clip(spells: Iterable[Spell], first: Day, end: Day) -> Spells:
    """Return the part of the spells within [``first``, ``end``)."""
    _refuse_reversed(first, end)
    return normalise(
        (max(start, first), min(until, end), mode)
        for start, until, mode in normalise(spells)
        if start < end and until > first
    )


def in_mode(spells: Iterable[Spell], mode: Mode) -> Spells:
    """Return the same days, all in ``mode``."""
    return normalise((start, end, mode) for start, end, _ in spells)


def of_mode(spells: Iterable[Spell], mode: Mode) -> Spells:
    """Return the spells that are in ``mode``."""
    return normalise(spell for spell in spells if spell[2] == mode)


def overlay(spells: Iterable[Spell]) -> Spells:
    """Give every day once, in the fullest mode that holds it: the spells no longer overlap."""
    waiting = normalise(spells)
    if all(one[1] <= following[0] for one, following in pairwise(waiting)):
        return waiting
    laid: list[Spell] = []
    under_way: list[tuple[int, Day]] = []  # fullest first: (-mode, end)
    at, place = waiting[0][0], 0
    while place < len(waiting) or under_way:
        if not under_way:
            at = max(at, waiting[place][0])
        while place < len(waiting) and waiting[place][0] <= at:
            heappush(under_way, (-waiting[place][2], waiting[place][1]))
            place += 1
        fullest, until = under_way[0]
        if until <= at:
            heappop(under_way)
            continue
        until = min(until, waiting[place][0]) if place < len(waiting) else until
        laid.append((at, until, -fullest))
        at = until
    return normalise(laid)


def runs(spells: Iterable[Spell], gap: int) -> tuple[Spells, ...]:
    """Part the spells where more than ``gap`` days lie in none of them; each run keeps its modes.

    Raises ``SpellError`` for a gap below 0.
    """
    if gap < 0:
        raise SpellError(f"a break cannot be {gap} days long")
    found: list[list[Spell]] = []
    reach = 0
    for spell in normalise(spells):
        if not found or spell[0] - reach > gap:
            found.append([])
            reach = spell[1]
        found[-1].append(spell)
        reach = max(reach, spell[1])
    return tuple(tuple(run) for run in found)
