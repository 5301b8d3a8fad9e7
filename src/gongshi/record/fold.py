# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The fold: from the ledger's entries to what the record holds, as a pure function.

No clock, database or locale: the same entries, day, instant and policy give the same facts
(design of record, section 4). Public policies build facts from accepted claims only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

import msgspec

from gongshi.record.agreement import Sources, settle
from gongshi.record.assertions import assertions_of, session_of
from gongshi.record.claims import ClaimPayload, claim_id
from gongshi.record.errors import EntryError, PolicyError
from gongshi.record.fact import Assertion, Fact
from gongshi.record.policy import OFFICIAL_FIRST, Policy, policy_of
from gongshi.record.register import Register, RegisterItem, item_of
from gongshi.record.standing import ClaimStanding, NoticeStanding
from gongshi.values import PartialDate

if TYPE_CHECKING:
    from gongshi.record.entry import Entry

__all__ = ["Folded", "fold"]

_NEWS_DAYS = 31
"""So long after a session a notice that recalls earlier ones too is still about it."""


class Folded(msgspec.Struct, frozen=True):
    """The record at one instant, as of one day: notices, claims, register, and facts by subject."""

    notices: Mapping[str, NoticeStanding]
    claims: Mapping[str, ClaimStanding]
    register: Register
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
    """Fold ``entries`` (in ledger order) into the record.

    ``on`` keeps what was so on that day, ``known_at`` (an instant as in ``recorded_at``) what had
    been recorded then. Raises ``PolicyError`` when the policy was not on the record, ``EntryError``
    for an entry it does not know or a review of a claim that is not there.
    """
    gathered = _Gathered()
    for entry in entries:
        if known_at is None or entry.recorded_at <= known_at:
            gathered.take(entry)
    ranking = gathered.policies.get(policy)
    if ranking is None:
        known = ", ".join(sorted(gathered.policies))
        raise PolicyError(f"there is no policy {policy!r} on the record; known are: {known}")
    register = Register.of(gathered.items.values())
    claims = gathered.standings()
    facts = _facts(Sources(claims, gathered.notices, ranking), register, on)
    return Folded(gathered.notices, claims, register, facts, ranking)


class _Gathered:
    """What the entries say, gathered kind by kind."""

    def __init__(self) -> None:
        self.notices: dict[str, NoticeStanding] = {}
        self.claims: dict[str, ClaimStanding] = {}
        self.newest: dict[str, set[str]] = {}
        self.items: dict[str, RegisterItem] = {}
        self.policies: dict[str, Policy] = {OFFICIAL_FIRST.id: OFFICIAL_FIRST}

    def take(self, entry: Entry) -> None:
        """Take in one entry."""
        match entry.kind:
            case "notice":
                first = self.notices.get(entry.subject)
                at = first.recorded_at if first else entry.recorded_at
                self.notices[entry.subject] = NoticeStanding(entry.subject, entry.payload, at)
            case "claim":
                self._claim(cast("ClaimPayload", entry.payload), entry.recorded_at)
            case "reading":
                self._reading(entry)
            case "review":
                self._review(entry)
            case "resolution":
                self.items[entry.subject] = item_of(entry)
            case "policy":
                found = policy_of(entry.payload)
                self.policies[found.id] = found
            case _:
                raise EntryError(f"the fold does not know entries of kind {entry.kind!r}")

    def _claim(self, payload: ClaimPayload, recorded_at: str) -> None:
        id_ = claim_id(cast("Mapping[str, Any]", payload))
        self.claims.setdefault(id_, ClaimStanding(id_, payload, recorded_at))

    def _reading(self, entry: Entry) -> None:
        payload = cast("Mapping[str, Any]", entry.payload)
        if payload["part"] == 1:
            self.newest[entry.subject] = set()
        self.newest[entry.subject] |= set(payload["claims"])
        reader = f"{payload['reader']} {payload['version']}"
        notice = self.notices[entry.subject]
        self.notices[entry.subject] = msgspec.structs.replace(notice, reader=reader)

    def _review(self, entry: Entry) -> None:
        payload = cast("Mapping[str, Any]", entry.payload)
        status = {"accept": "accepted", "reject": "rejected", "correct": "corrected"}
        self._judge(entry, entry.subject, status[payload["verdict"]], payload["replacement"])
        if payload["replacement"] is not None:
            self._judge(entry, payload["replacement"], "accepted", None)

    def _judge(self, entry: Entry, claim: str, status: str, replacement: str | None) -> None:
        judged = self.claims.get(claim)
        if judged is None:
            raise EntryError(f"a review speaks of claim {claim[:12]}, which is not on the record")
        self.claims[claim] = msgspec.structs.replace(
            judged,
            status=status,
            reason=cast("str", entry.payload["reason"]),
            reviewer=entry.actor,
            reviewed_at=entry.recorded_at,
            replacement=replacement,
        )

    def standings(self) -> dict[str, ClaimStanding]:
        """Return the claims, each knowing whether it still counts."""
        return {
            id_: msgspec.structs.replace(claim, current=self._counts(claim))
            for id_, claim in self.claims.items()
        }

    def _counts(self, claim: ClaimStanding) -> bool:
        return claim.status != "unreviewed" or claim.id in self.newest.get(claim.notice, set())


