# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The facts of one subject, from what its claims assert: the second half of the fold.

Nothing of any other subject is asked, so a store may fold one subject by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from gongshi.record.agreement import Sources, settle
from gongshi.record.fact import Assertion, Fact
from gongshi.values import PartialDate

__all__ = ["facts_of", "holding"]


def facts_of(assertions: Iterable[Assertion], sources: Sources) -> tuple[Fact, ...]:
    """Return the facts of the one subject of all ``assertions``, by property and key."""
    grouped: dict[tuple[str, str], list[Assertion]] = {}
    for made in assertions:
        grouped.setdefault((made.property, made.key), []).append(made)
    facts = [fact for together in grouped.values() for fact in settle(together, sources)]
    return tuple(_since_held(sorted(facts, key=lambda fact: (fact.property, fact.key))))


def holding(facts: Iterable[Fact], on: PartialDate | None) -> tuple[Fact, ...]:
    """Return the facts that were so on a day, or for which that cannot be said; None is any day."""
    return tuple(fact for fact in facts if on is None or fact.valid.holds_on(on) is not False)


def _since_held(facts: Sequence[Fact]) -> Iterator[Fact]:
    """Yield the facts of one subject; what a session agreed is so from the day it was held."""
    held = next((fact.valid for fact in facts if fact.property == "date"), None)
    for fact in facts:
        undated = fact.valid.start is None and fact.property != "planned"
        yield msgspec.structs.replace(fact, valid=held) if undated and held else fact
