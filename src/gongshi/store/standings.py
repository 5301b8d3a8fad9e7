# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""How some notices and claims stand at a place of the ledger, from their own entries alone."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from operator import attrgetter

import msgspec

from gongshi.record import ClaimStanding, NoticeStanding
from gongshi.record.gathered import Gathered
from gongshi.record.judgement import claims_judged
from gongshi.store.chunks import chunks
from gongshi.store.entries import Kept, kept_at, kept_of_claims, kept_of_subjects
from gongshi.store.select import select

__all__ = [
    "Standings",
    "gather",
    "standings_of_claims",
    "standings_of_kept",
    "standings_of_notices",
]

_BEARING = 'SELECT "index" FROM "bearing_row" WHERE "claim" IN %s AND "index" < %s'
_PLACE = attrgetter("index")


class Standings(msgspec.Struct, frozen=True):
    """Notices and claims by id, as they stand."""

    notices: Mapping[str, NoticeStanding]
    claims: Mapping[str, ClaimStanding]


def standings_of_notices(notices: Collection[str], end: int) -> Standings:
    """Return how these notices and all their claims stand before the place ``end``."""
    kept = kept_of_subjects(notices, end, ("notice", "reading", "claim"))
    return gather(sorted(kept, key=_PLACE), end)


def standings_of_claims(claims: Iterable[str], end: int, notices: Iterable[str] = ()) -> Standings:
    """Return how these claims, their notices, and ``notices`` stand before the place ``end``."""
    own = kept_of_claims(claims, end)
    about = dict.fromkeys([*notices, *(kept.entry.subject for kept in own)])
    return gather(sorted(own + kept_of_subjects(about, end), key=_PLACE), end)


def standings_of_kept(claims: Collection[Kept], end: int) -> Standings:
    """Return how reviewed claims, by their entries, and their notices stand before ``end``.

    Who read the notices is left out: it bears on claims that nobody reviewed.
    """
    about = dict.fromkeys(kept.entry.subject for kept in claims)
    told = kept_of_subjects(about, end, ("notice",))
    return gather(sorted([*claims, *told], key=_PLACE), end)


def gather(kept: Iterable[Kept], end: int) -> Standings:
    """Return what these entries say, and the reviews of their claims before ``end``."""
    gathered = Gathered()
    claims: set[str] = set()
    for one in kept:
        gathered.take(one.entry, one.claim)
        if one.claim is not None:
            claims.add(one.claim)
    for one in _bearing(claims, end):
        if one.entry.kind == "retraction":
            gathered.take(one.entry)
            continue
        for claim in claims_judged(one.entry):
            if claim in claims:
                gathered.judge(claim, one.entry)
    return Standings(gathered.notices, gathered.standings())


def _bearing(claims: Iterable[str], end: int) -> list[Kept]:
    """Return the reviews of these claims, and what takes such back."""
    places: set[int] = set()
    for some in chunks(sorted(claims)):
        rows = select(_BEARING, some, end)
        places.update(index for (index,) in rows)
    return kept_at(sorted(places))
