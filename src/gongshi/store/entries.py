# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The ledger as it is kept: reading entries back, and where it ends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec
from django.db.models import QuerySet

from gongshi.record import Entry
from gongshi.store.chunks import AT_ONCE, chunks
from gongshi.store.models import LedgerEntry

__all__ = [
    "Head",
    "Kept",
    "count_at",
    "entries",
    "entry_of_claim",
    "entry_of_leaf",
    "head",
    "kept_at",
    "kept_of_claims",
    "kept_of_kinds",
    "kept_of_subjects",
    "kept_since",
]

_PAGE = 2000
"""Entries that are held at once while the ledger is read."""


class Head(msgspec.Struct, frozen=True):
    """The end of the ledger: how many entries there are, and the leaf hash of the last."""

    count: int
    leaf: str | None
    recorded_at: str | None


class Kept(msgspec.Struct, frozen=True):
    """An entry as it is kept: its place, and the id of the claim it holds, if it holds one."""

    index: int
    claim: str | None
    entry: Entry


def head() -> Head:
    """Return the end of the ledger; an empty one has neither leaf nor instant."""
    last = LedgerEntry.objects.order_by("-index").values_list("index", "leaf", "recorded_at")[:1]
    for index, leaf, recorded_at in last:
        return Head(index + 1, leaf, recorded_at)
    return Head(0, None, None)


def count_at(known_at: str) -> int:
    """Return how many entries had been recorded at an instant.

    Instants never run backwards, so the place is found by halving.
    """
    low, high = 0, head().count
    while low < high:
        middle = (low + high) // 2
        asked = LedgerEntry.objects.filter(index=middle).values_list("recorded_at", flat=True)
        if asked.get() <= known_at:
            low = middle + 1
        else:
            high = middle
    return low


def entries(subject: str | None = None) -> Iterator[Entry]:
    """Yield the entries in order, of one subject or of all.

    They were checked when they were appended; whether they were altered since is the log's work.
    """
    asked = LedgerEntry.objects.all()
    for kept in _kept(asked if subject is None else asked.filter(subject=subject), 0):
        yield kept.entry


def kept_since(first: int) -> Iterator[Kept]:
    """Yield the entries from the place ``first`` on."""
    return _kept(LedgerEntry.objects.all(), first)


def kept_at(places: Iterable[int]) -> list[Kept]:
    """Return the entries at these places, in the order of ``places``, which ascend."""
    at = LedgerEntry.objects.order_by("index")
    return [kept for some in chunks(places) for kept in _decoded(at.filter(index__in=some))]


def kept_of_kinds(kinds: Iterable[str], end: int) -> Iterator[Kept]:
    """Yield the entries of these kinds before the place ``end``."""
    return _kept(LedgerEntry.objects.filter(kind__in=list(kinds), index__lt=end), 0)


def kept_of_subjects(
    subjects: Iterable[str], end: int, kinds: Iterable[str] = ("notice", "reading")
) -> list[Kept]:
    """Return the entries of these kinds about these subjects before the place ``end``."""
    of_kinds = LedgerEntry.objects.filter(kind__in=list(kinds), index__lt=end)
    return [
        kept
        for some in chunks(subjects, AT_ONCE - 9)
        for kept in _decoded(of_kinds.filter(subject__in=some))
    ]


def kept_of_claims(claims: Iterable[str], end: int) -> list[Kept]:
    """Return the entries of the claims of these ids before the place ``end``."""
    before = LedgerEntry.objects.filter(index__lt=end)
    return [
        kept for some in chunks(claims, AT_ONCE) for kept in _decoded(before.filter(claim__in=some))
    ]


def entry_of_claim(claim: str) -> Entry | None:
    """Return the entry of the claim of that id, or None when it is not on the record."""
    found = kept_of_claims([claim], head().count)
    return found[0].entry if found else None


def entry_of_leaf(leaf: str) -> Entry | None:
    """Return the entry of that leaf hash, or None when it is not on the record."""
    found = _decoded(LedgerEntry.objects.filter(leaf=leaf))
    return found[0].entry if found else None


def _kept(asked: QuerySet[LedgerEntry], first: int) -> Iterator[Kept]:
    ordered = asked.order_by("index")
    # Page by page, so that no cursor stays open when the caller stops early.
    while page := _decoded(ordered.filter(index__gte=first)[:_PAGE]):
        yield from page
        first = page[-1].index + 1


def _decoded(asked: QuerySet[LedgerEntry]) -> list[Kept]:
    rows = asked.values_list("index", "claim", "written")
    return [Kept(index, claim, _ENTRY.decode(bytes(written))) for index, claim, written in rows]


_ENTRY = msgspec.json.Decoder(Entry)
