# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Parts of years and months in English: Q4 2016, first half of next year, the last week of July.

A week belongs to the month or year that its Thursday lies in, as in ISO 8601.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import cache

from gongshi.reading.english.day_words import (
    MONTH,
    NTH,
    STEP,
    STEPS,
    YEAR,
    Scene,
    expression,
    month_of,
    nth_of,
)
from gongshi.reading.english.number_words import numerals
from gongshi.reading.english.period_words import stepped_period
from gongshi.reading.pattern import Match, Pattern, Text
from gongshi.reading.told_days import (
    WEEK,
    Told,
    attempt,
    month_of_days,
    months_later,
    nth_weekday,
    open_told,
    year_of_days,
    yearly,
)
from gongshi.values import DateRange

__all__ = ["parts_of_periods"]

_THURSDAY = 4
_SATURDAY = 6
_COUNT = (
    r"(?P<count>[0-9]{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|couple(?: of)?|few)"
)


@cache
def _patterns() -> tuple[Pattern, ...]:
    year = (
        rf"(?:(?P<year>{YEAR})|(?:the )?(?P<which>{STEP})(?: calendar)? year['’]?s?"
        r"|(?P<open>the year)\b)"
    )
    period = (
        rf"(?:(?P<only>{YEAR})|(?P<month>{MONTH})(?:~,?~(?:(?:of|in) )?"
        rf"(?:(?P<year>{YEAR})|(?:the )?(?P<which>{STEP}) year))?"
        rf"|(?:the )?(?P<step>{STEP}|the) (?P<unit>month|year|quarter|decade|century)\b)"
    )
    return (
        expression(
            (
                rf"\b(?P<kind>[qh])(?P<place>[1-4])\b(?:(?:~[-,/]?~| )(?:(?:of|in) )?{year})?",
                rf"(?P<year2>{YEAR})~[-,/]?~(?P<kind2>[qh])(?P<place2>[1-4])\b",
                r"\b(?P<year3>(?:1[5-9]|20)[0-9]{2})(?P<kind3>[qh])(?P<place3>[1-4])\b",
            )
        ),
        expression(
            rf"(?:\bthe )?\b(?P<place>{NTH}) (?P<kind>quarter|half)"
            rf"(?:(?:~,~| )(?:(?:of|in) )?{year})?"
        ),
        expression(rf"\b(?P<which>{STEP}) year['’]?s? (?P<place>{NTH}) (?P<kind>quarter|half)\b"),
        expression(rf"\bweek (?:number |no\.~)?(?P<week>[1-5]?[0-9])\b(?: (?:of|in) {year})?"),
        expression(
            rf"(?:\bthe )?\b(?P<place>{NTH}) (?P<of>week|weekend|day|month)"
            rf" (?:of|in) {period}"
        ),
        expression(
            rf"(?:\bthe )?\b(?P<place>first|last) {_COUNT} (?P<of>week|day|month|year)s?"
            rf" (?:of|in) {period}"
        ),
    )


def parts_of_periods(scene: Scene) -> Iterator[Told | None]:
    """Yield the quarters, halves, numbered weeks and first or last days of a text."""
    readers = (_letter, _worded, _worded, _week, _nth, _several)
    for pattern, read in zip(_patterns(), readers, strict=True):
        for match in pattern.finditer(scene.text):
            yield attempt(read, match, scene)


def _group(match: Match, *names: str) -> str | None:
    for name in names:
        try:
            found = match.folded(name)
        except KeyError:
            continue
        if found is not None:
            return found
    return None


def _letter(match: Match, scene: Scene) -> Told | None:
    kind = (_group(match, "kind", "kind2", "kind3") or "").lower()
    place = int(_group(match, "place", "place2", "place3") or 0)
    if kind == "h" and place > 2:
        return None
    return _part_of_year(match, scene, place, 3 if kind == "q" else 6)


