# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Asking for conflicts: what claims cannot both hold, with all of them and the rule that chose."""

from __future__ import annotations

from gongshi.record.conflict import Conflict, conflicts_of
from gongshi.store.errors import UnknownError
from gongshi.store.present import present_disputed
from gongshi.store.queries import facts, facts_of, subjects
from gongshi.values import PartialDate

__all__ = ["conflict", "conflicts"]


def conflicts(
    subject: str | None = None, *, on: PartialDate | None = None, known_at: str | None = None
) -> tuple[Conflict, ...]:
    """Return the conflicts about a subject, or all, by subject, property and key."""
    if subject is not None:
        return tuple(conflicts_of(facts(subject, on=on, known_at=known_at)))
    asked = present_disputed() if known_at is None else subjects(known_at=known_at)
    return tuple(conflicts_of(facts_of(asked, on=on, known_at=known_at)))


def conflict(id_: str, *, on: PartialDate | None = None, known_at: str | None = None) -> Conflict:
    """Return the conflict whose id begins so; ``UnknownError`` when there is not just one."""
    found = [one for one in conflicts(on=on, known_at=known_at) if one.id.startswith(id_)]
    if len(found) != 1 or len(id_) < 6:
        raise UnknownError(
            f"no one conflict is {id_[:12]!r}; `gongshi record conflicts` lists them with their ids"
        )
    return found[0]
