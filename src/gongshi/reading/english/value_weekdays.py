# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Days told from today in English: tomorrow, next Friday, Monday of next week, Thursday the 21st.

"next" and "last" are the weeks beside this one, which begins on Monday; "upcoming" is the next such
day, and a bare "Friday" is open between the last and the next.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from gongshi.reading.english.day_words import (
    DAY,
    DAY_NUMBER,
    MONTH,
    NTH,
    STEP,
    STEPS,
    WEEKDAY,
    WHICH,
    YEAR,
    Scene,
    day_of,
    expression,
    month_of,
    nth_of,
    weekday_of,
)
from gongshi.reading.english.number_words import numerals
from gongshi.reading.pattern import Match, Pattern, Text
from gongshi.reading.told_days import (
    WEEK,
    Told,
    attempt,
    month_of_days,
    monthly,
    months_later,
    nth_weekday,
    one_day,
    open_told,
    week_of,
    weekly,
    year_of_days,
    yearly,
)
from gongshi.values import DateRange, Span

__all__ = ["relative_days"]

_TOLD = {"today": 0, "now": 0, "tomorrow": 1, "tmr": 1, "tmrw": 1, "yesterday": -1}
_NEEDS_A_WORD = frozenset({"sun", "sat", "wed"})


@cache
def _words() -> Pattern:
    return expression(
        (
            r"\b(?P<after>(?:the )?day after tomorrow)\b",
            r"\b(?P<before>(?:the )?day before yesterday)\b",
            r"\b(?P<day>(?:the )?(?P<step>next|following|(?:up)?coming|last|past|previous)) day\b",
            r"\b(?P<told>today|(?:right )?now|tomorrow|tmrw?|yesterday)\b",
        )
    )


@cache
def _weekdays() -> tuple[Pattern, ...]:
    step = rf"(?P<step>{WHICH})"
    weekday = rf"(?P<weekday>{WEEKDAY})"
    period = (
        rf"(?:(?P<month>{MONTH})(?:~,?~(?:(?:of|in) )?(?P<year>{YEAR}))?|(?P<only>{YEAR})"
        rf"|(?:the )?(?P<which>{STEP}) (?P<unit>month|year))"
    )
    return (
        expression(rf"\b{step} (?P<week>week['’]?s? )?(?:on )?{weekday}"),
        expression(rf"(?:\bon )?\b{weekday} (?:of )?(?:the )?{step} (?P<week>week)\b"),
        expression(rf"\b(?P<nth>{NTH}) {weekday}(?: (?:(?:of|in) )?{period})?"),
        expression(rf"\b{weekday}~,?~the (?P<day>{DAY})"),
        expression(rf"\b{weekday}~,?~(?P<day>{DAY_NUMBER})"),
        expression(
            r"\b(?P<count>[0-9]{1,2}|[a-z]+) "
            r"(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)days?)"
            r" (?P<way>from now|later|ago)\b"
        ),
        expression(rf"\b{weekday}"),
    )


def relative_days(scene: Scene) -> Iterator[Told | None]:
    """Yield the days that a text tells from today; None for what only looks like one."""
    for match in _words().finditer(scene.text):
        yield attempt(_day, match, scene)
    stepped, of_week, nth, the_day, with_day, counted, bare = _weekdays()
    for pattern, read in (
        (stepped, _of_week),
        (of_week, _of_week),
        (nth, _nth),
        (the_day, _the_day),
        (with_day, _with_day),
        (counted, _counted),
        (bare, _bare),
    ):
        for match in pattern.finditer(scene.text):
            yield attempt(read, match, scene)


def _day(match: Match, scene: Scene) -> Told:
    return _fixed(match, scene.today + timedelta(days=_days(match)))


def _days(match: Match) -> int:
    if match.folded("after") is not None:
        return 2
    if match.folded("before") is not None:
        return -2
    if (step := match.folded("step")) is not None:
        return STEPS[step.lower()]
    return _TOLD[(match.folded("told") or "").lower().removeprefix("right").strip()]


def _of_week(match: Match, scene: Scene) -> Told:
    weekday = weekday_of(match.folded("weekday") or "")
    step = " ".join((match.folded("step") or "").lower().split())
    if match.folded("week") is None and step in (
        "upcoming",
        "this upcoming",
        "this coming",
        "past",
        "this past",
    ):
        return _nearest(match, weekday, scene, back=step.endswith("past"))
    weeks = STEPS[step.removeprefix("this ") if " " in step else step]
    day = week_of(scene.today, weeks).start + timedelta(days=weekday - 1)
    return Told(match.span, "date", (one_day(day),), weekday=True)


