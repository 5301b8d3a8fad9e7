# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Numbers in Chinese texts and what they count: 20億美元, 六成半, 40歲, 3個月, 五十多家."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache

import msgspec

from gongshi.notices.letters import fold
from gongshi.reading.codes import is_code
from gongshi.reading.lexicon import lexicon
from gongshi.reading.lexicon.lists import alternation
from gongshi.reading.numerals import CHINESE_NUMBER, DIGITS, chinese_number
from gongshi.reading.pattern import Pattern
from gongshi.reading.units import measured, measures, money, of_time, time_units
from gongshi.reading.value import Setting, Value
from gongshi.values import Age, Number, Percentage, Span

__all__ = ["chinese_amounts"]

_HAN_DIGITS = "一二三四五六七八九"
_NO_TENTHS = frozenset("立为果员功长交本就绩败品都分熟人套语群")
_MEASURE_WORDS = frozenset(
    fold(
        "个項份名家位次屆年月日天間所條宗場輪批期類座部架棟層張支隊種組大方地市國省市城成倍歲週周點只艘輛幅件篇套班"
        "節門步面處段代級站人萬億千百"
    )
)
_AFTER_ONE = frozenset(fold("個項份名家位間所條宗場輪批期類座部架棟張支隊艘輛幅篇套只"))
_BARE_SCALES = frozenset(("百", "千", "万", "亿", "兆", "百万", "千万", "零", "万一", "一一"))
_BEFORE_BARE_SCALE = frozenset("近逾过超约")
_SMALLEST_YEAR = 1000
_SCALES = {"十": 10, "百": 100, "千": 1000, "万": 10**4, "亿": 10**8}


@cache
def _pattern() -> Pattern:
    entries = lexicon("currencies").entries.values()
    signs = alternation(sign for entry in entries for sign in entry.short)
    return Pattern(
        r"(?P<percent>[百千]分之)(?P<share>[0-9]+(?:\.[0-9]+)?|[零一二三四五六七八九十百点]+)"
        r"|(?P<half>半)(?P<half_of>年|个月|小时|天|日)"
        rf"|(?P<tenths>[{_HAN_DIGITS}两]成(?P<rest>半|[{_HAN_DIGITS}])?)"
        rf"|(?:(?P<sign>{signs}) ?)?(?P<number>{CHINESE_NUMBER}|{DIGITS})"
        r"(?P<more>[多余几](?P<scale>[十百千万亿]*))?"
        r"(?: ?(?:(?P<hundredths>%|个百分点)|(?P<age>周?岁)"
        rf"|(?P<currency>{lexicon('currencies').zh()})"
        rf"|(?P<time>{time_units().zh()})|(?P<unit>{measures().zh()})))?"
    )


def chinese_amounts(setting: Setting) -> Iterator[tuple[Span, list[Value]]]:
    """Yield each number's place and what it is: a sum of money holds a number too."""
    folded = setting.text.folded
    for match in _pattern().finditer(setting.text):
        taken = match.taken()
        if "number" not in taken:
            found = _shares(match.span, taken, folded)
            if found:
                yield match.span, found
            continue
        place = _place(taken)
        number = _number(folded, taken)
        if number is not None and _is_number(folded, match.end, taken, place):
            yield place, _values(setting, taken, number, place)


_Taken = Mapping[str, Span]


def _shares(span: Span, taken: _Taken, folded: str) -> list[Value]:
    if "half" in taken:
        return _half(span, taken, folded)
    if "tenths" in taken:
        return _tenths(span, taken, folded)
    share = _share(taken["share"].of(folded))
    if share is None:
        return []
    per = Decimal(10) if taken["percent"].of(folded).startswith("千") else Decimal(1)
    return [Value(span, Percentage(share / per), "percentage")]


def _half(span: Span, taken: _Taken, folded: str) -> list[Value]:
    if folded[max(0, span.start - 1) : span.start] in ("上", "下", "前", "后"):
        return []
    half = of_time(Decimal("0.5"), taken["half_of"].of(folded))
    return [Value(span, half, "duration")]


