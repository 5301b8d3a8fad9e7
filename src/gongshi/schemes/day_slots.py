# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Sets of days for many people at once: what ``day_sets`` says of one, in slots of NumPy arrays.

A set is a list of slots [start, end) with a value for each person; the slots that are not empty for
a person stand in order, apart and not touching. A slot is empty where it does not start before it
ends, so that cutting needs no choice. A value that is the same for everybody is a plain number, and
what holds for nobody is not computed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from gongshi.schemes.day_sets import ALWAYS, NEVER

__all__ = [
    "Numbers",
    "Slots",
    "Truths",
    "any_of",
    "clip",
    "every_of",
    "first_day",
    "gather",
    "intersect",
    "larger",
    "last_day",
    "length",
    "merge",
    "negated",
    "nth_day",
    "overlaps",
    "smaller",
    "spell",
    "stretches",
    "where",
    "without",
]

Numbers: TypeAlias = int | npt.NDArray[np.int32] | npt.NDArray[np.int64]
Truths: TypeAlias = bool | npt.NDArray[np.bool_]
Slot: TypeAlias = tuple[Numbers, Numbers]
Slots: TypeAlias = list[Slot]


def any_of(truths: Truths) -> bool:
    """Tell whether it holds for anybody."""
    return truths if isinstance(truths, bool) else bool(truths.any())


def every_of(truths: Truths) -> bool:
    """Tell whether it holds for everybody."""
    return truths if isinstance(truths, bool) else bool(truths.all())


def negated(truths: Truths) -> Truths:
    """Return whom it does not hold for."""
    return not truths if isinstance(truths, bool) else ~truths


def where(truths: Truths, yes: Numbers, no: Numbers) -> Numbers:
    """Return ``yes`` where it holds and ``no`` elsewhere."""
    if isinstance(truths, bool):
        return yes if truths else no
    if isinstance(yes, int) and isinstance(no, int):
        if yes == no:
            return yes
        kind = np.int32 if max(abs(yes), abs(no)) < 2**31 else np.int64
        return np.where(truths, kind(yes), kind(no))
    return np.where(truths, yes, no)


def smaller(one: Numbers, other: Numbers) -> Numbers:
    """Return the smaller."""
    if isinstance(one, int) and isinstance(other, int):
        return min(one, other)
    return np.minimum(one, other)


def larger(one: Numbers, other: Numbers) -> Numbers:
    """Return the larger."""
    if isinstance(one, int) and isinstance(other, int):
        return max(one, other)
    return np.maximum(one, other)


def _kept(start: Numbers, end: Numbers) -> Slots:
    """Return the slot; none at all where it is empty for everybody."""
    return [(start, end)] if any_of(start < end) else []


def _ended(start: Numbers, end: Numbers, kept: Truths) -> Slots:
    """Return the slot where it is kept, and an empty one elsewhere."""
    if every_of(kept):
        return [(start, end)]
    return [(start, where(kept, end, start))] if any_of(kept) else []


def spell(first: Numbers, last: Numbers) -> Slots:
    """Return the days from ``first`` to ``last``, both included."""
    return _kept(first, last + 1)


def clip(days: Slots, first: Numbers, last: Numbers) -> Slots:
    """Return the days from ``first`` to ``last``, both included."""
    if isinstance(first, int) and isinstance(last, int) and first == ALWAYS and last == NEVER:
        return days
    cut: Slots = []
    for start, end in days:
        begin, until = larger(start, first), smaller(end, last + 1)
        cut += _kept(begin, until)
    return cut


def intersect(one: Slots, other: Slots) -> Slots:
    """Return the days of both."""
    found: Slots = []
    for start, end in one:
        for begin, until in other:
            first, last = larger(start, begin), smaller(end, until)
            found += _kept(first, last)
    return found


def without(one: Slots, other: Slots) -> Slots:
    """Return the days of ``one`` that ``other`` does not hold."""
    found: Slots = []
    for start, end in one:
        at: Numbers = start
        for begin, until in other:
            meets = (begin < until) & (until > at) & (begin < end)
            if not any_of(meets):
                continue
            found += _ended(at, begin, meets & (at < begin))
            at = where(meets, until, at)
        found += _kept(at, end)
    return found


