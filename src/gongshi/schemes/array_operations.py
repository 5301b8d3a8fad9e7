# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The operations of ``operations`` for many people at once, on NumPy arrays and plain numbers.

What columns cannot compute for somebody is told as a doubt, and that person takes the general path;
nothing stands in for it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

import msgspec
import numpy as np

from gongshi.schemes import day_slots
from gongshi.schemes.array_calendar import MOVES, moved
from gongshi.schemes.day_sets import ALWAYS, NEVER
from gongshi.schemes.day_slots import (
    Numbers,
    Slots,
    Truths,
    any_of,
    every_of,
    larger,
    negated,
    smaller,
    where,
)
from gongshi.schemes.errors import SchemeError
from gongshi.schemes.parameter import Schedule
from gongshi.schemes.people import Maybe

__all__ = ["ARRAY_OPERATIONS", "FOLDING", "Doubtful", "Value", "Weeks", "chosen"]

Value: TypeAlias = Any
"""What a node is for everybody in a block: numbers, truths, slots, weeks, a schedule or a share."""


class Doubtful(SchemeError):  # noqa: N818 -- it sends people to the general path, it is never shown
    """Columns cannot compute this for anybody here."""


class Weeks(msgspec.Struct, frozen=True):
    """Weeks of the same hours from ``start`` up to ``end``."""

    start: Numbers
    end: Numbers
    steady: Numbers


def _wide(value: Numbers) -> Numbers:
    return value if isinstance(value, int) else value.astype(np.int64)


def _divisor(value: Numbers) -> Numbers:
    return larger(value, 1)  # where it is not, the operation is in doubt


def _divide_to_cents(product: Numbers, divisor: Numbers) -> Numbers:
    by = _divisor(divisor)
    return (2 * _wide(product) + by) // (2 * by)


def _divide_to_units(product: Numbers, divisor: Numbers) -> Numbers:
    return _wide(product) // (_divisor(divisor) * 100) * 100


def _at_least_share(part: Numbers, whole: Numbers, share: tuple[int, int]) -> Truths:
    return _wide(part) * share[1] >= _wide(whole) * share[0]


def _equal(one: Value, other: Value) -> Truths:
    return one == other  # type: ignore[no-any-return]


def _given(value: Value) -> Truths:
    return value.given if isinstance(value, Maybe) else value is not None


def _otherwise(value: Value, other: Value) -> Value:
    if isinstance(value, Maybe):
        return chosen(value.given, value.value, other)
    return other if value is None else value


def chosen(truths: Truths, yes: Value, no: Value) -> Value:
    """Return ``yes`` where it holds and ``no`` elsewhere, of values of one kind."""
    if isinstance(truths, bool):
        return yes if truths else no
    if isinstance(yes, list):
        return [
            (start, where(holds, end, start))
            for days, holds in ((yes, truths), (no, ~truths))
            for start, end in days
        ]
    if isinstance(yes, bool) and isinstance(no, bool):
        return yes if yes == no else (truths if yes else ~truths)
    if isinstance(yes, bool) or isinstance(no, bool) or getattr(yes, "dtype", None) == np.bool_:
        return (truths & yes) | (~truths & no)
    if isinstance(yes, Weeks):
        return Weeks(
            where(truths, yes.start, no.start),
            where(truths, yes.end, no.end),
            where(truths, yes.steady, no.steady),
        )
    return where(truths, yes, no)


def _weeks(first: Numbers, last: Numbers, listed: object, steady: Numbers) -> Weeks:
    if listed is not None:
        raise Doubtful
    return Weeks(first, last + 1, steady)


def _weeks_reaching(weeks: Weeks, schedule: Schedule) -> Slots:
    return _steady(weeks, weeks.start, weeks.steady, schedule)


def _weeks_reaching_over(weeks: Weeks, number: int, schedule: Schedule) -> Slots:
    if not schedule:
        return []
    return _steady(weeks, weeks.start + 7 * (number - 1), weeks.steady * number, schedule)


def _steady(weeks: Weeks, begin: Numbers, hours: Numbers, schedule: Schedule) -> Slots:
    """Judge weeks of the same hours by the weeks that begin in each time of the schedule."""
    times: list[tuple[int, int, Truths]] = []
    for place, (start, least) in enumerate(schedule):
        until = schedule[place + 1][0] if place + 1 < len(schedule) else NEVER
        reaches: Truths = False if least is None else hours >= least
        if every_of(reaches) and times and times[-1][2] is True:
            times[-1] = times[-1][0], until, True
        elif any_of(reaches):
            times.append((start, until, True if every_of(reaches) else reaches))
    found: list[Slots] = []
    for start, until, reaches in times:
        first, last = _week_from(begin, start), smaller(_week_from(begin, until), weeks.end)
        found.append([(first, where(reaches, last, first))])
    return day_slots.gather(found)


