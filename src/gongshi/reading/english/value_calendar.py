# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Days of the calendar in English: 4 May 2018, Sep-23-2020, 2016/11/7, 22/04/2016, the 4th.

Slashes are read in the only order that is possible, else the month first; two digits of a year are
this century's up to 39 (design of reading, section 3).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache

from gongshi.reading.english.day_words import (
    DAY,
    DAY_NTH,
    DAY_NUMBER,
    MONTH,
    STEP,
    STEPS,
    WEEKDAY,
    YEAR,
    YEAR_WORDS,
    Scene,
    day_of,
    expression,
    month_of,
    year_of,
)
from gongshi.reading.pattern import Match, Pattern
from gongshi.reading.told_days import (
    Told,
    attempt,
    monthly,
    months_later,
    one_day,
    open_told,
    yearly,
)
from gongshi.values import Span

__all__ = ["calendar_days"]

_YEARS = rf"(?P<year>{YEAR}|{YEAR_WORDS})"
_GOES_ON = frozenset(
    "was were is are will would has had have at to and or until till in by for from as with on that"
    " which when the".split()
)
_BEFORE_SHORT = frozenset(
    "on by until till from since before after of at back to and the this next last dated".split()
)
_CARDINALS = frozenset("one two three four five six seven eight nine ten eleven twelve".split())
_AFTER_A_VERB = frozenset(
    "be not have also need want get go do make take say see use still".split()
)
_BEFORE_CODE = frozenset("/.-$€£:")
_MONTHS = 12


@cache
def _named() -> tuple[Pattern, Pattern, Pattern]:
    """Return the patterns of a month with its day behind it, and before it; and of "next month"."""
    lead = rf"(?:\b{WEEKDAY}~,?~(?:the )?)?(?:\b(?P<step>{STEP}) )?"
    year = (
        rf"(?:~[,./-]~| )(?:(?:of|in) )?"
        rf"(?:(?:the year )?{_YEARS}|(?:the )?(?P<which>{STEP}) year\b)"
    )
    short = r"(?P<short>['’]?[0-9]{2})\b"
    return (
        expression(
            rf"{lead}\b(?P<month>{MONTH})(?:~[,./-]?~)(?:the )?(?P<day>{DAY})"
            rf"(?:{year}|(?:~,~| ){short})?"
        ),
        expression(
            rf"{lead}(?:\bthe )?\b(?P<day>{DAY})(?: day)?(?: of )?(?:~[,./-]?~)(?P<month>{MONTH})"
            rf"(?:{year}|(?:~,~| |[-/.]){short})?"
        ),
        expression(
            rf"(?:\bthe )?\b(?P<day>{DAY})(?: day)? (?:of )?(?:the )?"
            rf"(?P<step>{STEP}) month\b"
        ),
    )


@cache
def _numbered() -> tuple[tuple[Pattern, ...], tuple[Pattern, ...]]:
    """Return the patterns of days in digits; both signs of one are the same."""
    signs = ("-", "/", r"\.")
    year_first = [
        rf"(?P<year>{YEAR})~{sign}~(?:(?P<month>1[0-2]|0?[1-9])|(?P<named>{MONTH}))~{sign}~(?P<day>{DAY_NUMBER})"
        for sign in signs
    ]
    year_last = [
        rf"\b(?P<one>[0-9]{{1,2}})~{sign}~(?P<two>[0-9]{{1,2}})~{last}~(?P<last>(?:1[5-9]|20)[0-9]{{2}}|[0-9]{{2}})\b"
        for sign, last in zip(signs, ("-", "[/,]", r"\."), strict=True)
    ]
    compact = (
        r"\b(?P<year>(?:19|20)[0-9]{2})(?:(?P<month>0[1-9]|1[0-2])|(?P<named>\b\B))"
        r"(?P<day>0[1-9]|[12][0-9]|3[01])\b"
    )
    named = (
        rf"(?P<year>{YEAR})(?:~,~| )(?:(?P<named>{MONTH})|(?P<month>\b\B))"
        rf"~(?P<day>{DAY_NUMBER})"
    )
    return tuple(map(expression, (*year_first, named, compact))), tuple(map(expression, year_last))


