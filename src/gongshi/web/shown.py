# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The record as one page shows it: at one past, each value together with its words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from django.urls import reverse
from django.utils.translation import get_language

from gongshi.record import ClaimStanding, Fact, Json, NoticeStanding, Register, RegisterItem
from gongshi.record.concordance import AreaLink
from gongshi.record.conflict import Conflict
from gongshi.store import queries
from gongshi.store.supports import Support, supports
from gongshi.values import Language, Name
from gongshi.web.past import Past
from gongshi.web.sessions import SessionShown
from gongshi.web.sourced import Place, Sourced, place_of, sourced_fact

__all__ = ["ShownRecord", "page_language"]

_PAGES: Mapping[str, Language] = {"en": "en", "zh-hant": "zh-Hant", "zh-hans": "zh-Hans"}
_NAMED = (
    ("person", "person_id"),
    ("speaker", "person_id"),
    ("side", "side_id"),
    ("place", "side_id"),
)
"""Fields that the register's name stands for, and the field that holds its id."""


def page_language() -> Language:
    """Return the page's language as the record names languages."""
    return _PAGES[get_language() or "en"]


class ShownRecord:
    """What the record holds at ``past``; made for one request and kept no longer."""

    def __init__(self, past: Past) -> None:
        self.past = past
        self._texts: dict[str, str] = {}

    @cached_property
    def register(self) -> Register:
        """The register of names."""
        return queries.register(on=self.past.on, known_at=self.past.known_at)

    def name(self, id_: str) -> Name | None:
        """Return the name of an item of the register in the page's language, if it is there."""
        item = self.register.item(id_)
        return None if item is None else item.name(page_language())

    def mechanism(self, id_: str) -> RegisterItem:
        """Return a mechanism; ``UnknownError`` when the register does not hold it."""
        return queries.mechanism(id_, on=self.past.on, known_at=self.past.known_at)

    def sessions(self, mechanism: RegisterItem) -> tuple[SessionShown, ...]:
        """Return the sessions of a mechanism, the first one first."""
        found = queries.sessions(mechanism.id, on=self.past.on, known_at=self.past.known_at)
        facts = self._sourced([fact for session in found for fact in session.facts])
        return tuple(
            SessionShown(session.id, mechanism, session.ordinal, _grouped(session.facts, facts))
            for session in found
        )

    def facts(self, subject: str) -> Mapping[str, tuple[Sourced, ...]]:
        """Return the facts about a subject, by property."""
        found = queries.facts(subject, on=self.past.on, known_at=self.past.known_at)
        return _grouped(found, self._sourced(found))

    def plain_facts(self, subject: str) -> tuple[Fact, ...]:
        """Return the facts about a subject as the record has them."""
        return queries.facts(subject, on=self.past.on, known_at=self.past.known_at)

    def concordance(self, session: str) -> tuple[AreaLink, ...]:
        """Return the links from or to the areas of a session."""
        return queries.concordance(session, known_at=self.past.known_at)

    def sides(self, conflict: Conflict) -> tuple[Sourced, ...]:
        """Return each value in dispute with its claims, the chosen one first."""
        found = self.supports(claim for side in conflict.sides for claim in side.claims)
        return tuple(
            Sourced(
                side.value,
                tuple(place_of(found[id_].claim, found[id_].notice) for id_ in side.claims),
                self.past,
                conflict.key,
                names=self._names(side.value),
            )
            for side in conflict.sides
        )

    def notices(self) -> tuple[NoticeStanding, ...]:
        """Return the notices, newest first."""
        return queries.notices(on=self.past.on, known_at=self.past.known_at)

    def notice(self, id_: str) -> queries.NoticeRecord:
        """Return a notice with text and claims; ``UnknownError`` when it is not on the record."""
        return queries.notice(id_, on=self.past.on, known_at=self.past.known_at)

    def claim(self, id_: str) -> queries.ClaimRecord:
        """Return a claim with its facts and reviews; ``UnknownError`` when it is not there."""
        return queries.claim(id_, on=self.past.on, known_at=self.past.known_at)

    def supports(self, claims: Iterable[str]) -> Mapping[str, Support]:
        """Return claims with their notices, by claim id."""
        return supports(claims, on=self.past.on, known_at=self.past.known_at)

    def address(self, page: str, mechanism: str, number: int | None = None) -> str:
        """Return the address of a mechanism's page, or of one of its sessions, at the same past."""
        where = {"mechanism": mechanism} | ({} if number is None else {"number": number})
        return reverse(page, kwargs=where) + self.past.query

    def words(self, claim: ClaimStanding, part: str) -> str:
        """Return the exact words of a part of a claim; of the whole where there is no such part."""
        text = self._texts.get(claim.notice)
        if text is None:
            text = self._texts[claim.notice] = self.notice(claim.notice).text
        pins = claim.payload["parts"].get(part) or [claim.payload["pin"]]
        return " … ".join(text[pin["start"] : pin["end"]] for pin in pins)

    def _sourced(self, facts: Sequence[Fact]) -> Mapping[tuple[str, str, str], Sourced]:
        found = self.supports(claim for fact in facts for claim in fact.claims)
        places = {id_: place_of(one.claim, one.notice) for id_, one in found.items()}
        return {_key(fact): self._one(fact, places) for fact in facts}

    def _one(self, fact: Fact, places: Mapping[str, Place]) -> Sourced:
        found = [places[claim] for claim in fact.claims]
        return sourced_fact(fact, found, self.past, self._names(fact.value))

    def _names(self, value: Mapping[str, Json]) -> dict[str, Name]:
        return {
            field: name
            for field, id_field in _NAMED
            if field in value
            for name in [self.name(str(value.get(id_field)))]
            if name is not None
        }


def _key(fact: Fact) -> tuple[str, str, str]:
    return fact.subject, fact.property, fact.key


def _grouped(
    facts: Iterable[Fact], sourced: Mapping[tuple[str, str, str], Sourced]
) -> Mapping[str, tuple[Sourced, ...]]:
    grouped: dict[str, tuple[Sourced, ...]] = {}
    for fact in facts:
        grouped[fact.property] = (*grouped.get(fact.property, ()), sourced[_key(fact)])
    return grouped
