# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The projections follow the ledger: what new entries touch is folded again, and nothing else.

First the notices and claims that the entries bear on, then the subjects that these spoke of before
or speak of now. So an append costs what its subjects hold, not what the record does, and memory is
bounded by a window of the ledger (design of record, sections 4 and 10).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import cast

from gongshi.record import ClaimPayload, Entry, EntryError, Register
from gongshi.record.gathered import OF_THE_WHOLE
from gongshi.record.judgement import claims_judged
from gongshi.record.mention import changed_names, mentions_of
from gongshi.record.sealed import OF_SEALED
from gongshi.store.chunks import chunks
from gongshi.store.entries import Kept, entry_of_leaf, head, kept_of_claims, kept_since
from gongshi.store.models import ClaimRow, FactRow, Followed, MentionRow
from gongshi.store.projected import (
    BEARINGS,
    ITEMS,
    MENTIONS,
    PROJECTIONS,
    Row,
    item_row,
    mention_name,
)
from gongshi.store.refreshing import Touched, refresh_notices, refresh_subjects
from gongshi.store.whole import Whole, whole_at

__all__ = ["begin_again", "follow", "followed"]

_WINDOW = 10_000
"""Entries that are taken in before what they touch is folded."""
_AT_ONCE = 100
"""Notices, or subjects, that are folded at once."""


def followed() -> int:
    """Return how many entries the projections follow."""
    return next(iter(Followed.objects.values_list("count", flat=True)), 0)


def begin_again() -> None:
    """Take all rows of the projections away, so that they follow from the first entry on."""
    for projection in PROJECTIONS:
        projection.clear()
    Followed.objects.all().delete()


def follow() -> None:
    """Bring the projections up to the ledger's head, within the writer's transaction.

    Raises ``EntryError`` for an entry that the fold does not know, or that speaks of a notice or
    claim which is not on the record.
    """
    first, end = followed(), head().count
    if first == end:
        return
    before, after = whole_at(first), whole_at(end)
    subjects: set[str] = set()
    for window in chunks(kept_since(first), _WINDOW):
        touched = _noted(window)
        for some in _in_notices(touched):
            subjects |= refresh_notices(some, after.register)
    if before is not after:
        _follow_items(before.register, after.register)
        # What was entered since was folded with the new register; before it nothing was.
        if first > 0:
            subjects |= _follow_names(before, after)
    for some_subjects in chunks(sorted(subjects), _AT_ONCE):
        refresh_subjects(some_subjects, after)
    Followed.objects.update_or_create(id=1, defaults={"count": end})


def _noted(window: list[Kept]) -> Touched:
    """Write down what the entries of a window bear on, and return it."""
    touched = Touched()
    mentions: set[Row] = set()
    bearings: set[Row] = set()
    for kept in window:
        entry = kept.entry
        if kept.claim is not None:
            touched.claims[kept.claim] = entry.subject
            mentions |= _mentions(kept)
        elif entry.kind in ("review", "retraction"):
            bearings |= {(claim, kept.index) for claim in _judged(entry)}
        elif entry.kind == "reading":
            touched.read.add(entry.subject)
        elif entry.kind == "notice":
            touched.notices.add(entry.subject)
        elif entry.kind not in OF_THE_WHOLE + OF_SEALED:
            raise EntryError(f"the fold does not know entries of kind {entry.kind!r}")
    MENTIONS.add(sorted(mentions))
    BEARINGS.add(sorted(bearings))
    touched.claims |= _notices_of({str(claim) for claim, _ in bearings})
    return touched


def _mentions(kept: Kept) -> set[Row]:
    payload = cast("ClaimPayload", kept.entry.payload)
    claim = str(kept.claim)
    return {(mention_name(one), one.ordinal, claim) for one in mentions_of(payload)}


def _judged(entry: Entry) -> list[str]:
    """Return the claims on which a review bears, or what takes one back."""
    if entry.kind == "retraction":
        taken_back = entry_of_leaf(str(entry.payload["leaf"]))
        if taken_back is None or taken_back.kind != "review":
            return []
        entry = taken_back
    return list(claims_judged(entry))


def _notices_of(judged: set[str]) -> dict[str, str]:
    """Return the notices of claims that were judged; ``EntryError`` when one is not there."""
    kept = kept_of_claims(judged, head().count)
    found = {one.claim: one.entry.subject for one in kept if one.claim is not None}
    for claim in judged - found.keys():
        raise EntryError(f"a review speaks of claim {claim[:12]}, which is not on the record")
    return found


def _in_notices(touched: Touched) -> Iterator[Touched]:
    """Yield what is touched by some notices at a time."""
    by_notice: dict[str, list[str]] = {}
    for claim, notice in touched.claims.items():
        by_notice.setdefault(notice, []).append(claim)
    for some in chunks(sorted(by_notice.keys() | touched.notices | touched.read), _AT_ONCE):
        claims = {claim: notice for notice in some for claim in by_notice.get(notice, ())}
        yield Touched(claims, set(some), touched.read & set(some), forced=touched.forced)


def _follow_items(before: Register, after: Register) -> None:
    ids = before.recorded.keys() | after.recorded.keys()
    changed = {id_ for id_ in ids if before.recorded.get(id_) != after.recorded.get(id_)}
    rows = {item_row(after.recorded[id_]) for id_ in changed & after.recorded.keys()}
    ITEMS.replace("id", changed, rows)


def _follow_names(before: Whole, after: Whole) -> set[str]:
    """Follow a change of the register or the policy; return the subjects it touches."""
    subjects: set[str] = set()
    touched = Touched(_claims_naming(before.register, after.register), forced=True)
    for some in _in_notices(touched):
        subjects |= refresh_notices(some, after.register)
    if before.policy != after.policy:
        subjects |= set(FactRow.objects.values_list("subject", flat=True).distinct())
    return subjects


def _claims_naming(before: Register, after: Register) -> dict[str, str]:
    """Return the accepted claims, with their notices, that say a name which leads elsewhere now."""
    names = sorted(mention_name(mention) for mention in changed_names(before, after))
    found = [
        ClaimRow.objects.filter(
            status="accepted", id__in=MentionRow.objects.filter(name__in=some).values("claim")
        ).values_list("id", "notice")
        for some in chunks(names)
    ]
    return dict(chain.from_iterable(found))
