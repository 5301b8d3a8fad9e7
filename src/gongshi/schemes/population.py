# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A population in columns, checked whole before anything is computed from it.

What cannot be is refused with its row and the reason: a reversed spell, a birth to come, an unknown
mode, NaN, a missing column, a file cut short. A null is unknown unless the form says otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path

import msgspec
import numpy as np
import numpy.typing as npt

from gongshi.schemes.calendar import Day, read_day, write_day
from gongshi.schemes.columns import (
    Array,
    MisfitError,
    arrow,
    arrow_type,
    cast_exactly,
    compute,
    schema,
)
from gongshi.schemes.errors import PopulationError
from gongshi.schemes.form import Field, Form

__all__ = ["check_population", "read_population"]

_EARLIEST, _LATEST = read_day("1850-01-01"), read_day("2999-12-31")
_LIST_KINDS = {"hours_list", "hours_blocks", "records"}

Offsets = npt.NDArray[np.int32]


class _Level(msgspec.Struct, frozen=True):
    """A list that was flattened: its name, and where the items of each outer value begin."""

    name: str
    offsets: Offsets


class _Checker(msgspec.Struct, frozen=True):
    """What checks need to know: the ids of the rows, the first row's number, and today."""

    ids: Array
    first_row: int
    today: Day

    def refusal(
        self, levels: tuple[_Level, ...], name: str, misfit: MisfitError
    ) -> PopulationError:
        """Tell a misfit with its row, its id and its place within lists."""
        place, where = misfit.place, [name] if name else []
        for level in reversed(levels):
            outer = int(np.searchsorted(level.offsets, place, side="right")) - 1
            where.insert(0, f"{level.name} {place - int(level.offsets[outer]) + 1}")
            place = outer
        return PopulationError(
            f"row {self.first_row + place + 1} (id {self.ids[place]}), {', '.join(where)}: "
            f"{misfit.reason}"
        )

    def record(
        self,
        columns: Mapping[str, Array],
        fields: tuple[Field, ...],
        size: int,
        levels: tuple[_Level, ...],
    ) -> dict[str, Array]:
        """Return the checked columns of one record, which has ``size`` flat values a column."""
        given = dict(columns)
        checked: dict[str, Array] = {}
        for field in fields:
            for name, column in _take(given, field, levels):
                array = arrow().nulls(size, arrow_type(field)) if column is None else column
                checked[name] = self._guarded(array, field, name, levels)
        if given:
            raise PopulationError(f"{_path(levels, next(iter(given)))} is no column of the form")
        for field in fields:
            self._order(checked, fields, field, levels)
        return checked

    def _guarded(self, array: Array, field: Field, name: str, levels: tuple[_Level, ...]) -> Array:
        try:
            if field.kind in _LIST_KINDS:
                return self._list(array, field, name, levels)
            return _bounded(cast_exactly(array, field.kind), field, self.today)
        except MisfitError as misfit:
            raise self.refusal(levels, name, misfit) from misfit

    def _list(self, array: Array, field: Field, name: str, levels: tuple[_Level, ...]) -> Array:
        pa = arrow()
        if pa.types.is_null(array.type):
            return pa.nulls(len(array), arrow_type(field))
        if not (pa.types.is_list(array.type) or pa.types.is_large_list(array.type)):
            raise PopulationError(f"{_path(levels, name)}: {array.type} is no list")
        lengths = np.asarray(compute().list_value_length(array).fill_null(0), dtype=np.int64)
        offsets = np.zeros(len(array) + 1, dtype=np.int32)
        np.cumsum(lengths, out=offsets[1:])
        inner = (*levels, _Level(name, offsets))
        values = self._items(array.flatten(), field, inner)
        mask = None if array.null_count == 0 else array.is_null()
        return pa.ListArray.from_arrays(pa.array(offsets), values, mask=mask)

    def _items(self, items: Array, field: Field, levels: tuple[_Level, ...]) -> Array:
        if items.null_count:
            place = int(np.flatnonzero(np.asarray(items.is_null()))[0])
            raise self.refusal(levels, "", MisfitError(place, "is empty"))
        if field.kind == "records":
            return self._structs(items, field, levels)
        inner = Field(field.name, "hours", least=field.least, most=field.most)
        if field.kind == "hours_blocks":
            inner = Field("employer", "hours_list", least=field.least, most=field.most)
            return self._guarded(items, inner, "employer", levels)
        return self._guarded(items, inner, "", levels)

    def _structs(self, items: Array, field: Field, levels: tuple[_Level, ...]) -> Array:
        pa = arrow()
        if not pa.types.is_struct(items.type):
            raise PopulationError(f"{_path(levels, '')}: {items.type} is no record")
        names = [items.type.field(place).name for place in range(items.type.num_fields)]
        columns = dict(zip(names, items.flatten(), strict=True))
        checked = self.record(columns, field.fields, len(items), levels)
        return pa.StructArray.from_arrays(list(checked.values()), names=list(checked))

    def _order(
        self,
        columns: Mapping[str, Array],
        fields: tuple[Field, ...],
        field: Field,
        levels: tuple[_Level, ...],
    ) -> None:
        """Refuse a day that is surely before the one it may not precede."""
        pairs = [(field, field, field.name)] if field.kind == "partial_day" else []
        pairs += [(field, e, e.name) for e in fields if e.name == field.not_before]
        for later, earlier, name in pairs:
            last, first = _ends(columns, later)[1], _ends(columns, earlier)[0]
            for place in _true_places(compute().less(last, first)):
                reason = f"{last[place]} is before {name} {first[place]}"
                raise self.refusal(levels, field.name, MisfitError(place, reason))


