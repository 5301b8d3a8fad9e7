# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The record as it is, out of the projections."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TypeVar

import msgspec

from gongshi.record import ClaimStanding, Fact, NoticeStanding
from gongshi.store.chunks import chunks
from gongshi.store.models import ClaimRow, ConflictRow, FactRow, NoticeRow, SupportRow

__all__ = [
    "present_claims",
    "present_disputed",
    "present_facts",
    "present_facts_of_claim",
    "present_notice",
    "present_notices",
]

S = TypeVar("S", bound=msgspec.Struct)


def present_notices() -> tuple[NoticeStanding, ...]:
    """Return the notices."""
    return _parts(NoticeStanding, NoticeRow.objects.values_list("state", flat=True))


def present_notice(notice: str) -> NoticeStanding | None:
    """Return a notice, or None when there is none of that id."""
    return _one(NoticeStanding, NoticeRow.objects.filter(id=notice).values_list("state", flat=True))


def present_claims(notice: str) -> tuple[ClaimStanding, ...]:
    """Return the claims of a notice."""
    of_notice = ClaimRow.objects.filter(notice=notice)
    return _parts(ClaimStanding, of_notice.values_list("state", flat=True))


def present_facts(subjects: Iterable[str]) -> tuple[Fact, ...]:
    """Return the facts of some subjects."""
    states: list[str] = []
    for some in chunks(subjects):
        states += FactRow.objects.filter(subject__in=some).values_list("state", flat=True)
    return _ordered(states)


def present_disputed() -> tuple[str, ...]:
    """Return the subjects of which some fact is contradicted."""
    return tuple(ConflictRow.objects.values_list("subject", flat=True).distinct())


def present_facts_of_claim(claim: str) -> tuple[Fact, ...]:
    """Return the facts that a claim speaks of, chosen for them or not."""
    keys = SupportRow.objects.filter(claim=claim).values_list("subject", "property", "key")
    states: list[str] = []
    for subject, name, key in keys:
        of_key = FactRow.objects.filter(subject=subject, property=name, key=key)
        states += of_key.values_list("state", flat=True)
    return _ordered(states)


def _ordered(states: Iterable[str]) -> tuple[Fact, ...]:
    """Return the facts in the order of the fold, whatever order of letters the database has."""
    found = _parts(Fact, states)
    return tuple(sorted(found, key=lambda fact: (fact.subject, fact.property, fact.key)))


def _one(kind: type[S], states: Iterable[str]) -> S | None:
    return next(iter(_parts(kind, states)), None)


def _parts(kind: type[S], states: Iterable[str]) -> tuple[S, ...]:
    decoder = _decoder(kind)
    return tuple(decoder.decode(state) for state in states)


@cache
def _decoder(kind: type[S]) -> msgspec.json.Decoder[S]:
    """Decoders are made once: making one costs more than reading a claim with it."""
    return msgspec.json.Decoder(kind)
