# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Halves, quarters, decades and centuries in Chinese, and ends that share a word: 3至5月.

The end named is the end: 3至5月 ends on 1 May (design of reading, section 3).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache

from gongshi.reading.calendar_near import (
    century_days,
    days_of,
    months_near,
    quarter_days,
    stepped,
)
from gongshi.reading.chinese.value_calendar import MONTH, YEAR, month_of, year_of
from gongshi.reading.chinese.value_moment import Moment, days
from gongshi.reading.chinese.value_outline import MARK as N
from gongshi.reading.chinese.value_outline import Outline, Phrase
from gongshi.reading.pattern import Pattern
from gongshi.values import DateRange

__all__ = ["TILL", "decades", "parts_of_a_year", "shared_ends"]

TILL = r"(?:到|至|直到|直至|[-~–—]{1,2})"
"""What stands between the two ends of a stretch of time."""

_QUARTERS = {"上": -1, "上个": -1, "下": 1, "下个": 1, "本": 0, "这": 0, "这个": 0}
_FIRST_YEAR = 1000
_LAST_YEAR = 2999
_FIRST_BARE_YEAR = 1900
_LAST_BARE_YEAR = 2100


@cache
def _part_pattern() -> Pattern:
    return Pattern(
        rf"(?:{YEAR} *的? *)?(?:(?P<half>[上下])个?半年"
        rf"|(?:第 *(?P<quarter>{N}) *个?|(?P<plain_quarter>{N}) *)季度"
        rf"|(?P<first>首季度?)|(?P<last>[末尾]季度?)|[Qq](?P<letter>{N})|第 *(?P<season>{N}) *季)"
        rf"|(?:{YEAR.replace('<', '<first_')} *的? *)?[前首头] *(?P<quarters>{N}) *个?季度"
        rf"|(?:{YEAR.replace('<', '<its_')} *的? *[前首头]|首) *(?P<months>{N}) *个月"
        rf"|(?P<near_quarter>上个|下个|这个|上|下|本|这)(?P<one>{N})?个?季度?"
    )


def parts_of_a_year(outline: Outline, today: date | None) -> Iterator[Moment]:
    """Yield 今年第一季度, 二零一七年下半年, 上个季度; without a year the half is this year's."""
    for phrase in outline.find(_part_pattern()):
        if phrase.has("near_quarter"):
            found = _near_quarter(phrase, today)
        elif phrase.has("quarters"):
            found = _beginning(phrase, today, "first_", 3 * (phrase.whole("quarters") or 0))
        elif phrase.has("months"):
            found = _beginning(phrase, today, "its_", phrase.whole("months") or 0)
        elif phrase.has("half"):
            found = _half(phrase, today)
        else:
            found = _quarter(phrase, today)
        if found is not None:
            yield found


