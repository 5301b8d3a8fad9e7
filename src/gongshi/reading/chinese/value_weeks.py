# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Days told by name and by the week in Chinese: 大后天, 噚日, 上上周三, 下周末, 十月的第一周.

A week begins on Monday; a day of the week without a word before it is the last or the next one
(design of reading, sections 3 and 5).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache

from gongshi.notices.letters import fold
from gongshi.reading.calendar_near import (
    days_of,
    nth_week,
    nth_weekday,
    on_days,
    stepped,
    week_days,
    weekdays_near,
)
from gongshi.reading.chinese.value_calendar import MONTH, YEAR, month_of, year_of
from gongshi.reading.chinese.value_moment import Moment, MomentKind, days, single_days
from gongshi.reading.chinese.value_outline import MARK as N
from gongshi.reading.chinese.value_outline import Outline, Phrase
from gongshi.reading.lexicon.lists import alternation
from gongshi.reading.pattern import Pattern
from gongshi.values import DateRange

__all__ = ["days_by_name", "days_by_week", "weeks_of_a_month"]

_DAYS = {
    fold(word): days
    for days, words in {
        -3: "大前天 大前日",
        -2: "前天 前日",
        -1: "昨天 昨日 噚日 尋日 琴日",
        0: "今天 今日 今兒",
        1: "明天 明日 聽日 明兒",
        2: "後天 後日",
        3: "大後天 大後日",
    }.items()
    for word in words.split()
}
_WEEKS = {
    fold(word): weeks
    for weeks, words in {
        -2: "上上個 上上",
        -1: "上個 上",
        0: "這個 這 本 今個 今 呢個",
        1: "下個 下",
        2: "下下個 下下",
    }.items()
    for word in words.split()
}
_WEEK = r"(?:周|星期|礼拜)"
_NO_DAY_BEFORE = {"前日": "之目以从", "后日": "之今以然", "后天": "先之以然今"}
_NO_WEEK_AFTER = frozenset("年岁期围边转刊密折旋而全知恩总报长游六")
_RECURRING = ("每", "逢", "每个", "逢每")
_ONE = frozenset(("一", "1"))
_SATURDAY = 6
_HALF_WEEK = 3
_HALF_MONTH = 15


@cache
def _day_pattern() -> Pattern:
    return Pattern(rf"(?P<day>{alternation(_DAYS)})|(?P<open>《[^《》]{{0,40}}》)")


def days_by_name(outline: Outline, today: date | None) -> Iterator[Moment]:
    """Yield 今天, 大后天, 噚日; a title in 《》 tells no day."""
    for phrase in outline.find(_day_pattern()):
        word = phrase.words("day")
        if not word or (phrase.before() and phrase.before() in _NO_DAY_BEFORE.get(word, "")):
            continue
        if word.endswith("日") and phrase.after() == "本":
            continue
        day = None if today is None else stepped(today, "Day", _DAYS[word])
        yield Moment(phrase.span, "date", single_days(() if day is None else (day,)))


@cache
def _week_pattern() -> Pattern:
    which = rf"(?P<which>{alternation(_WEEKS)})|(?P<step>[上下])(?P<one>{N})个?"
    return Pattern(
        rf"(?P<half>[上下])半个?(?P<half_of>周|月)"
        rf"|(?:{which})?{_WEEK}(?:的?{_WEEK})?(?:(?P<weekday>{N}|[日天])|(?P<end>末))"
        rf"|(?:{which.replace('<', '<whole_')}){_WEEK}"
    )


def days_by_week(outline: Outline, today: date | None) -> Iterator[Moment]:
    """Yield 下周, 上周三, 星期五, 周末 and 下半周."""
    for phrase in outline.find(_week_pattern()):
        if phrase.before(2).endswith(_RECURRING):
            continue
        found: Moment | None
        if phrase.has("half"):
            found = _half(phrase, today)
        elif phrase.has("weekday") or phrase.has("end"):
            found = _in_week(outline, phrase, today)
        else:
            found = _whole_week(phrase, today)
        if found is not None:
            yield found


def _half(phrase: Phrase, today: date | None) -> Moment:
    """Return 下半周, which begins on Thursday, or 下半月, which begins on the 16th."""
    month = phrase.words("half_of") == "月"
    whole, before = None, _HALF_MONTH if month else _HALF_WEEK
    if today is not None:
        whole = days_of(today.year, today.month) if month else week_days(today)
    if whole is None:
        return Moment(phrase.span, "date_range")
    middle = stepped(whole.start, "Day", before) or whole.end
    first = phrase.words("half") == "上"
    half = DateRange(whole.start, middle) if first else DateRange(middle, whole.end)
    return Moment(phrase.span, "date_range", (half,))


