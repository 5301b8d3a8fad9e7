# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Taking a notice in: its text, its bytes and what was read from it, in one transaction."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any, cast

import msgspec
from django.db.models import Max

from gongshi.notices import Notice
from gongshi.reading import Claim
from gongshi.record import About, Known, Reader, claim_id, intake
from gongshi.store.append import latest_leaves, recording, write
from gongshi.store.entries import entries
from gongshi.store.errors import StoreError
from gongshi.store.models import NoticeFile, NoticeText

__all__ = ["Added", "add_notice"]


class Added(msgspec.Struct, frozen=True):
    """A notice that was taken in: its id, and how many entries, claims among them, were new."""

    notice: str
    entries: int
    claims: int


def add_notice(  # noqa: PLR0913  (each is a different thing; bundling them would only hide it)
    notice: Notice, raw: bytes, about: About, claims: Sequence[Claim], reader: Reader, *, actor: str
) -> Added:
    """Record a notice, the ``raw`` bytes it came from, and its claims; what is known adds nothing.

    Raises ``StoreError`` when ``raw`` are other bytes than those of the notice, ``LockedError``
    when another process was still writing; then nothing is kept.
    """
    if hashlib.sha256(raw).hexdigest() != notice.bytes_hash:
        raise StoreError(f"notice {notice.id[:12]} came from other bytes than these: read it again")
    with recording():
        _keep(notice, raw)
        drafts = intake(notice, about, claims, reader, _known(notice.id), actor=actor)
        added = write(drafts)
    return Added(notice.id, added.added, sum(draft.kind == "claim" for draft in drafts))


def _keep(notice: Notice, raw: bytes) -> None:
    """Keep text and bytes under their hashes, each once."""
    if not NoticeText.objects.filter(hash=notice.id).exists():
        last = NoticeText.objects.aggregate(last=Max("index"))["last"]
        place = 0 if last is None else last + 1
        NoticeText.objects.create(index=place, hash=notice.id, text=notice.text)
    if not NoticeFile.objects.filter(hash=notice.bytes_hash).exists():
        last = NoticeFile.objects.aggregate(last=Max("index"))["last"]
        place = 0 if last is None else last + 1
        NoticeFile.objects.create(index=place, hash=notice.bytes_hash, content=raw)


def _known(notice: str) -> Known:
    """Return what the ledger holds about a notice."""
    told = list(entries(subject=notice))
    payloads = [cast("dict[str, Any]", e.payload) for e in told if e.kind == "notice"]
    claims = {claim_id(entry.payload) for entry in told if entry.kind == "claim"}
    return Known(
        latest=latest_leaves([notice]).get(notice),
        notice=payloads[-1] if payloads else None,
        reading=_reading([cast("dict[str, Any]", e.payload) for e in told if e.kind == "reading"]),
        claims=claims,
    )


def _reading(readings: Sequence[dict[str, Any]]) -> tuple[Reader, frozenset[str]] | None:
    """Return reader and claims of the newest reading, which may go over several entries."""
    if not readings:
        return None
    newest = readings[-1]
    parts = readings[-newest["parts"] :]
    reader = Reader(newest["reader"], newest["version"], newest["lexicon"])
    return reader, frozenset(claim for part in parts for claim in part["claims"])
