# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The dates of a text in both languages: what stands beside a date settles it.

"today (August 30)" and 今日(12日) are the day in brackets; "the same day" is the date told before
(design of reading, section 5).
"""

from __future__ import annotations

from gongshi.reading.chinese.dates import SAME, chinese_dates
from gongshi.reading.english.dates import english_dates
from gongshi.reading.relative_dates import DateResult
from gongshi.reading.value import Setting, Value
from gongshi.values import PartialDate, Span

__all__ = ["find_dates"]

_BETWEEN = ("(", " (", ", ", " ", "、")
_NO_DATE = "the text names no date before that this could be"


def find_dates(setting: Setting) -> list[Value]:
    """Return the dates of a text in their order, resolved as far as the publication day allows."""
    scan = chinese_dates if setting.is_chinese else english_dates
    found: list[Value] = []
    for span, result, relative in scan(setting):
        meant = _told_before(found, span.of(setting.text.folded)) if result == SAME else result
        found.append(_value(span, meant, relative=relative))
    return [_settled(setting, found, at) for at in range(len(found))]


def _value(span: Span, result: DateResult, *, relative: bool) -> Value:
    if isinstance(result, PartialDate):
        return Value(span, result, "date", relative=relative)
    return Value(span, None, "date", unresolved=result, relative=relative)


def _told_before(found: list[Value], words: str) -> DateResult:
    wants_year, wants_month = words.endswith(("year", "年")), words.endswith(("month", "月"))
    for value in reversed(found):
        told = value.value
        if not isinstance(told, PartialDate):
            continue
        if wants_year:
            return PartialDate(told.year)
        if wants_month and told.month is not None:
            return PartialDate(told.year, told.month)
        if told.day is not None:
            return told
    return _NO_DATE


def _settled(setting: Setting, found: list[Value], at: int) -> Value:
    value = found[at]
    beside = found[at + 1] if at + 1 < len(found) else None
    if not value.relative or beside is None or beside.value is None:
        return value
    between = setting.text.folded[value.span.end : beside.span.start]
    day = isinstance(beside.value, PartialDate) and beside.value.day is not None
    if between not in _BETWEEN or not day or (beside.relative and not between.endswith("(")):
        return value
    return Value(value.span, beside.value, "date", relative=True)
