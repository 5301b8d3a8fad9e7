# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Facts as tables: all of them, and those of one property each with columns of their own.

Each row names the claim that was chosen and its words; what cannot hold beside it stands in
``fact_claims`` (design of record, section 5).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, cast

import msgspec

from gongshi.exports.claim_tables import json_cell
from gongshi.exports.snapshot import Snapshot
from gongshi.exports.table import PIN, Cell, Column, Table, pin_cells
from gongshi.record import Fact

__all__ = ["fact_id", "fact_tables", "session_number"]

_ID = Column("id", "text", "Subject, property and key with / between.", needed=True)
_SESSION = Column("session", "text", "The session it belongs to.", needed=True, refers="meetings")
_VALID = (
    Column("valid_from", "date", "From when it is so; none is unknown."),
    Column("valid_until", "end", "Until when it is so: a date, open or unknown.", needed=True),
)
_FACTS = (
    _ID,
    Column("subject", "text", "Id of the mechanism, session or scheme.", needed=True),
    Column("property", "text", "What is said of it.", needed=True, codes="property"),
    Column("key", "text", "Tells things of one property apart."),
    Column("value", "json", "What holds.", needed=True),
    Column("rule", "text", "Why this value was chosen.", needed=True),
    Column("alternatives", "integer", "How many other values cannot hold beside it.", needed=True),
    *PIN,
    *_VALID,
)
_FACT_CLAIMS = (
    Column("fact", "text", "The fact.", needed=True, refers="facts"),
    *PIN,
    Column("alternative", "integer", "0 supports the fact; else which other value.", needed=True),
    Column("value", "json", "The value it supports.", needed=True),
)


class _Kind(msgspec.Struct, frozen=True):
    """A table of the facts of some properties: their values as columns."""

    name: str
    tells: str
    properties: tuple[str, ...]
    columns: tuple[Column, ...]


def _text(name: str, tells: str, codes: str | None = None) -> Column:
    return Column(name, "text", tells, codes=codes)


_APPROX = _text("approx", "What stood before the number.", "approx")
_PERSON = _text("person_id", "The person of the register.")
_KINDS = (
    _Kind(
        "plans", "When sessions were to be held.", ("planned",), (Column("date", "date", "When."),)
    ),
    _Kind(
        "counts",
        "How many were announced; not stated is no row.",
        ("count",),
        (
            _text("key", "What is counted."),
            Column("value", "integer", "How many."),
            _APPROX,
            _text("scope", "Which of them, where not all."),
        ),
    ),
    _Kind(
        "chairs",
        "Who chaired.",
        ("chair",),
        (
            _text("person", "The name as said."),
            _PERSON,
            _text("office", "The office as said."),
            _text("side", "The side as said."),
            _text("side_id", "The side of the register, else as said."),
        ),
    ),
    _Kind(
        "areas",
        "Areas of cooperation.",
        ("area_of_consensus", "area_of_instruments"),
        (_text("property", "Agreed, or covered by documents.", "property"), _text("name", "Name.")),
    ),
    _Kind(
        "instruments",
        "Documents that were signed.",
        ("instrument",),
        (
            _text("title", "Its title."),
            _text("form", "What it is.", "form"),
            Column("date", "date", "When it was signed."),
        ),
    ),
    _Kind(
        "projects",
        "Joint undertakings.",
        ("project",),
        (_text("name", "Its name."), _text("area", "Its area."), _text("lead", "Who leads it.")),
    ),
    _Kind(
        "statements",
        "What people said.",
        ("statement",),
        (
            _text("speaker", "The name."),
            _PERSON,
            _text("office", "The office."),
            Column("direct", "truth", "In the speaker's own words."),
        ),
    ),
    _Kind(
        "indicators",
        "Measured figures.",
        ("indicator",),
        (
            _text("name", "What was measured."),
            Column("value", "decimal", "How much, in full units."),
            _APPROX,
            _text("unit", "What was counted."),
            _text("currency", "ISO 4217."),
            Column("year", "integer", "The year it is of."),
            Column("period_start", "date", "First date of the period it is of."),
            Column("period_end", "date", "Last date of that period."),
            _text("place", "Where."),
        ),
    ),
)
_MEETING_PARTS = (
    Column("date", "date", "When it was held."),
    _text("place", "Where."),
    _text("format", "In person or by video.", "format"),
    _text("status", "Held or planned.", "meeting_status"),
)
_SIGNATORIES = (
    Column("instrument", "text", "The document.", needed=True, refers="instruments"),
    Column("number", "integer", "Place in the list, from 1.", needed=True),
    Column("name", "text", "Who signed, as said.", needed=True),
    *PIN,
)


