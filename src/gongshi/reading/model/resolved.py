# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Numbers and dates as our own resolvers read them, to compare with what a model says."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

import msgspec

from gongshi.reading.document import Document
from gongshi.reading.value import Value
from gongshi.values import (
    Duration,
    Money,
    Number,
    Ordinal,
    PartialDate,
    Percentage,
    Quantity,
    Span,
    ValuesError,
)

__all__ = ["ReadDate", "ReadNumber", "resolved_date", "resolved_number"]


class ReadNumber(msgspec.Struct, frozen=True):
    """A number and where it stands, with what the words around it say of it."""

    number: Decimal
    span: Span
    approx: str | None = None
    currency: str | None = None


class ReadDate(msgspec.Struct, frozen=True):
    """A date and where it stands."""

    date: PartialDate
    span: Span


def resolved_number(document: Document, within: Span, said: object) -> ReadNumber | None:
    """Return the number in ``within`` that equals what was ``said``; None when none does."""
    try:
        wanted = Decimal(str(said))
    except InvalidOperation:
        return None
    for value in document.values_in(within):
        for number in _numbers(value):
            if number == wanted:
                money = value.value
                currency = money.currency if isinstance(money, Money) else None
                return ReadNumber(number, value.span, value.approx, currency)
    return None


def resolved_date(document: Document, within: Span, said: object) -> ReadDate | None:
    """Return the date in ``within`` that is what was ``said`` or more exact; None without one."""
    try:
        wanted = PartialDate.parse(str(said))
    except ValuesError:
        return None
    for value in document.values_in(within, PartialDate):
        date = value.value
        if isinstance(date, PartialDate) and (date == wanted or date.refines(wanted)):
            return ReadDate(date, value.span)
    return None


def _numbers(value: Value) -> Iterator[Decimal]:
    """Yield the numbers that a value may be said as: of "three years" 3 and 36."""
    read = value.value
    if isinstance(read, Number | Percentage):
        yield read.value
    elif isinstance(read, Ordinal):
        yield Decimal(read.value)
    elif isinstance(read, Money | Quantity):
        yield read.amount
    elif isinstance(read, Duration):
        yield read.amount
        if read.months is not None:
            yield Decimal(read.months)
    elif isinstance(read, PartialDate):
        yield Decimal(read.year)
