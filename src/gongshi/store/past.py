# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The record as it was known at some instant: what is asked for, folded from its own entries.

The projections hold the present only; they tell which entries a notice, a claim or a subject can
hang on, whatever names the register had then. So a past costs what it holds (design of record,
sections 3 and 13). A past is given as the count of entries that had been recorded.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import product

from gongshi.record import ClaimStanding, Fact, NoticeStanding, Register
from gongshi.record.agreement import Sources
from gongshi.record.assertions import assertions_of
from gongshi.record.fact import Assertion
from gongshi.record.occasion import occasion_of
from gongshi.record.subject import facts_of
from gongshi.store.chunks import chunks
from gongshi.store.entries import Kept, kept_of_claims, kept_of_kinds, kept_of_reviewed
from gongshi.store.mentioned import mentioned_groups
from gongshi.store.select import select
from gongshi.store.standings import (
    Standings,
    gather,
    standings_of_kept,
    standings_of_notices,
)
from gongshi.store.whole import whole_at

__all__ = ["past_facts", "past_facts_of_claim", "past_notice", "past_notices"]

_MANY, _FEW = 800, 90
"""Names of one mechanism, and sessions of it, that are asked for at once."""
_MENTIONING = (
    'SELECT DISTINCT "claim" FROM "mention_row" WHERE "name" IN %s AND "ordinal" IN %s AND EXISTS '
    '(SELECT 1 FROM "bearing_row" WHERE "bearing_row"."claim" = "mention_row"."claim" '
    'AND "bearing_row"."index" < %s)'
)


def past_notices(end: int) -> tuple[NoticeStanding, ...]:
    """Return the notices of which the first ``end`` entries tell."""
    return tuple(gather(kept_of_kinds(("notice", "reading"), end), end).notices.values())


def past_notice(notice: str, end: int) -> tuple[NoticeStanding | None, tuple[ClaimStanding, ...]]:
    """Return a notice, or None when there was none of that id, and its claims."""
    found = standings_of_notices([notice], end)
    return found.notices.get(notice), tuple(found.claims.values())


def past_facts(subjects: Collection[str], end: int) -> dict[str, tuple[Fact, ...]]:
    """Return the facts of these subjects, each by property and key."""
    asked = set(subjects)
    whole = whole_at(end)
    stand = standings_of_kept(_candidates(asked, whole.register, end), end)
    asserted: dict[str, list[Assertion]] = {}
    for made in _assertions(stand, whole.register):
        if made.subject in asked:
            asserted.setdefault(made.subject, []).append(made)
    sources = Sources(stand.claims, stand.notices, whole.policy)
    return {subject: facts_of(made, sources) for subject, made in sorted(asserted.items())}


def past_facts_of_claim(claim: ClaimStanding, end: int) -> tuple[Fact, ...]:
    """Return the facts that a claim spoke of, chosen for them or not."""
    stand = standings_of_notices([claim.notice], end)
    made = _assertions(stand, whole_at(end).register)
    subjects = {one.subject for one in made if one.claim == claim.id}
    found = past_facts(subjects, end)
    return tuple(fact for facts in found.values() for fact in facts if _speaks(claim.id, fact))


def _candidates(subjects: Collection[str], register: Register, end: int) -> list[Kept]:
    """Return the claims reviewed by then that may have spoken of the subjects.

    A claim mentions a subject, or stands in a notice of which a claim of a meeting does.
    """
    found: set[str] = set()
    for names, ordinals in mentioned_groups(subjects, register).items():
        for some, few in product(chunks(names, _MANY), chunks(ordinals, _FEW)):
            found.update(claim for (claim,) in select(_MENTIONING, some, few, end))
    mentioning = kept_of_claims(found, end)
    meetings = {one.entry.subject for one in mentioning if one.entry.payload["kind"] == "meeting"}
    return mentioning + kept_of_reviewed(sorted(meetings), end, found)


def _assertions(stand: Standings, register: Register) -> Iterator[Assertion]:
    """Yield what the accepted claims asserted, by the register of then."""
    by_notice: dict[str, list[ClaimStanding]] = {}
    for claim in stand.claims.values():
        if claim.status == "accepted":
            by_notice.setdefault(claim.notice, []).append(claim)
    for notice, accepted in by_notice.items():
        occasion = occasion_of(stand.notices[notice], accepted, register)
        for claim in accepted:
            yield from assertions_of(claim, register, occasion)


def _speaks(claim: str, fact: Fact) -> bool:
    return claim in fact.claims or any(claim in other.claims for other in fact.others)
