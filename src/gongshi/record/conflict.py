# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A conflict: claims that cannot both hold, side by side, with the chosen one and the rule.

It is data with an id of its own, never an exception, and never settled by deleting (design of
record, section 5). The id is that of the thing in dispute, so that it survives a further claim.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator

import msgspec

from gongshi.record.canonical import canonical
from gongshi.record.fact import Alternative, Fact

__all__ = ["Conflict", "conflict_id", "conflicts_of"]


class Conflict(msgspec.Struct, frozen=True):
    """Values of one thing that cannot all hold.

    ``sides`` has the chosen value first, each value with the claims that say it; ``rule`` names the
    policy and says why it chose.
    """

    id: str
    subject: str
    property: str
    key: str
    sides: tuple[Alternative, ...]
    rule: str


def conflict_id(fact: Fact) -> str:
    """Return the id of the conflict about a fact: SHA-256 of subject, property and key."""
    return hashlib.sha256(canonical([fact.subject, fact.property, fact.key])).hexdigest()


def conflicts_of(facts: Iterable[Fact]) -> Iterator[Conflict]:
    """Yield a conflict for each fact that some claim contradicts."""
    for fact in facts:
        if fact.others:
            sides = (Alternative(fact.value, fact.claims), *fact.others)
            yield Conflict(
                conflict_id(fact), fact.subject, fact.property, fact.key, sides, fact.rule
            )