def stretches(days: Slots, least: Numbers) -> Slots:
    """Return the stretches of at least so many days."""
    found: Slots = []
    for start, end in days:
        found += _ended(start, end, (end - start >= least) & (start < end))
    return found


def gather(sets: Iterable[Slots]) -> Slots:
    """Return the days of any."""
    slots = [slot for days in sets for slot in days]
    if len(slots) < 2:
        return slots
    return _joined(_sorted([_marked(*slot) for slot in slots]))


def _marked(start: Numbers, end: Numbers) -> Slot:
    """Return a slot that is (NEVER, NEVER) where it is empty, so that it is last in order."""
    full = start < end
    if every_of(full):
        return start, end
    return where(full, start, NEVER), where(full, end, NEVER)


def _sorted(slots: Slots) -> Slots:
    """Order the slots of each person by their start, the empty ones last."""
    slots = list(slots)
    for end in range(len(slots) - 1, 0, -1):
        moved = False
        for place in range(end):
            (start, until), (following, its_end) = slots[place], slots[place + 1]
            wrong = following < start
            if any_of(wrong):
                moved = True
                slots[place] = where(wrong, following, start), where(wrong, its_end, until)
                slots[place + 1] = where(wrong, start, following), where(wrong, until, its_end)
        if not moved:
            break
    return slots


def _joined(slots: Slots) -> Slots:
    """Join what overlaps or touches; the slots are in order, the empty ones last."""
    done: Slots = []
    since, until = slots[0]
    for start, end in slots[1:]:
        apart = start > until
        if every_of(apart):
            done += _kept(since, until)
            since, until = start, end
            continue
        done += _ended(since, until, apart)
        since = where(apart, start, since)
        until = larger(until, end)
    done += _kept(since, until)
    return done


def merge(days: Slots, gap: Numbers, cuts: Slots) -> Slots:
    """Fill every break of at most ``gap`` days that no day of ``cuts`` lies in."""
    if len(days) < 2:
        return days
    done: Slots = []
    since, until = days[0]
    for start, end in days[1:]:
        here = start < end
        apart: Truths = start - until > gap
        for begin, its_end in cuts:
            apart = apart | ((begin < start) & (its_end > until) & (begin < its_end))
        apart = here & (apart | (since >= until))
        done += _ended(since, until, apart & (since < until))
        since = where(apart, start, since)
        until = where(here, end, until)
    done += _kept(since, until)
    return done


def length(days: Slots) -> Numbers:
    """Return how many days there are."""
    total: Numbers = 0
    for start, end in days:
        total = total + larger(end - start, 0)
    return total


def first_day(days: Slots) -> Numbers:
    """Return the first day, ``NEVER`` where there is none."""
    first: Numbers = NEVER
    for start, end in days:
        first = smaller(first, where(start < end, start, NEVER))
    return first


def last_day(days: Slots) -> Numbers:
    """Return the last day, ``ALWAYS`` where there is none."""
    last: Numbers = ALWAYS
    for start, end in days:
        last = larger(last, where(start < end, end - 1, ALWAYS))
    return last


def nth_day(days: Slots, number: Numbers) -> Numbers:
    """Return the day that is the ``number``-th, ``NEVER`` where there are fewer."""
    found: Numbers = NEVER
    left = number
    open_: Truths = True
    for place, (start, end) in enumerate(days):
        held = end - start
        hit = held >= larger(left, 1) if place == 0 else open_ & (start < end) & (held >= left)
        found = where(hit, start + (left - 1), found)
        if place + 1 < len(days):
            open_ = open_ & negated(hit)
            left = left - larger(held, 0)
    return found


def overlaps(sets: Sequence[Slots]) -> Truths:
    """Tell for whom two of the sets have a day in common."""
    found: Truths = False
    for place, one in enumerate(sets):
        for other in sets[place + 1 :]:
            for start, end in intersect(one, other):
                found = found | (start < end)
    return found
