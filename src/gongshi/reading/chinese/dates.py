# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Dates as Chinese writes them, in digits or numerals, Cantonese days among them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache

from gongshi.notices.letters import fold
from gongshi.reading.lexicon import lexicon
from gongshi.reading.numerals import chinese_number
from gongshi.reading.pattern import Pattern
from gongshi.reading.relative_dates import (
    DateResult,
    days_on,
    month_near,
    months_on,
    on_day_of_month,
    weekday_near,
    years_on,
)
from gongshi.reading.value import Setting
from gongshi.values import PartialDate, Span, ValuesError

__all__ = ["SAME", "chinese_dates"]

SAME = "same"
"""Stands for the date told last: 同日, 當年."""

_YEAR = r"(?:(?:1[5-9]|20)\d\d|[一二][〇零○一二三四五六七八九]{3})"
_MONTH = r"(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
_DAY = (
    r"(?:3[01]|[12]\d|0?[1-9]|三十一?|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?"
    r"|十[一二三四五六七八九]?|[一二三四五六七八九])"
)
_DAYS = {
    fold(word): days
    for days, words in {
        -2: "前日 前天",
        -1: "昨日 昨天 昨晚 昨夜 昨早 昨晨 噚日 噚晚 尋日 琴日",
        0: "今日 今天 今早 今晚 今晨 今午",
        1: "明日 明天 明早 明晚 聽日 聽晚",
        2: "後日 後天",
    }.items()
    for word in words.split()
}
_YEARS = {
    fold(word): years
    for years, words in {
        -2: "前年",
        -1: "去年 上年 舊年",
        0: "今年 本年",
        1: "明年 下年",
        2: "後年",
    }.items()
    for word in words.split()
}
_MONTHS = {
    fold(word): months
    for months, words in {
        -1: "上月 上個月",
        0: "本月 今月 這個月 今個月",
        1: "下月 下個月",
    }.items()
    for word in words.split()
}
_WEEKS = {"上": "previous", "下": "next", "本": "this", "今": "this", "这": "this"}
_COUNTED_DAYS = ("期", "连续", "足", "首", "前", "近", "过去", "共", "每", "一连", "头")
_AFTER_COUNTED_DAYS = ("内", "间", "后")
_FUTURE = ("将", "会于", "拟", "计划", "明", "即将", "下")


def _either(words: dict[str, int]) -> str:
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


@cache
def _pattern() -> Pattern:
    return Pattern(
        rf"(?P<from>{_YEAR}) ?(?:年)?[-–—至到] ?(?P<to>{_YEAR}) ?年"
        rf"|(?P<year>{_YEAR}) ?年(?:度)? ?(?:(?P<quarter>第?[一二三四1-4]季度?)"
        rf"|(?P<month>{_MONTH}) ?月(?:份)?"
        rf"(?: ?(?P<day>{_DAY}) ?[日号])?)?"
        rf"|(?P<years>{_either(_YEARS)})"
        rf"(?:(?P<its_month>{_MONTH})月(?:份)?(?:(?P<its_day>{_DAY})[日号])?)?"
        rf"|(?P<months>{_either(_MONTHS)})(?:(?P<day_of>{_DAY})[日号])?"
        rf"|(?P<bare_month>{_MONTH}) ?月(?:份)?(?: ?(?P<bare_day>{_DAY}) ?[日号])?"
        rf"|(?P<days>{_either(_DAYS)})"
        r"|(?P<week>[上下本今这]?)(?:周|星期|礼拜)(?P<weekday>[一二三四五六日天])"
        r"|(?P<same>当年|同年|同日|当日|当天|同天|同月|当月)"
        r"|(?P<iso_year>(?:1[5-9]|20)\d\d)[-/.] ?(?P<iso_month>1[0-2]|0?[1-9])"
        r"[-/.] ?(?P<iso_day>3[01]|[12]\d|0?[1-9])"
        r"|(?P<only_day>[12]\d|3[01]|0?[1-9])日"
    )


