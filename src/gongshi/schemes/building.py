# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""From the terms of rule files to the expression graph: names looked up, kinds checked.

A definition is put in wherever it is called, so there is no recursion; a step that needs itself is
a cycle and does not load.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from gongshi.schemes.calendar import OPEN
from gongshi.schemes.errors import SchemeError
from gongshi.schemes.graph import Derived, Graph, GraphBuilder, PhaseNodes, Program, Step
from gongshi.schemes.kinds import DAY, MONEY, SPELLS, TRUTH, Kind
from gongshi.schemes.lexing import Place
from gongshi.schemes.names import Names
from gongshi.schemes.operations import FOLDS, OPERATIONS
from gongshi.schemes.syntax import DeadlineLine, Definition, FactLine, PhaseLine, RuleFile, Term

__all__ = ["build"]

_SIGNS = {
    "+": ("plus", "plus_money", "plus_product", "plus_days"),
    "-": ("minus", "minus_money", "minus_days", "days_from"),
    "*": ("times", "times_number"),
    "=": ("eq",),
    "<=": ("le",),
    "<": ("lt",),
    "and": ("and",),
    "or": ("or",),
    "not": ("not",),
    "if": ("if",),
}
_SWAPPED = {">=": "<=", ">": "<"}
_CALLS = {"earlier": "lesser", "later": "greater"}
_CONSTANTS = {
    "never": (DAY, OPEN),
    "always": (DAY, -OPEN),
    "true": (TRUTH, 1),
    "false": (TRUTH, 0),
    "nothing": (SPELLS, 0),
}
_FORMS = {
    "truth": TRUTH,
    "hours": Kind("number", "hours"),
    "hours_list": Kind("hours"),
    "money": MONEY,
    "count": Kind("number", "count"),
    "phase": Kind("number", "phase"),
}


def build(files: Iterable[RuleFile], names: Names) -> Program:
    """Return the program of a scheme, whose file comes first, and the laws it borrows.

    Raises ``RuleFileError`` for a name that is not there or not used, for kinds that do not fit,
    for a number without words and for a cycle.
    """
    scheme = next(iter(files))
    if scheme.eligible is None:
        raise scheme.place.error("the scheme does not say who is 'eligible'")
    builder = _Building(names)
    eligible = builder.truth(scheme.eligible)
    phases = tuple(builder.phase(phase) for phase in scheme.phases)
    for line in scheme.deadlines:
        builder.deadline(line)
    steps = tuple(Step(one.name, builder.step(one.name), one.rule) for one in scheme.steps)
    names.refuse_unused()
    graph = Graph(tuple(builder.graph.nodes), tuple(builder.derived.values()))
    return Program(graph, eligible, phases, steps)


