# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What the traced scalar's operations call, as they are named in ``operations``.

Days far outside the calendar mean never and always and stay what they are.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from gongshi.schemes import calendar, day_sets, hours
from gongshi.schemes.calendar import Day
from gongshi.schemes.day_sets import ALWAYS, NEVER
from gongshi.schemes.errors import StepError
from gongshi.schemes.open_value import Blur, Number, Open

__all__ = ["FUNCTIONS"]

_FAR = NEVER // 2


def _over(move: Callable[[Day, int], Day]) -> Callable[[Number, int], Number]:
    """Make a move of days work for never, always and open days, and remember what it gave."""
    remembered = lru_cache(maxsize=65536)(move)

    def moved(day: Number, number: int) -> Number:
        if isinstance(day, Open | Blur):
            return day.through(lambda value: settled(value, number))
        return settled(day, number)

    def settled(day: Day, number: int) -> Day:
        return remembered(day, number) if -_FAR < day < _FAR else day

    return moved


def _on_open(divide: Callable[[int, int], int]) -> Callable[[Number, Number], Number]:
    """Make a division work for open values; with an open divisor it is open in any case."""

    def divided(product: Number, divisor: Number) -> Number:
        if not isinstance(divisor, int):
            return (product + (divisor // 2)) // divisor
        if isinstance(product, Open | Blur):
            return product.through(lambda value: divide(value, divisor))
        return divide(product, divisor)

    return divided


@_over
def _months_after(day: Day, months: int) -> Day:
    return calendar.add_months(day, months, "clip")


@_over
def _months_before(day: Day, months: int) -> Day:
    return calendar.add_months(day, -months, "clip")


@_over
def _birthday_mar1(born: Day, age: int) -> Day:
    return calendar.birthday(born, age, "mar1")


@_over
def _birthday_feb28(born: Day, age: int) -> Day:
    return calendar.birthday(born, age, "feb28")


@_over
def _year_end(day: Day, later: int) -> Day:
    return calendar.year_end(day, later)


def _half_up(product: int, divisor: int) -> int:
    if divisor < 1:
        raise StepError("there is nothing to divide by")
    return (2 * product + divisor) // (2 * divisor)


def _whole_units(product: int, divisor: int) -> int:
    if divisor < 1:
        raise StepError("there is nothing to divide by")
    return product // (divisor * 100) * 100


def _reaches_share(part: int, whole: int, share: tuple[int, int]) -> bool:
    return part * share[1] >= whole * share[0]


FUNCTIONS: dict[str, object] = {
    "NEVER": NEVER,
    "ALWAYS": ALWAYS,
    "months_after": _months_after,
    "months_before": _months_before,
    "birthday_mar1": _birthday_mar1,
    "birthday_feb28": _birthday_feb28,
    "year_end": _year_end,
    "half_up": _on_open(_half_up),
    "whole_units": _on_open(_whole_units),
    "reaches_share": _reaches_share,
    **{name: getattr(day_sets, name) for name in day_sets.__all__ if name.islower()},
    **{name: getattr(hours, name) for name in hours.__all__ if name.islower()},
}
"""Everything that generated code may name."""
