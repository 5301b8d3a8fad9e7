# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""One entry as its page shows it: where it stands, and what became of it if it was sealed."""

from __future__ import annotations

import msgspec

from gongshi.record import Entry
from gongshi.record.sealed import OF_SEALED, fate
from gongshi.store.entries import Kept, head, kept_at, kept_of_subjects
from gongshi.store.errors import UnknownError
from gongshi.store.models import LedgerEntry

__all__ = ["EntryRecord", "entry_at"]


class EntryRecord(msgspec.Struct, frozen=True):
    """An entry with its place, its leaf hash and, if it holds a claim, the claim's id.

    Of a sealed one ``ended`` published or forgot it; of that, ``sealed`` is the entry it is about.
    """

    index: int
    leaf: str
    entry: Entry
    claim: str | None
    sealed: Kept | None = None
    ended: Kept | None = None


def entry_at(index: int, known_at: str | None = None) -> EntryRecord:
    """Return the entry at that place; ``UnknownError`` when there was none at ``known_at``.

    What was forgotten since is told of any past, since nothing can be shown any more.
    """
    kept = next(iter(kept_at([index])), None)
    if kept is None or (known_at is not None and kept.entry.recorded_at > known_at):
        raise UnknownError(f"there is no entry {index} on the record")
    leaf = LedgerEntry.objects.values_list("leaf", flat=True).get(index=index)
    found = EntryRecord(index, leaf, kept.entry, kept.claim)
    if kept.entry.kind not in OF_SEALED:
        return found
    told = kept_of_subjects([kept.entry.subject], head().count, OF_SEALED)
    if kept.entry.kind != "sealed":
        sealed = next(one for one in told if one.entry.kind == "sealed")
        return msgspec.structs.replace(found, sealed=sealed)
    return msgspec.structs.replace(found, ended=_ended(told, known_at))


def _ended(told: list[Kept], known_at: str | None) -> Kept | None:
    ended = fate(kept.entry for kept in told)
    if ended is None:
        return None
    later = known_at is not None and ended.recorded_at > known_at
    if later and ended.kind == "unsealed":
        return None
    return next(kept for kept in told if kept.entry is ended)
