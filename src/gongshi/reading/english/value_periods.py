# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Weeks, months, years and decades in English: this week, Nov 2016, the '40s, year after next."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from gongshi.reading.english.beside import match_after
from gongshi.reading.english.day_words import (
    DAY,
    DAY_NUMBER,
    JOINT,
    MONTH,
    NTH,
    STEP,
    WHICH,
    YEAR,
    YEAR_WORDS,
    Scene,
    expression,
    month_of,
    nth_of,
    year_of,
)
from gongshi.reading.english.period_words import (
    YEAR_BESIDE,
    step_of,
    stepped_period,
    year_beside,
)
from gongshi.reading.pattern import Match, Pattern, Text
from gongshi.reading.told_days import (
    Told,
    attempt,
    month_of_days,
    open_told,
    year_of_days,
    yearly,
)
from gongshi.values import DateRange, Span

__all__ = ["periods"]

_DECADES = {
    word: 10 * place
    for place, word in enumerate(
        "naughts tens twenties thirties forties fifties sixties seventies eighties nineties".split()
    )
}
_BEFORE_MAY = frozenset(
    "in of since from until till last next during early late mid before after between"
    " through".split()
)
_BEFORE_CAPITAL_MAY = _BEFORE_MAY | frozenset("by to this and for on the around".split())
_YEARS_MOST = 2100
_NEVER_BEFORE = frozenset("$€£.#:+_")
_PERHAPS_BEFORE = frozenset("-/,")
_NEVER_AFTER = frozenset("%°'’_")
_BEFORE_YEAR = frozenset(
    "in since of from to until till by year during before after and between late early mid end"
    " around about through dated for on than".split()
)
_AFTER_YEAR = frozenset(
    "and or to until till through was were is are will has had when in as at by on with for from"
    " but than after before while which that would the edition version".split()
)
_NUMBERED = frozenset(
    "page chapter room no number article section flight model code error line".split()
)


@cache
def _patterns() -> tuple[Pattern, ...]:
    step = rf"(?P<step>{WHICH})"
    unit = r"(?P<unit>work~week|weekend|week|fortnight|month|year|quarter|decade|century)"
    decades = "|".join(_DECADES)
    return (
        expression(rf"\b{step} (?:my )?(?:calendar )?{unit}\b|\bthe (?P<the>weekend)\b"),
        expression(rf"(?:\bthe )?\b{unit} (?P<far>after (?:the )?next|before last)\b"),
        expression(
            rf"\b(?:(?P<step>{STEP}) )?(?:(?:the )?month of )?(?P<month>{MONTH})(?:{YEAR_BESIDE})?"
        ),
        expression(rf"(?P<year>{YEAR})~[,./-]?~(?P<month>{MONTH})"),
        expression(
            rf"(?P<y1>{YEAR})~[-/.]~(?P<m1>1[0-2]|0?[1-9])\b"
            rf"|\b(?P<m2>1[0-2]|0?[1-9])~[-/]~(?P<y2>{YEAR})"
        ),
        expression(rf"(?:(?:\bthe )?\byear (?:of )?)?(?P<year>{YEAR})"),
        expression(
            rf"\b(?P<lead>in|since|from|by|until|during|of|year|and|to) (?P<year>{YEAR_WORDS})"
        ),
        expression(
            rf"(?:\bthe )?(?:(?P<digits>\b(?:[0-9]{{2}})?[0-9]0)['’]?s\b|['’](?P<short>[0-9]0)s\b"
            r"|\b(?:(?P<hundreds>eighteen|nineteen|twenty|two thousand(?: and)?)[\s-]+)?"
            rf"(?P<words>{decades})\b"
            r"|\b(?P<thousands>two thousand)s\b)"
        ),
        expression(rf"(?:\bthe )?\b(?P<nth>{NTH}) month of (?:the )?(?P<step>{STEP}) year\b"),
        expression(
            r"(?:\bthe )?\brest of (?:the|my|this|current|the current)"
            r" (?P<unit>week|month|year|decade)\b"
        ),
        expression(r"\b(?P<unit>year|month)[\s-]to[\s-]date\b"),
        expression(rf"(?:\bthe )?\b(?P<nth>{DAY}) century\b"),
    )


def periods(scene: Scene) -> Iterator[Told | None]:
    """Yield the weeks, months, years and longer periods of a text."""
    readers = (
        _unit, _far, _month, _year_month, _numbered_month, _year, _year_in_words, _decade,
        _nth_month, _rest, _to_date, _century,
    )  # fmt: skip
    for pattern, read in zip(_patterns(), readers, strict=True):
        for match in pattern.finditer(scene.text):
            yield attempt(read, match, scene)


def _fixed(match: Match, days: DateRange) -> Told:
    return Told(match.span, "date_range", (days,))


def _unit(match: Match, scene: Scene) -> Told:
    unit = " ".join((match.folded("unit") or match.folded("the") or "").lower().split())
    return _fixed(match, stepped_period(scene.today, step_of(match.folded("step")), unit))


def _far(match: Match, scene: Scene) -> Told:
    unit = " ".join((match.folded("unit") or "").lower().split())
    step = 2 if (match.folded("far") or "").lower().startswith("after") else -2
    return _fixed(match, stepped_period(scene.today, step, unit))


