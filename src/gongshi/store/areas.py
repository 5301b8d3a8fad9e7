# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The concordance of areas: entering its links.

Only areas that facts speak of can be linked, so that a slip of the pen links nothing (design of
record, section 6).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from gongshi.record import Draft
from gongshi.record.concordance import Area, SaidLink, area_link_draft
from gongshi.store.append import latest_leaves, recording, write
from gongshi.store.errors import UnknownError
from gongshi.store.queries import concordance, facts

__all__ = ["link_areas"]

_AREAS = ("area_of_consensus", "area_of_instruments")


def link_areas(links: Iterable[SaidLink], *, actor: str) -> int:
    """Put links on the record, all or none; return how many are new.

    A link between two areas replaces what was said of them before. Raises ``UnknownError`` for an
    area of which there is no fact, ``EntryError`` for a link that links nothing.
    """
    with recording():
        drafts = [_draft(link, actor) for link in links]
        latest = latest_leaves(draft.subject for draft in drafts)
        there = {(str(a.one), str(a.other)): (a.relation, a.reason) for a in concordance()}
        fresh = [
            msgspec.structs.replace(draft, prior=latest.get(draft.subject))
            for draft in drafts
            if there.get(_areas(draft)) != (draft.payload["relation"], draft.payload["reason"])
        ]
        return write(fresh).added


def _draft(link: SaidLink, actor: str) -> Draft:
    areas = (_area(link.one), _area(link.other))
    return area_link_draft(areas, link.relation, link.reason, actor, None)


def _areas(draft: Draft) -> tuple[str, str]:
    one, other = draft.subject.split("~")
    return one, other


def _area(written: str) -> Area:
    session, _, name = written.partition("/")
    area = Area.of(session, name)
    known = [fact for fact in facts(session) if fact.property in _AREAS]
    if area.key not in {fact.key for fact in known}:
        told = _listed(sorted(str(fact.value["name"]) for fact in known))
        raise UnknownError(f"no area of {session or written} is called {name!r}; there {told}")
    return area


def _listed(names: Sequence[str]) -> str:
    return f"are: {'; '.join(names)}" if names else "is none on the record"
