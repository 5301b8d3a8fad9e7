# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Dates, ranges of days and lengths of time of an English text: of those that overlap, the longest.

Without a day of reference a date is known only if it is the same for any two of them.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Iterator
from datetime import date

from msgspec.structs import replace

from gongshi.reading.english.day_words import Scene
from gongshi.reading.english.value_calendar import calendar_days
from gongshi.reading.english.value_halves import parts_by_name
from gongshi.reading.english.value_holidays import holidays
from gongshi.reading.english.value_lengths import lengths, told_by_lengths
from gongshi.reading.english.value_parts import parts_of_periods
from gongshi.reading.english.value_periods import periods
from gongshi.reading.english.value_spans import joined_dates
from gongshi.reading.english.value_weekdays import relative_days
from gongshi.reading.relative_dates import UNKNOWN
from gongshi.reading.told_days import Told
from gongshi.reading.value import Setting, Value
from gongshi.values import DateRange, PartialDate, Span

__all__ = ["time_values"]

_ANY_TWO_DAYS = (date(1931, 3, 4), date(2087, 10, 14))


def time_values(setting: Setting, measured: Iterable[Span] = ()) -> tuple[list[Value], list[Span]]:
    """Return the dates, ranges and lengths of a text, in their order; none overlaps another.

    Beside them stand the places whose numbers are no numbers of their own. What is part of one of
    the places that are ``measured`` (60 years old, 2000 dollars) is no time.
    """
    within = sorted((span.start, span.end) for span in measured)
    told = [one for one in _told(setting) if not _lies_in(one[0].span, within)]
    taken = [one.span for one, _ in told if one.length is None and not one.loose]
    return [value for _, value in told], taken


def _lies_in(span: Span, places: list[tuple[int, int]]) -> bool:
    at = bisect_left(places, (span.start + 1, 0)) - 1
    return any(span.end <= end for _, end in places[max(0, at - 2) : at + 1])


def _told(setting: Setting) -> list[tuple[Told, Value]]:
    published = setting.published
    if published is not None:
        scene = Scene(setting.text, published.first_day())
        return [(told, _value(told, told.shown or told.readings)) for told in _found(scene)]
    one, two = (
        {told.span: told for told in _found(Scene(setting.text, day))} for day in _ANY_TWO_DAYS
    )
    return [(told, _known_anyway(told, two.get(span))) for span, told in one.items()]


def _known_anyway(one: Told, two: Told | None) -> Value:
    same = two is not None and (one.shown or one.readings) == (two.shown or two.readings)
    if same and len(one.readings) < 2:
        return _value(one, one.shown or one.readings)
    return Value(one.span, None, one.kind, unresolved=UNKNOWN)


def _value(told: Told, readings: tuple[DateRange, ...]) -> Value:
    if told.length is not None:
        return Value(told.span, told.length, "duration")
    shown = [_shown(told, days) for days in readings]
    if len(shown) == 1:
        return Value(told.span, shown[0], told.kind)
    return Value(told.span, None, told.kind, candidates=tuple(shown))


def _shown(told: Told, days: DateRange) -> PartialDate | DateRange:
    return PartialDate.of_day(days.start) if told.kind == "date" else days


def _found(scene: Scene) -> list[Told]:
    known = lengths(scene.text)
    alone = [one for find in _FINDERS for one in find(scene) if one is not None]
    by_lengths = [one for one in told_by_lengths(scene, known) if one is not None]
    dates = _longest([*alone, *(one for one in by_lengths if one.kind != "duration")])
    joined = [one for one in joined_dates(scene, dates, known) if one is not None]
    chosen = _longest([*joined, *dates, *by_lengths])
    return [_without_stop(scene, one) for one in chosen if not _is_now(scene, one)]


def _is_now(scene: Scene, told: Told) -> bool:
    """Tell "now", which ends a range of days but is no day of its own."""
    return (
        told.kind == "date"
        and told.span.of(scene.text.folded).lower().endswith("now")
        and (told.span.end - told.span.start <= len("right now"))
    )


def _without_stop(scene: Scene, told: Told) -> Told:
    """Leave out the full stop of a short form that ends the words: "until Sept."."""
    if scene.text.folded[told.span.end - 1] != ".":
        return told
    return replace(told, span=Span(told.span.start, told.span.end - 1))


_FINDERS: tuple[Callable[[Scene], Iterator[Told | None]], ...] = (
    calendar_days,
    relative_days,
    holidays,
    periods,
    parts_of_periods,
    parts_by_name,
)


def _longest(found: Iterable[Told]) -> list[Told]:
    """Return of those that overlap the longest, of two as long the first, in their order."""
    places: list[tuple[int, int]] = []
    chosen: list[Told] = []
    for told in sorted(found, key=lambda told: (told.span.start - told.span.end, told.span.start)):
        start, end = told.span.start, told.span.end
        at = bisect_left(places, (start, 0))
        if (at and places[at - 1][1] > start) or (at < len(places) and places[at][0] < end):
            continue
        insort(places, (start, end))
        chosen.append(told)
    return sorted(chosen, key=lambda told: told.span.start)
