# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Numbers and ordinals of English in digits and in words, with their places in the text.

One pass finds the words, a second puts them together: "4 thousand 3 hundred" is one number, "five
six" is two. Scales and dozens multiply; "point" goes on with digits.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from gongshi.reading.lexicon import lexicon
from gongshi.reading.pattern import Pattern, Text

__all__ = ["NUMBER_DIGITS", "Numeral", "numerals"]

NUMBER_DIGITS = r"[0-9]{1,3}(?:,[0-9]{2,3})*,[0-9]{3}(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?|\.[0-9]+"
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
_SMALL = 100
_TWENTY = 20
_LONGEST_GAP = 8
_MOST_DIGITS = 16
_LONGEST_NUMBER = 28
"""More digits are a code, and decimals count exactly as far as this."""


class _Word(NamedTuple):
    """A word or row of digits that may be part of a number; ``kind`` says which part."""

    start: int
    end: int
    kind: str
    value: Decimal


class Numeral(NamedTuple):
    """A number or, with ``ordinal``, a place in a row; ``digits`` when it begins with digits."""

    start: int
    end: int
    value: Decimal
    ordinal: bool
    digits: bool

    def is_glued(self, folded: str) -> bool:
        """Tell whether a letter follows at once, as in 29km: what is counted, but no number."""
        return folded[self.end : self.end + 1] in _LETTERS and self.end < len(folded)


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


def numerals(text: Text) -> list[Numeral]:
    """Return the numbers and ordinals of a text in their order; none overlaps another.

    The exception is a scale as an ordinal: "two millionth" is an ordinal and holds the number two.
    """
    found: list[Numeral] = []
    run: list[_Word] = []
    for word in _found_words(text):
        if run and _gap(text.folded, run[-1].end, word.start) is None:
            found.extend(_read(text.folded, run))
            run = []
        run.append(word)
    found.extend(_read(text.folded, run))
    return found


def _found_words(text: Text) -> Iterator[_Word]:
    folded = text.folded
    for match in _pattern().finditer(text):
        start, end = match.start, match.end
        if (word := match.folded("word")) is not None:
            kind, value = _words()[word.lower()]
            yield _Word(start, end, kind, value)
            continue
        if end - start > _LONGEST_NUMBER or not _is_free(folded, start, end):
            continue
        if (nth := match.folded("nth")) is not None:
            yield _Word(start, end, "nth digits", Decimal(nth.replace(",", "")))
            continue
        digits = match.span_of("digits") or match.span
        scale, end = _scaled(folded, match.folded("suffix") or "", digits.end, end)
        value = Decimal(digits.of(folded).replace(",", "")) * scale
        yield _Word(start, end, "digits", value)


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
_LETTERS = frozenset(_NAME_LETTERS)


def _is_free(folded: str, start: int, end: int) -> bool:
    """Tell whether digits stand alone, not in a word (G20, B-52), a version or a web address."""
    before = folded[max(0, start - 2) : start]
    if before[-1:] in _LETTERS and before and not _is_code(folded[max(0, start - 4) : start]):
        return False
    if before[-1:] in ("-", "_", "/") and _is_name(folded[max(0, start - 12) : start - 1]):
        return False
    if before[-1:] == "." and before[:1].isdigit():
        return False
    return not (folded[end : end + 1] == "." and folded[end + 1 : end + 2].isdigit())


def _is_code(before: str) -> bool:
    """Tell the code of a currency, which digits may follow at once: USD5."""
    letters = before[len(before.rstrip(_NAME_LETTERS)) :]
    return letters in _codes()


@cache
def _codes() -> frozenset[str]:
    entries = lexicon("value_currencies").entries.values()
    return frozenset(sign for entry in entries for sign in entry.short if sign.isalpha())


