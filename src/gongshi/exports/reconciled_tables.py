# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What is in dispute, what was counted, and what people said of who is whom, as tables.

Conflicts and tallies are derived and lead to their facts; links and edges are what a person said,
with actor, reason and instant (design of record, sections 5 to 7).
"""

from __future__ import annotations

from collections.abc import Iterator

from gongshi.exports.fact_tables import fact_id, session_number
from gongshi.exports.snapshot import Snapshot
from gongshi.exports.table import PIN, Cell, Column, Table, pin_cells
from gongshi.record import Fact
from gongshi.record.conflict import conflicts_of
from gongshi.record.holders import Holding, attested, holdings
from gongshi.record.tally import Tally, tallies

__all__ = ["reconciled_tables"]

_FACT = Column("fact", "text", "The fact.", needed=True, refers="facts")
_SESSION = Column("session", "text", "The session.", needed=True, refers="meetings")
_UNIT = Column("unit", "text", "What is counted; units that differ are never added.", needed=True)
_CONFLICTS = (
    Column("id", "hash", "SHA-256 of subject, property and key; it stays.", needed=True),
    _FACT,
    Column("values", "integer", "How many values cannot all hold.", needed=True),
    Column("claims", "integer", "How many claims are in dispute.", needed=True),
    Column("rule", "text", "Why one value was chosen.", needed=True),
)
_TALLIES = (
    _SESSION,
    _UNIT,
    Column("announced", "integer", "How many were announced; none is not stated, never 0."),
    Column("approx", "text", "What stood before the number.", codes="approx"),
    Column("scope", "text", "Which of them were counted, where not all."),
    Column("itemised", "integer", "How many the record names.", needed=True),
    Column("state", "text", "How the two stand.", needed=True, codes="tally_state"),
    Column("fact", "text", "The fact that was announced.", refers="facts"),
)
_ITEMISED = (
    _SESSION,
    _UNIT,
    Column("language", "text", "Language of the notices that name it.", needed=True),
    Column("fact", "text", "What is named.", needed=True, refers="facts"),
)
_SAID = (
    Column("reason", "text", "Why, in a sentence.", needed=True),
    Column("actor", "text", "Opaque id of who said so.", needed=True),
    Column("recorded_at", "instant", "When it was recorded.", needed=True),
)
_AREA_LINKS = (
    Column("one_session", "text", "The one session.", needed=True),
    Column("one_area", "text", "Its area, by the key of its fact.", needed=True),
    Column("relation", "text", "What it is to the other.", needed=True, codes="area_relation"),
    Column("other_session", "text", "The other session.", needed=True),
    Column("other_area", "text", "Its area, by the key of its fact.", needed=True),
    *_SAID,
)
_EDGES = (
    Column(
        "one", "text", "An item of the register, or kind/name, or kind/name/notice.", needed=True
    ),
    Column("other", "text", "Another one.", needed=True),
    Column("verdict", "text", "What they are.", needed=True, codes="edge_verdict"),
    *_SAID,
)
_OFFICE = Column("office", "text", "The office.", needed=True, refers="items")
_NUMBER = Column("number", "integer", "Place among its stretches, from 1.", needed=True)
_HOLDINGS = (
    _OFFICE,
    _NUMBER,
    Column("person", "text", "The person of the register.", refers="items"),
    Column("name", "text", "The name as said.", needed=True),
    Column("first", "date", "First day on which they are named as its holder."),
    Column("last", "date", "Last such day; it tells neither since when nor until when."),
)
_HOLDING_CLAIMS = (_OFFICE, _NUMBER, *PIN)


def reconciled_tables(snapshot: Snapshot) -> tuple[Table, ...]:
    """Return conflicts, tallies, the concordance, edges and holders of offices."""
    told = list(_tallies(snapshot))
    held = list(_holdings(snapshot))
    named = tuple(row for tally in told for row in _named(tally))
    claims = tuple(
        (holding.office, number, *pin_cells(claim, snapshot.pin(claim)))
        for number, holding in held
        for claim in holding.claims
    )
    return (
        Table("conflicts", "What cannot all hold.", _CONFLICTS, ("id",), _disputed(snapshot)),
        Table(
            "tallies",
            "Announced against itemised.",
            _TALLIES,
            ("session", "unit"),
            tuple(map(_tally, told)),
        ),
        Table("itemised", "What a tally counts.", _ITEMISED, _names(_ITEMISED), named),
        Table("area_links", "Areas that go on as others.", _AREA_LINKS, _ENDS, _links(snapshot)),
        Table("edges", "Who is whom.", _EDGES, ("one", "other"), _edges(snapshot)),
        Table(
            "holdings",
            "Who held an office, as attested.",
            _HOLDINGS,
            ("office", "number"),
            tuple(_held(number, holding) for number, holding in held),
        ),
        Table(
            "holding_claims",
            "Who says so.",
            _HOLDING_CLAIMS,
            ("office", "number", "claim"),
            claims,
        ),
    )


_ENDS = ("one_session", "one_area", "other_session", "other_area")


def _names(columns: tuple[Column, ...]) -> tuple[str, ...]:
    return tuple(column.name for column in columns)


def _disputed(snapshot: Snapshot) -> tuple[tuple[Cell, ...], ...]:
    in_dispute = [fact for fact in snapshot.facts if fact.others]
    rows = []
    for fact, one in zip(in_dispute, conflicts_of(in_dispute), strict=True):
        claims = sum(len(side.claims) for side in one.sides)
        rows.append((one.id, fact_id(fact), len(one.sides), claims, one.rule))
    return tuple(sorted(rows))


def _tallies(snapshot: Snapshot) -> Iterator[Tally]:
    notices = snapshot.folded.notices
    for subject, facts in sorted(snapshot.folded.facts.items()):
        if session_number(subject, snapshot) is not None:
            claims = {claim for fact in facts for claim in fact.claims}
            languages = {
                claim: notices[snapshot.folded.claims[claim].notice].payload["language"]
                for claim in claims
            }
            yield from tallies(subject, facts, languages, snapshot.folded.links)


def _tally(tally: Tally) -> tuple[Cell, ...]:
    announced = tally.announced
    scope = None if announced is None else announced.value.get("scope")
    fact = None if announced is None else fact_id(announced)
    told = (tally.value, tally.approx, None if scope is None else str(scope))
    return (tally.session, tally.unit, *told, tally.itemised, tally.state, fact)


def _named(tally: Tally) -> Iterator[tuple[Cell, ...]]:
    for language, things in tally.things.items():
        for fact in _sorted(things):
            yield (tally.session, tally.unit, language, fact_id(fact))


def _sorted(things: tuple[Fact, ...]) -> list[Fact]:
    return sorted(things, key=fact_id)


def _links(snapshot: Snapshot) -> tuple[tuple[Cell, ...], ...]:
    return tuple(
        (
            link.one.session,
            link.one.key,
            link.relation,
            link.other.session,
            link.other.key,
            link.reason,
            link.actor,
            link.recorded_at,
        )
        for link in snapshot.folded.links
    )


def _edges(snapshot: Snapshot) -> tuple[tuple[Cell, ...], ...]:
    return tuple(
        (edge.one, edge.other, edge.verdict, edge.reason, edge.actor, edge.recorded_at)
        for edge in snapshot.folded.register.edges
    )


def _holdings(snapshot: Snapshot) -> Iterator[tuple[int, Holding]]:
    """Yield the stretches of each office with their numbers."""
    folded = snapshot.folded
    told = list(attested(snapshot.claims, folded.notices, folded.register))
    for office in folded.register.of_kind("office"):
        yield from enumerate(holdings(office.id, told), start=1)


def _held(number: int, holding: Holding) -> tuple[Cell, ...]:
    days = (None if day is None else str(day) for day in (holding.first, holding.last))
    return (holding.office, number, holding.person, holding.name, *days)
