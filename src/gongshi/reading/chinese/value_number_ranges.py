# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Ranges of numbers in Chinese: 20到100, 介于20和30之间, 大于50, 至少10, 以上, 四百多万.

Between two numbers the low end is closed and the high end open; 以上 and 以下 include the number
(Civil Code of China, article 1259), 超过 and 不足 do not (design of reading, section 3).
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from msgspec.structs import replace

from gongshi.reading.chinese.value_outline import MARK as N
from gongshi.reading.chinese.value_outline import Outline, Phrase
from gongshi.reading.chinese.value_reckoning import SCALES, reckoned
from gongshi.reading.pattern import Pattern
from gongshi.reading.value import Value
from gongshi.values import NumberRange, Span, ValuesError

__all__ = ["number_ranges"]

_BETWEEN = frozenset(
    (
        "",
        ",",
        "、",
        "且",
        "并",
        "并且",
        "而且",
        "而",
        "但",
        "但是",
        "又",
        "也",
        "同时",
        "的同时",
        ",且",
        ",并",
        ",并且",
        ",而且",
        ",但",
        ",同时",
    )
)
_LONGEST_GAP = 6
_COUNTED = "个人元岁名位次年天件家"
_AT_LEAST = (
    r"大于或?者?等于|大于或?者?等於|不小于|不少于|不低于|不下于|高于或等于|多于或等于|至少|最少|起码|最低"
    r"|> *=|≥|≧"
)
_MORE = r"大于|多于|高于|超过|超出|超逾|多过|高过|大过|>"
_AT_MOST = (
    r"小于或?者?等于|不大于|不多于|不高于|不超过|低于或等于|少于或等于"
    r"|至多|最多|最高|上限为?|< *=|≤|≦"
)
_LESS = r"小于|少于|低于|不足|不到|不满|未满|少过|低过|<"
_ABOVE = r"[或及]?者?以上|之上|或更[多高大]"
_BELOW = r"[或及]?者?以下|之下|以内|之内|或更[少低小]"
_EQUAL = r"等于|="
_HOLDS = r"(?:有|为|达到?|是|了)?"


def _number(name: str) -> str:
    return rf"(?P<{name}>{N})(?: *(?:/|分 *之) *(?P<{name}_under>{N}))?"


@cache
def _pattern() -> Pattern:
    one, low, high = _number("one"), _number("low"), _number("high")
    only = _number("only")
    return Pattern(
        rf"(?:(?P<at_least>{_AT_LEAST})|(?P<more>{_MORE})|(?P<at_most>{_AT_MOST})|(?P<less>{_LESS})"
        rf"|(?P<equal>{_EQUAL})) *{_HOLDS} *{one}"
        rf"|比 *{_number('than')} *[还更]?(?:(?P<bigger>[大多高])|(?P<smaller>[小少低]))"
        rf"|(?:(?P<place>位于|介于|处于|在|从|自|由) *)?{low}"
        rf" *(?P<till>到|至|[-~–—]{{1,2}}|和|与|跟|及) *{high}(?P<within> *之?间)?"
        rf"|{only} *(?:(?P<above>{_ABOVE})|(?P<below>{_BELOW})|(?P<some>多))"
    )


def number_ranges(outline: Outline) -> Iterator[Value]:
    """Yield the ranges of a text; a low and a high end side by side are one."""
    found: list[Value] = []
    for value in _each(outline):
        joined = _joined(outline, found[-1], value) if found else None
        if joined is None:
            found.append(value)
        else:
            found[-1] = joined
    yield from found
    yield from _vague(outline)


def _each(outline: Outline) -> Iterator[Value]:
    for phrase in outline.find(_pattern()):
        told = _one_sided(phrase) or _compared(phrase) or _two_sided(phrase) or _around(phrase)
        if told is not None:
            yield told


def _vague(outline: Outline) -> Iterator[Value]:
    """Yield numerals with a 多 or 余 among their characters: 十几万多亿, 500余万."""
    for numeral in outline.numerals.values():
        if "多" in numeral.words or "余" in numeral.words:
            told = NumberRange(numeral.value, None, low_open=True)
            yield Value(Span(numeral.start, numeral.end), told, "number_range")


