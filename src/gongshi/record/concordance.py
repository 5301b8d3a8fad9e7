# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The concordance: reviewed links from the areas of one session to those of another.

The list of areas changes each session, and is never joined silently: a person says which area goes
on under which name, many to many (design of record, section 6). Within one session a *same* link
says that two names, of two languages mostly, are of one area.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, cast, get_args

import msgspec

from gongshi.record.canonical import Json
from gongshi.record.entry import Draft, Entry
from gongshi.record.errors import EntryError
from gongshi.record.register import name_key

__all__ = [
    "LINKS",
    "Area",
    "AreaLink",
    "LinkRelation",
    "SaidLink",
    "SaidLinks",
    "area_link",
    "area_link_draft",
]

LinkRelation = Literal["same", "part_of", "includes", "overlaps"]
LINKS: tuple[LinkRelation, ...] = get_args(LinkRelation)
"""What ``one`` is to ``other``."""
_INVERSE: Mapping[str, LinkRelation] = {
    "same": "same",
    "part_of": "includes",
    "includes": "part_of",
    "overlaps": "overlaps",
}


class Area(msgspec.Struct, frozen=True, order=True):
    """An area as a session names it; ``key`` is its name by ``name_key``."""

    session: str
    key: str

    @classmethod
    def of(cls, session: str, name: str) -> Area:
        """Return the area that a session names so."""
        return cls(session, name_key(name))

    def __str__(self) -> str:
        """Write it as ``hksh-6/finance``."""
        return f"{self.session}/{self.key}"


class AreaLink(msgspec.Struct, frozen=True):
    """One link of the concordance, with who made it and why."""

    one: Area
    other: Area
    relation: LinkRelation
    reason: str
    actor: str
    recorded_at: str


class SaidLink(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A link as a person writes it: ``one`` is ``relation`` ``other``; areas by their names.

    An area is written ``hksh-6/Digital economy``.
    """

    one: str
    relation: str
    other: str
    reason: str


class SaidLinks(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The links of one file, each a ``[[link]]``."""

    link: tuple[SaidLink, ...] = ()


def area_link_draft(
    areas: tuple[Area, Area], relation: str, reason: str, actor: str, prior: str | None
) -> Draft:
    """Return the ``concordance`` entry of a link; ``EntryError`` when it links nothing.

    The area that sorts first becomes ``one``, so that a link said from either end is one subject.
    """
    if relation not in _INVERSE:
        raise EntryError(f"an area is {', '.join(LINKS)} another, not {relation!r}")
    one, other = areas
    if one == other:
        raise EntryError(f"the area {one} cannot be linked to itself")
    if not reason.strip():
        raise EntryError(f"the link between {one} and {other} gives no reason; write one sentence")
    if other < one:
        one, other, relation = other, one, _INVERSE[relation]
    payload: dict[str, Json] = {
        "one": {"session": one.session, "area": one.key},
        "other": {"session": other.session, "area": other.key},
        "relation": relation,
        "reason": reason,
    }
    return Draft("concordance", f"{one}~{other}", payload, actor, prior=prior)


def area_link(entry: Entry) -> AreaLink:
    """Read a link back from its ``concordance`` entry."""
    told = cast("Mapping[str, Mapping[str, str]]", entry.payload)
    one, other = (Area(told[end]["session"], told[end]["area"]) for end in ("one", "other"))
    said = cast("Mapping[str, str]", entry.payload)
    relation = cast("LinkRelation", said["relation"])
    return AreaLink(one, other, relation, said["reason"], entry.actor, entry.recorded_at)
