# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What remains of deleted bytes in the files of a database, cleared and then looked for.

SQLite keeps them in its write-ahead log until a truncating checkpoint, and in free pages unless it
deletes securely; PostgreSQL keeps dead rows until a VACUUM (design of record, section 8).
"""

from __future__ import annotations

import mmap
from collections.abc import Iterator
from pathlib import Path

import msgspec
from django.db import connection

from gongshi.record.sealed import Secret

__all__ = ["Remains", "erase", "holding"]

_PIECE = 64
"""Bytes that are looked for at once: a long content lies on several pages."""


class Remains(msgspec.Struct, frozen=True):
    """What was found after deleting: files that still hold such bytes, and what was not cleared.

    ``found`` is None where it could not be looked for; ``busy``: another process kept the
    write-ahead log; ``on_server``: files and logs of a server are not ours to look into;
    ``unswept``: there its dead rows await the owner of the table.
    """

    found: tuple[Path, ...] | None
    busy: bool = False
    on_server: bool = False
    unswept: bool = False


def erase(secret: Secret | None) -> Remains:
    """Clear what deleting left behind, and look for ``secret`` in the files of the database.

    Without it, nothing can be looked for, and the file is written anew to be sure.
    """
    if connection.vendor == "postgresql":
        return Remains(None, on_server=True, unswept=not _sweep_server())
    emptied = _empty_log()
    found = () if secret is None else holding(secret)
    if secret is None or found:
        with connection.cursor() as cursor:
            cursor.execute("VACUUM")
        emptied = _empty_log()
    return Remains(None if secret is None else holding(secret), busy=not emptied)


def holding(secret: Secret) -> tuple[Path, ...]:
    """Return the files of the open SQLite database in which bytes of ``secret`` stand."""
    database = Path(connection.settings_dict["NAME"])
    beside = (database.with_name(database.name + end) for end in ("", "-wal", "-journal"))
    return tuple(path for path in beside if path.exists() and _holds(path, secret))


def _holds(path: Path, secret: Secret) -> bool:
    if not path.stat().st_size:
        return False
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        return any(content.find(piece) >= 0 for piece in _pieces(secret))


def _pieces(secret: Secret) -> Iterator[bytes]:
    yield secret.salt
    for begin in range(0, len(secret.content), _PIECE):
        piece = secret.content[begin : begin + _PIECE]
        # The rest of a long content may be a bracket, which stands everywhere.
        if begin == 0 or len(piece) == _PIECE:
            yield piece


def _empty_log() -> bool:
    """Move the write-ahead log into the file and cut it to nothing; tell whether that was done."""
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return not cursor.fetchone()[0]


def _sweep_server() -> bool:
    """Write the table anew, without dead rows; only its owner may."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_get_userbyid(relowner) = current_user FROM pg_class "
            "WHERE oid = 'sealed_content'::regclass"
        )
        owner = bool(cursor.fetchone()[0])
        if owner:
            cursor.execute('VACUUM (FULL) "sealed_content"')
    return owner
