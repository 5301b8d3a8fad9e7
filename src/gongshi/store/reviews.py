# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Reviewing: a person accepts, corrects or rejects what a reader found.

A correction is a new claim over the same words that names the old one; nothing is overwritten
(design of record, section 7).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from gongshi.reading import ClaimError
from gongshi.reading.kinds import FieldValue, check_fields
from gongshi.record import Draft, Json, claim_id
from gongshi.store.append import Appended, latest_leaves, recording, write
from gongshi.store.entries import entry_of_claim
from gongshi.store.errors import ReviewError, UnknownError
from gongshi.store.retractions import standing_acts

__all__ = ["VERDICTS", "judge", "review"]

VERDICTS = ("accept", "correct", "reject")


def review(
    claim: str,
    verdict: str,
    reason: str,
    *,
    actor: str,
    fields: Mapping[str, FieldValue] | None = None,
) -> Appended:
    """Record a review of the claim of that id; the same review once more adds nothing.

    ``fields`` are all fields as they should be, only with "correct". Raises ``UnknownError`` when
    the claim is not on the record, ``ReviewError`` when the review does not fit it.
    """
    with recording():
        return judge(claim, verdict, reason, actor=actor, fields=fields)


def judge(
    claim: str,
    verdict: str,
    reason: str,
    *,
    actor: str,
    fields: Mapping[str, FieldValue] | None = None,
) -> Appended:
    """Record one of several reviews within ``recording()``; otherwise as ``review``."""
    entry = entry_of_claim(claim)
    if entry is None:
        raise UnknownError(
            f"no claim {claim[:12]} is on the record, so it cannot be reviewed; read its "
            "notice first, or look its id up on the page of the notice"
        )
    _check(claim, verdict, reason, fields)
    drafts: list[Draft] = []
    replacement: str | None = None
    if fields is not None:
        corrected = _corrected(entry.payload, fields, claim)
        replacement = claim_id(corrected)
        drafts.append(Draft("claim", entry.subject, corrected, actor))
    payload: dict[str, Json] = {
        "verdict": verdict,
        "reason": reason,
        "replacement": replacement,
    }
    if _said_last(claim) == (actor, payload):
        return Appended(0, 1)
    prior = latest_leaves([claim]).get(claim)
    return write([*drafts, Draft("review", claim, payload, actor, prior=prior)])


def _check(claim: str, verdict: str, reason: str, fields: Mapping[str, FieldValue] | None) -> None:
    if verdict not in VERDICTS:
        raise ReviewError(
            f"a review is {', '.join(VERDICTS)}, not {verdict!r} (claim {claim[:12]})"
        )
    if not reason.strip():
        raise ReviewError(f"the review of claim {claim[:12]} gives no reason; write one sentence")
    if (verdict == "correct") != (fields is not None):
        raise ReviewError(
            f'claim {claim[:12]}: "correct" comes with all fields as they should be, any other '
            "verdict without fields"
        )


def _corrected(
    old: Mapping[str, Json], fields: Mapping[str, FieldValue], claim: str
) -> dict[str, Json]:
    """Return the payload of the claim that says the same words as they should be understood."""
    try:
        check_fields(cast("str", old["kind"]), fields)
    except ClaimError as error:
        raise ReviewError(f"the correction of claim {claim[:12]} does not fit: {error}") from error
    open_ = cast("Mapping[str, Json]", old["unresolved"])
    corrected: dict[str, Json] = {
        **old,
        "fields": {name: _plain(value) for name, value in fields.items()},
        "unresolved": {name: why for name, why in open_.items() if name not in fields},
        "corrects": claim,
    }
    if claim_id(corrected) == claim:
        raise ReviewError(
            f"the correction of claim {claim[:12]} changes nothing: accept it instead"
        )
    return corrected


def _plain(value: FieldValue) -> Json:
    if isinstance(value, Mapping):
        return dict(value)
    return list(value) if isinstance(value, tuple) else value


def _said_last(claim: str) -> tuple[str, Mapping[str, Json]] | None:
    told = [entry for entry in standing_acts(claim) if entry.kind == "review"]
    return (told[-1].actor, told[-1].payload) if told else None