def _value(phrase: Phrase, name: str) -> Decimal | None:
    numeral, under = phrase.numeral(name), phrase.numeral(f"{name}_under")
    if numeral is None:
        return None
    if under is None:
        return numeral.value
    if numeral.is_bare:
        return None
    over_first = "/" in phrase.folded(Span(numeral.end, under.start))
    over, under_value = (numeral.value, under.value) if over_first else (under.value, numeral.value)
    return over / under_value if under_value else None


def _one_sided(phrase: Phrase) -> Value | None:
    value = _value(phrase, "one")
    if value is None or phrase.before() == "不":
        return None
    if phrase.has("equal"):
        told = NumberRange(value, value)
    elif phrase.has("at_least") or phrase.has("more"):
        told = NumberRange(value, None, low_open=phrase.has("more"))
    else:
        told = NumberRange(None, value, high_open=phrase.has("less"))
    return Value(phrase.span, told, "number_range")


def _compared(phrase: Phrase) -> Value | None:
    """Read 比5大 and 比三更少."""
    value = _value(phrase, "than")
    if value is None:
        return None
    if phrase.has("bigger"):
        told = NumberRange(value, None, low_open=True)
    else:
        told = NumberRange(None, value, high_open=True)
    return Value(phrase.span, told, "number_range")


def _two_sided(phrase: Phrase) -> Value | None:
    low, high = _value(phrase, "low"), _value(phrase, "high")
    if low is None or high is None or low >= high:
        return None
    low = _in_scale(phrase, low, high)
    within, till = phrase.has("within"), phrase.words("till")
    if not within and (till in ("和", "与", "跟", "及") or _is_a_code(phrase, till)):
        return None
    start = phrase.start
    place = phrase.span_of("place")
    if place is not None and not within and phrase.words("place") not in ("从", "自", "由"):
        low_numeral = phrase.span_of("low")
        start = start if low_numeral is None else low_numeral.start
    told = NumberRange(low, high, high_open=True)
    return Value(Span(start, phrase.end), told, "number_range")


def _in_scale(phrase: Phrase, low: Decimal, high: Decimal) -> Decimal:
    """Return the low end in the scale that the high end names for both: 一至两万."""
    first, last = phrase.numeral("low"), phrase.numeral("high")
    if first is None or last is None or any(letter in SCALES for letter in first.words):
        return low
    scales = last.words[len(last.words.rstrip(SCALES)) :]
    shared = low * (reckoned("一" + scales) or 1)
    return shared if shared < high else low


def _is_a_code(phrase: Phrase, till: str) -> bool:
    """Tell the dashes of a date or a telephone number: 2016-11-07."""
    marks = ("-", "/", ".")
    numbers = [n for name in ("low", "high") if (n := phrase.numeral(name)) is not None]
    zero = any(n.words.startswith("0") and n.words[1:2].isdigit() for n in numbers)
    return till == "-" and (zero or phrase.before() in marks or phrase.after() in marks)


def _around(phrase: Phrase) -> Value | None:
    value = _value(phrase, "only")
    if value is None:
        return None
    if phrase.has("above"):
        return Value(phrase.span, NumberRange(value, None), "number_range")
    if phrase.has("below"):
        return Value(phrase.span, NumberRange(None, value), "number_range")
    return Value(phrase.span, NumberRange(value, None, low_open=True), "number_range")


def _joined(outline: Outline, before: Value, value: Value) -> Value | None:
    first, second = before.value, value.value
    gap = outline.folded[before.span.end : value.span.start]
    if len(gap) > _LONGEST_GAP or gap.strip().lstrip(_COUNTED) not in _BETWEEN:
        return None
    if not isinstance(first, NumberRange) or not isinstance(second, NumberRange):
        return None
    if second.low is None and first.high is None:
        low, high = first, second
    elif first.low is None and second.high is None:
        low, high = second, first
    else:
        return None
    try:
        told = replace(low, high=high.high, high_open=high.high_open)
    except ValuesError:
        return None
    return Value(before.span.cover(value.span), told, "number_range")
