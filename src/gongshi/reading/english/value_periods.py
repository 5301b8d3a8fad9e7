# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Weeks, months, years and decades in English: this week, Nov 2016, the '40s, the year after next."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from gongshi.reading.english.beside import match_after
from gongshi.reading.english.day_words import (
    DAY_NUMBER,
    MONTH,
    NTH,
    STEP,
    STEPS,
    YEAR,
    YEAR_WORDS,
    Scene,
    expression,
    month_of,
    nth_of,
    year_of,
)
from gongshi.reading.pattern import Match, Pattern, Text
from gongshi.reading.told_days import (
    WEEK,
    Told,
    attempt,
    middle_of,
    month_of_days,
    months_later,
    open_told,
    week_of,
    year_of_days,
    yearly,
)
from gongshi.values import DateRange, Span

__all__ = ["periods", "stepped_period"]

_DECADES = {
    word: 10 * place
    for place, word in enumerate(
        "naughts tens twenties thirties forties fifties sixties seventies eighties nineties".split()
    )
}
_BEFORE_MAY = frozenset(
    "in of since from until till last next during early late mid before after between through".split()
)
_BEFORE_CAPITAL_MAY = _BEFORE_MAY | frozenset("by to this and for on the around".split())
_YEARS_MOST = 2100


@cache
def _patterns() -> tuple[Pattern, ...]:
    step = rf"(?P<step>(?:this )?(?:up)?coming|{STEP})"
    unit = r"(?P<unit>work~week|weekend|week|month|year|quarter|decade|century)"
    year = rf"(?:~[,./-]~| )(?:(?:of|in) )?(?:(?P<year>{YEAR}|{YEAR_WORDS})|(?P<short>['’][0-9]{{2}})\b|(?:the )?(?P<which>{STEP}) year)"
    decades = "|".join(_DECADES)
    return (
        expression(rf"\b{step} (?:my )?(?:calendar )?{unit}\b"),
        expression(rf"(?:\bthe )?\b{unit} (?P<far>after (?:the )?next|before last)\b"),
        expression(rf"\b(?:(?P<step>{STEP}) )?(?:(?:the )?month of )?(?P<month>{MONTH})(?:{year})?"),
        expression(rf"(?P<year>{YEAR})~[,./-]?~(?P<month>{MONTH})"),
        expression(rf"(?P<y1>{YEAR})~[-/.]~(?P<m1>1[0-2]|0?[1-9])\b|\b(?P<m2>1[0-2]|0?[1-9])~[-/]~(?P<y2>{YEAR})"),
        expression(rf"(?:(?:\bthe )?\byear (?:of )?)?(?P<year>{YEAR})"),
        expression(rf"\b(?P<lead>in|since|from|by|until|during|of|year|and|to) (?P<year>{YEAR_WORDS})"),
        expression(
            rf"(?:\bthe )?(?:(?P<digits>\b(?:[0-9]{{2}})?[0-9]0)['’]?s\b|['’](?P<short>[0-9]0)s\b"
            rf"|\b(?:(?P<hundreds>eighteen|nineteen|twenty|two thousand(?: and)?)[\s-]+)?(?P<words>{decades})\b"
            r"|\b(?P<thousands>two thousand)s\b)"
        ),
        expression(rf"(?:\bthe )?\b(?P<nth>{NTH}) month of (?:the )?(?P<step>{STEP}) year\b"),
        expression(rf"(?:\bthe )?\brest of (?P<step>the|my|this|current|the current) (?P<unit>week|month|year|decade)\b"),
        expression(r"\b(?P<unit>year|month)[\s-]to[\s-]date\b"),
        expression(
            rf"\b(?P<part>early|earlier|mid|middle|late|later)[\s-]+(?:in )?(?:(?P<step>{STEP}) (?P<unit>week|month|year)"
            rf"|(?P<month>{MONTH})(?:{year})?|(?P<only>{YEAR}))"
        ),
        expression(
            rf"(?:\bthe )?\b(?P<part>beginning|start|middle|end) of (?:(?:the )?(?P<step>{STEP}) (?P<unit>week|month|year)"
            rf"|(?P<month>{MONTH})(?:{year})?|(?P<only>{YEAR}))"
        ),
        expression(rf"(?:\bthe )?\b(?P<nth>[0-9]{{1,2}}(?:st|nd|rd|th)) century\b"),
    )


def periods(scene: Scene) -> Iterator[Told | None]:
    """Yield the weeks, months, years and longer periods of a text."""
    readers = (
        _unit, _far, _month, _year_month, _numbered_month, _year, _year_in_words, _decade,
        _nth_month, _rest, _to_date, _part, _edge, _century,
    )  # fmt: skip
    for pattern, read in zip(_patterns(), readers, strict=True):
        for match in pattern.finditer(scene.text):
            yield attempt(read, match, scene)


def _fixed(match: Match, days: DateRange) -> Told:
    return Told(match.span, "date_range", (days,))


