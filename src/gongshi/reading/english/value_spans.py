# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What joins dates in English: from April to June 2017, 4-22 January, two days after Easter.

Dates are found first, by themselves; here they are put together where the words between them say
so. The end named is the end (design of reading, section 3).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from itertools import pairwise

from gongshi.reading.english.beside import match_after, match_before
from gongshi.reading.english.day_words import (
    DAY,
    DAY_NTH,
    JOINT,
    MONTH,
    STEP,
    STEPS,
    YEAR,
    Scene,
    day_of,
    expression,
)
from gongshi.reading.english.value_lengths import Length, moved
from gongshi.reading.pattern import Match, Pattern
from gongshi.reading.told_days import (
    Told,
    attempt,
    from_to,
    month_of_days,
    monthly,
    months_later,
    one_day,
    open_told,
    week_of,
)
from gongshi.values import DateRange, Span

__all__ = ["joined_dates"]

_LONGEST_GAP = 14
_NEAR = frozenset({"today", "tomorrow", "yesterday"})


@cache
def _joint() -> Pattern:
    return expression(JOINT)


@cache
def _and() -> Pattern:
    return expression(r"~,? and ")


@cache
def _from() -> Pattern:
    return expression(r"\b(?P<word>from|between|in) $")


@cache
def _apposed() -> Pattern:
    return expression(r"(?:~,~| )(?:the )?")


@cache
def _anchor() -> Pattern:
    return expression(
        r" (?:(?P<later>after|from|following|since)|(?P<earlier>before|prior to|preceding)) $"
    )


@cache
def _lead() -> Pattern:
    return expression(
        r"(?:(?P<less>\bless than )|(?P<within>\bwithin (?:the )?(?:next )?)|(?P<in>\bin ))$"
    )


@cache
def _week_of() -> Pattern:
    return expression(
        r"(?:(?P<article>the|a) )?\b(?:(?P<unit>week|month)"
        r"(?: of|(?P<starting> (?:starting|beginning|commencing)(?: on)?)) "
        r"|(?P<commencing>w/c) )(?:the )?$"
    )


@cache
def _week_of_nth() -> Pattern:
    return expression(
        r"\b(?:the )?week (?:of|starting|beginning|commencing)(?: on)? (?:the )?"
        r"(?P<day>(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th))\b"
    )


@cache
def _numbers() -> Pattern:
    return expression(
        rf"(?:\b(?P<lead>from|between) )?\b(?:the )?(?P<day>{DAY})"
        rf"(?:{JOINT}|(?P<and> and ))(?:the )?$"
    )


@cache
def _number_behind() -> Pattern:
    return expression(
        rf"(?:{JOINT}|(?P<and> and ))(?:the )?(?P<day>{DAY})(?:~,?~(?:of |in )?(?P<year>{YEAR}))?"
    )


@cache
def _in_month() -> Pattern:
    return expression(
        rf"(?:\b(?P<lead>from|between) )?\b(?:the )?(?P<one>{DAY})"
        rf"(?:{JOINT}|(?P<and> and ))(?:the )?(?P<two>{DAY})"
        rf" (?:of )?(?:the )?(?P<step>{STEP}) month\b"
        rf"|\b(?:from|between) (?:the )?(?P<first>{DAY_NTH})"
        rf" (?:to|and|until|till?|through|thru) (?:the )?(?P<last>{DAY_NTH})\b"
    )


@cache
def _on_weekday() -> Pattern:
    return expression(r" on $")


def joined_dates(
    scene: Scene, dates: Sequence[Told], lengths: Sequence[Length]
) -> Iterator[Told | None]:
    """Yield what dates and lengths are together; ``dates`` are in their order, none overlapping."""
    yield from _days_of_month(scene)
    for match in _week_of_nth().finditer(scene.text):
        yield attempt(_week_of_a_day, scene, match)
    weeks = [attempt(_week, scene, one) for one in dates]
    known: list[Told] = [week or one for week, one in zip(weeks, dates, strict=True)]
    yield from (week for week in weeks if week is not None)
    apposed = _appositions(scene, known)
    yield from apposed
    known = _merged(known, apposed)
    yield from _anchored(scene, known, lengths)
    yield from _ranges(scene, known)
    for one in known:
        yield attempt(_from_number, scene, one)
        yield attempt(_to_number, scene, one)


def _merged(dates: Sequence[Told], joined: Sequence[Told]) -> list[Told]:
    covered = {one.span.start: one for one in joined}
    found: list[Told] = []
    end = 0
    for one in dates:
        if one.span.start < end:
            continue
        kept = covered.get(one.span.start, one)
        found.append(kept)
        end = kept.span.end
    return found


