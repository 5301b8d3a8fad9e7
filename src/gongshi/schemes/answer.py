# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The answer to one person: what all outcomes together say (design, section 7).

Not eligible where that is sure; else evidence is needed where an unknown fact changes something;
else it is referred where an open interpretation does; else eligible.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import msgspec

from gongshi.schemes.outcome import Outcome, Phase, PhaseStatus
from gongshi.schemes.settling import Combination

__all__ = ["Folded", "Status", "folded"]

Status = Literal["eligible", "not_eligible", "refer", "needs_evidence"]


class Folded(msgspec.Struct, frozen=True):
    """Status, phases and total in cents, which are what answers are compared by."""

    status: Status
    phases: tuple[Phase, ...]

    @property
    def total(self) -> int:
        """What is payable."""
        return sum(phase.amount or 0 for phase in self.phases if phase.status == "payable")


def folded(combinations: Sequence[Combination]) -> Folded:
    """Return what all combinations together say."""
    outcomes = [outcome for one in combinations for outcome in one.outcomes]
    if not any(outcome.eligible for outcome in outcomes):
        return Folded("not_eligible", ())
    base = best_of(combinations).best
    phases = tuple(_phase(place, base, combinations) for place in range(len(base.phases)))
    if not all(one.sure for one in combinations):
        return Folded("needs_evidence", phases)
    if len({outcome.face for outcome in outcomes}) > 1:
        return Folded("refer", phases)
    return Folded("eligible", phases)


def best_of(combinations: Sequence[Combination]) -> Combination:
    """Return the most favourable combination, the first of equals."""
    return max(combinations, key=lambda one: one.best.favour)


def _phase(place: int, base: Outcome, combinations: Sequence[Combination]) -> Phase:
    """Return a phase as the most favourable outcome has it, or as what may still change it."""
    seen = [_seen(place, base, one) for one in combinations]
    doubted: PhaseStatus
    if any(len(faces) > 1 for faces in seen):
        doubted = "needs_evidence"
    elif len({phase for faces in seen for phase in faces}) > 1:
        doubted = "refer"
    else:
        return base.phases[place]
    held = [phase for faces in seen for phase in faces if phase is not None]
    unsaid = [phase for phase in held if phase.amount is None]
    best = unsaid[0] if unsaid else max(held, key=lambda phase: phase.favour)
    return msgspec.structs.replace(best, status=doubted)


def _seen(place: int, base: Outcome, one: Combination) -> set[Phase | None]:
    """Return the phase in every outcome; None where the person is not eligible and it mattered."""
    found: set[Phase | None] = set()
    for outcome in one.outcomes:
        if outcome.eligible:
            found.add(outcome.phases[place])
        elif base.phases[place].status in {"payable", "needs_evidence"}:
            found.add(None)
    return found
