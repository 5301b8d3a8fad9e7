# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What pages and commands ask the record.

Every question takes ``on`` (a day: what was so) and ``known_at`` (an instant as in ``recorded_at``:
what had been recorded); without them it is the present, read from the projections (design of
record, section 3). What is not on the record raises ``UnknownError``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
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
from gongshi.store import present
from gongshi.store.acts import acts
from gongshi.store.entries import Head, entries, head
from gongshi.store.errors import UnknownError
from gongshi.store.models import NoticeText
from gongshi.store.past import folded
from gongshi.values import PartialDate

__all__ = [
    "ClaimRecord",
    "Head",
    "NoticeRecord",
    "SessionRecord",
    "claim",
    "facts",
    "head",
    "mechanism",
    "mechanisms",
    "notice",
    "notices",
    "register",
    "sessions",
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
    """A claim with its notice and exact words, the facts it speaks of, and its reviews in order."""

    standing: ClaimStanding
    notice: NoticeStanding
    words: str
    facts: tuple[Fact, ...]
    reviews: tuple[Entry, ...]


def register(*, on: PartialDate | None = None, known_at: str | None = None) -> Register:
    """Return the register of people, bodies, offices, sides, mechanisms and schemes."""
    if on is None and known_at is None:
        return acts().register
    return folded(on, known_at).register


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
    if on is None and known_at is None:
        return present.present_facts(subject)
    return folded(on, known_at).facts.get(subject, ())


def sessions(
    mechanism_id: str, *, on: PartialDate | None = None, known_at: str | None = None
) -> tuple[SessionRecord, ...]:
    """Return the sessions of a mechanism of which there are facts, the first one first."""
    prefix = mechanism_id.replace("-", "") + "-"
    if on is None and known_at is None:
        found = present.present_facts(prefix, beginning=True)
    else:
        found = tuple(fact for all_ in folded(on, known_at).facts.values() for fact in all_)
    by_session: dict[int, list[Fact]] = {}
    for fact in found:
        number = re.fullmatch(re.escape(prefix) + r"(\d+)", fact.subject)
        if number is not None:
            by_session.setdefault(int(number[1]), []).append(fact)
    return tuple(
        SessionRecord(f"{prefix}{ordinal}", mechanism_id, ordinal, tuple(about))
        for ordinal, about in sorted(by_session.items())
    )


def notices(
    *, on: PartialDate | None = None, known_at: str | None = None
) -> tuple[NoticeStanding, ...]:
    """Return the notices, the newest publication first, the undated last."""
    if on is None and known_at is None:
        found = present.present_notices()
    else:
        found = tuple(folded(on, known_at).notices.values())
    return tuple(sorted(found, key=_newest_first))


def notice(id_: str, *, on: PartialDate | None = None, known_at: str | None = None) -> NoticeRecord:
    """Return a notice with its text and claims."""
    if on is None and known_at is None:
        standing, claims = present.present_notice(id_), present.present_claims(id_)
    else:
        past = folded(on, known_at)
        standing = past.notices.get(id_)
        claims = tuple(claim for claim in past.claims.values() if claim.notice == id_)
    if standing is None:
        raise UnknownError(f"there is no notice {id_[:12]!r} on the record")
    return NoticeRecord(standing, _text(id_), tuple(sorted(claims, key=_place)))


def claim(id_: str, *, on: PartialDate | None = None, known_at: str | None = None) -> ClaimRecord:
    """Return a claim with all that a page about it tells."""
    if on is None and known_at is None:
        standing, about = present.present_claim(id_), present.present_facts_of_claim(id_)
    else:
        past = folded(on, known_at)
        standing = past.claims.get(id_)
        about = tuple(f for found in past.facts.values() for f in found if _speaks(id_, f))
    if standing is None:
        raise UnknownError(f"there is no claim {id_[:12]!r} on the record")
    told = notice(standing.notice, on=on, known_at=known_at)
    words = _words(standing, told.text)
    return ClaimRecord(standing, told.standing, words, about, _reviews(id_, known_at))


def _words(standing: ClaimStanding, text: str) -> str:
    payload = cast("Mapping[str, Json]", standing.payload)
    return payload_pins(payload)["claim"][0].quote(text)


def _reviews(claim_id: str, known_at: str | None) -> tuple[Entry, ...]:
    return tuple(
        entry
        for entry in entries(subject=claim_id)
        if entry.kind == "review" and (known_at is None or entry.recorded_at <= known_at)
    )


def _speaks(claim_id: str, fact: Fact) -> bool:
    return claim_id in fact.claims or any(claim_id in other.claims for other in fact.others)


def _text(id_: str) -> str:
    text = NoticeText.objects.filter(hash=id_).values_list("text", flat=True).first()
    if text is None:
        raise UnknownError(f"the text of notice {id_[:12]} is not kept here")
    return text


def _newest_first(standing: NoticeStanding) -> tuple[int, str]:
    published = standing.published
    return (-published.last_day().toordinal() if published else 0, standing.id)


def _place(standing: ClaimStanding) -> tuple[int, int, str]:
    pin = standing.payload["pin"]
    return (pin["start"], -pin["end"], standing.id)