def _days_of_month(scene: Scene) -> Iterator[Told | None]:
    """Read "between 4 and 22 this month"."""
    for match in _in_month().finditer(scene.text):
        if match.folded("and") is None or (match.folded("lead") or "").lower() == "between":
            yield attempt(_two_days, scene, match)


def _day_of_month(day: int) -> Callable[[int, int], DateRange]:
    return lambda year, month: one_day(date(year, month, day))


def _week_of_a_day(scene: Scene, match: Match) -> Told | None:
    """Read "the week of the 18th", of the last and the next month that has such a day."""
    day = day_of(match.folded("day") or "")
    told = open_told(match.span, "date", monthly(_day_of_month(day)), scene.today)
    if told is None:
        return None
    return Told(match.span, "date_range", tuple(week_of(days.start) for days in told.readings))


def _two_days(scene: Scene, match: Match) -> Told | None:
    if (first := match.folded("first")) is not None:
        cycles = [
            monthly(_day_of_month(day_of(first))),
            monthly(_day_of_month(day_of(match.folded("last") or ""))),
        ]
        one, two = (open_told(match.span, "date", cycle, scene.today) for cycle in cycles)
        return None if one is None or two is None else from_to(match.span, one, two)
    month = months_later(scene.today.replace(day=1), STEPS[(match.folded("step") or "").lower()])
    days = [day_of(match.folded(name) or "") for name in ("one", "two")]
    start, end = (month.replace(day=day) for day in days)
    return Told(match.span, "date_range", (DateRange(start, end),))


def _week(scene: Scene, one: Told) -> Told | None:
    """Read "the week of May 5", "month of September 16", "a week starting tomorrow"."""
    if one.kind != "date":
        return None
    before = match_before(_week_of(), scene.text, one.span.start, 32)
    if before is None:
        return None
    match, span = before.match, Span(before.start, one.span.end)
    if (match.folded("article") or "").lower() == "a" and match.folded("starting") is not None:
        start = one.readings[0].start
        return Told(span, "date_range", (DateRange(start, start + timedelta(days=7)),))
    month = (match.folded("unit") or "").lower() == "month"
    found = tuple(_around(reading.start, month=month) for reading in one.readings)
    return Told(span, "date_range", found)


def _around(day: date, *, month: bool) -> DateRange:
    return month_of_days(day.year, day.month) if month else week_of(day)


def _appositions(scene: Scene, dates: Sequence[Told]) -> list[Told]:
    """Read "Friday 2018-7-6", "tomorrow, 5 May": the exact date settles it, in brackets too."""
    found: list[Told] = []
    for one, two in pairwise(dates):
        gap = _gap(one, two)
        if gap is None or one.kind != "date" or two.kind != "date":
            continue
        if _is_exact(scene, one) and two.weekday and _in_brackets(scene, gap, two):
            found.append(Told(two.span, "date", one.readings, one.cycle))
        elif _is_told(scene, one) and _is_exact(scene, two) and not two.weekday:
            if _in_brackets(scene, gap, two):
                found.append(Told(one.span, "date", two.readings, two.cycle))
            elif _apposed().fullmatch(scene.text, gap) is not None:
                found.append(Told(one.span.cover(two.span), "date", two.readings, two.cycle))
    return found


def _in_brackets(scene: Scene, gap: Span, two: Told) -> bool:
    folded = scene.text.folded
    return gap.of(folded).strip() == "(" and folded[two.span.end : two.span.end + 1] == ")"


def _is_told(scene: Scene, one: Told) -> bool:
    """Tell the days that a date beside them settles: a day of the week, today, tomorrow."""
    return one.weekday or one.span.of(scene.text.folded).lower() in _NEAR


def _is_exact(scene: Scene, one: Told) -> bool:
    """Tell a day of the calendar, with digits and a month."""
    words = one.span.of(scene.text.folded)
    return _exact().search(words) is not None


@cache
def _exact() -> Pattern:
    return expression(rf"[0-9].*\b{MONTH}|\b{MONTH}.*[0-9]|[0-9][-/.][0-9]|^[0-9]{{8}}$")


def _gap(one: Told, two: Told) -> Span | None:
    if not 0 < two.span.start - one.span.end <= _LONGEST_GAP:
        return None
    return Span(one.span.end, two.span.start)


def _anchored(scene: Scene, dates: Sequence[Told], lengths: Sequence[Length]) -> Iterator[Told]:
    """Read "two weeks after Easter", "less than 3 days after tomorrow"."""
    at = 0
    for one in lengths:
        while at < len(dates) and dates[at].span.start < one.span.end:
            at += 1
        if (
            at == len(dates)
            or dates[at].span.start - one.span.end > _LONGEST_GAP
            or not one.of_days
        ):
            continue
        anchor = match_before(_anchor(), scene.text, dates[at].span.start, _LONGEST_GAP + 2)
        if anchor is None or anchor.start != one.span.end:
            continue
        told = attempt(_from_anchor, scene, one, dates[at], anchor.match)
        if told is None:
            continue
        yield told
        yield from _on_a_weekday(scene, told, dates, at + 1)


