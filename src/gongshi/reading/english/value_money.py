# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Sums of money in English: a sign or a word beside a number, and two parts that make one sum.

Units are named in English and singular; the ISO code stands only where it is certain (design of
reading, section 3).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from gongshi.reading.english.beside import goes_on, match_after
from gongshi.reading.english.number_words import Numeral
from gongshi.reading.lexicon import Entry, lexicon
from gongshi.reading.lexicon.lists import alternation
from gongshi.reading.pattern import Pattern, Text
from gongshi.reading.value import Value
from gongshi.values import Money, Span

__all__ = ["money_values"]

_LONGEST_SIGN = 6
_HUNDRED = 100
_ARTICLES = frozenset({"a ", "A ", "s ", "S "})
"""Before a $ that stands apart these are an article and the end of "it's", and no Australia."""
_BEFORE_CODE: Mapping[str, int] = {"k": 10**3, "m": 10**6, "b": 10**9, "bn": 10**9, "mn": 10**6}


class _Sum(NamedTuple):
    """A number with its unit; ``last`` is the place of the number among all numerals."""

    span: Span
    amount: Decimal
    unit: Entry
    last: int


@cache
def _signs() -> Mapping[str, Entry]:
    entries = lexicon("value_currencies").entries.values()
    return {sign: entry for entry in entries for sign in entry.short}


@cache
def _words() -> Mapping[str, Entry]:
    entries = lexicon("value_currencies").entries.values()
    return {word.lower(): entry for entry in entries for word in entry.en}


@cache
def _after() -> Pattern:
    words = alternation(word.replace(" ", "_") for word in (*_words(), *_signs()))
    codes = alternation(sign for sign in _signs() if sign.isalpha() and len(sign) == 3)
    return Pattern(
        rf"[\s-]*(?:(?P<word>{words.replace('_', '[ -]')})|(?P<scale>k|mn?|bn?)(?P<code>{codes}))",
        ignore_case=True,
    )


@cache
def _rest() -> Pattern:
    return Pattern(r"(?:\s*,)?(?:\s+and)?\s+", ignore_case=True)


def money_values(text: Text, found: Sequence[Numeral]) -> Iterator[Value]:
    """Yield the sums of a text; ``found`` are all its numerals, in their order."""
    at = 0
    while at < len(found):
        one = _sum(text, found, at)
        if one is None:
            at += 1
            continue
        whole = _with_rest(text, found, one)
        code = whole.unit.more.get("code")
        yield Value(whole.span, Money(whole.amount, code, whole.unit.id), "money")
        at = whole.last + 1


def _sum(text: Text, found: Sequence[Numeral], at: int) -> _Sum | None:
    number = found[at]
    if number.ordinal:
        return None
    before = _sign_before(text.folded, number.start)
    if before is not None:
        start, unit = before
        return _Sum(Span(start, number.end), abs(number.value), unit, at)
    after = _unit_after(text, number)
    if after is None:
        return None
    end, unit, scale = after
    if abs(number.value) < Decimal(unit.more.get("least", "0")):
        return None
    return _Sum(Span(number.start, end), number.value * scale, unit, at)


def _sign_before(folded: str, start: int) -> tuple[int, Entry] | None:
    """Return the longest sign that ends before a number: $, US $, c $, EUR."""
    last = folded[max(0, start - 2) : start].strip()
    if not last or last[-1].isdigit() or last[-1] in ",;:)":
        return None
    places = [at for at in range(max(0, start - 12), start) if not folded[at].isspace()]
    for size in range(min(_LONGEST_SIGN, len(places)), 0, -1):
        first = places[-size]
        entry = _sign("".join(folded[at] for at in places[-size:]), folded[first:start])
        starts_word = first == 0 or not (folded[first].isalpha() and folded[first - 1].isalnum())
        if entry is not None and starts_word:
            return first, entry
    return None


def _sign(sign: str, written: str) -> Entry | None:
    """Find a sign in any case; a code in small letters only where it is also a word for sums."""
    if sign.isalpha():
        if " " in written.strip():
            return None
        return _signs().get(sign) or (_signs().get(sign.upper()) if sign in _words() else None)
    if written[:2] in _ARTICLES:
        return None
    plain = sign.upper()
    return _signs().get(sign) or _signs().get(plain) or _signs().get(_code_before(plain))


def _code_before(sign: str) -> str:
    """Return the code of "CAD$"; nothing of other signs."""
    code = sign.removesuffix("$")
    return code if code.isalpha() and len(code) == len("CAD") and code != sign else ""


def _unit_after(text: Text, number: Numeral) -> tuple[int, Entry, int] | None:
    if not goes_on(text.folded, number.end):
        return None
    match = match_after(_after(), text, number.end)
    if match is None:
        return None
    after = text.folded[match.end : match.end + 1]
    goes_on_as_word = after.isascii() and after.isalnum()
    if (code := match.folded("code")) is not None:
        entry = _signs().get(code)
        scale = _BEFORE_CODE[(match.folded("scale") or "k").lower()]
        return None if entry is None or goes_on_as_word else (match.end, entry, scale)
    word = " ".join((match.folded("word") or "").replace("-", " ").split())
    entry = _named(word)
    is_word = word[-1].isalnum()
    if entry is None or (is_word and goes_on_as_word) or (not is_word and after.isdigit()):
        return None
    return match.end, entry, 1


def _named(word: str) -> Entry | None:
    """Return the unit of a word in any case, or of a sign as it is written; "us$" in any case."""
    sign = word.upper() if "$" in word else word
    return _signs().get(word) or _signs().get(sign) or _words().get(word.lower())


def _with_rest(text: Text, found: Sequence[Numeral], one: _Sum) -> _Sum:
    """Add "and fifty", "45", "30 cents" to a sum in whole units."""
    at = one.last + 1
    if "part" in one.unit.more or at == len(found) or found[at].ordinal:
        return one
    rest = found[at]
    if not one.span.end < rest.start <= one.span.end + 8 or not 0 < rest.value < _HUNDRED:
        return one
    gap = Span(one.span.end, rest.start)
    if rest.value % 1 or _rest().fullmatch(text, gap) is None:
        return one
    return _with_part(text, one, rest, at)


def _with_part(text: Text, one: _Sum, rest: Numeral, at: int) -> _Sum:
    after = _unit_after(text, rest)
    if after is not None:
        end, unit, scale = after
        part = unit.more.get("part")
        if part is None or scale != 1:
            return one
        return _Sum(
            Span(one.span.start, end), one.amount + rest.value * Decimal(part), one.unit, at
        )
    if one.amount % 1 or not _ends_a_clause(text.folded, rest.end):
        return one
    whole = one.amount + rest.value / _HUNDRED
    return _Sum(Span(one.span.start, rest.end), whole, one.unit, at)


def _ends_a_clause(folded: str, end: int) -> bool:
    """Tell whether nothing that could be counted follows: "15 dollars 50." but no "20 people"."""
    after = folded[end : end + 5].lower()
    if after[:1] not in ("", " ", ",", ".", "!", "?", ";", ":", "\n", ")"):
        return False
    if after[:1] in (".", ",") and after[1:2].isdigit():
        return False
    rest = after.lstrip()
    return not rest[:1].isalnum() or rest.startswith(("and ", "or "))
