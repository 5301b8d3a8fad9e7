# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Folding again what was touched: notices and claims from their entries, subjects from claims.

The rules are those of ``gongshi.record``; here they are asked for some notices, then for some
subjects, and only rows that differ are written.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

import msgspec
from django.db.models import QuerySet

from gongshi.record import ClaimStanding, NoticeStanding, Register
from gongshi.record.agreement import Sources
from gongshi.record.assertions import assertions_of
from gongshi.record.conflict import conflicts_of
from gongshi.record.fact import Assertion
from gongshi.record.occasion import occasion_of
from gongshi.record.subject import facts_of
from gongshi.store.chunks import chunks
from gongshi.store.entries import head
from gongshi.store.mentioned import mentioned_groups
from gongshi.store.models import ClaimRow, MentionRow, NoticeRow, SupportRow
from gongshi.store.projected import (
    CLAIMS,
    CONFLICTS,
    FACTS,
    NOTICES,
    SUPPORTS,
    claim_row,
    conflict_row,
    fact_row,
    notice_row,
    support_rows,
)
from gongshi.store.standings import Standings, standings_of_claims, standings_of_notices
from gongshi.store.whole import Whole

__all__ = ["Touched", "refresh_notices", "refresh_subjects"]


class Touched(msgspec.Struct):
    """Claims with their notices, and notices, on which new entries bear.

    ``read``: notices that were read again, so that each of their claims may count or not;
    ``forced``: what the claims speak of may have changed although they stand as before.
    """

    claims: dict[str, str] = {}
    notices: set[str] = set()
    read: set[str] = set()
    forced: bool = False


def refresh_notices(touched: Touched, register: Register) -> set[str]:
    """Fold notices and claims again; return the subjects they spoke of before or speak of now."""
    end = head().count
    whole = standings_of_notices(touched.read, end)
    single = [claim for claim, notice in touched.claims.items() if notice not in touched.read]
    part = standings_of_claims(single, end, touched.notices - touched.read)
    stand = Standings({**part.notices, **whole.notices}, {**part.claims, **whole.claims})
    rows = {claim_row(claim) for claim in stand.claims.values()}
    changed = {str(claim) for claim in CLAIMS.replace("id", stand.claims, rows)}
    if touched.forced:
        changed |= touched.claims.keys()
    return _refresh_occasions(stand.notices, changed, register)


def _refresh_occasions(
    notices: Mapping[str, NoticeStanding], changed: set[str], register: Register
) -> set[str]:
    """Settle what notices are about; return the subjects of the claims that this or more touches.

    A claim may change what its notice is about, and a notice what its claims speak of.
    """
    accepted = _by_notice(_accepted(notice__in=list(notices)))
    occasions = {
        id_: occasion_of(notice, accepted.get(id_, ()), register) for id_, notice in notices.items()
    }
    rows = {notice_row(notice, occasions[id_]) for id_, notice in notices.items()}
    turned = NOTICES.replace("id", notices, rows)
    told = [
        claim
        for notice, claims in accepted.items()
        for claim in claims
        if notice in turned or claim.id in changed
    ]
    before = _spoken_of(changed | {claim.id for claim in told})
    now = (
        made for claim in told for made in assertions_of(claim, register, occasions[claim.notice])
    )
    return before | {made.subject for made in now}


def refresh_subjects(subjects: Collection[str], whole: Whole) -> None:
    """Fold subjects again from the accepted claims that may speak of them."""
    asked = set(subjects)
    claims = {claim.id: claim for claim in _candidates(asked, whole.register)}
    notices, occasions = _notices_of(claims.values())
    asserted: dict[str, list[Assertion]] = {}
    for claim in claims.values():
        for made in assertions_of(claim, whole.register, occasions[claim.notice] or None):
            if made.subject in asked:
                asserted.setdefault(made.subject, []).append(made)
    sources = Sources(claims, notices, whole.policy)
    facts = [fact for made in asserted.values() for fact in facts_of(made, sources)]
    FACTS.replace("subject", asked, {fact_row(fact) for fact in facts})
    CONFLICTS.replace("subject", asked, {conflict_row(one) for one in conflicts_of(facts)})
    SUPPORTS.replace("subject", asked, {row for fact in facts for row in support_rows(fact)})


def _candidates(subjects: Collection[str], register: Register) -> Iterator[ClaimStanding]:
    """Yield the accepted claims that mention the subjects, or stand in notices about them."""
    for names, ordinals in mentioned_groups(subjects, register).items():
        for some in chunks(names):
            mentioned = MentionRow.objects.filter(name__in=some, ordinal__in=ordinals)
            yield from _accepted(id__in=mentioned.values("claim"))
    for about in chunks(sorted(subjects)):
        notices = NoticeRow.objects.filter(occasion__in=about)
        yield from _accepted(notice__in=notices.values("id"))


def _accepted(**asked: object) -> Iterator[ClaimStanding]:
    rows: QuerySet[ClaimRow] = ClaimRow.objects.filter(status="accepted", **asked)
    for state in rows.values_list("state", flat=True):
        yield _CLAIM.decode(state)


def _by_notice(claims: Iterable[ClaimStanding]) -> dict[str, list[ClaimStanding]]:
    found: dict[str, list[ClaimStanding]] = {}
    for claim in claims:
        found.setdefault(claim.notice, []).append(claim)
    return found


def _notices_of(
    claims: Iterable[ClaimStanding],
) -> tuple[dict[str, NoticeStanding], dict[str, str]]:
    """Return the notices of these claims, and what each is about."""
    notices: dict[str, NoticeStanding] = {}
    occasions: dict[str, str] = {}
    for some in chunks(sorted({claim.notice for claim in claims})):
        rows = NoticeRow.objects.filter(id__in=some).values_list("id", "occasion", "state")
        for id_, occasion, state in rows:
            notices[id_], occasions[id_] = _NOTICE.decode(state), occasion
    return notices, occasions


def _spoken_of(claims: Iterable[str]) -> set[str]:
    """Return the subjects of which these claims spoke until now."""
    found: set[str] = set()
    for some in chunks(sorted(claims)):
        rows = SupportRow.objects.filter(claim__in=some)
        found.update(rows.values_list("subject", flat=True))
    return found


_CLAIM = msgspec.json.Decoder(ClaimStanding)
_NOTICE = msgspec.json.Decoder(NoticeStanding)
"""Decoders are built once: making one costs more than reading a claim with it."""
