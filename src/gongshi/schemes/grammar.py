# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Reading a rule file: one function for each statement that a file may hold."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from gongshi.schemes.lexing import Place, statements
from gongshi.schemes.syntax import (
    Alternative,
    DatedValue,
    DeadlineLine,
    Definition,
    FactLine,
    InterpretationLine,
    NoteLine,
    NoticeLine,
    ParameterLine,
    PhaseLine,
    PinLine,
    RuleFile,
    StepLine,
    TableLine,
    Term,
)
from gongshi.schemes.terms import Reader
from gongshi.schemes.titles import Titles

__all__ = ["read_rule_file"]

_T = TypeVar("_T")
_FORMS = frozenset(
    "day birth begins ends whenever truth choice hours hours_list money count phase text".split()
)


def _titles(reader: Reader) -> Titles:
    en = reader.take("text")
    reader.expect("/")
    hant = reader.take("text")
    reader.expect("/")
    return Titles(en, hant, reader.take("text"))


def _pins(reader: Reader) -> tuple[PinLine, ...]:
    pins: list[PinLine] = []
    while not pins or reader.skip(","):
        place = reader.place
        tag = reader.take("name")
        start = reader.whole()
        reader.expect("..")
        end = reader.whole()
        pins.append(PinLine(tag, start, end, reader.take("text"), place))
    return tuple(pins)


def _notice(reader: Reader, place: Place) -> NoticeLine:
    tag = reader.take("name")
    file, sha256 = reader.take("text"), reader.take("hash")
    reader.expect("published")
    return NoticeLine(tag, file, sha256, reader.take("date"), place)


def _fact(reader: Reader, place: Place) -> FactLine:
    table, name = "", reader.take("name")
    if reader.skip("."):
        table, name = name, reader.take("name")
    reader.expect(":")
    form = reader.take("name")
    if form not in _FORMS:
        raise place.error(f"{form!r} is no form of fact; there are {', '.join(sorted(_FORMS))}")
    partial = reader.skip("partial")
    options = _listed(reader) if form == "choice" else ()
    other = _listed(reader) if reader.skip("other") else ()
    titles = _titles(reader)
    evidence = _titles(reader) if reader.skip("evidence") else None
    return FactLine(table, name, form, partial, options, other, titles, evidence, place)


def _listed(reader: Reader, sign: str = "|") -> tuple[str, ...]:
    names = [reader.take("name")]
    while reader.skip(sign):
        names.append(reader.take("name"))
    return tuple(names)


def _table(reader: Reader, place: Place) -> TableLine:
    name = reader.take("name")
    reader.expect("of")
    row = reader.take("name")
    spells = reader.term() if reader.skip("from") else None
    empty = reader.skip("else")
    if empty:
        reader.expect("empty")
    titles = _titles(reader)
    evidence = _titles(reader) if reader.skip("evidence") else None
    return TableLine(name, row, empty, titles, evidence, spells, place)


def _parameter(reader: Reader, place: Place) -> ParameterLine:
    name = reader.take("name")
    reader.expect(":")
    unit = reader.take("name")
    titles = _titles(reader)
    values: list[DatedValue] = []
    while not reader.done:
        values.append(_dated(reader))
    if not values:
        raise place.error(f"parameter {name} has no value")
    return ParameterLine(name, unit, titles, tuple(values), place)


def _dated(reader: Reader) -> DatedValue:
    place = reader.place
    value = reader.take("date" if reader.next_is("date") else "number")
    if reader.skip("/"):
        value += "/" + reader.take("number")
    reader.expect("from")
    in_force = "always" if reader.skip("always") else reader.take("date")
    until = reader.take("date") if reader.skip("to") else None
    reader.expect("known", "from")
    known_from = reader.take("date")
    reader.expect("words")
    return DatedValue(value, in_force, until, known_from, _pins(reader), place)


def _interpretation(reader: Reader, place: Place) -> InterpretationLine:
    name = reader.take("name")
    titles = _titles(reader)
    alternatives: list[Alternative] = []
    while reader.skip("|"):
        alternatives.append(_alternative(reader))
    default = because = decided = None
    if reader.skip("default"):
        default = reader.take("name")
        reader.expect("because")
        because = _titles(reader)
        reader.expect("decided")
        decided = reader.take("date")
    return InterpretationLine(name, titles, tuple(alternatives), default, because, decided, place)


def _alternative(reader: Reader) -> Alternative:
    place = reader.place
    name = reader.take("name")
    titles = _titles(reader)
    return Alternative(name, titles, _listed(reader, "and") if reader.skip("tries") else (), place)


def _define(reader: Reader, place: Place) -> Definition:
    name = reader.take("name")
    takes: list[str] = []
    if reader.skip("("):
        while not reader.skip(")"):
            takes.append(reader.take("name"))
            reader.skip(",")
    reader.expect("=")
    return Definition(name, tuple(takes), reader.term(), place)


