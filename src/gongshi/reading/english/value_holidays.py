# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Holidays by name, of a year that is named or open: Black Friday 2010, last Easter.

Their days stand in ``lexicon/value_holidays.toml``; Easter is the Gregorian one, by the rule that
Meeus, Jones and Butcher gave.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from gongshi.reading.english.day_words import STEP, STEPS, YEAR, Scene, expression
from gongshi.reading.lexicon import Entry, lexicon
from gongshi.reading.lexicon.lists import alternation
from gongshi.reading.pattern import Match, Pattern
from gongshi.reading.told_days import (
    Told,
    attempt,
    month_of_days,
    nth_weekday,
    one_day,
    open_told,
    yearly,
)

__all__ = ["easter", "holidays"]


@cache
def _pattern() -> Pattern:
    entries = lexicon("value_holidays").entries.values()
    names = alternation(name.replace(" ", "_") for entry in entries for name in entry.en)
    names = names.replace("_", " ").replace("'", "['’]")
    return expression(
        rf"\b(?:(?P<step>{STEP}) )?(?P<name>{names})\b"
        rf"(?:(?:~,~| )(?:of |in )?(?:(?P<year>{YEAR})|(?P<which>{STEP}) year\b))?"
    )


def holidays(scene: Scene) -> Iterator[Told | None]:
    """Yield the holidays of a text."""
    for match in _pattern().finditer(scene.text):
        yield attempt(_holiday, match, scene.today)


def _holiday(match: Match, today: date) -> Told | None:
    name = " ".join((match.folded("name") or "").replace("’", "'").split())
    entry = lexicon("value_holidays").find(name)
    if entry is None:
        return None
    year, which = match.folded("year"), match.folded("which")
    if year is not None or which is not None:
        known = int(year) if year else today.year + STEPS[(which or "this").lower()]
        return Told(match.span, "date", (one_day(_day(entry, known)),))
    told = open_told(match.span, "date", yearly(lambda y: one_day(_day(entry, y))), today)
    return _chosen(told, match.folded("step"), today)


def _chosen(told: Told | None, step: str | None, today: date) -> Told | None:
    """Keep the last or the next one where the words say which."""
    if told is None or step is None or told.cycle is None:
        return told
    sign = STEPS[step.lower()]
    if sign == 0:
        within = [days for days in told.readings if days.start.year == today.year]
        return Told(told.span, "date", tuple(within or told.readings))
    found = told.cycle.last(today) if sign < 0 else told.cycle.next(today)
    return None if found is None else Told(told.span, "date", (found,))


def _day(entry: Entry, year: int) -> date:
    if (on := entry.more.get("on")) is not None:
        month, day = on.split("-")
        return date(year, int(month), int(day))
    if (days := entry.more.get("easter")) is not None:
        return easter(year) + timedelta(days=int(days))
    of, weekday, place = (int(part) for part in entry.more["nth"].split())
    found = nth_weekday(month_of_days(year, of), weekday, place)
    return found + timedelta(days=int(entry.more.get("plus", "0")))


def easter(year: int) -> date:
    """Return Easter Sunday of a year of the Gregorian calendar."""
    golden, century, rest = year % 19, year // 100, year % 100
    moon = (
        19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15
    ) % 30
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    shift = (golden + 11 * moon + 22 * week) // 451
    count = moon + week - 7 * shift + 114
    return date(year, count // 31, count % 31 + 1)
