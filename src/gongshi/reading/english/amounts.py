# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Numbers in English texts and what they count: sums, percentages, ages, times, measures.

One scan finds every number; the words beside it say what kinds of value it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache

from gongshi.reading.codes import is_code
from gongshi.reading.lexicon import lexicon
from gongshi.reading.lexicon.lists import alternation
from gongshi.reading.numerals import DIGITS, ENGLISH_NUMBER, SCALES, digits_number, english_number
from gongshi.reading.pattern import Pattern
from gongshi.reading.units import measured, measures, money, of_time, time_units
from gongshi.reading.value import Setting, Value
from gongshi.values import Age, Number, Percentage, Span

__all__ = ["english_amounts"]

_SCALE = r"(?: ?(?:hundred|thousand|million|billion|trillion|mn|bn|tn|m|k|dozen)\b)?"
_KIND_OF_MONTH = (
    r"(?:(?:consecutive|full|calendar|straight|whole|continuous|successive|complete|further|more)"
    r"[ -])*"
)
_LONGEST_PART = 9
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
    folded = setting.text.folded
    for match in _pattern().finditer(setting.text):
        taken = match.taken()
        number = _number(folded, taken)
        if number is not None:
            place = _place(taken)
            if "sign" in taken or not _is_none(folded, place.start, match.end):
                yield place, _values(setting, taken, number, place)


_Taken = Mapping[str, Span]


def _number(folded: str, taken: _Taken) -> Decimal | None:
    digits = taken.get("digits")
    if digits is None:
        return english_number(taken["words"].of(folded))
    scale = taken.get("scale")
    if scale is None:
        return digits_number(digits.of(folded))
    word = scale.of(folded).strip().lower()
    if word in ("m", "k") and "sign" not in taken:
        return None
    return digits_number(digits.of(folded)) * SCALES[word]


def _place(taken: _Taken) -> Span:
    digits, scale = taken.get("digits"), taken.get("scale")
    if digits is None:
        return taken["words"]
    return digits if scale is None else digits.cover(scale)


def _is_none(folded: str, start: int, end: int) -> bool:
    """Tell what only looks like an amount: a code, or the upper part of a fraction."""
    after = folded[end : end + _LONGEST_PART].lower()
    return is_code(folded, start, end) or after.startswith(_PARTS)


def _values(setting: Setting, taken: _Taken, number: Decimal, place: Span) -> list[Value]:
    words = setting.text.folded
    if (percent := taken.get("percent")) is not None:
        return [Value(place.cover(percent), Percentage(number), "percentage")]
    found: list[Value] = []
    if len(taken) > 1:
        found += _sum(setting, taken, number, place)
        found += _measured(taken, number, place, words)
        found += _age(taken, number, place)
    if place.of(words).lower() != "one":
        found.append(Value(place, Number(number), "number"))
    return found


def _sum(setting: Setting, taken: _Taken, number: Decimal, place: Span) -> Iterator[Value]:
    sign, currency = taken.get("sign"), taken.get("currency")
    named = sign or currency
    worth = None if named is None else money(setting, number, named.of(setting.text.folded))
    if worth is not None:
        yield Value(place.cover(sign or place).cover(currency or place), worth, "money")


def _measured(taken: _Taken, number: Decimal, place: Span, words: str) -> Iterator[Value]:
    time, unit = taken.get("time"), taken.get("unit")
    if time is not None and not words[time.start].isupper():
        yield Value(place.cover(time), of_time(number, time.of(words)), "duration")
    quantity = None if unit is None else measured(number, unit.of(words))
    if quantity is not None and unit is not None:
        yield Value(place.cover(unit), quantity, "quantity")


def _age(taken: _Taken, number: Decimal, place: Span) -> Iterator[Value]:
    if (old := taken.get("old")) is not None:
        yield Value(place.cover(old), Age(number, "Year"), "age")
    elif "aged" in taken and "time" not in taken and "unit" not in taken:
        yield Value(place, Age(number, "Year"), "age")
