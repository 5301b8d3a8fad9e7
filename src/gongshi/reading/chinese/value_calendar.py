# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Years, months and days of the calendar in Chinese: 二〇一六年3月5日, 去年5月, 本月20号, 十月一日.

今年 alone ends today; a year of two digits is 2027 or 1940; a day without 日 counts after a month
(design of reading, sections 3 and 5). Lunar dates are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache

from gongshi.notices.letters import fold
from gongshi.reading.calendar_near import stepped, two_digit_year
from gongshi.reading.chinese.value_durations import BEFORE_DAYS
from gongshi.reading.chinese.value_moment import Moment, days, moment
from gongshi.reading.chinese.value_numerals import Numeral
from gongshi.reading.chinese.value_outline import MARK as N
from gongshi.reading.chinese.value_outline import Outline, Phrase
from gongshi.reading.chinese.value_reckoning import DIGITS
from gongshi.reading.lexicon.lists import alternation
from gongshi.reading.pattern import Pattern
from gongshi.values import DateRange, Span

__all__ = [
    "MONTH",
    "WEEKDAY_BEHIND",
    "YEAR",
    "calendar_moments",
    "month_of",
    "year_of",
]

_YEARS = {
    fold(word): years
    for years, words in {
        -3: "大前年",
        -2: "前年",
        -1: "去年 上年 昨年 舊年",
        0: "今年 本年",
        1: "明年 來年 下年 翌年 出年",
        2: "後年",
        3: "大後年",
    }.items()
    for word in words.split()
}
_MONTHS = {
    fold(word): months
    for months, words in {
        -2: "上上個月 上上月",
        -1: "上個月 上月",
        0: "本月 這個月 這月 今個月 今月",
        1: "下個月 下月",
        2: "下下個月 下下月",
    }.items()
    for word in words.split()
}
YEAR = (
    rf"(?:(?P<year>{N}) *年(?:度)?|(?P<years>{alternation(_YEARS)})(?:度)?"
    rf"|(?P<year_step>[上下])(?P<year_one>{N})个?年)"
)
"""A year by its number or told from today."""

MONTH = (
    rf"(?:(?P<month>{N}|元) *月(?:份)?|(?P<months>{alternation(_MONTHS)})(?:份)?"
    rf"|(?P<month_step>[上下])(?P<month_one>{N})个?月)"
)
"""A month by its number or told from today."""

WEEKDAY_BEHIND = rf"(?: *[,(]? *(?:周|星期|礼拜)(?:{N}|[日天])\)?)?"
"""A day of the week that only says once more which day it is."""

_NOT_BEFORE = (
    "农历",
    "民国",
    "元前",
    "阴历",
    "旧历",
    "第",
    "每",
    "逢",
    "正",
    "初",
    "以",
    "闰",
    "月",
)
_NO_DAY_AFTER = {
    "日": frozenset("元圆币本语军均子游"),
    "号": frozenset("楼线门机院码房馆厅台店厂舱室井公令称球员文"),
}
_NO_YEAR_AFTER = frozenset("代级龄前后内以之多半来间纪轻薪终货夜")
_FREE_AFTER = frozenset(",.。;:!?、()的至到~-– ")
_THIRDS = {"上": (0, 10), "中": (10, 20), "下": (20, 0)}
_COUNTS_YEARS = frozenset("了近约共达满逾超有第历")
_MANY_YEARS = 60
_FIRST_YEAR = 1000
_LAST_YEAR = 2999
_TWO_THOUSAND = 2000
_BEFORE_STEP = frozenset("马晚早以之地路线网身加")
_THIS_YEAR = "今年"
_ONE = frozenset(("一", "1"))


@cache
def _pattern() -> Pattern:
    only = YEAR.replace("<", "<only_")
    return Pattern(
        rf"(?:{YEAR} *的? *)?{MONTH}"
        rf"(?: *的?(?P<third>[上中下])旬|(?: *的? *(?P<day>{N}) *[日号]{WEEKDAY_BEHIND}))?"
        rf"|{only}"
        rf"|(?P<lone_day>{N}) *(?P<suffix>[日号]){WEEKDAY_BEHIND}"
    )


def calendar_moments(outline: Outline, today: date | None) -> Iterator[Moment]:
    """Yield the years, months and days that a text names by the calendar."""
    for phrase in outline.find(_pattern()):
        if phrase.before(2).endswith(_NOT_BEFORE):
            continue
        if phrase.has("lone_day"):
            found = _lone_day(phrase, today)
        elif any(phrase.has(name) for name in ("month", "months", "month_step")):
            found = _month(outline, phrase, today)
        else:
            found = _lone_year(phrase, today)
        if found is not None:
            yield found


def year_of(phrase: Phrase, today: date | None, prefix: str = "") -> int | None:
    """Return the year that a phrase names by ``YEAR``; None when it names none or today is open."""
    numeral = phrase.numeral(f"{prefix}year")
    if numeral is not None:
        return _year(numeral)
    years = _YEARS.get(phrase.words(f"{prefix}years"))
    if years is None and _is_one(phrase, f"{prefix}year_one"):
        years = 1 if phrase.words(f"{prefix}year_step") == "下" else -1
    return None if years is None or today is None else today.year + years