def _week_from(begin: Numbers, day: int) -> Numbers:
    """Return the first day of the first week, counted from ``begin``, that begins by ``day``."""
    if day >= NEVER:
        return NEVER
    if day <= -NEVER:
        return begin
    return larger(begin, begin - (begin - day) // 7 * 7)


def _blocks(*_: Value) -> Value:
    raise Doubtful


def _at(schedule: Schedule, day: Numbers) -> Numbers:
    held: Numbers = 0
    for start, value in schedule:
        if value is not None:
            held = where(day >= start, value, held)
    return held


def _moving(name: str) -> Callable[[Numbers, Numbers], Numbers]:
    def move(days: Numbers, number: Numbers) -> Numbers:
        if not isinstance(number, int):
            raise Doubtful
        return moved(name, days, number)

    return move


def _listed(hours: object) -> bool:
    return hours is not None


ARRAY_OPERATIONS: Mapping[str, Callable[..., Value]] = {
    "not": negated,
    "le": lambda one, other: one <= other,
    "lt": lambda one, other: one < other,
    "eq": _equal,
    "given": _given,
    "otherwise": _otherwise,
    "lesser": smaller,
    "greater": larger,
    "plus": lambda one, other: one + other,
    "plus_money": lambda one, other: one + other,
    "plus_product": lambda one, other: one + other,
    "minus": lambda one, other: one - other,
    "minus_money": lambda one, other: one - other,
    "times": lambda one, other: _wide(one) * _wide(other),
    "times_number": lambda one, other: _wide(one) * _wide(other),
    "divide_to_cents": _divide_to_cents,
    "divide_to_units": _divide_to_units,
    "at_least_share": _at_least_share,
    "plus_days": lambda one, other: one + other,
    "minus_days": lambda one, other: one - other,
    "days_from": lambda one, other: one - other,
    **{name: _moving(name) for name in MOVES},
    "year_end": lambda days: moved("year_end", days, 0),
    "weeks_as_days": lambda weeks: weeks * 7,
    "listed": _listed,
    "months_as_days": lambda months, days: months * days,
    "at": _at,
    "greatest": lambda schedule: max(value for _, value in schedule if value is not None),
    "spell": day_slots.spell,
    "union": lambda one, other: day_slots.gather([one, other]),
    "intersect": day_slots.intersect,
    "without": day_slots.without,
    "clip": day_slots.clip,
    "stretches": day_slots.stretches,
    "merge": day_slots.merge,
    "length": day_slots.length,
    "first_day": day_slots.first_day,
    "last_day": day_slots.last_day,
    "nth_day": day_slots.nth_day,
    "weeks": _weeks,
    "weeks_reaching": _weeks_reaching,
    "weeks_reaching_over": _weeks_reaching_over,
    "blocks": _blocks,
    "blocks_reaching": _blocks,
    "blocks_short": _blocks,
}
"""Every operation that is no fold and does not choose between branches, by its name."""


def _reduced(
    join: Callable[[Value, Value], Value], start: Value, absent: Value
) -> Callable[[Sequence[Value], Sequence[Truths]], Value]:
    def fold(values: Sequence[Value], there: Sequence[Truths]) -> Value:
        found = start
        for value, here in zip(values, there, strict=True):
            found = join(found, chosen(here, value, absent))
        return found

    return fold


def _gathered(sets: Sequence[Slots], there: Sequence[Truths]) -> Slots:
    return day_slots.gather(chosen(here, days, []) for days, here in zip(sets, there, strict=True))


FOLDING: Mapping[str, Callable[[Sequence[Value], Sequence[Truths]], Value]] = {
    "some": _reduced(lambda one, other: one | other, start=False, absent=False),
    "every": _reduced(lambda one, other: one & other, start=True, absent=True),
    "count": _reduced(
        lambda one, other: (
            one + (int(other) if isinstance(other, bool) else other.astype(np.int32))
        ),
        start=0,
        absent=False,
    ),
    "total": _reduced(lambda one, other: one + other, start=0, absent=0),
    "earliest": _reduced(smaller, start=NEVER, absent=NEVER),
    "latest": _reduced(larger, start=ALWAYS, absent=ALWAYS),
    "gather": _gathered,
}
"""Every fold but ``together``: of the values of the rows, and for whom each row is there."""
