# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Dates as English writes them; ``gongshi.reading.dates`` puts them together."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from types import MappingProxyType

from gongshi.reading.lexicon import lexicon
from gongshi.reading.pattern import Pattern
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
_QUARTERS = ("first", "second", "third", "fourth")


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
        taken = match.taken()
        found = _FAMILIES[next(iter(taken))](setting, match.span, taken)
        if found is not None:
            yield found


_Taken = Mapping[str, Span]
_Found = tuple[Span, DateResult, bool] | None


def _of_month(setting: Setting, place: Span, taken: _Taken) -> _Found:
    """Read "4 May 2024", "May 4", "May 2024"."""
    text = setting.text.folded
    month, day, year = (
        next((taken[name].of(text) for name in names if name in taken), None)
        for names in (("m1", "m2", "m3"), ("d1", "d2"), ("y1", "y2", "y3"))
    )
    number = _month(month or "")
    if year is None:
        return place, month_near(setting.published, number, int(day or 0) or None), False
    return place, _date(int(year), number, int(day) if day else None), False


def _in_figures(setting: Setting, place: Span, taken: _Taken) -> _Found:
    """Read "2024-05-04"."""
    year, month, day = (int(taken[name].of(setting.text.folded)) for name in ("y4", "m4", "d4"))
    return place, _date(year, month, day), False


def _in_slashes(setting: Setting, place: Span, taken: _Taken) -> _Found:
    """Read "5/4/2024": the month first, unless it can be none."""
    one, other, year = (int(taken[name].of(setting.text.folded)) for name in ("one", "other", "y9"))
    first, second = (other, one) if one > _MONTHS else (one, other)
    return place, _date(year, first, second), False


def _quarter(setting: Setting, place: Span, taken: _Taken) -> _Found:
    text = setting.text.folded
    if "q2" in taken:
        quarter = int(taken["q2"].of(text))
    else:
        quarter = _QUARTERS.index(taken["q1"].of(text).lower()) + 1
    return place, PartialDate(int(taken["y5"].of(text)), quarter=quarter), False


def _bare_month(setting: Setting, _place: Span, taken: _Taken) -> _Found:
    place = taken["month"]
    folded = setting.text.folded
    before = folded[max(0, place.start - 12) : place.start].lower().split()[-1:] or [""]
    if before[0] not in _BEFORE_MONTH:
        return None
    step = _STEPS.get(before[0], 0)
    return place, month_near(setting.published, _month(place.of(folded)), step=step), step != 0


def _month(words: str) -> int:
    entry = lexicon("months").find(words.rstrip("."))
    return 0 if entry is None else int(entry.more["number"])


def _day(setting: Setting, place: Span, taken: _Taken) -> _Found:
    days = _DAYS.get(taken["day"].of(setting.text.words).lower(), 0)
    return place, days_on(setting.published, days), True


def _stepped(setting: Setting, place: Span, taken: _Taken) -> _Found:
    """Read "last year", "next quarter"."""
    words = setting.text.words
    step = _STEPS[taken["step"].of(words).lower()]
    return place, _moved(setting.published, taken["unit"].of(words), step), True


def _same(_setting: Setting, place: Span, _taken: _Taken) -> _Found:
    return place, SAME, True


def _moved(published: PartialDate | None, unit: str, step: int) -> DateResult:
    if unit == "year":
        return years_on(published, step)
    return months_on(published, step) if unit == "month" else quarters_on(published, step)


def _ago(setting: Setting, place: Span, taken: _Taken) -> _Found:
    words, unit = (taken[name].of(setting.text.folded) for name in ("ago", "since"))
    count = int(words) if words.isdigit() else max(1, _COUNTS.split().index(words))
    if unit in ("day", "week"):
        return place, days_on(setting.published, -count * (7 if unit == "week" else 1)), True
    return place, _moved(setting.published, unit, -count), True


def _weekday(setting: Setting, whole: Span, taken: _Taken) -> _Found:
    words, place = setting.text.words, taken["weekday"]
    which = taken["which"].of(words).lower() if "which" in taken else "on"
    span = place if which == "on" else whole
    if which == "on" and _is_future(words, whole.start, whole.end):
        which = "coming"
    entry = lexicon("weekdays").find(place.of(words))
    number = 0 if entry is None else int(entry.more["number"])
    return span, weekday_near(setting.published, number, which), True


def _is_future(words: str, start: int, end: int) -> bool:
    before = words[max(0, start - _SEEN_FOR_FUTURE) : start].rpartition(". ")[2]
    after = words[end : end + _SEEN_FOR_FUTURE].partition(". ")[0]
    return any(sign in f"{before} {after}" for sign in _FUTURE)


def _bare_year(setting: Setting, place: Span, _taken: _Taken) -> _Found:
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


_FAMILIES: Mapping[str, Callable[[Setting, Span, _Taken], _Found]] = MappingProxyType(
    {
        **dict.fromkeys(("d1", "m2", "m3"), _of_month),
        "y4": _in_figures,
        "one": _in_slashes,
        **dict.fromkeys(("q1", "q2"), _quarter),
        "month": _bare_month,
        "day": _day,
        **dict.fromkeys(("which", "weekday"), _weekday),
        "step": _stepped,
        "ago": _ago,
        "same": _same,
        "y8": _bare_year,
    }
)
"""How a date is read whose first part is named so in the expression."""