def _near_quarter(phrase: Phrase, today: date | None) -> Moment | None:
    one = phrase.numeral("one")
    if one is not None and one.value != 1:
        return None
    if today is None:
        return Moment(phrase.span, "date_range")
    first = today.replace(month=(today.month - 1) // 3 * 3 + 1, day=1)
    start = stepped(first, "Month", 3 * _QUARTERS[phrase.words("near_quarter")])
    found = None if start is None else days_of(start.year, start.month, 3)
    return None if found is None else Moment(phrase.span, "date_range", (found,))


def _beginning(phrase: Phrase, today: date | None, prefix: str, months: int) -> Moment | None:
    """Return the first months of a year, this year's where none is said: 前三季度, 首十個月."""
    year = year_of(phrase, today, prefix)
    if not 1 <= months <= 12 or (year is None and phrase.has(f"{prefix}year")):
        return None
    if year is None and today is not None:
        year = today.year
    found = None if year is None else days_of(year, 1, months)
    return Moment(phrase.span, "date_range", () if found is None else (found,))


def _half(phrase: Phrase, today: date | None) -> Moment | None:
    year = year_of(phrase, today)
    if year is None and phrase.has("year"):
        return None
    if year is None and today is not None:
        year = today.year
    month = 1 if phrase.words("half") == "上" else 7
    found = None if year is None else days_of(year, month, 6)
    return Moment(phrase.span, "date_range", () if found is None else (found,))


def _quarter(phrase: Phrase, today: date | None) -> Moment | None:
    quarter = 1 if phrase.has("first") else 4
    for name in ("quarter", "plain_quarter", "letter", "season"):
        if phrase.has(name):
            quarter = phrase.whole(name) or 0
    year = year_of(phrase, today)
    if not 1 <= quarter <= 4 or (year is None and phrase.has("year")):
        return None
    if year is not None:
        found = quarter_days(year, quarter)
        return None if found is None else Moment(phrase.span, "date_range", (found,))
    near = () if today is None else months_near(today, 3 * quarter - 2, 3)
    return Moment(phrase.span, "date_range", near)


@cache
def _decade_pattern() -> Pattern:
    century = rf"(?:(?P<century>{N}) *世纪|(?P<near>上个?|这个?|本|下个?)世纪)"
    return Pattern(rf"{century}? *(?P<decade>{N}) *年代|{century.replace('<', '<only_')}")


def decades(outline: Outline, today: date | None) -> Iterator[Moment]:
    """Yield 十九世纪七十年代, 上世纪90年代, 九十年代 and the centuries themselves."""
    for phrase in outline.find(_decade_pattern()):
        prefix = "" if phrase.has("decade") else "only_"
        century = _century(phrase, today, prefix)
        if prefix:
            whole = None if century is None else century_days(century)
            readings: tuple[DateRange, ...] = () if whole is None else (whole,)
            if century is not None or not phrase.has("only_century"):
                yield Moment(phrase.span, "date_range", readings)
            continue
        decade = phrase.whole("decade")
        if decade is not None and decade % 10 == 0:
            yield Moment(phrase.span, "date_range", _decade(today, century, decade))


def _century(phrase: Phrase, today: date | None, prefix: str) -> int | None:
    if phrase.has(f"{prefix}century"):
        numeral = phrase.whole(f"{prefix}century")
        return numeral if numeral is not None and 1 <= numeral <= 99 else None
    if not phrase.has(f"{prefix}near") or today is None:
        return None
    step = {"上": -1, "下": 1}.get(phrase.words(f"{prefix}near")[0], 0)
    return today.year // 100 + 1 + step


def _decade(today: date | None, century: int | None, decade: int) -> tuple[DateRange, ...]:
    if decade >= 1000:
        starts = [decade]
    elif century is not None:
        starts = [100 * (century - 1) + decade]
    elif today is None:
        return ()
    else:
        this = today.year // 100 * 100 + decade
        starts = [this, this + 100] if this <= today.year else [this - 100, this]
    found = (_ten_years(start) for start in starts)
    return tuple(each for each in found if each is not None)


def _ten_years(start: int) -> DateRange | None:
    first, last = days_of(start), days_of(start + 9)
    return None if first is None or last is None else DateRange(first.start, last.end)


@cache
def _shared_pattern() -> Pattern:
    return Pattern(
        rf"(?:[从自由] *)?(?:(?:{YEAR} *的? *)?{MONTH} *的? *)?(?P<from>{N}) *{TILL} *(?P<to>{N})"
        rf" *(?P<unit>[日号])"
        rf"|(?:[从自由] *)?(?:{YEAR.replace('<', '<its_')} *的? *)?(?P<from_month>{N}) *{TILL}"
        rf" *(?P<to_month>{N}) *月份?"
        rf"|(?:[从自由] *)?(?P<from_year>{N}) *{TILL} *(?P<to_year>{N}) *(?P<years>年)?"
    )


def shared_ends(outline: Outline, today: date | None) -> Iterator[Moment]:
    """Yield stretches whose ends share a word: 9月4-22日, 3至5月, 2014-2018年, 2014到2018."""
    for phrase in outline.find(_shared_pattern()):
        if phrase.has("from"):
            found = _days(phrase, today)
        elif phrase.has("from_month"):
            found = _months(phrase, today)
        else:
            found = _years(phrase)
        if found is not None:
            yield found


def _days(phrase: Phrase, today: date | None) -> Moment | None:
    first, last = phrase.whole("from"), phrase.whole("to")
    told = month_of(phrase, today)
    if first is None or last is None or not 1 <= first < last <= 31:
        return None
    year, month = (None, None) if told is None else told
    year = year_of(phrase, today) or year
    starts, ends = (days(today, year, month, day) for day in (first, last))
    return _between(phrase, starts, ends)


def _months(phrase: Phrase, today: date | None) -> Moment | None:
    first, last = phrase.whole("from_month"), phrase.whole("to_month")
    if first is None or last is None or not 1 <= first < last <= 12:
        return None
    year = year_of(phrase, today, "its_")
    starts, ends = (days(today, year, month, None) for month in (first, last))
    return _between(phrase, starts, ends)


def _between(
    phrase: Phrase,
    starts: tuple[DateRange, ...] | None,
    ends: tuple[DateRange, ...] | None,
) -> Moment | None:
    """Return the stretches from each start to the first end behind it."""
    if starts is None or ends is None:
        return None
    found = []
    for start in starts:
        later = [end.start for end in ends if end.start > start.start]
        if later:
            found.append(DateRange(start.start, min(later)))
        elif ends:
            end = stepped(ends[-1].start, "Year", 1)
            if end is not None and end > start.start:
                found.append(DateRange(start.start, end))
    return Moment(phrase.span, "date_range", tuple(found))


def _years(phrase: Phrase) -> Moment | None:
    first, last = phrase.whole("from_year") or 0, phrase.whole("to_year") or 0
    bare = not phrase.has("years")
    if bare and not _are_bare_years(phrase):
        return None
    low, high = (_FIRST_BARE_YEAR, _LAST_BARE_YEAR) if bare else (_FIRST_YEAR, _LAST_YEAR)
    if not low <= first < last <= high:
        return None
    start, end = days_of(first), days_of(last)
    if start is None or end is None:
        return None
    return Moment(phrase.span, "date_range", (DateRange(start.start, end.start),))


def _are_bare_years(phrase: Phrase) -> bool:
    """Tell 2014-2018 alone from a telephone number, a day and a count."""
    numerals = [phrase.numeral(name) for name in ("from_year", "to_year")]
    if any(numeral is None or not numeral.is_western for numeral in numerals):
        return False
    after = phrase.after()
    glued = after in ("-", "/", "%") or (after.isascii() and after.isalnum())
    return not glued and phrase.before() not in ("-", "/")
