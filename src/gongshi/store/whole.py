# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What bears on the record as a whole, at any place of the ledger: register, concordance, policies.

They are small and change seldom, so they are gathered once for each of their entries and kept.
"""

from __future__ import annotations

from functools import lru_cache

import msgspec
from django.db import connection

from gongshi.record import OFFICIAL_FIRST, Policy, Register
from gongshi.record.concordance import AreaLink
from gongshi.record.gathered import OF_THE_WHOLE, Gathered
from gongshi.store.entries import kept_of_kinds
from gongshi.store.select import select

__all__ = ["Whole", "whole_at"]

_LAST = (
    'SELECT "index", "leaf" FROM "entry" WHERE "kind" = %s AND "index" < %s '
    'ORDER BY "index" DESC LIMIT 1'
)


class Whole(msgspec.Struct, frozen=True):
    """The register, the concordance of areas, and the policy that ranks publishers."""

    register: Register
    links: tuple[AreaLink, ...]
    policy: Policy


def whole_at(end: int) -> Whole:
    """Return what the entries before the place ``end`` say of the record as a whole."""
    # Of each kind by itself: together, PostgreSQL and SQLite would go through all of them.
    last: tuple[int, str] | None = None
    for kind in OF_THE_WHOLE:
        for index, leaf in select(_LAST, kind, end):
            last = max(last or (index, leaf), (index, leaf))
    return _gathered(str(connection.settings_dict["NAME"]), last)


@lru_cache(maxsize=64)
def _gathered(_: str, last: tuple[int, str] | None) -> Whole:
    """Gather; database, place and leaf hash are in the key, so that nothing outdated is told."""
    gathered = Gathered()
    for kept in kept_of_kinds(OF_THE_WHOLE, 0 if last is None else last[0] + 1):
        gathered.take(kept.entry)
    policy = gathered.policy(OFFICIAL_FIRST.id)
    return Whole(gathered.register(), gathered.links(), policy)
