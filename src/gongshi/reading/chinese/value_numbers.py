# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Which numerals of a Chinese text are numbers, which are places in a row, and fractions.

A single character counts only where a number can stand: 三 in 三个 and 前三的, not in 三亚; 一 and
两 as mere words are none (design of reading, section 3).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from gongshi.reading.chinese.value_numerals import Numeral
from gongshi.reading.chinese.value_outline import MARK as N
from gongshi.reading.chinese.value_outline import Outline
from gongshi.reading.chinese.value_reckoning import BARE, DIGITS
from gongshi.reading.pattern import Pattern
from gongshi.reading.value import Value
from gongshi.values import Number, Ordinal, Span

__all__ = ["fractions", "numbers", "ordinals"]

_COUNTED = frozenset(
    "个位名只条张本件把块头匹辆架台部座间所栋幢层套双对副批群班队组排行列串粒颗滴朵枝支根片幅篇首"
    "章节段句字词页册卷份封次回趟遍场顿番届期代世岁年月日天周号时分秒刻元角毛里米尺寸斤两克吨升亩"
    "倍级等类种样项款门科例股笔宗起口碗杯瓶罐盒箱包袋桶盘省市县区镇乡村州国洲校院厂店家户人星声步"
    "大的中上下内外前后以之是和与及到至或且点万亿千百十"
)
_STOPS = frozenset(",.。;:!?、()[]\"'“”「」『』《》…~-– \n\t")
_NO_ONE = frozenset("点下以之上中前后内外大的是和与及或且起等样时")
_BEFORE_ONE = frozenset("这那每某另同哪任统唯专单万逐划不")
_FORMAL = frozenset("壹贰叁肆伍陆柒捌玖俩仨")
_WORDS = frozenset(("十分", "十足", "万一", "千万", "零下", "零星", "零点"))


@cache
def _fraction_pattern() -> Pattern:
    return Pattern(
        rf"(?:(?P<whole>{N}) *又 *)?(?P<under>{N}) *分 *之 *(?P<over>{N})"
        rf"|(?:(?P<before>{N}) *又 *)?(?P<first>{N}) ?/ ?(?P<second>{N})"
    )


@cache
def _ordinal_pattern() -> Pattern:
    return Pattern(rf"第 *(?P<place>{N})|(?P<first>首)[次届个轮场批期份项家间款]")


def ordinals(outline: Outline) -> Iterator[Value]:
    """Yield the places in a row: 第三, 第二十四届, 首次."""
    for phrase in outline.find(_ordinal_pattern()):
        first, numeral = phrase.span_of("first"), phrase.numeral("place")
        if first is not None:
            yield Value(first, Ordinal(1), "ordinal")
        elif numeral is not None and _is_a_place(numeral) and phrase.before(2) != "倒数":
            yield Value(phrase.span, Ordinal(int(numeral.value)), "ordinal")


def _is_a_place(numeral: Numeral) -> bool:
    return numeral.value >= 1 and not numeral.value % 1


def fractions(outline: Outline) -> Iterator[Value]:
    """Yield fractions as numbers: 五分之一, 3又4分之1, 1/2; not 百分之五."""
    for phrase in outline.find(_fraction_pattern()):
        over = phrase.numeral("over") or phrase.numeral("first")
        under = phrase.numeral("under") or phrase.numeral("second")
        if over is None or under is None or not under.value or _is_share(under):
            continue
        if phrase.has("first") and {"/", "年"} & {phrase.before(), phrase.after()}:
            continue
        whole = phrase.numeral("whole") or phrase.numeral("before")
        part = over.value / under.value
        total = whole.value.copy_abs() + part if whole is not None else part
        minus = whole is not None and whole.value.is_signed()
        yield Value(phrase.span, Number(-total if minus else total), "number")


def _is_share(under: Numeral) -> bool:
    words = under.words.removeprefix("负")
    return all(letter in BARE for letter in words) and words != "十"


def numbers(outline: Outline) -> Iterator[Value]:
    """Yield the numerals that are numbers."""
    for numeral in outline.numerals.values():
        if _is_number(outline.folded, numeral):
            yield Value(Span(numeral.start, numeral.end), Number(numeral.value), "number")


def _is_number(folded: str, numeral: Numeral) -> bool:
    before = folded[numeral.start - 1] if numeral.start else ""
    after = folded[numeral.end : numeral.end + 1]
    if numeral.words[0].isascii() and numeral.words[0] != "-":
        return not _is_glued(folded, numeral, before) and not _is_glued_after(numeral, after)
    if numeral.words + after in _WORDS or (numeral.is_loose and after in _COUNTED):
        return False
    if len(numeral.words) == 1:
        return _is_alone(numeral.words, before, after)
    if numeral.is_bare:
        return numeral.words not in _WORDS and _may_follow(after)
    return not _is_doubled(numeral.words)


def _is_doubled(words: str) -> bool:
    """Tell 两两, 三三两两 and 一一, which count nothing."""
    row = all(letter in DIGITS for letter in words)
    pairs = len(words) % 2 == 0 and words[::2] == words[1::2]
    return row and pairs and (len(words) > 2 or words[0] in "一两")


def _is_glued(folded: str, numeral: Numeral, before: str) -> bool:
    """Tell the digits of a name from a number: A320, COVID-19, scp-173."""
    if before == "-" and numeral.start > 1:
        before = folded[numeral.start - 2]
    return before.isascii() and (before.isalpha() or before == "_")


def _is_glued_after(numeral: Numeral, after: str) -> bool:
    """Tell digits glued to a unit (29km) from a number."""
    return numeral.words[-1].isdigit() and after.isascii() and after.isalpha()


def _may_follow(after: str) -> bool:
    return not after or after in _COUNTED or after in _STOPS


def _is_alone(digit: str, before: str, after: str) -> bool:
    """Tell whether a single character stands for a number here."""
    free = (not before or before in _STOPS) and (not after or after in _STOPS)
    if free:
        return digit not in "百千"
    if digit in _FORMAL or digit in "百千" or not _may_follow(after):
        return False
    if digit == "一":
        counts = bool(after) and after not in _NO_ONE and after not in _STOPS
        return counts and before not in _BEFORE_ONE
    return True