def _from_anchor(scene: Scene, one: Length, two: Told, anchor: Match) -> Told:
    before = match_before(_lead(), scene.text, one.span.start, 20)
    sign = 1 if anchor.folded("later") is not None else -1
    lead = None if before is None else before.match.kind
    pairs = [(reading.start, moved(reading.start, one.parts, sign)) for reading in two.readings]
    span = one.span.cover(two.span)
    ranged = lead == "less" or (lead == "within" and sign > 0)
    if before is not None and (
        ranged or (lead == "in" and "since" in (anchor.folded() or "").lower())
    ):
        span = Span(before.start, span.end)
    if ranged:
        days = tuple(DateRange(min(pair), max(pair)) for pair in pairs)
        return Told(span, "date_range", days)
    return Told(span, "date", tuple(one_day(end) for _, end in pairs))


def _on_a_weekday(scene: Scene, told: Told, dates: Sequence[Told], at: int) -> Iterator[Told]:
    """Read "two months from today on Tuesday": the first such day from then on."""
    if told.kind != "date" or at >= len(dates) or not dates[at].weekday or dates[at].cycle is None:
        return
    before = match_before(_on_weekday(), scene.text, dates[at].span.start, 6)
    cycle = dates[at].cycle
    if before is None or before.start != told.span.end or cycle is None:
        return
    found = cycle.next(told.readings[0].start)
    if found is not None:
        yield Told(told.span.cover(dates[at].span), "date", (found,))


def _ranges(scene: Scene, dates: Sequence[Told]) -> Iterator[Told | None]:
    for one, two in pairwise(dates):
        gap = _gap(one, two)
        if gap is None:
            continue
        before = match_before(_from(), scene.text, one.span.start, 12)
        word = None if before is None else (before.match.folded("word") or "").lower()
        joined = _joint().fullmatch(scene.text, gap) is not None
        if not joined and (word != "between" or _and().fullmatch(scene.text, gap) is None):
            continue
        start = one.span.start
        if before is not None and (word != "in" or _are_years(scene, one, two)):
            start = before.start
        yield attempt(from_to, Span(start, two.span.end), one, two)


def _are_years(scene: Scene, one: Told, two: Told) -> bool:
    return all(told.span.of(scene.text.folded).isdigit() for told in (one, two))


def _from_number(scene: Scene, one: Told) -> Told | None:
    """Read "4 to January 22, 1995", "9 to 12 of June": the month stands at the end."""
    if one.kind != "date" or not _starts_with_day(scene, one):
        return None
    before = match_before(_numbers(), scene.text, one.span.start, 36)
    if before is None:
        return None
    match = before.match
    if match.folded("and") is not None and (match.folded("lead") or "").lower() != "between":
        return None
    day = day_of(match.folded("day") or "")
    found = tuple(
        DateRange(reading.start.replace(day=day), reading.start)
        for reading in one.readings
        if day <= reading.start.day
    )
    return Told(Span(before.start, one.span.end), "date_range", found) if found else None


def _starts_with_day(scene: Scene, one: Told) -> bool:
    """Tell dates with a name for their month from those in digits alone."""
    return any(letter.isalpha() for letter in one.span.of(scene.text.folded)) and not one.weekday


def _to_number(scene: Scene, one: Told) -> Told | None:
    """Read "January 4-22, 1995", "may 10th through 12th": the month stands at the beginning."""
    if one.kind != "date" or not _starts_with_day(scene, one):
        return None
    behind = match_after(_number_behind(), scene.text, one.span.end, 40)
    if behind is None or scene.text.folded[behind.end : behind.end + 1] in ("/", ":", "%"):
        return None
    before = match_before(_from(), scene.text, one.span.start, 12)
    word = "" if before is None else (before.match.folded("word") or "").lower()
    if behind.folded("and") is not None and word != "between":
        return None
    start = one.span.start if before is None or word == "in" else before.start
    readings, day = _in_year_behind(one, behind), day_of(behind.folded("day") or "")
    found = [DateRange(days.start, days.start.replace(day=day)) for days in readings]
    return Told(Span(start, behind.end), "date_range", tuple(found))


def _in_year_behind(one: Told, behind: Match) -> tuple[DateRange, ...]:
    year = behind.folded("year")
    if year is None:
        return one.readings
    return tuple(one_day(days.start.replace(year=int(year))) for days in one.readings[:1])
