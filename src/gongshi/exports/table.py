# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A table: what CSV, SQLite and Parquet files alike are written from.

Rows are told apart by ids and never by their number; each column says what it holds, so that the
descriptors of all formats are made from one source (CSV on the Web, W3C 2015).
"""

from __future__ import annotations

from typing import Literal

import msgspec

from gongshi.exports.errors import ExportError
from gongshi.values import Pin

__all__ = ["PIN", "Cell", "Column", "ColumnType", "Table", "pin_cells"]

Cell = str | int | bool | None
"""One value; None is "not stated", and never 0 or an empty text."""

ColumnType = Literal[
    "text", "integer", "decimal", "truth", "date", "end", "instant", "json", "hash"
]
"""What a column holds. A ``date`` is as exact as it is known (``2021-08``), an ``end`` is a date,
``open`` or ``unknown``; decimals are written in full digits; ``json`` is canonical JSON."""


class Column(msgspec.Struct, frozen=True):
    """A column: its name, what it holds in words, and where it points.

    ``needed``: each row has it. ``refers`` is the table whose id it holds; ``codes`` the list of
    the table of codes that explains its values.
    """

    name: str
    type: ColumnType
    tells: str
    needed: bool = False
    refers: str | None = None
    codes: str | None = None


class Table(msgspec.Struct, frozen=True):
    """A table in the order of its key.

    Raises ``ExportError`` when two rows have the same key, or a row lacks what each must have.
    """

    name: str
    tells: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def __post_init__(self) -> None:
        """Refuse rows that could not be told apart or that do not fit the columns."""
        places = [self.names.index(name) for name in self.key]
        keys = {tuple(row[place] for place in places) for row in self.rows}
        if len(keys) < len(self.rows):
            raise ExportError(f"two rows of {self.name} have the same {', '.join(self.key)}")
        for row in self.rows:
            self._check(row)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(column.name for column in self.columns)

    def _check(self, row: tuple[Cell, ...]) -> None:
        for column, cell in zip(self.columns, row, strict=True):
            if cell is None and column.needed:
                raise ExportError(f"a row of {self.name} has no {column.name}: {row!r}")


PIN = (
    Column("claim", "hash", "The claim that says so.", needed=True, refers="claims"),
    Column("notice", "hash", "The notice whose words say so.", needed=True, refers="notices"),
    Column("start", "integer", "First code point of the words.", needed=True),
    Column("end", "integer", "Code point after the words.", needed=True),
)
"""The columns that lead from a value to its words."""


def pin_cells(claim: str, pin: Pin) -> tuple[Cell, ...]:
    """Return the cells of the columns ``PIN``."""
    return (claim, pin.notice, pin.start, pin.end)