def chinese_dates(setting: Setting) -> Iterator[tuple[Span, DateResult, bool]]:
    """Yield each date with its place, what it means or why that is open, and if it is relative."""
    folded = setting.text.folded
    for match in _pattern().finditer(setting.text):
        before = folded[max(0, match.start - 1) : match.start]
        if before.isdigit() or before == "第":
            continue
        taken = match.taken()
        told = {name: place.of(folded) for name, place in taken.items()}
        if "from" in told:
            for name in ("from", "to"):
                year = _number(told, name)
                if year is not None:
                    yield taken[name], PartialDate(year), False
            continue
        for family in (_calendar_date, _month_or_day, _told_from_today):
            found = family(setting, match.span, told)
            if found is not None:
                yield match.span, found[0], found[1]
                break


_Told = Mapping[str, str]
"""The parts of a date by their names in the expression, folded."""


def _number(told: _Told, name: str) -> int | None:
    words = told.get(name)
    if words is None:
        return None
    number = Decimal(words) if words.isdecimal() else chinese_number(words)
    return None if number is None else int(number)


def _calendar_date(_: Setting, _place: Span, told: _Told) -> tuple[DateResult, bool] | None:
    year = _number(told, "year") or _number(told, "iso_year")
    if year is None:
        return None
    quarter = told.get("quarter")
    if quarter is not None:
        digit = quarter.strip("第季度")
        return PartialDate(
            year, quarter=int(digit) if digit.isdigit() else "一二三四".index(digit) + 1
        ), False
    month = _number(told, "month") or _number(told, "iso_month")
    day = _number(told, "day") or _number(told, "iso_day")
    try:
        return PartialDate(year, month, day), False
    except ValuesError as error:
        return str(error), False


def _month_or_day(setting: Setting, place: Span, told: _Told) -> tuple[DateResult, bool] | None:
    month = _number(told, "bare_month")
    if month is not None:
        return month_near(setting.published, month, _number(told, "bare_day")), False
    day = _number(told, "only_day")
    if day is None or _is_a_count(setting.text.folded, place):
        return None
    folded = setting.text.folded
    bracketed = folded[place.start - 1 : place.start] == "("
    near = bracketed or _is_future(folded, place.start, place.end)
    return on_day_of_month(setting.published, day, past=not near), True


def _is_a_count(folded: str, place: Span) -> bool:
    before, after = folded[max(0, place.start - 2) : place.start], folded[place.end : place.end + 1]
    return before.endswith(_COUNTED_DAYS) or after in _AFTER_COUNTED_DAYS


def _is_future(folded: str, start: int, end: int) -> bool:
    """Tell whether the clause around a day speaks of what is to come."""
    before, after = folded[max(0, start - 20) : start], folded[end : end + 16]
    for mark in "。;,!?":
        before, after = before.rpartition(mark)[2], after.partition(mark)[0]
    return any(sign in before + after for sign in _FUTURE)


def _told_from_today(setting: Setting, place: Span, told: _Told) -> tuple[DateResult, bool] | None:
    published = setting.published
    if (years := told.get("years")) is not None:
        month, day = _number(told, "its_month"), _number(told, "its_day")
        return years_on(published, _YEARS[years], month, day), True
    if (months := told.get("months")) is not None:
        return months_on(published, _MONTHS[months], _number(told, "day_of")), True
    if (days := told.get("days")) is not None:
        return days_on(published, _DAYS[days]), True
    if "same" in told:
        return SAME, True
    return _weekday(setting, place, told)


def _weekday(setting: Setting, place: Span, told: _Told) -> tuple[DateResult, bool] | None:
    folded = setting.text.folded
    entry = lexicon("weekdays").find(told.get("weekday", ""))
    if entry is None or folded[max(0, place.start - 1) : place.start] in ("每", "逢", "一"):
        return None
    usual = "coming" if _is_future(folded, place.start, place.end) else "on"
    which = _WEEKS.get(told.get("week", ""), usual)
    return weekday_near(setting.published, int(entry.more["number"]), which), True
