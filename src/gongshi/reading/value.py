# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A value found in a text, and the surroundings in which values are found."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import msgspec

from gongshi.notices.pattern import Text
from gongshi.values import (
    Age,
    DateRange,
    Duration,
    Language,
    Money,
    Number,
    NumberRange,
    Ordinal,
    PartialDate,
    Percentage,
    Quantity,
    Span,
)

__all__ = ["Found", "Setting", "Value", "ValueKind"]

ValueKind = Literal[
    "number",
    "ordinal",
    "percentage",
    "money",
    "age",
    "quantity",
    "duration",
    "date",
    "date_range",
    "number_range",
]

Found = (
    Number
    | Ordinal
    | Percentage
    | Money
    | Age
    | Quantity
    | Duration
    | NumberRange
    | PartialDate
    | DateRange
    | None
)


class Value(msgspec.Struct, frozen=True):
    """The words at ``span`` mean ``value``.

    ``approx`` says which way a qualifier points ("over", "about" …) and ``qualifier`` where its
    words stand, outside the span. A date that hangs on an unknown day has no value but a reason in
    ``unresolved``; ``relative`` dates were said from the day of speaking ("yesterday"). Where the
    year, month or week is open, ``candidates`` are the last and the next one, today being next.
    """

    span: Span
    value: Found
    kind: ValueKind
    approx: str | None = None
    qualifier: Span | None = None
    unresolved: str | None = None
    relative: bool = False
    candidates: tuple[PartialDate | DateRange, ...] = ()


class Setting(msgspec.Struct, frozen=True):
    """What a resolver may know: the text, its language, the day it came out, the money at home.

    ``published`` is the day that "yesterday" and a bare "30 June" are told from. ``currency`` gives
    the ISO code that a bare $ or 元 means here, None when that cannot be said; it is asked only
    then.
    """

    text: Text
    language: Language
    published: PartialDate | None
    currency: Callable[[], str | None]

    @property
    def is_chinese(self) -> bool:
        """Tell whether the text is in either Chinese script."""
        return self.language != "en"
