# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Who is said to have held which office, claim by claim: what people formats are written from.

Only accepted claims; who a name stands for, only through the register (design of record, section
7). A notice says who held an office when it appeared, neither since when nor until when.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from gongshi.exports.snapshot import Snapshot
from gongshi.record import ClaimStanding, NoticeStanding
from gongshi.record.assertions import session_of

__all__ = ["Holder", "holders", "said_session"]

_KINDS = {
    "chair": ("person", "side"),
    "office_holder": ("person", "place"),
    "statement": ("speaker",),
}


class Holder(msgspec.Struct, frozen=True):
    """A person as one claim names them, with office and side as said, and their ids if known."""

    claim: ClaimStanding
    notice: NoticeStanding
    name: str
    person: str | None
    office: str | None
    post: str | None
    place: str | None
    side: str | None
    session: str | None


def holders(snapshot: Snapshot) -> Iterator[Holder]:
    """Yield a holder for each accepted claim that names a person."""
    register = snapshot.folded.register
    for claim in snapshot.claims:
        said = _said(claim)
        if said is None or claim.kind not in _KINDS:
            continue
        name, *place_fields = _KINDS[claim.kind]
        if name not in said:
            continue
        place = next((said[field] for field in place_fields if field in said), None)
        yield Holder(
            claim,
            snapshot.folded.notices[claim.notice],
            said[name],
            register.find("person", said[name], claim.notice),
            said.get("office"),
            register.find("office", said["office"], claim.notice) if "office" in said else None,
            place,
            None if place is None else register.find("side", place, claim.notice),
            session_of(said.get("session", {}), register, claim.notice),
        )


def said_session(claim: ClaimStanding, snapshot: Snapshot) -> tuple[str, Mapping[str, Any]] | None:
    """Return id and fields of the session that a claim says was held, or None."""
    said = _said(claim)
    if claim.kind != "meeting" or said is None or said.get("status") == "planned":
        return None
    session = session_of(said, snapshot.folded.register, claim.notice)
    return None if session is None else (session, said)


def _said(claim: ClaimStanding) -> Mapping[str, Any] | None:
    if claim.status != "accepted" or claim.payload["modality"] != "stated":
        return None
    return claim.payload["fields"]
