# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A program computed for a block of people at once, node by node as they are asked for.

Rows are unrolled, since everybody in a block has as many; a branch that nobody takes is not
computed. ``doubts`` tells whom columns cannot decide, ``asked`` which interpretations a person's
answer went through: both follow the branches that the person takes, as the traced scalar does.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar, TypeAlias

import numpy as np
import numpy.typing as npt

from gongshi.schemes.array_operations import (
    ARRAY_OPERATIONS,
    FOLDING,
    Doubtful,
    Value,
    chosen,
)
from gongshi.schemes.day_sets import NEVER
from gongshi.schemes.day_slots import Truths, any_of, every_of, negated, overlaps
from gongshi.schemes.graph import Node, Program
from gongshi.schemes.operations import FOLDS, LEAVES
from gongshi.schemes.people import Group

__all__ = ["BlockRun", "Plan"]

Rows: TypeAlias = tuple[int, ...]
Places: TypeAlias = npt.NDArray[np.int64]

_DIVIDING = {"divide_to_cents", "divide_to_units"}
_FALLIBLE = {*_DIVIDING, "at", "blocks", "blocks_reaching", "blocks_short", "together"}
_HEAVY = 4
"""A branch with more nodes than this is computed only for the people who take it."""


class Plan:
    """What is the same for every block of a program: which nodes may fail, which may ask."""

    def __init__(self, program: Program, values: Mapping[tuple[str, str], object]) -> None:
        self.program = program
        self.nodes = program.graph.nodes
        self.values = values
        self.derived = {each.table: each.node for each in program.graph.derived}
        self.fallible = self._cone(lambda node: node.op in _FALLIBLE)
        self.asking = self._cone(lambda node: node.op == "choice")
        self.heavy = frozenset(
            place
            for place in range(len(self.nodes))
            if place in self.fallible or len(program.needed_for(place)) > _HEAVY
        )

    def _cone(self, holds: Callable[[Node], bool]) -> frozenset[int]:
        found: set[int] = set()
        for place, node in enumerate(self.nodes):
            sources = [*node.args, *(self.derived[t] for t in self.tables(node))]
            if holds(node) or any(source in found for source in sources):
                found.add(place)
        return frozenset(found)

    def tables(self, node: Node) -> list[str]:
        """Return the derived tables whose rows a node is of or goes over."""
        names = [*node.level, *(map(str, node.data[:1]) if node.op in FOLDS else ())]
        return [name for name in names if name in self.derived]


