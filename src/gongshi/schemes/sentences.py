# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Saying a rule in a controlled sentence, generated back from its expression, in three languages.

A named step inside is said by its title, a parameter by its value; the templates stand with the
operations. The stored sentence of a rule must be the one that is generated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from gongshi.schemes.calendar import write_day
from gongshi.schemes.day_sets import ALWAYS, NEVER
from gongshi.schemes.graph import Node
from gongshi.schemes.kinds import Kind
from gongshi.schemes.operations import FOLDS, SAYINGS
from gongshi.schemes.parameter import Value
from gongshi.schemes.syntax import FactLine
from gongshi.schemes.titles import Titles

if TYPE_CHECKING:
    from gongshi.schemes.scheme import Scheme

__all__ = ["sentence", "value_said"]

_LANGUAGES = ("en", "zh-Hant", "zh-Hans")


def sentence(scheme: Scheme, name: str) -> Titles:
    """Return the sentence of a step or rule of the scheme."""
    place = next(step.node for step in scheme.program.steps if step.name == name)
    return Titles(*(_Saying(scheme, place, language).whole() for language in _LANGUAGES))


def value_said(kind: Kind, value: Value, currency: str, language: str) -> str:
    """Return a value with its unit: ``30 days``, ``HKD 10,000``, ``2/3``."""
    if isinstance(value, tuple):
        written = f"{value[0]}/{value[1]}"
    elif kind.name == "day":
        written = write_day(value)
    elif kind.name == "money" or kind.unit == "hours":
        written = f"{value / 100:,.2f}".removesuffix(".00")
    else:
        written = str(value)
    key = f"unit.{kind.unit or kind.name}"
    one = f"{key}.one"
    key = one if value == 1 and one in SAYINGS else key
    return _said(key, language).format(written, currency=currency)


def _said(key: str, language: str) -> str:
    return SAYINGS[key].of(language)


class _Saying:
    def __init__(self, scheme: Scheme, root: int, language: str) -> None:
        self._scheme = scheme
        self._nodes = scheme.program.graph.nodes
        self._root = root
        self._language = language
        self._steps = {
            step.node: scheme.steps[step.name].titles for step in reversed(scheme.program.steps)
        }

    def whole(self) -> str:
        """Return the sentence of the root, with its full stop."""
        said = self._node(self._root)
        if self._language == "en":
            return f"{said[0].upper()}{said[1:]}."
        return f"{said}。"

    def _node(self, place: int) -> str:
        node = self._nodes[place]
        if place in self._steps and place != self._root:
            return self._titled(node, self._steps[place])
        said = self._leaf(node) if not node.args else None
        return said if said is not None else self._operation(node)

    def _titled(self, node: Node, titles: Titles, key: str = "holds") -> str:
        title = titles.of(self._language)
        if node.kind.name != "truth":
            return title
        return _said(key, self._language).format(title)

    def _title_of(self, place: int) -> Titles | None:
        """Return the title of a step or fact, None for what has no name of its own."""
        if place in self._steps and place != self._root:
            return self._steps[place]
        node = self._nodes[place]
        named = node.op in {"fact", "field"} and not self._derived(node)
        return self._fact(node).titles if named else None

    def _derived(self, node: Node) -> bool:
        """Tell whether it is a field of a derived table, which has no title of its own."""
        tables = {derived.table for derived in self._scheme.program.graph.derived}
        return node.op == "field" and node.data[0] in tables

    def _fact(self, node: Node) -> FactLine:
        *table, name = map(str, node.data)
        return self._scheme.fact(table[0] if table else "", name)

    def _leaf(self, node: Node) -> str | None:
        """Return how a node without arguments is said, None for what is no leaf."""
        name = str(node.data[0]) if node.data else ""
        match node.op:
            case "constant":
                said: str | None = self._constant(node)
            case "parameter":
                parameter = self._scheme.parameters[name]
                said = self._value(parameter.kind, parameter.values[0].value)
            case "schedule":
                said = self._scheme.parameters[name].titles.of(self._language)
            case "horizon":
                said = _said("horizon", self._language)
            case "field" if self._derived(node):
                table = self._scheme.table_titles(name).of(self._language)
                said = _said(f"row.{node.data[1]}", self._language).format(table)
            case "fact" | "field":
                said = self._titled(node, self._fact(node).titles)
            case _:
                said = None
        return said

    def _value(self, kind: Kind, value: Value) -> str:
        return value_said(kind, value, self._scheme.file.currency, self._language)

    def _constant(self, node: Node) -> str:
        value = int(node.data[0])
        if node.kind.name == "truth":
            return _said("true" if value else "false", self._language)
        if node.kind.name == "spells":
            return _said("nothing", self._language)
        if value in {NEVER, ALWAYS}:
            return _said("never" if value == NEVER else "always", self._language)
        return self._value(node.kind, value)

    def _operation(self, node: Node) -> str:
        first = self._nodes[node.args[0]]
        if node.op == "eq" and first.op == "choice":
            return self._settled(str(first.data[0]), node)
        if node.op == "eq" and first.kind.name == "choice":
            return self._chosen(node)
        if node.op == "not" and (title := self._title_of(node.args[0])):
            return self._titled(first, title, "holds.not")
        if node.op == "not" and self._is_none(first) and node.args[0] not in self._steps:
            return _said("eq.never.not", self._language).format(self._node(first.args[0]))
        if self._is_none(node):
            return _said("eq.never", self._language).format(self._node(node.args[0]))
        key = f"{node.op}.{first.kind.name}"
        table = self._scheme.table_titles(str(node.data[0])) if node.op in FOLDS else None
        return _said(key if key in SAYINGS else node.op, self._language).format(
            *(self._inside(node, arg) for arg in node.args),
            table=table.of(self._language) if table else "",
        )

    def _is_none(self, node: Node) -> bool:
        other = self._nodes[node.args[-1]] if node.op == "eq" else node
        return other.op == "constant" and other.data[0] == NEVER

    def _inside(self, node: Node, place: int) -> str:
        """Return an argument, in brackets where "and" and "or" would run into one another."""
        inner = self._nodes[place]
        mixed = node.op in {"and", "or", "not"} and inner.op in {"and", "or", "if"}
        if not mixed or inner.op == node.op or (place in self._steps and place != self._root):
            return self._node(place)
        return _said("brackets", self._language).format(self._node(place))

    def _settled(self, name: str, node: Node) -> str:
        line = self._scheme.interpretations[name]
        plain = [one for one in line.alternatives if not one.tries]
        alternative = plain[int(self._nodes[node.args[1]].data[0])]
        return _said("settled", self._language).format(
            line.titles.of(self._language), alternative.titles.of(self._language)
        )

    def _chosen(self, node: Node) -> str:
        choice, constant = (self._nodes[place] for place in node.args)
        options = self._scheme.options(choice.kind.unit)
        if options[int(constant.data[0])] == "none":
            return _said("eq.never", self._language).format(self._node(node.args[0]))
        return _said("eq", self._language).format(
            self._node(node.args[0]), f"“{options[int(constant.data[0])]}”"
        )
