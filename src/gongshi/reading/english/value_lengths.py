# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Lengths of time in English, and the days and ranges that are told by them.

"3 hours" is a length, "two weeks ago" a day, "the next 3 months" a range that begins tomorrow and
"the last 3 months" one that ends today (design of reading, section 3).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from types import MappingProxyType

import msgspec

from gongshi.reading.english.beside import match_after, match_before
from gongshi.reading.english.day_words import STEPS, WHICH, Scene, expression
from gongshi.reading.english.number_words import numerals
from gongshi.reading.pattern import Match, Pattern, Text
from gongshi.reading.told_days import Told, attempt, months_later, one_day, year_of_days
from gongshi.values import DateRange, Duration, Span

__all__ = ["Length", "lengths", "moved", "told_by_lengths"]

_ONES = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven"
    "|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand"
)
_COUNTS: Mapping[str, str] = MappingProxyType(
    {"a": "1", "an": "1", "another": "1", "few": "3", "several": "3", "some": "3", "couple": "2"}
    | {"half": "0.5"}
)
_UNITS: Mapping[str, tuple[str, int]] = MappingProxyType(
    {"year": ("Year", 1), "yr": ("Year", 1), "month": ("Month", 1), "week": ("Week", 1)}
    | {"wk": ("Week", 1), "day": ("Day", 1), "fortnight": ("Week", 2), "decade": ("Year", 10)}
    | {"century": ("Year", 100), "centurie": ("Year", 100), "quarter": ("Month", 3)}
    | {"hour": ("Hour", 1), "hr": ("Hour", 1), "h": ("Hour", 1), "minute": ("Minute", 1)}
    | {"min": ("Minute", 1), "second": ("Second", 1), "sec": ("Second", 1), "mo": ("Month", 1)}
)
_NO_UNIT_BEFORE: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"quarter": (" of ",), "h": ("/", "."), "mo": ("/", ".")}
)
_NOTHING: tuple[str, ...] = ()
_OF_DAYS = frozenset({"Year", "Month", "Week", "Day"})
_ORDER = ("Year", "Month", "Week", "Day", "Hour", "Minute", "Second")
_SHARES: Mapping[str, str] = MappingProxyType(
    {"half": "0.5", "quarter": "0.25", "third": "0.333333333333"}
)
_PER = frozenset("once twice times time per every each".split())


class Length(msgspec.Struct, frozen=True):
    """A length of time with its place: amounts of units, the largest first."""

    span: Span
    parts: tuple[tuple[Decimal, str], ...]
    quarters: int | None = None
    decades: int | None = None

    @property
    def of_days(self) -> bool:
        """Tell whether it is told in days or longer units."""
        return all(unit in _OF_DAYS for _, unit in self.parts)

    @property
    def duration(self) -> Duration:
        """The length as a value."""
        found: Duration | None = None
        for amount, unit in reversed(self.parts):
            found = Duration(amount, unit, found)
        return found if found is not None else Duration(Decimal(0), "Day")


@cache
def _piece() -> Pattern:
    units = "|".join(sorted(_UNITS, key=len, reverse=True)).replace("centurie|", "centurie|")
    number = rf"(?:(?:an? (?:hundred|thousand)|{_ONES})(?:[\s-]+(?:and )?(?:{_ONES}))*)"
    adjective = (
        r"(?:(?:more|full|whole|long|consecutive|straight|business|working|work|calendar|short) )?"
    )
    return expression(
        (
            (
                rf"(?:(?P<digits>[0-9][0-9,]*(?:\.[0-9]+)?)|\b(?P<words>{number})"
                r"|\b(?P<article>half an?|an? few|an? couple(?: of)?|few|several|some"
                r"|couple(?: of)?|another|an?|half))"
                r"(?P<and> and (?:(?:a|one) )?(?P<share>half|quarter|third))?"
                rf"[\s-]*{adjective}(?P<unit>{units})(?:s|\.)?\b"
                r"(?P<more> and (?:(?:a|one) )?(?P<later>half|quarter|third)\b)?"
            ),
            r"\b(?P<all>all|full|whole|entire)[\s-]+(?P<one>year|month|week|day|hour)\b",
        )
    )


