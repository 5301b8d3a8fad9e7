# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Accounts that differ, as pages show them: each value with its words, and the rule that chose.

A conflict is shown where its fact is, never settled by leaving a side out (design of record,
section 5).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from gongshi.record import Fact
from gongshi.record.conflict import Conflict, conflicts_of
from gongshi.web import words
from gongshi.web.shown import ShownRecord
from gongshi.web.sourced import Sourced

__all__ = ["Dispute", "Side", "disputes"]

_SHORT = 12
_BESIDE = ("approx", "currency", "unit", "at_most")
"""Fields that are printed with the number beside them."""


class Side(msgspec.Struct, frozen=True):
    """One value: its first source, the fields in which the sides differ, and how many say so."""

    fact: Sourced
    fields: tuple[str, ...]
    chosen: bool


class Dispute(msgspec.Struct, frozen=True):
    """A conflict: what it is about, its sides, the chosen one first, and why it was chosen."""

    anchor: str
    about: str
    sides: tuple[Side, ...]
    rule: str


def disputes(record: ShownRecord, facts: Sequence[Fact]) -> Iterator[Dispute]:
    """Yield a dispute for each of ``facts`` that some claim contradicts."""
    for conflict in conflicts_of(facts):
        sided = record.sides(conflict)
        fields = _differing(conflict)
        sides = tuple(Side(fact, fields, place == 0) for place, fact in enumerate(sided))
        yield Dispute(f"conflict-{conflict.id[:_SHORT]}", _about(conflict), sides, conflict.rule)


def _differing(conflict: Conflict) -> tuple[str, ...]:
    """Return the fields in which the sides differ and that are printed by themselves."""
    values = [side.value for side in conflict.sides]
    names = dict.fromkeys(name for value in values for name in value)
    return tuple(
        name
        for name in names
        if not name.endswith("_id")
        and name not in _BESIDE
        and any(value.get(name) != values[0].get(name) for value in values)
    )


def _about(conflict: Conflict) -> str:
    """Return what the values are of, in the page's words: the unit of a number, else what it is."""
    if conflict.property == "count" and conflict.key in words.SERIES:
        return str(words.SERIES[conflict.key])
    said = words.PROPERTIES.get(conflict.property) or words.FIELDS[conflict.property]
    return str(said).capitalize()
