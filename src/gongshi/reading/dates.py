# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The dates of a text in both languages: what stands beside a date settles it.

"today (August 30)" and 今日(12日) are the day in brackets; "the same day" is the date told before
(design of reading, section 5).
"""

from __future__ import annotations

from gongshi.reading.chinese.dates import SAME, chinese_dates
from gongshi.reading.english.dates import english_dates
from gongshi.reading.relative_dates import DateResult, months_on
from gongshi.reading.value import Setting, Value
from gongshi.values import PartialDate, Span

__all__ = ["find_dates"]

_BETWEEN = ("(", " (", ", ", " ")
_RANGE = frozenset("至到-–—、和及与 ")
_NO_DATE = "the text names no date before that this could be"


def find_dates(setting: Setting) -> list[Value]:
    """Return the dates of a text in their order, resolved as far as the publication day allows."""
    scan = chinese_dates if setting.is_chinese else english_dates
    found: list[Value] = []
    for span, result, relative in scan(setting):
        meant = _told_before(found, span.of(setting.text.folded)) if result == SAME else result
        meant = _continued(setting, found, span) or meant
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


def _continued(setting: Setting, found: list[Value], span: Span) -> PartialDate | None:
    """Return the day 28日 of "4月26日至28日": its month is that of the day before it."""
    words = span.of(setting.text.folded)
    before = found[-1] if found else None
    if before is None or not words.endswith("日") or not words[:-1].isdigit():
        return None
    told, between = before.value, setting.text.folded[before.span.end : span.start]
    if not isinstance(told, PartialDate) or told.day is None or between.strip(" ") not in _RANGE:
        return None
    result = months_on(told, 0 if int(words[:-1]) >= told.day else 1, int(words[:-1]))
    return result if isinstance(result, PartialDate) else None


def _settled(setting: Setting, found: list[Value], at: int) -> Value:
    value = found[at]
    beside = found[at + 1] if at + 1 < len(found) else None
    if value.relative and at > 0 and _is_bracketed_weekday(setting, found[at - 1], value):
        return Value(value.span, found[at - 1].value, "date", relative=True)
    if not value.relative or beside is None or beside.value is None:
        return value
    between = setting.text.folded[value.span.end : beside.span.start]
    day = isinstance(beside.value, PartialDate) and beside.value.day is not None
    if between not in _BETWEEN or not day or (beside.relative and not between.endswith("(")):
        return value
    return Value(value.span, beside.value, "date", relative=True)


def _is_bracketed_weekday(setting: Setting, before: Value, value: Value) -> bool:
    """Tell "June 27 (Thursday)": the weekday in brackets is that of the date before it."""
    folded = setting.text.folded
    between = folded[before.span.end : value.span.start].strip(" ")
    told = before.value
    day = isinstance(told, PartialDate) and told.day is not None and not before.relative
    return day and between == "(" and folded[value.span.end : value.span.end + 1] == ")"
