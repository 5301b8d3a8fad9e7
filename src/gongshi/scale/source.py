# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A Parquet file as a row of batches, checked before the first of them is worked on."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from gongshi.scale.errors import SourceError

__all__ = ["Source"]


class Source:
    """The rows of a Parquet file, in batches of ``rows``; all columns where none are named.

    Raises ``SourceError`` when it is not there, damaged or cut short, or lacks a column of
    ``columns`` (name and type).
    """

    def __init__(self, path: Path, columns: Mapping[str, str], rows: int) -> None:
        self.path, self._columns, self._per_batch = path, columns, rows
        self._file = self._opened()
        self._check()

    def _opened(self) -> Any:  # noqa: ANN401  (pyarrow has no types)
        try:
            arrow, parquet = import_module("pyarrow"), import_module("pyarrow.parquet")
        except ImportError as error:
            raise SourceError(
                "Parquet needs pyarrow, which is not installed: pip install 'gongshi[data]'"
            ) from error
        try:
            return parquet.ParquetFile(self.path)
        except FileNotFoundError as error:
            raise SourceError(f"there is no file {self.path}; check its name") from error
        except (OSError, arrow.ArrowException) as error:
            raise SourceError(
                f"{self.path} is no whole Parquet file ({_first_line(error)}); write it again"
            ) from error

    def _check(self) -> None:
        schema = self._file.schema_arrow
        for name, wanted in self._columns.items():
            if name not in schema.names:
                raise SourceError(
                    f"{self.path} has no column {name!r}; needed are {', '.join(self._columns)}"
                )
            found = str(schema.field(name).type)
            if found.removeprefix("large_") != wanted and found != "null":
                raise SourceError(f"column {name!r} of {self.path} is {found}, not {wanted}")

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return int(self._file.metadata.num_rows)

    @property
    def batches(self) -> int:
        """How many batches they make."""
        return -(-self.rows // self._per_batch)

    def empty(self) -> Any:  # noqa: ANN401  (as above)
        """Return a batch without rows."""
        arrow = import_module("pyarrow")
        schema = self._file.schema_arrow
        chosen = arrow.schema([schema.field(name) for name in self._columns])
        return arrow.RecordBatch.from_pylist([], schema=chosen)

    def fingerprint(self) -> str:
        """Return the SHA-256 of the file."""
        with self.path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()

    def __iter__(self) -> Iterator[Any]:
        """Yield the batches in order, with the columns that are asked for; all but the last full.

        Batches do not depend on the row groups of the file.
        """
        arrow = import_module("pyarrow")
        kept: list[Any] = []
        count = 0
        columns = list(self._columns) or None
        try:
            for batch in self._file.iter_batches(batch_size=self._per_batch, columns=columns):
                kept.append(batch)
                count += batch.num_rows
                while count >= self._per_batch:
                    table = arrow.Table.from_batches(kept).combine_chunks()
                    yield _one(table.slice(0, self._per_batch), arrow)
                    kept = table.slice(self._per_batch).to_batches()
                    count -= self._per_batch
        except (OSError, arrow.ArrowException) as error:
            raise SourceError(
                f"{self.path} cannot be read on ({_first_line(error)}); write it again"
            ) from error
        if count:
            yield _one(arrow.Table.from_batches(kept), arrow)


def _one(table: Any, arrow: Any) -> Any:  # noqa: ANN401  (pyarrow has no types)
    """Return the one batch that a table holds."""
    whole = table.combine_chunks()
    arrays = [whole.column(name).combine_chunks() for name in whole.schema.names]
    return arrow.RecordBatch.from_arrays(arrays, schema=whole.schema)


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0].strip(". ")
