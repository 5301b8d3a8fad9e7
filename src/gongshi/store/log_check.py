# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Checking a published log offline: the signature, every hash, every entry, every file.

The entries are right when their root is the signed one, and so are the tiles. Whichever of the two
is right shows where the other was altered (design of record, acceptance 6).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import msgspec

from gongshi.record import NoteError, ProofError, TileError
from gongshi.record.checkpoint import Checkpoint, verify
from gongshi.record.merkle import (
    HASH_BYTES,
    consistency_proof,
    leaf_hash,
    root,
    verify_consistency,
)
from gongshi.record.signed_note import VerifierKey
from gongshi.record.tiles import (
    ENTRIES,
    WIDTH,
    Tile,
    entries_of,
    hashes_of,
    level_hashes,
    tiles_at,
)
from gongshi.store.published import CHECKPOINT, PublishedLog

__all__ = ["Checked", "Fault", "check_log"]

Leaves = list[bytes | None]
"""A leaf hash for each entry; None where the files do not say."""


class Fault(NamedTuple):
    """Something in the published files that is not as it was signed.

    ``entry`` is the first entry it is about; None when it is about the whole log.
    """

    entry: int | None
    path: str
    says: str


class Checked(msgspec.Struct, frozen=True):
    """The signed head, None when no key signed it, and the faults, sorted by their entries."""

    head: Checkpoint | None
    faults: tuple[Fault, ...]


def check_log(
    log: PublishedLog, keys: Sequence[VerifierKey], earlier: bytes | None = None
) -> Checked:
    """Check a published log against the keys, and against an ``earlier`` checkpoint if given.

    Raises ``LogError`` when there is no log to check; what is wrong with one is returned.
    """
    note = log.checkpoint()
    try:
        head = verify(note, keys)
    except NoteError as error:
        return Checked(None, (Fault(None, CHECKPOINT, str(error)),))
    kept, told = _gathered(log, head.size, ENTRIES), _gathered(log, head.size, 0)
    right = _signed(kept, head) or _signed(told, head)
    lying = set(log.tiles())
    faults = [Fault(t.first, t.path, "is missing") for t in tiles_at(head.size) if t not in lying]
    if right is None:
        faults.append(_first_doubt(log, head.size, kept, told))
    else:
        faults += _altered_files(log, lying, right)
        faults += _not_grown_from(earlier, keys, right, head)
    faults.sort(key=lambda fault: (fault.entry is None, fault.entry or 0, fault.path))
    return Checked(head, tuple(faults))


def _altered_files(
    log: PublishedLog, lying: Iterable[Tile], right: Sequence[bytes]
) -> Iterator[Fault]:
    """Compare each file, those of earlier checkpoints too, with what the signed entries give."""
    levels = level_hashes(right)
    for tile in lying:
        level = max(tile.level, 0)
        if level >= len(levels):
            continue
        asked = levels[level][tile.index * WIDTH : tile.index * WIDTH + tile.width]
        found = _hashes(log, tile)
        # A longer file than was signed is the work of a run that was stopped before it signed.
        for place, (one, other) in enumerate(zip(asked, found, strict=False)):
            if one != other:
                yield _altered(tile, tile.first + place * tile.covers)
                break
        else:
            if len(found) < len(asked):
                yield _altered(tile, tile.first + len(found) * tile.covers)


def _altered(tile: Tile, entry: int) -> Fault:
    if tile.level == ENTRIES:
        return Fault(entry, tile.path, f"entry {entry} was altered")
    last = entry + tile.covers - 1
    which = f"entry {entry}" if last == entry else f"entries {entry} to {last}"
    return Fault(entry, tile.path, f"the hash of {which} was altered")


def _hashes(log: PublishedLog, tile: Tile) -> list[bytes]:
    """Return the hashes that a file holds or its entries have, up to where it is torn."""
    try:
        content = log.read(tile)
    except TileError:
        return []
    if tile.level == ENTRIES:
        return [leaf_hash(entry) for entry in _untorn(content, tile)]
    whole = len(content) - len(content) % HASH_BYTES
    if whole != len(content) or whole > tile.width * HASH_BYTES:
        # A byte too many is no hash of its own; the last one is the one in doubt.
        content = content[: min(whole, (tile.width - 1) * HASH_BYTES)]
    width = len(content) // HASH_BYTES
    return hashes_of(content, msgspec.structs.replace(tile, width=width))


def _untorn(bundle: bytes, tile: Tile) -> list[bytes]:
    """Return the entries of a bundle up to where it is torn."""
    try:
        return entries_of(bundle, tile)
    except TileError:
        pass
    entries: list[bytes] = []
    place = 0
    while len(entries) < tile.width - 1:
        end = place + 2 + int.from_bytes(bundle[place : place + 2], "big")
        if place + 2 > len(bundle) or end > len(bundle):
            break
        entries.append(bundle[place + 2 : end])
        place = end
    return entries


def _gathered(log: PublishedLog, size: int, level: int) -> Leaves:
    leaves: Leaves = []
    for tile in (tile for tile in tiles_at(size) if tile.level == level):
        found = _hashes(log, tile)
        leaves += [*found, *([None] * (tile.width - len(found)))]
    return leaves


def _signed(leaves: Leaves, head: Checkpoint) -> list[bytes] | None:
    """Return the leaves if they are those that were signed."""
    whole = [leaf for leaf in leaves if leaf is not None]
    return whole if len(whole) == head.size and root(whole) == head.root else None


def _first_doubt(log: PublishedLog, size: int, kept: Leaves, told: Leaves) -> Fault:
    """Say as nearly as the files allow where they part from what was signed.

    Entries and hashes were both altered: where they differ, or else where a hash above does.
    """
    for entry, (one, other) in enumerate(zip(kept, told, strict=True)):
        if one is None or one != other:
            bundle = Tile(ENTRIES, entry // WIDTH, min(WIDTH, size - entry // WIDTH * WIDTH))
            return Fault(entry, bundle.path, f"entry {entry} or its hash was altered")
    whole = [leaf for leaf in kept if leaf is not None]
    above = [h for t in tiles_at(size) if t.level == 1 for h in _hashes(log, t)]
    for block, node in enumerate(above):
        first = block * WIDTH
        if root(whole[first : first + WIDTH]) != node:
            says = f"one of the entries {first} to {first + WIDTH - 1} was altered"
            return Fault(first, Tile(ENTRIES, block).path, f"{says}, and its hash with it")
    says = "entries were altered, and every hash with them: this is not the log that was signed"
    return Fault(None, CHECKPOINT, says)


def _not_grown_from(
    earlier: bytes | None, keys: Sequence[VerifierKey], leaves: Sequence[bytes], head: Checkpoint
) -> Iterator[Fault]:
    """Check that the log begins with what was signed earlier."""
    if earlier is None:
        return
    try:
        before = verify(earlier, keys)
        # Every log begins with an empty one.
        if before.size:
            proof = consistency_proof(before.size, head.size, leaves)
            verify_consistency(before.size, head.size, before.root, head.root, proof)
    except (NoteError, ProofError) as error:
        yield Fault(None, CHECKPOINT, f"has not grown from the earlier checkpoint: {error}")
