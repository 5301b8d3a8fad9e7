# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What English numbers count: parts of a hundred, ages, and units of measure.

A unit stands behind its number, glued (75ml), apart or with a hyphen. Temperatures are set aside
(design of reading, section 3).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache

from gongshi.reading.english.beside import goes_on, match_after, match_before
from gongshi.reading.english.number_words import Numeral
from gongshi.reading.english.value_numbers import is_lower_part
from gongshi.reading.lexicon import Entry, lexicon
from gongshi.reading.lexicon.lists import alternation
from gongshi.reading.pattern import Match, Pattern, Text
from gongshi.reading.value import Value
from gongshi.values import Age, Percentage, Quantity, Span

__all__ = ["age_values", "percentage_values", "quantity_values"]

_REACH = 8
_INCHES = 12
_NEAR = 60
_OF_HEAT = ("temperature", "celsius", "fahrenheit", "weather", "kelvin", "heat")
_AGES = {"year": "Year", "yr": "Year", "month": "Month", "week": "Week", "day": "Day", "y": "Year"}


@cache
def _percent() -> Pattern:
    return Pattern(
        r"\s*%|[\s-]*(?:per[\s-]?cents?|percents?|pct\.?|percentage[\s-]points?|percentage)\b",
        ignore_case=True,
    )


@cache
def _percentage_of() -> Pattern:
    return Pattern(r"\b(?:per ?cent|percentage)s?\s+of\s+$", ignore_case=True)


@cache
def _old() -> Pattern:
    return Pattern(
        r"[\s-]*(?P<unit>year|yr|month|week|day)s?[\s-]*(?:-\s*)?(?:olds?\b|of\s+age\b)"
        r"|[\s-]*(?P<short>y)(?:/o|\.o\.?|o)\b",
        ignore_case=True,
    )


@cache
def _unit() -> Pattern:
    words = alternation(
        word for entry in lexicon("value_units").entries.values() for word in entry.en
    )
    return Pattern(rf"(?P<gap>[\s-]*)(?P<unit>{words.replace(' ', '[ -]')})", ignore_case=True)


@cache
def _units() -> Mapping[str, Entry]:
    entries = lexicon("value_units").entries.values()
    exact = {word: entry for entry in entries for word in entry.en}
    return {word.lower(): entry for word, entry in reversed(exact.items())} | exact


def _units_behind(pattern: Pattern, text: Text, number: Numeral) -> Match | None:
    return match_after(pattern, text, number.end) if goes_on(text.folded, number.end) else None


def percentage_values(text: Text, found: Sequence[Numeral]) -> Iterator[Value]:
    """Yield the percentages of a text: 20%, ten per cent, percentage of 15."""
    last = 0
    for number in found:
        if number.ordinal:
            continue
        match = _units_behind(_percent(), text, number)
        if match is not None:
            last = match.end
            yield Value(Span(number.start, match.end), Percentage(number.value), "percentage")
            continue
        of = text.folded[max(0, number.start - 4) : number.start].strip().lower() == "of"
        before = match_before(_percentage_of(), text, number.start) if of else None
        if before is not None and before.start >= last:
            yield Value(Span(before.start, number.end), Percentage(number.value), "percentage")


def age_values(text: Text, found: Sequence[Numeral]) -> Iterator[Value]:
    """Yield the ages of a text: 60 years old, a 5-year-old, eighteen months of age, aged 40."""
    for number in found:
        if number.ordinal:
            continue
        match = _units_behind(_old(), text, number)
        if match is not None:
            unit = _AGES[(match.folded("unit") or match.folded("short") or "").lower()]
            yield Value(Span(number.start, match.end), Age(number.value, unit), "age")
        elif _is_aged(text, number):
            yield Value(Span(number.start, number.end), Age(number.value, "Year"), "age")


def _is_aged(text: Text, number: Numeral) -> bool:
    after = text.folded[number.end : number.end + 9].lower().lstrip(" -")
    if after.startswith(("year", "month", "week", "day", "%")) or number.value % 1:
        return False
    words = text.folded[max(0, number.start - 8) : number.start].lower().split()
    return words[-1:] in (["aged"], ["age"]) or words[-2:] == ["age", "of"]


def quantity_values(text: Text, found: Sequence[Numeral]) -> Iterator[Value]:
    """Yield the measures of a text; feet and inches make one."""
    feet: tuple[Span, Decimal] | None = None
    for number in found:
        measure = None if number.ordinal else _measure(text, number)
        if measure is None:
            continue
        span, entry = measure
        if feet is not None and entry.id == "Inch" and _joins(text.folded, feet[0].end, span.start):
            whole = feet[1] + number.value / _INCHES
            yield Value(Span(feet[0].start, span.end), Quantity(whole, "Foot"), "quantity")
            feet = None
            continue
        feet = (span, number.value) if entry.id == "Foot" else None
        yield Value(span, Quantity(number.value, entry.id), "quantity")


def _joins(folded: str, start: int, end: int) -> bool:
    return end - start <= _REACH and folded[start:end].strip(" ,").lower() in ("", "and")


def _measure(text: Text, number: Numeral) -> tuple[Span, Entry] | None:
    if text.folded[max(0, number.start - 1) : number.start] == ":":
        return None
    if is_lower_part(text.folded, number):
        return None
    match = _units_behind(_unit(), text, number)
    if match is None:
        return None
    written = match.folded("unit") or ""
    end = match.end
    after = text.folded[end : end + 1]
    if written[-1].isalnum() and ((after.isascii() and after.isalnum()) or after in ("_", "/")):
        return None
    plain = " ".join(written.replace("-", " ").split())
    entry = _units().get(plain) or _units().get(plain.lower()) or _units().get(written.lower())
    if entry is None or (entry.more["of"] == "angle" and _is_heat(text.folded, number.start, end)):
        return None
    return Span(number.start, end), entry


def _is_heat(folded: str, start: int, end: int) -> bool:
    """Tell degrees of heat from those of an angle."""
    after = folded[end : end + 12].lstrip(" -")
    if after[:1] in ("C", "F", "K", "c", "f") and not after[1:2].isalpha():
        return True
    around = folded[max(0, start - _NEAR) : end + _NEAR].lower()
    return any(word in around for word in _OF_HEAT)
