# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Ages and measured quantities in Chinese: 七周岁, 三周大, 半岁, 20万公斤, 1千克, 5英尺2英寸.

千 before a unit that has a thousandfold of its own belongs to it: 1千克 is one kilogram.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from gongshi.reading.chinese.value_outline import MARK as N
from gongshi.reading.chinese.value_outline import Outline, Phrase
from gongshi.reading.chinese.value_reckoning import DIGITS, reckoned
from gongshi.reading.lexicon import Lexicon, lexicon
from gongshi.reading.lexicon.lists import alternation
from gongshi.reading.pattern import Pattern
from gongshi.reading.value import Value
from gongshi.values import Age, Quantity, Span

__all__ = ["ages", "quantities"]

_OLD = {
    "岁": "Year",
    "周岁": "Year",
    "个月大": "Month",
    "月大": "Month",
    "周大": "Week",
    "个星期大": "Week",
    "星期大": "Week",
    "个礼拜大": "Week",
    "天大": "Day",
    "日大": "Day",
}
_NO_AGE = frozenset("月末首差暮寒数")
_NO_UNIT = {
    "里": frozenset("面头边外应程弄"),
    "米": frozenset("饭粉线兰"),
    "克": frozenset("隆服制朗郎"),
    "千克": frozenset("朗郎"),
    "码": frozenset("头"),
    "升": frozenset("级值至到"),
    "桶": frozenset(),
    "平方": frozenset("根"),
    "尺": frozenset("寸度"),
    "比特": frozenset("币"),
}
_HALF = Decimal("0.5")


@cache
def _age_pattern() -> Pattern:
    return Pattern(
        rf"(?:(?P<amount>{N}) *[多余来]? *|(?P<half>半))"
        rf"(?P<unit>{alternation(_OLD)})(?P<and_half>半)?"
    )


@cache
def _units() -> Lexicon:
    return lexicon("chinese_measures")


@cache
def _quantity_pattern() -> Pattern:
    return Pattern(rf"(?P<amount>{N}) *[多余来]? *(?P<unit>{_units().zh()})(?P<half>半)?")


def ages(outline: Outline) -> Iterator[Value]:
    """Yield how old somebody is; 3周大 is an age, 3周 is none."""
    for phrase in outline.find(_age_pattern()):
        numeral, words = phrase.numeral("amount"), phrase.words("unit")
        if words.endswith("岁") and not phrase.has("and_half") and phrase.after() in _NO_AGE:
            continue
        if numeral is not None and numeral.words not in ("百", "千") and not numeral.is_loose:
            amount = numeral.value + (_HALF if phrase.has("and_half") else 0)
            yield Value(phrase.span, Age(amount, _OLD[words]), "age")
        elif numeral is None and words == "岁":
            yield Value(phrase.span, Age(_HALF, "Year"), "age")


def quantities(outline: Outline) -> Iterator[Value]:
    """Yield what is measured, 5英尺2英寸 as one; temperatures are left out."""
    found: list[Value] = []
    for value in _each(outline):
        joined = _joined(outline, found[-1], value) if found else None
        if joined is None:
            found.append(value)
        else:
            found[-1] = joined
    yield from found


def _each(outline: Outline) -> Iterator[Value]:
    for phrase in outline.find(_quantity_pattern()):
        numeral, unit = phrase.numeral("amount"), phrase.span_of("unit")
        if numeral is None or unit is None or numeral.words == "百" or numeral.is_loose:
            continue
        amount, words = _with_thousand(numeral.words, numeral.value, phrase.folded(unit))
        entry = _units().find(words)
        if entry is None or amount is None or _is_a_word(phrase, unit, words):
            continue
        if phrase.has("half"):
            amount += _HALF
        yield Value(phrase.span, Quantity(amount, entry.id), "quantity")


def _with_thousand(words: str, value: Decimal, unit: str) -> tuple[Decimal | None, str]:
    """Move a last 千 or 兆 to the unit: 1千克, 负0.2千米, 50兆瓦, 三千米."""
    scale, count = words[-1:], words[:-1].rstrip()
    if scale not in ("千", "兆") or _units().find(scale + unit) is None:
        return value, unit
    if not count:
        return None, unit
    plain = count.lstrip("负- ")
    if not (plain.isascii() or (len(plain) == 1 and plain in DIGITS)):
        return value, unit
    amount = reckoned(plain)
    return (None if amount is None else -amount if value < 0 else amount), scale + unit


def _is_a_word(phrase: Phrase, unit: Span, words: str) -> bool:
    after = phrase.letter(unit.end)
    if words.isascii():
        return after.isascii() and after.isalnum()
    return after in _NO_UNIT.get(words, frozenset())


def _joined(outline: Outline, before: Value, value: Value) -> Value | None:
    """Add what follows in a smaller unit of the same row: 5英尺2英寸."""
    first, second = before.value, value.value
    if not isinstance(first, Quantity) or not isinstance(second, Quantity):
        return None
    gap = outline.folded[before.span.end : value.span.start]
    rows = [_units()[told.unit].more for told in (first, second)]
    if gap not in ("", " ", "零", "又") or rows[0]["of"] != rows[1]["of"]:
        return None
    whole, part = (Decimal(row.get("in_row", "0")) for row in rows)
    if not 0 < part < whole:
        return None
    told = Quantity(first.amount + second.amount * part / whole, first.unit)
    return Value(before.span.cover(value.span), told, "quantity")
