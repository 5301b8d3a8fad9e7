# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Months and birthdays of many days at once, looked up in tables (``calendar`` for columns).

A table holds the answer for every day from 1800 to 3100, and never and always at its ends; tests
compare it with ``calendar`` day by day.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from gongshi.schemes import calendar
from gongshi.schemes.calendar import Day, read_day
from gongshi.schemes.day_sets import ALWAYS, NEVER
from gongshi.schemes.day_slots import Numbers

__all__ = ["MOVES", "moved"]

_FIRST, _LAST = read_day("1800-01-01"), read_day("3100-12-31")

MOVES: dict[str, Callable[[Day, int], Day]] = {
    "months_after": lambda day, months: calendar.add_months(day, months, "clip"),
    "months_before": lambda day, months: calendar.add_months(day, -months, "clip"),
    "birthday_mar1": lambda born, age: calendar.birthday(born, age, "mar1"),
    "birthday_feb28": lambda born, age: calendar.birthday(born, age, "feb28"),
    "year_end": calendar.year_end,
}
"""What each operation says of one day."""

_Days = npt.NDArray[np.datetime64]


@lru_cache(maxsize=64)
def _table(name: str, number: int) -> npt.NDArray[np.int32]:
    days = np.arange(_FIRST, _LAST + 1).astype("datetime64[D]")
    found = _ends_of_years(days, number) if name == "year_end" else _shifted(name, days, number)
    return np.concatenate([[ALWAYS], found.astype(np.int64), [NEVER]]).astype(np.int32)


def _ends_of_years(days: _Days, later: int) -> _Days:
    following: _Days = (days.astype("datetime64[Y]") + (later + 1)).astype("datetime64[D]")
    ends: _Days = np.subtract(following, np.timedelta64(1, "D"))
    return ends


def _shifted(name: str, days: _Days, number: int) -> _Days:
    months = {"months_after": 1, "months_before": -1}.get(name, 12) * number
    month = days.astype("datetime64[M]")
    first = (month + months).astype("datetime64[D]")
    following = (month + months + 1).astype("datetime64[D]")
    last = following - np.timedelta64(0 if name == "birthday_mar1" else 1, "D")
    found: _Days = np.minimum(first + (days - month.astype("datetime64[D]")), last)
    return found


def moved(name: str, days: Numbers, number: int) -> Numbers:
    """Return each day moved by an operation of ``MOVES``; never and always stay what they are."""
    if isinstance(days, int):
        return MOVES[name](days, number) if _FIRST <= days <= _LAST else days
    return _table(name, number).take(days - (_FIRST - 1), mode="clip")
