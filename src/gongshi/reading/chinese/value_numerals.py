# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The numerals of a Chinese text, whatever they count: digits, characters, both mixed.

Whether a numeral is a number of its own (一 in 一些 is none) is judged in ``value_numbers``; here
each has its place, its words and what it comes to.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cache

import msgspec

from gongshi.reading.chinese.value_reckoning import (
    BARE,
    DIGITS,
    SCALES,
    TENS,
    UNITS,
    VAGUE,
    reckoned,
)
from gongshi.reading.pattern import Match, Pattern, Text

__all__ = ["Numeral", "numerals"]

_WESTERN = r"\.?[0-9]+(?:[.,][0-9]+)*"
_HAN = rf"[{DIGITS}][{DIGITS}几]*"
_HEAD = rf"(?:{_WESTERN}|{_HAN}[0-9]*)"
_JOINED = rf"(?:{_WESTERN}| *几?{_HAN}[0-9]*|几)"
_PLACE = rf"(?: *[{VAGUE}]? *[{UNITS}{TENS}{SCALES}])"
_MULTIPLES = {"k": 3, "K": 3, "M": 6, "MM": 6, "mn": 6, "G": 9, "B": 9, "bn": 9, "T": 12, "tn": 12}
_NO_DOZEN = frozenset("折对的了")
_NO_POINT = frozenset("十分刻")
_BEFORE_A_DASH = frozenset(DIGITS + UNITS + TENS + SCALES + ")%-年月日号周天时点分秒期代元级岁")
_COUNTS = frozenset("人总件户次指系参岁函")
_ROW = "一二三四五六七八九"
_SHORT = 20
_PLAIN = frozenset(DIGITS + UNITS + TENS + SCALES)
_LARGEST_WHOLE = 10**4


class Numeral(msgspec.Struct, frozen=True):
    """A numeral from ``start`` to ``end``, its folded ``words`` and the ``value`` they come to."""

    start: int
    end: int
    words: str
    value: Decimal

    @property
    def is_western(self) -> bool:
        """Tell whether it is written in digits alone."""
        return self.words.isascii()

    @property
    def is_bare(self) -> bool:
        """Tell whether it is a place without a digit: 百, 千万."""
        return all(letter in BARE for letter in self.words)

    @property
    def is_loose(self) -> bool:
        """Tell whether two digits side by side mean one or the other: 两三天, 三五个."""
        digits = self.words.replace("两", "二")
        return len(digits) == 2 and (digits in _ROW or digits == "三五")

    @property
    def whole(self) -> int | None:
        """What it comes to, if a calendar may hold it: a whole number up to ten thousand."""
        if not 0 <= self.value <= _LARGEST_WHOLE or self.value % 1:
            return None
        return int(self.value)


@cache
def _pattern() -> Pattern:
    return Pattern(
        r"(?P<minus>负 *|[-−])?"
        rf"(?P<body>(?:{_HEAD}{_PLACE}+|[{UNITS}{TENS}]{_PLACE}*)(?:{_JOINED}{_PLACE}+)*{_JOINED}?"
        rf"|{_HEAD})"
        rf"(?P<point> *点 *[{DIGITS}]+(?: *[百千]?[{SCALES}]+)?)?"
        r"(?P<more>[余几])?"
        r"(?P<times> ?(?:MM|mn|bn|tn|[kKMGBT])\b| *打)?"
    )


def numerals(text: Text) -> Iterator[Numeral]:
    """Yield the numerals of ``text`` from left to right."""
    folded = text.folded
    for match in _pattern().finditer(text):
        words = folded[match.start : match.end]
        if words.isdigit() and words.isascii() and len(words) < _SHORT:
            yield Numeral(match.start, match.end, words, Decimal(words))
        elif _PLAIN.issuperset(words):
            yield from _read(folded, match.start, match.end)
        else:
            yield from _numerals(folded, match)


