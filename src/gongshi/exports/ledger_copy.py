# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A copy of a ledger: the entries themselves, and the texts and files of its notices, as lines.

``entries.jsonl`` has one canonical entry a line, ``leaves.txt`` the leaf hash of each, so that an
altered line is named; texts and files stand under their hashes. The manifest tells a copy that was
cut short.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from gongshi.exports.manifest import Written
from gongshi.record import leaf_hash

__all__ = [
    "ENTRIES",
    "FILES",
    "LEAVES",
    "TEXTS",
    "KeptFile",
    "KeptText",
    "LedgerCopy",
    "write_copy",
]

ENTRIES, LEAVES, TEXTS, FILES = "entries.jsonl", "leaves.txt", "texts.jsonl", "files.jsonl"


class KeptText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The text of a notice under its SHA-256."""

    hash: str
    text: str


class KeptFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The bytes a notice came from under their SHA-256, in base 64."""

    hash: str
    base64: str


class LedgerCopy(msgspec.Struct, frozen=True):
    """What is copied: canonical bytes of the entries in order, texts and files by hash."""

    entries: Iterable[bytes]
    texts: Iterable[tuple[str, str]]
    files: Iterable[tuple[str, bytes]]


def write_copy(copy: LedgerCopy, folder: Path) -> list[Written]:
    """Write a copy of a ledger into ``folder``; return what was written."""
    entries = 0
    with (folder / ENTRIES).open("wb") as lines, (folder / LEAVES).open("wb") as leaves:
        for entry in copy.entries:
            lines.write(entry + b"\n")
            leaves.write(leaf_hash(entry).encode() + b"\n")
            entries += 1
    texts = _write(folder / TEXTS, (KeptText(*text) for text in copy.texts))
    files = _write(folder / FILES, _encoded(copy.files))
    return [
        Written(ENTRIES, {"entries": entries}),
        Written(LEAVES, {"leaves": entries}),
        Written(TEXTS, {"texts": texts}),
        Written(FILES, {"files": files}),
    ]


def _encoded(files: Iterable[tuple[str, bytes]]) -> Iterator[KeptFile]:
    for hash_, content in files:
        yield KeptFile(hash_, base64.b64encode(content).decode())


def _write(path: Path, lines: Iterable[KeptText | KeptFile]) -> int:
    count = 0
    with path.open("wb") as file:
        for line in lines:
            file.write(msgspec.json.encode(line) + b"\n")
            count += 1
    return count
