# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A plenary session as pages show it: its facts by property, announced against itemised."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from gongshi.reading.kinds import UNDERTAKINGS
from gongshi.record import RegisterItem
from gongshi.record.tally import LISTED, UNITS
from gongshi.values import Language
from gongshi.web.sourced import Sourced

__all__ = ["UNITS", "Itemised", "SessionShown", "itemised", "tally_state"]


class Itemised(msgspec.Struct, frozen=True):
    """What notices in one language name of one unit; nobody joins it across languages."""

    language: Language
    things: tuple[Sourced, ...]
    state: str


class SessionShown(msgspec.Struct, frozen=True):
    """One session of a mechanism; ``facts`` by property, each in the order of its keys."""

    id: str
    mechanism: RegisterItem
    ordinal: int
    facts: Mapping[str, tuple[Sourced, ...]]

    def all(self, property_: str) -> tuple[Sourced, ...]:
        """Return the facts of a property."""
        return self.facts.get(property_, ())

    def one(self, property_: str, key: str = "") -> Sourced | None:
        """Return the one fact of a property under ``key``, or None where nothing states it."""
        return next((fact for fact in self.all(property_) if fact.key == key), None)

    def count(self, unit: str) -> Sourced | None:
        """Return the announced count of a unit, or None: not stated, which is never 0."""
        return self.one("count", unit)

    def parts(self, unit: str) -> tuple[Sourced, ...]:
        """Return the counts of a part of a unit: six key areas among 16."""
        return tuple(fact for fact in self.all("count") if fact.key.startswith(f"{unit}/"))

    def things(self, unit: str) -> tuple[Sourced, ...]:
        """Return what the record itemises of a unit."""
        return self.all(LISTED.get(unit, LISTED["projects"]))

    @property
    def undertakings(self) -> str:
        """Return the unit in which it counts what was agreed to do: projects, or another."""
        if self.count("projects") is not None:
            return "projects"
        return next((unit for unit in UNDERTAKINGS if self.count(unit) is not None), "projects")

    @property
    def units(self) -> tuple[str, ...]:
        """Return what it counts: each unit stands alone, they are never added."""
        others = (unit for unit in UNDERTAKINGS if self.count(unit) is not None)
        return (*UNITS, *others)

    @property
    def held(self) -> bool:
        """Whether some notice says that it took place."""
        return any(self.one(property_) for property_ in ("date", "place", "status"))

    @property
    def date(self) -> Sourced | None:
        """Return its date, if one is stated."""
        return self.one("date")


def itemised(session: SessionShown, unit: str, first: Language) -> tuple[Itemised, ...]:
    """Return what is itemised of a unit by the language of the notices, ``first`` first."""
    things = session.things(unit)
    languages = sorted(
        {thing.first.language for thing in things}, key=lambda one: (one != first, one)
    )
    count = session.count(unit)
    announced = None if count is None else int(str(count.values["value"]))
    return tuple(
        Itemised(language, group, tally_state(announced, len(group)))
        for language in languages
        for group in [_in_language(things, language)]
    )


def tally_state(announced: int | None, listed: int) -> str:
    """Return how an announced count and our tally stand (design of record, section 6)."""
    if announced is None:
        return "not_stated"
    if listed == 0:
        return "not_itemised"
    if listed == announced:
        return "matched"
    return "fewer_itemised" if listed < announced else "more_itemised"


def _in_language(things: Iterable[Sourced], language: Language) -> tuple[Sourced, ...]:
    """Return the things a language's notices name, in the order in which they are written there."""
    found = (thing for thing in things if thing.first.language == language)
    return tuple(sorted(found, key=lambda thing: (thing.first.notice, _start(thing))))


def _start(thing: Sourced) -> int:
    return int(thing.first.anchor[1:].partition("-")[0])
