# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The expression graph: one definition from which every backend computes the same answer.

Nodes stand in an order in which each comes after its arguments; equal parts are one node. A node
has a level: the tables over whose rows it is computed, none for a value of the person. A fold takes
one table away. A derived table has one row for each spell of a node of the person's.
"""

from __future__ import annotations

import msgspec

from gongshi.schemes.errors import SchemeError
from gongshi.schemes.kinds import ORDERED, Kind, matched
from gongshi.schemes.operations import FOLDS, OPERATIONS

__all__ = ["Derived", "Graph", "GraphBuilder", "Node", "PhaseNodes", "Program", "Step"]

Datum = int | str
Level = tuple[str, ...]


class Node(msgspec.Struct, frozen=True):
    """An operation on earlier nodes (``args`` are their places).

    ``data`` of a leaf: ``constant`` its value; ``parameter``, ``schedule``, ``fact``, ``choice``
    the name; ``field`` table and name; ``horizon`` nothing. Of a fold: the table.
    """

    op: str
    args: tuple[int, ...]
    kind: Kind
    level: Level
    data: tuple[Datum, ...] = ()


class Step(msgspec.Struct, frozen=True):
    """A named node: what is explained, counted and tested. ``rule``: it is a rule of the scheme."""

    name: str
    node: int
    rule: bool = False


class Derived(msgspec.Struct, frozen=True):
    """A table with a row for each stretch of ``node``: days ``start`` and ``until``."""

    table: str
    node: int


class PhaseNodes(msgspec.Struct, frozen=True):
    """What is computed of one phase.

    Days ``completed`` and ``apply_by`` (never: none), truths ``paid`` and ``too_late``, and the
    ``amount`` (cents) if it is payable.
    """

    number: int
    completed: int
    apply_by: int
    paid: int
    too_late: int
    amount: int


class Graph(msgspec.Struct, frozen=True):
    """All nodes, and the derived tables among them."""

    nodes: tuple[Node, ...]
    derived: tuple[Derived, ...] = ()


class Program(msgspec.Struct, frozen=True):
    """What a backend computes: ``eligible``, where it holds the phases, and the steps."""

    graph: Graph
    eligible: int
    phases: tuple[PhaseNodes, ...]
    steps: tuple[Step, ...]

    def needed_for(self, *targets: int) -> frozenset[int]:
        """Return the nodes from which ``targets`` are computed, themselves included."""
        tables = {derived.table: derived.node for derived in self.graph.derived}
        found: set[int] = set()
        waiting = list(targets)
        while waiting:
            place = waiting.pop()
            if place in found:
                continue
            found.add(place)
            node = self.graph.nodes[place]
            waiting.extend(node.args)
            waiting.extend(tables[table] for table in node.level if table in tables)
            if node.op in FOLDS and node.data[0] in tables:
                waiting.append(tables[str(node.data[0])])
        return frozenset(found)


class GraphBuilder:
    """Adds nodes, each only once, and refuses arguments of the wrong kind."""

    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self._places: dict[Node, int] = {}

    def leaf(self, op: str, kind: Kind, level: Level, *data: Datum) -> int:
        """Add a node without arguments."""
        return self._place(Node(op, (), kind, level, data))

    def add(self, op: str, *args: int) -> int:
        """Add an operation that is no fold; ``SchemeError`` where the kinds do not fit."""
        tables = {table for place in args for table in self.nodes[place].level}
        return self._place(Node(op, args, self._kind(op, args), tuple(sorted(tables))))

    def fold(self, op: str, table: str, *args: int) -> int:
        """Add a fold over the rows of ``table``."""
        tables = {name for place in args for name in self.nodes[place].level} - {table}
        return self._place(Node(op, args, self._kind(op, args), tuple(sorted(tables)), (table,)))

    def kind(self, place: int) -> Kind:
        """Return the kind of a node."""
        return self.nodes[place].kind

    def _place(self, node: Node) -> int:
        place = self._places.get(node)
        if place is None:
            place = self._places[node] = len(self.nodes)
            self.nodes.append(node)
        return place

    def _kind(self, op: str, args: tuple[int, ...]) -> Kind:
        operation = OPERATIONS[op]
        kinds = tuple(self.nodes[place].kind for place in args)
        gives = matched(operation.signature, kinds)
        if gives is None or (operation.ordered and kinds[0].name not in ORDERED):
            wanted = ", ".join(map(str, operation.signature.takes))
            raise SchemeError(
                f"{op} takes {wanted}, not {', '.join(map(str, kinds))}; units are never converted"
            )
        return gives
