# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Parameters: the dated numbers of a scheme, each value with its words (design, sections 2 and 9).

A value is in force from a day up to another and known from a day. What was known at an instant has
no successor that was announced later.
"""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from itertools import pairwise
from typing import TypeAlias

import msgspec

from gongshi.schemes.calendar import OPEN, Day, read_day
from gongshi.schemes.errors import CalendarError, OptionError
from gongshi.schemes.kinds import DAY, MONEY, UNITS, Kind
from gongshi.schemes.lexing import Place
from gongshi.schemes.syntax import DatedValue, ParameterLine, PinLine
from gongshi.schemes.titles import Titles

__all__ = ["Dated", "Parameter", "Schedule", "Value", "kind_of_unit", "parameter_of", "value_of"]

Value: TypeAlias = int | tuple[int, int]
"""A whole number (hours in hundredths, money in cents, a day), or the two of a share."""

Schedule: TypeAlias = tuple[tuple[Day, int | None], ...]
"""From each day on the value in force, None where there is none; before the first there is none."""


class Dated(msgspec.Struct, frozen=True):
    """One value, in force from ``start`` up to ``until`` and known from ``known``."""

    value: Value
    start: Day
    until: Day
    known: Day
    written: str
    pins: tuple[PinLine, ...]
    place: Place


class Parameter(msgspec.Struct, frozen=True):
    """A named number, its unit and its values in the order of time."""

    name: str
    kind: Kind
    titles: Titles
    values: tuple[Dated, ...]
    place: Place

    def schedule(self, known: Day) -> Schedule:
        """Return what was known at the end of day ``known`` about which value holds when."""
        held = [one for one in self.values if one.known <= known]
        steps: list[tuple[Day, int | None]] = []
        for one in held:
            if isinstance(one.value, tuple):
                raise OptionError(f"parameter {self.name} is a share, which has no schedule")
            steps.append((one.start, one.value))
        if held and held[-1] is self.values[-1] and held[-1].until != OPEN:
            steps.append((held[-1].until, None))
        return tuple(steps)

    def only(self, known: Day) -> Value:
        """Return the one value it has; ``OptionError`` where none was known yet."""
        if self.values[0].known > known:
            raise OptionError(f"parameter {self.name} was not known then")
        return self.values[0].value

    def set_to(self, written: str) -> Parameter:
        """Return it with one value on all dates; ``OptionError`` for what is no such value."""
        try:
            value = value_of(self.kind, written)
        except ValueError as error:
            raise OptionError(f"{self.name}={written}: {error}") from error
        first = self.values[0]
        dated = Dated(value, -OPEN, OPEN, -OPEN, written, first.pins, first.place)
        return Parameter(self.name, self.kind, self.titles, (dated,), self.place)


def kind_of_unit(unit: str) -> Kind | None:
    """Return the kind of a parameter of ``unit``, None for a unit that there is not."""
    if unit in UNITS:
        return Kind("number", unit)
    return {"money": MONEY, "day": DAY, "share": Kind("share")}.get(unit)


def value_of(kind: Kind, written: str) -> Value:
    """Read a value as rule files and ``--set`` write it; ``ValueError`` for what is none."""
    if kind.name == "day":
        return read_day(written)
    if kind.name == "share":
        part, _, whole = written.partition("/")
        if not (part.isdecimal() and whole.isdecimal() and 0 < int(part) <= int(whole)):
            raise ValueError("a share is written like 2/3")
        return int(part), int(whole)
    scale = 100 if kind.name == "money" or kind.unit == "hours" else 1
    try:
        amount = Decimal(written) * scale
        whole_amount = int(amount)
    except (InvalidOperation, ValueError, OverflowError) as error:
        raise ValueError(f"not a number: {written!r}") from error
    if amount != whole_amount or not 0 <= whole_amount < OPEN:
        raise ValueError("it must be a whole number of 0 or more (hours and money: two decimals)")
    return whole_amount


def parameter_of(line: ParameterLine) -> Parameter:
    """Return a parameter as a rule file states it, its dates without gap or overlap.

    Raises ``RuleFileError`` for an unknown unit, a value that is none, and such dates.
    """
    kind = kind_of_unit(line.unit)
    if kind is None:
        known = ", ".join((*UNITS, "money", "day", "share"))
        raise line.place.error(f"there is no unit {line.unit!r}; there are {known}")
    values = tuple(_dated(kind, value) for value in line.values)
    for one, following in pairwise(values):
        if one.until < following.start:
            raise following.place.error(f"{line.name} has no value in the days before this one")
        if one.until > following.start:
            raise following.place.error(f"{line.name} has two values from here on; end the earlier")
    return Parameter(line.name, kind, line.titles, values, line.place)


def _dated(kind: Kind, line: DatedValue) -> Dated:
    try:
        value = value_of(kind, line.value)
        start = -OPEN if line.in_force == "always" else read_day(line.in_force)
        until = OPEN if line.until is None else read_day(line.until)
        known = read_day(line.known_from)
    except (CalendarError, ValueError) as error:
        raise line.place.error(str(error)) from error
    if until <= start:
        raise line.place.error("it ends before it is in force")
    return Dated(value, start, until, known, line.value, line.pins, line.place)
