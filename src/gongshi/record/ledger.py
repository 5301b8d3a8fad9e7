# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The ledger's rules: which entry may follow which, and when it was recorded.

Pure: a store keeps the entries and asks here. One writer under a lock gives dense positions from 0
and instants that never run backwards (design of record, section 1).
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from gongshi.record.canonical import canonical
from gongshi.record.claims import claim_id
from gongshi.record.entry import Draft, Entry, leaf_hash
from gongshi.record.errors import EntryError, StaleError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["Ledger", "canonical", "dated", "instant", "stamped"]


def instant(moment: datetime) -> str:
    """Write a moment as the record does: UTC, fixed width, six decimals.

    Raises ``EntryError`` for a moment without a time zone.
    """
    if moment.tzinfo is None:
        raise EntryError(f"{moment} has no time zone; the record keeps UTC")
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def dated(now: str, last: str | None) -> str:
    """Return the instant of the next entry: now, but never earlier than the entry before."""
    return now if last is None else max(now, last)


def stamped(
    drafts: Iterable[Draft], latest: Mapping[str, str], recorded_at: str
) -> list[tuple[Entry, bytes, str]]:
    """Return the entries of one batch with their bytes and leaf hashes.

    ``latest`` gives the latest leaf hash of each subject before the batch. Raises ``StaleError``
    when a draft was written over an older version, ``EntryError`` when one is too large; then
    nothing of the batch may be kept.
    """
    batch = []
    for draft in drafts:
        _refuse_stale(draft, latest.get(draft.subject))
        entry = draft.at(recorded_at)
        written = entry.to_bytes()
        batch.append((entry, written, leaf_hash(written)))
    if len({leaf for *_, leaf in batch}) < len(batch):
        raise EntryError("a batch holds the same entry twice; leave one of them out")
    return batch


def _refuse_stale(draft: Draft, latest: str | None) -> None:
    if draft.kind == "claim":
        if draft.prior is not None:
            raise EntryError("a claim follows nothing: its prior is null")
    elif draft.prior != latest:
        raise StaleError(
            f"the {draft.kind} about {draft.subject[:24]} was written over "
            f"{(draft.prior or 'nothing')[:12]}, but the latest is {(latest or 'nothing')[:12]}: "
            "look at both and write it again"
        )


class Ledger:
    """A ledger in memory: the rules of every store, for folds and proofs that need no database."""

    def __init__(self) -> None:
        """Begin an empty ledger."""
        self.entries: list[Entry] = []
        self.leaves: list[str] = []
        self.latest: dict[str, str] = {}
        self._claims: set[str] = set()

    def append(self, drafts: Iterable[Draft], now: datetime) -> int:
        """Append a batch, all or nothing; claims already recorded are left out.

        Returns how many entries were added. Raises ``StaleError`` or ``EntryError``.
        """
        fresh = self._unrecorded(drafts)
        last = self.entries[-1].recorded_at if self.entries else None
        batch = stamped(fresh, self.latest, dated(instant(now), last))
        for entry, _, leaf in batch:
            self.entries.append(entry)
            self.leaves.append(leaf)
            self.latest[entry.subject] = leaf
            if entry.kind == "claim":
                self._claims.add(claim_id(entry.payload))
        return len(batch)

    def _unrecorded(self, drafts: Iterable[Draft]) -> list[Draft]:
        fresh, seen = [], set(self._claims)
        for draft in drafts:
            if draft.kind == "claim":
                known = claim_id(draft.payload)
                if known in seen:
                    continue
                seen.add(known)
            fresh.append(draft)
        return fresh