def _facts(
    sources: Sources, register: Register, on: PartialDate | None
) -> dict[str, tuple[Fact, ...]]:
    accepted = [claim for claim in sources.claims.values() if claim.status == "accepted"]
    about = _sessions_of_notices(accepted, sources.notices, register)
    grouped: dict[tuple[str, str, str], list[Assertion]] = {}
    for claim in accepted:
        for made in assertions_of(claim, register, about.get(claim.notice)):
            grouped.setdefault((made.subject, made.property, made.key), []).append(made)
    facts: dict[str, list[Fact]] = {}
    for key in sorted(grouped):
        facts.setdefault(key[0], []).append(settle(grouped[key], sources))
    return {
        subject: kept
        for subject, found in facts.items()
        if (kept := tuple(fact for fact in _since_held(found) if _holds_on(fact, on)))
    }


def _since_held(facts: Sequence[Fact]) -> Iterator[Fact]:
    """Yield the facts of one subject; what a session agreed is so from the day it was held."""
    held = next((fact.valid for fact in facts if fact.property == "date"), None)
    for fact in facts:
        undated = fact.valid.start is None and fact.property != "planned"
        yield msgspec.structs.replace(fact, valid=held) if undated and held else fact


def _holds_on(fact: Fact, on: PartialDate | None) -> bool:
    return on is None or fact.valid.holds_on(on) is not False


def _sessions_of_notices(
    claims: Iterable[ClaimStanding],
    notices: Mapping[str, NoticeStanding],
    register: Register,
) -> dict[str, str]:
    """Return the session each notice is about: the only one it tells of, or the only new one."""
    told: dict[str, dict[str, PartialDate | None]] = {}
    for claim in claims:
        if claim.kind == "meeting":
            fields = cast("Mapping[str, Any]", claim.payload["fields"])
            session = session_of(fields, register)
            if session is not None:
                date = PartialDate.parse(fields["date"]) if "date" in fields else None
                told.setdefault(claim.notice, {})[session] = date
    about = {}
    for notice, sessions in told.items():
        published = notices[notice].published
        new = [one for one, date in sessions.items() if _is_news(date, published)]
        if len(sessions) == 1 or len(new) == 1:
            about[notice] = new[0] if len(new) == 1 else next(iter(sessions))
    return about


def _is_news(date: PartialDate | None, published: PartialDate | None) -> bool:
    """Tell whether a session was held in the month before a notice appeared."""
    if date is None or published is None or {date.precision, published.precision} != {"day"}:
        return False
    return 0 <= (published.first_day() - date.first_day()).days <= _NEWS_DAYS
