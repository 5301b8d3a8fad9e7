# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What a review says of claims: of the one it is about, and of the one that replaces it.

So much of an entry bears on a claim that is not its subject; a store that folds one claim by itself
looks its judgements up by claim (design of record, section 7).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

import msgspec

from gongshi.record.standing import Status

if TYPE_CHECKING:
    from gongshi.record.canonical import Json
    from gongshi.record.entry import Entry

__all__ = ["Judgement", "claims_judged", "judgements_of"]

_STATUS: Mapping[Json, Status] = {
    "accept": "accepted",
    "reject": "rejected",
    "correct": "corrected",
}


class Judgement(msgspec.Struct, frozen=True):
    """How one claim stands by one review; ``replacement`` is the claim that corrects it."""

    claim: str
    status: Status
    reason: str
    reviewer: str
    reviewed_at: str
    replacement: str | None = None


def claims_judged(entry: Entry) -> tuple[str, ...]:
    """Return the claims that a ``review`` entry judges: one, or two when it corrects."""
    other = cast("str | None", entry.payload["replacement"])
    return (entry.subject,) if other is None else (entry.subject, other)


def judgements_of(entry: Entry) -> tuple[Judgement, ...]:
    """Return what a ``review`` entry says: one judgement, or two when it corrects."""
    verdict, reason = entry.payload["verdict"], cast("str", entry.payload["reason"])
    other = cast("str | None", entry.payload["replacement"])
    by = (reason, entry.actor, entry.recorded_at)
    about = Judgement(entry.subject, _STATUS[verdict], *by, replacement=other)
    return (about,) if other is None else (about, Judgement(other, "accepted", *by))
