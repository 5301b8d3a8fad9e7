# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Two moments that are the ends of one range: 从一月十日到十二日, 2月28日-3月1日, 2015年至今.

What one end leaves out is taken from the other, and the end named is the end (design of reading,
section 3).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from gongshi.reading.calendar_near import calendar_day, stepped
from gongshi.reading.chinese.value_moment import Moment
from gongshi.reading.chinese.value_outline import Outline
from gongshi.values import DateRange, Span

__all__ = ["stretches"]

_TILL = frozenset(
    ("到", "至", "直到", "直至", "-", "--", "~", "–", "—", "——", "到了", "一直到", "起至", "起到")
)
_AND = frozenset("和与及跟")
_LONGEST_GAP = 5
_FROM = ("从", "自", "由")
_WITHIN = ("之间", "间")
_NOW = ("至今", "到现在", "至现在", "到目前", "至目前", "到今", "到如今")


def stretches(outline: Outline, today: date | None, moments: Sequence[Moment]) -> Iterator[Moment]:
    """Yield the ranges between neighbours among ``moments``, which come in their order."""
    folded = outline.folded
    for at, first in enumerate(moments):
        if first.kind is None:
            continue
        end = _now_behind(folded, first.span.end)
        if end and today is not None:
            readings = _until(first.readings, today)
            if readings:
                yield Moment(Span(_from(folded, first.span.start), end), "date_range", readings)
        second = moments[at + 1] if at + 1 < len(moments) else None
        if second is None or second.kind is None:
            continue
        end = _joined_end(folded, first.span, second.span)
        found = _between(first, second) if end else ()
        if found:
            start = _from(folded, first.span.start)
            yield Moment(Span(start, end), "date_range", found)


def _now_behind(folded: str, at: int) -> int:
    """Return where 至今 behind a moment ends, 0 when none stands there."""
    return next((at + len(word) for word in _NOW if folded.startswith(word, at)), 0)


def _until(readings: Sequence[DateRange], today: date) -> tuple[DateRange, ...]:
    begun = [each for each in readings if each.start <= today]
    return tuple(DateRange(each.start, today) for each in begun[-1:])


def _from(folded: str, start: int) -> int:
    """Return where a range begins, the 从 before it among its words."""
    at = len(folded[max(0, start - _LONGEST_GAP) : start].rstrip(" ")) + max(
        0, start - _LONGEST_GAP
    )
    return at - 1 if folded[at - 1 : at] in _FROM and at else start


def _joined_end(folded: str, first: Span, second: Span) -> int:
    """Return where the range of two moments ends; 0 when they are two."""
    if second.start - first.end > _LONGEST_GAP:
        return 0
    gap = folded[first.end : second.start].strip(" ")
    if gap in _TILL:
        return second.end
    within = next((word for word in _WITHIN if folded.startswith(word, second.end)), "")
    return second.end + len(within) if gap in _AND and within else 0


def _between(first: Moment, second: Moment) -> tuple[DateRange, ...]:
    """Return the ranges from the first moment to the beginning of the second."""
    pairs: list[tuple[date | None, date | None]]
    if second.year is None and _says_part(second):
        pairs = [(each.start, _end_after(each.start, second)) for each in first.readings]
    elif first.year is None and _says_part(first):
        pairs = [(_start_before(each.start, first), each.start) for each in second.readings]
    else:
        pairs = [(a.start, b.start) for a, b in zip(first.readings, second.readings, strict=False)]
    return tuple(DateRange(a, b) for a, b in pairs if a is not None and b is not None and a < b)


def _says_part(moment: Moment) -> bool:
    """Tell whether a moment leaves its year to others: 三月, 5日, 周五."""
    return any(part is not None for part in (moment.month, moment.day, moment.weekday))


def _end_after(start: date, end: Moment) -> date | None:
    """Return the first day behind ``start`` that has what was said of the end."""
    if end.month is not None:
        years = (start.year, start.year + 1)
        days = [calendar_day(year, end.month, end.day or 1) for year in years]
    elif end.day is not None:
        first = start.replace(day=1)
        months = [stepped(first, "Month", step) for step in (0, 1, 2)]
        days = [m and calendar_day(m.year, m.month, end.day) for m in months]
    else:
        ahead = ((end.weekday or 1) - start.isoweekday()) % 7
        days = [stepped(start, "Day", ahead or 7)]
    return next((day for day in days if day is not None and day > start), None)


def _start_before(end: date, start: Moment) -> date | None:
    """Return the last day before ``end`` that has what was said of the start."""
    if start.month is not None:
        years = (end.year, end.year - 1)
        days = [calendar_day(year, start.month, start.day or 1) for year in years]
    elif start.day is not None:
        first = end.replace(day=1)
        months = [stepped(first, "Month", step) for step in (0, -1, -2)]
        days = [m and calendar_day(m.year, m.month, start.day) for m in months]
    else:
        back = (end.isoweekday() - (start.weekday or 1)) % 7
        days = [stepped(end, "Day", -(back or 7))]
    return next((day for day in days if day is not None and day < end), None)
