# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What a simulation asks of everybody, and everybody's answers as Arrow columns, a row a person.

Asked are the rules as they stand, a reform beside them, and the rules with one open interpretation
settled in each of its ways (design of schemes, section 10).
"""

from __future__ import annotations

from functools import lru_cache
from typing import TypeAlias

import msgspec
import numpy as np
import numpy.typing as npt

from gongshi.schemes.calendar import OPEN, Day
from gongshi.schemes.columnar import Columnar
from gongshi.schemes.columns import Array, arrow
from gongshi.schemes.decisions import PHASE_STATUSES, STATUSES, UNSAID, Decisions
from gongshi.schemes.errors import StepError
from gongshi.schemes.scheme import Scheme
from gongshi.schemes.workers import Question

__all__ = ["REFORM", "Ask", "Asked", "alternatives", "answered"]

REFORM = "reform_"
"""What the names of the columns of a reform begin with."""

Truths: TypeAlias = npt.NDArray[np.bool_]

_UNDECIDED = [STATUSES.index("needs_evidence"), STATUSES.index("refer")]


class Ask(msgspec.Struct, frozen=True):
    """What is asked of everybody.

    ``changes`` and ``settled`` are the reform, none where both are empty; ``sensitivity``: every
    unsettled interpretation is settled in each of its ways; ``depends``: whether ``depends_on`` is
    a column.
    """

    scheme: str
    known: Day = OPEN
    on: Day | None = None
    changes: dict[str, str] = {}
    settled: dict[str, str] = {}
    sensitivity: bool = False
    depends: bool = False

    @property
    def reforms(self) -> bool:
        """Tell whether anything is asked beside the rules as they stand."""
        return bool(self.changes or self.settled)

    def base(self) -> Columnar:
        """Return what decides by the rules as they stand."""
        return self._columnar(depends=self.depends or self.sensitivity)

    def reform(self) -> Columnar:
        """Return what decides by the reform; ``OptionError`` for names that are not there."""
        return self._columnar(changes=self.changes, settled=self.settled)

    def settling(self, name: str, option: str) -> Columnar:
        """Return what decides by the rules as they stand with one interpretation settled."""
        return self._columnar(settled={name: option})

    def _columnar(
        self,
        *,
        changes: dict[str, str] | None = None,
        settled: dict[str, str] | None = None,
        depends: bool = False,
    ) -> Columnar:
        question = Question(
            self.scheme, self.known, changes or {}, settled or {}, self.on, depends=depends
        )
        return question.columnar()


class Asked(msgspec.Struct, frozen=True):
    """A checked batch of people, and what is asked of them."""

    ask: Ask
    people: Array

    @property
    def num_rows(self) -> int:
        """How many people there are."""
        return int(self.people.num_rows)


class _Deciders(msgspec.Struct, frozen=True):
    base: Columnar
    reform: Columnar | None
    settled: dict[tuple[str, str], Columnar]


@lru_cache(maxsize=1)
def _deciders(written: bytes) -> _Deciders:
    ask = msgspec.json.decode(written, type=Ask)
    base = ask.base()
    pairs = alternatives(base.scheme) if ask.sensitivity else ()
    return _Deciders(
        base,
        ask.reform() if ask.reforms else None,
        {pair: ask.settling(*pair) for pair in pairs},
    )


def alternatives(scheme: Scheme) -> tuple[tuple[str, str], ...]:
    """Return each interpretation with each of its alternatives that is not its default."""
    return tuple(
        (name, alternative.name)
        for name, line in scheme.interpretations.items()
        for alternative in line.alternatives
        if alternative.name != line.default
    )


def answered(asked: Asked) -> Array:
    """Return the answers to all that is asked as a record batch, in the order of the people.

    ``id``; ``status``, ``total_cents`` and of each phase ``phase_1_status``, ``…_completed``,
    ``…_apply_by``, ``…_cents``; ``depends_on``; of a reform the same with ``reform_`` before it,
    and ``changed``; of an alternative ``A2.days90.changed`` and ``A2.days90.total_cents``. Amounts
    are whole cents; null is what there is not, or what cannot be said.
    """
    deciders = _deciders(msgspec.json.encode(asked.ask))
    people = asked.people
    base = deciders.base.decide(people)
    columns = {"id": people.column("id"), **_told(base, people)}
    if asked.ask.depends:
        columns["depends_on"] = _depending(base)
    if deciders.reform is not None:
        reform = deciders.reform.decide(people)
        told = {f"{REFORM}{name}": column for name, column in _told(reform, people).items()}
        columns |= told | {"changed": arrow().array(_differ(base, reform))}
    for (name, option), columnar in deciders.settled.items():
        changed, cents = _turned(name, columnar, base, people)
        columns[f"{name}.{option}.changed"] = arrow().array(changed)
        columns[f"{name}.{option}.total_cents"] = arrow().array(cents)
    return arrow().RecordBatch.from_arrays(list(columns.values()), names=list(columns))


def _told(decisions: Decisions, people: Array) -> dict[str, Array]:
    """Return status, phases and total as columns."""
    columns = {"status": _words(decisions.status, STATUSES)}
    for phase in decisions.phases:
        name = f"phase_{phase.number}"
        none, unsaid = phase.status == 0, phase.amount == UNSAID
        payable = phase.status == PHASE_STATUSES.index("payable")
        for place in np.flatnonzero(payable & unsaid)[:1]:
            raise StepError(f"id {people.column('id')[int(place)]}: {name} has no amount")
        columns[f"{name}_status"] = _words(phase.status, PHASE_STATUSES)
        columns[f"{name}_completed"] = _days(phase.completed)
        columns[f"{name}_apply_by"] = _days(phase.apply_by)
        columns[f"{name}_cents"] = arrow().array(phase.amount, mask=none | unsaid)
    return columns | {"total_cents": arrow().array(decisions.total)}


def _words(codes: npt.NDArray[np.uint8], names: tuple[str | None, ...]) -> Array:
    return arrow().array(names, arrow().string()).take(arrow().array(codes))


def _days(days: npt.NDArray[np.int32]) -> Array:
    return arrow().array(days, arrow().int32(), mask=days == OPEN).cast(arrow().date32())


def _depending(decisions: Decisions) -> Array:
    """Return the names of the interpretations on which each answer depends."""
    bits = decisions.depends_on[:, np.newaxis] >> np.arange(len(decisions.interpretations)) & 1
    whose, which = np.nonzero(bits)
    offsets = np.searchsorted(whose, np.arange(len(bits) + 1)).astype(np.int32)
    names = arrow().array(decisions.interpretations, arrow().string()).take(arrow().array(which))
    return arrow().ListArray.from_arrays(arrow().array(offsets), names)


def _turned(
    name: str, settled: Columnar, base: Decisions, people: Array
) -> tuple[Truths, npt.NDArray[np.int64]]:
    """Return who is answered otherwise with an interpretation settled, and what all then get.

    Only they need deciding whose answer depends on it, or is open for whatever reason.
    """
    bit = np.uint32(1 << base.interpretations.index(name))
    may = (base.depends_on & bit > 0) | np.isin(base.status, _UNDECIDED)
    places = np.flatnonzero(may)
    changed, cents = np.zeros(len(may), dtype=np.bool_), base.total
    if len(places):
        other = settled.decide(people.take(arrow().array(places)))
        changed[places] = _differ(_of(base, places), other)
        cents[places] = other.total
    return changed, cents


def _of(decisions: Decisions, places: npt.NDArray[np.int64]) -> Decisions:
    return Decisions(
        decisions.status[places],
        tuple(
            msgspec.structs.replace(
                phase,
                completed=phase.completed[places],
                apply_by=phase.apply_by[places],
                status=phase.status[places],
                amount=phase.amount[places],
            )
            for phase in decisions.phases
        ),
        decisions.depends_on[places],
        decisions.interpretations,
    )


def _differ(one: Decisions, other: Decisions) -> Truths:
    """Tell for whom status, or a day, status or amount of a phase, is another."""
    differ: Truths = one.status != other.status
    for mine, yours in zip(one.phases, other.phases, strict=True):
        differ |= mine.completed != yours.completed
        differ |= mine.apply_by != yours.apply_by
        differ |= mine.status != yours.status
        differ |= mine.amount != yours.amount
    return differ
