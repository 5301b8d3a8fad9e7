# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""CSV files after RFC 4180 with a descriptor after CSV on the Web (W3C 2015).

UTF-8 without a mark, lines end in CR LF, an empty cell is "not stated". Cells are exact: nothing is
put before one that a spreadsheet might take for a formula.
"""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import msgspec

from gongshi.exports.manifest import Written
from gongshi.exports.snapshot import Snapshot
from gongshi.exports.table import Cell, Column, ColumnType, Table
from gongshi.exports.tables import tables

__all__ = ["DESCRIPTOR", "descriptor", "write_csv"]

DESCRIPTOR = "csv-metadata.json"

_DATE = r"\d{4}(-(Q[1-4]|\d{2}(-\d{2})?))?"
_TYPES: dict[ColumnType, str | dict[str, str]] = {
    "text": "string",
    "integer": "integer",
    "decimal": "decimal",
    "truth": "boolean",
    "date": {"base": "string", "format": _DATE},
    "end": {"base": "string", "format": f"{_DATE}|open|unknown"},
    "instant": "dateTime",
    "json": "json",
    "hash": {"base": "string", "format": "[0-9a-f]{64}"},
}


def write_csv(snapshot: Snapshot, folder: Path) -> list[Written]:
    """Write each table and the descriptor into ``folder``; return what was written."""
    found = tables(snapshot)
    written = []
    for table in found:
        name = f"{table.name}.csv"
        with (folder / name).open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(table.names)
            writer.writerows([_written(cell) for cell in row] for row in table.rows)
        written.append(Written(name, {table.name: len(table.rows)}))
    told = msgspec.json.format(msgspec.json.encode(descriptor(found)), indent=2)
    (folder / DESCRIPTOR).write_bytes(told + b"\n")
    return [*written, Written(DESCRIPTOR, {})]


def descriptor(found: tuple[Table, ...]) -> dict[str, Any]:
    """Return the table group of CSV on the Web that describes the files of these tables."""
    return {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
        "dialect": {"encoding": "utf-8", "header": True, "delimiter": ",", "trim": False},
        "tables": [_table(table) for table in found],
    }


def _table(table: Table) -> dict[str, Any]:
    links = [column for column in table.columns if column.refers is not None]
    return {
        "url": f"{table.name}.csv",
        "dc:description": table.tells,
        "tableSchema": {
            "columns": [_column(column) for column in table.columns],
            "primaryKey": list(table.key),
            "foreignKeys": [_foreign(column) for column in links],
        },
    }


def _column(column: Column) -> dict[str, Any]:
    labels = "" if column.codes is None else f" Labels: codes.csv, list {column.codes}."
    return {
        "name": column.name,
        "titles": column.name,
        "dc:description": column.tells + labels,
        "datatype": _TYPES[column.type],
        "required": column.needed,
    }


def _foreign(column: Column) -> dict[str, Any]:
    reference = {"resource": f"{column.refers}.csv", "columnReference": "id"}
    return {"columnReference": column.name, "reference": reference}


def _written(cell: Cell) -> str:
    if cell is None:
        return ""
    return str(cell).lower() if isinstance(cell, bool) else str(cell)
