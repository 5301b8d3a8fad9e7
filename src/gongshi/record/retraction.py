# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Taking back: what a person judged is undone exactly by a ``retraction`` entry, from then on.

It is about the same subject as the entry it names by its leaf hash, and counts only from its own
``recorded_at``: what was known before it stays what was known. What a notice says is not taken back
but reviewed; a retraction is not taken back but what it undid is said again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from gongshi.record.entry import Draft, leaf_hash
from gongshi.record.errors import EntryError

if TYPE_CHECKING:
    from gongshi.record.entry import Entry

__all__ = ["RETRACTABLE", "last_word", "retraction_draft", "standing"]

RETRACTABLE = ("review", "resolution", "concordance")
"""The kinds of entry that a person may take back."""


def retraction_draft(entry: Entry, reason: str, actor: str, prior: str | None) -> Draft:
    """Return the entry that takes ``entry`` back; ``EntryError`` when that cannot be taken back."""
    if entry.kind not in RETRACTABLE:
        raise EntryError(
            f"a {entry.kind} entry cannot be taken back; {', '.join(RETRACTABLE)} can. What a "
            "notice says is reviewed instead"
        )
    if not reason.strip():
        raise EntryError("a retraction gives a reason; write one sentence")
    payload = {"leaf": leaf_hash(entry.to_bytes()), "reason": reason}
    return Draft("retraction", entry.subject, payload, actor, prior=prior)


def standing(entries: Sequence[Entry], taken_back: Mapping[str, set[str]]) -> list[Entry]:
    """Return the entries that stand; ``taken_back`` has the leaf hashes retracted, by subject."""
    if not taken_back:
        return list(entries)
    return [
        entry
        for entry in entries
        if entry.subject not in taken_back
        or leaf_hash(entry.to_bytes()) not in taken_back[entry.subject]
    ]


def last_word(entries: Iterable[Entry]) -> Entry | None:
    """Return the entry that counts of several about one thing, in whatever order they come.

    The latest does; of several of one instant that which no other follows, and at last the one
    whose bytes sort last.
    """
    latest: list[Entry] = []
    for entry in entries:
        if latest and entry.recorded_at > latest[0].recorded_at:
            latest = []
        if not latest or entry.recorded_at == latest[0].recorded_at:
            latest.append(entry)
    if len(latest) < 2:
        return latest[0] if latest else None
    followed = {entry.prior for entry in latest}
    ends = [entry for entry in latest if leaf_hash(entry.to_bytes()) not in followed]
    return max(ends, key=lambda entry: entry.to_bytes())