def stepped_period(today: date, step: int, unit: str) -> DateRange:
    """Return this, the next or the last week, month, quarter, year or decade."""
    match unit.replace(" ", ""):
        case "workweek":
            monday = week_of(today, step).start
            return DateRange(monday, monday + timedelta(days=5))
        case "weekend":
            monday = week_of(today, step).start
            return DateRange(monday + timedelta(days=5), monday + WEEK)
        case "week":
            return week_of(today, step)
        case "month":
            moved = months_later(today.replace(day=1), step)
            return month_of_days(moved.year, moved.month)
        case "quarter":
            start = months_later(date(today.year, (today.month - 1) // 3 * 3 + 1, 1), 3 * step)
            return DateRange(start, months_later(start, 3))
        case "decade":
            return year_of_days(today.year // 10 * 10 + 10 * step, 10)
        case "century":
            return year_of_days(today.year // 100 * 100 + 100 * step, 100)
        case _:
            return year_of_days(today.year + step)


def _step(words: str | None) -> int:
    return STEPS[" ".join((words or "this").lower().split()).removeprefix("this ")]


def _unit(match: Match, scene: Scene) -> Told:
    unit = " ".join((match.folded("unit") or "").lower().split())
    return _fixed(match, stepped_period(scene.today, _step(match.folded("step")), unit))


def _far(match: Match, scene: Scene) -> Told:
    unit = " ".join((match.folded("unit") or "").lower().split())
    step = 2 if (match.folded("far") or "").lower().startswith("after") else -2
    return _fixed(match, stepped_period(scene.today, step, unit))


def _month(match: Match, scene: Scene) -> Told | None:
    place = match.span_of("month") or match.span
    month, step = month_of(place.of(scene.text.folded)), match.folded("step")
    end = match.end
    if _given_year(match, scene.today) is None and place.of(scene.text.folded).endswith("."):
        end -= 1
    span = Span(match.start, end)
    year = _given_year(match, scene.today)
    if year is not None:
        return Told(span, "date_range", (month_of_days(year, month),))
    if step is not None and (step.lower() != "this" or place.of(scene.text.folded) != "may"):
        return Told(span, "date_range", (month_of_days(scene.today.year + _step(step), month),))
    if not _is_month(scene.text.folded, place) or _is_day_of(scene.text, match):
        return None
    return open_told(span, "date_range", yearly(lambda y: month_of_days(y, month)), scene.today)


def _given_year(match: Match, today: date) -> int | None:
    """Return the year that stands beside a month: 2018, '18, of next year."""
    if (year := match.folded("year") or match.folded("short")) is not None:
        return year_of(year)
    which = match.folded("which")
    return None if which is None else today.year + _step(which)


def _is_month(folded: str, place: Span) -> bool:
    """Tell months whose names are words too (may, march, mar) by the word before them."""
    words = place.of(folded).lower().rstrip(".")
    if words not in ("may", "march", "mar"):
        return True
    before = folded[max(0, place.start - 12) : place.start].lower().split()
    known = _BEFORE_CAPITAL_MAY if folded[place.start].isupper() else _BEFORE_MAY
    return bool(before) and before[-1] in known


@cache
def _day_behind() -> Pattern:
    return expression(rf"~{DAY_NUMBER}")


def _is_day_of(text: Text, match: Match) -> bool:
    """Tell "month of September 16", which the day belongs to."""
    has_words = (match.folded() or "").lower().startswith(("month of", "the month of"))
    return has_words and match_after(_day_behind(), text, match.end) is not None


def _year_month(match: Match, scene: Scene) -> Told:
    days = month_of_days(year_of(match.folded("year") or ""), month_of(match.folded("month") or ""))
    return _fixed(match, days)


def _numbered_month(match: Match, scene: Scene) -> Told | None:
    folded = scene.text.folded
    before, after = folded[max(0, match.start - 2) : match.start], folded[match.end : match.end + 3]
    if before[-1:] in ("/", "-", ".", "$") or (after[:1] in ("/", "-", ".", ",") and after[1:2].isdigit()):
        return None
    year, month = (match.folded(name) for name in ("y1", "m1"))
    if year is None:
        year, month = match.folded("y2"), match.folded("m2")
    return _fixed(match, month_of_days(int(year or 0), int(month or 0)))


def _year(match: Match, scene: Scene) -> Told | None:
    place = match.span_of("year") or match.span
    folded = scene.text.folded
    before, after = folded[max(0, place.start - 2) : place.start], folded[place.end : place.end + 3]
    if before[-1:] in ("$", "€", "£", ".", ",", "/", "#", ":", "+", "-") and not before.endswith(", "):
        if not (before[-1:] in ("-", "/", ",") and before[:1].isalnum()):
            return None
    if after[:1] in (".", ",", "-", "/", ":") and after[1:2].isdigit():
        if not (after[:1] in ("-", "/") and folded[place.end + 1 : place.end + 5].isdigit()):
            return None
    if after[:1] in ("%", "°", "'", "’") or after[:1].isalpha() or after.strip()[:1] in ("%", "$"):
        return None
    return _fixed(match, year_of_days(int(place.of(folded))))


def _year_in_words(match: Match, scene: Scene) -> Told | None:
    place = match.span_of("year") or match.span
    year = year_of(place.of(scene.text.folded))
    after = scene.text.folded[place.end : place.end + 2]
    if year > _YEARS_MOST or after[:1].isalnum() or after[:1] == "-":
        return None
    return Told(place, "date_range", (year_of_days(year),))


def _decade(match: Match, scene: Scene) -> Told | None:
    written = match.folded("digits") or match.folded("short")
    if match.folded("thousands") is not None:
        return _fixed(match, year_of_days(2000, 10))
    if written is not None and len(written) == 4:
        return _fixed(match, year_of_days(int(written), 10))
    tens = int(written) if written is not None else _DECADES[(match.folded("words") or "").lower()]
    hundreds = match.folded("hundreds")
    if hundreds is not None:
        century = {"e": 1800, "n": 1900, "t": 2000}[hundreds[0].lower()]
        return _fixed(match, year_of_days(century + tens, 10))
    if written is None and not (match.folded() or "").lower().startswith("the "):
        return None
    first, last = (year_of_days(c + tens, 10) for c in _centuries(scene.today, tens))
    return Told(match.span, "date_range", (first, last))


def _centuries(today: date, tens: int) -> tuple[int, int]:
    """Return the centuries of the last and of the next such decade."""
    this = today.year // 100 * 100
    return (this - 100, this) if this + tens + 10 > today.year else (this, this + 100)


def _nth_month(match: Match, scene: Scene) -> Told:
    year = scene.today.year + _step(match.folded("step"))
    return _fixed(match, month_of_days(year, nth_of(match.folded("nth") or "")))


def _rest(match: Match, scene: Scene) -> Told:
    """Read "rest of the week", which ends on its last day."""
    whole = stepped_period(scene.today, 0, (match.folded("unit") or "").lower())
    return _fixed(match, DateRange(scene.today, whole.end - timedelta(days=1)))


def _to_date(match: Match, scene: Scene) -> Told:
    whole = stepped_period(scene.today, 0, (match.folded("unit") or "").lower())
    return _fixed(match, DateRange(whole.start, scene.today))


def _named_period(match: Match, scene: Scene) -> Told | None:
    """Return the period of "early next year", "late June", "mid 2016"."""
    if (unit := match.folded("unit")) is not None:
        days = stepped_period(scene.today, _step(match.folded("step")), unit.lower())
        return _fixed(match, days)
    if (only := match.folded("only")) is not None:
        return _fixed(match, year_of_days(int(only)))
    month = month_of(match.folded("month") or "")
    if (year := _given_year(match, scene.today)) is not None:
        return _fixed(match, month_of_days(year, month))
    cycle = yearly(lambda y: month_of_days(y, month))
    return open_told(match.span, "date_range", cycle, scene.today)


def _part(match: Match, scene: Scene) -> Told | None:
    whole = _named_period(match, scene)
    part = (match.folded("part") or "").lower()
    return None if whole is None else _parts(whole, part, thirds=part in ("mid", "middle"))


def _edge(match: Match, scene: Scene) -> Told | None:
    """Read "the end of June": a part of it, and as an end of a range its very end."""
    whole = _named_period(match, scene)
    if whole is None:
        return None
    part = (match.folded("part") or "").lower()
    edges = {"end": lambda days: days.end, "middle": middle_of}
    shares = _parts(whole, part, thirds=True)
    return Told(
        whole.span, "date_range", whole.readings, whole.cycle, edges.get(part), shown=shares.readings
    )


def _parts(whole: Told, part: str, *, thirds: bool) -> Told:
    return Told(
        whole.span, "date_range", tuple(_share(days, part, thirds=thirds) for days in whole.readings)
    )


def _share(days: DateRange, part: str, *, thirds: bool) -> DateRange:
    """Return the first or second half of a period, or about a third of it."""
    middle = middle_of(days)
    length = (days.end - days.start).days
    if not thirds:
        if length == 7:
            middle = days.start + timedelta(days=3)
        early = part.startswith("early") or part.startswith("earl")
        return DateRange(days.start, middle) if early else DateRange(middle, days.end)
    if length > 360:
        first, second = months_later(days.start, 4), months_later(days.start, 8)
    elif length == 7:
        first, second = days.start + timedelta(days=1), days.start + timedelta(days=5)
    else:
        first, second = days.start + timedelta(days=9), days.start + timedelta(days=20)
    if part in ("beginning", "start"):
        return DateRange(days.start, first)
    return DateRange(second, days.end) if part == "end" else DateRange(first, second)


def _century(match: Match, scene: Scene) -> Told | None:
    first = (nth_of(match.folded("nth") or "") - 1) * 100
    return _fixed(match, year_of_days(first, 100)) if first else None