def _tenths(span: Span, taken: _Taken, folded: str) -> list[Value]:
    words = taken["tenths"].of(folded)
    if len(words) == 2 and folded[span.end : span.end + 1] in _NO_TENTHS:
        return []
    tenths = (chinese_number(words[0]) or Decimal(0)) * 10
    rest = Decimal(5) if words[2:] == "半" else chinese_number(words[2:] or "零")
    return [Value(span, Percentage(tenths + (rest or Decimal(0))), "percentage")]


def _share(words: str) -> Decimal | None:
    if words[0].isdigit():
        return Decimal(words)
    whole, _, part = words.partition("点")
    number = chinese_number(whole) if whole else Decimal(0)
    if number is None or not part:
        return number
    digits = [chinese_number(digit) for digit in part]
    return number + Decimal("0." + "".join(str(digit) for digit in digits if digit is not None))


def _place(taken: _Taken) -> Span:
    place, scale = taken["number"], taken.get("scale")
    return place if scale is None else place.cover(scale)


def _number(folded: str, taken: _Taken) -> Decimal | None:
    number = chinese_number(taken["number"].of(folded))
    scale = taken.get("scale")
    if number is None or scale is None:
        return number
    for place in scale.of(folded):
        number *= _SCALES[place]
    return number


def _is_number(folded: str, end: int, taken: _Taken, place: Span) -> bool:
    """Tell numbers from characters that only look so: 一同, 十分, 5G, 第六."""
    if "sign" in taken:
        return True
    words, after = place.of(folded), folded[place.end : place.end + 1]
    if words[0].isdigit():
        return not is_code(folded, place.start, end)
    if words in _BARE_SCALES:
        before = folded[max(0, place.start - 1) : place.start]
        return before in _BEFORE_BARE_SCALE and (after in _MEASURE_WORDS or end > place.end)
    if end > place.end or "more" in taken:
        return True
    if words == "一" and after not in _AFTER_ONE:
        return False
    single = len(words) == 1 or all(c in _HAN_DIGITS for c in words)
    return not single or after in _MEASURE_WORDS


def _values(setting: Setting, taken: _Taken, number: Decimal, place: Span) -> list[Value]:
    if len(taken) == 1:
        return [Value(place, Number(number), "number")]
    found = list(_kinds(setting, taken, number, place))
    more = taken.get("more")
    if more is None:
        return found
    qualifier = Span(more.start, more.start + 1)
    return [msgspec.structs.replace(value, approx="over", qualifier=qualifier) for value in found]


def _kinds(setting: Setting, taken: _Taken, number: Decimal, place: Span) -> Iterator[Value]:
    words = setting.text.folded
    if (hundredths := taken.get("hundredths")) is not None:
        yield Value(place.cover(hundredths), Percentage(number), "percentage")
        return
    if (age := taken.get("age")) is not None:
        yield Value(place.cover(age), Age(number, "Year"), "age")
    time = taken.get("time")
    if time is not None and not (number >= _SMALLEST_YEAR and time.of(words) == "年"):
        yield _duration(words, place.cover(time), time.of(words), number)
    yield from _sum(setting, taken, number, place)
    unit = taken.get("unit")
    quantity = None if unit is None else measured(number, unit.of(words))
    if quantity is not None and unit is not None:
        yield Value(place.cover(unit), quantity, "quantity")
    yield Value(place, Number(number), "number")


def _duration(words: str, span: Span, unit: str, number: Decimal) -> Value:
    if words[span.end : span.end + 1] == "半":
        return Value(
            Span(span.start, span.end + 1), of_time(number + Decimal("0.5"), unit), "duration"
        )
    return Value(span, of_time(number, unit), "duration")


def _sum(setting: Setting, taken: _Taken, number: Decimal, place: Span) -> Iterator[Value]:
    sign, currency = taken.get("sign"), taken.get("currency")
    named = sign or currency
    if named is None:
        return
    words = setting.text.folded
    worth = money(setting, number, named.of(words))
    if worth is not None:
        yield Value(place.cover(sign or place).cover(currency or place), worth, "money")
