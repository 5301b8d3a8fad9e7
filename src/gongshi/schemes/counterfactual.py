# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The smallest change of one fact that would change the answer (design, section 8).

A fact is made an open value over a stretch of days, and the rules themselves say at which days they
would decide otherwise; so no stretch is passed over without being decided. Each change that is told
is put into the facts as they were given, and the whole answer is found again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from heapq import heapify, heappop, heappush
from typing import TypeAlias

import msgspec

from gongshi.schemes.answer import Folded, folded
from gongshi.schemes.assessing import Assessment, chosen
from gongshi.schemes.calendar import OPEN
from gongshi.schemes.errors import FactsError
from gongshi.schemes.facts import Facts
from gongshi.schemes.open_value import Open, OpenChoice, Split
from gongshi.schemes.outcome import outcome_of
from gongshi.schemes.settling import Choices, Combination, Settling
from gongshi.schemes.slots import Slot, slots

__all__ = ["Change", "Face", "changes", "face"]

Face: TypeAlias = tuple[str, tuple[tuple[str, int | None], ...]]
Range: TypeAlias = tuple[int, int]


class Change(msgspec.Struct, frozen=True):
    """One fact that would be otherwise, and the answer that there would be then.

    ``was`` and ``would_be`` are numbers of the fact's ``slot``.
    """

    slot: Slot
    would_be: int
    answer: Folded

    @property
    def was(self) -> int:
        """What the fact is."""
        return self.slot.value

    @property
    def by(self) -> int:
        """By how many days or hundredths of an hour it differs; 0 for another choice."""
        return 0 if self.slot.measure == "choice" else self.would_be - self.was


def face(answer: Folded) -> Face:
    """Return what a change is judged by: status, and of each phase status and amount."""
    return answer.status, tuple((phase.status, phase.amount) for phase in answer.phases)


def changes(assessment: Assessment, given: object) -> tuple[Change, ...]:
    """Return the smallest change in days, in hours, and the first other choice that alter it.

    ``given`` are the facts that were decided on. Where evidence is missing there is none: what is
    not known decides. None of a measure: within ten years, or a week's hours, nothing alters it.
    Raises ``FactsError`` for facts that are none.
    """
    if assessment.folded.status == "needs_evidence":
        return ()
    if not isinstance(given, dict):
        raise FactsError("facts", "it must be a JSON object")
    search = _Search(assessment, given)
    return tuple(search.found())


class _Search:
    def __init__(self, assessment: Assessment, given: Mapping[str, object]) -> None:
        self._scheme = assessment.scheme
        self._on = assessment.on
        self._horizon = OPEN if assessment.on is None else assessment.on
        self._given = given
        self._choices = chosen(assessment.scheme, assessment.settled)
        self._facts = self._scheme.form.read(given, self._on)
        self._face = face(assessment.folded)
        self._numbers = tuple(phase.number for phase in self._scheme.program.phases)

    def found(self) -> Iterator[Change]:
        """Yield the smallest change of each measure."""
        there = list(slots(self._scheme, self._given, self._facts, self._on))
        for measure in ("days", "hours"):
            best = self._smallest([slot for slot in there if slot.measure == measure])
            if best is not None:
                yield best
        yield from self._chosen([slot for slot in there if slot.measure == "choice"])

    def _chosen(self, there: list[Slot]) -> Iterator[Change]:
        for slot in there:
            for value in range(slot.low, slot.high + 1):
                found = self._verified(slot, value) if value != slot.value else None
                if found is not None:
                    yield found
                    return

    def _smallest(self, there: list[Slot]) -> Change | None:
        """Return the nearest change of all places: ranges are taken up in order of distance."""
        waiting = [
            (1, _rank(slot), -at, low, high)
            for at, slot in enumerate(there)
            for low, high in ((slot.value + 1, slot.high), (slot.low, slot.value - 1))
            if low <= high
        ]
        heapify(waiting)
        while waiting:
            *_, at, low, high = heappop(waiting)
            slot = there[-at]
            nearest = low if low > slot.value else high
            rest = self._parts(slot, (low, high))
            if rest is None:
                found = self._verified(slot, nearest)
                if found is not None:
                    return found
                rest = ((low + 1, high),) if nearest == low else ((low, high - 1),)
            for one in rest:
                if one[0] <= one[1]:
                    heappush(waiting, (_distance(slot, one), _rank(slot), at, *one))
        return None

    def _parts(self, slot: Slot, range_: Range) -> tuple[Range, ...] | None:
        """Return the parts of a range still to look at; None where it differs from its first day.

        No part: the answer is the same over the whole range.
        """
        low, high = range_
        if low == high:
            return None
        try:
            ways = self._ways(slot.put(self._facts, Open(slot.path, low, high)), self._choices)
        except Split as split:
            if split.path == slot.path:
                return tuple((part[0], part[1]) for part in split.domains)
            return _halves(low, high)
        if any(vague for _, vague in ways):
            return _halves(low, high)
        answer = folded([combination for combination, _ in ways])
        return () if face(answer) == self._face else None

    def _ways(self, facts: Facts, choices: Choices) -> list[tuple[Combination, bool]]:
        """Return each way to settle what is open, and whether it leaves open what is compared.

        Days that are not settled may differ between ways, and an amount that is not settled may be
        another one.
        """
        given = tuple(
            OpenChoice(name, tried) if len(tried) > 1 else tried[0]
            for name, tried in choices.items()
        )
        try:
            raw = self._scheme.decider(facts.person, facts.tables, given, self._horizon)
        except Split as split:
            if split.path not in choices:
                raise
            ways = [
                way
                for option in choices[split.path]
                for way in self._ways(facts, {**choices, split.path: (option,)})
            ]
            return [(one, vague or _unsettled(one)) for one, vague in ways]
        outcome = outcome_of(raw, self._numbers)
        settled = {name: tried[0] for name, tried in choices.items() if len(tried) == 1}
        vague = any(phase.amount is None for phase in outcome.phases)
        return [(Combination(settled, (outcome,), frozenset(), complete=True), vague)]

    def _verified(self, slot: Slot, value: int) -> Change | None:
        """Return the change where the whole answer, found again, differs; None otherwise."""
        try:
            facts = self._scheme.form.read(slot.told_with(self._given, value), self._on)
        except FactsError:
            return None
        settling = Settling(self._scheme, facts, self._horizon)
        answer = folded(settling.combinations(self._choices))
        return None if face(answer) == self._face else Change(slot, value, answer)


def _unsettled(one: Combination) -> bool:
    return any(
        phase.status != "not_completed" and phase.completed is None for phase in one.best.phases
    )


def _halves(low: int, high: int) -> tuple[Range, ...]:
    middle = (low + high) // 2
    return (low, middle), (middle + 1, high)


def _rank(slot: Slot) -> int:
    """Of equal changes, a day more or less of something is told first, a beginning last.

    Of those alike, the later fact of the form is.
    """
    return {"ends": 0, "begins": 2}.get(slot.line.form, 1)


def _distance(slot: Slot, range_: Range) -> int:
    low, high = range_
    return low - slot.value if low > slot.value else slot.value - high
