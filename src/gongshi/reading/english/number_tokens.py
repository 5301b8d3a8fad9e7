# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The words and digits of which English numbers consist, each with its part in a number.

``gongshi.reading.english.number_words`` puts them together.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from gongshi.reading.lexicon import lexicon
from gongshi.reading.pattern import Pattern, Text

__all__ = ["LETTERS", "NumberWord", "gap_between", "number_tokens"]

NUMBER_DIGITS = (
    r"[0-9]{1,3}(?:,[0-9]{2,3})*,[0-9]{3}(?:\.[0-9]+)?|[1-9][0-9]{0,2}(?: [0-9]{3})+\b(?:\.[0-9]+)?"
    r"|[0-9]+(?:\.[0-9]+)?|\.[0-9]+"
)
"""Digits as English writes them, in groups of three or, in India, of two."""

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_NTH = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_SCALES: Mapping[str, int] = MappingProxyType(
    {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12}
    | {"lakh": 10**5, "crore": 10**7, "mln": 10**6, "bln": 10**9, "tln": 10**12}
    | {"mn": 10**6, "bn": 10**9, "tn": 10**12}
)
_SUFFIXES: Mapping[str, int] = MappingProxyType(
    {"k": 10**3, "K": 10**3, "M": 10**6, "MM": 10**6, "mil": 10**6, "G": 10**9, "B": 10**9}
    | {"b": 10**9, "T": 10**12}
)
_NEVER_APART = frozenset({"b", "G", "T", "B"})
_AFTER_A_SIGN: Mapping[str, int] = MappingProxyType({"m": 10**6, "mm": 10**6, "t": 10**12})
_SIGNS = frozenset("$€£¥₹₩₽₺")
_DOZENS = frozenset({"dozen", "dozens", "doz", "dozs", "dz"})
_LONGEST_GAP = 8
_LONGEST_NUMBER = 28
"""More digits are a code, and decimals count exactly as far as this."""


class NumberWord(NamedTuple):
    """A word or row of digits that may be part of a number; ``kind`` says which part."""

    start: int
    end: int
    kind: str
    value: Decimal


@cache
def _words() -> Mapping[str, tuple[str, Decimal]]:
    found: dict[str, tuple[str, int]] = {
        word: ("one", n) for n, word in enumerate(_ONES.split()) if word != "ten"
    }
    found |= dict.fromkeys(("nought", "naught", "nil"), ("one", 0)) | {"ten": ("one", 10)}
    found |= {word: ("ten", 10 * n) for n, word in enumerate(_TENS.split(), start=2)}
    found |= {word: ("scale", value) for word, value in _SCALES.items()}
    found |= {word: ("nth", n) for n, word in enumerate(_NTH.split(), start=1)}
    found |= {f"{word[:-1]}ieth": ("nth", 10 * n) for n, word in enumerate(_TENS.split(), start=2)}
    found |= {f"{word}th": ("nth scale", value) for word, value in _SCALES.items() if value % 7}
    found |= dict.fromkeys(_DOZENS, ("dozen", 12)) | {"point": ("point", 0)}
    return {word: (kind, Decimal(value)) for word, (kind, value) in found.items()}


@cache
def _pattern() -> Pattern:
    words = "|".join(sorted(_words(), key=lambda word: (-len(word), word)))
    return Pattern(
        r"(?P<nth>[0-9]+(?:,[0-9]{3})*)(?:st|nd|rd|th)\b"
        rf"|(?P<digits>{NUMBER_DIGITS})"
        r"(?P<suffix>(?:\s*(?:k|mm?|mil|g|t|b)|thousand|[mb]illion|trillion|m[l]?n|b[l]?n|tn)\b)?"
        rf"|\b(?P<word>{words})\b",
        ignore_case=True,
    )


def number_tokens(text: Text) -> Iterator[NumberWord]:
    """Yield the words and rows of digits that may be part of a number, in their order."""
    folded = text.folded
    for match in _pattern().finditer(text):
        start, end = match.start, match.end
        if (word := match.folded("word")) is not None:
            kind, value = _words()[word.lower()]
            yield NumberWord(start, end, kind, value)
            continue
        if end - start > _LONGEST_NUMBER or not _is_free(folded, start, end):
            continue
        if (nth := match.folded("nth")) is not None:
            yield NumberWord(start, end, "nth digits", Decimal(nth.replace(",", "")))
            continue
        digits = match.span_of("digits") or match.span
        scale, end = _scaled(folded, match.folded("suffix") or "", digits.end, end)
        written = digits.of(folded)
        if " " in written and folded[digits.end : digits.end + 2].strip(" ").isdigit():
            continue
        if written[0] == "." and folded[max(0, start - 1) : start].isalpha():
            start, written = start + 1, written[1:]
        yield NumberWord(
            start, end, "digits", Decimal(written.replace(",", "").replace(" ", "")) * scale
        )


def _scaled(folded: str, suffix: str, digits_end: int, end: int) -> tuple[int, int]:
    """Return what the letter behind digits multiplies by, and where the number ends then."""
    letters = suffix.strip()
    apart = len(letters) < len(suffix)
    scale = _SUFFIXES.get(letters) or _SCALES.get(letters.lower())
    if scale is None and letters in _AFTER_A_SIGN and _has_sign(folded, digits_end):
        return _AFTER_A_SIGN[letters], end
    if scale is None or (apart and letters in _NEVER_APART):
        return 1, digits_end
    return scale, end


def _has_sign(folded: str, digits_end: int) -> bool:
    before = folded[max(0, digits_end - 20) : digits_end].rstrip("0123456789.,").rstrip()
    return before[-1:] in _SIGNS and bool(before)


_NAME_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789"
LETTERS = frozenset(_NAME_LETTERS)
"""What a number that stands alone has not beside it."""


def _is_free(folded: str, start: int, end: int) -> bool:
    """Tell whether digits stand alone, not in a word (G20, B-52), a version or a web address."""
    before = folded[max(0, start - 2) : start]
    if folded[start] == "." and before[-1:].isalpha():
        return before.lower() == "rs"
    if before[-1:] in LETTERS and before and not _is_code(folded[max(0, start - 4) : start]):
        return False
    if before[-1:] in ("-", "_", "/") and _is_name(folded[max(0, start - 12) : start - 1]):
        return False
    if before[-1:] == "." and before[:1].isdigit():
        return False
    return not (folded[end : end + 1] == "." and folded[end + 1 : end + 2].isdigit())


def _is_code(before: str) -> bool:
    """Tell the code of a currency, which digits may follow at once: USD5."""
    return any(
        before.endswith(sign) and not before[: -len(sign)][-1:].isalnum() for sign in _codes()
    )


@cache
def _codes() -> frozenset[str]:
    entries = lexicon("value_currencies").entries.values()
    return frozenset(sign for entry in entries for sign in entry.short if sign[-1].isalpha())


def _is_name(before: str) -> bool:
    """Tell whether what stands before a hyphen is a name, in Latin letters: B-, scp2-."""
    word = before[len(before.rstrip(_NAME_LETTERS)) :]
    return any(letter.isalpha() for letter in word)


def gap_between(folded: str, start: int, end: int) -> str | None:
    """Return what joins two words of one number: blank, hyphen or "and"; None when nothing does."""
    if end - start > _LONGEST_GAP or start == end:
        return None
    gap = folded[start:end].strip().lower()
    return gap if gap in ("", "-", "and") else None
