# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The log as files that any host can serve: tiles of hashes, bundles of entries (C2SP tlog-tiles).

A tile holds up to 256 hashes of one level, a bundle up to 256 entries, each after its length in 16
bits. Pure: from leaf hashes and entries to files by path; nothing is read or written here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

import msgspec

from gongshi.record.entry import MOST_BYTES
from gongshi.record.errors import TileError
from gongshi.record.merkle import HASH_BYTES, Nodes, root

__all__ = [
    "ENTRIES",
    "WIDTH",
    "EntryReader",
    "Files",
    "Tile",
    "TileReader",
    "bundle_of",
    "entries_of",
    "files",
    "hashes_of",
    "level_hashes",
    "nodes_from",
    "tiles_at",
]

WIDTH = 256
"""Hashes in a full tile, and entries in a full bundle."""
_HEIGHT = 8
_LENGTH_BYTES = 2
ENTRIES = -1
"""The level of a bundle: its entries lie below the leaf hashes of level 0."""

Files = Iterator[tuple["Tile", bytes]]
TileReader = Callable[["Tile"], bytes]
"""Returns the content of a file of the log."""
EntryReader = Callable[[int, int], Sequence[bytes]]
"""Returns the entries from one place up to another."""
_PATH = re.compile(
    r"tile/(0|[1-9]\d?|entries)((?:/x\d{3})*/\d{3})(?:\.p/([1-9]\d{0,2}))?", re.ASCII
)


class Tile(msgspec.Struct, frozen=True, order=True):
    """One file: its level, its index within the level, and how many hashes or entries it holds.

    At level *l* a hash covers 256^l entries.
    """

    level: int
    index: int
    width: int = WIDTH

    @property
    def first(self) -> int:
        """The first entry that it covers."""
        return self.index * WIDTH * self.covers

    @property
    def covers(self) -> int:
        """How many entries one of its hashes covers; of a bundle, one."""
        return int(WIDTH ** max(self.level, 0))

    @property
    def path(self) -> str:
        """Its path below the folder of the log: ``tile/0/x001/x234/067.p/5``."""
        digits = str(self.index)
        digits = digits.zfill(-(-len(digits) // 3) * 3)
        parts = [digits[place : place + 3] for place in range(0, len(digits), 3)]
        level = "entries" if self.level == ENTRIES else str(self.level)
        path = "/".join(("tile", level, *(f"x{part}" for part in parts[:-1]), parts[-1]))
        return path if self.width == WIDTH else f"{path}.p/{self.width}"

    @classmethod
    def parse(cls, path: str) -> Tile:
        """Read a path; ``TileError`` when no file of a log is called so."""
        found = _PATH.fullmatch(path)
        if found is not None:
            level = ENTRIES if found[1] == "entries" else int(found[1])
            width = int(found[3]) if found[3] else WIDTH
            tile = cls(level, int(found[2].replace("/x", "").replace("/", "")), width)
            if tile.path == path and width <= WIDTH:
                return tile
        raise TileError(f"{path} is no file of a log")


def tiles_at(size: int, since: int = 0) -> Iterator[Tile]:
    """Yield the tiles and bundles of a log of ``size`` entries, lowest level first.

    ``since``: only those that a log of that many entries does not have.
    """
    for level in (ENTRIES, *range(_levels(size))):
        covers = WIDTH ** max(level, 0)
        there, full = size // covers, since // covers // WIDTH
        if there == since // covers:
            continue
        for index in range(full, -(-there // WIDTH)):
            yield Tile(level, index, min(WIDTH, there - index * WIDTH))


def files(leaves: Sequence[bytes], entries: EntryReader, tiles: Iterable[Tile]) -> Files:
    """Yield these files of the log that has these leaf hashes, with their content.

    ``entries`` is asked for the entries of each bundle that is wanted, and of no other.
    """
    hashes = level_hashes(leaves)
    for tile in tiles:
        first = tile.index * WIDTH
        if tile.level == ENTRIES:
            yield tile, bundle_of(entries(first, first + tile.width))
        else:
            yield tile, b"".join(hashes[tile.level][first : first + tile.width])


def level_hashes(leaves: Sequence[bytes]) -> list[Sequence[bytes]]:
    """Return the hashes of each level of tiles, the leaf hashes first."""
    levels = [leaves]
    while len(levels[-1]) >= WIDTH:
        below = levels[-1]
        full = range(0, len(below) - WIDTH + 1, WIDTH)
        levels.append([root(below[place : place + WIDTH]) for place in full])
    return levels


def bundle_of(entries: Sequence[bytes]) -> bytes:
    """Return a bundle; ``TileError`` for an entry of more than 65,535 bytes."""
    parts: list[bytes] = []
    for entry in entries:
        if len(entry) > MOST_BYTES:
            raise TileError(f"a bundle holds entries of {MOST_BYTES} bytes, not of {len(entry)}")
        parts += (len(entry).to_bytes(_LENGTH_BYTES, "big"), entry)
    return b"".join(parts)


def entries_of(bundle: bytes, tile: Tile) -> list[bytes]:
    """Return the entries of a bundle.

    Raises ``TileError``, naming the first entry that is torn, when they are not as many as the path
    says.
    """
    entries, place = [], 0
    for number in range(tile.width):
        begin = place + _LENGTH_BYTES
        end = begin + int.from_bytes(bundle[place:begin], "big")
        if begin > len(bundle) or end > len(bundle):
            raise TileError(f"{tile.path} ends within entry {tile.first + number}")
        entries.append(bundle[begin:end])
        place = end
    if place != len(bundle):
        raise TileError(f"{tile.path} goes on after entry {tile.first + tile.width - 1}")
    return entries


def hashes_of(content: bytes, tile: Tile) -> list[bytes]:
    """Return the hashes of a tile; ``TileError`` when they are not as many as its path says."""
    if len(content) != tile.width * HASH_BYTES:
        raise TileError(
            f"{tile.path} has {len(content)} bytes; {tile.width} hashes take "
            f"{tile.width * HASH_BYTES}"
        )
    return [content[place : place + HASH_BYTES] for place in range(0, len(content), HASH_BYTES)]


def nodes_from(size: int, read: TileReader) -> Nodes:
    """Return a source of the nodes of a log of ``size`` entries, from its tiles.

    ``read`` is asked once for each tile. What it returns proves nothing before the root is checked.
    """
    seen: dict[Tile, list[bytes]] = {}

    def node(level: int, index: int) -> bytes:
        first = (index << level) // WIDTH ** (level // _HEIGHT)
        count = 1 << level % _HEIGHT
        tile = _tile_at(level // _HEIGHT, first // WIDTH, size)
        if tile not in seen:
            seen[tile] = hashes_of(read(tile), tile)
        place = first % WIDTH
        return root(seen[tile][place : place + count])

    return node


def _tile_at(level: int, index: int, size: int) -> Tile:
    return Tile(level, index, min(WIDTH, size // WIDTH**level - index * WIDTH))


def _levels(size: int) -> int:
    """Return how many levels of tiles a log of that size has."""
    levels = 0
    while size >> levels * _HEIGHT:
        levels += 1
    return levels
