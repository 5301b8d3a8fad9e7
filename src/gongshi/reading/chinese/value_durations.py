# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""How long, in Chinese: 三年半, 一个半小时, 半年, 五个星期3小时, 两天又一个月, 几天, 個零月.

几, 数 and 好几 count three; what follows in another unit is added (design of reading, section 3).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import cache

import msgspec

from gongshi.reading.chinese.value_numerals import Numeral
from gongshi.reading.chinese.value_outline import MARK as N
from gongshi.reading.chinese.value_outline import Outline, Phrase
from gongshi.reading.lexicon.lists import alternation
from gongshi.reading.pattern import Pattern
from gongshi.reading.value import Value
from gongshi.values import Duration, Span

__all__ = ["BEFORE_DAYS", "Length", "Row", "durations", "rows_of_lengths"]

_UNITS = {
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
"""Words for units of time: the unit of ours, and how many of it one is."""

_FEW = Decimal(3)
_HALF = Decimal("0.5")
_ORDER = ("Second", "Minute", "Hour", "Day", "Week", "Month", "Year")
_JOINS = frozenset(("", " ", "又", "零", "和", "加", "加上", "及", "、", "外加", "另"))
_LONGEST_GAP = 3
_NO_UNIT_AFTER = {
    "年": "代级龄度纪轻薪货终夜头",
    "周": "年岁大末期围边转刊密折旋全知恩总报长日",
    "天": "大花窗然气堂空涯",
    "星期": "大日天",
    "个月": "大",
    "分": "之",
    "秒": "杀",
}
_NOT_BEFORE = ("第", "农历", "民国", "元前", "每", "隔", "逢")
_NO_HALF_BEFORE = frozenset("上下前后大多")
_FIRST_YEAR = 1000
BEFORE_DAYS = ("为期", "连续", "一连", "历时", "共", "足", "长达", "期限", "一共", "耗时")
"""Words that make the 日 behind a number a count of days: 为期三日."""


class Length(msgspec.Struct, frozen=True):
    """A length in one unit, and where it is said; ``word`` is the unit's word."""

    span: Span
    amount: Decimal
    unit: str
    word: str


class Row(msgspec.Struct, frozen=True):
    """Lengths that follow one another and are added: 五个星期3小时.

    A row that is ``loose`` is a length only where a word beside it says so: 三日内, not 三日.
    """

    span: Span
    lengths: tuple[Length, ...]
    loose: bool = False


@cache
def _pattern() -> Pattern:
    units = alternation(_UNITS)
    return Pattern(
        rf"(?:(?P<amount>{N})|(?P<few>几|数|好几|若干)|(?P<half>半))[多余来几]?整? *"
        rf"(?:(?P<unit>{units})(?P<and_half>半)?"
        r"|个(?P<middle>[半多来])(?P<unit_behind>小时|月|星期|礼拜|钟头|钟|世纪))"
        rf"|个(?P<odd>{N}|半|把)(?P<odd_unit>小时|月|星期|礼拜|钟头|钟)"
    )


def durations(rows: Iterable[Row]) -> Iterator[Value]:
    """Yield the rows that are durations of their own, the largest unit first."""
    for row in rows:
        told: Duration | None = None
        for length in sorted(row.lengths, key=lambda length: _ORDER.index(length.unit)):
            told = Duration(length.amount, length.unit, told)
        if not row.loose:
            yield Value(row.span, told, "duration")


def rows_of_lengths(outline: Outline) -> Iterator[Row]:
    """Yield the lengths of time of a text, those that are added together in one row."""
    row: list[Length] = []
    for length in _lengths(outline):
        if row and not _continues(outline, row[-1], length):
            yield from _row(outline, row)
            row = []
        row.append(length)
    yield from _row(outline, row)


def _lengths(outline: Outline) -> Iterator[Length]:
    for phrase in outline.find(_pattern()):
        if phrase.before(2).endswith(_NOT_BEFORE):
            continue
        found = _odd(phrase) if phrase.has("odd") else _length(phrase)
        if found is not None and not _is_no_length(outline, phrase, found):
            yield found


def _odd(phrase: Phrase) -> Length | None:
    """Read 个零月 and 个半钟, which leave out the one."""
    odd = phrase.numeral("odd")
    if phrase.before() in ("半", "几", "数") or (odd is not None and odd.words != "零"):
        return None
    word = "个" + phrase.words("odd_unit")
    amount = Decimal(1) + (_HALF if phrase.words("odd") == "半" else 0)
    return Length(phrase.span, amount, _UNITS[word][0], word)


def _amount(phrase: Phrase) -> Decimal | None:
    """Return how many are meant: a numeral, 几 as three, 半 as a half."""
    numeral = phrase.numeral("amount")
    if numeral is None:
        return _HALF if phrase.has("half") else _FEW
    unusual = numeral.words in ("百", "千") or numeral.is_loose or numeral.value < 0
    return None if unusual else numeral.value


def _length(phrase: Phrase) -> Length | None:
    amount = _amount(phrase)
    if amount is None:
        return None
    if phrase.has("middle"):
        word = "个" + phrase.words("unit_behind")
        amount += _HALF if phrase.words("middle") == "半" else 0
    else:
        word = phrase.words("unit")
        amount += _HALF if phrase.has("and_half") else 0
    unit, worth = _UNITS[word]
    return Length(phrase.span, amount * worth, unit, word)


def _is_no_length(outline: Outline, phrase: Phrase, found: Length) -> bool:
    """Tell years of the calendar, days of the week and the 周 of 周岁 from lengths."""
    after = phrase.after()
    if after and after in _NO_UNIT_AFTER.get(found.word, ""):
        return True
    if phrase.has("half") and phrase.before() in _NO_HALF_BEFORE:
        return True
    if found.word in ("周", "星期", "礼拜"):
        return outline.numeral_at(phrase.end) is not None
    numeral = phrase.numeral("amount")
    return found.word == "年" and numeral is not None and _is_a_year(numeral)


def _is_a_year(numeral: Numeral) -> bool:
    row = all(letter not in "十百千万亿" for letter in numeral.words)
    return numeral.words[0] in "0零〇" or (row and numeral.value >= _FIRST_YEAR)


def _continues(outline: Outline, before: Length, length: Length) -> bool:
    gap = outline.folded[before.span.end : length.span.start]
    return len(gap) <= _LONGEST_GAP and gap in _JOINS and before.unit != length.unit


def _row(outline: Outline, row: list[Length]) -> Iterator[Row]:
    """Yield a row; minutes must say 分钟 unless hours or seconds are beside them."""
    if not row or (row[0].word == "分" and row[-1].unit != "Second"):
        return
    span = row[0].span.cover(row[-1].span)
    before = outline.folded[max(0, span.start - 2) : span.start]
    loose = row[0].word == "日" and not before.endswith(BEFORE_DAYS)
    yield Row(span, tuple(row), loose)
