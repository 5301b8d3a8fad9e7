# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A population made ready for columns: people alike in how many rows they have, a column a row.

People whose facts are all known stand in groups by the number of rows of each table, so that a
group's rows are plain arrays; everybody else is told by place and takes the general path, one at a
time. Nothing is cut off.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from operator import itemgetter
from typing import Any, TypeAlias

import msgspec
import numpy as np
import numpy.typing as npt

from gongshi.schemes.calendar import OPEN, Day
from gongshi.schemes.columns import Array, arrow
from gongshi.schemes.day_slots import Numbers, Truths
from gongshi.schemes.facts import FactsForm
from gongshi.schemes.syntax import FactLine, TableLine

__all__ = ["Column", "Group", "Maybe", "People", "Places", "made_ready"]

Places: TypeAlias = npt.NDArray[np.int64]

_MOST_ROWS, _FEWEST = 6, 64
"""People with more rows of a table, or in a group of fewer people, take the general path."""


class Maybe(msgspec.Struct, frozen=True):
    """A number that may be left out: where ``given`` it is ``value``."""

    value: Numbers
    given: Truths


Change: TypeAlias = Callable[[Any], Any]
"""What is done to every array of a group alike."""

Column: TypeAlias = Numbers | Truths | Maybe | None
"""A fact of everybody in a group; None is a list or text that nobody gave, or that nothing asks."""


class Group(msgspec.Struct, frozen=True):
    """People alike: their places in the batch, their facts, and of each table its rows' facts."""

    places: Places
    person: Mapping[str, Column]
    tables: Mapping[str, tuple[Mapping[str, Column], ...]]

    def part(self, start: int, end: int) -> Group:
        """Return some of the people, without copying anything."""
        return self._with(itemgetter(slice(start, end)), self.places[start:end])

    def taken(self, places: Places) -> Group:
        """Return the people at ``places`` of the group."""
        return self._with(itemgetter(places), self.places[places])

    def _with(self, change: Change, places: Places) -> Group:
        return Group(
            places,
            {name: _changed(column, change) for name, column in self.person.items()},
            {
                table: tuple(
                    {name: _changed(column, change) for name, column in row.items()} for row in rows
                )
                for table, rows in self.tables.items()
            },
        )


def _changed(column: Column, change: Change) -> Column:
    if isinstance(column, Maybe):
        value = change(column.value) if isinstance(column.value, np.ndarray) else column.value
        given = change(column.given) if isinstance(column.given, np.ndarray) else column.given
        return Maybe(value, given)
    return change(column) if isinstance(column, np.ndarray) else column


class People(msgspec.Struct, frozen=True):
    """A batch made ready: groups for columns, and the places of the others."""

    count: int
    groups: tuple[Group, ...]
    others: Places


class _Flat(msgspec.Struct):
    """The rows of a table one after the other: whose each is, its columns, and which are plain."""

    owner: Places
    columns: dict[str, Column]
    plain: npt.NDArray[np.bool_]


def made_ready(form: FactsForm, batch: Array, on: Day | None = None) -> People:
    """Return a checked record batch (``population``) as groups; with ``on`` nothing is later."""
    names = dict(zip(batch.schema.names, batch.columns, strict=True))
    count = len(batch)
    plain = np.ones(count, dtype=bool)
    person = {}
    for fact in form.person:
        person[fact.name], known = _read(fact, names, on)
        plain &= known
    tables = {table.name: _flat(table, form, names[table.name], plain, on) for table in form.tables}
    counts = {name: np.bincount(flat.owner, minlength=count) for name, flat in tables.items()}
    for name, flat in tables.items():
        plain[flat.owner[~flat.plain]] = False
        plain &= counts[name] <= _MOST_ROWS
    return _grouped(person, tables, counts, plain)


def _grouped(
    person: dict[str, Column],
    tables: dict[str, _Flat],
    counts: dict[str, npt.NDArray[np.int64]],
    plain: npt.NDArray[np.bool_],
) -> People:
    count = len(plain)
    key = np.zeros(count, dtype=np.int64)
    for each in counts.values():
        key = key * (_MOST_ROWS + 1) + np.minimum(each, _MOST_ROWS)
    key[~plain] = -1
    order = np.lexsort((_likeness(person, tables, count), key))
    first = {name: np.cumsum(each) - each for name, each in counts.items()}
    keys, starts = np.unique(key[order], return_index=True)
    groups, others = [], []
    for value, start, end in zip(
        keys, starts, (*starts[1:], *([count] * len(keys[:1]))), strict=True
    ):
        places = order[start:end]
        if value < 0 or len(places) < _FEWEST:
            others.append(places)
            continue
        rows = {
            name: tuple(
                {
                    field: _changed(column, itemgetter(first[name][places] + row))
                    for field, column in flat.columns.items()
                }
                for row in range(int(counts[name][places[0]]))
            )
            for name, flat in tables.items()
        }
        held = {name: _changed(column, itemgetter(places)) for name, column in person.items()}
        groups.append(Group(places, held, rows))
    left = np.sort(np.concatenate(others)) if others else np.zeros(0, dtype=np.int64)
    return People(count, tuple(groups), left)


