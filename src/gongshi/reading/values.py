# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The values that claims are made of: dates, ordinals, sums and the rest, with their qualifiers.

Values of different kinds may overlap and all are wanted: ``$20`` is money and holds a number
(design of reading, section 3).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from gongshi.reading.chinese.amounts import chinese_amounts
from gongshi.reading.dates import find_dates
from gongshi.reading.english.amounts import english_amounts
from gongshi.reading.ordinals import find_ordinals
from gongshi.reading.qualifiers import qualified
from gongshi.reading.value import Setting, Value
from gongshi.values import Span

__all__ = ["Value", "values_of"]


def values_of(setting: Setting) -> tuple[Value, ...]:
    """Return the values of a text, sorted by where they begin, the longer before the shorter."""
    dates = find_dates(setting)
    days = sorted(value.span for value in dates)
    ordinals = list(_free(days, ((value.span, [value]) for value in find_ordinals(setting))))
    taken = sorted((*days, *(value.span for value in ordinals)))
    scan = chinese_amounts if setting.is_chinese else english_amounts
    amounts = (_marked(setting, value) for value in _free(taken, scan(setting)))
    found = (*dates, *ordinals, *amounts)
    return tuple(sorted(found, key=lambda value: (value.span.start, -value.span.end, value.kind)))


def _marked(setting: Setting, value: Value) -> Value:
    return value if value.approx is not None else qualified(setting, value)


def _free(taken: list[Span], found: Iterable[tuple[Span, list[Value]]]) -> Iterator[Value]:
    """Yield the values whose number is no part of a date or of an ordinal, both in their order."""
    at = 0
    for place, values in found:
        while at < len(taken) and taken[at].end <= place.start:
            at += 1
        if at == len(taken) or taken[at].start >= place.end:
            yield from values
