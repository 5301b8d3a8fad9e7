# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Numbers written in words or Chinese characters, as exact decimals.

English counts in words to the trillions; Chinese by characters, formal characters and mixtures with
digits (17亿, 1万5千), where a last bare digit takes the next place (一万三 is 13,000). Texts come
folded to Simplified characters and half width (``gongshi.notices.letters``).
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

__all__ = [
    "CHINESE_NUMBER",
    "DIGITS",
    "ENGLISH_NUMBER",
    "ENGLISH_ORDINAL",
    "SCALES",
    "chinese_number",
    "digits_number",
    "english_number",
    "english_ordinal",
]

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINAL_ONES = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_WORDS: Mapping[str, int] = MappingProxyType(
    {word: n for n, word in enumerate(_ONES.split())}
    | {"a": 1, "an": 1}
    | {word: 10 * n for n, word in enumerate(_TENS.split(), start=2)}
)
_ORDINALS: Mapping[str, int] = MappingProxyType(
    {word: n for n, word in enumerate(_ORDINAL_ONES.split(), start=1)}
    | {word[:-1] + "ieth": 10 * n for n, word in enumerate(_TENS.split(), start=2)}
    | {"hundredth": 100}
)
SCALES: Mapping[str, int] = MappingProxyType(
    {
        "hundred": 100,
        "thousand": 1000,
        "million": 10**6,
        "billion": 10**9,
        "trillion": 10**12,
        "mn": 10**6,
        "bn": 10**9,
        "tn": 10**12,
        "m": 10**6,
        "k": 1000,
        "dozen": 12,
    }
)
_CHINESE_DIGITS: Mapping[str, int] = MappingProxyType(
    {c: n for n, c in enumerate("零一二三四五六七八九")}
    | {c: n for n, c in enumerate("〇壹贰叁肆伍陆柒捌玖")}
    | {"○": 0, "两": 2, "俩": 2}
)
_CHINESE_PLACES: Mapping[str, int] = MappingProxyType(
    {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000, "廿": 20, "卅": 30}
)
_GAPS = frozenset("零〇○")
_TENS_IN_ONE = frozenset("廿卅")
_TEN = Decimal(10)
_CHINESE_SCALES: Mapping[str, int] = MappingProxyType({"万": 10**4, "亿": 10**8, "兆": 10**12})

DIGITS = r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?"
"""Digits as texts write them: 65, 10,000, 17.4."""

_TENS_WORDS = _TENS.replace(" ", "|")
_ONES_WORDS = "|".join(sorted(_ONES.split()[1:], key=len, reverse=True))
_BELOW = (
    rf"(?:(?:{_TENS_WORDS})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|{_ONES_WORDS})"
)
_SCALE = r"(?: (?:hundred|thousand|million|billion|trillion|dozen)\b)"
ENGLISH_NUMBER = (
    rf"(?:\b(?:{_BELOW}|half an?|an?){_SCALE}+(?:(?: and)? {_BELOW}{_SCALE}+)*"
    rf"(?:(?: and)? {_BELOW}\b)?"
    rf"|\b{_BELOW}\b|\bzero\b)"
)
"""Words that are a number."""

_ORDINAL_ONE = "|".join(sorted(_ORDINALS, key=len, reverse=True))
ENGLISH_ORDINAL = rf"(?:(?:{_TENS.replace(' ', '|')})[- ])?(?:{_ORDINAL_ONE})|[0-9]+(?:st|nd|rd|th)"

_CHINESE_CHARACTERS = "".join((*_CHINESE_DIGITS, *_CHINESE_PLACES, *_CHINESE_SCALES))
CHINESE_NUMBER = (
    rf"(?:{DIGITS})\s?[{_CHINESE_CHARACTERS}]+(?:[0-9{_CHINESE_CHARACTERS}]*[{_CHINESE_CHARACTERS}])?[0-9]{{0,4}}"
    rf"|[{_CHINESE_CHARACTERS}]+"
)
"""Characters that may be a number, digits with a scale among them."""


def digits_number(words: str) -> Decimal:
    """Return what digits with commas and a point mean."""
    return Decimal(words.replace(",", ""))