def _likeness(
    person: dict[str, Column], tables: dict[str, _Flat], count: int
) -> npt.NDArray[np.float64]:
    """Return a number by which people alike stand together: more holds for all of a block then."""
    found = np.zeros(count)
    for column in person.values():
        found += _ordered(column) * 1e9
    for flat in tables.values():
        for column in flat.columns.values():
            found += np.bincount(flat.owner, _ordered(column, len(flat.owner)), count)
    return found


def _ordered(column: Column, size: int = 1) -> npt.NDArray[np.float64]:
    """Return what orders a column of few different values: truths and choices before hours."""
    if isinstance(column, Maybe):
        return np.where(column.given, column.value, -1).astype(np.float64)
    if isinstance(column, np.ndarray) and column.dtype == np.bool_:
        return column.astype(np.float64) * 1e9
    return np.zeros(size)


def _flat(
    table: TableLine,
    form: FactsForm,
    lists: Array,
    plain: npt.NDArray[np.bool_],
    on: Day | None,
) -> _Flat:
    """Return the rows of a table; ``plain`` loses the people whose list is not known."""
    if not table.empty:
        plain &= _array(lists.is_valid())
    lengths = _array(lists.value_lengths().fill_null(0)).astype(np.int64)
    owner = np.repeat(np.arange(len(lengths)), lengths)
    structs = lists.flatten()
    names = {
        structs.type.field(place).name: column for place, column in enumerate(structs.flatten())
    }
    columns: dict[str, Column] = {}
    kept = np.ones(len(owner), dtype=bool)
    clear = np.ones(len(owner), dtype=bool)
    for fact in form.fields[table.name]:
        columns[fact.name], known = _read(fact, names, on)
        clear &= known
        days = columns[fact.name]
        if on is not None and fact.form == "begins" and isinstance(days, np.ndarray):
            kept &= ~known | (days <= on)
    if not kept.all():
        columns = {name: _changed(column, itemgetter(kept)) for name, column in columns.items()}
    return _Flat(owner[kept], columns, clear[kept])


def _array(values: Array) -> npt.NDArray[Any]:
    return np.asarray(values)


def _read(
    fact: FactLine, names: Mapping[str, Array], on: Day | None
) -> tuple[Column, npt.NDArray[np.bool_]]:
    """Return a column, and for which rows it is known (or need not be)."""
    if fact.partial:
        return _day(fact, names[f"{fact.name}_first"], names[f"{fact.name}_last"], on)
    column = names[fact.name]
    known = _array(column.is_valid())
    everywhere = np.ones(len(column), dtype=bool)
    match fact.form:
        case "text":
            found: tuple[Column, npt.NDArray[np.bool_]] = None, everywhere
        case "hours_list":
            found = None, ~known
        case "hours":
            found = Maybe(_whole(column), known), everywhere
        case "truth":
            found = _array(column.fill_null(False)), known
        case "choice":
            found = _choice(fact, column)
        case "money":
            found = _whole(column), known
        case "count" | "phase":
            found = _array(column.fill_null(0)).astype(np.int32), known
        case _:
            found = _day(fact, column, column, on)
    return found


def _day(
    fact: FactLine, first: Array, last: Array, on: Day | None
) -> tuple[Column, npt.NDArray[np.bool_]]:
    pa = arrow()
    days = _array(first.cast(pa.int32()).fill_null(OPEN)).astype(np.int32)
    known = _array(last.cast(pa.int32()).fill_null(OPEN)) == days
    ends = fact.form in {"ends", "whenever"}
    if not ends:
        known &= days != OPEN
    if on is not None:
        later = (days > on) & (days != OPEN)
        if ends:
            days = np.where(later, np.int32(OPEN), days)
            known |= later
        elif fact.form == "day":
            known &= ~later
    return days, known


def _whole(column: Array) -> npt.NDArray[np.int64]:
    """Return decimals of two places in hundredths: their low words, since they are small."""
    words = np.frombuffer(column.fill_null(0).buffers()[1], dtype=np.int64)
    start = column.fill_null(0).offset
    return words[2 * start : 2 * (start + len(column)) : 2].copy()


def _choice(fact: FactLine, column: Array) -> tuple[Column, npt.NDArray[np.bool_]]:
    pa = arrow()
    words = column.dictionary_encode()
    known = [
        fact.options.index(w) if w in fact.options else -1 for w in words.dictionary.to_pylist()
    ]
    codes = np.asarray([*known, -1], dtype=np.int32)[
        _array(words.indices.cast(pa.int32()).fill_null(len(known)))
    ]
    return codes, codes >= 0
