# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The one writer: a transaction that begins with the lock, so that places are dense.

SQLite begins IMMEDIATE (``configuration.databases``), PostgreSQL takes an advisory lock; a second
writer waits, and is told in plain words when it waited in vain (design of record, section 1).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import OperationalError, connection, transaction

from gongshi.store.errors import FullError, LockedError

__all__ = ["writer"]

_LOCK = 0x676F6E67736869
"""The advisory lock on PostgreSQL: "gongshi" in ASCII."""

_FULL = ("disk is full", "No space left")
"""How they say that there is no room."""
_WAITED = ("locked", "lock timeout")
"""How SQLite and PostgreSQL say that the wait for another writer was in vain."""


@contextmanager
def writer() -> Iterator[None]:
    """Be the one writer: what is written inside is kept whole or not at all.

    Raises ``LockedError`` when another process was still writing when the wait was over,
    ``FullError`` when there is no room.
    """
    try:
        with transaction.atomic():
            if connection.vendor == "postgresql":
                with connection.cursor() as cursor:
                    cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
            yield
    except OperationalError as error:
        if any(words in str(error) for words in _FULL):
            raise FullError(
                f"there is no room left for {connection.settings_dict['NAME']} ({error}). Nothing "
                "was changed: make room on its disk, and do it again"
            ) from error
        if not any(words in str(error) for words in _WAITED):
            raise
        raise LockedError(
            f"another process is writing to {connection.settings_dict['NAME']} and was not done in "
            "time. Nothing was changed here: try again when the other one has ended"
        ) from error
