# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Days counted from today in Chinese: 5年前, 三周后, 过去十年, 未来三个月, 近三天, 两周内.

The next three months begin tomorrow, the last three end today, and within five days begins today
(design of reading, section 3). 三小时后 is an instant: it takes its words and is no value.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache

from gongshi.reading.calendar_near import Step, days_of, stepped
from gongshi.reading.chinese.value_durations import FEW, TIME_UNITS, amount_of
from gongshi.reading.chinese.value_moment import Moment, single_days
from gongshi.reading.chinese.value_outline import MARK as N
from gongshi.reading.chinese.value_outline import Outline, Phrase
from gongshi.reading.lexicon.lists import alternation
from gongshi.reading.pattern import Pattern
from gongshi.values import DateRange

__all__ = ["rolling_moments"]

_PAST = "过去的? *|刚过去的? *|最近的?这? *|近这?|前|上|之前|以往|此前|之前的"
_NEXT = "未来的? *|接下来的? *|今后的? *|下|后|之后的? *|往后的? *|将来的? *|随后的? *|接着的? *|往下"
_AGO = r"以前|之前|前"
_LATER = r"以后|之后|过后|后"
_NOT_BEFORE = {
    "前": "目之以此年天月周前午日生从先面眼",
    "后": "之以最然随今先前午往背",
    "上": "晚早以之马路地身网线会手年月周",
    "下": "以之如地手当私天年月周",
    "近": "附最靠接将邻亲远",
}
_STEPS: dict[str, Step] = {"Day": "Day", "Week": "Week", "Month": "Month", "Year": "Year"}
_MOST_STEPS = 10**5


@cache
def _pattern() -> Pattern:
    units = alternation([*TIME_UNITS, "月"])
    amount = rf"(?:(?P<amount>{N})|(?P<few>{FEW})|(?P<half>半))[多余来几]? *"
    length = rf"{amount}(?:个(?P<middle>半)(?P<unit_behind>月|小时|星期|礼拜|钟头)|(?P<unit>{units})(?P<and_half>半)?)"
    return Pattern(
        rf"(?:(?P<past>{_PAST})|(?P<next>{_NEXT}))?{length}"
        rf"(?: *(?:(?P<within>之内|以内|内)|(?P<ago>{_AGO})|(?P<later>{_LATER})))?"
    )


def rolling_moments(outline: Outline, today: date | None) -> Iterator[Moment]:
    """Yield the days and stretches of days that are counted from today."""
    for phrase in outline.find(_pattern()):
        found = _moment(phrase, today)
        if found is not None:
            yield found


def _moment(phrase: Phrase, today: date | None) -> Moment | None:
    amount = amount_of(phrase)
    word = "个" + phrase.words("unit_behind") if phrase.has("middle") else phrase.words("unit")
    behind = phrase.has("ago") or phrase.has("later")
    side = _side(phrase)
    if amount is None or (side is None and not behind and not phrase.has("within")):
        return None
    if phrase.has("middle") or phrase.has("and_half"):
        amount += Decimal("0.5")
    if word == "月":
        return None
    unit, worth = TIME_UNITS[word]
    if unit == "Year" and amount >= 1000:
        return None
    if unit not in _STEPS:
        return Moment(phrase.span, None)
    if today is None:
        return Moment(phrase.span, "date" if behind else "date_range")
    count = amount * worth
    if behind:
        return _day(phrase, today, unit, -count if phrase.has("ago") else count)
    if phrase.has("within") and side != "past":
        return _stretch(phrase, today, _on(today, unit, count))
    if count == 1 and _is_one_ahead(phrase, word):
        return _next_one(phrase, today, unit, -1 if side == "past" else 1)
    if word == "个季度":
        return _quarters(phrase, today, int(amount), side or "next")
    if side == "past":
        return _stretch(phrase, _on(today, unit, -count), today)
    tomorrow = stepped(today, "Day", 1)
    return _stretch(phrase, tomorrow, None if tomorrow is None else _on(tomorrow, unit, count))


def _side(phrase: Phrase) -> str | None:
    """Return which way a word before the length points; None without one."""
    for side in ("past", "next"):
        word = phrase.words(side)
        if word:
            before = phrase.before()
            return None if before and before in _NOT_BEFORE.get(word, "") else side
    return None


def _on(day: date, unit: str, count: Decimal) -> date | None:
    """Return the day so many units on; of half a unit, half of what it holds."""
    whole, rest = int(count), count - int(count)
    if abs(whole) > _MOST_STEPS:
        return None
    on = stepped(day, _STEPS[unit], whole)
    if on is None or not rest:
        return on
    parts: dict[str, tuple[Step, int]] = {
        "Year": ("Month", 12),
        "Month": ("Day", 30),
        "Week": ("Day", 7),
        "Day": ("Day", 1),
    }
    step, held = parts[unit]
    return stepped(on, step, int(rest * held))


def _day(phrase: Phrase, today: date, unit: str, count: Decimal) -> Moment | None:
    day = _on(today, unit, count)
    return None if day is None else Moment(phrase.span, "date", single_days((day,)))


def _stretch(phrase: Phrase, start: date | None, end: date | None) -> Moment | None:
    if start is None or end is None or end < start:
        return None
    return Moment(phrase.span, "date_range", (DateRange(start, end),))


def _is_one_ahead(phrase: Phrase, word: str) -> bool:
    """Tell 上一年, 下一个月 and 前一天, which are the year, month and day beside today's."""
    prefix = phrase.words("past") or phrase.words("next")
    return prefix in ("上", "下") or (prefix in ("前", "后") and word == "天")


def _next_one(phrase: Phrase, today: date, unit: str, step: int) -> Moment | None:
    if unit == "Day":
        return _day(phrase, today, unit, Decimal(step))
    if unit == "Week":
        start = stepped(today, "Day", 7 * step - today.weekday())
        return _stretch(phrase, start, None if start is None else stepped(start, "Week", 1))
    first = stepped(today.replace(day=1), _STEPS[unit], step)
    if first is None:
        return None
    whole = days_of(first.year, first.month if unit == "Month" else None)
    return None if whole is None else Moment(phrase.span, "date_range", (whole,))


def _quarters(phrase: Phrase, today: date, count: int, side: str) -> Moment | None:
    """Return whole quarters of the calendar before or after the present one."""
    first = today.replace(month=(today.month - 1) // 3 * 3 + 1, day=1)
    if side == "past":
        return _stretch(phrase, stepped(first, "Month", -3 * count), first)
    after = stepped(first, "Month", 3)
    return _stretch(phrase, after, None if after is None else stepped(after, "Month", 3 * count))