def _is_one(phrase: Phrase, name: str) -> bool:
    """Tell 上一年 from 上两年 and from 马上一年."""
    numeral = phrase.numeral(name)
    return numeral is not None and numeral.words in _ONE and phrase.before() not in _BEFORE_STEP


def _year(numeral: Numeral) -> int | None:
    """Return the year of 2016, 16, 二〇一六, 一六 or 两千零八; 十六 and 5 count years."""
    year = numeral.whole
    if year is None or "." in numeral.words or "," in numeral.words:
        return None
    row = numeral.is_western or all(letter in DIGITS for letter in numeral.words)
    if row and len(numeral.words) == 2:
        return two_digit_year(year)
    thousands = len(numeral.words) > 2 or year == _TWO_THOUSAND
    return year if thousands and _FIRST_YEAR <= year <= _LAST_YEAR else None


def month_of(phrase: Phrase, today: date | None) -> tuple[int | None, int | None] | None:
    """Return the year and month that a phrase names by ``MONTH``; None when it is no month.

    The year is that of a month told from today; both are None when today is not known.
    """
    if phrase.words("month") == "元":
        return None, 1
    numeral = phrase.numeral("month")
    if numeral is not None:
        month = numeral.whole
        return (None, month) if month is not None and 1 <= month <= 12 else None
    months = _MONTHS.get(phrase.words("months"))
    if months is None:
        if not _is_one(phrase, "month_one"):
            return None
        months = 1 if phrase.words("month_step") == "下" else -1
    first = None if today is None else stepped(today.replace(day=1), "Month", months)
    return (None, None) if first is None else (first.year, first.month)


def _month(outline: Outline, phrase: Phrase, today: date | None) -> Moment | None:
    told = month_of(phrase, today)
    if told is None:
        return None
    its_year, month = told
    year, span = _own_year(phrase, today)
    if month is None:
        return Moment(span, "date" if phrase.has("day") else "date_range")
    if phrase.has("third"):
        return _third(span, today, year or its_year, month, phrase.words("third"))
    bare = None if phrase.has("day") else outline.numeral_at(span.end)
    if bare is not None and _is_a_day(outline, bare):
        return moment(Span(span.start, bare.end), today, year or its_year, month, bare.whole)
    return moment(span, today, year or its_year, month, phrase.whole("day"))


def _own_year(phrase: Phrase, today: date | None) -> tuple[int | None, Span]:
    """Return the year of a month and where both stand; 三年5月 is a month alone."""
    year, span = year_of(phrase, today), phrase.span
    if year is None and (phrase.has("year") or phrase.has("year_step")):
        own = phrase.span_of("month") or phrase.span_of("months")
        span = span if own is None else Span(own.start, span.end)
    return year, span


def _is_a_day(outline: Outline, numeral: Numeral) -> bool:
    """Tell whether a numeral right behind a month is its day without 日: 八月十五."""
    after = outline.folded[numeral.end : numeral.end + 1]
    day = numeral.whole
    return day is not None and 1 <= day <= 31 and (not after or after in _FREE_AFTER)


def _third(
    span: Span, today: date | None, year: int | None, month: int, third: str
) -> Moment | None:
    """Return ten days of a month: 上旬, 中旬, and 下旬 to its end."""
    found = days(today, year, month, None)
    if found is None:
        return None
    first, last = _THIRDS[third]
    parts = []
    for whole in found:
        start = whole.start.replace(day=first + 1)
        parts.append(DateRange(start, start.replace(day=last + 1) if last else whole.end))
    return Moment(span, "date_range", tuple(parts), year, month)


def _lone_day(phrase: Phrase, today: date | None) -> Moment | None:
    day = phrase.whole("lone_day")
    suffix = phrase.span_of("suffix")
    if day is None or suffix is None or not 1 <= day <= 31:
        return None
    if phrase.before(2).endswith(BEFORE_DAYS) and phrase.words("suffix") == "日":
        return None
    if phrase.letter(suffix.end) in _NO_DAY_AFTER[phrase.words("suffix")]:
        return None
    return moment(phrase.span, today, day=day)


def _lone_year(phrase: Phrase, today: date | None) -> Moment | None:
    numeral = phrase.numeral("only_year")
    if numeral is not None and not _is_a_year(phrase, numeral):
        return None
    year = year_of(phrase, today, "only_")
    if phrase.has("only_year_step") and not _is_one(phrase, "only_year_one"):
        return None
    if year is None:
        return None if numeral is not None else Moment(phrase.span, "date_range")
    if phrase.words("only_years") == _THIS_YEAR and today is not None:
        begun = DateRange(today.replace(month=1, day=1), today)
        return Moment(phrase.span, "date_range", (begun,), year)
    return moment(phrase.span, today, year)


def _is_a_year(phrase: Phrase, numeral: Numeral) -> bool:
    """Tell a year from a count of years: 98年, 08年 and 16年 are years, 10年 and 十六年 are not."""
    if len(numeral.words) > 2 or numeral.value == _TWO_THOUSAND:
        return phrase.after() not in ("代", "级")
    year = numeral.whole
    if year is None or phrase.after() in _NO_YEAR_AFTER or phrase.before() in _COUNTS_YEARS:
        return False
    odd = numeral.words.startswith(("0", "零", "〇")) or year % 5 != 0 or year > _MANY_YEARS
    return odd if numeral.is_western else True
