# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Refusing to write to an older copy of the database (design of record, section 10).

New entries over an older copy, once signed, would make two logs under one name. So each append asks
whether the ledger still ends where its log was signed, or goes on from there.
"""

from __future__ import annotations

from pathlib import Path

from django.db import connection

from gongshi.record import RecordError
from gongshi.record.checkpoint import parse
from gongshi.record.signed_note import note_from_bytes
from gongshi.record.tiles import WIDTH, Tile, hashes_of
from gongshi.store.configuration import log_folder, log_key_file
from gongshi.store.errors import LogError, RestoredError
from gongshi.store.log_key import verifier_keys
from gongshi.store.models import LedgerEntry
from gongshi.store.published import PublishedLog

__all__ = ["RESTORED", "refuse_restored"]

RESTORED = (
    "It looks as if an older copy of the database was put back, or the database was altered. "
    "Nothing was written. Put back the newest copy; if it is lost, begin a new log in another "
    "folder (GONGSHI_LOG) and say in public why"
)


def refuse_restored() -> None:
    """Refuse to write to a ledger that is shorter than its log, or has another entry at its end.

    Costs three small files and one query. The log of another key is none of this ledger's; files
    that are damaged are for ``log_check`` to tell. Raises ``RestoredError``.
    """
    database = Path(connection.settings_dict["NAME"])
    log = PublishedLog(log_folder(database))
    if not log.is_there():
        return
    try:
        end = _signed_end(log, log_key_file(database))
    except (RecordError, LogError):
        return
    if end is None:
        return
    index, signed = end
    leaf = LedgerEntry.objects.filter(index=index).values_list("leaf", flat=True).first()
    if leaf != signed:
        told = "is gone" if leaf is None else "is another one now"
        raise RestoredError(f"entry {index} was published in {log.folder} and {told}. {RESTORED}")


def _signed_end(log: PublishedLog, key_file: Path) -> tuple[int, str] | None:
    """Return place and leaf hash of the last entry of our log, None when it is not ours or empty.

    Ours by the ids of the keys: signatures are for those to check who doubt us.
    """
    note = log.checkpoint()
    size = parse(note).size
    ours = {(key.name, key.key_id) for key in verifier_keys(key_file)}
    if size == 0 or ours.isdisjoint((s.name, s.key_id) for s in note_from_bytes(note).signatures):
        return None
    tile = Tile(0, (size - 1) // WIDTH, (size - 1) % WIDTH + 1)
    return size - 1, hashes_of(log.read(tile), tile)[-1].hex()
