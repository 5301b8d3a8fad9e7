# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The ledger as it is kept: reading entries back, and where it ends."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Iterator
from functools import lru_cache

import msgspec
from django.db import connection

from gongshi.record import Entry
from gongshi.store.chunks import chunks
from gongshi.store.select import select

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
    "kept_of_reviewed",
    "kept_of_subjects",
    "kept_since",
]

_PAGE = 2000
"""Entries that are held at once while the ledger is read."""
_KEPT = 'SELECT "index", "claim", "written" FROM "entry" WHERE "index" >= %s'

_REVIEWED = (
    'EXISTS (SELECT 1 FROM "bearing_row" WHERE "bearing_row"."claim" = "entry"."claim" '
    'AND "bearing_row"."index" < %s)'
)


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
    for index, leaf, recorded_at in select(
        'SELECT "index", "leaf", "recorded_at" FROM "entry" ORDER BY "index" DESC LIMIT 1'
    ):
        return Head(index + 1, leaf, recorded_at)
    return Head(0, None, None)


def count_at(known_at: str) -> int:
    """Return how many entries had been recorded at an instant.

    Instants never run backwards, so the place is found by halving, once for pages that ask often.
    """
    return _count_at(str(connection.settings_dict["NAME"]), head(), known_at)


@lru_cache(maxsize=1024)
def _count_at(_: str, end: Head, known_at: str) -> int:
    """Count; database and last leaf are in the key, so that nothing outdated is told."""
    low, high = 0, end.count
    while low < high:
        middle = (low + high) // 2
        ((instant,),) = select('SELECT "recorded_at" FROM "entry" WHERE "index" = %s', middle)
        if instant <= known_at:
            low = middle + 1
        else:
            high = middle
    return low


def entries(subject: str | None = None) -> Iterator[Entry]:
    """Yield the entries in order, of one subject or of all.

    They were checked when they were appended; whether they were altered since is the log's work.
    """
    if subject is None:
        yield from (kept.entry for kept in kept_since(0))
    else:
        yield from (kept.entry for kept in _kept(f'{_KEPT} AND "subject" = %s', 0, subject))


def kept_since(first: int) -> Iterator[Kept]:
    """Yield the entries from the place ``first`` on."""
    return _kept(_KEPT, first)


def kept_of_kinds(kinds: Collection[str], end: int) -> Iterator[Kept]:
    """Yield the entries of these kinds before the place ``end``."""
    return _kept(f'{_KEPT} AND "kind" IN %s AND "index" < %s', 0, kinds, end)


def kept_at(places: Iterable[int]) -> list[Kept]:
    """Return the entries at these places, in the order of ``places``, which ascend."""
    asked = f'{_KEPT} AND "index" IN %s ORDER BY "index"'
    return [kept for some in chunks(places) for kept in _decoded(select(asked, 0, some))]


def kept_of_subjects(
    subjects: Iterable[str], end: int, kinds: Collection[str] = ("notice", "reading")
) -> list[Kept]:
    """Return the entries of these kinds about these subjects before the place ``end``."""
    asked = f'{_KEPT} AND "subject" IN %s AND "kind" IN %s AND "index" < %s'
    return [
        kept for some in chunks(subjects) for kept in _decoded(select(asked, 0, some, kinds, end))
    ]


def kept_of_reviewed(notices: Iterable[str], end: int, known: Container[str]) -> list[Kept]:
    """Return the entries of the claims in these notices that were reviewed before ``end``.

    Those of ``known`` are left out, since reading an entry costs more than finding it.
    """
    asked = f'{_KEPT} AND "subject" IN %s AND "kind" = %s AND "index" < %s AND {_REVIEWED}'
    return [
        kept
        for some in chunks(notices)
        for kept in _decoded(
            row for row in select(asked, 0, some, "claim", end, end) if row[1] not in known
        )
    ]


def kept_of_claims(claims: Iterable[str], end: int) -> list[Kept]:
    """Return the entries of the claims of these ids before the place ``end``."""
    asked = f'{_KEPT} AND "claim" IN %s AND "index" < %s'
    return [kept for some in chunks(claims) for kept in _decoded(select(asked, 0, some, end))]


def entry_of_claim(claim: str) -> Entry | None:
    """Return the entry of the claim of that id, or None when it is not on the record."""
    found = kept_of_claims([claim], head().count)
    return found[0].entry if found else None


def entry_of_leaf(leaf: str) -> Entry | None:
    """Return the entry of that leaf hash, or None when it is not on the record."""
    found = _decoded(select(f'{_KEPT} AND "leaf" = %s', 0, leaf))
    return found[0].entry if found else None


def _kept(asked: str, first: int, *values: str | int | Collection[str]) -> Iterator[Kept]:
    # Page by page, so that no cursor stays open when the caller stops early.
    paged = f'{asked} ORDER BY "index" LIMIT {_PAGE}'
    while page := _decoded(select(paged, first, *values)):
        yield from page
        first = page[-1].index + 1


def _decoded(rows: Iterable[tuple[int, str | None, bytes]]) -> list[Kept]:
    # PostgreSQL gives views of memory, where SQLite gives bytes.
    return [Kept(index, claim, _ENTRY.decode(bytes(written))) for index, claim, written in rows]


_ENTRY = msgspec.json.Decoder(Entry)
"""Made once: making a decoder costs more than reading an entry with it."""