class _Building:
    def __init__(self, names: Names) -> None:
        self.graph = GraphBuilder()
        self.derived: dict[str, Derived] = {}
        self._names = names
        self._steps: dict[str, int] = {}
        self._open: list[str] = []

    def truth(self, term: Term) -> int:
        place = self._node(term, {})
        if self.graph.kind(place) != TRUTH:
            raise term.place.error(f"a truth is needed here, not a {self.graph.kind(place)}")
        return place

    def phase(self, line: PhaseLine) -> PhaseNodes:
        def part(term: Term, kind: Kind) -> int:
            place = self._node(term, {})
            if self.graph.kind(place) != kind or self.graph.nodes[place].level:
                raise term.place.error(f"a {kind} of the person is needed here")
            return place

        return PhaseNodes(
            line.number,
            part(line.completed, DAY),
            part(line.apply_by, DAY),
            part(line.paid, TRUTH),
            part(line.too_late, TRUTH),
            part(line.amount, MONEY),
        )

    def deadline(self, line: DeadlineLine) -> None:
        """Refuse a deadline that is not made of a truth and a day of the same rows."""
        for name, kind in ((line.when, TRUTH), (line.by, DAY)):
            if self._names.find(name, line.place) != "step":
                raise line.place.error(f"{name} is no step")
            if self.graph.kind(self.step(name)) != kind:
                raise line.place.error(f"a deadline needs {name} to be a {kind}")
        when, by = (self.graph.nodes[self.step(name)].level for name in (line.when, line.by))
        if when != by:
            raise line.place.error(f"{line.when} and {line.by} do not belong to the same rows")

    def step(self, name: str) -> int:
        """Build a step once; raises for one that needs itself."""
        if name in self._steps:
            return self._steps[name]
        line = self._names.steps[name]
        if name in self._open:
            raise line.place.error(f"{name} needs itself: {' > '.join((*self._open, name))}")
        self._open.append(name)
        place = self._node(line.body, {})
        self._open.pop()
        self._steps[name] = place
        return place

    def _node(self, term: Term, given: Mapping[str, int]) -> int:
        build_form = {
            "number": self._number,
            "name": self._name,
            "field": self._field,
            "fold": self._fold,
            "by": self._by,
            "is": self._is,
            "call": self._call,
        }.get(term.form, self._operation)
        return build_form(term, given)

    def _operation(self, term: Term, given: Mapping[str, int]) -> int:
        parts = [self._node(part, given) for part in term.parts]
        if term.form in _SWAPPED:
            return self._fitting(term.place, _SIGNS[_SWAPPED[term.form]], parts[::-1])
        return self._fitting(term.place, _SIGNS[term.form], parts)

    def _fitting(self, place: Place, operations: tuple[str, ...], parts: list[int]) -> int:
        problems: list[str] = []
        for operation in operations:
            try:
                return self.graph.add(operation, *parts)
            except SchemeError as error:
                problems.append(str(error))
        if len(problems) == 1:
            raise place.error(problems[0])
        kinds = " and ".join(str(self.graph.kind(part)) for part in parts)
        raise place.error(f"{kinds} do not go together here; units are never converted")

    def _number(self, term: Term, _: Mapping[str, int]) -> int:
        unit = term.labels[0] if term.labels else "count"
        if unit != "phase" and term.text not in {"0", "1"}:
            raise term.place.error(
                f"{term.text} has no words: make it a parameter that is pinned to a notice"
            )
        kind = MONEY if unit == "money" else Kind("number", unit)
        scale = 100 if unit in {"money", "hours"} else 1
        return self.graph.leaf("constant", kind, (), int(term.text) * scale)

    def _name(self, term: Term, given: Mapping[str, int]) -> int:
        name = term.text
        if name in given:
            return given[name]
        if name in _CONSTANTS:
            kind, value = _CONSTANTS[name]
            return self.graph.leaf("constant", kind, (), value)
        if name == "horizon":
            return self.graph.leaf("horizon", DAY, ())
        found = self._names.find(name, term.place)
        if isinstance(found, Definition):
            return self._defined(found, term, given)
        if isinstance(found, FactLine):
            return self.graph.leaf("fact", _kind_of(found), (), name)
        return self.step(name) if found == "step" else self._parameter(term)

    def _parameter(self, term: Term) -> int:
        parameter = self._names.parameters[term.text]
        if len(parameter.values) > 1:
            raise term.place.error(
                f"{term.text} has several values; write at(schedule({term.text}), day)"
            )
        return self.graph.leaf("parameter", parameter.kind, (), term.text)

    def _field(self, term: Term, _: Mapping[str, int]) -> int:
        row, name = term.text.split(".")
        table = self._names.table(row, term.place)
        if table.spells is not None:
            self._derive(table.name, table.spells)
            if name not in {"start", "until"}:
                raise term.place.error(f"a {row} has a start and an until, but no {name}")
            return self.graph.leaf("field", DAY, (table.name,), table.name, name)
        fact = self._names.fact(table.name, name, term.place)
        return self.graph.leaf("field", _kind_of(fact), (table.name,), table.name, name)

    def _derive(self, table: str, spells: Term) -> None:
        if table in self.derived:
            return
        place = self._node(spells, {})
        if self.graph.kind(place) != SPELLS or self.graph.nodes[place].level:
            raise spells.place.error("a derived table needs spells of the person")
        self.derived[table] = Derived(table, place)

    def _is(self, term: Term, given: Mapping[str, int]) -> int:
        (left,), (option,) = term.parts, term.labels
        if left.form == "name" and left.text in self._names.interpretations:
            return self._settled(left.text, option, term.place)
        place = self._node(left, given)
        kind = self.graph.kind(place)
        if kind == DAY and option in {"never", "always"}:
            constant = self.graph.leaf("constant", *_with_level(_CONSTANTS[option]))
            return self.graph.add("eq", place, constant)
        if kind.name != "choice":
            raise term.place.error(f"'is' compares a choice with one of its options, not a {kind}")
        options = self._names.options(kind.unit)
        if option not in options:
            raise term.place.error(f"{option} is none of {', '.join(options)}")
        constant = self.graph.leaf("constant", kind, (), options.index(option))
        return self.graph.add("eq", place, constant)

    def _settled(self, name: str, option: str, place: Place) -> int:
        number = self._names.alternative(name, option, place)
        kind = Kind("choice", name)
        choice = self.graph.leaf("choice", kind, (), name)
        return self.graph.add("eq", choice, self.graph.leaf("constant", kind, (), number))

    def _by(self, term: Term, given: Mapping[str, int]) -> int:
        wanted = self._names.plain_alternatives(term.text, term.place)
        if set(term.labels) != set(wanted) or len(term.labels) != len(wanted):
            raise term.place.error(f"say what holds for each of {', '.join(wanted)}, once")
        parts = [self._node(part, given) for part in term.parts]
        place = parts[-1]
        for label, part in zip(term.labels[-2::-1], parts[-2::-1], strict=True):
            test = self._settled(term.text, label, term.place)
            place = self._fitting(term.place, ("if",), [test, part, place])
        return place

    def _call(self, term: Term, given: Mapping[str, int]) -> int:
        if term.text == "schedule":
            (argument,) = term.parts
            parameter = self._names.parameter(argument.text, term.place)
            return self.graph.leaf(
                "schedule", Kind("schedule", parameter.kind.unit), (), parameter.name
            )
        name = _CALLS.get(term.text, term.text)
        if name in OPERATIONS and name not in FOLDS:
            parts = [self._node(part, given) for part in term.parts]
            return self._fitting(term.place, (name,), parts)
        found = self._names.find(term.text, term.place)
        if not isinstance(found, Definition):
            raise term.place.error(f"{term.text} is no definition and no operation")
        return self._defined(found, term, given)

    def _defined(self, found: Definition, term: Term, given: Mapping[str, int]) -> int:
        if len(found.takes) != len(term.parts):
            raise term.place.error(f"{found.name} takes {len(found.takes)} terms")
        if found.name in self._open:
            raise found.place.error(f"{found.name} needs itself")
        parts = [self._node(part, given) for part in term.parts]
        self._open.append(found.name)
        place = self._node(found.body, dict(zip(found.takes, parts, strict=True)))
        self._open.pop()
        return place

    def _fold(self, term: Term, given: Mapping[str, int]) -> int:
        table = self._names.table(term.labels[0], term.place)
        if table.spells is not None:
            self._derive(table.name, table.spells)
        parts = [self._node(part, given) for part in term.parts]
        if len(term.labels) > 1:
            condition = parts.pop()
            parts[0] = self._where(term, condition, parts[0])
        try:
            return self.graph.fold(term.text, table.name, *parts)
        except SchemeError as error:
            raise term.place.error(str(error)) from error

    def _where(self, term: Term, condition: int, part: int) -> int:
        if term.text in {"some", "count"}:
            return self._fitting(term.place, ("and",), [condition, part])
        if term.text == "every":
            negated = self.graph.add("not", condition)
            return self._fitting(term.place, ("or",), [negated, part])
        value = {"earliest": OPEN, "latest": -OPEN}.get(term.text, 0)
        nothing = self.graph.leaf("constant", self.graph.kind(part), (), value)
        return self._fitting(term.place, ("if",), [condition, part, nothing])


def _kind_of(fact: FactLine) -> Kind:
    if fact.form == "choice":
        return Kind("choice", f"{fact.table}.{fact.name}" if fact.table else fact.name)
    return _FORMS.get(fact.form, DAY)


def _with_level(constant: tuple[Kind, int]) -> tuple[Kind, tuple[str, ...], int]:
    return constant[0], (), constant[1]
