# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The concordance of areas as a session's page shows it: under which name an area goes on.

A link is shown when both of its areas are facts; the words of each lead to their notice.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from gongshi.record.concordance import Area, AreaLink
from gongshi.web.rows import session_address
from gongshi.web.sessions import SessionShown
from gongshi.web.sourced import Sourced

__all__ = ["AreaGoesOn", "areas_across"]

_AREAS = ("area_of_consensus", "area_of_instruments")
_TURNED = {"part_of": "includes", "includes": "part_of"}


class AreaGoesOn(msgspec.Struct, frozen=True):
    """An area of this session, what it is to one of another session, and why somebody said so."""

    area: Sourced
    relation: str
    other: Sourced
    ordinal: int
    page: str
    reason: str


def areas_across(
    session: SessionShown, sessions: Sequence[SessionShown], links: Sequence[AreaLink]
) -> Iterator[AreaGoesOn]:
    """Yield the links between ``session`` and other ones of the mechanism's ``sessions``."""
    areas = {area: fact for one in sessions for area, fact in _areas(one).items()}
    held = {one.id: one for one in sessions}
    for link in links:
        if link.one.session == link.other.session:
            continue
        here, there, relation = link.one, link.other, str(link.relation)
        if there.session == session.id:
            here, there, relation = there, here, _TURNED.get(relation, relation)
        if here in areas and there in areas:
            other = held[there.session]
            page = session_address(other) + areas[there].past.query
            yield AreaGoesOn(areas[here], relation, areas[there], other.ordinal, page, link.reason)


def _areas(session: SessionShown) -> Mapping[Area, Sourced]:
    facts = (fact for name in _AREAS for fact in session.all(name))
    return {Area(session.id, fact.key): fact for fact in facts}
