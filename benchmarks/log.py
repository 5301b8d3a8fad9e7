# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The public log at 100,000 entries: publishing, proving, and checking offline (record.md, 13)."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from django.db import connection

from benchmarks.figure import Figure, seconds, typical
from gongshi.record import Draft, Json
from gongshi.record.receipt import receipt_from_bytes, verify_receipt
from gongshi.record.signed_note import SigningKey, VerifierKey
from gongshi.store.append import write
from gongshi.store.log import publish
from gongshi.store.log_check import check_log
from gongshi.store.published import PublishedLog
from gongshi.store.setup import open_database
from gongshi.store.writer import writer

__all__ = ["measure"]

ENTRIES, BATCH, PROOFS = 100_000, 5_000, 200


def measure() -> Iterator[Figure]:
    """Yield the figures of the log."""
    with tempfile.TemporaryDirectory() as folder:
        open_database(Path(folder) / "record.sqlite3")
        for begin in range(0, ENTRIES, BATCH):
            with writer():
                write(_claim(number) for number in range(begin, min(begin + BATCH, ENTRIES)))
        log, key = PublishedLog(Path(folder) / "log"), SigningKey.generate("bench.example/log")
        yield from _keeping(log, key)
        yield from _checking(log, key.verifier())
        connection.close()


def _keeping(log: PublishedLog, key: SigningKey) -> Iterator[Figure]:
    took = seconds(lambda: publish(log, [key]))
    yield Figure("log.publish", typical([took]), "s", f"publishing {ENTRIES:,} entries at once")
    with writer():
        write([_claim(ENTRIES)])
    took = seconds(lambda: publish(log, [key]))
    meaning = f"publishing one entry more, {ENTRIES:,} compared with what was signed"
    yield Figure("log.one_more", typical([took]), "s", meaning)


def _checking(log: PublishedLog, key: VerifierKey) -> Iterator[Figure]:
    places = range(0, ENTRIES, max(ENTRIES // PROOFS, 1))
    took = [seconds(partial(log.receipt, place)) * 1000 for place in places]
    yield Figure("log.prove", typical(took), "ms", "a receipt from the tiles", "at most 2")
    receipts = [log.receipt(place).to_bytes() for place in places]
    took = [
        seconds(lambda: verify_receipt(receipt_from_bytes(written), [key])) * 1000  # noqa: B023  (called at once)
        for written in receipts
    ]
    yield Figure("log.receipt", typical(took), "ms", "a receipt checked offline", "at most 50")
    took = [seconds(lambda: check_log(log, [key])) for _ in range(3)]
    meaning = f"the files of {ENTRIES:,} entries checked offline"
    yield Figure("log.verify", typical(took), "s", meaning, "at most 2")


def _claim(number: int) -> Draft:
    """Return a claim that no other number gives."""
    notice, words = "b" * 64, f"{number:064x}"
    payload: dict[str, Json] = {
        "kind": "rank",
        "fields": {"subject": "Harbour City", "property": f"ferry port no. {number}"},
        "notice": notice,
        "pin": {"start": number * 40, "end": number * 40 + 30, "words": words},
        "parts": {"property": [{"start": number * 40, "end": number * 40 + 9, "words": words}]},
        "modality": "stated",
        "unresolved": {},
        "corrects": None,
    }
    return Draft("claim", notice, payload, "gongshi")
