# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Days written in digits alone in a Chinese text: 2010-01-29, 2015.5.13, 3-7-2017, 20170302.

Year, month, day is tried first, then day, month, year; only then the American order: the first that
is a day holds (design of reading, section 3).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache

from gongshi.reading.calendar_near import calendar_day, two_digit_year
from gongshi.reading.chinese.value_moment import Moment, moment
from gongshi.reading.pattern import Match, Pattern, Text

__all__ = ["days_in_digits"]

_GLUE = frozenset("-/.")
_FIRST_YEAR = 1500
_LAST_YEAR = 2100


@cache
def _pattern() -> Pattern:
    return Pattern(
        r"(?P<three>[0-9]{1,4} *"
        r"(?:- *[0-9]{1,2} *-|/ *[0-9]{1,2} */|\. *[0-9]{1,2} *\.) *[0-9]{1,4})"
        r"|(?P<spaced>[0-9]{4} [0-9]{1,2} [0-9]{1,2})|(?P<solid>[0-9]{8})"
        r"|(?P<month>[0-9]{4} *[-/.] *[0-9]{1,2})|(?P<late_month>[0-9]{1,2} *[-/] *[0-9]{4})"
        r"|(?P<short>[0-9]{1,2}/[0-9]{1,2})"
    )


def days_in_digits(text: Text, today: date | None) -> Iterator[Moment]:
    """Yield the days, and the months of a year, that a text writes in digits alone."""
    for match in _pattern().finditer(text):
        if _stands_alone(text.folded, match):
            found = _read(match, today)
            if found is not None:
                yield found


def _stands_alone(folded: str, match: Match) -> bool:
    before, after = folded[match.start - 1 : match.start], folded[match.end : match.end + 2]
    if before.isdigit() or after[:1].isdigit() or (before in _GLUE and before):
        return False
    return not (after[:1] in _GLUE and after[1:].isdigit()) and not after.startswith(
        ("%", "亿", "万")
    )


def _read(match: Match, today: date | None) -> Moment | None:
    words = match.folded() or ""
    digits = "".join(letter if letter.isdigit() else " " for letter in words)
    numbers = [int(number) for number in digits.split()]
    if match.kind == "solid":
        numbers = [int(words[:4]), int(words[4:6]), int(words[6:])]
    if match.kind in ("month", "late_month"):
        return _month(match, numbers, today)
    if match.kind == "short":
        return _short(match, words, numbers, today)
    found = _day(numbers)
    if found is None or not _FIRST_YEAR <= found.year <= _LAST_YEAR:
        return None
    return moment(match.span, today, found.year, found.month, found.day)


def _day(numbers: list[int]) -> date | None:
    first, second, third = numbers
    if first > 99:
        return calendar_day(first, second, third)
    orders = [(third, second, first), (third, first, second)]
    if third <= 99 and first > 9:
        orders.insert(0, (first, second, third))
    days = (calendar_day(two_digit_year(year), month, day) for year, month, day in orders)
    return next((day for day in days if day is not None), None)


def _month(match: Match, numbers: list[int], today: date | None) -> Moment | None:
    year, month = sorted(numbers, reverse=True)
    if not _FIRST_YEAR <= year <= _LAST_YEAR or "." in (match.folded() or ""):
        return None
    return moment(match.span, today, year, month) if 1 <= month <= 12 else None


def _short(match: Match, words: str, numbers: list[int], today: date | None) -> Moment | None:
    """Read 4/22 and 10/12 as days of the year; 1/2 is a fraction."""
    month, day = numbers
    padded = words.startswith("0") or "/0" in words
    if not 1 <= month <= 12 or not (day > 12 or month > 9 or padded):
        return None
    return moment(match.span, today, month=month, day=day)
