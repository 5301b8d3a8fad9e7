# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Parquet files with the same tables, through pyarrow, which is an extra of its own.

Dates stay text, since a Parquet date cannot be a month; decimals stay text in full digits.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

from gongshi.exports.errors import MissingError
from gongshi.exports.manifest import Written
from gongshi.exports.snapshot import Snapshot
from gongshi.exports.table import Table
from gongshi.exports.tables import tables

__all__ = ["write_parquet"]


def write_parquet(snapshot: Snapshot, folder: Path) -> list[Written]:
    """Write each table into ``folder``; ``MissingError`` says how to come by pyarrow."""
    try:
        arrow, parquet = import_module("pyarrow"), import_module("pyarrow.parquet")
    except ImportError as error:
        raise MissingError(
            "Parquet needs pyarrow, which is not installed: install gongshi[data], or export csv "
            "or sqlite, which need nothing"
        ) from error
    written = []
    for table in tables(snapshot):
        name = f"{table.name}.parquet"
        parquet.write_table(_table(table, arrow), folder / name)
        written.append(Written(name, {table.name: len(table.rows)}))
    return written


def _table(table: Table, arrow: Any) -> Any:  # noqa: ANN401  (pyarrow has no types)
    kinds = {"integer": arrow.int64(), "truth": arrow.bool_()}
    schema = arrow.schema(
        [
            arrow.field(
                column.name,
                kinds.get(column.type, arrow.string()),
                nullable=not column.needed,
                metadata={"description": column.tells, "type": column.type},
            )
            for column in table.columns
        ],
        metadata={"description": table.tells},
    )
    columns = [[row[place] for row in table.rows] for place in range(len(table.columns))]
    return arrow.Table.from_arrays(
        [arrow.array(cells, field.type) for cells, field in zip(columns, schema, strict=True)],
        schema=schema,
    )
