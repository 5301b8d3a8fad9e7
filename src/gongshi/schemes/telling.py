# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""An assessment as JSON has it, in one language: status, phases, reasons, evidence, what to do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec
import re2

from gongshi.schemes.assessing import Assessment
from gongshi.schemes.calendar import write_day
from gongshi.schemes.counterfactual import Change
from gongshi.schemes.day_sets import NEVER
from gongshi.schemes.outcome import Outcome
from gongshi.schemes.syntax import PinLine, StepLine

__all__ = ["Evidence", "Reason", "ToDo", "Told", "ToldChange", "ToldPhase", "tell"]

_PATH = re2.compile(r"(\w+)(?:\[(?:\d+|\?)\])?(?:\.(\w+))?")


class ToldPhase(msgspec.Struct, frozen=True):
    """One phase, its days and amount as text."""

    phase: int
    completed: str | None
    apply_by: str | None
    status: str
    amount: str | None


class Reason(msgspec.Struct, frozen=True):
    """A rule, whether it holds (null: not known, not settled or not needed), and its words."""

    rule: str
    holds: bool | None
    says: str
    words: str
    notice: str


class Evidence(msgspec.Struct, frozen=True):
    """A fact that is not known and matters, and the documents that can show it."""

    fact: str
    what: str
    documents: str


class ToDo(msgspec.Struct, frozen=True):
    """Something to do, and the last day for it."""

    do: str
    by: str


class ToldChange(msgspec.Struct, frozen=True):
    """A change of one fact that alters the answer.

    ``by`` is in days or hours, null of another choice.
    """

    fact: str
    what: str
    was: object
    would_be: object
    unit: str
    by: float | None
    status: str
    total: str


class Told(msgspec.Struct, frozen=True):
    """The whole answer."""

    scheme: str
    known_from: str
    on: str | None
    status: str
    phases: tuple[ToldPhase, ...]
    total: str
    currency: str
    reasons: tuple[Reason, ...]
    depends_on: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    next: tuple[ToDo, ...]
    changes: tuple[ToldChange, ...]


def tell(assessment: Assessment, language: str, changes: Sequence[Change] = ()) -> Told:
    """Return the answer with its texts in ``en``, ``zh-Hant`` or ``zh-Hans``.

    ``changes`` are those that ``counterfactual.changes`` found.
    """
    scheme, folded = assessment.scheme, assessment.folded
    phases = tuple(
        ToldPhase(
            phase.number,
            _day(phase.completed),
            _day(phase.apply_by),
            phase.status,
            None if phase.amount is None else _money(phase.amount),
        )
        for phase in folded.phases
    )
    return Told(
        scheme.id,
        write_day(scheme.known_from),
        _day(assessment.on),
        folded.status,
        phases,
        _money(folded.total),
        scheme.file.currency,
        tuple(_reasons(assessment, language)),
        assessment.depends_on,
        tuple(_evidence(assessment, language)),
        tuple(sorted(_to_do(assessment, language), key=lambda one: (one.by, one.do))),
        tuple(_change(one, language) for one in changes),
    )


def _change(change: Change, language: str) -> ToldChange:
    slot = change.slot
    return ToldChange(
        slot.path,
        slot.line.titles.of(language),
        slot.written(change.was),
        slot.written(change.would_be),
        slot.measure,
        {"days": float(change.by), "hours": change.by / 100, "choice": None}[slot.measure],
        change.answer.status,
        _money(change.answer.total),
    )


def _day(day: int | None) -> str | None:
    return None if day is None else write_day(day)


def _money(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02d}"


def _reasons(assessment: Assessment, language: str) -> Iterator[Reason]:
    scheme = assessment.scheme
    for place, step in enumerate(scheme.program.steps):
        if step.rule:
            line = scheme.steps[step.name]
            pin = _pin_in(assessment, line, language)
            notice = next(one for one in scheme.file.notices if one.tag == pin.tag)
            says = "" if line.says is None else line.says.of(language)
            yield Reason(step.name, _holds(assessment, place), says, pin.words, notice.sha256)


def _pin_in(assessment: Assessment, line: StepLine, language: str) -> PinLine:
    """Return the pin whose words are in the language, or else the first."""
    files = {one.tag: one.file for one in assessment.scheme.file.notices}
    mine = (pin for pin in line.pins if files[pin.tag].endswith(f".{language}.txt"))
    return next(mine, line.pins[0])


def _outcomes(assessment: Assessment) -> Iterator[Outcome]:
    for combination in assessment.combinations:
        yield from combination.outcomes


def _holds(assessment: Assessment, place: int) -> bool | None:
    """Tell whether a rule holds in every outcome; of rules for rows, whether it does for one.

    Nothing is told of it where not every outcome was tried.
    """
    outcomes = tuple(_outcomes(assessment))
    if not all(outcome.steps for outcome in outcomes):
        return None
    found = {_truth(outcome.steps[place]) for outcome in outcomes}
    return found.pop() if len(found) == 1 else None


def _truth(value: object) -> bool | None:
    if not isinstance(value, list):
        return value if isinstance(value, bool) else None
    if any(one is True for one in value):
        return True
    return False if value and all(one is False for one in value) else None


def _evidence(assessment: Assessment, language: str) -> Iterator[Evidence]:
    asked = {path for one in assessment.combinations for path in one.asked}
    for fact in sorted({part for path in asked for part in _facts_in(assessment, path)}):
        yield _documents(assessment, fact, language)


def _facts_in(assessment: Assessment, path: str) -> Iterator[str]:
    """Yield the paths of facts that a question names: one fact, or two that were compared."""
    places = assessment.scheme.form.places()
    tables = {table.name for table in assessment.scheme.form.tables}
    for match in _PATH.finditer(path):
        table, name = match.groups()
        if "[?]" in match.group():
            continue
        if (table, name) in places or ("", table) in places or table in tables:
            yield match.group()


def _documents(assessment: Assessment, path: str, language: str) -> Evidence:
    scheme = assessment.scheme
    table, name = _PATH.match(path).groups()
    if name is None and table in scheme.form.fields:
        titles, evidence = scheme.table_titles(table), scheme.table_evidence(table)
    else:
        fact = scheme.fact(table, name) if name else scheme.fact("", table)
        titles, evidence = fact.titles, fact.evidence
    return Evidence(path, titles.of(language), evidence.of(language) if evidence else "")


def _to_do(assessment: Assessment, language: str) -> Iterator[ToDo]:
    """Yield what is due in the most favourable outcome."""
    scheme, outcome = assessment.scheme, assessment.shown
    values = dict(zip((step.name for step in scheme.program.steps), outcome.steps, strict=False))
    for line in scheme.file.deadlines:
        for due, by in _rows(values.get(line.when), values.get(line.by)):
            if due is True and isinstance(by, int) and by != NEVER:
                yield ToDo(line.titles.of(language), write_day(by))


def _rows(due: object, by: object) -> Iterator[tuple[object, object]]:
    if isinstance(due, list) and isinstance(by, list):
        yield from zip(due, by, strict=True)
    else:
        yield due, by
