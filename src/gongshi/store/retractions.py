# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Taking back what a person said: a review, an item or edge of the register, a link of areas."""

from __future__ import annotations

from gongshi.record import Entry
from gongshi.record.entry import leaf_hash
from gongshi.record.retraction import RETRACTABLE, last_word, retraction_draft, standing
from gongshi.store.append import latest_leaves, recording, write
from gongshi.store.entries import entries
from gongshi.store.errors import UnknownError
from gongshi.store.lookup import named, place_named
from gongshi.store.models import LedgerEntry

__all__ = ["retract", "standing_acts"]


def retract(what: str, reason: str, *, actor: str) -> Entry:
    """Take an entry back and return it; from now on it is as if it had not been said.

    ``what`` is its place or leaf hash, or the subject of which the act that counts is taken back: a
    claim whose review, an item, an edge (``a~b``), a link of areas. Raises ``UnknownError`` when
    there is no such act, ``EntryError`` when it cannot be taken back.
    """
    with recording():
        entry = _said_last(what) or _at(place_named(what))
        if entry.kind in RETRACTABLE and entry not in standing_acts(entry.subject):
            raise UnknownError(
                f"what {what!r} names was taken back already; what it undid can be said again"
            )
        prior = latest_leaves([entry.subject]).get(entry.subject)
        write([retraction_draft(entry, reason, actor, prior)])
        return entry


def _said_last(written: str) -> Entry | None:
    """Return the last act about what was named as a subject; that which still counts, if any."""
    found = named(written)
    subject = written if found is None else found.id
    acts = [entry for entry in entries(subject=subject) if entry.kind in RETRACTABLE]
    return last_word(standing_acts(subject) or acts)


def standing_acts(subject: str, known_at: str | None = None) -> list[Entry]:
    """Return what people said of a subject and had not taken back by ``known_at``, in order."""
    known = [e for e in entries(subject=subject) if known_at is None or e.recorded_at <= known_at]
    taken_back = {str(entry.payload["leaf"]) for entry in known if entry.kind == "retraction"}
    acts = [entry for entry in known if entry.kind in RETRACTABLE]
    return standing(acts, {subject: taken_back})


def _at(place: int) -> Entry:
    written = LedgerEntry.objects.values_list("leaf", "subject").get(index=place)
    return next(
        entry for entry in entries(subject=written[1]) if leaf_hash(entry.to_bytes()) == written[0]
    )
