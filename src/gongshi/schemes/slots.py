# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The known facts of one person, each as a place in which another value may be put.

What is not known, and what only a list or a text can hold, has no place: nothing can be said of a
smallest change of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

import msgspec

from gongshi.schemes.calendar import OPEN, Day, day_of, write_day
from gongshi.schemes.facts import Facts
from gongshi.schemes.scheme import Scheme
from gongshi.schemes.syntax import FactLine, TableLine
from gongshi.values import PartialDate

__all__ = ["FURTHEST", "Measure", "Slot", "slots"]

Measure = Literal["days", "hours", "choice"]

FURTHEST = 3653
"""A change of more days than this, ten years, is no small one and is not looked for."""

_MEASURES: dict[str, Measure] = {
    "day": "days",
    "birth": "days",
    "begins": "days",
    "ends": "days",
    "whenever": "days",
    "hours": "hours",
    "truth": "choice",
    "choice": "choice",
}
_MOST_HOURS = 168_00


class Slot(msgspec.Struct, frozen=True):
    """A known fact: its path, its number, and what its number may be (days, hundredths of hours).

    ``table`` is the place of its table, None of a fact of the person; ``row`` the row among those
    that are there, ``told`` its place in the list as given.
    """

    line: FactLine
    path: str
    measure: Measure
    value: int
    low: int
    high: int
    place: int
    table: int | None = None
    row: int = 0
    told: int = 0

    def put(self, facts: Facts, value: object) -> Facts:
        """Return the facts with another value, open or not, in this place."""
        if self.table is None:
            return Facts(_with(facts.person, self.place, value), facts.tables)
        rows = tuple(facts.tables[self.table])
        row = _with(rows[self.row], self.place, value)
        changed = (*rows[: self.row], row, *rows[self.row + 1 :])
        tables = (*facts.tables[: self.table], changed, *facts.tables[self.table + 1 :])
        return Facts(facts.person, tables)

    def written(self, value: int) -> object:
        """Return a number of this fact as facts are given."""
        if self.measure == "days":
            return write_day(value)
        if self.measure == "hours":
            return value / 100
        if self.line.form == "truth":
            return bool(value)
        option = self.line.options[value]
        return None if option == "none" else option

    def told_with(self, given: Mapping[str, object], value: int) -> dict[str, object]:
        """Return facts as they were given, with another value in this place."""
        told = dict(given)
        if self.table is None:
            told[self.line.name] = self.written(value)
            return told
        rows = list(_rows(given, self.line.table))
        rows[self.told] = {**rows[self.told], self.line.name: self.written(value)}
        told[self.line.table] = rows
        return told


def _with(values: tuple[object, ...], place: int, value: object) -> tuple[object, ...]:
    return (*values[:place], value, *values[place + 1 :])


def _rows(given: Mapping[str, object], table: str) -> Sequence[Mapping[str, object]]:
    rows = given.get(table)
    return rows if isinstance(rows, list) else ()


def slots(
    scheme: Scheme, given: Mapping[str, object], facts: Facts, on: Day | None
) -> Iterator[Slot]:
    """Yield a place for each known fact, in the order of the form."""
    for place, (line, value) in enumerate(zip(scheme.form.person, facts.person, strict=True)):
        slot = _slot(line, line.name, value, place, on)
        if slot is not None:
            yield slot
    for at, table in enumerate(scheme.form.tables):
        rows = facts.tables[at]
        there = _there(table, scheme.form.fields[table.name], given, on)
        if isinstance(rows, tuple):
            for number, (row, told) in enumerate(zip(rows, there, strict=True)):
                yield from _of_row(scheme, table, row, (at, number, told), on)


def _there(
    table: TableLine, fields: Sequence[FactLine], given: Mapping[str, object], on: Day | None
) -> list[int]:
    """Return which rows of a list are there: those that have begun by the day asked about."""
    begins = [field.name for field in fields if field.form == "begins"]
    return [
        told
        for told, row in enumerate(_rows(given, table.name))
        if on is None or not any(_later(row.get(name), on) for name in begins)
    ]


def _later(written: object, on: Day) -> bool:
    return isinstance(written, str) and day_of(PartialDate.parse(written).first_day()) > on


def _of_row(
    scheme: Scheme,
    table: TableLine,
    row: tuple[object, ...],
    where: tuple[int, int, int],
    on: Day | None,
) -> Iterator[Slot]:
    fields = scheme.form.fields[table.name]
    begins = [v for f, v in zip(fields, row, strict=True) if f.form == "begins"]
    ends = [v for f, v in zip(fields, row, strict=True) if f.form == "ends"]
    for place, (line, value) in enumerate(zip(fields, row, strict=True)):
        slot = _slot(line, f"{table.name}[{where[2]}].{line.name}", value, place, on)
        if slot is None:
            continue
        low, high = slot.low, slot.high
        if line.form == "begins":
            high = min([high, *(end for end in ends if isinstance(end, int))])
        if line.form == "ends":
            low = max([low, *(begin for begin in begins if isinstance(begin, int))])
        table_, row_, told = where
        yield msgspec.structs.replace(slot, low=low, high=high, table=table_, row=row_, told=told)


def _slot(line: FactLine, path: str, value: object, place: int, on: Day | None) -> Slot | None:
    measure = _MEASURES.get(line.form)
    if measure is None or not isinstance(value, int) or value == OPEN:
        return None
    low, high = value - FURTHEST, value + FURTHEST
    if measure == "days" and on is not None:
        high = min(high, max(on, value))
    if measure == "hours":
        low, high = 0, _MOST_HOURS
    if measure == "choice":
        low, high = 0, 1 if line.form == "truth" else len(line.options) - 1
    return Slot(line, path, measure, int(value), low, high, place)
