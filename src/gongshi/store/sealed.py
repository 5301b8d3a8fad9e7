# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Sealing, publishing what was sealed, and forgetting it.

The ledger gets the commitment, a table of its own salt and content; forgetting takes that row away
and enters on which ground, in one transaction (design of record, section 8).
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
from django.db import connection

from gongshi.record import Entry, Json, leaf_hash
from gongshi.record.sealed import Secret, fate, forgotten_draft, unsealed_draft
from gongshi.record.sealed import seal as sealed_draft
from gongshi.store.append import latest_leaves, recording, write
from gongshi.store.entries import entries, head, kept_at
from gongshi.store.errors import SealedError
from gongshi.store.lookup import place_named
from gongshi.store.models import SealedContent
from gongshi.store.remains import Remains, erase

__all__ = ["SealedEntry", "forget", "seal", "unseal"]


class SealedEntry(msgspec.Struct, frozen=True):
    """A sealed entry as it was recorded: its place, its leaf hash, its opaque subject."""

    index: int
    leaf: str
    subject: str


def seal(content: Mapping[str, Json], *, actor: str) -> SealedEntry:
    """Put a commitment to ``content`` on the record, and keep content and salt apart from it.

    Raises ``EntryError`` for a content that could not be published later.
    """
    draft, secret = sealed_draft(content, actor)
    with recording():
        write([draft])
        leaf = latest_leaves([draft.subject])[draft.subject]
        SealedContent.objects.create(leaf=leaf, salt=secret.salt, content=secret.content)
        return SealedEntry(head().count - 1, leaf, draft.subject)


def unseal(what: str, *, actor: str) -> int:
    """Publish what a sealed entry holds, with the salt that proves it; return the new place.

    ``what`` names the sealed entry by place or leaf hash. Raises ``SealedError`` when it is none,
    or it was opened or forgotten before, or its content is not kept here.
    """
    with recording():
        leaf, sealed = _sealed(what)
        _refuse_ended(sealed)
        write([unsealed_draft(sealed, _secret(leaf), actor)])
        SealedContent.objects.filter(leaf=leaf).delete()
        return head().count - 1


def forget(what: str, ground: str, *, actor: str) -> Remains:
    """Delete salt and content of a sealed entry, enter on which ground, and say what remains.

    Of one that was forgotten already only what remains is cleared once more. Raises as ``unseal``,
    and ``EntryError`` for an unknown ground.
    """
    leaf, sealed = _sealed(what)
    ended = fate(entries(sealed.subject))
    if ended is not None and ended.kind == "forgotten":
        return erase(None)
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA secure_delete=ON")
    with recording():
        _refuse_ended(sealed)
        secret = _secret(leaf)
        write([forgotten_draft(sealed, ground, actor)])
        SealedContent.objects.filter(leaf=leaf).delete()
    return erase(secret)


def _sealed(what: str) -> tuple[str, Entry]:
    """Return the sealed entry that a person names, with its leaf hash."""
    (kept,) = kept_at([place_named(what)])
    if kept.entry.kind != "sealed":
        raise SealedError(
            f"entry {kept.index} is a {kept.entry.kind} and not sealed: what stands in the log "
            "open cannot be made unsaid"
        )
    return leaf_hash(kept.entry.to_bytes()), kept.entry


def _refuse_ended(sealed: Entry) -> None:
    ended = fate(entries(sealed.subject))
    if ended is not None:
        done = "published" if ended.kind == "unsealed" else "forgotten"
        raise SealedError(
            f"what was sealed as {sealed.subject[:12]} was {done} on {ended.recorded_at}: neither "
            "can be undone"
        )


def _secret(leaf: str) -> Secret:
    kept = SealedContent.objects.filter(leaf=leaf).values_list("salt", "content").first()
    if kept is None:
        raise SealedError(
            f"what entry {leaf[:12]} sealed is not kept in this record; a copy of a ledger has "
            "commitments only: do it where it was sealed"
        )
    return Secret(bytes(kept[0]), bytes(kept[1]))
