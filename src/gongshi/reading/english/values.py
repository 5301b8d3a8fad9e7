# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The values of an English text, kind by kind, with the conventions of ``gongshi values``."""

from __future__ import annotations

from collections.abc import Iterator

from gongshi.reading.english.number_words import numerals
from gongshi.reading.english.value_measures import (
    age_values,
    percentage_values,
    quantity_values,
)
from gongshi.reading.english.value_money import money_values
from gongshi.reading.english.value_numbers import number_values, ordinal_values
from gongshi.reading.english.value_ranges import number_range_values
from gongshi.reading.english.value_times import time_values
from gongshi.reading.value import Setting, Value

__all__ = ["english_values"]


def english_values(setting: Setting) -> Iterator[Value]:
    """Yield the values of a text; of those of one kind that overlap the longest will be taken."""
    text = setting.text
    found = numerals(text)
    percentages = list(percentage_values(text, found))
    finders = (money_values, age_values, quantity_values)
    measured = [value for find in finders for value in find(text, found)]
    times, taken = time_values(setting, [value.span for value in (*percentages, *measured)])
    taken += [value.span for value in percentages]
    yield from (*percentages, *measured, *times)
    yield from ordinal_values(text, found, [value.span for value in (*measured, *times)])
    yield from number_values(text, found, taken)
    yield from number_range_values(text, found, taken)
