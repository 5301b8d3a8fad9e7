# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The tables of the projections: their rows, read and written by the part that changed.

A row is its part of the fold in canonical JSON beside the columns that queries ask for, without row
numbers or build times (design of record, section 10).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec
from django.db import connection

from gongshi.record import ClaimStanding, Fact, NoticeStanding, RegisterItem
from gongshi.record.canonical import canonical_plain
from gongshi.record.conflict import Conflict
from gongshi.record.mention import Mention
from gongshi.store.chunks import AT_ONCE, chunks

__all__ = [
    "BEARINGS",
    "CLAIMS",
    "CONFLICTS",
    "FACTS",
    "ITEMS",
    "MENTIONS",
    "NOTICES",
    "PROJECTIONS",
    "SUPPORTS",
    "Projection",
    "Row",
    "claim_row",
    "conflict_row",
    "fact_row",
    "item_row",
    "mention_name",
    "notice_row",
    "support_rows",
]

Row = tuple[str | int, ...]
_PAGE = 2000


class Projection(msgspec.Struct, frozen=True):
    """A table, the columns of its natural key, and the columns after them."""

    table: str
    key: tuple[str, ...]
    rest: tuple[str, ...] = ()

    def rows(self) -> Iterator[Row]:
        """Yield the rows by their key, in the order of code points."""
        # PostgreSQL has an order of letters of its own, unless it is told otherwise.
        letters = ' COLLATE "C"' if connection.vendor == "postgresql" else ""
        order = [_quoted(name) + (letters if name != "index" else "") for name in self.key]
        with connection.chunked_cursor() as cursor:
            cursor.execute(" ".join((self._select(), "ORDER BY", ", ".join(order))))
            while page := cursor.fetchmany(_PAGE):
                yield from page

    def clear(self) -> None:
        """Take every row away."""
        with connection.cursor() as cursor:
            cursor.execute(" ".join(("DELETE FROM", _quoted(self.table))))

    def add(self, rows: Sequence[Row]) -> None:
        """Write new rows."""
        columns = self.key + self.rest
        places = ", ".join(["%s"] * len(columns))
        insert = " ".join(
            ("INSERT INTO", _quoted(self.table), f"({_list(columns)}) VALUES ({places})")
        )
        with connection.cursor() as cursor:
            cursor.executemany(insert, rows)

    def replace(self, column: str, values: Iterable[str], wanted: set[Row]) -> set[str | int]:
        """Make ``wanted`` the rows of which ``column`` is one of ``values``; write what differs.

        Returns those of the values whose rows were others before.
        """
        there = {row for some in chunks(values, AT_ONCE) for row in self._where(column, some)}
        place = (self.key + self.rest).index(column)
        gone, new = there - wanted, wanted - there
        same = " AND ".join(f"{_quoted(name)} = %s" for name in self.key)
        delete = " ".join(("DELETE FROM", _quoted(self.table), "WHERE", same))
        with connection.cursor() as cursor:
            cursor.executemany(delete, [row[: len(self.key)] for row in gone])
        self.add(sorted(new))
        return {row[place] for row in gone | new}

    def _where(self, column: str, values: Sequence[str]) -> list[Row]:
        places = ", ".join(["%s"] * len(values))
        with connection.cursor() as cursor:
            cursor.execute(f"{self._select()} WHERE {_quoted(column)} IN ({places})", values)
            return list(cursor.fetchall())

    def _select(self) -> str:
        return " ".join(("SELECT", _list(self.key + self.rest), "FROM", _quoted(self.table)))


NOTICES = Projection("notice_row", ("id",), ("occasion", "state"))
CLAIMS = Projection("claim_row", ("id",), ("notice", "kind", "status", "state"))
ITEMS = Projection("item_row", ("id",), ("item", "state"))
FACTS = Projection("fact_row", ("subject", "property", "key"), ("state",))
SUPPORTS = Projection("support_row", ("claim", "subject", "property", "key"))
MENTIONS = Projection("mention_row", ("name", "ordinal", "claim"))
BEARINGS = Projection("bearing_row", ("claim", "index"))
CONFLICTS = Projection("conflict_row", ("id",), ("subject",))
PROJECTIONS = (NOTICES, CLAIMS, ITEMS, FACTS, SUPPORTS, MENTIONS, BEARINGS, CONFLICTS)


def notice_row(notice: NoticeStanding, occasion: str | None) -> Row:
    """Return the row of a notice and the session it is about."""
    return (notice.id, occasion or "", _state(notice))


def claim_row(claim: ClaimStanding) -> Row:
    """Return the row of a claim."""
    return (claim.id, claim.notice, claim.kind, claim.status, _state(claim))


def item_row(item: RegisterItem) -> Row:
    """Return the row of an item of the register."""
    return (item.id, item.item, _state(item))


def fact_row(fact: Fact) -> Row:
    """Return the row of a fact."""
    return (fact.subject, fact.property, fact.key, _state(fact))


def conflict_row(conflict: Conflict) -> Row:
    """Return the row of a conflict: where to find the fact in dispute."""
    return (conflict.id, conflict.subject)


def support_rows(fact: Fact) -> Iterator[Row]:
    """Yield a row for each claim that speaks of a fact, chosen or not."""
    for claim in (*fact.claims, *(claim for other in fact.others for claim in other.claims)):
        yield (claim, fact.subject, fact.property, fact.key)


def mention_name(mention: Mention) -> str:
    """Return a name as its rows hold it: the kind of item, and the name by which it is found."""
    return f"{mention.item} {mention.key}"


def _list(columns: Iterable[str]) -> str:
    return ", ".join(_quoted(name) for name in columns)


def _quoted(name: str) -> str:
    return f'"{name}"'


def _state(part: msgspec.Struct) -> str:
    # Plain, since all of it comes out of entries and our own field names.
    return canonical_plain(msgspec.to_builtins(part)).decode()
