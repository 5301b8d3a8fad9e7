# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Writing a program as one straight Python function: the traced scalar's code.

Only operation names of our own, numbers and places of nodes enter the code, never a word of a rule
file. A node that is used once is written where it is used, so of an ``if`` only the branch that is
taken is computed; rows are gone over in loops that are shared by all that can be computed in them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from gongshi.schemes.errors import SchemeError
from gongshi.schemes.graph import Node, Program
from gongshi.schemes.operations import FOLDS, LEAVES, OPERATIONS

__all__ = ["ScalarCode"]

Level = frozenset[str]


class ScalarCode:
    """Writes the function ``decide(person, tables, choices, horizon, only_eligible)``.

    ``values`` are the literals of parameters and schedules, ``facts`` the place of each fact of the
    person and of each field in its row, ``tables`` and ``choices`` their places. After
    ``source()``, ``nodes_of_lines`` tells which node each line computes.
    """

    def __init__(
        self,
        program: Program,
        values: Mapping[tuple[str, str], object],
        facts: Mapping[tuple[str, str], int],
        tables: Sequence[str],
        choices: Sequence[str],
    ) -> None:
        self._program = program
        self._nodes = program.graph.nodes
        self._values = values
        self._facts = facts
        self._tables = {name: place for place, name in enumerate(tables)}
        self._choices = {name: place for place, name in enumerate(choices)}
        self._derived = {one.table: one.node for one in program.graph.derived}
        self._lines: list[str] = []
        self.nodes_of_lines: list[int] = []
        self._done: set[int] = set()
        self._steps = tuple(step.node for step in program.steps)
        self._phases = tuple(
            place
            for phase in program.phases
            for place in (
                phase.completed,
                phase.apply_by,
                phase.paid,
                phase.too_late,
                phase.amount,
            )
        )
        self._needed = program.needed_for(program.eligible, *self._phases, *self._steps)
        self._inlined = self._used_once()
        self._users = self._find_users()
        self._inner = self._folded()

    def _find_users(self) -> dict[int, set[int]]:
        """Return which nodes with a line of their own name each node."""
        users: dict[int, set[int]] = {}
        for place in self._needed - self._inlined:
            for named in self._names(place):
                users.setdefault(named, set()).add(place)
        return users

    def _names(self, place: int) -> set[int]:
        """Return the nodes with a line of their own that the code of this one names."""
        found: set[int] = set()
        for arg in self._nodes[place].args:
            found |= self._names(arg) if arg in self._inlined else {arg}
        return found

    def _folded(self) -> dict[int, set[str]]:
        """Return, of each node, the tables over which folds go that need it: their inner loops."""
        found: dict[int, set[str]] = {place: set() for place in self._needed}
        for place in sorted(self._needed, reverse=True):
            node = self._nodes[place]
            tables = {str(node.data[0])} if node.op in FOLDS else found[place]
            for arg in node.args:
                found[arg] |= tables & set(self._nodes[arg].level)
        return found

    def _used_once(self) -> frozenset[int]:
        """Find the nodes that can be written inside the one that uses them."""
        uses: Counter[int] = Counter((*self._steps, *self._phases, self._program.eligible))
        uses.update((*self._steps, *self._phases, *self._derived.values()))
        level_of_user: dict[int, tuple[str, ...]] = {}
        for place in self._needed:
            node = self._nodes[place]
            uses.update(node.args)
            weight = 2 if node.op in FOLDS else 1
            for arg in node.args:
                uses[arg] += weight - 1
                level_of_user[arg] = node.level
        return frozenset(
            place
            for place in self._needed
            if self._light(place)
            or (
                (uses[place] == 1 and level_of_user.get(place) == self._nodes[place].level)
                and self._nodes[place].op not in FOLDS
            )
        )

    def _light(self, place: int) -> bool:
        """Tell whether a node only looks at choices, which are asked only where needed."""
        node = self._nodes[place]
        return node.op in LEAVES or (
            node.op in {"eq", "if", "not"}
            and all(map(self._light, node.args))
            and any(self._chooses(arg) for arg in node.args)
        )

    def _chooses(self, place: int) -> bool:
        node = self._nodes[place]
        return node.op == "choice" or any(self._chooses(arg) for arg in node.args)

    def source(self) -> str:
        """Return the code; with ``only_eligible`` it stops before the phases."""
        self._write(0, "def decide(person, tables, choices, horizon, only_eligible=False):", -1)
        for table, place in self._tables.items():
            self._write(1, f"{_table(table)} = tables[{place}]", -1)
        early = self._program.needed_for(self._program.eligible)
        self._emit(frozenset(), early - self._inlined, 1)
        self._write(1, f"if not {self._expression(self._program.eligible)}:", -1)
        self._write(2, f"return False, (), {self._trace()}", -1)
        self._write(1, "if only_eligible:", -1)
        self._write(2, f"return True, (), {self._trace()}", -1)
        self._emit(frozenset(), self._needed - self._inlined - self._done, 1)
        self._write(1, f"return True, {self._outcome()}, {self._trace()}", -1)
        return "\n".join(self._lines) + "\n"

    def _write(self, depth: int, line: str, node: int) -> None:
        self._lines.append("    " * depth + line)
        self.nodes_of_lines.append(node)

    def _outcome(self) -> str:
        written = [self._expression(place) for place in self._phases]
        phases = [f"({', '.join(written[at : at + 5])})" for at in range(0, len(written), 5)]
        return f"({', '.join(phases)},)" if phases else "()"

    def _trace(self) -> str:
        parts = [self._traced(place) for place in self._steps]
        return f"({', '.join(parts)},)" if parts else "()"

    def _traced(self, place: int) -> str:
        if self._nodes[place].op in LEAVES:
            return self._expression(place) if not self._nodes[place].level else "None"
        if place not in self._done:
            return "None"
        return f"l{place}" if self._nodes[place].level else f"v{place}"

    # What comes in which order

    def _emit(self, level: Level, todo: Iterable[int], depth: int) -> None:
        """Write every node of ``todo``: those of this level, and loops for what lies deeper."""
        pending = sorted(todo)
        while pending:
            left = [place for place in pending if not self._assigned(place, level, depth)]
            if len(left) == len(pending) and not self._looped(left, level, depth):
                raise SchemeError("the graph cannot be put in order")
            pending = [place for place in left if place not in self._done]

    def _assigned(self, place: int, level: Level, depth: int) -> bool:
        node = self._nodes[place]
        if frozenset(node.level) != level or not self._ready(place, self._done):
            return False
        self._write(depth, f"v{place} = {self._code(node)}", place)
        self._done.add(place)
        return True

    def _ready(self, place: int, done: set[int]) -> bool:
        node = self._nodes[place]
        tables = [*node.level, *(map(str, node.data[:1]) if node.op in FOLDS else ())]
        rows = all(self._derived[table] in done for table in tables if table in self._derived)
        return rows and all(self._has(arg, done) for arg in node.args)

    def _has(self, place: int, done: set[int]) -> bool:
        return place in done or (place in self._inlined and self._ready(place, done))

    def _looped(self, pending: list[int], level: Level, depth: int) -> bool:
        """Write a loop over one table for all that can be computed in it now."""
        wide = len(level) + 1
        tables = [
            table
            for place in pending
            if len(self._nodes[place].level) == wide
            for table in self._nodes[place].level
            if table not in level
        ]
        for table in dict.fromkeys(tables):
            body = self._body(pending, table, len(level))
            if body:
                self._loop(table, body, level | {table}, depth)
                return True
        return False

    def _body(self, pending: list[int], table: str, depth: int) -> list[int]:
        done = set(self._done)
        body: list[int] = []
        for place in pending:
            wide = len(self._nodes[place].level) > depth + 1 and table in self._inner[place]
            if table in self._nodes[place].level and not wide and self._ready(place, done):
                body.append(place)
                done.add(place)
        return body

    def _loop(self, table: str, body: list[int], level: Level, depth: int) -> None:
        rows = self._rows(table)
        named = {name for place in body for name in self._names(place)} - set(body)
        earlier = sorted(place for place in named if table in self._nodes[place].level)
        kept = [place for place in body if self._kept(place, body, level)]
        for place in kept:
            self._write(depth, f"l{place} = []", place)
        row, over = f"r_{table}", rows
        if earlier:
            row = ", ".join((row, *(f"v{place}" for place in earlier)))
            over = f"zip({', '.join((rows, *(f'l{place}' for place in earlier)))}, strict=True)"
        self._write(depth, f"for {row} in {over}:", body[0])
        self._emit(level, body, depth + 1)
        for place in kept:
            self._write(depth + 1, f"l{place}.append(v{place})", place)

    def _kept(self, place: int, body: list[int], level: Level) -> bool:
        """Tell whether the values of a node in a loop are needed after it."""
        if len(self._nodes[place].level) != len(level):
            return False
        users = self._users.get(place, set())
        return (
            place in self._steps
            or not users <= set(body)
            or any(self._nodes[user].op in FOLDS for user in users)
        )

    def _rows(self, table: str) -> str:
        if table in self._derived:
            return self._expression(self._derived[table])
        return _table(table)

    # What is written for one node

    def _expression(self, place: int) -> str:
        node = self._nodes[place]
        if node.op in LEAVES:
            return self._leaf(node)
        return self._code(node) if place in self._inlined else f"v{place}"

    def _code(self, node: Node) -> str:
        if node.op in FOLDS:
            table = str(node.data[0])
            rows = node.args[: 2 if node.op == "together" else 1]
            args = [self._column(arg, table) for arg in rows]
            args.extend(self._expression(arg) for arg in node.args[len(rows) :])
        else:
            args = [self._expression(arg) for arg in node.args]
        return OPERATIONS[node.op].code.format(*args)

    def _column(self, place: int, table: str) -> str:
        node = self._nodes[place]
        if table not in node.level:
            return f"[{self._expression(place)} for _ in {self._rows(table)}]"
        if place in self._inlined:
            return f"[{self._expression(place)} for r_{table} in {self._rows(table)}]"
        return f"l{place}"

    def _leaf(self, node: Node) -> str:
        match node.op:
            case "constant":
                return _constant(node)
            case "parameter" | "schedule":
                return repr(self._values[node.op, str(node.data[0])])
            case "fact":
                return f"person[{self._facts['', str(node.data[0])]}]"
            case "choice":
                return f"choices[{self._choices[str(node.data[0])]}]"
            case "field":
                return self._field(*map(str, node.data))
            case _:
                return "horizon"

    def _field(self, table: str, name: str) -> str:
        if table in self._derived:
            return f"r_{table}[0]" if name == "start" else f"(r_{table}[1] - 1)"
        return f"r_{table}[{self._facts[table, name]}]"


def _constant(node: Node) -> str:
    value = node.data[0]
    if node.kind.name == "spells":
        return "()"
    return str(bool(value)) if node.kind.name == "truth" else str(value)


def _table(name: str) -> str:
    return f"t_{name}"
