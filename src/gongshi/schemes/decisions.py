# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Decisions about many people in columns, and the hash by which two backends are held equal.

The hash is weighted by the place of each person, so that neither a swap nor a shift goes unseen
(design of schemes, section 6).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

import msgspec
import numpy as np
import numpy.typing as npt

from gongshi.schemes.answer import Folded
from gongshi.schemes.calendar import OPEN
from gongshi.schemes.outcome import Phase, PhaseStatus

__all__ = ["PHASE_STATUSES", "STATUSES", "Decisions", "PhaseColumns", "empty_decisions"]

Ints: TypeAlias = npt.NDArray[np.int64]
Days: TypeAlias = npt.NDArray[np.int32]
Codes: TypeAlias = npt.NDArray[np.uint8]
Bits: TypeAlias = npt.NDArray[np.uint32]

STATUSES = ("not_eligible", "needs_evidence", "refer", "eligible")
PHASE_STATUSES: tuple[PhaseStatus | None, ...] = (
    None,
    "not_completed",
    "payable",
    "too_late",
    "paid",
    "needs_evidence",
    "refer",
)
"""Codes of a phase; the first is that of a person who has no phases."""

UNSAID = -1
"""An amount that cannot be said."""


class PhaseColumns(msgspec.Struct, frozen=True):
    """One phase for everybody: days (OPEN: none), a code of ``PHASE_STATUSES``, and cents."""

    number: int
    completed: Days
    apply_by: Days
    status: Codes
    amount: Ints


class Decisions(msgspec.Struct, frozen=True):
    """What was decided for everybody: a code of ``STATUSES``, phases, and ``depends_on`` as bits.

    ``interpretations`` name the bits, the lowest first.
    """

    status: Codes
    phases: tuple[PhaseColumns, ...]
    depends_on: Bits
    interpretations: tuple[str, ...]

    @property
    def total(self) -> Ints:
        """What is payable to each, in cents."""
        total = np.zeros(len(self.status), dtype=np.int64)
        for phase in self.phases:
            total += phase.amount * (phase.status == 2)
        return total

    def put(self, place: int, answer: Folded, depends_on: Sequence[str]) -> None:
        """Write one person's answer."""
        self.status[place] = STATUSES.index(answer.status)
        told = {phase.number: phase for phase in answer.phases}
        for columns in self.phases:
            _put_phase(columns, place, told.get(columns.number))
        bits = sum(1 << self.interpretations.index(name) for name in depends_on)
        self.depends_on[place] = bits

    def answer(self, place: int) -> tuple[Folded, tuple[str, ...]]:
        """Return one person's answer, and what it depends on."""
        phases = tuple(
            Phase(
                columns.number,
                _day(columns.completed[place]),
                _day(columns.apply_by[place]),
                told,
                None if columns.amount[place] == UNSAID else int(columns.amount[place]),
            )
            for columns in self.phases
            if (told := PHASE_STATUSES[columns.status[place]]) is not None
        )
        bits = int(self.depends_on[place])
        names = (name for bit, name in enumerate(self.interpretations) if bits >> bit & 1)
        return Folded(STATUSES[self.status[place]], phases), tuple(names)  # type: ignore[arg-type]

    def hash(self) -> int:
        """Return the position-weighted hash of all columns, a number of 64 bits."""
        columns: list[npt.NDArray[np.generic]] = [self.status, self.depends_on]
        for phase in self.phases:
            columns += [phase.completed, phase.apply_by, phase.status, phase.amount]
        weight = np.arange(1, len(self.status) + 1, dtype=np.uint64)
        weight *= np.uint64(0x9E3779B97F4A7C15)
        found = np.uint64(len(self.status))
        with np.errstate(over="ignore"):
            for place, column in enumerate(columns):
                word = column.astype(np.int64).view(np.uint64) + np.uint64(place * 1_000_003 + 1)
                mixed = (word ^ (word >> np.uint64(29))) * (weight | np.uint64(1))
                mixed ^= mixed >> np.uint64(32)
                found = found * np.uint64(0xBF58476D1CE4E5B9) + mixed.sum(dtype=np.uint64)
        return int(found)


def _put_phase(columns: PhaseColumns, place: int, phase: Phase | None) -> None:
    columns.completed[place] = OPEN if phase is None or phase.completed is None else phase.completed
    columns.apply_by[place] = OPEN if phase is None or phase.apply_by is None else phase.apply_by
    columns.status[place] = PHASE_STATUSES.index(None if phase is None else phase.status)
    amount = 0 if phase is None else phase.amount
    columns.amount[place] = UNSAID if amount is None else amount


def _day(day: np.int32) -> int | None:
    return None if day == OPEN else int(day)


def empty_decisions(
    count: int, numbers: Sequence[int], interpretations: Sequence[str]
) -> Decisions:
    """Return columns for ``count`` people of whom nothing is decided yet."""
    return Decisions(
        np.zeros(count, dtype=np.uint8),
        tuple(
            PhaseColumns(
                number,
                np.full(count, OPEN, dtype=np.int32),
                np.full(count, OPEN, dtype=np.int32),
                np.zeros(count, dtype=np.uint8),
                np.zeros(count, dtype=np.int64),
            )
            for number in numbers
        ),
        np.zeros(count, dtype=np.uint32),
        tuple(interpretations),
    )
