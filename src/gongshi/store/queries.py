# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
# ruff: noqa: ARG001  (every question takes both times, though only facts change with the day)
"""What pages and commands ask the record.

Every question takes ``on`` (a day: what was so) and ``known_at`` (an instant as in ``recorded_at``:
what had been recorded); without ``known_at`` it is the present, read from the projections (design
of record, section 3). What is not on the record raises ``UnknownError``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping
from typing import cast

import msgspec

from gongshi.record import (
    ClaimStanding,
    Entry,
    Fact,
    Json,
    NoticeStanding,
    Register,
    RegisterItem,
    payload_pins,
)
from gongshi.record.assertions import session_id
from gongshi.record.concordance import AreaLink
from gongshi.record.subject import holding
from gongshi.store.entries import Head, count_at, head
from gongshi.store.errors import AlteredError, UnknownError
from gongshi.store.mentioned import ordinals_mentioned
from gongshi.store.models import NoticeText
from gongshi.store.past import past_facts, past_facts_of_claim, past_notice, past_notices
from gongshi.store.present import (
    present_claims,
    present_facts,
    present_facts_of_claim,
    present_notice,
    present_notices,
)
from gongshi.store.retractions import standing_acts
from gongshi.store.supports import supports
from gongshi.store.whole import whole_at
from gongshi.values import PartialDate

__all__ = [
    "ClaimRecord",
    "Head",
    "NoticeRecord",
    "SessionRecord",
    "claim",
    "concordance",
    "facts",
    "facts_of",
    "head",
    "mechanism",
    "mechanisms",
    "notice",
    "notices",
    "register",
    "sessions",
    "subjects",
]


class SessionRecord(msgspec.Struct, frozen=True):
    """A plenary session of a mechanism: its number and the facts about it."""

    id: str
    mechanism: str
    ordinal: int
    facts: tuple[Fact, ...]

    def about(self, name: str) -> tuple[Fact, ...]:
        """Return the facts of one property, by key."""
        return tuple(fact for fact in self.facts if fact.property == name)


class NoticeRecord(msgspec.Struct, frozen=True):
    """A notice with its text, and its claims in the order of the text."""

    standing: NoticeStanding
    text: str
    claims: tuple[ClaimStanding, ...]


class ClaimRecord(msgspec.Struct, frozen=True):
    """A claim with its notice, exact words and facts, and its reviews in order.

    A review that was taken back is not among them; the ledger keeps it.
    """

    standing: ClaimStanding
    notice: NoticeStanding
    words: str
    facts: tuple[Fact, ...]
    reviews: tuple[Entry, ...]


def register(*, on: PartialDate | None = None, known_at: str | None = None) -> Register:
    """Return the register of people, bodies, offices, sides, mechanisms and schemes."""
    return whole_at(_end(known_at)).register


def concordance(session: str = "", *, known_at: str | None = None) -> tuple[AreaLink, ...]:
    """Return the links from or to the areas of a session, or all of them, by the areas."""
    return tuple(
        link
        for link in whole_at(_end(known_at)).links
        if not session or session in (link.one.session, link.other.session)
    )


def mechanisms(
    *, on: PartialDate | None = None, known_at: str | None = None
) -> tuple[RegisterItem, ...]:
    """Return the mechanisms by id."""
    return register(on=on, known_at=known_at).of_kind("mechanism")


def mechanism(
    id_: str, *, on: PartialDate | None = None, known_at: str | None = None
) -> RegisterItem:
    """Return one mechanism."""
    found = {item.id: item for item in mechanisms(on=on, known_at=known_at)}
    if id_ not in found:
        raise UnknownError(
            f"there is no mechanism {id_!r} on the record; there are: {', '.join(found) or 'none'}"
        )
    return found[id_]


def facts(
    subject: str, *, on: PartialDate | None = None, known_at: str | None = None
) -> tuple[Fact, ...]:
    """Return the facts about a mechanism, session or scheme by property and key; none is empty."""
    return facts_of([subject], on=on, known_at=known_at)


def facts_of(
    subjects: Collection[str], *, on: PartialDate | None = None, known_at: str | None = None
) -> tuple[Fact, ...]:
    """Return the facts about several subjects, by subject, property and key."""
    if known_at is None:
        return holding(present_facts(subjects), on)
    found = past_facts(subjects, count_at(known_at))
    return holding((fact for told in found.values() for fact in told), on)


def subjects(*, known_at: str | None = None) -> tuple[str, ...]:
    """Return all of which there may be facts: mechanisms with their sessions, and schemes."""
    known = register(known_at=known_at)
    schemes = (item.id for item in known.of_kind("scheme"))
    found = [
        id_
        for item in known.of_kind("mechanism")
        for id_ in (
            item.id,
            *(session_id(item.id, number) for number in ordinals_mentioned(item.id, known)),
        )
    ]
    return (*found, *schemes)


def sessions(
    mechanism_id: str, *, on: PartialDate | None = None, known_at: str | None = None
) -> tuple[SessionRecord, ...]:
    """Return the sessions of a mechanism of which there are facts, the first one first."""
    ordinals = ordinals_mentioned(mechanism_id, register(known_at=known_at))
    named = {session_id(mechanism_id, ordinal): ordinal for ordinal in ordinals}
    by_session: dict[str, list[Fact]] = {}
    for fact in facts_of(list(named), on=on, known_at=known_at):
        by_session.setdefault(fact.subject, []).append(fact)
    return tuple(
        SessionRecord(id_, mechanism_id, ordinal, tuple(by_session[id_]))
        for id_, ordinal in named.items()
        if id_ in by_session
    )


def notices(
    *, on: PartialDate | None = None, known_at: str | None = None
) -> tuple[NoticeStanding, ...]:
    """Return the notices, the newest publication first, the undated last."""
    found = present_notices() if known_at is None else past_notices(count_at(known_at))
    return tuple(sorted(found, key=_newest_first))


def notice(id_: str, *, on: PartialDate | None = None, known_at: str | None = None) -> NoticeRecord:
    """Return a notice with its text and claims."""
    if known_at is None:
        standing, claims = present_notice(id_), present_claims(id_)
    else:
        standing, claims = past_notice(id_, count_at(known_at))
    if standing is None:
        raise UnknownError(f"there is no notice {id_[:12]!r} on the record")
    return NoticeRecord(standing, _text(id_), tuple(sorted(claims, key=_place)))


def claim(id_: str, *, on: PartialDate | None = None, known_at: str | None = None) -> ClaimRecord:
    """Return a claim with all that a page about it tells."""
    found = supports([id_], known_at=known_at).get(id_)
    if found is None:
        raise UnknownError(f"there is no claim {id_[:12]!r} on the record")
    if known_at is None:
        about = present_facts_of_claim(id_)
    else:
        about = past_facts_of_claim(found.claim, count_at(known_at))
    words = _words(found.claim, _text(found.notice.id))
    return ClaimRecord(
        found.claim, found.notice, words, holding(about, on), _reviews(id_, known_at)
    )


def _end(known_at: str | None) -> int:
    return head().count if known_at is None else count_at(known_at)


def _words(standing: ClaimStanding, text: str) -> str:
    payload = cast("Mapping[str, Json]", standing.payload)
    return payload_pins(payload)["claim"][0].quote(text)


def _reviews(claim_id: str, known_at: str | None) -> tuple[Entry, ...]:
    """Return the reviews of a claim that were not taken back by then."""
    acts = standing_acts(claim_id, known_at)
    return tuple(entry for entry in acts if entry.kind == "review")


def _text(id_: str) -> str:
    text = NoticeText.objects.filter(hash=id_).values_list("text", flat=True).first()
    if text is None:
        raise UnknownError(f"the text of notice {id_[:12]} is not kept here")
    if hashlib.sha256(text.encode()).hexdigest() != id_:
        raise AlteredError(
            f"the text of notice {id_[:12]} was altered in the database: it no longer has the hash "
            "that the record names. Put back a copy of the database from before"
        )
    return text


def _newest_first(standing: NoticeStanding) -> tuple[int, str]:
    published = standing.published
    return (-published.last_day().toordinal() if published else 0, standing.id)


def _place(standing: ClaimStanding) -> tuple[int, int, str]:
    pin = standing.payload["pin"]
    return (pin["start"], -pin["end"], standing.id)
