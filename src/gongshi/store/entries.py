# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The ledger as it is kept: reading entries back, and where it ends."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from gongshi.record import Entry
from gongshi.store.models import LedgerEntry

__all__ = ["Head", "entries", "entry_of_claim", "head"]

_PAGE = 2000
"""Entries that are held at once while the ledger is read."""


class Head(msgspec.Struct, frozen=True):
    """The end of the ledger: how many entries there are, and the leaf hash of the last."""

    count: int
    leaf: str | None
    recorded_at: str | None


def head() -> Head:
    """Return the end of the ledger; an empty one has neither leaf nor instant."""
    last = LedgerEntry.objects.order_by("-index").values_list("index", "leaf", "recorded_at")[:1]
    for index, leaf, recorded_at in last:
        return Head(index + 1, leaf, recorded_at)
    return Head(0, None, None)


def entries(subject: str | None = None) -> Iterator[Entry]:
    """Yield the entries in order, of one subject or of all.

    They were checked when they were appended; whether they were altered since is the log's work.
    """
    asked = LedgerEntry.objects.order_by("index").values_list("index", "written")
    if subject is not None:
        asked = asked.filter(subject=subject)
    decoder = msgspec.json.Decoder(Entry)
    after = -1
    # Page by page, so that no cursor stays open when the caller stops early.
    while page := list(asked.filter(index__gt=after)[:_PAGE]):
        for after, written in page:  # noqa: B007  (the last place of the page is where to go on)
            yield decoder.decode(bytes(written))


def entry_of_claim(claim: str) -> Entry | None:
    """Return the entry of the claim of that id, or None when it is not on the record."""
    found = LedgerEntry.objects.filter(claim=claim).values_list("written", flat=True).first()
    return None if found is None else msgspec.json.decode(bytes(found), type=Entry)
