# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The values that claims are made of, told as ``gongshi values`` tells them.

There a year, a quarter or a month is a range of days (design of reading, section 3).
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from gongshi.reading.value import Setting, Value
from gongshi.reading.values import values_of
from gongshi.values import DateRange, PartialDate, ValuesError

__all__ = ["claim_values"]


def claim_values(setting: Setting) -> Iterator[Value]:
    """Yield the values of a text as claims have them, dates less exact than a day as ranges."""
    for value in values_of(setting):
        told = value.value
        if not isinstance(told, PartialDate) or told.day is not None:
            yield value
            continue
        try:
            yield replace(value, value=DateRange.of(told), kind="date_range")
        except ValuesError as error:
            yield replace(value, value=None, kind="date_range", unresolved=str(error))
