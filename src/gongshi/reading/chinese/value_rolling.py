# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Days counted from today in Chinese: 5年前, 三周后, 过去十年, 未来三个月, 近三天, 两周内.

The next three months begin tomorrow, the last three end today, and within five days begins today
(design of reading, section 3). 三小时后 is an instant: it takes its words and is no value.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import Literal

import msgspec

from gongshi.reading.calendar_near import Step, days_of, stepped
from gongshi.reading.chinese.value_durations import Row
from gongshi.reading.chinese.value_moment import Moment, single_days
from gongshi.reading.chinese.value_outline import Outline
from gongshi.values import DateRange, Span

__all__ = ["rolling_moments"]

_Side = Literal["past", "next"]

_SIDES: dict[str, _Side] = {
    **dict.fromkeys(("过去", "刚过去", "最近", "近", "前", "上", "之前", "以往", "此前"), "past"),
    **dict.fromkeys(("未来", "接下来", "今后", "下", "后", "之后", "往后", "将来", "随后"), "next"),
}
_NOT_BEFORE = {
    "前": "目之以此元年天月周前午日生从先面眼",
    "后": "之以此最然随今先前午往背",
    "上": "晚早以之马路地身网线会手年月周加",
    "下": "以之如地手当私天年月周",
    "近": "附最靠接将邻亲远",
}
_BEHIND = ("之内", "以内", "内", "以前", "之前", "前", "以后", "之后", "过后", "后")
_NO_WORD_AFTER = {"内": "容部外地陆心存阁需", "前": "提景", "后": "期来卫勤台"}
_STEPS: dict[str, Step] = {"Day": "Day", "Week": "Week", "Month": "Month", "Year": "Year"}
_PARTS: dict[str, tuple[Step, int]] = {
    "Year": ("Month", 12),
    "Month": ("Day", 30),
    "Week": ("Day", 7),
    "Day": ("Day", 1),
}
_MOST_STEPS = 10**5
_LONGEST_SIDE = 3
_MANY = 100
"""近十年 are the last ten years, 近三百年 nearly three hundred."""


class _Rolling(msgspec.Struct, frozen=True):
    """A row of lengths with the word before it (过去, 下) and the word behind it (前, 内)."""

    row: Row
    span: Span
    before: str
    behind: str

    @property
    def side(self) -> _Side | None:
        """Which way the word before it points; None without one."""
        return _SIDES.get(self.before)


def rolling_moments(outline: Outline, rows: Iterable[Row], today: date | None) -> Iterator[Moment]:
    """Yield the days and stretches of days that are counted from today."""
    for row in rows:
        rolling = _with_words(outline.folded, row)
        if rolling is not None:
            found = _moment(rolling, today)
            if found is not None:
                yield found


def _with_words(folded: str, row: Row) -> _Rolling | None:
    start, before = _word_before(folded, row.span.start)
    if before == "近" and row.lengths[0].amount >= _MANY:
        start, before = row.span.start, ""
    if not before and start and folded[start - 1] == "这" and _is_one(row):
        start, before = start - 1, "这"
    behind = next((word for word in _BEHIND if folded.startswith(word, row.span.end)), "")
    end = row.span.end + len(behind)
    if behind and folded[end : end + 1] in [*_NO_WORD_AFTER.get(behind, "")]:
        end, behind = row.span.end, ""
    if not before and not behind:
        return None
    return _Rolling(row, Span(start, end), before, behind)


def _word_before(folded: str, at: int) -> tuple[int, str]:
    """Return where the word before a length begins, and the word; the length's place without."""
    end = at
    while end and folded[end - 1] in " 的这" and at - end < _LONGEST_SIDE:
        end -= 1
    for length in range(_LONGEST_SIDE, 0, -1):
        start = end - length
        word = folded[start:end] if start >= 0 else ""
        if word in _SIDES:
            free = start == 0 or folded[start - 1] not in _NOT_BEFORE.get(word, "")
            return (start, word) if free else (at, "")
    return at, ""


def _moment(rolling: _Rolling, today: date | None) -> Moment | None:
    row, span = rolling.row, rolling.span
    if any(length.unit not in _STEPS for length in row.lengths):
        return Moment(span, None)
    is_day = rolling.behind.endswith(("前", "后"))
    if today is None:
        return Moment(span, "date" if is_day else "date_range")
    if is_day:
        return _day(span, _on(today, row, -1 if rolling.behind.endswith("前") else 1))
    return _days(rolling, today)


def _days(rolling: _Rolling, today: date) -> Moment | None:
    """Return the stretch that a length says with the words beside it."""
    row, span = rolling.row, rolling.span
    if rolling.behind and rolling.side != "past":
        return _stretch(span, today, _on(today, row, 1))
    if _is_one(row) and _is_beside(rolling):
        return _one_beside(rolling, today)
    if row.lengths[0].word == "个季度":
        return _quarters(rolling, today)
    if rolling.side == "past":
        return _stretch(span, _on(today, row, -1), today)
    tomorrow = stepped(today, "Day", 1)
    return _stretch(span, tomorrow, None if tomorrow is None else _on(tomorrow, row, 1))


def _on(day: date, row: Row, sign: int) -> date | None:
    """Return the day so far on; of half a unit, half of what it holds."""
    found: date | None = day
    for length in row.lengths:
        whole, rest = int(length.amount), length.amount - int(length.amount)
        if found is None or whole > _MOST_STEPS:
            return None
        found = stepped(found, _STEPS[length.unit], sign * whole)
        if found is not None and rest:
            step, held = _PARTS[length.unit]
            found = stepped(found, step, sign * int(rest * held))
    return found


def _day(span: Span, day: date | None) -> Moment | None:
    return None if day is None else Moment(span, "date", single_days((day,)))


def _stretch(span: Span, start: date | None, end: date | None) -> Moment | None:
    if start is None or end is None or end < start:
        return None
    return Moment(span, "date_range", (DateRange(start, end),))


def _is_one(row: Row) -> bool:
    return len(row.lengths) == 1 and row.lengths[0].amount == 1


def _is_beside(rolling: _Rolling) -> bool:
    """Tell 上一年, 下一个月, 这一周 and 前一天, which are today's or the ones beside it."""
    if rolling.before in ("上", "下", "这"):
        return True
    return rolling.before in ("前", "后") and rolling.row.lengths[0].word == "天"


def _one_beside(rolling: _Rolling, today: date) -> Moment | None:
    unit, step = rolling.row.lengths[0].unit, {"past": -1, "next": 1, None: 0}[rolling.side]
    if unit == "Day":
        return _day(rolling.span, stepped(today, "Day", step))
    if unit == "Week":
        start = stepped(today, "Day", 7 * step - today.weekday())
        return _stretch(rolling.span, start, None if start is None else stepped(start, "Week", 1))
    first = stepped(today.replace(day=1), _STEPS[unit], step)
    if first is None:
        return None
    whole = days_of(first.year, first.month if unit == "Month" else None)
    return None if whole is None else Moment(rolling.span, "date_range", (whole,))


def _quarters(rolling: _Rolling, today: date) -> Moment | None:
    """Return whole quarters of the calendar before or after the present one."""
    first = today.replace(month=(today.month - 1) // 3 * 3 + 1, day=1)
    months = int(min(rolling.row.lengths[0].amount, Decimal(_MOST_STEPS)))
    if rolling.side == "past":
        return _stretch(rolling.span, stepped(first, "Month", -months), first)
    after = stepped(first, "Month", 3)
    end = None if after is None else stepped(after, "Month", months)
    return _stretch(rolling.span, after, end)
