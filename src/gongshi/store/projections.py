# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Projections: what pages read, recreated from the ledger by the fold.

Each row holds its part of the fold in canonical JSON, without row numbers or build times, so the
state hash over them is the same wherever the same ledger is folded (design of record, section 10).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

import msgspec
from django.db import connection

from gongshi.record import Fact, fold
from gongshi.record.canonical import canonical_plain
from gongshi.store.entries import entries
from gongshi.store.writer import writer

__all__ = ["project", "rebuild", "state_hash"]

Row = tuple[str, ...]


class Projection(msgspec.Struct, frozen=True):
    """A table, the columns of its natural key, and the columns after them."""

    table: str
    key: Row
    rest: Row = ()

    def rows(self) -> set[Row]:
        """Return the rows that are there."""
        with connection.cursor() as cursor:
            columns = _list(self.key + self.rest)
            cursor.execute(" ".join(("SELECT", columns, "FROM", _quoted(self.table))))
            return set(cursor.fetchall())

    def clear(self) -> None:
        """Take every row away."""
        with connection.cursor() as cursor:
            cursor.execute(" ".join(("DELETE FROM", _quoted(self.table))))

    def replace(self, wanted: set[Row]) -> None:
        """Make the rows the wanted ones, writing only those that differ."""
        there = self.rows()
        same = " AND ".join(f"{_quoted(name)} = %s" for name in self.key)
        columns = self.key + self.rest
        places = ", ".join(["%s"] * len(columns))
        delete = " ".join(("DELETE FROM", _quoted(self.table), "WHERE", same))
        insert = " ".join(
            ("INSERT INTO", _quoted(self.table), f"({_list(columns)}) VALUES ({places})")
        )
        with connection.cursor() as cursor:
            cursor.executemany(delete, [row[: len(self.key)] for row in there - wanted])
            cursor.executemany(insert, sorted(wanted - there))


_NOTICES = Projection("notice_row", ("id",), ("state",))
_CLAIMS = Projection("claim_row", ("id",), ("notice", "state"))
_ITEMS = Projection("item_row", ("id",), ("item", "state"))
_FACTS = Projection("fact_row", ("subject", "property", "key"), ("state",))
_SUPPORTS = Projection("support_row", ("claim", "subject", "property", "key"))
_PROJECTIONS = (_NOTICES, _CLAIMS, _ITEMS, _FACTS, _SUPPORTS)


def rebuild() -> str:
    """Recreate every projection from the ledger, and return the state hash."""
    with writer():
        for projection in _PROJECTIONS:
            projection.clear()
        project()
    return state_hash()


def project() -> None:
    """Bring the projections up to the ledger's head, within the writer's transaction.

    The whole ledger is folded again; only rows that differ are written.
    """
    folded = fold(entries())
    facts = [fact for found in folded.facts.values() for fact in found]
    claims = folded.claims.values()
    _NOTICES.replace({(notice.id, _state(notice)) for notice in folded.notices.values()})
    _CLAIMS.replace({(claim.id, claim.notice, _state(claim)) for claim in claims})
    _ITEMS.replace({(i.id, i.item, _state(i)) for i in folded.register.recorded.values()})
    _FACTS.replace({(f.subject, f.property, f.key, _state(f)) for f in facts})
    _SUPPORTS.replace({row for fact in facts for row in _supports(fact)})


def state_hash() -> str:
    """Return the SHA-256 over the rows of all projections in the order of their natural keys."""
    digest = hashlib.sha256()
    for projection in _PROJECTIONS:
        # Sorted here and not by the database: each database has its own order of letters.
        for row in sorted(projection.rows()):
            digest.update(canonical_plain([projection.table, *row]) + b"\n")
    return digest.hexdigest()


def _supports(fact: Fact) -> Iterator[Row]:
    """Yield a row for each claim that speaks of a fact, chosen or not."""
    for claim in (*fact.claims, *(claim for other in fact.others for claim in other.claims)):
        yield (claim, fact.subject, fact.property, fact.key)


def _list(columns: Row) -> str:
    return ", ".join(_quoted(name) for name in columns)


def _quoted(name: str) -> str:
    return f'"{name}"'


def _state(part: msgspec.Struct) -> str:
    # Plain, since all of it comes out of entries and our own field names.
    return canonical_plain(msgspec.to_builtins(part)).decode()
