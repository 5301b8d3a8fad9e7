# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Whether a scheme still says what its words say: every pin hashed, every number read again.

The number, sum, day or share of a parameter must be what ``gongshi.reading`` finds in the pinned
words, and every date of a value must be told by a source. Nothing is moved to a look-alike: where
words stand elsewhere now, the error says where, and a person decides.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from decimal import Decimal

from gongshi.reading import find_values
from gongshi.schemes.calendar import OPEN, Day, day_of
from gongshi.schemes.errors import RuleFileError
from gongshi.schemes.kinds import Kind
from gongshi.schemes.parameter import Dated, Parameter, Value
from gongshi.schemes.scheme import Scheme
from gongshi.schemes.sentences import sentence
from gongshi.schemes.shares import read_shares
from gongshi.schemes.syntax import NoticeLine, PinLine
from gongshi.values import Age, Duration, Money, Number, PartialDate

__all__ = ["check", "problems", "values_in"]

_UNITS = {"days": "Day", "weeks": "Week", "months": "Month", "years": "Year", "hours": "Hour"}

Text = Callable[[str], str]
"""Gives the text of a notice by the name of its file."""


def check(scheme: Scheme, text_of: Text) -> None:
    """Raise ``RuleFileError`` at the first place that does not say what its words say."""
    for problem in problems(scheme, text_of):
        raise problem


def problems(scheme: Scheme, text_of: Text) -> Iterator[RuleFileError]:
    """Yield every place that does not say what its words say."""
    yield from _notices(scheme, text_of)
    notices = {(file.file, one.tag): one for file in scheme.files for one in file.notices}
    for pin in _pins(scheme):
        yield from _pin(pin, notices, text_of)
    told = _told_days(scheme)
    for parameter in scheme.stated.values():
        for dated in parameter.values:
            yield from _value(parameter, dated, notices, scheme.file.currency)
            yield from _dates(dated, notices, told)
    for step in scheme.steps.values():
        if step.rule and step.says != sentence(scheme, step.name):
            said = sentence(scheme, step.name)
            yield step.place.error(
                f'{step.name} says another sentence than its expression: "{said.en}" / '
                f'"{said.hant}" / "{said.hans}"'
            )


def _notices(scheme: Scheme, text_of: Text) -> Iterator[RuleFileError]:
    for notice in scheme.notices:
        found = hashlib.sha256(text_of(notice.file).encode()).hexdigest()
        if found != notice.sha256:
            yield notice.place.error(
                f"{notice.file} is not the text that was pinned (its hash is {found}); compare the "
                "two, and pin again what still holds"
            )


def _pins(scheme: Scheme) -> Iterator[PinLine]:
    for parameter in scheme.stated.values():
        for dated in parameter.values:
            yield from dated.pins
    for step in scheme.steps.values():
        yield from step.pins
    for note in scheme.file.notes:
        yield from note.pins


def _pin(
    pin: PinLine, notices: dict[tuple[str, str], NoticeLine], text_of: Text
) -> Iterator[RuleFileError]:
    notice = notices.get((pin.place.file, pin.tag))
    if notice is None:
        yield pin.place.error(f"no notice is called {pin.tag}")
        return
    text = text_of(notice.file)
    if text[pin.start : pin.end] != pin.words:
        at = text.find(pin.words)
        where = f"they stand at {at}..{at + len(pin.words)}" if at >= 0 else "it does not have them"
        yield pin.place.error(
            f'at {pin.start}..{pin.end} {notice.file} has "{text[pin.start : pin.end]}", not the '
            f'pinned words "{pin.words}"; {where}'
        )


def values_in(words: str, language: str, kind: Kind, currency: str) -> set[Value]:
    """Return the values of a kind that words say, as parameters have them."""
    if kind.name == "share":
        return set(read_shares(words))
    found: set[Value] = set()
    for one in find_values(words, lang=language):
        value = _of_kind(one.value, kind, currency)
        if value is not None:
            found.add(value)
    return found


def _of_kind(value: object, kind: Kind, currency: str) -> Value | None:
    match value:
        case PartialDate() if kind.name == "day" and value.precision == "day":
            return day_of(value.first_day())
        case Money() if kind.name == "money" and value.currency in {currency, None}:
            return _whole(value.amount * 100)
        case Number() if kind.unit == "count":
            return _whole(value.value)
        case Age() | Duration() if _UNITS.get(kind.unit) == value.unit:
            return _whole(value.amount * (100 if kind.unit == "hours" else 1))
        case _:
            return None


def _whole(amount: Decimal) -> int | None:
    return int(amount) if amount == int(amount) else None


def _language(notice: NoticeLine) -> str:
    return notice.file.removesuffix(".txt").rpartition(".")[2]


def _value(
    parameter: Parameter,
    dated: Dated,
    notices: dict[tuple[str, str], NoticeLine],
    currency: str,
) -> Iterator[RuleFileError]:
    """Each pin must say the value, or a date of it; at least one must say the value."""
    said = False
    for pin in dated.pins:
        notice = notices.get((pin.place.file, pin.tag))
        if notice is None:
            continue
        read = values_in(pin.words, _language(notice), parameter.kind, currency)
        if dated.value in read:
            said = True
        elif not _days(pin, notice) & {dated.start, dated.known}:
            yield pin.place.error(
                f'{parameter.name} is {dated.written}, but the words "{pin.words}" do not say so'
            )
    if not said:
        yield dated.place.error(f"no words say that {parameter.name} is {dated.written}")


def _days(pin: PinLine, notice: NoticeLine) -> set[Day]:
    found = values_in(pin.words, _language(notice), Kind("day"), "")
    return {day for day in found if isinstance(day, int)}


def _told_days(scheme: Scheme) -> set[Day]:
    """Return the days that sources tell: parameters that are days, and publications."""
    days = {
        dated.value
        for parameter in scheme.stated.values()
        if parameter.kind.name == "day"
        for dated in parameter.values
        if isinstance(dated.value, int)
    }
    return days | {scheme.day_of_publication(notice) for notice in scheme.notices}


def _dates(
    dated: Dated, notices: dict[tuple[str, str], NoticeLine], told: set[Day]
) -> Iterator[RuleFileError]:
    mine = set(told)
    for pin in dated.pins:
        notice = notices.get((pin.place.file, pin.tag))
        if notice is not None:
            mine |= _days(pin, notice)
    for day in (dated.start, dated.known):
        if abs(day) != OPEN and day not in mine:
            yield dated.place.error("no source tells the day it is in force from or known from")
