# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A claim as pages show it: kind, fields in words, modality, review, and what stayed open."""

from __future__ import annotations

from bisect import bisect_right

import msgspec

from gongshi.reading.kinds import KINDS
from gongshi.record import ClaimStanding, NoticeStanding
from gongshi.web.past import Past
from gongshi.web.sourced import Sourced, sourced_claim

__all__ = ["ClaimCard", "Gap", "claim_card"]

_BESIDE = ("approx", "currency", "unit")
"""Fields that are printed within the number they belong to."""


class Gap(msgspec.Struct, frozen=True):
    """A field that could not be resolved, and why."""

    field: str
    reason: str


class ClaimCard(msgspec.Struct, frozen=True):
    """One claim: ``fields`` are the names of those to print, in the order of the vocabulary.

    ``page`` is the number of the page its words begin on, None where its notice has no pages.
    """

    id: str
    kind: str
    status: str
    modality: str
    fields: tuple[str, ...]
    sourced: Sourced
    page: int | None
    unresolved: tuple[Gap, ...]


def claim_card(claim: ClaimStanding, notice: NoticeStanding, past: Past) -> ClaimCard:
    """Return ``claim`` of ``notice`` as it is shown at ``past``."""
    fields = claim.payload["fields"]
    numbers = {"value", "count", "amount", "max_total", "income_limit", "beneficiaries"}
    hidden = _BESIDE if numbers & fields.keys() else ()
    return ClaimCard(
        id=claim.id,
        kind=claim.kind,
        status=claim.status,
        modality=claim.payload["modality"],
        fields=tuple(name for name in KINDS[claim.kind] if name in fields and name not in hidden),
        sourced=sourced_claim(claim, notice, past),
        page=bisect_right(notice.payload["pages"], claim.payload["pin"]["start"]) or None,
        unresolved=tuple(Gap(field, why) for field, why in claim.payload["unresolved"].items()),
    )
