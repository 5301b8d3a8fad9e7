# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The values of a Chinese text, in either script, with the conventions of ``gongshi values``.

Numerals are found once; each kind has a grammar over the outline that is left of the text when they
are drawn as marks (``value_outline``).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from gongshi.reading.chinese.value_measures import ages, quantities
from gongshi.reading.chinese.value_money import sums_of_money
from gongshi.reading.chinese.value_number_ranges import number_ranges
from gongshi.reading.chinese.value_numbers import fractions, numbers, ordinals
from gongshi.reading.chinese.value_outline import Outline
from gongshi.reading.chinese.value_percentages import percentages
from gongshi.reading.chinese.value_times import times
from gongshi.reading.value import Setting, Value
from gongshi.values import Span

__all__ = ["chinese_values"]


def chinese_values(setting: Setting) -> Iterator[Value]:
    """Yield the values of a text; of those of one kind that overlap the longest will be taken."""
    outline = Outline(setting.text)
    published = setting.published
    today = None if published is None or published.day is None else published.first_day()
    moments = list(times(outline, today))
    yield from moments
    shares = list(percentages(outline))
    yield from shares
    for family in (sums_of_money, ages, quantities, ordinals):
        yield from family(outline)
    parts = list(fractions(outline))
    yield from parts
    days = [value.span for value in moments if value.kind != "duration"]
    bare = {span for span in days if _is_bare(outline, span)}
    yield from _outside([span for span in days if span not in bare], number_ranges(outline))
    taken = [*days, *(value.span for value in (*shares, *parts))]
    yield from _outside(taken, numbers(outline))


def _is_bare(outline: Outline, span: Span) -> bool:
    """Tell 2014-2018, which may be numbers as well as years."""
    return not any(letter >= "\u4e00" for letter in span.of(outline.folded))


def _outside(taken: Iterable[Span], values: Iterable[Value]) -> Iterator[Value]:
    """Yield the values that overlap none of the spans."""
    spans = sorted(taken)
    starts = [span.start for span in spans]
    ends: list[int] = []
    for span in spans:
        ends.append(max(span.end, ends[-1] if ends else 0))
    for value in values:
        at = bisect_right(starts, value.span.end - 1)
        if at == 0 or ends[at - 1] <= value.span.start:
            yield value
