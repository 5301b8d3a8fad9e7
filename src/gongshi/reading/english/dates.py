# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Dates as English writes them; ``gongshi.reading.dates`` puts them together."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from gongshi.reading.lexicon import lexicon
from gongshi.reading.pattern import Match, Pattern
from gongshi.reading.relative_dates import (
    DateResult,
    days_on,
    month_near,
    months_on,
    quarters_on,
    weekday_near,
    years_on,
)
from gongshi.reading.value import Setting
from gongshi.values import PartialDate, Span, ValuesError

__all__ = ["SAME", "english_dates"]

SAME = "same"
"""Stands for the date told last: "the same day", "that year"."""

_YEAR = r"(?:1[5-9]\d\d|20\d\d)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_DAYS = {"yesterday": -1, "today": 0, "tomorrow": 1, "tonight": 0, "last night": -1}
_PARTS_OF_DAY = r"(?:morning|afternoon|evening)"
_STEPS = {"last": -1, "previous": -1, "this": 0, "next": 1, "coming": 1}
_BEFORE_YEAR = frozenset(
    "in since of from to until till by year during before after and between late early mid end the"
    " for or around about through dated".split()
)
_COUNTS = "a one two three four five six seven eight nine ten"
_BEFORE_MONTH = frozenset(
    "in since by until till from of late early mid to this last next during before after".split()
)
_FUTURE = (
    " will ",
    " to be ",
    " is to ",
    " are to ",
    " would ",
    " goes ",
    " go ",
    "upcoming",
    "scheduled",
)
_SEEN_FOR_FUTURE = 90
_MONTHS = 12


@cache
def _pattern() -> Pattern:
    month = lexicon("months").en()
    weekday = lexicon("weekdays").en()
    step = r"(?:[Ll]ast|[Tt]his|[Nn]ext|[Cc]oming|[Pp]revious)"
    return Pattern(
        rf"\b(?P<d1>{_DAY})(?:st|nd|rd|th)?(?: day)?(?: of)? (?P<m1>{month})\b"
        rf"(?:\.?,? (?P<y1>{_YEAR})\b)?"
        rf"|\b(?P<m2>{month})\.? (?P<d2>{_DAY})(?:st|nd|rd|th)?\b(?:,? (?P<y2>{_YEAR})\b)?"
        rf"|\b(?P<m3>{month})\.?,?(?: of)? (?P<y3>{_YEAR})\b"
        rf"|\b(?P<y4>{_YEAR})[-/.](?P<m4>1[0-2]|0?[1-9])[-/.](?P<d4>{_DAY})\b"
        rf"|\b(?P<one>\d{{1,2}})/(?P<other>\d{{1,2}})/(?P<y9>{_YEAR})\b"
        r"|\b(?:(?P<q1>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth) quarter(?: of)?,?|Q(?P<q2>[1-4]))"
        rf" (?P<y5>{_YEAR})\b"
        rf"|\b(?P<month>{month})\b"
        r"|\b(?P<day>[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight|[Ll]ast night"
        rf"|[Tt]his {_PARTS_OF_DAY})\b"
        rf"|\b(?:(?P<which>{step}|[Oo]n) )?(?P<weekday>{weekday})\b"
        rf"|\b(?P<step>{step}) (?P<unit>year|month|quarter)\b"
        rf"|\b(?P<ago>\d{{1,2}}|{_COUNTS.replace(' ', '|')})"
        r" (?P<since>day|week|month|year)s? ago\b"
        r"|\b(?P<same>(?:[Tt]he same|[Tt]hat) (?:day|evening|morning|afternoon|year|month))\b"
        rf"|\b(?P<y8>{_YEAR})\b"
    )


def english_dates(setting: Setting) -> Iterator[tuple[Span, DateResult, bool]]:
    """Yield each date with its place, what it means or why that is open, and if it is relative."""
    for match in _pattern().finditer(setting.text):
        for family in (_calendar_date, _bare_month, _told_from_today, _bare_year):
            found = family(setting, match)
            if found is not None:
                yield found
                break


