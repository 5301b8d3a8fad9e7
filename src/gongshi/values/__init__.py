# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Floor 0: frozen, typed, self-checking values that everything above speaks in.

Errors: ``ValuesError`` (a ``ValueError``), and below it ``PinError`` for words that are not there.
"""

from __future__ import annotations

from gongshi.values.date_range import DateRange
from gongshi.values.errors import PinError, ValuesError
from gongshi.values.money import Money, decimal_string
from gongshi.values.name import LANGUAGES, Language, Name
from gongshi.values.partial_date import PartialDate
from gongshi.values.period import End, Period
from gongshi.values.pin import Pin, words_hash
from gongshi.values.quantity import (
    EXACT,
    Age,
    Duration,
    Number,
    NumberRange,
    Ordinal,
    Percentage,
    Quantity,
)
from gongshi.values.span import Span

__all__ = [
    "EXACT",
    "LANGUAGES",
    "Age",
    "DateRange",
    "Duration",
    "End",
    "Language",
    "Money",
    "Name",
    "Number",
    "NumberRange",
    "Ordinal",
    "PartialDate",
    "Percentage",
    "Period",
    "Pin",
    "PinError",
    "Quantity",
    "Span",
    "ValuesError",
    "decimal_string",
    "words_hash",
]