def lengths(text: Text) -> list[Length]:
    """Return the lengths of a text; pieces that follow each other are one, as "1 hour 30 min"."""
    found: list[Length] = []
    for match in _piece().finditer(text):
        one = _length(text.folded, match)
        if one is None:
            continue
        if found and (joined := _joined(text.folded, found[-1], one)) is not None:
            found[-1] = joined
        else:
            found.append(one)
    return found


def _length(folded: str, match: Match) -> Length | None:
    if (word := match.folded("one")) is not None:
        return Length(match.span, ((Decimal(1), _UNITS[word.lower()][0]),))
    if match.folded("digits") is not None and not _is_free(folded, match.start):
        return None
    amount = _amount(match)
    written = (match.folded("unit") or "").lower()
    if amount is None or _is_no_length(match, written):
        return None
    for name in ("share", "later"):
        if (share := match.folded(name)) is not None:
            amount += Decimal(_SHARES[share.lower()])
    unit, size = _UNITS[written]
    if folded[match.end : match.end + 4].startswith(_NO_UNIT_BEFORE.get(written, _NOTHING)):
        return None
    quarters, decades = (
        int(amount) if written == word and not amount % 1 else None
        for word in ("quarter", "decade")
    )
    return Length(match.span, ((amount * size, unit),), quarters, decades)


def _is_no_length(match: Match, unit: str) -> bool:
    """Tell "a second", which may be a place in a row, and "some day"."""
    article = (match.folded("article") or "").lower()
    if unit == "second":
        return bool(article)
    return article == "some" and not (match.folded() or "").lower().endswith("s")


def _is_free(folded: str, start: int) -> bool:
    before = folded[max(0, start - 2) : start]
    if before[-1:].isalnum() or before[-1:] in (":", "$", "/"):
        return False
    return not (before[-1:] in (".", ",") and before[:1].isdigit())


def _amount(match: Match) -> Decimal | None:
    if (digits := match.folded("digits")) is not None:
        return Decimal(digits.replace(",", ""))
    if (article := match.folded("article")) is not None:
        words = [word for word in article.lower().split() if word != "of"]
        return Decimal(_COUNTS[words[0] if words[0] in ("half", "another") else words[-1]])
    found = numerals(Text(match.folded("words") or ""))
    return found[0].value if len(found) == 1 else None


def _joined(folded: str, one: Length, two: Length) -> Length | None:
    gap = folded[one.span.end : two.span.start].lower()
    if len(gap) > 8 or gap.strip(" ,") not in ("", "and"):
        return None
    if any(amount % 1 for amount, _ in one.parts):
        return None
    if _ORDER.index(two.parts[0][1]) <= _ORDER.index(one.parts[-1][1]) or not two.span.start:
        return None
    if folded[two.span.start].isalpha() and not gap.strip() and folded[two.span.start] in "aA":
        return None
    return Length(one.span.cover(two.span), one.parts + two.parts)


def moved(day: date, parts: tuple[tuple[Decimal, str], ...], sign: int) -> date:
    """Return the day that lies a length later, or with ``sign`` -1 earlier.

    Raises ``ValueError`` or ``OverflowError`` for a day outside the calendar.
    """
    days = Decimal(0)
    for amount, unit in parts:
        if unit in ("Year", "Month"):
            months = amount * (12 if unit == "Year" else 1)
            day = months_later(day, sign * int(months))
            days += (months % 1) * 30
        else:
            days += amount * (7 if unit == "Week" else 1)
    return day + timedelta(days=sign * int(days))


_STEP_BEFORE = rf"(?P<step>{WHICH})"


@cache
def _before() -> Pattern:
    return expression(
        rf"(?:(?P<within>\b(?:within|inside) (?:(?:the )?{_STEP_BEFORE} )?)"
        rf"|(?P<stepped>\b(?P<chosen>{WHICH}) )|(?P<in>\bin ))$"
    )


@cache
def _behind() -> Pattern:
    return expression(
        (
            r" (?P<ago>ago|earlier|previously|back)\b",
            r" (?P<later>from now|later|hence)\b",
            r" (?P<future>in the future)\b",
            r" (?P<past>in the past)\b",
        )
    )


@cache
def _between() -> Pattern:
    """Return a number, a step and a unit: "2 upcoming months"."""
    return expression(
        rf"\b(?P<count>[0-9]{{1,3}}|{_ONES}|few|several)"
        r" (?P<step>(?:up)?coming|next|past|last|previous|following)"
        r" (?P<unit>year|month|week|day|decade|quarter)s\b"
    )


