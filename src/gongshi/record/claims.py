# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Claims on the record: what enters the ledger, and the id that stands for it for ever.

Pins, not quotations, enter the log: start, end and hash of the words, and the hash of the notice
once. The claim id is the SHA-256 of the canonical content (kind, fields, pins, modality), without
reader, version or time (design of record, section 1), so that reading a notice again adds nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, TypedDict, cast

from gongshi.record.canonical import Json, canonical_plain
from gongshi.values import Pin, Span

if TYPE_CHECKING:
    from gongshi.reading import Claim
    from gongshi.reading.kinds import FieldValue

__all__ = ["ClaimPayload", "PinnedWords", "claim_id", "claim_payload", "payload_pins"]


class PinnedWords(TypedDict):
    """A pin within a claim's payload; the notice stands once beside it."""

    start: int
    end: int
    words: str


class ClaimPayload(TypedDict):
    """The payload of a ``claim`` entry; ``corrects`` is the id of the claim it corrects."""

    kind: str
    fields: dict[str, Json]
    notice: str
    pin: PinnedWords
    parts: dict[str, list[PinnedWords]]
    modality: str
    unresolved: dict[str, str]
    corrects: str | None


def claim_payload(claim: Claim, corrects: str | None = None) -> ClaimPayload:
    """Return what enters the ledger for ``claim``."""
    return {
        "kind": claim.kind,
        "fields": {name: _json(value) for name, value in claim.fields.items()},
        "notice": claim.notice.id,
        "pin": _pinned(claim, claim.span),
        "parts": {n: [_pinned(claim, span) for span in spans] for n, spans in claim.parts.items()},
        "modality": claim.modality,
        "unresolved": dict(claim.unresolved),
        "corrects": corrects,
    }


def claim_id(payload: Mapping[str, Json]) -> str:
    """Return the claim id of a payload, as 64 hexadecimal digits.

    What could not be resolved and what the claim corrects are said about it, not by it: they are
    left out of the id.
    """
    content = {n: payload[n] for n in ("kind", "fields", "notice", "pin", "parts", "modality")}
    return hashlib.sha256(canonical_plain(content)).hexdigest()


def payload_pins(payload: Mapping[str, Json]) -> dict[str, list[Pin]]:
    """Return the pins of a payload: ``claim`` for the whole, and one list for each part."""
    claim = cast("ClaimPayload", payload)
    places = {"claim": [claim["pin"]], **claim["parts"]}
    return {
        name: [Pin(claim["notice"], p["start"], p["end"], p["words"]) for p in pinned]
        for name, pinned in places.items()
    }


def _pinned(claim: Claim, span: Span) -> PinnedWords:
    pin = claim.notice.pin(span)
    return {"start": pin.start, "end": pin.end, "words": pin.words}


def _json(value: FieldValue) -> Json:
    if isinstance(value, tuple):
        return list(value)
    return dict(value) if isinstance(value, Mapping) else value