def _is_name(before: str) -> bool:
    """Tell whether what stands before a hyphen is a name, in Latin letters: B-, scp2-."""
    word = before[len(before.rstrip(_NAME_LETTERS)) :]
    return any(letter.isalpha() for letter in word)


def _gap(folded: str, start: int, end: int) -> str | None:
    """Return what joins two words of one number: blank, hyphen or "and"; None when nothing does."""
    if end - start > _LONGEST_GAP or start == end:
        return None
    gap = folded[start:end].strip().lower()
    return gap if gap in ("", "-", "and") else None


def _read(folded: str, run: list[_Word]) -> Iterator[Numeral]:
    at = 0
    while at < len(run):
        reader = _Reader(folded, run, at)
        yield from reader.numerals()
        at = max(reader.at, at + 1)


class _Reader:
    """Reads one number from a run of number words; ``at`` is the first word it did not use."""

    def __init__(self, folded: str, run: list[_Word], at: int) -> None:
        self._folded, self._run, self.at = folded, run, at
        self._first = run[at]

    def numerals(self) -> Iterator[Numeral]:
        """Yield the number or ordinal that begins here, if one does."""
        if self._first.kind in ("nth", "nth digits"):
            self.at += 1
            if self._first.value > 0:
                yield self._numeral(self._first.start, self._first.value, ordinal=True)
            return
        value = self._number()
        if value is None:
            return
        yield from self._finished(value)

    def _finished(self, value: Decimal) -> Iterator[Numeral]:
        start = self._first.start
        nth = self._next()
        if nth is not None and nth.kind == "nth" and self._takes(value, nth):
            self.at += 1
            yield self._numeral(start, value + nth.value, ordinal=True)
            return
        if nth is not None and nth.kind == "nth scale" and self._joint() != "and":
            number = self._numeral(start, value, ordinal=False)
            self.at += 1
            yield self._numeral(start, value * nth.value, ordinal=True)
            yield number
            return
        start, value = self._led(start, value)
        yield self._numeral(start, value, ordinal=False)

    def _numeral(self, start: int, value: Decimal, *, ordinal: bool) -> Numeral:
        digits = self._first.kind in ("digits", "nth digits")
        return Numeral(start, self._run[self.at - 1].end, value, ordinal, digits)

    def _takes(self, value: Decimal, nth: _Word) -> bool:
        """Tell whether "fifth" goes on after "twenty" or "one hundred (and)"."""
        if self._run[self.at - 1].kind == "digits":
            return False
        rest = value % _SMALL
        if rest == 0:
            return value > 0
        tens = rest >= _TWENTY and rest % 10 == 0 and nth.value < 10
        return tens and self._joint() != "and"

    def _next(self) -> _Word | None:
        return self._run[self.at] if self.at < len(self._run) else None

    def _joint(self) -> str:
        """Return what stands before the next word."""
        before, word = self._run[self.at - 1], self._run[self.at]
        return _gap(self._folded, before.end, word.start) or ""

    def _number(self) -> Decimal | None:
        total, bound = Decimal(0), Decimal(10) ** 30
        begun = False
        while (step := self._step(bound, begun=begun)) is not None:
            part, scale = step
            total, bound, begun = total + part, Decimal(scale), True
            if scale == 1:
                break
        if not begun:
            return None
        return self._with_dozen(self._with_point(total))

    def _step(self, bound: Decimal, *, begun: bool) -> tuple[Decimal, int] | None:
        """Read "3 hundred", "twenty-five million": a part and the scale that it ends with."""
        kept = self.at
        if begun and self._is_apart():
            return None
        part = self._chunk(begun=begun)
        if part is None:
            self.at = kept
            return None
        scale = self._scale()
        value = part * scale
        smaller = scale < bound if scale > 1 else 0 < value < bound
        if begun and not smaller:
            self.at = kept
            return None
        return value, scale

    def _is_apart(self) -> bool:
        """Tell "3-5", two numbers in digits, from "two-thousand-eight"."""
        word = self._next()
        if word is None or self._joint() != "-":
            return False
        return "digits" in (word.kind, self._run[self.at - 1].kind)

    def _scale(self) -> int:
        scale = 1
        while (
            (word := self._next()) is not None and word.kind == "scale" and self._joint() != "and"
        ):
            scale *= int(word.value)
            self.at += 1
        return scale

    def _chunk(self, *, begun: bool) -> Decimal | None:
        """Read a number below a thousand in words, or one in digits; a bare scale counts one."""
        word = self._next()
        if word is None or word.kind not in ("one", "ten", "digits", "scale", "dozen"):
            return None
        if word.kind in ("scale", "dozen"):
            return None if begun else self._bare_scale()
        self.at += 1
        value = word.value
        if word.kind == "ten":
            value += self._ones()
        hundred = self._next()
        if hundred is None or hundred.kind != "scale" or hundred.value != _SMALL:
            return value
        if word.kind == "digits" or self._joint() == "and":
            return value
        self.at += 1
        return value * _SMALL + self._below_hundred()

    def _bare_scale(self) -> Decimal | None:
        """Read "hundred thousand", "a million"; a scale alone is no number."""
        after = self._run[self.at + 1 : self.at + 2]
        followed = bool(after) and after[0].kind == "scale"
        return Decimal(1) if followed or self._article() is not None else None

    def _ones(self) -> Decimal:
        word = self._next()
        if word is None or word.kind != "one" or not 0 < word.value < 10 or self._joint() == "and":
            return Decimal(0)
        self.at += 1
        return word.value

    def _below_hundred(self) -> Decimal:
        word = self._next()
        if word is None or word.kind not in ("one", "ten") or word.value == 0:
            return Decimal(0)
        after = self._run[self.at + 1 : self.at + 2]
        if after and after[0].kind == "scale" and after[0].value == _SMALL:
            return Decimal(0)
        self.at += 1
        return word.value + (self._ones() if word.kind == "ten" else 0)

    def _with_point(self, whole: Decimal) -> Decimal:
        point = self._next()
        if point is None or point.kind != "point":
            return whole
        digits = ""
        for word in self._run[self.at + 1 : self.at + 1 + _MOST_DIGITS]:
            if word.kind != "one" or word.value > 9 or word.start - self._end_of(digits) > 3:
                break
            digits += str(word.value)
        if not digits:
            return whole
        self.at += 1 + len(digits)
        return whole + Decimal(f"0.{digits}")

    def _end_of(self, digits: str) -> int:
        return self._run[self.at + len(digits)].end

    def _with_dozen(self, value: Decimal) -> Decimal:
        word = self._next()
        if word is None or word.kind != "dozen" or self._joint() == "and":
            return value
        self.at += 1
        return value * word.value

    def _article(self) -> tuple[int, Decimal] | None:
        """Return where "a" or "half a" before the number begins, and what it multiplies by."""
        start = self._first.start
        before = self._folded[max(0, start - 12) : start].lower()
        words = before.split()
        if not words or not before.endswith(" ") or words[-1] not in ("a", "an"):
            return None
        at = start - len(before) + before.rindex(words[-1])
        if words[-2:-1] == ["half"]:
            return start - len(before) + before.rindex("half"), Decimal("0.5")
        return at, Decimal(1)

    def _led(self, start: int, value: Decimal) -> tuple[int, Decimal]:
        """Add what stands before a number: "a", "half a", "minus", a sign."""
        if self._first.kind in ("scale", "dozen") and (article := self._article()) is not None:
            start, value = article[0], value * article[1]
        before = self._folded[max(0, start - 12) : start].lower()
        if before.endswith("-") and not before[-2:-1].strip():
            return start - 1, -value
        for word in ("minus", "negative"):
            if before.rstrip().endswith(word) and before.endswith(" "):
                return start - len(before) + before.rindex(word), -value
        return start, value
