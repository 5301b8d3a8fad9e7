# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Measured and counted amounts: numbers, ordinals, percentages, ages, durations, ranges."""

from __future__ import annotations

from decimal import Decimal

import msgspec

from gongshi.values.errors import ValuesError
from gongshi.values.money import decimal_string

__all__ = ["EXACT", "Age", "Duration", "Number", "NumberRange", "Ordinal", "Percentage", "Quantity"]

EXACT = 2**53
"""Whole numbers up to this size mean the same to every reader of JSON (RFC 8259, section 6)."""


class Number(msgspec.Struct, frozen=True, gc=False):
    """A plain number: 65, 2.33 thousand as 2330."""

    value: Decimal


class Ordinal(msgspec.Struct, frozen=True, gc=False):
    """A place in a row, from 1: sixth, 第六."""

    value: int

    def __post_init__(self) -> None:
        """Refuse a place before the first."""
        if self.value < 1:
            raise ValuesError(f"an ordinal starts at 1, not {self.value}")


class Percentage(msgspec.Struct, frozen=True, gc=False):
    """Parts of a hundred: 20 for 20%, 65 for 六成半."""

    value: Decimal


class Quantity(msgspec.Struct, frozen=True, gc=False):
    """An amount of a unit, the unit's name in English and singular: 29 ``Kilometer``."""

    amount: Decimal
    unit: str

    def __post_init__(self) -> None:
        """Refuse a quantity of nothing named."""
        if not self.unit:
            raise ValuesError(f"a quantity needs its unit: {self.amount}")


class Age(Quantity, frozen=True, gc=False):
    """How old somebody is: 40 ``Year``."""


class Duration(msgspec.Struct, frozen=True):
    """How long: ``amount`` of ``unit``, one of Year, Month, Week, Day, Hour, Minute, Second.

    ``rest`` is what is added in a smaller unit: 5 years, 1 month. ``seconds`` counts a month as 30
    days and a year as 365 (design of reading, section 3).
    """

    amount: Decimal
    unit: str
    rest: Duration | None = None

    def __post_init__(self) -> None:
        """Refuse a unit of time nobody knows."""
        if self.unit not in _SECONDS:
            raise ValuesError(f"not a unit of time: {self.unit!r}")

    @property
    def seconds(self) -> Decimal:
        """The length in seconds."""
        seconds = self.amount * _SECONDS[self.unit]
        return seconds if self.rest is None else seconds + self.rest.seconds

    @property
    def months(self) -> int | None:
        """The length in whole months, when it is said in months or years; else None."""
        per_unit = {"Month": 1, "Year": 12}.get(self.unit)
        if per_unit is None or (self.amount * per_unit) % 1:
            return None
        if self.rest is None:
            return int(self.amount * per_unit)
        rest = self.rest.months
        return None if rest is None else int(self.amount * per_unit) + rest

    @property
    def timex(self) -> str:
        """The length as ISO 8601 writes it: ``P6M``, ``PT1.5H``, ``P1Y1M12D``."""
        days, times = "", ""
        part: Duration | None = self
        while part is not None:
            written = f"{decimal_string(part.amount)}{part.unit[0]}"
            days, times = (
                (days, times + written) if part.unit in _OF_THE_CLOCK else (days + written, times)
            )
            part = part.rest
        return f"P{days}T{times}" if times else f"P{days}"


_OF_THE_CLOCK = frozenset({"Hour", "Minute", "Second"})
_SECONDS = {
    "Year": 365 * 86400,
    "Month": 30 * 86400,
    "Week": 7 * 86400,
    "Day": 86400,
    "Hour": 3600,
    "Minute": 60,
    "Second": 1,
}


class NumberRange(msgspec.Struct, frozen=True):
    """From ``low`` to ``high``; None is unbounded, an open end is itself left out."""

    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False

    def __post_init__(self) -> None:
        """Refuse a range without any bound or turned round."""
        if self.low is None and self.high is None:
            raise ValuesError("a range needs at least one bound")
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValuesError(f"a range cannot end at {self.high} before it starts at {self.low}")
