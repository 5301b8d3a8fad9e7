# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Appending to the ledger: one writer, one transaction, all or nothing.

The rules are ``gongshi.record.ledger``'s; the store gives each entry its place and instant. Claims
already recorded are left out and counted; anything else that clashes is refused, never passed over
in silence (design of record, sections 1 and 2).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime

import msgspec
from django.db import connection
from django.db.models import Max

from gongshi.record import Draft, claim_id
from gongshi.record.ledger import dated, instant, stamped
from gongshi.store.chunks import chunks
from gongshi.store.entries import head
from gongshi.store.following import follow
from gongshi.store.log_guard import refuse_restored
from gongshi.store.models import LedgerEntry
from gongshi.store.writer import writer

__all__ = ["Appended", "append", "latest_leaves", "recording", "write"]

Identified = tuple[Draft, str | None]
"""A draft with its claim id, if it is a claim."""

_INSERT = (
    'INSERT INTO "entry" ("index", "leaf", "kind", "subject", "claim", "recorded_at", "written") '
    "VALUES (%s, %s, %s, %s, %s, %s, %s)"
)


class Appended(msgspec.Struct, frozen=True):
    """How many entries were added, and how many claims were on the record already."""

    added: int
    skipped: int


def append(drafts: Iterable[Draft]) -> Appended:
    """Append ``drafts`` in one transaction and bring the projections up to date.

    Raises ``StaleError`` or ``EntryError`` (then nothing of the batch is kept), and ``LockedError``
    when another process was still writing.
    """
    with recording():
        return write(drafts)


@contextmanager
def recording() -> Iterator[None]:
    """Write several things in one transaction, at whose end the projections follow.

    Raises ``RestoredError`` when the ledger is older than the log that was published of it.
    """
    with writer():
        refuse_restored()
        yield
        follow()


def write(drafts: Iterable[Draft]) -> Appended:
    """Append within ``recording()``; by itself it leaves the projections as they were."""
    given = [(d, claim_id(d.payload) if d.kind == "claim" else None) for d in drafts]
    known = _recorded(claim for _, claim in given if claim is not None)
    fresh: list[Identified] = []
    for draft, claim in given:
        if claim is None or claim not in known:
            fresh.append((draft, claim))
        if claim is not None:
            known.add(claim)
    _insert(fresh)
    return Appended(len(fresh), len(given) - len(fresh))


def latest_leaves(subjects: Iterable[str]) -> Mapping[str, str]:
    """Return the leaf hash of the latest entry of each subject that has any."""
    places: list[int] = []
    for some in chunks(dict.fromkeys(subjects)):
        of_subjects = LedgerEntry.objects.filter(subject__in=some).values("subject")
        places += of_subjects.annotate(last=Max("index")).values_list("last", flat=True)
    found: dict[str, str] = {}
    for chunk in chunks(places):
        found |= dict(LedgerEntry.objects.filter(index__in=chunk).values_list("subject", "leaf"))
    return found


def _insert(fresh: Sequence[Identified]) -> None:
    end = head()
    # A claim follows nothing, so the latest entry of its subject is not asked for.
    latest = latest_leaves(draft.subject for draft, claim in fresh if claim is None)
    recorded_at = dated(instant(datetime.now(UTC)), end.recorded_at)
    batch = stamped((draft for draft, _ in fresh), latest, recorded_at)
    rows = [
        (end.count + place, leaf, entry.kind, entry.subject, claim, recorded_at, written)
        for place, ((entry, written, leaf), (_, claim)) in enumerate(zip(batch, fresh, strict=True))
    ]
    with connection.cursor() as cursor:
        cursor.executemany(_INSERT, rows)


def _recorded(claims: Iterable[str]) -> set[str]:
    """Return which of these claim ids are on the record."""
    found: set[str] = set()
    for some in chunks(claims):
        known = LedgerEntry.objects.filter(claim__in=some).values_list("claim", flat=True)
        found.update(claim for claim in known if claim is not None)
    return found
