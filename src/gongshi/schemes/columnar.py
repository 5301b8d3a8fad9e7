# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Deciding for a whole population: the default backend, equal to the traced scalar.

Blocks of NumPy arrays decide whoever can be decided in columns and whose answer is the same however
open interpretations are settled. Everybody else takes the general path through the scalar, so that
nothing is cut off and nothing stands in.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
import numpy as np
import numpy.typing as npt

from gongshi.schemes.answer import folded
from gongshi.schemes.assessing import assess, chosen
from gongshi.schemes.block_run import Plan
from gongshi.schemes.calendar import OPEN, Day
from gongshi.schemes.columns import Array
from gongshi.schemes.decisions import Decisions, PhaseColumns, empty_decisions
from gongshi.schemes.form import Form
from gongshi.schemes.leaves import Leaf, leaves
from gongshi.schemes.people import Group, People, Places, made_ready
from gongshi.schemes.population_facts import rows_to_facts
from gongshi.schemes.scheme import Scheme
from gongshi.schemes.settling import Choices, Settling

__all__ = ["BLOCK", "Columnar"]

BLOCK = 16_384
"""People in a block: their columns stay in a core's own cache."""

Bools = npt.NDArray[np.bool_]


class _Agreed(msgspec.Struct, frozen=True):
    """What all evaluations of a group's people come to.

    ``sure``: they agree; ``doubted``: columns could not decide. ``asked``: bits of the
    interpretations asked.
    """

    eligible: Bools
    phases: tuple[PhaseColumns, ...]
    sure: Bools
    doubted: Bools
    asked: npt.NDArray[np.uint32]


class Columnar:
    """Decides for populations by one scheme, under settled interpretations and on a day.

    ``depends``: whether ``depends_on`` is worked out. Raises ``OptionError`` for what cannot be
    settled so.
    """

    def __init__(
        self,
        scheme: Scheme,
        form: Form,
        *,
        on: Day | None = None,
        settled: Mapping[str, str] | None = None,
        depends: bool = True,
    ) -> None:
        self.scheme = scheme
        self.form = form
        self._on = on
        self._settled = dict(settled or {})
        self._depends = depends
        self._choices = chosen(scheme, self._settled)
        self._names = tuple(scheme.interpretations)
        self._plan = Plan(scheme.program, scheme.values)

    @property
    def _horizon(self) -> Day:
        return OPEN if self._on is None else self._on

    def decide(self, batch: Array) -> Decisions:
        """Return the decisions about everybody in a checked record batch, in its order."""
        decisions = self.decide_ready(made_ready(self.scheme.form, batch, self._on))
        others = np.flatnonzero(decisions.status == _NOT_YET)
        self._one_by_one(batch, others, decisions)
        return decisions

    def decide_ready(self, people: People) -> Decisions:
        """Decide whom columns can decide; whoever is left has the status 255."""
        numbers = [phase.number for phase in self.scheme.program.phases]
        decisions = empty_decisions(people.count, numbers, self._names)
        decisions.status[:] = _NOT_YET
        for group in people.groups:
            for start in range(0, len(group.places), BLOCK):
                self._decide_block(group.part(start, start + BLOCK), decisions)
        return decisions

    def _decide_block(self, group: Group, decisions: Decisions) -> None:
        agreed = self._agreed(group, self._choices)
        bits = np.zeros(len(group.places), dtype=np.uint32)
        if self._depends:
            self._note_depending(group, agreed, bits)
        sure = agreed.sure & ~agreed.doubted
        whole = bool(sure.all())
        places = group.places if whole else group.places[sure]
        decisions.status[places] = _part(np.where(agreed.eligible, _YES, _NO), sure, whole=whole)
        decisions.depends_on[places] = _part(bits, sure, whole=whole)
        for columns, phase in zip(decisions.phases, agreed.phases, strict=True):
            columns.completed[places] = _part(phase.completed, sure, whole=whole)
            columns.apply_by[places] = _part(phase.apply_by, sure, whole=whole)
            columns.status[places] = _part(phase.status, sure, whole=whole)
            columns.amount[places] = _part(phase.amount, sure, whole=whole)

    def _agreed(self, group: Group, choices: Choices) -> _Agreed:
        """Evaluate everybody in every way that is asked for, and see who comes out the same."""
        size = len(group.places)
        first: Leaf | None = None
        sure = np.ones(size, dtype=bool)
        doubted = np.zeros(size, dtype=bool)
        asked = np.zeros(size, dtype=np.uint32)
        for leaf, names in leaves(self._plan, group, choices, self._horizon, asking=self._depends):
            doubted[leaf.places[leaf.doubted]] = True
            for name, whom in names.items():
                asked[leaf.places] |= whom * np.uint32(1 << self._names.index(name))
            if first is None:
                first = leaf
            else:
                sure[leaf.places[_differs(leaf, first)]] = False
        if first is None:
            raise AssertionError
        return _Agreed(first.eligible, first.phases, sure, doubted, asked)

    def _note_depending(self, group: Group, base: _Agreed, bits: npt.NDArray[np.uint32]) -> None:
        """Set the bits of the interpretations that, changed alone, change the answer.

        Whom columns cannot decide under an alternative is doubted in ``base`` too.
        """
        for place, (name, line) in enumerate(self.scheme.interpretations.items()):
            if name in self._settled or line.default is None:
                continue
            bit = np.uint32(1 << place)
            for alternative in line.alternatives:
                open_ = base.sure & ~base.doubted & (base.asked & bit > 0) & (bits & bit == 0)
                whom = np.flatnonzero(open_)
                if alternative.name == line.default or not len(whom):
                    continue
                changed = chosen(self.scheme, {**self._settled, name: alternative.name})
                other = self._agreed(group.taken(whom), changed)
                base.doubted[whom[other.doubted]] = True
                bits[whom[~other.sure | _unlike(other, base, whom)]] |= bit

    def _one_by_one(self, batch: Array, places: Places, decisions: Decisions) -> None:
        """Decide through the traced scalar; errors name the person."""
        if not len(places):
            return
        people = rows_to_facts(self.form, batch.take(places))
        for place, (_, facts) in zip(places.tolist(), people, strict=True):
            if self._depends:
                one = assess(self.scheme, facts, on=self._on, settled=self._settled)
                decisions.put(place, one.folded, one.depends_on)
            else:
                read = self.scheme.form.read(facts, self._on)
                settling = Settling(self.scheme, read, self._horizon)
                decisions.put(place, folded(settling.combinations(self._choices)), ())


_NOT_YET, _NO, _YES = np.uint8(255), np.uint8(0), np.uint8(3)


def _part(column: npt.NDArray[np.generic], whom: Bools, *, whole: bool) -> npt.NDArray[np.generic]:
    return column if whole else column[whom]


def _differs(leaf: Leaf, first: Leaf) -> Bools:
    differs: Bools = leaf.eligible != first.eligible[leaf.places]
    for one, other in zip(leaf.phases, first.phases, strict=True):
        differs |= one.completed != other.completed[leaf.places]
        differs |= one.apply_by != other.apply_by[leaf.places]
        differs |= one.status != other.status[leaf.places]
        differs |= one.amount != other.amount[leaf.places]
    return differs


def _unlike(other: _Agreed, base: _Agreed, whom: Places) -> Bools:
    leaf = Leaf(whom, other.eligible, other.phases, ~other.sure)
    return _differs(leaf, Leaf(whom, base.eligible, base.phases, ~base.sure))