@cache
def _short() -> Pattern:
    return expression(r"\b(?P<a>[0-9]{1,2})(?P<sign>[/.-])(?P<b>[0-9]{1,2})\b")


@cache
def _nth() -> Pattern:
    return expression(
        (
            rf"\b(?P<lead>on|at|in|for) (?P<nth>(?:the )?{DAY_NTH})\b",
            rf"\b(?P<lead2>on|for) (?P<nth2>the {DAY}|(?:3[01]|[12][0-9]|[1-9])\b)",
        )
    )


def calendar_days(scene: Scene) -> Iterator[Told | None]:
    """Yield the days that a text names by the calendar; None for what only looks like one."""
    for pattern, read in zip(_named(), (_named_day, _named_day, _of_month), strict=True):
        for match in pattern.finditer(scene.text):
            yield attempt(read, scene, match)
    for patterns, read in zip(_numbered(), (_year_first, _year_last), strict=True):
        for pattern in patterns:
            for match in pattern.finditer(scene.text):
                yield attempt(read, scene, match)
    for match in _short().finditer(scene.text):
        yield attempt(_short_day, scene, match)
    for match in _nth().finditer(scene.text):
        yield attempt(_nth_day, scene, match)


def _named_day(scene: Scene, match: Match) -> Told | None:
    month, day = month_of(match.folded("month") or ""), day_of(match.folded("day") or "")
    folded = scene.text.folded
    start, end = match.start, match.end
    if folded[max(0, start - 2) : start].strip().endswith(("$", "€", "£", ":")):
        return None
    if (match.folded("month") or "") == "may" and _is_verb(folded, match):
        return None
    year = _known_year(scene, match)
    if year is not None:
        if match.folded("step") is not None:
            start += len(match.folded("step") or "") + 1
        return Told(Span(start, end), "date", (one_day(date(year, month, day)),))
    short = match.span_of("short")
    if short is not None:
        if _ends_phrase(folded, short.end) or short.of(folded)[0] in "'’":
            known = date(year_of(short.of(folded)), month, day)
            return Told(Span(start, end), "date", (one_day(known),))
        end = max((match.span_of(name) or match.span).end for name in ("day", "month"))
    cycle = yearly(lambda year: one_day(date(year, month, day)))
    told = open_told(Span(start, end), "date", cycle, scene.today)
    return _stepped(told, match.folded("step"), scene.today)


def _of_month(scene: Scene, match: Match) -> Told:
    """Read "the 12th of next month"."""
    step = STEPS[(match.folded("step") or "").lower()]
    month = months_later(scene.today.replace(day=1), step)
    day = month.replace(day=day_of(match.folded("day") or ""))
    return Told(match.span, "date", (one_day(day),))


def _known_year(scene: Scene, match: Match) -> int | None:
    if (year := match.folded("year")) is not None:
        return year_of(year)
    which = match.folded("which")
    return None if which is None else scene.today.year + STEPS[which.lower()]


def _is_verb(folded: str, match: Match) -> bool:
    """Tell the verb of "one may say", "10 may be", which is no month."""
    words = folded[match.end : match.end + 12].lower().split()
    counted = (match.folded("day") or "").lower() in _CARDINALS
    return counted or (bool(words) and words[0] in _AFTER_A_VERB)


def _stepped(told: Told | None, step: str | None, today: date) -> Told | None:
    """Keep the reading that "next" or "last" chooses."""
    if told is None or step is None or told.cycle is None:
        return told
    chosen = told.cycle.last(today) if STEPS[step.lower()] < 0 else told.cycle.next(today)
    return None if chosen is None else Told(told.span, told.kind, (chosen,))


