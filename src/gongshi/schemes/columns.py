# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The Arrow columns of a form (design of schemes, section 10), and values cast to them exactly.

A partial date is two columns, the first and the last day it can be. Nothing is rounded: a value
that does not fit is reported by its place.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any

import numpy as np

from gongshi.schemes.errors import PopulationError, SchemeError
from gongshi.schemes.form import Field, Form, Kind

__all__ = [
    "Array",
    "MisfitError",
    "arrow",
    "arrow_type",
    "cast_exactly",
    "column_fields",
    "compute",
    "schema",
]

Array = Any
"""An Arrow array: pyarrow carries no types."""

ArrowType = Any
"""An Arrow data type, field or schema."""

_HUNDREDTH = Decimal("0.01")


class MisfitError(SchemeError):
    """A value that does not fit: its place in the flat column, and why."""

    def __init__(self, place: int, reason: str) -> None:
        super().__init__(reason)
        self.place = place
        self.reason = reason


@cache
def arrow() -> ModuleType:
    """Return pyarrow. Raises ``PopulationError`` that says how to come by it."""
    try:
        return import_module("pyarrow")
    except ImportError as error:
        raise PopulationError(
            "populations need pyarrow, which is not installed: install gongshi[data]"
        ) from error


@cache
def compute() -> ModuleType:
    """Return ``pyarrow.compute``."""
    arrow()
    return import_module("pyarrow.compute")


def arrow_type(field: Field) -> ArrowType:
    """Return the Arrow type of one column of a field."""
    pa = arrow()
    match field.kind:
        case "hours_list":
            return pa.list_(_leaf_type("hours"))
        case "hours_blocks":
            return pa.list_(pa.list_(_leaf_type("hours")))
        case "records":
            return pa.list_(pa.struct(list(_arrow_fields(field.fields))))
        case kind:
            return _leaf_type(kind)


def _leaf_type(kind: Kind) -> ArrowType:
    pa = arrow()
    types = {
        "day": pa.date32(),
        "partial_day": pa.date32(),
        "flag": pa.bool_(),
        "code": pa.string(),
        "text": pa.string(),
        "count": pa.int32(),
        "hours": pa.decimal128(9, 2),
        "money": pa.decimal128(15, 2),
    }
    return types[kind]


def column_fields(fields: tuple[Field, ...]) -> Iterator[tuple[str, Field]]:
    """Yield each column and its field: two columns for a partial date, one for any other."""
    for field in fields:
        if field.kind == "partial_day":
            yield f"{field.name}_first", field
            yield f"{field.name}_last", field
        else:
            yield field.name, field


def _arrow_fields(fields: tuple[Field, ...]) -> Iterator[ArrowType]:
    for name, field in column_fields(fields):
        yield arrow().field(name, arrow_type(field))


def schema(form: Form) -> ArrowType:
    """Return the Arrow schema of a population of this form: ``id``, then the form's columns."""
    pa = arrow()
    return pa.schema(
        [pa.field("id", pa.string(), nullable=False), *_arrow_fields(form.fields)],
        metadata={"form": form.id},
    )


def cast_exactly(array: Array, kind: Kind) -> Array:
    """Return a flat array in the type of ``kind``; ``MisfitError`` at the first that would change.

    Days may come as dates or as times at midnight, numbers as integers, decimals or floats.
    """
    pa = arrow()
    want = _leaf_type(kind)
    if array.type == want:
        return array
    if pa.types.is_null(array.type):
        return pa.nulls(len(array), want)
    if pa.types.is_dictionary(array.type):
        return cast_exactly(array.dictionary_decode(), kind)
    if not _may_become(array.type, kind):
        raise MisfitError(0, f"a column of {array.type} cannot hold {kind.replace('_', ' ')}s")
    if pa.types.is_floating(array.type):
        array = _whole_hundredths(array)
    elif pa.types.is_integer(array.type) and kind != "count":
        array = array.cast(pa.decimal128(20, 0))
    try:
        cast = array.cast(want)
    except pa.ArrowInvalid as error:
        raise MisfitError(_first_uncastable(array, want), str(error)) from error
    if pa.types.is_temporal(array.type):
        _refuse_first(compute().not_equal(cast.cast(array.type), array), "has a time of day")
    return cast


def _may_become(given: ArrowType, kind: Kind) -> bool:
    types = arrow().types
    match kind:
        case "day" | "partial_day":
            return bool(types.is_date(given) or types.is_timestamp(given))
        case "code" | "text":
            return bool(types.is_large_string(given) or types.is_string_view(given))
        case "count":
            return bool(types.is_integer(given))
        case "hours" | "money":
            return bool(
                types.is_integer(given) or types.is_decimal(given) or types.is_floating(given)
            )
        case _:
            return False


def _whole_hundredths(array: Array) -> Array:
    """Return floats as decimals with two places; ``MisfitError`` at NaN or a finer number."""
    pa = arrow()
    present = np.asarray(array.is_valid())
    values = np.where(present, np.asarray(array.fill_null(0), dtype=np.float64), 0.0)
    for place in np.flatnonzero(~np.isfinite(values))[:1]:
        raise MisfitError(int(place), f"{values[place]} is no number")
    hundredths = np.rint(values * 100)
    for place in np.flatnonzero(np.abs(hundredths / 100 - values) > 1e-9 * np.abs(values))[:1]:
        raise MisfitError(int(place), f"{values[place]} has more than two decimals")
    for place in np.flatnonzero(np.abs(hundredths) >= 1e15)[:1]:
        raise MisfitError(int(place), f"{values[place]} is too large")
    whole = pa.array(hundredths.astype(np.int64), mask=~present).cast(pa.decimal128(19, 0))
    return compute().multiply(whole, pa.scalar(_HUNDREDTH, pa.decimal128(3, 2)))


def _first_uncastable(array: Array, want: ArrowType) -> int:
    """Return the place of the first value that alone cannot be cast."""
    low, high = 0, len(array)
    while high - low > 1:
        middle = (low + high) // 2
        try:
            array.slice(low, middle - low).cast(want)
        except arrow().ArrowInvalid:
            high = middle
        else:
            low = middle
    return low


def _refuse_first(wrong: Array, reason: str) -> None:
    for place in np.flatnonzero(np.asarray(wrong.fill_null(False)))[:1]:
        raise MisfitError(int(place), reason)