class BlockRun:
    """One evaluation for one block under choices: each a number, all settled."""

    def __init__(
        self,
        plan: Plan,
        group: Group,
        choices: Mapping[str, int],
        horizon: int,
        earlier: tuple[BlockRun, Places] | None = None,
    ) -> None:
        self.plan = plan
        self.risky = False
        self._group = group
        self._choices = choices
        self._horizon = horizon
        self._earlier = earlier
        self._values: dict[tuple[int, Rows], Value] = {}
        self._doubts: dict[tuple[int, Rows], Truths] = {}
        self._seen: dict[tuple[int, Rows], Truths] = {}
        self.asked: dict[str, Truths] = {}

    def narrowed(self, places: Places) -> BlockRun:
        """Return the run for some of its people, who keep what was computed."""
        return BlockRun(self.plan, self._group, self._choices, self._horizon, (self, places))

    def value(self, place: int, env: Mapping[str, int] | None = None) -> Value:
        """Return a node for everybody, in the rows of ``env``."""
        rows = env or {}
        node = self.plan.nodes[place]
        key = place, tuple(rows[table] for table in node.level)
        if key in self._values:
            return self._values[key]
        found = self._inherited(key)
        if found is _NOTHING:
            found = self._computed(node, rows)
        self._values[key] = found
        return found

    def _inherited(self, key: tuple[int, Rows]) -> Value:
        """Return what the wider run computed, or holds as a fact, for the people here."""
        if self._earlier is None:
            return _NOTHING
        run, places = self._earlier
        found = run.known(key)
        if found is _NOTHING and self.plan.nodes[key[0]].op in {"fact", "field"}:
            node = self.plan.nodes[key[0]]
            if node.op == "fact" or str(node.data[0]) not in self.plan.derived:
                found = run.value(key[0], dict(zip(node.level, key[1], strict=True)))
        return found if found is _NOTHING else _taken(found, places)

    def known(self, key: tuple[int, Rows]) -> Value:
        """Return what was computed here or in a wider run, or nothing."""
        found = self._values.get(key, _NOTHING)
        return self._inherited(key) if found is _NOTHING else found

    def _computed(self, node: Node, env: Mapping[str, int]) -> Value:
        special = self._SPECIAL.get(node.op)
        if special is not None:
            return special(self, node, env)
        if node.op in LEAVES:
            return self._leaf(node, env)
        if node.op in _FALLIBLE:
            self._note_risk(node, env)
        return ARRAY_OPERATIONS[node.op](*[self.value(arg, env) for arg in node.args])

    def _together(self, _node: Node, _env: Mapping[str, int]) -> Value:
        self.risky = True  # whoever has two rows on one day is in doubt
        return []

    def _passed(self, node: Node, env: Mapping[str, int]) -> Value:
        return self._horizon != NEVER and self.value(node.args[0], env) < self._horizon

    def _junction(self, node: Node, env: Mapping[str, int]) -> Truths:
        first: Truths = self.value(node.args[0], env)
        decided = not any_of(first) if node.op == "and" else every_of(first)
        if decided:
            return node.op == "or"
        try:
            second: Truths = self.value(node.args[1], env)
        except Doubtful:
            self.risky = True
            return first
        return first & second if node.op == "and" else first | second

    def _branch(self, node: Node, env: Mapping[str, int]) -> Value:
        condition: Truths = self.value(node.args[0], env)
        if every_of(condition):
            return self.value(node.args[1], env)
        if not any_of(condition):
            return self.value(node.args[2], env)
        yes = self._of_those(node.args[1], condition, env)
        no = self._of_those(node.args[2], negated(condition), env)
        if yes is _NOTHING or no is _NOTHING:
            return no if yes is _NOTHING else yes
        return chosen(condition, yes, no)

    def _of_those(self, place: int, whom: Truths, env: Mapping[str, int]) -> Value:
        """Return a branch, computed only for those who take it where it is much to compute."""
        try:
            if place not in self.plan.heavy or self._has(place, env):
                return self.value(place, env)
            places = np.flatnonzero(whom)
            run = self.narrowed(places)
            found = _spread(run.value(place, env), places, np.size(whom))
            self.risky |= run.risky
        except Doubtful:
            self.risky = True
            return _NOTHING
        return found

    def _has(self, place: int, env: Mapping[str, int]) -> bool:
        key = place, tuple(env[table] for table in self.plan.nodes[place].level)
        return self.known(key) is not _NOTHING

    def _fold(self, node: Node, env: Mapping[str, int]) -> Value:
        table = str(node.data[0])
        rows = self._rows(table)
        values = [self.value(node.args[0], {**env, table: row}) for row in range(len(rows))]
        return FOLDING[node.op](values, rows)

    def _rows(self, table: str) -> Sequence[Truths]:
        """Return for each row of a table for whom it is there."""
        if table not in self.plan.derived:
            return [True] * len(self._group.tables[table])
        return [start < end for start, end in self.value(self.plan.derived[table])]

    def _leaf(self, node: Node, env: Mapping[str, int]) -> Value:
        match node.op:
            case "constant":
                return [] if node.kind.name == "spells" else _constant(node)
            case "parameter" | "schedule":
                return self.plan.values[node.op, str(node.data[0])]
            case "fact":
                return self._group.person[str(node.data[0])]
            case "choice":
                return self._choices[str(node.data[0])]
            case "field":
                return self._field(str(node.data[0]), str(node.data[1]), env)
            case _:
                return self._horizon

    def _field(self, table: str, name: str, env: Mapping[str, int]) -> Value:
        if table in self.plan.derived:
            start, end = self.value(self.plan.derived[table])[env[table]]
            return start if name == "start" else end - 1
        return self._group.tables[table][env[table]][name]

    _SPECIAL: ClassVar[Mapping[str, Callable[[BlockRun, Node, Mapping[str, int]], Value]]] = {
        "and": _junction,
        "or": _junction,
        "if": _branch,
        "passed": _passed,
        **dict.fromkeys(FOLDS, _fold),
        "together": _together,
    }

    # Whom columns cannot decide

    def _note_risk(self, node: Node, env: Mapping[str, int]) -> None:
        if node.op in _DIVIDING:
            self.risky |= any_of(self.value(node.args[1], env) < 1)
        else:
            self.risky = True

    def doubts(self, place: int, env: Mapping[str, int] | None = None) -> Truths:
        """Tell for whom a node cannot be computed in columns."""
        if not self.risky or place not in self.plan.fallible:
            return False
        rows = env or {}
        node = self.plan.nodes[place]
        key = place, tuple(rows[table] for table in node.level)
        if key not in self._doubts:
            self._doubts[key] = self._doubted(node, rows)
        return self._doubts[key]

    def _doubted(self, node: Node, env: Mapping[str, int]) -> Truths:
        try:
            if node.op in {"and", "or"}:
                first: Truths = self.value(node.args[0], env)
                on = first if node.op == "and" else negated(first)
                return self.doubts(node.args[0], env) | (on & self._if_any(on, node.args[1], env))
            if node.op == "if":
                held: Truths = self.value(node.args[0], env)
                yes = held & self._if_any(held, node.args[1], env)
                no = negated(held) & self._if_any(negated(held), node.args[2], env)
                return self.doubts(node.args[0], env) | yes | no
            return self._of_arguments(node, env) | self._of_itself(node, env)
        except Doubtful:
            return True

    def _if_any(self, holds: Truths, place: int, env: Mapping[str, int]) -> Truths:
        return self.doubts(place, env) if any_of(holds) else False

    def _of_arguments(self, node: Node, env: Mapping[str, int]) -> Truths:
        found: Truths = False
        for table in self.plan.tables(node):
            found = found | self.doubts(self.plan.derived[table])
        if node.op not in FOLDS:
            for arg in node.args:
                found = found | self.doubts(arg, env)
            return found
        table = str(node.data[0])
        for row, here in enumerate(self._rows(table)):
            for arg in node.args:
                found = found | (here & self.doubts(arg, {**env, table: row}))
        return found

    def _of_itself(self, node: Node, env: Mapping[str, int]) -> Truths:
        match node.op:
            case "divide_to_cents" | "divide_to_units":
                divisor = self.value(node.args[1], env)
                return divisor < 1  # type: ignore[no-any-return]
            case "at":
                first = self.value(node.args[0], env)[0]
                day = self.value(node.args[1], env)
                return True if first[1] is None else day < first[0]
            case "together":
                table = str(node.data[0])
                rows = range(len(self._rows(table)))
                return overlaps([self.value(node.args[0], {**env, table: row}) for row in rows])
            case op if op in _FALLIBLE:
                raise Doubtful
            case _:
                return False

    # Which interpretations were asked

    def ask(self, place: int, whom: Truths, env: Mapping[str, int] | None = None) -> None:
        """Note in ``asked`` which interpretations the node went through for ``whom``."""
        if place not in self.plan.asking or not any_of(whom):
            return
        rows = env or {}
        node = self.plan.nodes[place]
        key = place, tuple(rows[table] for table in node.level)
        seen = self._seen.get(key, False)
        whom = whom & negated(seen)
        if not any_of(whom):
            return
        self._seen[key] = seen | whom
        if node.op == "choice":
            name = str(node.data[0])
            self.asked[name] = self.asked.get(name, False) | whom
            return
        for table in self.plan.tables(node):
            self.ask(self.plan.derived[table], whom)
        self._ask_arguments(node, whom, rows)

    def _ask_arguments(self, node: Node, whom: Truths, env: Mapping[str, int]) -> None:
        if node.op in {"and", "or", "if"}:
            self.ask(node.args[0], whom, env)
            held: Truths = self.value(node.args[0], env)
            if node.op != "or":
                self.ask(node.args[1], whom & held, env)
            if node.op != "and":
                self.ask(node.args[-1], whom & negated(held), env)
        elif node.op in FOLDS:
            table = str(node.data[0])
            for row, here in enumerate(self._rows(table)):
                for arg in node.args:
                    self.ask(arg, whom & here, {**env, table: row})
        else:
            for arg in node.args:
                self.ask(arg, whom, env)


_NOTHING = object()


def _spread(value: Value, places: Places, size: int) -> Value:
    """Return a value of the people at ``places`` for everybody; what the others have is unread."""
    if isinstance(value, np.ndarray):
        wide = np.zeros(size, dtype=value.dtype)
        wide[places] = value
        return wide
    if isinstance(value, list):
        return [(_spread(start, places, size), _spread(end, places, size)) for start, end in value]
    if isinstance(value, tuple) or not hasattr(value, "__struct_fields__"):
        return value
    fields = (_spread(getattr(value, name), places, size) for name in value.__struct_fields__)
    return type(value)(*fields)


def _constant(node: Node) -> Value:
    value = node.data[0]
    return bool(value) if node.kind.name == "truth" else value


def _taken(value: Value, places: Places) -> Value:
    if isinstance(value, np.ndarray):
        return value[places]
    if isinstance(value, list):
        return [(_taken(start, places), _taken(end, places)) for start, end in value]
    if isinstance(value, tuple) or not hasattr(value, "__struct_fields__"):
        return value
    fields = (_taken(getattr(value, name), places) for name in value.__struct_fields__)
    return type(value)(*fields)