def fact_tables(snapshot: Snapshot) -> tuple[Table, ...]:
    """Return all facts, the claims behind them, and a table for each kind of thing."""
    facts = snapshot.facts
    rows = tuple(_fact(fact, snapshot) for fact in facts)
    claims = tuple(row for fact in facts for row in _claims(fact, snapshot))
    return (
        Table("facts", "What the record holds.", _FACTS, ("id",), rows),
        Table(
            "fact_claims", "Who says so.", _FACT_CLAIMS, ("fact", "alternative", "claim"), claims
        ),
        _meetings(snapshot),
        *(_table(kind, snapshot) for kind in _KINDS),
        _signatories(snapshot),
    )


def fact_id(fact: Fact) -> str:
    """Return the id of a fact; neither a subject nor a property has a / in it."""
    return f"{fact.subject}/{fact.property}/{fact.key}"


def session_number(subject: str, snapshot: Snapshot) -> tuple[str, int] | None:
    """Return mechanism and ordinal of a session's id, or None when it is no session."""
    for mechanism in snapshot.folded.register.of_kind("mechanism"):
        found = re.fullmatch(re.escape(mechanism.id.replace("-", "")) + r"-(\d+)", subject)
        if found is not None:
            return mechanism.id, int(found[1])
    return None


def _fact(fact: Fact, snapshot: Snapshot) -> tuple[Cell, ...]:
    told = (fact.subject, fact.property, fact.key or None, json_cell(fact.value), fact.rule)
    return (fact_id(fact), *told, len(fact.others), *_pin(fact, snapshot), *_valid(fact))


def _claims(fact: Fact, snapshot: Snapshot) -> Iterator[tuple[Cell, ...]]:
    told = [(0, fact.value, fact.claims)]
    told += [(n, other.value, other.claims) for n, other in enumerate(fact.others, start=1)]
    for number, value, claims in told:
        for claim in dict.fromkeys(claims):
            pin = pin_cells(claim, snapshot.pin(claim))
            yield (fact_id(fact), *pin, number, json_cell(value))


def _meetings(snapshot: Snapshot) -> Table:
    columns: list[Column] = [
        Column("id", "text", "Its id: the mechanism and the ordinal.", needed=True),
        Column("mechanism", "text", "The mechanism.", needed=True, refers="items"),
        Column("ordinal", "integer", "6 for the sixth.", needed=True),
    ]
    for part in _MEETING_PARTS:
        pins = (
            Column(f"{part.name}_{pin.name}", pin.type, pin.tells, refers=pin.refers) for pin in PIN
        )
        columns += [part, *pins]
    rows = []
    for subject, facts in sorted(snapshot.folded.facts.items()):
        session = session_number(subject, snapshot)
        if session is not None:
            told = {fact.property: fact for fact in facts}
            parts = (_meeting_part(p.name, told.get(p.name), snapshot) for p in _MEETING_PARTS)
            rows.append((subject, *session, *(cell for part in parts for cell in part)))
    return Table("meetings", "Plenary sessions.", tuple(columns), ("id",), tuple(rows))


def _meeting_part(name: str, fact: Fact | None, snapshot: Snapshot) -> tuple[Cell, ...]:
    if fact is None:
        return (None,) * (1 + len(PIN))
    pin = snapshot.pin(fact.claims[0], name)
    return (cast("Cell", fact.value[name]), *pin_cells(fact.claims[0], pin))


def _table(kind: _Kind, snapshot: Snapshot) -> Table:
    columns = (_ID, _SESSION, *kind.columns, *PIN, *_VALID)
    rows = tuple(
        (
            fact_id(fact),
            fact.subject,
            *(_cell(fact, column.name) for column in kind.columns),
            *_pin(fact, snapshot),
            *_valid(fact),
        )
        for fact in snapshot.facts
        if fact.property in kind.properties
    )
    return Table(kind.name, kind.tells, columns, ("id",), rows)


def _cell(fact: Fact, column: str) -> Cell:
    if column in ("key", "property"):
        return fact.key if column == "key" else fact.property
    value = cast("Mapping[str, Any]", fact.value)
    if column.startswith("period_"):
        return cast("Cell", value.get("period", {}).get(column.removeprefix("period_")))
    return cast("Cell", value.get(column))


def _signatories(snapshot: Snapshot) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for fact in snapshot.facts:
        if fact.property == "instrument" and "signatories" in fact.value:
            claim = fact.claims[0]
            pins = snapshot.pins(snapshot.folded.claims[claim])
            places = pins.get("signatories", pins["claim"])
            names = cast("list[str]", fact.value["signatories"])
            for number, name in enumerate(names, start=1):
                pin = places[min(number, len(places)) - 1]
                rows.append((fact_id(fact), number, name, *pin_cells(claim, pin)))
    key = ("instrument", "number")
    return Table("signatories", "Who signed a document.", _SIGNATORIES, key, tuple(rows))


def _pin(fact: Fact, snapshot: Snapshot) -> tuple[Cell, ...]:
    return pin_cells(fact.claims[0], snapshot.pin(fact.claims[0]))


def _valid(fact: Fact) -> tuple[Cell, ...]:
    return (None if fact.valid.start is None else str(fact.valid.start), str(fact.valid.end))