def told_by_lengths(scene: Scene, found: list[Length]) -> Iterator[Told | None]:
    """Yield the lengths of a text, and the days and ranges that are told by them from today."""
    for one in found:
        yield attempt(_told, scene, one)
        if _is_length(scene, one):
            yield Told(one.span, "duration", length=one.duration)
    for match in _between().finditer(scene.text):
        yield attempt(_between_words, scene, match)


def _between_words(scene: Scene, match: Match) -> Told:
    """Read "2 upcoming months"."""
    count, word = ((match.folded(name) or "").lower() for name in ("count", "unit"))
    amount = Decimal(_COUNTS[count]) if count in _COUNTS else numerals(Text(count))[0].value
    unit, size = _UNITS[word]
    length = Length(
        match.span, ((amount * size, unit),), int(amount) if word == "quarter" else None
    )
    return _stepped(scene, length, match.span, STEPS[(match.folded("step") or "").lower()])


def _is_length(scene: Scene, one: Length) -> bool:
    """Tell lengths from times of day ("in 5 minutes", "3 hours ago") and from rates."""
    behind = match_after(_behind(), scene.text, one.span.end, 20)
    if one.of_days:
        return behind is None and not _is_rate(scene.text.folded, one.span.start)
    return behind is None and match_before(_before(), scene.text, one.span.start, 32) is None


def _told(scene: Scene, one: Length) -> Told | None:
    behind = match_after(_behind(), scene.text, one.span.end, 20) if one.of_days else None
    if behind is not None:
        return _with_words_behind(scene, one, behind)
    before = match_before(_before(), scene.text, one.span.start, 32) if one.of_days else None
    if before is None:
        return None
    span = Span(before.start, one.span.end)
    match before.match.kind:
        case "within":
            end = moved(scene.today, one.parts, 1)
            return Told(span, "date_range", (DateRange(scene.today, end),))
        case "in":
            return _after_so_long(scene, one, span)
        case _:
            return _with_step(scene, one, span, before.match.folded("chosen") or "")


def _after_so_long(scene: Scene, one: Length, span: Span) -> Told | None:
    """Read "in 3 years", but not "for the first time in 3 years"."""
    if scene.text.folded[max(0, span.start - 6) : span.start].endswith(("time ", "times ")):
        return None
    return Told(span, "date", (one_day(moved(scene.today, one.parts, 1)),))


def _with_step(scene: Scene, one: Length, span: Span, written: str) -> Told | None:
    words = " ".join(written.lower().split())
    if words in ("this", "current"):
        return None
    return _stepped(scene, one, span, STEPS[words.removeprefix("this ")])


def _with_words_behind(scene: Scene, one: Length, behind: Match) -> Told:
    span = Span(one.span.start, behind.end)
    match behind.kind:
        case "future":
            return _stepped(scene, one, span, 1)
        case "past":
            return _stepped(scene, one, span, -1)
        case _:
            sign = -1 if behind.kind == "ago" else 1
            return Told(span, "date", (one_day(moved(scene.today, one.parts, sign)),))


def _stepped(scene: Scene, one: Length, span: Span, step: int) -> Told:
    """Return the next or the last so many units; quarters are whole ones of the calendar."""
    today = scene.today
    if one.decades is not None:
        decade = today.year // 10 * 10
        first = decade + 10 if step > 0 else decade - 10 * one.decades
        return Told(span, "date_range", (year_of_days(first, 10 * one.decades),))
    if one.quarters is not None:
        this = date(today.year, (today.month - 1) // 3 * 3 + 1, 1)
        start = months_later(this, 3 if step > 0 else -3 * one.quarters)
        end = months_later(start, 3 * one.quarters)
    elif step > 0:
        start = today + timedelta(days=1)
        end = moved(start, one.parts, 1)
    else:
        start, end = moved(today, one.parts, -1), today
    return Told(span, "date_range", (DateRange(start, end),))


def _is_rate(folded: str, start: int) -> bool:
    """Tell "a week" of "three times a week", which is how often and not how long."""
    words = folded[max(0, start - 10) : start].lower().split()
    return bool(words) and words[-1] in _PER
