# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What can be counted of spells: days, the day a length is reached, shares, blocks and hours.

A day counts once however many spells hold it (design of schemes, section 5). Shares are two
integers, never a float.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from gongshi.schemes.calendar import Day
from gongshi.schemes.errors import SpellError
from gongshi.schemes.spell import Mode, Spell, Spells, normalise, overlay

__all__ = [
    "Share",
    "blocks",
    "first_day_reaching",
    "hours_in_block",
    "length",
    "limit_employers",
    "share",
]

Share = tuple[int, int]
"""So many of so many days."""


def length(spells: Iterable[Spell]) -> int:
    """Return how many days the spells hold, each counted once."""
    days = 0
    reach: Day | None = None
    for start, end, _ in normalise(spells):
        if reach is None or start >= reach:
            days, reach = days + end - start, end
        elif end > reach:
            days, reach = days + end - reach, end
    return days


def first_day_reaching(spells: Iterable[Spell], days: int) -> Day | None:
    """Return the day that is the ``days``-th the spells hold, or None when they hold fewer.

    Raises ``SpellError`` for fewer than one day.
    """
    if days < 1:
        raise SpellError(f"a count of days to reach is at least 1, not {days}")
    left = days
    reach: Day | None = None
    for start, end, _ in normalise(spells):
        begin = start if reach is None else max(start, reach)
        if end - begin >= left:
            return begin + left - 1
        if end > begin:
            left, reach = left - (end - begin), end
    return None


def share(spells: Iterable[Spell], mode: Mode) -> Share:
    """Return how many days have ``mode`` as their fullest, and how many days there are."""
    laid = overlay(spells)
    return (
        sum(end - start for start, end, its in laid if its == mode),
        sum(end - start for start, end, _ in laid),
    )


def blocks(spells: Iterable[Spell], days: int) -> Spells:
    """Cut each spell, from its start, into blocks of exactly ``days``; the last short one is left.

    What is left out is ``outside(spells, blocks(spells, days))``. A touching spell of the same mode
    is one with its neighbour. Raises ``SpellError`` for blocks of less than a day.
    """
    if days < 1:
        raise SpellError(f"a block has at least one day, not {days}")
    return tuple(
        (first, first + days, mode)
        for start, end, mode in normalise(spells)
        for first in range(start, end - days + 1, days)
    )


def limit_employers(hours: Sequence[int], employers: int) -> tuple[int, ...]:
    """Return the hours of the ``employers`` employers with the most, largest first."""
    if employers < 1:
        raise SpellError(f"hours come from at least one employer, not {employers}")
    return tuple(sorted(hours, reverse=True)[:employers])


def hours_in_block(hours: int | Sequence[int], employers: int) -> int:
    """Return the hours of one block: as given, or added over at most ``employers`` employers.

    The unit is the caller's (hours or minutes), as long as it is whole. Raises ``SpellError`` for
    hours below 0.
    """
    each = (hours,) if isinstance(hours, int) else tuple(hours)
    if any(one < 0 for one in each):
        raise SpellError(f"hours worked cannot be negative: {list(each)}")
    return sum(limit_employers(each, employers))
