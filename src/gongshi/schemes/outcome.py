# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What one evaluation with everything settled gives, and in which order outcomes are favourable."""

from __future__ import annotations

from typing import Literal

import msgspec

from gongshi.schemes.day_sets import NEVER
from gongshi.schemes.scalar import Raw

__all__ = ["Outcome", "Phase", "PhaseStatus", "outcome_of"]

PhaseStatus = Literal["not_completed", "payable", "too_late", "paid", "needs_evidence", "refer"]


class Phase(msgspec.Struct, frozen=True):
    """One phase: days of completion and deadline (None: none, or it cannot be said) and cents."""

    number: int
    completed: int | None
    apply_by: int | None
    status: PhaseStatus
    amount: int | None

    @property
    def favour(self) -> tuple[int, int, int]:
        """How favourable it is: the more paid and the earlier, the more."""
        return (self.amount or 0, self.completed is not None, -(self.completed or 0))


class Outcome(msgspec.Struct, frozen=True):
    """Whether the person is eligible, the phases, and what each step was (not compared)."""

    eligible: bool
    phases: tuple[Phase, ...]
    steps: tuple[object, ...]

    @property
    def face(self) -> tuple[bool, tuple[Phase, ...]]:
        """What two outcomes are compared by."""
        return self.eligible, self.phases

    @property
    def favour(self) -> tuple[object, ...]:
        """How favourable it is as a whole, to be compared with others of the same scheme."""
        return (
            self.eligible,
            sum(phase.amount or 0 for phase in self.phases),
            tuple(phase.favour for phase in self.phases),
        )


def outcome_of(raw: Raw, numbers: tuple[int, ...]) -> Outcome:
    """Return what a backend's raw result says; ``numbers`` are those of the phases.

    Where the phases were left out, nothing can be said of them.
    """
    eligible, phases, steps = raw
    if eligible and not phases:
        unsaid = (Phase(number, None, None, "needs_evidence", None) for number in numbers)
        return Outcome(True, tuple(unsaid), steps)
    told = zip(numbers, phases, strict=True) if eligible else ()
    return Outcome(eligible, tuple(_phase(number, parts) for number, parts in told), steps)


def _phase(number: int, parts: tuple[object, ...]) -> Phase:
    completed, apply_by, paid, too_late, amount = parts
    days = _day(completed), _day(apply_by)
    if paid:
        return Phase(number, *days, "paid", 0)
    if completed == NEVER:
        return Phase(number, None, None, "not_completed", 0)
    if too_late:
        return Phase(number, *days, "too_late", 0)
    return Phase(number, *days, "payable", amount if isinstance(amount, int) else None)


def _day(value: object) -> int | None:
    return value if isinstance(value, int) and value != NEVER else None