def english_number(words: str) -> Decimal | None:
    """Return what number words mean ("twenty-five million"); None when they are no one number."""
    total, current, last = 0, 0, 0
    if words.lower().startswith("half "):
        whole = english_number(words[len("half ") :])
        return None if whole is None else whole / 2
    for word in words.lower().replace("-", " ").split():
        if word == "and":
            continue
        if word in SCALES:
            scale = SCALES[word]
            if not current and scale != 100:
                return None
            if scale in (12, 100):
                current = (current or 1) * scale
            else:
                total, current = total + current * scale, 0
            last = scale
        elif word not in _WORDS or not _follows(_WORDS[word], last):
            return None
        else:
            current += _WORDS[word]
            last = _WORDS[word]
    return Decimal(total + current)


def _follows(number: int, last: int) -> bool:
    """Tell whether a number word may come after another: "twenty five", not "five six"."""
    return last == 0 or last >= 100 or (20 <= last < 100 and 0 < number < 10)


def english_ordinal(words: str) -> int | None:
    """Return the place that "sixth", "4th" or "twenty-fourth" names."""
    lowered = words.lower()
    if lowered[0].isdigit():
        return int(lowered[:-2]) or None
    tens, _, last = lowered.replace(" ", "-").rpartition("-")
    if not tens:
        return _ORDINALS.get(last)
    ones = _ORDINALS.get(last)
    return None if ones is None or ones > 9 else _WORDS[tens] + ones


def chinese_number(words: str) -> Decimal | None:
    """Return what Chinese numerals mean (folded); None when the characters are no number.

    A row of bare digits is read digit by digit: 二〇二四 is 2024.
    """
    if all(c in _CHINESE_DIGITS for c in words):
        return Decimal("".join(str(_CHINESE_DIGITS[c]) for c in words))
    digits = _leading_digits(words)
    reckoning = _Reckoning(_given(digits))
    pieces = _pieces(words[len(digits) :].lstrip())
    for at, piece in enumerate(pieces):
        bare = at == len(pieces) - 1 and at > 0 and pieces[at - 1] not in _GAPS
        if not reckoning.takes(piece, bare=bare):
            return None
    return reckoning.result()


class _Reckoning:
    """A number read from left to right: what 万 and 亿 closed, what is open, the digit at hand."""

    def __init__(self, number: Decimal | None) -> None:
        self._closed, self._open, self._last = Decimal(0), Decimal(0), Decimal(1)
        self._digit = number

    def takes(self, piece: str, *, bare: bool) -> bool:
        """Take the next piece; False when no number goes on so. A bare last digit fills a place."""
        if piece in _CHINESE_SCALES:
            return self._close(Decimal(_CHINESE_SCALES[piece]))
        if piece in _CHINESE_PLACES:
            self._fill(Decimal(_CHINESE_PLACES[piece]), alone=piece in _TENS_IN_ONE)
            return True
        if self._digit:
            return False
        digit = Decimal(int(piece) if piece.isdigit() else _CHINESE_DIGITS[piece])
        fills = bare and len(piece) == 1 and self._last > _TEN
        self._digit = digit * self._last / _TEN if fills else digit
        return True

    def _close(self, scale: Decimal) -> bool:
        self._open += self._digit or 0
        if not self._open and not self._closed:
            return False
        if scale > self._closed > 0:
            self._closed = (self._closed + self._open) * scale
        else:
            self._closed += self._open * scale
        self._open, self._digit, self._last = Decimal(0), None, scale
        return True

    def _fill(self, place: Decimal, *, alone: bool) -> None:
        count = Decimal(1) if alone or self._digit is None else self._digit
        self._open += count * place
        self._digit, self._last = None, _TEN if alone else place

    def result(self) -> Decimal:
        """Return the number read so far."""
        return self._closed + self._open + (self._digit or 0)


def _pieces(words: str) -> list[str]:
    """Cut characters one by one, but leave rows of western digits whole."""
    pieces: list[str] = []
    for c in words:
        if c.isdigit() and pieces and pieces[-1].isdigit():
            pieces[-1] += c
        else:
            pieces.append(c)
    return pieces


def _leading_digits(words: str) -> str:
    end = 0
    while end < len(words) and (words[end].isdigit() or words[end] in ",."):
        end += 1
    return words[:end]


def _given(digits: str) -> Decimal | None:
    return digits_number(digits) if digits else None