def _month(match: Match, scene: Scene) -> Told | None:
    place = match.span_of("month") or match.span
    month, step = month_of(place.of(scene.text.folded)), match.folded("step")
    end = match.end
    if year_beside(match, scene.today) is None and place.of(scene.text.folded).endswith("."):
        end -= 1
    span = Span(match.start, end)
    year = year_beside(match, scene.today)
    if year is not None:
        return Told(span, "date_range", (month_of_days(year, month),))
    if step is not None and (step.lower() != "this" or place.of(scene.text.folded) != "may"):
        return Told(span, "date_range", (month_of_days(scene.today.year + step_of(step), month),))
    if not _is_month(scene.text.folded, place) or _is_day_of(scene.text, match):
        return None
    return open_told(span, "date_range", yearly(lambda y: month_of_days(y, month)), scene.today)


def _is_month(folded: str, place: Span) -> bool:
    """Tell months whose names are words too (may, march, mar) by the word before them."""
    words = place.of(folded).lower().rstrip(".")
    if words not in ("may", "march", "mar") or _goes_to_month().match(folded[place.end :][:20]):
        return True
    before = folded[max(0, place.start - 12) : place.start].lower().split()
    known = _BEFORE_CAPITAL_MAY if folded[place.start].isupper() else _BEFORE_MAY
    return bool(before) and before[-1] in known


@cache
def _goes_to_month() -> Pattern:
    return expression(rf"{JOINT}{MONTH}")


@cache
def _day_behind() -> Pattern:
    return expression(rf"~{DAY_NUMBER}")


def _is_day_of(text: Text, match: Match) -> bool:
    """Tell "month of September 16", which the day belongs to."""
    has_words = (match.folded() or "").lower().startswith(("month of", "the month of"))
    return has_words and match_after(_day_behind(), text, match.end) is not None


def _year_month(match: Match, _: Scene) -> Told:
    days = month_of_days(year_of(match.folded("year") or ""), month_of(match.folded("month") or ""))
    return _fixed(match, days)


def _numbered_month(match: Match, scene: Scene) -> Told | None:
    folded = scene.text.folded
    before, after = folded[max(0, match.start - 2) : match.start], folded[match.end : match.end + 3]
    if before[-1:] in ("/", "-", ".", "$") or (
        after[:1] in ("/", "-", ".", ",") and after[1:2].isdigit()
    ):
        return None
    year, month = (match.folded(name) for name in ("y1", "m1"))
    if year is None:
        year, month = match.folded("y2"), match.folded("m2")
    return _fixed(match, month_of_days(int(year or 0), int(month or 0)))


def _year(match: Match, scene: Scene) -> Told | None:
    place = match.span_of("year") or match.span
    folded = scene.text.folded
    before = folded[max(0, place.start - 12) : place.start].lower()
    after = folded[place.end : place.end + 16]
    if not _stands_alone(before, after):
        return None
    words, next_words = before.split()[-1:], after.split()[:1]
    said = match.start < place.start or words in (["in"], ["since"], ["during"], ["year"])
    if words and words[0].rstrip(".") in _NUMBERED:
        return None
    counted = after[:1] == " " and next_words and next_words[0][0].islower()
    if not said and counted and next_words[0].rstrip(".,;") not in _AFTER_YEAR:
        return None
    led = said or (bool(words) and words[0] in _BEFORE_YEAR)
    days = year_of_days(int(place.of(folded)))
    return Told(match.span, "date_range", (days,), loose=not led)


def _is_year(before: str) -> bool:
    """Tell whether the digits before a hyphen are a year: 2014-2018, but no 555-2018."""
    digits = before[len(before.rstrip("0123456789")) :]
    return len(digits) == len("2014")


def _stands_alone(before: str, after: str) -> bool:
    """Tell four digits from part of a sum, a decimal, a code or a longer date."""
    return _starts_alone(before) and _ends_alone(after)


def _starts_alone(before: str) -> bool:
    sign, last = before[-1:], before[-2:-1]
    if sign in _NEVER_BEFORE:
        return False
    if sign not in _PERHAPS_BEFORE:
        return True
    if sign != "," and last.isdigit():
        return _is_year(before[-6:-1])
    return last.isalnum() or last.isspace()


def _ends_alone(after: str) -> bool:
    sign, rest = after[:1], after[1:5]
    if rest[:1].isdigit() and sign in (".", ",", "/", ":", "-"):
        return sign in ("/", "-") and rest.isdigit() and len(rest) == len("2014")
    return not sign.isalpha() and sign not in _NEVER_AFTER and after.strip()[:1] not in ("%", "$")


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
    year = scene.today.year + step_of(match.folded("step"))
    return _fixed(match, month_of_days(year, nth_of(match.folded("nth") or "")))


def _rest(match: Match, scene: Scene) -> Told:
    """Read "rest of the week", which ends on its last day."""
    whole = stepped_period(scene.today, 0, (match.folded("unit") or "").lower())
    return _fixed(match, DateRange(scene.today, whole.end - timedelta(days=1)))


def _to_date(match: Match, scene: Scene) -> Told:
    whole = stepped_period(scene.today, 0, (match.folded("unit") or "").lower())
    return _fixed(match, DateRange(whole.start, scene.today))


def _century(match: Match, _: Scene) -> Told | None:
    first = (nth_of(match.folded("nth") or "") - 1) * 100
    return _fixed(match, year_of_days(first, 100)) if first else None
