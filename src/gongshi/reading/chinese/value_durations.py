# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""How long, in Chinese: 三年半, 一个半小时, 半年, 五个星期3小时, 两天又一个月, 几天, 個零月.

几, 数 and 好几 count three; what follows in another unit is added (design of reading, section 3).
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cache

import msgspec

from gongshi.reading.chinese.value_outline import MARK as N
from gongshi.reading.chinese.value_outline import Outline, Phrase
from gongshi.reading.lexicon.lists import alternation
from gongshi.reading.pattern import Pattern
from gongshi.reading.value import Value
from gongshi.values import Duration, Span

__all__ = ["FEW", "TIME_UNITS", "amount_of", "durations"]

TIME_UNITS = {
    "年": ("Year", 1),
    "个月": ("Month", 1),
    "周": ("Week", 1),
    "星期": ("Week", 1),
    "个星期": ("Week", 1),
    "礼拜": ("Week", 1),
    "个礼拜": ("Week", 1),
    "天": ("Day", 1),
    "日": ("Day", 1),
    "个工作日": ("Day", 1),
    "个交易日": ("Day", 1),
    "小时": ("Hour", 1),
    "个小时": ("Hour", 1),
    "钟头": ("Hour", 1),
    "个钟头": ("Hour", 1),
    "个钟": ("Hour", 1),
    "句钟": ("Hour", 1),
    "刻钟": ("Minute", 15),
    "分钟": ("Minute", 1),
    "分": ("Minute", 1),
    "秒": ("Second", 1),
    "秒钟": ("Second", 1),
    "个季度": ("Month", 3),
    "个世纪": ("Year", 100),
}
"""Units of time: the unit of ours, and how many of it one is."""

FEW = r"几|数|好几|若干"
_FEW = Decimal(3)
_HALF = Decimal("0.5")
_ORDER = ("Second", "Minute", "Hour", "Day", "Week", "Month", "Year")
_JOINS = frozenset(("", " ", "又", "零", "和", "加", "加上", "及", "、", "外加", "另"))
_LONGEST_GAP = 3
_ONLY_AFTER_HOURS = frozenset(("分",))
_NO_UNIT_AFTER = {
    "年": frozenset("代级龄度纪轻薪货终夜头"),
    "周": frozenset("年岁大末期围边转刊密折旋全知恩总报长日"),
    "天": frozenset("大花窗然气堂空涯"),
    "星期": frozenset("大日天"),
    "个月": frozenset("大"),
    "分": frozenset("之"),
    "秒": frozenset("杀"),
}
_AFTER_DAYS = ("为期", "连续", "一连", "历时", "共", "足", "长达", "期限", "一共", "耗时")


class _Length(msgspec.Struct, frozen=True):
    """A length in one unit, and where it is said."""

    span: Span
    amount: Decimal
    unit: str
    word: str


@cache
def _pattern() -> Pattern:
    units = alternation(TIME_UNITS)
    return Pattern(
        rf"(?:(?P<amount>{N})|(?P<few>{FEW})|(?P<half>半))[多余来几]? *"
        rf"(?:(?P<unit>{units})(?P<and_half>半)?"
        r"|个(?P<middle>半)(?P<unit_behind>小时|月|星期|礼拜|钟头|钟|世纪)|(?P<half_month>个月|年))"
        r"|个(?P<odd>零|半)(?P<odd_unit>小时|月|星期|礼拜|钟头|钟)"
    )


def amount_of(phrase: Phrase) -> Decimal | None:
    """Return how many are meant: a numeral, 几 as three, 半 as a half."""
    numeral = phrase.numeral("amount")
    if numeral is not None:
        return None if numeral.words in ("百", "千") or numeral.value < 0 else numeral.value
    return _HALF if phrase.has("half") else _FEW


def durations(outline: Outline) -> Iterator[Value]:
    """Yield the lengths of time; those that follow one another are one."""
    row: list[_Length] = []
    for length in _lengths(outline):
        if row and not _continues(outline, row[-1], length):
            yield from _told(row)
            row = []
        row.append(length)
    yield from _told(row)


def _lengths(outline: Outline) -> Iterator[_Length]:
    for phrase in outline.find(_pattern()):
        found = _odd(phrase) if phrase.has("odd") else _length(phrase)
        if found is not None and not _is_no_length(outline, phrase, found):
            yield found


def _odd(phrase: Phrase) -> _Length | None:
    """Read 个零月 and 个半钟, which leave out the one."""
    if phrase.before().isalnum() and phrase.before() in "半几数":
        return None
    word = "个" + phrase.words("odd_unit")
    amount = Decimal(1) + (_HALF if phrase.words("odd") == "半" else 0)
    return _Length(phrase.span, amount, TIME_UNITS[word][0], word)


def _length(phrase: Phrase) -> _Length | None:
    amount = amount_of(phrase)
    if amount is None:
        return None
    if phrase.has("middle"):
        word = "个" + phrase.words("unit_behind")
        amount += _HALF
    else:
        word = phrase.words("unit") or phrase.words("half_month")
        amount += _HALF if phrase.has("and_half") else 0
    unit, worth = TIME_UNITS[word]
    return _Length(phrase.span, amount * worth, unit, word)


def _is_no_length(outline: Outline, phrase: Phrase, found: _Length) -> bool:
    """Tell years of the calendar, days of a month and the 周 of 周岁 from lengths."""
    if phrase.after() and phrase.after() in _NO_UNIT_AFTER.get(found.word, frozenset()):
        return True
    before = phrase.before(2)
    if before.endswith(("第", "农历")):
        return True
    numeral = phrase.numeral("amount")
    if found.word == "年" and numeral is not None:
        row = all(letter not in "十百千万亿" for letter in numeral.words)
        if (numeral.value >= 1000 and row) or numeral.words[0] in "0零〇":
            return True
    if phrase.has("half") and before[-1:] in ("上", "下", "前", "后", "大", "多"):
        return True
    if found.word in ("周", "星期", "礼拜") and outline.numeral_at(phrase.end) is not None:
        return True
    if found.word == "日":
        return not before.endswith(_AFTER_DAYS)
    return False


def _continues(outline: Outline, before: _Length, length: _Length) -> bool:
    gap = outline.folded[before.span.end : length.span.start]
    return len(gap) <= _LONGEST_GAP and gap in _JOINS and before.unit != length.unit


def _told(row: list[_Length]) -> Iterator[Value]:
    """Yield a row of lengths as one, the largest unit first; minutes alone must say 分钟."""
    if not row or (len(row) == 1 and row[0].word in _ONLY_AFTER_HOURS):
        return
    if row[0].word in _ONLY_AFTER_HOURS and row[-1].unit != "Second":
        return
    told: Duration | None = None
    for length in sorted(row, key=lambda length: _ORDER.index(length.unit)):
        told = Duration(length.amount, length.unit, told)
    yield Value(row[0].span.cover(row[-1].span), told, "duration")
