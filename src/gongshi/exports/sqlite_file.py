# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""One SQLite file with the same tables, which Datasette and any SQLite tool open as it is.

Keys and references are declared, columns that refer to others have an index, and there are no
triggers. Dates and decimals are text, since SQLite would round or fill them up.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from gongshi.exports.errors import PlaceError
from gongshi.exports.manifest import Written
from gongshi.exports.snapshot import Snapshot
from gongshi.exports.table import Column, Table
from gongshi.exports.tables import tables

__all__ = ["FILE", "write_sqlite"]

FILE = "gongshi.sqlite3"


def write_sqlite(snapshot: Snapshot, folder: Path) -> list[Written]:
    """Write the file into ``folder``; ``PlaceError`` when the disk does not take it."""
    found = tables(snapshot)
    try:
        with closing(sqlite3.connect(folder / FILE)) as database, database:
            for table in found:
                _write(table, database)
    except sqlite3.Error as error:
        raise PlaceError(
            f"{FILE} cannot be written ({error}); look at the space on the disk"
        ) from error
    return [Written(FILE, {table.name: len(table.rows) for table in found})]


def _write(table: Table, database: sqlite3.Connection) -> None:
    parts = [_column(column) for column in table.columns]
    parts.append(f"PRIMARY KEY ({_list(table.key)})")
    links = [column for column in table.columns if column.refers is not None]
    parts += [f'FOREIGN KEY ("{c.name}") REFERENCES "{c.refers}" ("id")' for c in links]
    database.execute(" ".join(("CREATE TABLE", f'"{table.name}"', f"({', '.join(parts)})")))
    places = ", ".join("?" * len(table.columns))
    insert = " ".join(("INSERT INTO", f'"{table.name}"', f"VALUES ({places})"))
    database.executemany(insert, table.rows)
    for column in links:
        index = f'"{table.name}_{column.name}" ON "{table.name}" ("{column.name}")'
        database.execute(f"CREATE INDEX {index}")


def _column(column: Column) -> str:
    kind = "INTEGER" if column.type in ("integer", "truth") else "TEXT"
    return f'"{column.name}" {kind}{" NOT NULL" if column.needed else ""}'


def _list(names: tuple[str, ...]) -> str:
    return ", ".join(f'"{name}"' for name in names)
