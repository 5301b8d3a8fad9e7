# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The parts of an outcome, each whole under its name or not there, until they are joined.

They lie in a folder beside the file to be written, with a note of what they were made of; parts of
something else are never joined with these.
"""

from __future__ import annotations

import json
import shutil
from importlib import import_module
from pathlib import Path
from typing import Any

from gongshi.exports.placing import replace_whole, sync
from gongshi.scale.errors import TargetError

__all__ = ["Parts"]

_NOTE = "made-of.json"


class Parts:
    """The parts of ``out`` made of ``made_of``; parts of something else are taken away.

    Raises ``TargetError`` when the folder cannot be made.
    """

    def __init__(self, out: Path, made_of: dict[str, object]) -> None:
        self.out = out
        self.folder = out.with_name(f".{out.name}.parts")
        note = json.dumps(made_of, sort_keys=True, indent=1)
        try:
            if self.folder.exists() and self._note() != note:
                shutil.rmtree(self.folder)
            self.folder.mkdir(exist_ok=True)
            replace_whole(self.folder / _NOTE, note.encode())
        except OSError as error:
            raise _unwritten(out, error) from error

    def _note(self) -> str | None:
        path = self.folder / _NOTE
        return path.read_text(encoding="utf-8") if path.exists() else None

    def _path(self, number: int) -> Path:
        return self.folder / f"{number:08d}.parquet"

    def has(self, number: int) -> bool:
        """Tell whether a part is there."""
        return self._path(number).exists()

    def put(self, number: int, batch: Any) -> None:  # noqa: ANN401  (pyarrow has no types)
        """Keep a part: its bytes reach the disk before its name does."""
        arrow, parquet = import_module("pyarrow"), import_module("pyarrow.parquet")
        kept = arrow.BufferOutputStream()
        parquet.write_table(arrow.Table.from_batches([batch]), kept)
        try:
            replace_whole(self._path(number), kept.getvalue())
        except OSError as error:
            raise _unwritten(self.out, error) from error

    def join(self, count: int) -> int:
        """Write parts 0 to ``count`` as one file, take the parts away, and return its rows.

        The file appears whole or not at all. Raises ``TargetError`` when it cannot be written.
        """
        parquet = import_module("pyarrow.parquet")
        half = self.folder / "joined"
        rows = 0
        try:
            with parquet.ParquetWriter(half, parquet.read_schema(self._path(0))) as writer:
                for number in range(count):
                    part = parquet.read_table(self._path(number))
                    rows += part.num_rows
                    writer.write_table(part)
            sync(half)
            half.replace(self.out)
            shutil.rmtree(self.folder)
        except OSError as error:
            raise _unwritten(self.out, error) from error
        return rows


def _unwritten(out: Path, error: OSError) -> TargetError:
    return TargetError(
        f"{out} cannot be written ({error.strerror or error}); mend that and run it again: what is "
        "done is kept"
    )