def _weeks(phrase: Phrase, prefix: str) -> int | None:
    """Return how many weeks on a word points; None when none does."""
    weeks = _WEEKS.get(phrase.words(f"{prefix}which"))
    one = phrase.numeral(f"{prefix}one")
    if weeks is None and one is not None and one.words in _ONE:
        return 1 if phrase.words(f"{prefix}step") == "下" else -1
    return weeks


def _week(phrase: Phrase, today: date | None, prefix: str) -> DateRange | None:
    weeks = _weeks(phrase, prefix)
    day = None if today is None or weeks is None else stepped(today, "Week", weeks)
    return None if day is None else week_days(day)


def _whole_week(phrase: Phrase, today: date | None) -> Moment | None:
    if phrase.after() in _NO_WEEK_AFTER or _weeks(phrase, "whole_") is None:
        return None
    week = _week(phrase, today, "whole_")
    return Moment(phrase.span, "date_range", () if week is None else (week,))


def _weekday(phrase: Phrase, name: str) -> int | None:
    if phrase.words(name) in ("日", "天"):
        return 7
    numeral = phrase.numeral(name)
    if numeral is None or len(numeral.words) != 1 or numeral.whole is None:
        return None
    return numeral.whole if 1 <= numeral.whole <= 6 else None


def _in_week(outline: Outline, phrase: Phrase, today: date | None) -> Moment | None:
    """Return the day of a week, or the weekend, that a phrase names."""
    weekend = phrase.has("end")
    weekday = _SATURDAY if weekend else _weekday(phrase, "weekday")
    if weekday is None or _counts_weeks(outline, phrase):
        return None
    kind: MomentKind = "date_range" if weekend else "date"
    bare = not (phrase.has("which") or phrase.has("step"))
    said = weekday if bare and not weekend else None
    if today is None:
        return Moment(phrase.span, kind, weekday=said)
    if said is not None:
        return Moment(phrase.span, kind, single_days(weekdays_near(today, said)), weekday=said)
    week = week_days(today) if bare else _week(phrase, today, "")
    if week is None:
        return None
    found = on_days(stepped(week.start, "Day", weekday - 1), 2 if weekend else 1)
    return Moment(phrase.span, kind, () if found is None else (found,))


def _counts_weeks(outline: Outline, phrase: Phrase) -> bool:
    """Tell 一周三次 and 两个星期天天 from days of the week."""
    if phrase.has("which") or phrase.has("step"):
        return False
    before = outline.numeral_ending(phrase.start - (phrase.before() == "个"))
    return before is not None


@cache
def _nth_pattern() -> Pattern:
    return Pattern(
        rf"(?:{YEAR} *的? *)?(?:{MONTH} *的? *)?"
        rf"(?:第 *(?P<nth>{N})|(?P<last>最后 *(?P<last_one>{N})?)|(?P<first>首)) *个? *"
        rf"(?:(?P<weekend>周末)|{_WEEK}(?P<weekday>{N}|[日天])?|(?P<day>天|日))"
    )


def weeks_of_a_month(outline: Outline, today: date | None) -> Iterator[Moment]:
    """Yield 十月的第一周, 四月的最后一个星期一, 下个月第二个周五, 今年最后一天."""
    for phrase in outline.find(_nth_pattern()):
        month = month_of(phrase, today)
        year = year_of(phrase, today)
        if month is None and year is None:
            continue
        its_year, its_month = month or (None, None)
        wholes = days(today, year or its_year, its_month, None) if year or its_month else None
        nth = _nth(phrase)
        if wholes is None or nth is None:
            continue
        found = _counted(phrase, wholes, nth)
        if found.readings or today is None:
            yield found


def _nth(phrase: Phrase) -> int | None:
    if phrase.has("nth"):
        return phrase.whole("nth")
    if phrase.has("first"):
        return 1
    one = phrase.numeral("last_one")
    return -1 if one is None or one.words in _ONE else None


def _counted(phrase: Phrase, wholes: tuple[DateRange, ...], nth: int) -> Moment:
    weekday = _weekday(phrase, "weekday") if phrase.has("weekday") else None
    if weekday is not None:
        found = (nth_weekday(whole, nth, weekday) for whole in wholes)
    elif phrase.has("day"):
        found = (_nth_day(whole, nth) for whole in wholes)
    elif phrase.has("weekend"):
        days = [nth_weekday(whole, nth, _SATURDAY) for whole in wholes]
        weekends = tuple(two for day in days if (two := on_days(day, 2)) is not None)
        return Moment(phrase.span, "date_range", weekends)
    else:
        weeks = tuple(week for whole in wholes if (week := nth_week(whole, nth)) is not None)
        return Moment(phrase.span, "date_range", weeks)
    return Moment(phrase.span, "date", single_days(tuple(d for d in found if d is not None)))


def _nth_day(whole: DateRange, nth: int) -> date | None:
    day = stepped(whole.end, "Day", nth) if nth < 0 else stepped(whole.start, "Day", nth - 1)
    return day if day is not None and whole.start <= day < whole.end else None
