# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Asking for tallies: what each session announced, against what the record itemises of it."""

from __future__ import annotations

from gongshi.record.tally import Tally, tallies
from gongshi.store.queries import SessionRecord, concordance, mechanism, mechanisms, sessions
from gongshi.store.supports import supports
from gongshi.values import PartialDate

__all__ = ["counted", "tallied"]


def counted(
    mechanism_id: str | None = None,
    *,
    on: PartialDate | None = None,
    known_at: str | None = None,
) -> tuple[Tally, ...]:
    """Return the tallies of a mechanism's sessions, or of all, the first session first.

    Raises ``UnknownError`` when there is no such mechanism.
    """
    asked = mechanisms(on=on, known_at=known_at)
    if mechanism_id is not None:
        asked = (mechanism(mechanism_id, on=on, known_at=known_at),)
    return tuple(
        tally
        for item in asked
        for session in sessions(item.id, on=on, known_at=known_at)
        for tally in tallied(session, on=on, known_at=known_at)
    )


def tallied(
    session: SessionRecord, *, on: PartialDate | None = None, known_at: str | None = None
) -> tuple[Tally, ...]:
    """Return the tallies of one session by unit."""
    claims = [claim for fact in session.facts for claim in fact.claims]
    told = supports(claims, on=on, known_at=known_at)
    languages = {id_: one.notice.payload["language"] for id_, one in told.items()}
    links = concordance(session.id, known_at=known_at)
    return tallies(session.id, session.facts, languages, links)
