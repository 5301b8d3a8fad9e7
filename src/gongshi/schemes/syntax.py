# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What a rule file says, before names are looked up: statements and terms with their places."""

from __future__ import annotations

import msgspec

from gongshi.schemes.lexing import Place
from gongshi.schemes.titles import Titles

__all__ = [
    "Alternative",
    "DatedValue",
    "DeadlineLine",
    "Definition",
    "FactLine",
    "InterpretationLine",
    "NoteLine",
    "NoticeLine",
    "ParameterLine",
    "PhaseLine",
    "PinLine",
    "RuleFile",
    "StepLine",
    "TableLine",
    "Term",
    "Titles",
]


class Term(msgspec.Struct, frozen=True):
    """A part of an expression.

    ``form`` is ``number``, ``name``, ``field`` (text: row.field), ``call``, ``fold``
    (text: operation; labels: the row; parts: body and at times the condition), a sign, ``not``,
    ``and``, ``or``, ``if``, ``is`` (labels: the option) or ``by`` (text: the interpretation;
    labels: an alternative for each part).
    """

    form: str
    place: Place
    text: str = ""
    parts: tuple[Term, ...] = ()
    labels: tuple[str, ...] = ()


class PinLine(msgspec.Struct, frozen=True):
    """The words at ``start`` to ``end`` of the notice that the file calls ``tag``."""

    tag: str
    start: int
    end: int
    words: str
    place: Place


class NoticeLine(msgspec.Struct, frozen=True):
    """A notice that pins name by ``tag``: file, SHA-256 of its text, and when it was published."""

    tag: str
    file: str
    sha256: str
    published: str
    place: Place


class FactLine(msgspec.Struct, frozen=True):
    """A fact of the person (no table) or of a row of a table.

    ``form`` is ``day``, ``birth``, ``begins``, ``ends``, ``whenever``, ``truth``, ``choice``,
    ``hours``, ``hours_list``, ``money``, ``count``, ``phase`` or ``text``; the options of a choice
    stand in ``options``, with ``none`` first where null is one; a value outside them is told in
    ``other``.
    """

    table: str
    name: str
    form: str
    partial: bool
    options: tuple[str, ...]
    other: tuple[str, ...]
    titles: Titles
    evidence: Titles | None
    place: Place


class TableLine(msgspec.Struct, frozen=True):
    """A table of facts, or one derived from spells (``spells``); ``row`` names a row of it.

    ``empty``: leaving it out means that there is nothing in it; else it is unknown.
    """

    name: str
    row: str
    empty: bool
    titles: Titles
    evidence: Titles | None
    spells: Term | None
    place: Place


class DatedValue(msgspec.Struct, frozen=True):
    """A value of a parameter, in force from a day up to another (None: with no end)."""

    value: str
    in_force: str
    until: str | None
    known_from: str
    pins: tuple[PinLine, ...]
    place: Place


class ParameterLine(msgspec.Struct, frozen=True):
    """A parameter with its unit and its dated values."""

    name: str
    unit: str
    titles: Titles
    values: tuple[DatedValue, ...]
    place: Place


class Alternative(msgspec.Struct, frozen=True):
    """A way to settle an interpretation; ``tries``: it stands for several others, all tried."""

    name: str
    titles: Titles
    tries: tuple[str, ...]
    place: Place


class InterpretationLine(msgspec.Struct, frozen=True):
    """An open question, its alternatives, and the default with its reason, or none."""

    id: str
    titles: Titles
    alternatives: tuple[Alternative, ...]
    default: str | None
    because: Titles | None
    decided: str | None
    place: Place


class Definition(msgspec.Struct, frozen=True):
    """A named term with parameters, which stands for what it says wherever it is called."""

    name: str
    takes: tuple[str, ...]
    body: Term
    place: Place


class StepLine(msgspec.Struct, frozen=True):
    """A named step (``rule`` False) or a rule with its words and stored sentences."""

    name: str
    rule: bool
    titles: Titles
    body: Term
    pins: tuple[PinLine, ...]
    says: Titles | None
    place: Place


class PhaseLine(msgspec.Struct, frozen=True):
    """A phase: terms for ``completed``, ``apply_by``, ``paid``, ``too_late``, ``amount``."""

    number: int
    titles: Titles
    completed: Term
    apply_by: Term
    paid: Term
    too_late: Term
    amount: Term
    place: Place


class DeadlineLine(msgspec.Struct, frozen=True):
    """Something to do by a day: ``when`` and ``by`` are steps, of the person or of rows."""

    when: str
    by: str
    titles: Titles
    place: Place


class NoteLine(msgspec.Struct, frozen=True):
    """What the words say that nothing is computed from, but people must be told."""

    name: str
    titles: Titles
    pins: tuple[PinLine, ...]
    place: Place


class RuleFile(msgspec.Struct, frozen=True):
    """All statements of one file; ``law``: it is borrowed by schemes and decides nothing itself."""

    file: str
    id: str
    law: bool
    titles: Titles
    currency: str
    known_from: str
    uses: tuple[str, ...]
    notices: tuple[NoticeLine, ...]
    facts: tuple[FactLine, ...]
    tables: tuple[TableLine, ...]
    parameters: tuple[ParameterLine, ...]
    interpretations: tuple[InterpretationLine, ...]
    definitions: tuple[Definition, ...]
    steps: tuple[StepLine, ...]
    eligible: Term | None
    phases: tuple[PhaseLine, ...]
    deadlines: tuple[DeadlineLine, ...]
    notes: tuple[NoteLine, ...]
    place: Place
