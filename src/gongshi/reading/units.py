# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""From a number and the unit beside it to money, percentages, ages, durations and quantities."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from gongshi.reading.lexicon import Entry, Lexicon, lexicon
from gongshi.reading.value import Setting
from gongshi.values import Duration, Money, Quantity

__all__ = ["measured", "measures", "money", "of_time", "time_units"]


def _units(of_time: bool) -> Lexicon:  # noqa: FBT001  (one of two lists)
    entries = lexicon("units").entries.values()
    return Lexicon("units", [e for e in entries if (e.more["of"] == "time") == of_time])


@cache
def time_units() -> Lexicon:
    """Return the units of time."""
    return _units(of_time=True)


@cache
def measures() -> Lexicon:
    """Return the units of all else that is measured."""
    return _units(of_time=False)


def money(setting: Setting, amount: Decimal, sign: str) -> Money | None:
    """Return a sum in the currency that ``sign`` stands for; a bare $ is the money at home."""
    entry = _currency(sign.strip())
    if entry is None:
        return None
    code = entry.more.get("code") or setting.currency()
    return Money(amount, code, "" if code else entry.more["unit"])


def _currency(sign: str) -> Entry | None:
    return lexicon("currencies").find(sign)


def of_time(amount: Decimal, word: str) -> Duration:
    """Return a length of time in the unit that ``word`` stands for."""
    entry = time_units().find(word)
    return Duration(amount, "Day" if entry is None else entry.id)


def measured(amount: Decimal, word: str) -> Quantity | None:
    """Return a quantity in the unit that ``word`` stands for."""
    entry = measures().find(word)
    return None if entry is None else Quantity(amount, entry.id)