def _numerals(folded: str, match: Match) -> Iterator[Numeral]:
    body = match.span_of("body")
    if body is None:
        return
    stretches = list(_stretches(folded, body.start, body.end))
    for start, end in stretches[:-1]:
        yield from _read(folded, start, end)
    for first, end in stretches[-1:]:
        minus = match.span_of("minus")
        signed = minus is not None and first == body.start and _is_minus(folded, minus.start)
        yield from _with_tail(folded, match.start if signed else first, end, match)


def _stretches(folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield a run of characters whole, or cut at its commas when they do not group its digits."""
    words = folded[start:end]
    digits = words[: len(words) - len(words.lstrip("0123456789.,"))]
    if digits.startswith(".") and folded[start - 1 : start] == ".":
        start, digits = start + 1, digits[1:]
    if not digits or _is_grouped(digits):
        yield start, end
        return
    at = start
    for piece in words[-(end - start) :].split(","):
        stop = at + len(piece)
        if piece and piece.count(".") <= 1:
            yield at, stop
        at = stop + 1


def _is_grouped(digits: str) -> bool:
    """Tell 1,234.5 and, in lakhs, 12,34,567 from digits that commas or points part."""
    whole, _, part = digits.partition(".")
    first, *rest = whole.split(",")
    if "." in part or "," in part or (rest and not 1 <= len(first) <= 3):
        return False
    return not rest or (len(rest[-1]) == 3 and all(2 <= len(group) <= 3 for group in rest))


def _is_minus(folded: str, at: int) -> bool:
    """Tell a minus from a dash between two things: A-5, 3-5, 3月-5月."""
    before = folded[at - 1 : at] if at else ""
    if not before or folded[at] == "负":
        return True
    return not ((before.isascii() and before.isalnum()) or before in _BEFORE_A_DASH)


def _with_tail(folded: str, start: int, end: int, match: Match) -> Iterator[Numeral]:
    """Read a numeral with the decimals, the 几 or the multiple that may follow it."""
    point, more, times = (match.span_of(name) for name in ("point", "more", "times"))
    if point is not None:
        if folded[point.end : point.end + 1] in _NO_POINT:
            more = times = None
        else:
            end = point.end
    found = list(_read(folded, start, end))
    if len(found) != 1 or (more is None and times is None):
        yield from found
    elif more is not None and (folded[end - 1] in UNITS + SCALES or folded[end - 1].isdigit()):
        yield Numeral(start, more.end, folded[start : more.end], found[0].value)
    elif times is not None and more is None:
        factor = _factor(folded, times.start, times.end)
        last = times.end if factor > 1 else end
        yield Numeral(start, last, folded[start:last], found[0].value * factor)
    else:
        yield from found


def _read(folded: str, start: int, end: int) -> Iterator[Numeral]:
    """Read a stretch as one numeral, or its pieces between blanks when it is not one."""
    words = folded[start:end]
    if words[0] in UNITS and _is_several(folded[max(0, start - 2) : start]):
        return
    minus = words.startswith(("负", "-", "−"))
    value = reckoned(words.lstrip("负-− "))
    if value is not None:
        yield Numeral(start, end, words, -value if minus else value)
        return
    at = start
    for piece in words.split(" ") if " " in words else ():
        value = reckoned(piece) if piece else None
        if value is not None:
            yield Numeral(at, at + len(piece), piece, value)
        at += len(piece) + 1


def _is_several(before: str) -> bool:
    """Tell 几十 and 数百, which are no numbers, from 人数十万."""
    return before.endswith("几") or (before.endswith("数") and before[:-1] not in _COUNTS)


def _factor(folded: str, start: int, end: int) -> int:
    words, after = folded[start:end].strip(), folded[end : end + 1]
    if words == "打":
        return 1 if after in _NO_DOZEN else 12
    generation = words == "G" and after.isalpha() and not after.isascii()
    return 10 ** _MULTIPLES[words] if folded[start - 1].isdigit() and not generation else 1
