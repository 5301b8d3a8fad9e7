# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The facts of one person, as JSON has them, checked and made ready for the scalar backend.

What is left out is unknown and becomes an open value; what cannot be so is refused with its path.
With a day ``on`` nothing later has happened: later rows are not there, what ends later goes on.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from gongshi.schemes.calendar import OPEN, Day
from gongshi.schemes.errors import FactsError
from gongshi.schemes.fact_forms import read, unknown
from gongshi.schemes.open_value import Domain, Open, OpenChoice, Split
from gongshi.schemes.syntax import FactLine, TableLine

__all__ = ["Facts", "FactsForm", "OpenTable"]


class OpenTable:
    """A table of which nothing is known: it may be empty, or hold a row that goes on."""

    def __init__(self, path: str) -> None:
        self.path = path

    def __iter__(self) -> Iterator[tuple[object, ...]]:
        """Ask for the rows."""
        raise Split(self.path, ((0,), (1,)))

    def __len__(self) -> int:
        """Ask how many rows there are."""
        raise Split(self.path, ((0,), (1,)))


class Facts(msgspec.Struct, frozen=True):
    """Facts in the order of the form: of the person, and the rows of each table.

    What is not known is an open value.
    """

    person: tuple[object, ...]
    tables: tuple[tuple[tuple[object, ...], ...] | OpenTable, ...]

    def settled(self, form: FactsForm, domains: Mapping[str, Domain]) -> Facts:
        """Return the facts with each open value narrowed to its domain."""
        if not domains:
            return self
        return Facts(
            tuple(_narrowed(value, domains) for value in self.person),
            tuple(
                _narrowed_table(form, place, rows, domains)
                for place, rows in enumerate(self.tables)
            ),
        )


def _narrowed(value: object, domains: Mapping[str, Domain]) -> object:
    if isinstance(value, OpenChoice):
        domain = domains.get(value.path)
        return value if domain is None else domain[0]
    if isinstance(value, Open):
        low, high = domains.get(value.path, (value.low, value.high))
        return value.narrowed(low, high, domains)
    if isinstance(value, tuple) and value:
        return (*value[:-1], _narrowed(value[-1], domains))
    return value


def _narrowed_table(
    form: FactsForm,
    place: int,
    rows: tuple[tuple[object, ...], ...] | OpenTable,
    domains: Mapping[str, Domain],
) -> tuple[tuple[object, ...], ...] | OpenTable:
    if isinstance(rows, OpenTable):
        domain = domains.get(rows.path)
        if domain is None:
            return rows
        rows = (form.unknown_row(place),) * domain[0]
    return tuple(tuple(_narrowed(value, domains) for value in row) for row in rows)


class FactsForm:
    """What facts a scheme asks for, in the order in which backends have them."""

    def __init__(self, facts: Sequence[FactLine], tables: Sequence[TableLine]) -> None:
        self.person = tuple(fact for fact in facts if not fact.table)
        self.tables = tuple(table for table in tables if table.spells is None)
        self.fields = {
            table.name: tuple(fact for fact in facts if fact.table == table.name)
            for table in self.tables
        }

    def places(self) -> dict[tuple[str, str], int]:
        """Return the place of each fact of the person and of each field in its row."""
        return {
            (fact.table, fact.name): place
            for facts in (self.person, *self.fields.values())
            for place, fact in enumerate(facts)
        }

    def read(self, given: object, on: Day | None = None) -> Facts:
        """Return the facts; ``FactsError`` with the path of the first that cannot be so."""
        told = _object(given, "")
        known = {fact.name for fact in self.person} | {table.name for table in self.tables}
        _refuse_unknown(told, known, "")
        person = tuple(read(fact, told, fact.name, on) for fact in self.person)
        return Facts(person, tuple(self._table(table, told, on) for table in self.tables))

    def _table(
        self, table: TableLine, told: Mapping[str, object], on: Day | None
    ) -> tuple[tuple[object, ...], ...] | OpenTable:
        given = told.get(table.name)
        if given is None:
            return () if table.empty else OpenTable(table.name)
        if not isinstance(given, list):
            raise FactsError(table.name, "it must be a list")
        rows = (self._row(table, one, f"{table.name}[{at}]", on) for at, one in enumerate(given))
        return tuple(row for row in rows if row is not None)

    def _row(
        self, table: TableLine, given: object, path: str, on: Day | None
    ) -> tuple[object, ...] | None:
        fields = self.fields[table.name]
        told = _object(given, path)
        _refuse_unknown(told, {fact.name for fact in fields}, path)
        row = tuple(read(fact, told, f"{path}.{fact.name}", on) for fact in fields)
        begins = [value for fact, value in zip(fields, row, strict=True) if fact.form == "begins"]
        ends = [value for fact, value in zip(fields, row, strict=True) if fact.form == "ends"]
        if begins and ends and _least(begins[0]) > _most(ends[0]):
            raise FactsError(path, "it ends before it starts; check the two days")
        later = on is not None and any(_least(value) > on for value in begins)
        return None if later else row

    def unknown_row(self, place: int) -> tuple[object, ...]:
        """Return a row of table ``place`` of which nothing is known but that it goes on."""
        table = self.tables[place]
        fields = self.fields[table.name]
        return tuple(
            OPEN if fact.form == "ends" else unknown(fact, f"{table.name}[?].{fact.name}")
            for fact in fields
        )


def _object(given: object, path: str) -> Mapping[str, object]:
    if not isinstance(given, dict):
        raise FactsError(path or "facts", "it must be a JSON object")
    return given


def _refuse_unknown(told: Mapping[str, object], known: set[str], path: str) -> None:
    for name in told:
        if name not in known:
            where = f"{path}.{name}" if path else name
            raise FactsError(where, f"there is no such fact; there are {', '.join(sorted(known))}")


def _least(value: object) -> int:
    if isinstance(value, Open):
        return value.ends()[0]
    return value if isinstance(value, int) else -OPEN


def _most(value: object) -> int:
    if isinstance(value, Open):
        return value.ends()[1]
    return value if isinstance(value, int) else OPEN