def _ends_phrase(folded: str, end: int) -> bool:
    """Tell whether two digits can be a year: nothing that they count follows them."""
    after = folded[end : end + 14]
    if after[:1].isalnum() or after[:1] in (":", "%", "'", "’", "-", "/"):
        return False
    if after[:1] in (".", ",") and after[1:2].isdigit():
        return False
    words = after.split()
    if not words or not words[0][0].isalnum():
        return not words or words[0][0] not in "-–—:"
    return after[0] in ".,;!?" or words[0].lower().rstrip(".,") in _GOES_ON


def _year_first(scene: Scene, match: Match) -> Told | None:
    named = match.folded("named")
    month = int(match.folded("month") or 0) if named is None else month_of(named)
    day = date(int(match.folded("year") or 0), month, day_of(match.folded("day") or ""))
    return _whole(scene, match, day)


def _year_last(scene: Scene, match: Match) -> Told | None:
    month, day = _ordered(*(int(match.folded(name) or 0) for name in ("one", "two")))
    return _whole(scene, match, date(year_of(match.folded("last") or ""), month, day))


def _whole(scene: Scene, match: Match, day: date) -> Told | None:
    """Return a day in digits, unless more digits go on before or after it."""
    folded, words = scene.text.folded, match.folded() or ""
    sign = next((letter for letter in words if letter in "-/."), "-")
    if folded[max(0, match.start - 1) : match.start] == sign and folded[match.start - 2].isdigit():
        return None
    if (
        folded[match.end : match.end + 1] == sign
        and folded[match.end + 1 : match.end + 2].isdigit()
    ):
        return None
    return Told(match.span, "date", (one_day(day),))


def _ordered(one: int, two: int) -> tuple[int, int]:
    """Return month and day: the month first where that is possible."""
    return (two, one) if one > _MONTHS else (one, two)


def _short_day(scene: Scene, match: Match) -> Told | None:
    """Read 4/22, unless it is a fraction, and "on 4.22"."""
    folded = scene.text.folded
    before, after = (
        folded[max(0, match.start - 10) : match.start],
        folded[match.end : match.end + 2],
    )
    if before[-1:] in _BEFORE_CODE or after[:1] in ("/", "%", "-"):
        return None
    if after[:1] in (".", ",", ":") and after[1:].isdigit():
        return None
    words = before.lower().split() if before.endswith(" ") else []
    led = bool(words) and words[-1].strip(",") in _BEFORE_SHORT
    if match.folded("sign") == "/":
        if not led and _is_fraction(match):
            return None
    elif not led or words[-1] not in ("on", "until", "since", "by"):
        return None
    month, day = _ordered(*(int(match.folded(name) or 0) for name in ("a", "b")))
    cycle = yearly(lambda year: one_day(date(year, month, day)))
    return open_told(match.span, "date", cycle, scene.today)


def _is_fraction(match: Match) -> bool:
    upper, lower = match.folded("a") or "", match.folded("b") or ""
    return not upper.startswith("0") and int(upper) < int(lower) <= 10


def _nth_day(scene: Scene, match: Match) -> Told | None:
    """Read "on the 4th", and "for the 27th" or "on 15" where nothing that it counts follows."""
    place = match.span_of("nth") or match.span_of("nth2") or match.span
    lead = (match.folded("lead") or match.folded("lead2") or "").lower()
    folded = scene.text.folded
    words = folded[place.end : place.end + 14].split()
    ends = not folded[place.end : place.end + 14].strip() or not words[0][0].isalnum()
    ends = ends and folded[place.end : place.end + 1] not in ("-", "/", ":", "%", "'", "’")
    strict = lead == "for" or match.span_of("nth") is None
    if not ends and (strict or words[0].lower().rstrip(".,") not in _GOES_ON):
        return None
    day = day_of(place.of(folded).lower().removeprefix("the "))
    cycle = monthly(lambda year, month: one_day(date(year, month, day)))
    return open_told(place, "date", cycle, scene.today)