def _nearest(match: Match, weekday: int, scene: Scene, *, back: bool) -> Told:
    """Return the last or the next such day, today left out."""
    today = scene.today
    days = (
        -((today.isoweekday() - weekday - 1) % 7 + 1)
        if back
        else (weekday - today.isoweekday() - 1) % 7 + 1
    )
    return Told(match.span, "date", (one_day(today + timedelta(days=days)),), weekday=True)


def _nth(match: Match, scene: Scene) -> Told | None:
    place, weekday = nth_of(match.folded("nth") or ""), weekday_of(match.folded("weekday") or "")
    if (only := match.folded("only")) is not None:
        return _fixed(match, nth_weekday(year_of_days(int(only)), weekday, place))
    if (which := match.folded("which")) is not None:
        days = _stepped_period(scene.today, STEPS[which.lower()], match.folded("unit") or "")
        return _fixed(match, nth_weekday(days, weekday, place))
    if match.folded("month") is None:
        if place < 0:
            return None
        today = scene.today
        return _fixed(match, nth_weekday(month_of_days(today.year, today.month), weekday, place))
    month = month_of(match.folded("month") or "")
    if (year := match.folded("year")) is not None:
        return _fixed(match, nth_weekday(month_of_days(int(year), month), weekday, place))
    cycle = yearly(lambda year: one_day(nth_weekday(month_of_days(year, month), weekday, place)))
    return open_told(match.span, "date", cycle, scene.today)


def _fixed(match: Match, day: date) -> Told:
    return Told(match.span, "date", (one_day(day),))


def _stepped_period(today: date, step: int, unit: str) -> DateRange:
    if unit.lower() == "year":
        return year_of_days(today.year + step)
    moved = months_later(today.replace(day=1), step)
    return month_of_days(moved.year, moved.month)


def _the_day(match: Match, scene: Scene) -> Told | None:
    """Read "Thursday the 21st" as of this month, where that is a Thursday."""
    weekday, day = weekday_of(match.folded("weekday") or ""), day_of(match.folded("day") or "")
    found = _in_month(scene.today, weekday, day)
    return _with_day(match, scene) if found is None else _fixed(match, found)


def _with_day(match: Match, scene: Scene) -> Told | None:
    """Read "Sat 14th" as any 14th that is a Saturday."""
    weekday, day = weekday_of(match.folded("weekday") or ""), day_of(match.folded("day") or "")
    after = scene.text.folded[match.end : match.end + 2]
    if after[:1] in ("/", "-", ":", "%") or (after[:1] == "." and after[1:].isdigit()):
        return None
    words = match.folded("day") or ""
    if words.isdigit() and after[:1].isspace() and after[1:].isalnum():
        return None

    def at(year: int, month: int) -> DateRange:
        found = date(year, month, day)
        if found.isoweekday() != weekday:
            raise ValueError(f"{found} is another day of the week")
        return one_day(found)

    return open_told(match.span, "date", monthly(at), scene.today)


def _in_month(today: date, weekday: int, day: int) -> date | None:
    try:
        found = today.replace(day=day)
    except ValueError:
        return None
    return found if found.isoweekday() == weekday else None


def _counted(match: Match, scene: Scene) -> Told | None:
    found = numerals(Text(match.folded("count") or ""))
    if len(found) != 1 or found[0].ordinal or not 0 < found[0].value < 100:
        return None
    weekday, count = weekday_of(match.folded("weekday") or ""), int(found[0].value) - 1
    back = (match.folded("way") or "").lower() == "ago"
    near = _nearest(match, weekday, scene, back=back).readings[0].start
    return _fixed(match, near - count * WEEK if back else near + count * WEEK)


def _bare(match: Match, scene: Scene) -> Told | None:
    words = (match.folded("weekday") or "").lower()
    folded = scene.text.folded
    if words.rstrip(".") in _NEEDS_A_WORD and not _is_led(folded, match):
        return None
    place = match.span
    if words.endswith("."):
        place = Span(place.start, place.end - 1)
    told = open_told(place, "date", weekly(weekday_of(words)), scene.today)
    return None if told is None else Told(place, "date", told.readings, told.cycle, weekday=True)


def _is_led(folded: str, match: Match) -> bool:
    """Tell whether short forms that are words too (sun, sat) are days here."""
    before = folded[max(0, match.start - 8) : match.start].lower().split()
    if not before or not before[-1][-1].isalnum():
        return folded[match.start].isupper()
    return before[-1] in (
        "on",
        "by",
        "until",
        "or",
        "and",
        "to",
        "from",
        "-",
        "every",
    )
