# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The words of English dates: months, days of the week and of the month, years, "next" and "last".

Expressions are put together from these pieces; in them a blank stands for any blanks and ``~`` for
none or some.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType

import msgspec

from gongshi.reading.english.number_words import numerals
from gongshi.reading.pattern import Pattern, Text

__all__ = [
    "DAY",
    "DAY_NTH",
    "DAY_NUMBER",
    "JOINT",
    "MONTH",
    "NTH",
    "STEP",
    "STEPS",
    "WEEKDAY",
    "WHICH",
    "YEAR",
    "YEAR_WORDS",
    "Scene",
    "day_of",
    "expression",
    "month_of",
    "nth_of",
    "weekday_of",
    "year_of",
]

MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
WEEKDAY = (
    r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?"
    r"|sat(?:urday)?|sun(?:day)?)\b\.?"
)
DAY_NUMBER = r"(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?\b"
DAY_NTH = r"(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)"
_ONES = "one|two|three|four|five|six|seven|eight|nine"
_ONES_NTH = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_DAY_WORDS = (
    rf"(?:(?:twenty|thirty)[\s-]+(?:{_ONES_NTH}|{_ONES})|{_ONES_NTH}|(?:{_TEENS})(?:th)?"
    rf"|twelfth|twentieth|thirtieth|twenty|thirty|{_ONES})\b"
)
DAY = rf"(?:{DAY_NUMBER}|{_DAY_WORDS})"
NTH = (
    r"(?:[0-9]{1,2}(?:st|nd|rd|th)\b|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
    r"|tenth|eleventh|twelfth|last)\b)"
)
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_TWO = rf"(?:(?:{_TENS})(?:[\s-]+(?:{_ONES}))?|{_TEENS})\b"
YEAR = r"\b(?:1[5-9]|20)[0-9]{2}\b"
YEAR_WORDS = (
    rf"(?:(?:fifteen|sixteen|seventeen|eighteen|nineteen|twenty)[\s-]+"
    rf"(?:hundred(?:\s+(?:and\s+)?(?:{_TWO}|{_ONES})\b)?|oh[\s-]+(?:{_ONES})\b|{_TWO})"
    rf"|two\s+thousand(?:\s+(?:and\s+)?(?:{_TWO}|(?:{_ONES})\b))?"
    rf"|one\s+thousand\s+(?:five|six|seven|eight|nine)\s+hundred(?:\s+(?:and\s+)?(?:{_TWO}|(?:{_ONES})\b))?)"
)
STEP = r"(?:this|current|next|(?:up)?coming|following|last|past|previous|prior)"
WHICH = rf"(?:this (?:past|last|next)|(?:this )?(?:up)?coming|{STEP})"
"""Says which, in one word or two."""
STEPS: Mapping[str, int] = MappingProxyType(
    {"this": 0, "current": 0, "the": 0, "my": 0}
    | dict.fromkeys(("next", "coming", "upcoming", "following"), 1)
    | dict.fromkeys(("last", "past", "previous", "prior"), -1)
)
JOINT = r"(?:~(?:-|–|—|\x7e)~| (?:to|till?|until|through|thru) )"
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_WEEKDAYS = "mo tu we th fr sa su".split()
_NINETEEN_FORTY = 40


class Scene(msgspec.Struct, frozen=True):
    """A text and the day that its dates are told from."""

    text: Text
    today: date


def expression(pieces: str | Iterable[str]) -> Pattern:
    """Return a pattern of one piece or of the first of several that fits, in any case."""
    joined = pieces if isinstance(pieces, str) else "|".join(pieces)
    spaced = joined.replace("~", r"\s*").replace(" ", r"\s+")
    return Pattern(spaced, ignore_case=True)


def month_of(words: str) -> int:
    """Return the number of a month."""
    return _MONTHS.index(words[:3].lower()) + 1


def weekday_of(words: str) -> int:
    """Return the number of a day of the week, Monday being 1."""
    return _WEEKDAYS.index(words[:2].lower()) + 1


def day_of(words: str) -> int:
    """Return the number of a day, in digits or in words, as a number or an ordinal."""
    digits = words.rstrip("stndrhSTNDRH")
    if digits.isdigit():
        return int(digits)
    return int(sum(one.value for one in numerals(Text(words))))


def nth_of(words: str) -> int:
    """Return what "third" or "3rd" means; -1 is the last."""
    return -1 if words.lower() == "last" else day_of(words)


def year_of(words: str) -> int:
    """Return a year: 2018, 95 and '16 with their century, "nineteen seventy eight"."""
    digits = words.strip("'’ ")
    if digits.isdigit():
        number = int(digits)
        if number >= 100:
            return number
        return number + (1900 if number >= _NINETEEN_FORTY else 2000)
    found = [int(one.value) for one in numerals(Text(words))]
    return found[0] if len(found) == 1 else found[0] * 100 + found[1]