def _calendar_date(setting: Setting, match: Match) -> tuple[Span, DateResult, bool] | None:
    for index in "1234":
        month = match.group(f"m{index}")
        if month is not None:
            year = match.group(f"y{index}")
            day = match.group(f"d{index}") if index != "3" else None
            number = int(month) if month.isdigit() else _month(month)
            if year is None:
                return (
                    match.span,
                    month_near(setting.published, number, int(day or 0) or None),
                    False,
                )
            return match.span, _date(int(year), number, int(day) if day else None), False
    if (year := match.group("y9")) is not None:
        one, other = int(match.group("one") or 0), int(match.group("other") or 0)
        first, second = (other, one) if one > _MONTHS else (one, other)
        return match.span, _date(int(year), first, second), False
    return _quarter(match)


def _quarter(match: Match) -> tuple[Span, DateResult, bool] | None:
    year = match.group("y5")
    if year is None:
        return None
    words = (match.group("q1") or "").lower()
    quarter = int(match.group("q2") or ("first", "second", "third", "fourth").index(words) + 1)
    return match.span, PartialDate(int(year), quarter=quarter), False


def _bare_month(setting: Setting, match: Match) -> tuple[Span, DateResult, bool] | None:
    place = match.span_of("month")
    if place is None:
        return None
    folded = setting.text.folded
    before = folded[max(0, place.start - 12) : place.start].lower().split()[-1:] or [""]
    if before[0] not in _BEFORE_MONTH:
        return None
    step = _STEPS.get(before[0], 0)
    return place, month_near(setting.published, _month(place.of(folded)), step=step), step != 0


def _month(words: str) -> int:
    entry = lexicon("months").find(words.rstrip("."))
    return 0 if entry is None else int(entry.more["number"])


def _told_from_today(setting: Setting, match: Match) -> tuple[Span, DateResult, bool] | None:
    published, group = setting.published, match.group
    if (day := group("day")) is not None:
        return match.span, days_on(published, _DAYS.get(day.lower(), 0)), True
    if group("weekday") is not None:
        return _weekday(setting, match)
    if (unit := group("unit")) is not None:
        step = _STEPS[(group("step") or "").lower()]
        return match.span, _moved(published, unit, step), True
    if group("ago") is not None:
        return match.span, _ago(setting, match), True
    return (match.span, SAME, True) if group("same") is not None else None


def _moved(published: PartialDate | None, unit: str, step: int) -> DateResult:
    if unit == "year":
        return years_on(published, step)
    return months_on(published, step) if unit == "month" else quarters_on(published, step)


def _ago(setting: Setting, match: Match) -> DateResult:
    words = match.group("ago") or ""
    count = int(words) if words.isdigit() else max(1, _COUNTS.split().index(words))
    unit = match.group("since") or "day"
    if unit in ("day", "week"):
        return days_on(setting.published, -count * (7 if unit == "week" else 1))
    return _moved(setting.published, unit, -count)


def _weekday(setting: Setting, match: Match) -> tuple[Span, DateResult, bool]:
    place = match.span_of("weekday") or match.span
    which = (match.group("which") or "on").lower()
    span = place if which == "on" else match.span
    if which == "on" and _is_future(setting.text.words, match.start, match.end):
        which = "coming"
    entry = lexicon("weekdays").find(place.of(setting.text.words))
    number = 0 if entry is None else int(entry.more["number"])
    return span, weekday_near(setting.published, number, which), True


def _is_future(words: str, start: int, end: int) -> bool:
    before = words[max(0, start - _SEEN_FOR_FUTURE) : start].rpartition(". ")[2]
    after = words[end : end + _SEEN_FOR_FUTURE].partition(". ")[0]
    return any(sign in f"{before} {after}" for sign in _FUTURE)


def _bare_year(setting: Setting, match: Match) -> tuple[Span, DateResult, bool] | None:
    place = match.span_of("y8")
    if place is None:
        return None
    folded = setting.text.folded
    after, before = (
        folded[place.end : place.end + 12],
        folded[max(0, place.start - 12) : place.start],
    )
    if after[:1] in ("%", "$", "s") or (after[:1] in ",." and after[1:2].isdigit()):
        return None
    if before[-1:] in ("$", "€", "£", ".", ",") or before.endswith("RMB"):
        return None
    word_before = before.lower().split()[-1:] or [""]
    if after[:1] == " " and after[1:2].islower() and word_before[0] not in _BEFORE_YEAR:
        return None
    return place, PartialDate(int(place.of(folded))), False


def _date(year: int, month: int, day: int | None) -> DateResult:
    try:
        return PartialDate(year, month, day)
    except ValuesError as error:
        return str(error)
