# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Reviewing at the desk, where several people work: over what one has seen, and never alone.

A review over an outdated version is refused, and who accepted a claim does not overturn that
(design of record, sections 1 and 7).
"""

from __future__ import annotations

from collections.abc import Mapping

from gongshi.reading.kinds import FieldValue
from gongshi.record import StaleError
from gongshi.store.append import Appended, latest_leaves, recording
from gongshi.store.errors import ReviewError
from gongshi.store.queries import claim as claim_record
from gongshi.store.reviews import judge

__all__ = ["review_seen", "seen_of"]


def seen_of(claim: str) -> str:
    """Return the leaf hash of the latest entry about a claim, empty when there is none."""
    return latest_leaves([claim]).get(claim, "")


def review_seen(  # noqa: PLR0913  (each is a different thing; bundling them would only hide it)
    claim: str,
    verdict: str,
    reason: str,
    *,
    actor: str,
    seen: str,
    fields: Mapping[str, FieldValue] | None = None,
) -> Appended:
    """Record a review by someone who saw the claim when ``seen`` was the latest about it.

    Raises ``StaleError`` when something was entered about it since, ``ReviewError`` when the review
    does not fit or needs another person, ``UnknownError`` when there is no such claim.
    """
    with recording():
        standing = claim_record(claim).standing
        if seen_of(claim) != seen:
            raise StaleError(f"claim {claim[:12]} was reviewed since you looked at it")
        if (standing.status, standing.reviewer) == ("accepted", actor) and verdict != "accept":
            raise ReviewError(
                "you accepted this claim yourself: overturning that takes a second person"
            )
        return judge(claim, verdict, reason, actor=actor, fields=fields)
