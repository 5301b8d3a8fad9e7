# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Numbers in English texts and what they count: sums, percentages, ages, times, measures.

One scan finds every number; the words beside it say what kinds of value it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from gongshi.reading.codes import is_code
from gongshi.reading.lexicon import lexicon
from gongshi.reading.lexicon.lists import alternation
from gongshi.reading.numerals import DIGITS, ENGLISH_NUMBER, SCALES, digits_number, english_number
from gongshi.reading.pattern import Match, Pattern
from gongshi.reading.units import measured, measures, money, of_time, time_units
from gongshi.reading.value import Setting, Value
from gongshi.values import Age, Number, Percentage, Span

__all__ = ["english_amounts"]

_SCALE = r"(?: ?(?:hundred|thousand|million|billion|trillion|mn|bn|tn|m|k|dozen)\b)?"
_KIND_OF_MONTH = (
    r"(?:(?:consecutive|full|calendar|straight|whole|continuous|successive|complete|further|more)"
    r"[ -])*"
)
_PARTS = (" third", " quarter", " fifth", " tenth", " halves")
_SIGNS = frozenset("€£₩฿₹₽¥")
_AGE_LIMIT = r"(?:(?:between|at least|at most|over|above|under|below|up to|(?:no|not) less than) )"


@cache
def _pattern() -> Pattern:
    signs = alternation(
        sign
        for entry in lexicon("currencies").entries.values()
        for sign in entry.short
        if sign.isascii() or sign in _SIGNS
    )
    return Pattern(
        rf"(?:(?P<sign>{signs}) ?|\b(?P<aged>aged|ages|age|over the age of|age of) {_AGE_LIMIT}?)?"
        rf"(?:(?P<digits>{DIGITS})(?P<scale>{_SCALE})|(?P<words>{ENGLISH_NUMBER}))"
        rf"(?: ?(?P<currency>{lexicon('currencies').en()})\b"
        r"|(?P<percent> ?%|[ -]per ?cent\b| percentage points?\b)"
        r"|(?P<old>[- ]years?[- ]olds?\b| years? of age\b)"
        rf"|[- ]{_KIND_OF_MONTH}(?P<time>{time_units().en()})\b"
        rf"|[- ]?(?P<unit>{measures().en()})\b)?",
        ignore_case=True,
    )


def english_amounts(setting: Setting) -> Iterator[tuple[Span, list[Value]]]:
    """Yield each number's place and what it is: a sum of money holds a number too."""
    for match in _pattern().finditer(setting.text):
        number = _number(match)
        place = _place(match)
        if number is not None and not _is_none(setting.text.folded, match, place):
            yield place, _values(setting, match, number, place)


def _number(match: Match) -> Decimal | None:
    digits = match.folded("digits")
    if digits is None:
        return english_number(match.folded("words") or "")
    scale = (match.folded("scale") or "").strip().lower()
    if scale in ("m", "k") and match.folded("sign") is None:
        return None
    return digits_number(digits) * SCALES.get(scale, 1)


def _place(match: Match) -> Span:
    if match.folded("digits") is None:
        return match.span_of("words") or match.span
    digits, scale = match.span_of("digits") or match.span, match.span_of("scale")
    return digits if scale is None else digits.cover(scale)


def _is_none(folded: str, match: Match, place: Span) -> bool:
    """Tell what only looks like an amount: a code, or the upper part of a fraction."""
    if match.folded("sign") is not None:
        return False
    after = folded[match.end : match.end + 9].lower()
    return is_code(folded, place.start, match.end) or after.startswith(_PARTS)


def _values(setting: Setting, match: Match, number: Decimal, place: Span) -> list[Value]:
    words = setting.text.folded
    percent = match.span_of("percent")
    found = list(_sum(setting, match, number, place))
    if percent is not None:
        return [Value(place.cover(percent), Percentage(number), "percentage")]
    found += _measured(match, number, place, words)
    found += _age(match, number, place)
    if place.of(words).lower() != "one":
        found.append(Value(place, Number(number), "number"))
    return found


def _sum(setting: Setting, match: Match, number: Decimal, place: Span) -> Iterator[Value]:
    sign, currency = match.span_of("sign"), match.span_of("currency")
    named = sign or currency
    worth = None if named is None else money(setting, number, named.of(setting.text.folded))
    if worth is not None:
        yield Value(place.cover(sign or place).cover(currency or place), worth, "money")


def _measured(match: Match, number: Decimal, place: Span, words: str) -> Iterator[Value]:
    time, unit = match.span_of("time"), match.span_of("unit")
    if time is not None and not words[time.start].isupper():
        yield Value(place.cover(time), of_time(number, time.of(words)), "duration")
    quantity = None if unit is None else measured(number, unit.of(words))
    if quantity is not None and unit is not None:
        yield Value(place.cover(unit), quantity, "quantity")


def _age(match: Match, number: Decimal, place: Span) -> list[Value]:
    old, aged = match.span_of("old"), match.span_of("aged")
    if old is not None:
        return [Value(place.cover(old), Age(number, "Year"), "age")]
    plain = match.span_of("time") is None and match.span_of("unit") is None
    return [Value(place, Age(number, "Year"), "age")] if aged is not None and plain else []
