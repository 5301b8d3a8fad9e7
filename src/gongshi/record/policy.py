# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A policy: the named, versioned ranking by which one of several claims is shown first.

``official-first/1``: accepted over unreviewed; official over press over digest over other; later
over earlier; specific over general; at last the claim id, so that the order is total (design of
record, 4).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import msgspec

from gongshi.record.entry import Draft
from gongshi.record.errors import PolicyError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gongshi.record.canonical import Json

__all__ = ["OFFICIAL_FIRST", "RANKS", "Policy", "policy_draft", "policy_of"]

RANKS = ("official", "press", "digest", "other")
"""What kind of publisher a notice comes from, best first; a digest stands below what it
restates."""


class Policy(msgspec.Struct, frozen=True):
    """A ranking of publishers; ``id`` is its name and version."""

    name: str
    version: int
    ranks: tuple[str, ...]

    def __post_init__(self) -> None:
        """Refuse a policy that leaves a rank out: no rank may be placed by accident."""
        if sorted(self.ranks) != sorted(RANKS):
            raise PolicyError(f"policy {self.id} must rank each of {', '.join(RANKS)} once")

    @property
    def id(self) -> str:
        """Name and version: ``official-first/1``."""
        return f"{self.name}/{self.version}"

    def place(self, rank: str) -> int:
        """Return how far down the ranking a rank stands, from 0."""
        return self.ranks.index(rank)


OFFICIAL_FIRST = Policy("official-first", 1, RANKS)


def policy_draft(policy: Policy, actor: str, prior: str | None) -> Draft:
    """Return the entry that puts a policy on the record."""
    ranks: list[Json] = list(policy.ranks)
    payload: dict[str, Json] = {"name": policy.name, "version": policy.version, "ranks": ranks}
    return Draft("policy", policy.id, payload, actor, prior=prior)


def policy_of(payload: Mapping[str, Json]) -> Policy:
    """Read a policy back from the payload of its entry."""
    ranks = tuple(cast("list[str]", payload["ranks"]))
    return Policy(cast("str", payload["name"]), cast("int", payload["version"]), ranks)