def _step(reader: Reader, place: Place) -> StepLine:
    name = reader.take("name")
    titles = _titles(reader)
    reader.expect("=")
    return StepLine(name, False, titles, reader.term(), (), None, place)


def _rule(reader: Reader, place: Place) -> StepLine:
    name = reader.take("name")
    titles = _titles(reader)
    reader.expect("=")
    body = reader.term()
    reader.expect("words")
    pins = _pins(reader)
    reader.expect("says")
    return StepLine(name, True, titles, body, pins, _titles(reader), place)


def _phase(reader: Reader, place: Place) -> PhaseLine:
    number = reader.whole()
    titles = _titles(reader)

    def part(name: str) -> Term:
        reader.expect(name, "=")
        return reader.term()

    return PhaseLine(
        number,
        titles,
        part("completed"),
        part("apply_by"),
        part("paid"),
        part("too_late"),
        part("amount"),
        place,
    )


class _Gathered:
    """The statements of a file as they come, one list for each kind."""

    def __init__(self, file: str, source: str) -> None:
        self.place = Place(file, 1, 1)
        self._kept: dict[str, list[object]] = {}
        for tokens in statements(file, source):
            self._statement(Reader(tokens))

    def _statement(self, reader: Reader) -> None:
        place = reader.place
        word = reader.take("name")
        read = _STATEMENTS.get(word)
        if read is None:
            known = ", ".join(sorted(_STATEMENTS))
            raise place.error(f"{word!r} begins no statement; statements begin with {known}")
        self._kept.setdefault(word, []).append(read(reader, place))
        reader.end()

    def all(self, word: str, kind: type[_T]) -> tuple[_T, ...]:
        """Return the statements that begin with ``word``."""
        return tuple(one for one in self._kept.get(word, ()) if isinstance(one, kind))

    def one(self, word: str, kind: type[_T]) -> _T | None:
        """Return the only statement that begins with ``word``, None where there is none."""
        found = self.all(word, kind)
        if len(found) > 1:
            raise self.place.error(f"{word!r} is said {len(found)} times; say it once")
        return found[0] if found else None

    def must(self, word: str, kind: type[_T]) -> _T:
        """Return the only statement that begins with ``word``, which must be there."""
        found = self.one(word, kind)
        if found is None:
            raise self.place.error(f"the file does not say its {word!r}")
        return found


def _known(reader: Reader, _: Place) -> str:
    reader.expect("from")
    return reader.take("date")


def _deadline(reader: Reader, place: Place) -> DeadlineLine:
    when = reader.take("name")
    reader.expect("by")
    return DeadlineLine(when, reader.take("name"), _titles(reader), place)


def _note(reader: Reader, place: Place) -> NoteLine:
    name = reader.take("name")
    titles = _titles(reader)
    reader.expect("words")
    return NoteLine(name, titles, _pins(reader), place)


def _eligible(reader: Reader, _: Place) -> Term:
    reader.expect("=")
    return reader.term()


_STATEMENTS: dict[str, Callable[[Reader, Place], object]] = {
    "scheme": lambda reader, _: reader.take("text"),
    "law": lambda reader, _: reader.take("text"),
    "title": lambda reader, _: _titles(reader),
    "currency": lambda reader, _: reader.take("name"),
    "known": _known,
    "uses": lambda reader, _: reader.take("text"),
    "notice": _notice,
    "fact": _fact,
    "table": _table,
    "parameter": _parameter,
    "interpretation": _interpretation,
    "define": _define,
    "step": _step,
    "rule": _rule,
    "eligible": _eligible,
    "phase": _phase,
    "deadline": _deadline,
    "note": _note,
}


def read_rule_file(file: str, source: str) -> RuleFile:
    """Return what a rule file says, steps and rules in their order.

    Raises ``RuleFileError`` at the first place that cannot be read.
    """
    kept = _Gathered(file, source)
    law = kept.one("law", str)
    steps = (*kept.all("step", StepLine), *kept.all("rule", StepLine))
    return RuleFile(
        file=file,
        id=law if law is not None else kept.must("scheme", str),
        law=law is not None,
        titles=kept.must("title", Titles),
        currency=kept.one("currency", str) or "",
        known_from=kept.must("known", str),
        uses=kept.all("uses", str),
        notices=kept.all("notice", NoticeLine),
        facts=kept.all("fact", FactLine),
        tables=kept.all("table", TableLine),
        parameters=kept.all("parameter", ParameterLine),
        interpretations=kept.all("interpretation", InterpretationLine),
        definitions=kept.all("define", Definition),
        steps=tuple(sorted(steps, key=lambda step: step.place.line)),
        eligible=kept.one("eligible", Term),
        phases=kept.all("phase", PhaseLine),
        deadlines=kept.all("deadline", DeadlineLine),
        notes=kept.all("note", NoteLine),
        place=kept.place,
    )
