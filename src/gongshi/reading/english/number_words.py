# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Numbers and ordinals of English in digits and in words, with their places in the text.

Words of a number stand together: "4 thousand 3 hundred" is one number, "five six" is two. Scales
and dozens multiply; "point" goes on with digits.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from gongshi.reading.english.number_tokens import (
    LETTERS,
    NumberWord,
    gap_between,
    number_tokens,
)
from gongshi.reading.pattern import Text

__all__ = ["Numeral", "numerals"]

_SMALL = 100
_TWENTY = 20
_MOST_DIGITS = 16
_VAGUE = frozenset("few several many some couple of per by the hundred thousand".split())


class Numeral(NamedTuple):
    """A number or, with ``ordinal``, a place in a row; ``digits`` when it begins with digits."""

    start: int
    end: int
    value: Decimal
    ordinal: bool
    digits: bool

    def is_glued(self, folded: str) -> bool:
        """Tell whether a letter follows at once, as in 29km: what is counted, but no number."""
        return folded[self.end : self.end + 1] in LETTERS and self.end < len(folded)


def numerals(text: Text) -> list[Numeral]:
    """Return the numbers and ordinals of a text in their order; none overlaps another.

    The exception is a scale as an ordinal: "two millionth" is an ordinal and holds the number two.
    """
    found: list[Numeral] = []
    run: list[NumberWord] = []
    for word in number_tokens(text):
        if run and gap_between(text.folded, run[-1].end, word.start) is None:
            found.extend(_read(text.folded, run))
            run = []
        run.append(word)
    found.extend(_read(text.folded, run))
    return found


def _read(folded: str, run: list[NumberWord]) -> Iterator[Numeral]:
    at = 0
    while at < len(run):
        reader = _Reader(folded, run, at)
        yield from reader.numerals()
        at = max(reader.at, at + 1)


class _Reader:
    """Reads one number from a run of number words; ``at`` is the first word it did not use."""

    def __init__(self, folded: str, run: list[NumberWord], at: int) -> None:
        self._folded, self._run, self.at = folded, run, at
        self._first = run[at]

    def numerals(self) -> Iterator[Numeral]:
        """Yield the number or ordinal that begins here, if one does."""
        if self._first.kind in ("nth", "nth digits", "nth scale"):
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

    def _takes(self, value: Decimal, nth: NumberWord) -> bool:
        """Tell whether "fifth" goes on after "twenty" or "one hundred (and)"."""
        if self._run[self.at - 1].kind == "digits":
            return False
        rest = value % _SMALL
        if rest == 0:
            return value > 0
        tens = rest >= _TWENTY and rest % 10 == 0 and nth.value < 10
        return tens and self._joint() != "and"

    def _next(self) -> NumberWord | None:
        return self._run[self.at] if self.at < len(self._run) else None

    def _joint(self) -> str:
        """Return what stands before the next word."""
        before, word = self._run[self.at - 1], self._run[self.at]
        return gap_between(self._folded, before.end, word.start) or ""

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
        bare = self._run[self.at].kind == "scale" and not self._is_vague()
        return Decimal(1) if followed or bare or self._article() is not None else None

    def _is_vague(self) -> bool:
        """Tell "a few hundred", "multi-million", "per thousand", which name no number."""
        before = self._folded[max(0, self._first.start - 12) : self._first.start].lower()
        return before.endswith("-") or (bool(before.split()) and before.split()[-1] in _VAGUE)

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
