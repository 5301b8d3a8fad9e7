# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""How what one claim says stands to what another says: a typed value, never an exception.

The table of ``record.md``, section 5. Only claims of the same subject, property and key speak of
the same thing; an equal number of another thing joins nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, cast

from gongshi.record.canonical import Json, canonical_plain
from gongshi.record.fact import Assertion
from gongshi.values import PartialDate

__all__ = ["RELATIONS", "Relation", "relation", "within"]

Relation = Literal[
    "equal",
    "refines",
    "refined_by",
    "other_scope",
    "other_subject",
    "plan_and_outcome",
    "conflict",
]
RELATIONS: tuple[Relation, ...] = (
    "equal",
    "refines",
    "refined_by",
    "other_scope",
    "other_subject",
    "plan_and_outcome",
    "conflict",
)
"""``refines``: the first says the same and more; ``other_scope``: another part, level, unit or time
of the same subject; ``conflict``: the two cannot both hold."""

_QUALIFIERS = frozenset({"approx", "at_most"})
"""Fields that say less and not more where they are there."""


def relation(one: Assertion, other: Assertion) -> Relation:
    """Return how ``one`` stands to ``other``."""
    if one.subject != other.subject:
        return "other_subject"
    if {one.property, other.property} == {"planned", "date"}:
        return "plan_and_outcome"
    if (one.property, one.key) != (other.property, other.key):
        return "other_scope"
    return _of_one_thing(one, other)


def _of_one_thing(one: Assertion, other: Assertion) -> Relation:
    if _equal(_compared(one), _compared(other)):
        return "equal"
    if _refines(one, other):
        return "refines"
    if _refines(other, one):
        return "refined_by"
    return "conflict" if _scope(one) == _scope(other) else "other_scope"


def _compared(assertion: Assertion) -> Json:
    return cast("Json", assertion.value) if assertion.same is None else assertion.same


def _equal(one: Json, other: Json) -> bool:
    """Tell whether two values agree; a part that is null was not said, and contradicts nothing."""
    if _same(one, other):
        return True
    if isinstance(one, Mapping) and isinstance(other, Mapping) and one.keys() == other.keys():
        pairs = ((one[name], other[name]) for name in one)
        return all(a is None or b is None or _same(a, b) for a, b in pairs)
    return False


def _same(one: Json, other: Json) -> bool:
    # Not by ==, for which True is 1.
    return canonical_plain(one) == canonical_plain(other)


def _scope(assertion: Assertion) -> Json:
    return assertion.value.get("scope")


def _refines(one: Assertion, other: Assertion) -> bool:
    """Tell whether ``one`` says the same as ``other`` and more."""
    dates = one.value.get("date"), other.value.get("date")
    if isinstance(dates[0], str) and isinstance(dates[1], str) and dates[0] != dates[1]:
        return PartialDate.parse(dates[0]).refines(PartialDate.parse(dates[1]))
    if "value" in one.value and "approx" in other.value and "approx" not in one.value:
        return within(one.value["value"], other.value["value"], str(other.value["approx"]))
    return _fuller(one.value, other.value)


def _fuller(one: Mapping[str, Json], other: Mapping[str, Json]) -> bool:
    """Tell whether ``one`` has all that ``other`` says, and further fields."""
    further = one.keys() - other.keys()
    return (
        bool(further - _QUALIFIERS)
        and not further & _QUALIFIERS
        and all(name in one and one[name] == value for name, value in other.items())
    )


def within(exact: Json, said: Json, approx: str) -> bool:
    """Tell whether an exact whole number fits a count said with a qualifier, "over" or "about"."""
    if not isinstance(exact, int) or not isinstance(said, int):
        return False
    return {
        "over": said < exact < 2 * said,
        "at_least": said <= exact < 2 * said,
        "at_most": exact <= said,
        "nearly": said * 9 <= exact * 10 and exact < said,
        "about": said * 9 <= exact * 10 <= said * 11,
    }[approx]
