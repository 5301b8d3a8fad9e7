# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A scheme as it was known at one time: names, facts, program, and what may be chosen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from gongshi.schemes.building import build
from gongshi.schemes.calendar import OPEN, Day, read_day
from gongshi.schemes.errors import OptionError
from gongshi.schemes.facts import FactsForm
from gongshi.schemes.graph import Program
from gongshi.schemes.names import Names
from gongshi.schemes.parameter import Parameter
from gongshi.schemes.scalar import Decider, compiled
from gongshi.schemes.syntax import FactLine, InterpretationLine, NoticeLine, RuleFile, StepLine
from gongshi.schemes.titles import Titles

__all__ = ["Scheme"]


class Scheme:
    """One edition of a scheme with the laws it borrows, as known at the end of day ``known``.

    ``program`` is what backends compute, ``form`` the facts it asks for, ``values`` the numbers
    that its parameters and schedules have then. Raises ``RuleFileError`` for a file that does not
    hold.
    """

    def __init__(
        self,
        files: tuple[RuleFile, ...],
        known: Day = OPEN,
        overlay: Mapping[str, str] | None = None,
    ) -> None:
        self.files = files
        self.known = known
        self.overlay = dict(overlay or {})
        self._names = Names(files)
        self.program: Program = build(files, self._names)
        self.stated = dict(self._names.parameters)
        self.parameters = self._overlaid(self.stated)
        self.form = FactsForm(tuple(self._names.facts.values()), tuple(self._names.tables.values()))

    @property
    def file(self) -> RuleFile:
        """The scheme's own rule file."""
        return self.files[0]

    @property
    def id(self) -> str:
        """The name by which it is asked for."""
        return self.file.id

    @property
    def known_from(self) -> Day:
        """The day from which this edition was known."""
        return read_day(self.file.known_from)

    @property
    def interpretations(self) -> Mapping[str, InterpretationLine]:
        """The open questions by their ids, in their order."""
        return self._names.interpretations

    @property
    def steps(self) -> Mapping[str, StepLine]:
        """Steps and rules by their names, in their order."""
        return self._names.steps

    def fact(self, table: str, name: str) -> FactLine:
        """Return what the rule file says of a fact (table "": of the person)."""
        return self._names.facts[table, name]

    def options(self, domain: str) -> tuple[str, ...]:
        """Return the options of a choice: ``permit``, ``jobs.mode``."""
        return self._names.options(domain)

    def table_titles(self, table: str) -> Titles:
        """Return what the rows of a table are called together."""
        return self._names.tables[table].titles

    def table_evidence(self, table: str) -> Titles | None:
        """Return which documents can show a table of facts."""
        return self._names.tables[table].evidence

    @staticmethod
    def day_of_publication(notice: NoticeLine) -> Day:
        """Return when a notice was published."""
        return read_day(notice.published)

    @cached_property
    def notices(self) -> tuple[NoticeLine, ...]:
        """The notices that pins of the scheme and of its laws name."""
        return tuple(notice for file in self.files for notice in file.notices)

    @cached_property
    def values(self) -> Mapping[tuple[str, str], object]:
        """The value of each ``parameter`` and ``schedule`` node, by operation and name."""
        found: dict[tuple[str, str], object] = {}
        for node in self.program.graph.nodes:
            if node.op in {"parameter", "schedule"}:
                parameter = self.parameters[str(node.data[0])]
                one = node.op == "parameter"
                found[node.op, parameter.name] = (
                    parameter.only(self.known) if one else parameter.schedule(self.known)
                )
        return found

    @cached_property
    def decider(self) -> Decider:
        """The traced scalar."""
        return compiled(
            self.program,
            self.values,
            self.form.places(),
            [table.name for table in self.form.tables],
            list(self.interpretations),
        )

    def with_values(self, overlay: Mapping[str, str]) -> Scheme:
        """Return it with parameters replaced on all dates, as ``--set`` does.

        Raises ``OptionError`` for a name that is no parameter and for what is no value of it.
        """
        return Scheme(self.files, self.known, {**self.overlay, **overlay})

    def _overlaid(self, parameters: Mapping[str, Parameter]) -> dict[str, Parameter]:
        changed = dict(parameters)
        for name, written in self.overlay.items():
            if name not in parameters:
                known = ", ".join(sorted(parameters))
                raise OptionError(f"{self.id} has no parameter {name!r}; it has {known}")
            changed[name] = parameters[name].set_to(written)
        return changed
