# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Holidays of the solar calendar in Chinese, of a year that is said or open: 明年元旦, 五一劳动节.

Festivals of the lunar calendar are left out (design of reading, section 3).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache

from gongshi.reading.calendar_near import calendar_day, days_of, nearest, nth_weekday
from gongshi.reading.chinese.value_calendar import YEAR, year_of
from gongshi.reading.chinese.value_moment import Moment, single_days
from gongshi.reading.chinese.value_outline import MARK as N
from gongshi.reading.chinese.value_outline import Outline, Phrase
from gongshi.reading.lexicon import Entry, lexicon
from gongshi.reading.pattern import Pattern
from gongshi.values import DateRange, Span

__all__ = ["holidays"]

_SHORT_DAYS = frozenset(("三八", "五一", "五四", "六一", "七一", "八一", "十一"))
"""Month and day that are said before a name: 五一劳动节."""


@cache
def _pattern() -> Pattern:
    names = lexicon("chinese_holidays").zh()
    return Pattern(rf"(?:{YEAR} *的? *)?(?P<short>{N})?(?P<name>{names})")


def holidays(outline: Outline, today: date | None) -> Iterator[Moment]:
    """Yield the holidays of a text as dates."""
    for phrase in outline.find(_pattern()):
        entry = lexicon("chinese_holidays").find(phrase.words("name"))
        if entry is None:
            continue
        short = phrase.numeral("short")
        counted = short is not None and short.words not in _SHORT_DAYS
        year = None if counted else year_of(phrase, today)
        yield Moment(_span(phrase, counted, year), "date", _days(entry, year, today))


def _span(phrase: Phrase, counted: bool, year: int | None) -> Span:  # noqa: FBT001  (three cases of one place)
    """Return where a holiday stands; the 三 of 三个 or 三儿童节 is no part of it."""
    own = phrase.span_of("name" if counted or not phrase.has("short") else "short")
    return phrase.span if year is not None or own is None else Span(own.start, phrase.end)


def _days(entry: Entry, year: int | None, today: date | None) -> tuple[DateRange, ...]:
    """Return the holiday of a year, or the last and the next one."""
    found: tuple[date, ...] = ()
    if year is not None:
        found = tuple(day for day in (_day(entry, year),) if day is not None)
    elif today is not None:
        years = (today.year - 1, today.year, today.year + 1)
        found = nearest(today, (_day(entry, each) for each in years))
    return single_days(found)


def _day(entry: Entry, year: int) -> date | None:
    if (on := entry.more.get("on")) is not None:
        month, day = (int(part) for part in on.split("-"))
        return calendar_day(year, month, day)
    month, weekday, nth = (int(part) for part in entry.more["nth"].split())
    whole = days_of(year, month)
    return None if whole is None else nth_weekday(whole, nth, weekday)
