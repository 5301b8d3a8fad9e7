# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Appending to the ledger beside raw SQLite inserts of the same rows (record.md, section 13).

Like is compared with like: the peer has the same columns, unique indexes, triggers and durability,
and is given finished rows; the ledger is given drafts, checks priors and doubles, and writes
canonical bytes and hashes. Both take batches of the same size, by turns.
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

from django.db import connection

from benchmarks.figure import Figure, seconds, typical
from gongshi.record import Draft, Json, fold
from gongshi.store.append import append, write
from gongshi.store.entries import entries
from gongshi.store.models import LedgerEntry
from gongshi.store.projections import rebuild
from gongshi.store.setup import open_database
from gongshi.store.writer import writer

__all__ = ["measure"]

CLAIMS, BATCH, ROUNDS = 100_000, 1_000, 3
_NOTICE = "b" * 64
_INSERT = (
    'INSERT INTO "entry" ("index", "leaf", "kind", "subject", "claim", "recorded_at", "written") '
    "VALUES (?, ?, ?, ?, ?, ?, ?)"
)
Row = tuple[Any, ...]


def measure() -> Iterator[Figure]:
    """Yield the figures of the ledger at 100,000 claims."""
    drafts = [_claim(number) for number in range(CLAIMS)]
    ours, raw = [], []
    with tempfile.TemporaryDirectory() as folder:
        for turn in range(ROUNDS):
            path = Path(folder) / f"ledger-{turn}.sqlite3"
            open_database(path)
            ours.append(CLAIMS / seconds(partial(_append, drafts)))
            rows = list(LedgerEntry.objects.order_by("index").values_list(*_COLUMNS))
            raw.append(CLAIMS / seconds(partial(_insert, Path(folder) / f"raw-{turn}", rows)))
        yield from _speeds(ours, raw)
        yield from _folding()
        connection.close()


def _speeds(ours: list[float], raw: list[float]) -> Iterator[Figure]:
    ratio = [one / other for one, other in zip(ours, raw, strict=True)]
    yield Figure(
        "ledger.append_ratio",
        typical(ratio),
        "of raw inserts",
        f"appending {CLAIMS:,} claims in batches of {BATCH:,}, beside SQLite inserts of the rows",
        "at least 0.5",
    )
    yield Figure("ledger.append", typical(ours), "claims/s", "the ledger, projections left aside")
    yield Figure("ledger.raw_inserts", typical(raw), "rows/s", "the peer: sqlite3, executemany")


def _folding() -> Iterator[Figure]:
    took = seconds(lambda: fold(entries()))
    yield Figure(
        "ledger.fold", typical([took]), "s", f"reading and folding {CLAIMS:,} claims", "at most 3"
    )
    took = seconds(rebuild)
    yield Figure(
        "ledger.rebuild",
        typical([took]),
        "s",
        f"recreating the projections of {CLAIMS:,} claims, and the state hash",
        "at most 20",
    )
    took = seconds(lambda: append([_claim(CLAIMS)]))
    yield Figure(
        "ledger.one_more",
        typical([took]),
        "s",
        f"appending one claim to {CLAIMS:,}, the projections following",
    )


_COLUMNS = ("index", "leaf", "kind", "subject", "claim", "recorded_at", "written")


def _claim(number: int) -> Draft:
    """Return a claim of the usual size, with a place in a long notice of its own."""
    words = f"{number:064x}"
    session: dict[str, Json] = {"mechanism": "Harbour City-River Port Joint Council", "ordinal": 6}
    payload: dict[str, Json] = {
        "kind": "consensus_count",
        "fields": {"what": "projects", "value": number, "session": session},
        "notice": _NOTICE,
        "pin": {"start": number * 40, "end": number * 40 + 30, "words": words},
        "parts": {"value": [{"start": number * 40, "end": number * 40 + 2, "words": words}]},
        "modality": "stated",
        "unresolved": {},
        "corrects": None,
    }
    return Draft("claim", _NOTICE, payload, "gongshi")


def _append(drafts: list[Draft]) -> None:
    rest = iter(drafts)
    while batch := list(islice(rest, BATCH)):
        with writer():
            write(batch)


def _insert(path: Path, rows: list[Row]) -> None:
    raw = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "recursive_triggers=ON"):
        raw.execute(f"PRAGMA {pragma}")
    with connection.cursor() as cursor:
        cursor.execute("SELECT sql FROM sqlite_master WHERE tbl_name = 'entry' AND sql IS NOT NULL")
        for (statement,) in cursor.fetchall():
            raw.execute(statement)
    rest = iter(rows)
    while batch := list(islice(rest, BATCH)):
        raw.execute("BEGIN IMMEDIATE")
        raw.executemany(_INSERT, batch)
        raw.execute("COMMIT")
    raw.close()
