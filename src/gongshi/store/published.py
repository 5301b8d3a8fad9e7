# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A log as it lies published: a folder of tiles, bundles and a checkpoint, and what it proves.

Nothing here asks a database, so that anyone can check a copy of the files.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec

from gongshi.record import TileError
from gongshi.record.checkpoint import parse
from gongshi.record.receipt import Receipt, receipt_for
from gongshi.record.tiles import ENTRIES, WIDTH, Tile, entries_of, nodes_from
from gongshi.store.errors import LogError

__all__ = ["CHECKPOINT", "PublishedLog"]

CHECKPOINT = "checkpoint"
"""The name of the one file that changes."""


class PublishedLog(msgspec.Struct, frozen=True):
    """The published files below one folder."""

    folder: Path

    def checkpoint(self) -> bytes:
        """Return the checkpoint as it is signed; ``LogError`` when there is none."""
        try:
            return (self.folder / CHECKPOINT).read_bytes()
        except OSError as error:
            raise LogError(
                f"there is no {CHECKPOINT} in {self.folder} ({error.strerror}): name the folder of "
                "a log; `gongshi log checkpoint` publishes one"
            ) from error

    def is_there(self) -> bool:
        """Tell whether a checkpoint was ever published here."""
        return (self.folder / CHECKPOINT).exists()

    def read(self, tile: Tile) -> bytes:
        """Return a file of the log; ``TileError`` when it is missing or cannot be read."""
        try:
            return (self.folder / tile.path).read_bytes()
        except OSError as error:
            raise TileError(f"{tile.path} cannot be read: {error.strerror}") from error

    def tiles(self) -> Iterator[Tile]:
        """Yield the tiles and bundles that lie there, in no order; other files are passed over."""
        for path in (self.folder / "tile").rglob("*"):
            if path.is_file():
                try:
                    yield Tile.parse(path.relative_to(self.folder).as_posix())
                except TileError:
                    continue

    def receipt(self, index: int) -> Receipt:
        """Return the receipt of the entry at that place, from the published files alone.

        Raises ``LogError`` when the log does not go that far, and ``TileError`` or ``ProofError``
        when its files are not what was signed.
        """
        note = self.checkpoint()
        size = parse(note).size
        if index >= size:
            raise LogError(
                f"entry {index} is not in the log yet, which holds {size}; `gongshi log "
                "checkpoint` publishes what was recorded since"
            )
        place, first = index % WIDTH, index - index % WIDTH
        bundle = Tile(ENTRIES, index // WIDTH, min(WIDTH, size - first))
        entry = entries_of(self.read(bundle), bundle)[place]
        return receipt_for(index, entry, nodes_from(size, self.read), note)
