# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The facts of one person (JSON, interfaces of schemes) as a row of columns, and back.

Both directions lose nothing: facts that columns cannot say, and columns that facts cannot say, are
refused by name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from gongshi.schemes.calendar import Day, date_of, read_day
from gongshi.schemes.columns import Array, arrow, schema
from gongshi.schemes.errors import CalendarError, PopulationError
from gongshi.schemes.form import Field, Form
from gongshi.schemes.population import check_population
from gongshi.values import PartialDate, ValuesError

__all__ = ["Facts", "population_of", "rows_to_facts"]

Facts = Mapping[str, object]
"""The facts of one person as read from JSON."""

Cell = Any
"""One value of a row as pyarrow gives it to Python."""

_CENT = Decimal("0.01")


def population_of(form: Form, people: Iterable[tuple[str, Facts]], today: Day) -> Array:
    """Return the checked record batch of people given as (id, facts).

    Raises ``PopulationError`` naming the person, the field and the reason.
    """
    rows = [{"id": name, **_row(form.fields, facts, f"person {name}")} for name, facts in people]
    return check_population(arrow().RecordBatch.from_pylist(rows, schema(form)), form, today)


def _row(fields: tuple[Field, ...], facts: object, where: str) -> dict[str, object]:
    if not isinstance(facts, Mapping):
        raise PopulationError(f"{where}: an object is expected, not {facts!r}")
    unknown = sorted(set(facts) - {field.name for field in fields})
    if unknown:
        raise PopulationError(f"{where}: {unknown[0]!r} is no field of the form")
    row: dict[str, object] = {}
    for field in fields:
        here = f"{where}, {field.name}"
        if field.kind == "partial_day":
            if facts.get(field.name) is None:
                _null(field, field.name in facts, here)
            row |= _partial(field, facts.get(field.name), here)
        elif facts.get(field.name) is not None:
            row[field.name] = _cell(field, facts[field.name], here)
        else:
            row[field.name] = _null(field, field.name in facts, here)
    return row


def _null(field: Field, given: bool, where: str) -> str | None:  # noqa: FBT001
    """Return what a column says for a fact that is null, or that is left out."""
    if field.kind in {"text", "code"}:
        return (field.null or None) if given else None
    if field.null and not given:
        raise PopulationError(
            f"{where}: columns cannot say that this is unknown (null says {field.null!r}); "
            "ask about this person alone"
        )
    return None


def _partial(field: Field, value: object, where: str) -> dict[str, date | None]:
    first = last = None
    if value is not None:
        try:
            when = PartialDate.parse(_text(value, where))
        except ValuesError as error:
            raise PopulationError(f"{where}: {error}") from error
        first, last = when.first_day(), when.last_day()
    return {f"{field.name}_first": first, f"{field.name}_last": last}


def _cell(field: Field, value: object, where: str) -> object:
    match field.kind:
        case "records":
            return [
                _row(field.fields, each, f"{where} {place}")
                for place, each in enumerate(_list(value, where), 1)
            ]
        case "hours_list":
            return [_decimal(each, where) for each in _list(value, where)]
        case "hours_blocks":
            return [
                [_decimal(part, where) for part in (each if isinstance(each, list) else [each])]
                for each in _list(value, where)
            ]
        case _:
            return _LEAVES[field.kind](value, where, field)


def _list(value: object, where: str) -> list[object]:
    if not isinstance(value, list):
        raise PopulationError(f"{where}: a list is expected, not {value!r}")
    return value


def _text(value: object, where: str) -> str:
    if not isinstance(value, str):
        raise PopulationError(f"{where}: a text is expected, not {value!r}")
    return value


def _word(value: object, where: str, field: Field) -> str:
    word = _text(value, where)
    if field.null and word == field.null:
        raise PopulationError(f"{where}: {word!r} is written as null")
    return word


def _day(value: object, where: str, _: Field) -> date:
    try:
        return date_of(read_day(_text(value, where)))
    except CalendarError as error:
        raise PopulationError(f"{where}: {error}") from error


def _flag(value: object, where: str, _: Field) -> bool:
    if not isinstance(value, bool):
        raise PopulationError(f"{where}: true or false is expected, not {value!r}")
    return value


def _count(value: object, where: str, _: Field) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise PopulationError(f"{where}: a whole number is expected, not {value!r}")
    return value


def _decimal(value: object, where: str, _: Field | None = None) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | float | str | Decimal):
        raise PopulationError(f"{where}: a number is expected, not {value!r}")
    try:
        number = Decimal(str(value))
        if not number.is_finite():
            raise PopulationError(f"{where}: {value} is no number")
        if number != number.quantize(_CENT):
            raise PopulationError(f"{where}: {value} has more than two decimals")
    except InvalidOperation as error:
        raise PopulationError(f"{where}: {value!r} is no number") from error
    return number


_LEAVES: dict[str, Callable[[object, str, Field], object]] = {
    "day": _day,
    "flag": _flag,
    "code": _word,
    "text": _word,
    "count": _count,
    "hours": _decimal,
    "money": _decimal,
}


def rows_to_facts(form: Form, rows: Array) -> Iterator[tuple[str, Facts]]:
    """Yield the id and the facts of each row of a checked record batch.

    What is unknown is left out. Raises ``PopulationError`` for a partial date that is no year,
    quarter, month or day.
    """
    for row in rows.to_pylist():
        yield row["id"], _facts(form.fields, row, f"person {row['id']}")


def _facts(fields: tuple[Field, ...], row: Mapping[str, Cell], where: str) -> dict[str, object]:
    facts: dict[str, object] = {}
    for field in fields:
        if field.kind == "partial_day":
            first, last = row[f"{field.name}_first"], row[f"{field.name}_last"]
            if first is not None:
                facts[field.name] = _partial_text(first, last, f"{where}, {field.name}")
            elif field.null:
                facts[field.name] = None
            continue
        value = row[field.name]
        if value is not None and not (field.null and value == field.null):
            facts[field.name] = _fact(field, value, f"{where}, {field.name}")
        elif field.null and (value is not None or field.kind == "day"):
            facts[field.name] = None
    return facts


def _fact(field: Field, value: Cell, where: str) -> object:
    match field.kind:
        case "records":
            return [_facts(field.fields, each, f"{where} {n}") for n, each in enumerate(value, 1)]
        case "day":
            return value.isoformat()
        case "hours" | "hours_list" | "hours_blocks":
            return _hours(value)
        case "money":
            return f"{value:.2f}"
        case _:
            return value


def _hours(value: Cell) -> object:
    if not isinstance(value, list):
        return _number(value)
    return [
        _hours(each[0] if isinstance(each, list) and len(each) == 1 else each) for each in value
    ]


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


def _partial_text(first: date, last: date, where: str) -> str:
    quarter = (first.month + 2) // 3
    for when in (
        PartialDate.of_day(first),
        PartialDate(first.year, first.month),
        PartialDate(first.year, quarter=quarter),
        PartialDate(first.year),
    ):
        if (when.first_day(), when.last_day()) == (first, last):
            return str(when)
    raise PopulationError(f"{where}: from {first} to {last} is no year, quarter, month or day")
