# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The record as it was known at some instant: what is asked for, folded from its own entries.

The projections hold the present only; they tell which entries a notice, a claim or a subject can
hang on, whatever names the register had then. So a past costs what it holds (design of record,
sections 3 and 13). A past is given as the count of entries that had been recorded.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from django.db.models import Exists, OuterRef, QuerySet

from gongshi.record import ClaimStanding, Fact, NoticeStanding
from gongshi.record.agreement import Sources
from gongshi.record.assertions import assertions_of
from gongshi.record.fact import Assertion
from gongshi.record.occasion import occasion_of
from gongshi.record.subject import facts_of
from gongshi.store.chunks import chunks
from gongshi.store.entries import kept_of_kinds
from gongshi.store.mentioned import mentioned_groups
from gongshi.store.models import BearingRow, ClaimRow, MentionRow
from gongshi.store.standings import (
    Standings,
    gather,
    standings_of_claims,
    standings_of_notices,
)
from gongshi.store.whole import whole_at

__all__ = ["past_facts", "past_facts_of_claim", "past_notice", "past_notices"]


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
    stand = standings_of_claims(_candidates(asked, end), end)
    asserted: dict[str, list[Assertion]] = {}
    for made in _assertions(stand, end):
        if made.subject in asked:
            asserted.setdefault(made.subject, []).append(made)
    sources = Sources(stand.claims, stand.notices, whole.policy)
    return {subject: facts_of(made, sources) for subject, made in sorted(asserted.items())}


def past_facts_of_claim(claim: ClaimStanding, end: int) -> tuple[Fact, ...]:
    """Return the facts that a claim spoke of, chosen for them or not."""
    stand = standings_of_notices([claim.notice], end)
    subjects = {made.subject for made in _assertions(stand, end) if made.claim == claim.id}
    found = past_facts(subjects, end)
    return tuple(fact for facts in found.values() for fact in facts if _speaks(claim.id, fact))


def _candidates(subjects: Collection[str], end: int) -> set[str]:
    """Return the claims reviewed by then that may have spoken of the subjects.

    A claim mentions a subject, or stands in a notice of which a claim of a meeting does.
    """
    found: set[str] = set()
    for names, ordinals in mentioned_groups(subjects, whole_at(end).register).items():
        for some in chunks(names):
            mentions = MentionRow.objects.filter(name__in=some, ordinal__in=ordinals)
            mentioning = _reviewed(end).filter(id__in=mentions.values("claim"))
            rows = list(mentioning.values_list("id", "notice", "kind"))
            found.update(id_ for id_, _, _ in rows)
            found.update(_claims_of({notice for _, notice, kind in rows if kind == "meeting"}, end))
    return found


def _claims_of(notices: Iterable[str], end: int) -> Iterator[str]:
    for some in chunks(sorted(notices)):
        yield from _reviewed(end).filter(notice__in=some).values_list("id", flat=True)


def _reviewed(end: int) -> QuerySet[ClaimRow]:
    by_then = BearingRow.objects.filter(claim=OuterRef("id"), index__lt=end)
    return ClaimRow.objects.filter(Exists(by_then))


def _assertions(stand: Standings, end: int) -> Iterator[Assertion]:
    """Yield what the accepted claims asserted, by the register of then."""
    register = whole_at(end).register
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