def _worded(match: Match, scene: Scene) -> Told | None:
    place, kind = nth_of(match.folded("place") or ""), (match.folded("kind") or "").lower()
    most = 4 if kind == "quarter" else 2
    if place > most:
        return None
    has_year = _group(match, "year", "which", "open") is not None
    if not has_year and (kind == "half" or place < 0):
        return None
    return _part_of_year(match, scene, most if place < 0 else place, 12 // most)


def _part_of_year(match: Match, scene: Scene, place: int, months: int) -> Told | None:
    def at(year: int) -> DateRange:
        start = date(year, months * (place - 1) + 1, 1)
        return DateRange(start, months_later(start, months))

    return _in_year(match, scene, at)


def _in_year(match: Match, scene: Scene, at: Callable[[int], DateRange]) -> Told | None:
    year = _group(match, "year", "year2", "year3", "only")
    if year is not None:
        return Told(match.span, "date_range", (at(int(year)),))
    which = _group(match, "which")
    if which is not None:
        return Told(match.span, "date_range", (at(scene.today.year + STEPS[which.lower()]),))
    return open_told(match.span, "date_range", yearly(at), scene.today)


def _week(match: Match, scene: Scene) -> Told | None:
    """Read "week 31", of this year where none is named."""
    number = int(match.folded("week") or 0)
    after = scene.text.folded[match.end : match.end + 2]
    if not number or after[:1] in ("%", ":") or (after[:1] == "." and after[1:].isdigit()):
        return None
    which = match.folded("which")
    year = int(match.folded("year") or 0) or scene.today.year + STEPS[(which or "this").lower()]
    monday = date.fromisocalendar(year, number, 1)
    return Told(match.span, "date_range", (DateRange(monday, monday + WEEK),))


def _period(match: Match, scene: Scene) -> Callable[[int], DateRange] | DateRange:
    """Return the period that something is the first or last of; of a month its year may be open."""
    if (only := match.folded("only")) is not None:
        return year_of_days(int(only))
    if (unit := match.folded("unit")) is not None:
        step = STEPS[(match.folded("step") or "the").lower()]
        return stepped_period(scene.today, step, unit.lower())
    month = month_of(match.folded("month") or "")
    if (year := match.folded("year")) is not None:
        return month_of_days(int(year), month)
    if (which := match.folded("which")) is not None:
        return month_of_days(scene.today.year + STEPS[which.lower()], month)
    return lambda y: month_of_days(y, month)


def _nth(match: Match, scene: Scene) -> Told | None:
    place, of = nth_of(match.folded("place") or ""), (match.folded("of") or "").lower()

    def within(days: DateRange) -> DateRange:
        if of == "day":
            day = days.end - timedelta(days=1) if place < 0 else days.start + timedelta(place - 1)
            return DateRange(day, day + timedelta(days=1))
        if of == "month":
            month = months_later(days.end, -1) if place < 0 else months_later(days.start, place - 1)
            return month_of_days(month.year, month.month)
        if of == "weekend":
            saturday = nth_weekday(days, _SATURDAY, place)
            return DateRange(saturday, saturday + timedelta(days=2))
        monday = _nth_week(days, place)
        return DateRange(monday, monday + WEEK)

    told = _told(match, scene, within)
    if told is None or of != "day":
        return told
    return Told(told.span, "date", told.readings, told.cycle)


def _told(match: Match, scene: Scene, within: Callable[[DateRange], DateRange]) -> Told | None:
    period = _period(match, scene)
    if isinstance(period, DateRange):
        return Told(match.span, "date_range", (within(period),))
    return open_told(match.span, "date_range", yearly(lambda y: within(period(y))), scene.today)


def _nth_week(days: DateRange, place: int) -> date:
    """Return the Monday of a week whose Thursday is the first, second … last of a period."""
    if place < 0:
        last = days.end - timedelta(days=1)
        thursday = last - timedelta(days=(last.isoweekday() - _THURSDAY) % 7)
    else:
        first = days.start + timedelta(days=(_THURSDAY - days.start.isoweekday()) % 7)
        thursday = first + (place - 1) * WEEK
        if thursday >= days.end:
            raise ValueError(f"{days} has no such week")
    return thursday - timedelta(days=3)


def _several(match: Match, scene: Scene) -> Told | None:
    """Read "the first 2 weeks of 2021": whole weeks, days or months of the period."""
    first = (match.folded("place") or "").lower() == "first"
    word, of = (match.folded("count") or "").lower(), (match.folded("of") or "").lower()
    found = numerals(Text(word))
    count = int(found[0].value) if found else {"couple": 2, "few": 3}[word.split()[0]]

    def within(days: DateRange) -> DateRange:
        if of == "week":
            monday = _nth_week(days, 1 if first else -1)
            start = monday if first else monday - (count - 1) * WEEK
            return DateRange(start, start + count * WEEK)
        if of == "day":
            length = timedelta(days=count)
            return (
                DateRange(days.start, days.start + length)
                if first
                else DateRange(days.end - length, days.end)
            )
        months = count * (12 if of == "year" else 1)
        if first:
            return DateRange(days.start, months_later(days.start, months))
        return DateRange(months_later(days.end, -months), days.end)

    return _told(match, scene, within)
