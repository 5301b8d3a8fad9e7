# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What waits for a person: claims nobody reviewed, and reviewed ones that are no longer read.

A claim waits while the newest reading of its notice has it; what was reviewed stays reviewed,
whatever a later version of the reader finds (design of record, section 7).
"""

from __future__ import annotations

from typing import cast

import msgspec
from django.db.models import Count, QuerySet

from gongshi.record import ClaimStanding, Entry
from gongshi.store.chunks import chunks
from gongshi.store.entries import head, kept_of_kinds
from gongshi.store.models import ClaimRow

__all__ = ["orphans", "waiting", "waiting_by_kind"]

# Canonical JSON: within a string each quotation mark has a backslash before it.
_CURRENT = '"current":true'
_CLAIM = msgspec.json.Decoder(ClaimStanding)


def waiting(
    kind: str | None = None, notice: str | None = None, first: int = 0, most: int = 25
) -> tuple[ClaimStanding, ...]:
    """Return claims that wait for a review, by notice, from the place ``first`` on."""
    rows = _waiting()
    if kind is not None:
        rows = rows.filter(kind=kind)
    if notice is not None:
        rows = rows.filter(notice=notice)
    states = rows.order_by("notice", "id").values_list("state", flat=True)
    return tuple(_CLAIM.decode(state) for state in states[first : first + most])


def waiting_by_kind(notice: str | None = None) -> dict[str, int]:
    """Return how many claims of each kind wait, kinds with none left out."""
    rows = _waiting() if notice is None else _waiting().filter(notice=notice)
    counted = rows.order_by("kind").values("kind").annotate(count=Count("id"))
    return dict(counted.values_list("kind", "count"))


def orphans() -> tuple[ClaimStanding, ...]:
    """Return the accepted claims, read by a reader, that the newest reading no longer finds.

    Nothing happens to them: they are facts until a person says otherwise.
    """
    read: dict[str, set[str]] = {}
    for kept in kept_of_kinds(("reading",), head().count):
        _take(kept.entry, read)
    found: list[ClaimStanding] = []
    for some in chunks(sorted(read)):
        rows = ClaimRow.objects.filter(notice__in=some, status="accepted")
        accepted = map(_CLAIM.decode, rows.values_list("state", flat=True))
        found += [one for one in accepted if not _corrects(one) and one.id not in read[one.notice]]
    return tuple(sorted(found, key=lambda claim: (claim.notice, claim.id)))


def _corrects(claim: ClaimStanding) -> bool:
    """Tell whether a person made the claim: then no reading has it."""
    return claim.payload["corrects"] is not None


def _take(reading: Entry, read: dict[str, set[str]]) -> None:
    """Take in one part of a reading; its first part begins it anew."""
    claims = cast("list[str]", reading.payload["claims"])
    if reading.payload["part"] == 1:
        read[reading.subject] = set()
    read[reading.subject].update(claims)


def _waiting() -> QuerySet[ClaimRow]:
    return ClaimRow.objects.filter(status="unreviewed", state__contains=_CURRENT)
