# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Publishing the log: entries are durable, then tiles are written, then the checkpoint is signed.

Each file is put in place whole, the checkpoint last, so that whoever reads meanwhile, or after a
run that was killed, finds a log that verifies (design of record, sections 9 and 10). Nothing is
signed over a ledger that does not begin with what was signed before.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from pathlib import Path

import msgspec

from gongshi.record import NoteError, TileError
from gongshi.record.checkpoint import Checkpoint, sign, verify
from gongshi.record.merkle import leaf_hash, root
from gongshi.record.signed_note import SigningKey
from gongshi.record.tiles import WIDTH, files, hashes_of, tiles_at
from gongshi.store.errors import LogError, RestoredError
from gongshi.store.log_guard import RESTORED
from gongshi.store.models import LedgerEntry
from gongshi.store.published import CHECKPOINT, PublishedLog
from gongshi.store.writer import writer

__all__ = ["Publication", "publish"]

_PAGE = 2000
"""Entries that are held at once while the ledger is read."""
_DRAFTS = ".new"
"""The folder in which files are written before they are put in place."""


class Publication(msgspec.Struct, frozen=True):
    """A checkpoint that was published, its note, and how many entries the one before lacked."""

    head: Checkpoint
    note: bytes
    new: int


def publish(log: PublishedLog, keys: Sequence[SigningKey]) -> Publication:
    """Publish every entry of the ledger in the log's folder, and sign once for them all.

    Run again it changes nothing; files that are missing are written again. Raises ``RestoredError``
    when the ledger is not the one that was signed before, and ``LogError`` when the folder cannot
    be written or holds the log of another key.
    """
    with writer():
        before = _signed_before(log, keys)
        leaves = _leaves()
        if before is not None:
            _refuse_other(log, before, leaves)
        size = 0 if before is None else before.size
        head = Checkpoint(before.origin if before else keys[0].name, len(leaves), root(leaves))
        note = sign(head, *keys)
        try:
            _write(log, leaves, note, size)
        except OSError as error:
            raise LogError(
                f"the log in {log.folder} cannot be written: {error.strerror}. What was published "
                "before still holds; run the command again when there is room"
            ) from error
    return Publication(head, note, len(leaves) - size)


def _signed_before(log: PublishedLog, keys: Sequence[SigningKey]) -> Checkpoint | None:
    if not log.is_there():
        return None
    try:
        return verify(log.checkpoint(), [key.verifier() for key in keys])
    except NoteError as error:
        raise LogError(
            f"the checkpoint in {log.folder} is not ours: {error}. It may be the log of another "
            "record: name another folder by GONGSHI_LOG"
        ) from error


def _leaves() -> list[bytes]:
    """Return the leaf hash of every entry, computed from its bytes.

    Raises ``RestoredError`` when the bytes of an entry are not those it was recorded with.
    """
    leaves: list[bytes] = []
    rows = LedgerEntry.objects.order_by("index").values_list("leaf", "written")
    while page := list(rows.filter(index__gte=len(leaves))[:_PAGE]):
        for leaf, written in page:
            found = leaf_hash(bytes(written))
            if found.hex() != leaf:
                told = f"entry {len(leaves)} of the ledger is not as it was recorded"
                raise RestoredError(f"{told}. {RESTORED}")
            leaves.append(found)
    return leaves


def _refuse_other(log: PublishedLog, before: Checkpoint, leaves: Sequence[bytes]) -> None:
    if len(leaves) < before.size:
        raise RestoredError(
            f"the log in {log.folder} has {before.size} entries, the ledger only {len(leaves)}. "
            f"{RESTORED}"
        )
    if root(leaves[: before.size]) != before.root:
        entry = _first_other(log, before.size, leaves)
        raise RestoredError(f"the ledger and the log in {log.folder} differ{entry}. {RESTORED}")


def _first_other(log: PublishedLog, size: int, leaves: Sequence[bytes]) -> str:
    """Say from which entry on, if the published tiles can still tell."""
    try:
        for tile in (tile for tile in tiles_at(size) if tile.level == 0):
            for place, leaf in enumerate(hashes_of(log.read(tile), tile), start=tile.first):
                if leaf != leaves[place]:
                    return f" from entry {place} on"
    except TileError:
        pass
    return ""


def _entries(begin: int, end: int) -> list[bytes]:
    rows = LedgerEntry.objects.filter(index__gte=begin, index__lt=end).order_by("index")
    return [bytes(written) for written in rows.values_list("written", flat=True)]


def _write(log: PublishedLog, leaves: Sequence[bytes], note: bytes, signed: int) -> None:
    drafts = log.folder / _DRAFTS
    if drafts.exists():
        _clear(log, signed)
    drafts.mkdir(parents=True, exist_ok=True)
    new = set(tiles_at(len(leaves), signed))
    every = tiles_at(len(leaves))
    wanted = [tile for tile in every if tile in new or not (log.folder / tile.path).exists()]
    folders: set[Path] = set()
    for tile, content in files(leaves, _entries, wanted):
        path = log.folder / tile.path
        _put(drafts, path, content)
        folders.update(path.parents[: len(Path(tile.path).parents)])
    for folder in folders:
        _keep(folder)
    _put(drafts, log.folder / CHECKPOINT, note)
    _keep(log.folder)
    for tile in wanted:
        if tile.width == WIDTH:
            shutil.rmtree(log.folder / f"{tile.path}.p", ignore_errors=True)
    shutil.rmtree(drafts)


def _clear(log: PublishedLog, signed: int) -> None:
    """Take away what a run that was killed had written and not signed."""
    for tile in log.tiles():
        if tile.first + tile.width * tile.covers > signed:
            (log.folder / tile.path).unlink()


def _put(drafts: Path, path: Path, content: bytes) -> None:
    """Write a file whole and durably, then put it in its place."""
    draft = drafts / "file"
    with draft.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    path.parent.mkdir(parents=True, exist_ok=True)
    draft.replace(path)


def _keep(folder: Path) -> None:
    """Make the names in a folder durable."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
