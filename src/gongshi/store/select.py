# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Asking the database in its own words, where a page asks often: Django's take longer to make."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from django.db import connection

__all__ = ["select"]


Value = str | int | Collection[str] | Collection[int]


def select(words: str, *values: Value) -> list[tuple[Any, ...]]:
    """Return the rows that a query finds; each ``%s`` takes a value, ``IN %s`` takes several.

    Several are at most ``gongshi.store.chunks.AT_ONCE``.
    """
    given: list[str | int] = []
    asked = []
    for before, value in zip(words.split("%s"), values, strict=False):
        several = (value,) if isinstance(value, str | int) else value
        places = ", ".join(["%s"] * len(several))
        asked += [before, places if isinstance(value, str | int) else f"({places})"]
        given.extend(several)
    with connection.cursor() as cursor:
        cursor.execute("".join([*asked, words.rpartition("%s")[2]]), given)
        return list(cursor.fetchall())
