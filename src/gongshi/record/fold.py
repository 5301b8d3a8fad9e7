# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The fold: from the ledger's entries to what the record holds, as a pure function.

No clock, database or locale: the same entries, day, instant and policy give the same facts
(design of record, section 4). Public policies build facts from accepted claims only. Its parts
(``gathered``, ``occasion``, ``assertions``, ``subject``) ask no more than they name, so that a
store can fold one subject from its own entries; ``mention`` says which those are.
"""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

import msgspec

from gongshi.record.agreement import Sources
from gongshi.record.assertions import assertions_of
from gongshi.record.concordance import AreaLink
from gongshi.record.fact import Assertion, Fact
from gongshi.record.gathered import Gathered
from gongshi.record.occasion import occasion_of
from gongshi.record.policy import OFFICIAL_FIRST, Policy
from gongshi.record.register import Register
from gongshi.record.standing import ClaimStanding, NoticeStanding
from gongshi.record.subject import facts_of, holding
from gongshi.values import PartialDate

if TYPE_CHECKING:
    from gongshi.record.entry import Entry

__all__ = ["Folded", "fold"]


class Folded(msgspec.Struct, frozen=True):
    """The record at one instant, as of one day; ``links`` is the concordance of areas."""

    notices: Mapping[str, NoticeStanding]
    claims: Mapping[str, ClaimStanding]
    register: Register
    links: tuple[AreaLink, ...]
    facts: Mapping[str, tuple[Fact, ...]]
    policy: Policy

    def about(self, subject: str, name: str) -> tuple[Fact, ...]:
        """Return the facts of one property of a subject, by key."""
        return tuple(fact for fact in self.facts.get(subject, ()) if fact.property == name)


def fold(
    entries: Iterable[Entry],
    *,
    on: PartialDate | None = None,
    known_at: str | None = None,
    policy: str = OFFICIAL_FIRST.id,
) -> Folded:
    """Fold ``entries`` into the record; of those of one instant the order does not matter.

    ``on`` keeps what was so on that day, ``known_at`` (an instant as in ``recorded_at``) what had
    been recorded then. Raises ``PolicyError`` when the policy was not on the record, ``EntryError``
    for an entry it does not know or a review of a claim that is not there.
    """
    with _uncollected():
        gathered = Gathered()
        for entry in entries:
            if known_at is None or entry.recorded_at <= known_at:
                gathered.take(entry)
        return _folded(gathered, gathered.policy(policy), on)


def _folded(gathered: Gathered, ranking: Policy, on: PartialDate | None) -> Folded:
    register, notices, claims = gathered.register(), gathered.notices, gathered.standings()
    sources = Sources(claims, notices, ranking)
    asserted = _by_subject(sources, register)
    facts = {
        subject: kept
        for subject in sorted(asserted)
        if (kept := holding(facts_of(asserted[subject], sources), on))
    }
    return Folded(notices, claims, register, gathered.links(), facts, ranking)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Hold the collector of rings back: here are none, and it would walk through all of it often.

    At 100,000 claims it took more than half of the time.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was and gc.get_freeze_count() == 0:
            # All that was made counts as old at once, or the next collection walks through it.
            gc.freeze()
            gc.unfreeze()
        if was:
            gc.enable()


def _by_subject(sources: Sources, register: Register) -> dict[str, list[Assertion]]:
    """Return what the accepted claims assert, by subject."""
    by_notice: dict[str, list[ClaimStanding]] = {}
    for claim in sources.claims.values():
        if claim.status == "accepted":
            by_notice.setdefault(claim.notice, []).append(claim)
    asserted: dict[str, list[Assertion]] = {}
    for notice, accepted in by_notice.items():
        occasion = occasion_of(sources.notices[notice], accepted, register)
        for claim in accepted:
            for made in assertions_of(claim, register, occasion):
                asserted.setdefault(made.subject, []).append(made)
    return asserted
