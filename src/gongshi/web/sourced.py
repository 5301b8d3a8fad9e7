# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A value of the record together with the words that support it: the only thing pages print.

Built from a fact and its claims, or from one claim; without a claim it cannot be built, so that a
figure without provenance never reaches a template.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec
from django.urls import reverse

from gongshi.record import ClaimStanding, Fact, Json, NoticeStanding
from gongshi.values import Language, Name
from gongshi.web.errors import ProvenanceError
from gongshi.web.past import PRESENT, Past

__all__ = ["Place", "Sourced", "place_of", "sourced_claim", "sourced_fact"]


class Place(msgspec.Struct, frozen=True):
    """Where a claim's words stand: the notice, the anchor on its page, and who published it."""

    claim: str
    notice: str
    anchor: str
    language: Language
    rank: str
    publisher: str

    def address(self, past: Past) -> str:
        """Return the address of the words."""
        page = reverse("notice", kwargs={"notice": self.notice})
        return f"{page}{past.query}#{self.anchor}"


class Sourced(msgspec.Struct, frozen=True):
    """Values by field, and the places of the claims that support them, the chosen one first.

    ``names`` replaces the notice's words for a person or side by the register's; ``rule`` says why
    this value was chosen, ``disputed`` that some claim says otherwise.
    """

    values: Mapping[str, Json]
    places: tuple[Place, ...]
    past: Past = PRESENT
    key: str = ""
    rule: str = ""
    disputed: bool = False
    names: Mapping[str, Name] = msgspec.field(default_factory=dict)

    def __post_init__(self) -> None:
        """Refuse a value that no claim supports."""
        if not self.places:
            raise ProvenanceError(f"no claim supports {dict(self.values)!r}; it cannot be printed")

    @property
    def first(self) -> Place:
        """The place of the claim that was chosen."""
        return self.places[0]

    @property
    def claims(self) -> int:
        """How many claims say it."""
        return len(self.places)


def place_of(claim: ClaimStanding, notice: NoticeStanding) -> Place:
    """Return where the words of ``claim`` stand."""
    return Place(
        claim.id,
        notice.id,
        claim.anchor,
        notice.payload["language"],
        notice.rank,
        notice.payload["publisher"],
    )


def sourced_fact(
    fact: Fact, places: Sequence[Place], past: Past, names: Mapping[str, Name] | None = None
) -> Sourced:
    """Return the value of a fact with the places of its claims, in their order."""
    return Sourced(
        values=fact.value,
        places=tuple(places),
        past=past,
        key=fact.key,
        rule=fact.rule,
        disputed=bool(fact.others),
        names=names or {},
    )


def sourced_claim(claim: ClaimStanding, notice: NoticeStanding, past: Past) -> Sourced:
    """Return the fields of one claim with its place."""
    return Sourced(claim.payload["fields"], (place_of(claim, notice),), past)
