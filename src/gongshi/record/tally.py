# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Counts reconciled: what was announced of a session, against what the record itemises.

A mismatch is a work item and not an error, "not stated" is never 0, and unlike units (joint
projects, initiatives, areas) are never added (design of record, section 6).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, cast

import msgspec

from gongshi.record.concordance import Area, AreaLink
from gongshi.record.fact import Fact
from gongshi.record.relation import within
from gongshi.values import Language

__all__ = ["LISTED", "UNITS", "Tally", "TallyState", "tallies", "tally_state"]

TallyState = Literal["matched", "fewer_itemised", "more_itemised", "not_itemised", "not_stated"]

UNITS = ("projects", "areas", "documents")
"""What every session is asked for; undertakings under another name (initiatives) come beside."""

LISTED: Mapping[str, str] = {
    "projects": "project",
    "areas": "area_of_consensus",
    "documents": "instrument",
}
"""The property under which the things of a unit are itemised."""


class Tally(msgspec.Struct, frozen=True):
    """An announced count of one unit of a session, and how many of it the record names.

    ``announced`` is None where no source states it. ``things`` are the itemised facts by the
    language of the notices that name them; ``itemised`` is the most that one language names, names
    linked as one area counted once.
    """

    session: str
    unit: str
    announced: Fact | None
    things: Mapping[Language, tuple[Fact, ...]]
    itemised: int
    state: TallyState

    @property
    def value(self) -> int | None:
        """The announced number; None is "not stated", never 0."""
        return None if self.announced is None else cast("int", self.announced.value["value"])

    @property
    def approx(self) -> str | None:
        """What qualifies it: over, about, nearly, at least, at most."""
        return None if self.announced is None else cast("str", self.announced.value.get("approx"))


def tallies(
    session: str,
    facts: Sequence[Fact],
    languages: Mapping[str, Language],
    links: Iterable[AreaLink] = (),
) -> tuple[Tally, ...]:
    """Return the tallies of a session by unit.

    ``facts`` are those of the session, ``languages`` gives the language of each claim's notice, and
    ``links`` is the concordance.
    """
    counts = {fact.key: fact for fact in facts if fact.property == "count"}
    one_area = _joined(session, links)
    undertakings = [unit for unit in sorted(counts) if unit not in UNITS]
    made = []
    for unit in (*UNITS, *undertakings):
        listed = _listed(unit, counts, facts)
        things = _by_language(listed, languages)
        most = max((_distinct(named, one_area) for named in things.values()), default=0)
        announced = counts.get(unit)
        made.append(Tally(session, unit, announced, things, most, tally_state(announced, most)))
    return tuple(made)


def tally_state(announced: Fact | None, itemised: int) -> TallyState:
    """Return how an announced count and our tally stand to one another."""
    if announced is None:
        return "not_stated"
    if itemised == 0:
        return "not_itemised"
    value, approx = announced.value["value"], announced.value.get("approx")
    if itemised == value or (approx is not None and within(itemised, value, str(approx))):
        return "matched"
    return "fewer_itemised" if itemised < cast("int", value) else "more_itemised"


def _listed(unit: str, counts: Mapping[str, Fact], facts: Sequence[Fact]) -> list[Fact]:
    """Return what is itemised of a unit; a part of a count (``areas/key``) has no list of its own.

    Initiatives stand in the list of projects, unless the session counts projects beside them.
    """
    if unit not in LISTED and ("projects" in counts or "/" in unit):
        return []
    wanted = LISTED.get(unit, "project")
    if unit == "projects" and unit not in counts and any(one not in UNITS for one in counts):
        return []
    return [fact for fact in facts if fact.property == wanted]


def _by_language(
    listed: Iterable[Fact], languages: Mapping[str, Language]
) -> dict[Language, tuple[Fact, ...]]:
    found: dict[Language, list[Fact]] = {}
    for fact in listed:
        for language in sorted({languages[claim] for claim in fact.claims}):
            found.setdefault(language, []).append(fact)
    return {language: tuple(things) for language, things in sorted(found.items())}


def _distinct(named: Iterable[Fact], one_area: Mapping[Area, Area]) -> int:
    areas = [Area(fact.subject, fact.key) for fact in named]
    return len({one_area.get(area, area) for area in areas})


def _joined(session: str, links: Iterable[AreaLink]) -> dict[Area, Area]:
    """Return the area for which each stands that a *same* link within the session joins."""
    joined: dict[Area, set[Area]] = {}
    for link in links:
        if link.relation == "same" and {link.one.session, link.other.session} == {session}:
            both = joined.get(link.one, {link.one}) | joined.get(link.other, {link.other})
            for area in both:
                joined[area] = both
    return {area: min(all_) for area, all_ in joined.items()}
