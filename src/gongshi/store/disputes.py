# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Asking for conflicts: what claims cannot both hold, with all of them and the rule that chose."""

from __future__ import annotations

from gongshi.record.conflict import Conflict, conflicts_of
from gongshi.store import present
from gongshi.store.errors import UnknownError
from gongshi.store.past import folded
from gongshi.store.queries import facts
from gongshi.values import PartialDate

__all__ = ["conflict", "conflicts"]


def conflicts(
    subject: str | None = None, *, on: PartialDate | None = None, known_at: str | None = None
) -> tuple[Conflict, ...]:
    """Return the conflicts about a subject, or all, by subject, property and key."""
    if subject is not None:
        return tuple(conflicts_of(facts(subject, on=on, known_at=known_at)))
    if on is None and known_at is None:
        return tuple(conflicts_of(present.present_disputed()))
    found = folded(on, known_at).facts
    return tuple(one for about in sorted(found) for one in conflicts_of(found[about]))


def conflict(id_: str, *, on: PartialDate | None = None, known_at: str | None = None) -> Conflict:
    """Return the conflict whose id begins so; ``UnknownError`` when there is not just one."""
    found = [one for one in conflicts(on=on, known_at=known_at) if one.id.startswith(id_)]
    if len(found) != 1 or len(id_) < 6:
        raise UnknownError(
            f"no one conflict is {id_[:12]!r}; `gongshi record conflicts` lists them with their ids"
        )
    return found[0]
