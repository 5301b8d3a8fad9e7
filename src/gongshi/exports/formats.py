# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The formats of an export by name, each a function from a snapshot to files in a folder."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from gongshi.exports.csv_files import write_csv
from gongshi.exports.follow_the_money import write_ftm
from gongshi.exports.jsonld import write_jsonld
from gongshi.exports.manifest import MANIFEST, Manifest, Written, manifest_of
from gongshi.exports.parquet_files import write_parquet
from gongshi.exports.placing import placed
from gongshi.exports.popolo import write_popolo
from gongshi.exports.snapshot import LedgerEnd, Snapshot
from gongshi.exports.sqlite_file import write_sqlite

__all__ = ["FORMATS", "export_snapshot", "place"]

Write = Callable[[Path], list[Written]]
"""Writes files into a folder and returns what was written."""

FORMATS: Mapping[str, Callable[[Snapshot, Path], list[Written]]] = MappingProxyType(
    {
        "csv": write_csv,
        "sqlite": write_sqlite,
        "parquet": write_parquet,
        "jsonld": write_jsonld,
        "ftm": write_ftm,
        "popolo": write_popolo,
    }
)


def export_snapshot(snapshot: Snapshot, format_: str, out: Path) -> Manifest:
    """Write ``snapshot`` in a format of ``FORMATS`` as the folder ``out``; return its manifest.

    Raises ``PlaceError`` when ``out`` is there or cannot be written; then nothing is left of it.
    """
    on = None if snapshot.on is None else str(snapshot.on)

    def write(folder: Path) -> list[Written]:
        return FORMATS[format_](snapshot, folder)

    return place(out, format_, snapshot.end, write, on=on, known_at=snapshot.known_at)


def place(  # noqa: PLR0913  (each is a different thing; bundling them would only hide it)
    out: Path,
    format_: str,
    end: LedgerEnd,
    write: Write,
    *,
    on: str | None = None,
    known_at: str | None = None,
) -> Manifest:
    """Let ``write`` fill the folder ``out``, add the manifest, and return it."""
    with placed(out) as folder:
        written = write(folder)
        manifest = manifest_of(format_, folder, written, end, on=on, known_at=known_at)
        (folder / MANIFEST).write_bytes(manifest.to_bytes())
    return manifest
