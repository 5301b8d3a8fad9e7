# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The manifest: which past was asked for, and hash and rows of each file of an export."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

import msgspec

from gongshi.exports.snapshot import LedgerEnd

__all__ = ["MANIFEST", "Manifest", "Written", "manifest_of", "sha256_of"]

MANIFEST = "manifest.json"


class Written(msgspec.Struct, frozen=True):
    """A file that was written: its name in the folder, and its rows by table or kind."""

    name: str
    rows: dict[str, int]


class ListedFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A file as the manifest lists it."""

    name: str
    bytes: int
    sha256: str
    rows: dict[str, int]


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What an export is; ``on`` and ``known_at`` are null where nothing was asked."""

    format: str
    on: str | None
    known_at: str | None
    ledger: LedgerEnd
    files: tuple[ListedFile, ...]

    def to_bytes(self) -> bytes:
        """Return it as JSON, indented for people."""
        return msgspec.json.format(msgspec.json.encode(self), indent=2) + b"\n"


def manifest_of(  # noqa: PLR0913  (each is a different thing; bundling them would only hide it)
    format_: str,
    folder: Path,
    written: Iterable[Written],
    end: LedgerEnd,
    *,
    on: str | None,
    known_at: str | None,
) -> Manifest:
    """Return the manifest of the files that were written into ``folder``."""
    return Manifest(format_, on, known_at, end, tuple(_listed(folder, one) for one in written))


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _listed(folder: Path, written: Written) -> ListedFile:
    path = folder / written.name
    return ListedFile(written.name, path.stat().st_size, sha256_of(path), written.rows)