def _take(
    given: dict[str, Array], field: Field, levels: tuple[_Level, ...]
) -> Iterator[tuple[str, Array]]:
    """Take the columns of a field out of what is given; None where an optional one is not."""
    if field.kind == "partial_day":
        first = given.pop(f"{field.name}_first", None)
        first = given.pop(field.name, None) if first is None else first
        last = given.pop(f"{field.name}_last", first)
        names = {f"{field.name}_first": first, f"{field.name}_last": last}
    else:
        names = {field.name: given.pop(field.name, None)}
    if field.needed and None in names.values():
        raise PopulationError(
            f"column {_path(levels, field.name)} is missing: add it, with nulls where it is unknown"
        )
    yield from names.items()


def _path(levels: tuple[_Level, ...], name: str) -> str:
    return ".".join([*(level.name for level in levels), *([name] if name else [])])


def _ends(columns: Mapping[str, Array], field: Field) -> tuple[Array, Array]:
    if field.kind == "partial_day":
        return columns[f"{field.name}_first"], columns[f"{field.name}_last"]
    return columns[field.name], columns[field.name]


def _bounded(array: Array, field: Field, today: Day) -> Array:
    """Refuse a word that is no code, a day out of range or to come, a number out of bounds."""
    pc, pa = compute(), arrow()
    if field.kind in {"day", "partial_day"}:
        days = array.cast(pa.int32())
        for place in _true_places(pc.or_(pc.less(days, _EARLIEST), pc.greater(days, _LATEST))):
            raise MisfitError(place, f"day {days[place]} is not between 1850 and 2999")
        if field.past:
            for place in _true_places(pc.greater(days, today)):
                raise MisfitError(place, f"{array[place]} is after today ({write_day(today)})")
    elif field.kind == "code":
        known = pc.is_in(array, pa.array(field.codes, pa.string()))
        for place in _true_places(pc.and_(pc.invert(known), array.is_valid())):
            raise MisfitError(
                place, f"{array[place].as_py()!r} is none of {', '.join(field.codes)}"
            )
    elif field.kind in {"count", "hours", "money"}:
        most = 10**12 if field.most is None else field.most
        for place in _true_places(pc.or_(pc.less(array, field.least), pc.greater(array, most))):
            raise MisfitError(place, f"{array[place]} is not between {field.least} and {most}")
    return array


def _true_places(wrong: Array) -> list[int]:
    """Return the first place that is true, if any."""
    return [int(place) for place in np.flatnonzero(np.asarray(wrong.fill_null(False)))[:1]]


def check_population(rows: Array, form: Form, today: Day, first_row: int = 0) -> Array:
    """Return a record batch in the form's exact schema, or refuse it with the row and the reason.

    ``rows`` is an Arrow record batch; ``first_row`` is where it stands in its file. A partial date
    may come as one column of exact days. Raises ``PopulationError``.
    """
    pa = arrow()
    columns = dict(zip(rows.schema.names, rows.columns, strict=True))
    if len(columns) != len(rows.schema.names):
        raise PopulationError(f"a column is there twice: {', '.join(rows.schema.names)}")
    if "id" not in columns:
        raise PopulationError("column id is missing: each person needs one")
    ids = columns.pop("id").cast(pa.string())
    if ids.null_count:
        place = int(np.flatnonzero(np.asarray(ids.is_null()))[0])
        raise PopulationError(f"row {first_row + place + 1}: the id is empty")
    checked = _Checker(ids, first_row, today).record(columns, form.fields, len(ids), ())
    return pa.RecordBatch.from_arrays([ids, *checked.values()], schema=schema(form))


def read_population(path: Path, form: Form, today: Day, batch_rows: int) -> Iterator[Array]:
    """Yield the checked record batches of a Parquet file, at most ``batch_rows`` rows each.

    Raises ``PopulationError`` for a file that is cut short or no Parquet file, and as
    ``check_population``.
    """
    pa = arrow()
    parquet = import_module("pyarrow.parquet")
    row = 0
    try:
        with parquet.ParquetFile(path) as file:
            for batch in file.iter_batches(batch_size=batch_rows):
                yield check_population(batch, form, today, row)
                row += len(batch)
    except (pa.ArrowException, OSError) as error:
        raise PopulationError(
            f"{path.name} cannot be read after row {row}: it is cut short or no Parquet file "
            f"({error})"
        ) from error
