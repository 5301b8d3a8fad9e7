# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The names of a scheme and of the laws it borrows: each means one thing, and each is used."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from gongshi.schemes.lexing import Place
from gongshi.schemes.parameter import Parameter, parameter_of
from gongshi.schemes.syntax import (
    Definition,
    FactLine,
    InterpretationLine,
    RuleFile,
    StepLine,
    TableLine,
)

__all__ = ["Names"]


class Names:
    """Looks names up and remembers which were used.

    Raises ``RuleFileError`` for a name that is said twice, and wherever a name is not there.
    """

    def __init__(self, files: Iterable[RuleFile]) -> None:
        self.parameters: dict[str, Parameter] = {}
        self.interpretations: dict[str, InterpretationLine] = {}
        self.definitions: dict[str, Definition] = {}
        self.steps: dict[str, StepLine] = {}
        self.facts: dict[tuple[str, str], FactLine] = {}
        self.tables: dict[str, TableLine] = {}
        self._places: dict[str, Place] = {}
        self._used: set[str] = set()
        self._scheme = ""
        for file in files:
            self._scheme = self._scheme or file.file
            self._take(file)

    def _take(self, file: RuleFile) -> None:
        for parameter in file.parameters:
            self._new(parameter.name, parameter.place)
            self.parameters[parameter.name] = parameter_of(parameter)
        for interpretation in file.interpretations:
            self._new(interpretation.id, interpretation.place)
            _refuse_odd(interpretation)
            self.interpretations[interpretation.id] = interpretation
        for definition in file.definitions:
            self._new(definition.name, definition.place)
            self.definitions[definition.name] = definition
        for step in file.steps:
            self._new(step.name, step.place)
            self.steps[step.name] = step
        for table in file.tables:
            self._new(table.name, table.place)
            self.tables[table.name] = table
        for fact in file.facts:
            name = f"{fact.table}.{fact.name}" if fact.table else fact.name
            self._new(name, fact.place)
            if fact.table and fact.table not in self.tables:
                raise fact.place.error(f"there is no table {fact.table}")
            self.facts[fact.table, fact.name] = fact

    def _new(self, name: str, place: Place) -> None:
        if name in self._places:
            raise place.error(f"{name} is already said in line {self._places[name].line}")
        self._places[name] = place

    def find(self, name: str, place: Place) -> Definition | FactLine | Literal["step", "parameter"]:
        """Tell what a bare name is."""
        self._used.add(name)
        if name in self.definitions:
            return self.definitions[name]
        if ("", name) in self.facts:
            return self.facts["", name]
        if name in self.steps:
            return "step"
        if name in self.parameters:
            return "parameter"
        raise place.error(f"there is no {name!r} here")

    def parameter(self, name: str, place: Place) -> Parameter:
        """Return a parameter."""
        if name not in self.parameters:
            raise place.error(f"there is no parameter {name!r}")
        self._used.add(name)
        return self.parameters[name]

    def table(self, row: str, place: Place) -> TableLine:
        """Return the table whose rows are called ``row``."""
        for table in self.tables.values():
            if table.row == row:
                self._used.add(table.name)
                return table
        raise place.error(f"no table has rows called {row!r}")

    def fact(self, table: str, name: str, place: Place) -> FactLine:
        """Return a fact of a table's rows."""
        if (table, name) not in self.facts:
            raise place.error(f"{table} have no {name!r}")
        self._used.add(f"{table}.{name}")
        return self.facts[table, name]

    def options(self, domain: str) -> tuple[str, ...]:
        """Return the options of a choice, by its domain: ``permit`` or ``jobs.mode``."""
        table, _, name = domain.rpartition(".")
        return self.facts[table, name].options

    def plain_alternatives(self, name: str, place: Place) -> tuple[str, ...]:
        """Return the alternatives that stand for themselves."""
        if name not in self.interpretations:
            raise place.error(f"there is no interpretation {name!r}")
        self._used.add(name)
        alternatives = self.interpretations[name].alternatives
        return tuple(one.name for one in alternatives if not one.tries)

    def alternative(self, name: str, option: str, place: Place) -> int:
        """Return the place of an alternative among those that stand for themselves."""
        plain = self.plain_alternatives(name, place)
        if option not in plain:
            raise place.error(f"{option} is none of {', '.join(plain)}")
        return plain.index(option)

    def refuse_unused(self) -> None:
        """Raise for a name of the scheme that nothing uses: it looks as if it had an effect."""
        reached = self._used | {step.name for step in self.steps.values() if step.rule}
        reached |= {f"{one.table}.{one.name}" for one in self.facts.values() if one.form == "text"}
        for name, place in self._places.items():
            if name not in reached and place.file == self._scheme:
                raise place.error(f"nothing uses {name}")


def _refuse_odd(line: InterpretationLine) -> None:
    names = [one.name for one in line.alternatives]
    if len(set(names)) < 2 or len(set(names)) != len(names):
        raise line.place.error(f"{line.id} needs two alternatives or more, each named once")
    if line.default is not None and line.default not in names:
        raise line.place.error(f"{line.default} is none of the alternatives of {line.id}")
    plain = {one.name for one in line.alternatives if not one.tries}
    for one in line.alternatives:
        if not set(one.tries) <= plain:
            raise one.place.error(f"{one.name} may try only {', '.join(sorted(plain))}")
