# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Who is whom: reviewed edges between items of the register, and from names to items.

An edge says *same*, *different* or *unsure*, with actor and reason; taking one back undoes what it
did exactly. A cluster with a *different* inside stays split (design of record, section 7). A name
is never converted from one script to another to find its holder.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, cast, get_args

import msgspec

from gongshi.record.canonical import Json
from gongshi.record.entry import Draft, Entry
from gongshi.record.errors import EntryError

__all__ = ["VERDICTS", "Edge", "EdgeVerdict", "Identities", "edge_draft", "edge_of", "edge_subject"]

EdgeVerdict = Literal["same", "different", "unsure"]
VERDICTS: tuple[EdgeVerdict, ...] = get_args(EdgeVerdict)
_BETWEEN = "~"

Name = tuple[str, str, str]
"""A kind of item, a name by its key, and the notice it stands in; empty is any notice."""


class Edge(msgspec.Struct, frozen=True):
    """A reviewed answer to "is ``one`` the same as ``other``?"; ``one`` sorts before ``other``.

    An end is an id of the register, or a name: ``person/kung cheng``, in one notice only with that
    notice's id as a third part. At least one end is an id.
    """

    one: str
    other: str
    verdict: EdgeVerdict
    reason: str
    actor: str
    recorded_at: str

    @property
    def item(self) -> str:
        """The end that is an item of the register; of two the first."""
        return self.other if "/" in self.one else self.one

    @property
    def name(self) -> Name | None:
        """The end that is a name, if one is."""
        end = next((end for end in (self.one, self.other) if "/" in end), None)
        if end is None:
            return None
        kind, key, *notice = end.split("/")
        return kind, key, notice[0] if notice else ""


def edge_subject(one: str, other: str) -> str:
    """Return the subject of the edge between two ends: both ids, sorted, with ``~`` between."""
    return _BETWEEN.join(sorted((one, other)))


def edge_draft(
    ends: tuple[str, str], verdict: str, reason: str, actor: str, prior: str | None
) -> Draft:
    """Return the ``resolution`` entry of an edge; ``EntryError`` when it says nothing that can be.

    Two names cannot be joined to one another: what they stand for has to be in the register.
    """
    if verdict not in VERDICTS:
        raise EntryError(f"an edge says {', '.join(VERDICTS)}, not {verdict!r}")
    one, other = sorted(ends)
    if one == other or ("/" in one and "/" in other):
        raise EntryError(f"an edge joins an item of the register to another or to a name: {one}")
    if not reason.strip():
        raise EntryError(f"the edge between {one} and {other} gives no reason; write one sentence")
    payload: dict[str, Json] = {
        "one": one,
        "other": other,
        "verdict": verdict,
        "reason": reason,
    }
    return Draft("resolution", edge_subject(one, other), payload, actor, prior=prior)


def edge_of(entry: Entry) -> Edge:
    """Read an edge back from its ``resolution`` entry."""
    told = cast("Mapping[str, str]", entry.payload)
    verdict = cast("EdgeVerdict", told["verdict"])
    return Edge(told["one"], told["other"], verdict, told["reason"], entry.actor, entry.recorded_at)


class Identities(msgspec.Struct, frozen=True):
    """What the edges come to.

    ``under`` gives the id under which an item stands that was joined to another; ``links`` the item
    a name leads to, ``apart`` the items it does not lead to.
    """

    under: Mapping[str, str]
    links: Mapping[Name, str]
    apart: Mapping[Name, frozenset[str]]

    @classmethod
    def of(cls, edges: Iterable[Edge], kinds: Mapping[str, str]) -> Identities:
        """Fold ``edges``; ``kinds`` are the kinds of the items on the record.

        An edge to what is not on the record, or between things of different kinds, joins nothing.
        """
        kept = [edge for edge in edges if _fits(edge, kinds)]
        under = _under([edge for edge in kept if edge.name is None])
        said: dict[Name, dict[str, set[str]]] = {}
        for edge in kept:
            if edge.name is not None:
                item = under.get(edge.item, edge.item)
                said.setdefault(edge.name, {}).setdefault(edge.verdict, set()).add(item)
        links, apart = {}, {}
        for name, verdicts in said.items():
            apart[name] = frozenset(verdicts.get("different", ()))
            same = verdicts.get("same", set())
            if len(same) == 1 and not same & apart[name]:
                links[name] = next(iter(same))
        return cls(under, links, {name: ids for name, ids in apart.items() if ids})

    def id_of(self, item: str) -> str:
        """Return the id under which an item stands; its own when it was joined to none."""
        return self.under.get(item, item)

    def leads_to(self, found: Iterable[str], item: str, key: str, notice: str) -> str | None:
        """Return the one item a name leads to; ``found`` are those the register has so named."""
        if not self.links and not self.apart:
            known = {self.id_of(one) for one in found}
            return known.pop() if len(known) == 1 else None
        in_notice, anywhere = (item, key, notice), (item, key, "")
        link = self.links.get(in_notice) or self.links.get(anywhere)
        if link is not None and link not in self.apart.get(in_notice, ()):
            return link
        apart = self.apart.get(in_notice, frozenset()) | self.apart.get(anywhere, frozenset())
        left = {self.id_of(one) for one in found} - apart
        return next(iter(left)) if len(left) == 1 else None


def _fits(edge: Edge, kinds: Mapping[str, str]) -> bool:
    if edge.name is None:
        return kinds.get(edge.one, "") == kinds.get(edge.other)
    return kinds.get(edge.item) == edge.name[0]


def _under(edges: Iterable[Edge]) -> dict[str, str]:
    """Return the id under which each joined item stands: the first by letter of its cluster."""
    clusters: dict[str, frozenset[str]] = {}
    parted = []
    for edge in edges:
        if edge.verdict == "same":
            both = clusters.get(edge.one, frozenset({edge.one}))
            both |= clusters.get(edge.other, frozenset({edge.other}))
            clusters |= dict.fromkeys(both, both)
        elif edge.verdict == "different":
            parted.append(edge)
    split = {clusters[e.one] for e in parted if e.other in clusters.get(e.one, ())}
    return {
        id_: min(all_) for id_, all_ in clusters.items() if all_ not in split and id_ != min(all_)
    }
