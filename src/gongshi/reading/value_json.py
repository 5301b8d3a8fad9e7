# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""How ``gongshi values`` writes a value in JSON: its place, its kind, and what the kind has.

The fields of each kind are the protocol of ``docs/values.md``; decimals are strings.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TypeAlias

from gongshi.reading.value import Found, Value
from gongshi.values import (
    DateRange,
    Duration,
    Money,
    Number,
    NumberRange,
    Ordinal,
    PartialDate,
    Percentage,
    Quantity,
    decimal_string,
)

__all__ = ["Json", "value_json"]

Json: TypeAlias = str | int | bool | list["Json"] | dict[str, "Json"] | None
"""What a decoded JSON value can be, without floats."""


def value_json(value: Value) -> dict[str, Json]:
    """Return ``value`` as one object: start, end, kind, and the fields of its kind.

    A date whose year, month or week is open has ``candidates`` and no ``value``; one that hangs on
    an unknown day has ``unresolved``, the reason.
    """
    told: dict[str, Json] = {
        "start": value.span.start,
        "end": value.span.end,
        "kind": value.kind,
    }
    if value.candidates:
        return told | {"candidates": [_day_or_days(each) for each in value.candidates]}
    if value.unresolved is not None:
        return told | {"unresolved": value.unresolved}
    return told | _fields(value.value)


def _fields(found: Found) -> dict[str, Json]:
    told: dict[str, Json] = {}
    match found:
        case Number(number) | Percentage(number):
            told = {"value": decimal_string(number)}
        case Ordinal(place):
            told = {"value": str(place)}
        case Money(amount, currency, unit):
            told = {"amount": decimal_string(amount), "currency": currency, "unit": unit}
        case Quantity(amount, unit):
            told = {"amount": decimal_string(amount), "unit": unit}
        case Duration():
            told = {"seconds": decimal_string(found.seconds), "timex": found.timex}
        case NumberRange():
            told = _range(found)
        case PartialDate() | DateRange():
            told = {"value": _day_or_days(found)}
    return told


def _range(found: NumberRange) -> dict[str, Json]:
    return {
        "low": _bound(found.low),
        "high": _bound(found.high),
        "low_open": found.low_open,
        "high_open": found.high_open,
    }


def _bound(bound: Decimal | None) -> str | None:
    return None if bound is None else decimal_string(bound)


def _day_or_days(told: PartialDate | DateRange) -> Json:
    if isinstance(told, PartialDate):
        return str(told)
    return {"start": told.start.isoformat(), "end": told.end.isoformat()}
