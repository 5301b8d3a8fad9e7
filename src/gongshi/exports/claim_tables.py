# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Notices and claims as tables: what each claim says, value by value, and the words that say it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

from gongshi.exports.snapshot import Snapshot
from gongshi.exports.table import PIN, Cell, Column, Table, pin_cells
from gongshi.reading.kinds import KINDS
from gongshi.record import ClaimStanding, Json, NoticeStanding, canonical

__all__ = ["claim_tables", "json_cell"]

_NOTICES = (
    Column("id", "hash", "SHA-256 of the notice's text.", needed=True),
    Column("published", "date", "When it was published."),
    Column("publisher", "text", "Who published it.", needed=True),
    Column("rank", "text", "What the publisher is.", needed=True, codes="rank"),
    Column("title", "text", "Its title."),
    Column("language", "text", "Its language and script (BCP 47).", needed=True),
    Column("url", "text", "Where it was published."),
    Column("rights", "text", "Its licence."),
    Column("compiled", "truth", "A digest of several sources.", needed=True),
    Column("length", "integer", "Code points of its text.", needed=True),
    Column("bytes", "hash", "SHA-256 of the file it came from.", needed=True),
    Column("encoding", "text", "Encoding of that file.", needed=True),
    Column("extractor", "text", "What took the text out of it; none where it is text itself."),
    Column("recorded_at", "instant", "When it was first recorded.", needed=True),
    Column("reader", "text", "Who read it last."),
)
_SOURCES = (
    Column("notice", "hash", "The digest.", needed=True, refers="notices"),
    Column("number", "integer", "Its place among the sources, from 1.", needed=True),
    Column("title", "text", "Title of the source it restates.", needed=True),
    Column("publisher", "text", "Publisher of the source.", needed=True),
    Column("published", "date", "When the source was published."),
    Column("url", "text", "Where the source is."),
    Column("url_note", "text", "What to know about that address."),
)
_CLAIMS = (
    Column("id", "hash", "SHA-256 of the claim's content.", needed=True),
    Column("notice", "hash", "The notice that makes it.", needed=True, refers="notices"),
    Column("start", "integer", "First code point of its words.", needed=True),
    Column("end", "integer", "Code point after its words.", needed=True),
    Column("words", "text", "Its words, exactly.", needed=True),
    Column("words_hash", "hash", "SHA-256 of the words.", needed=True),
    Column("kind", "text", "Its kind.", needed=True, codes="kind"),
    Column("modality", "text", "How it is said.", needed=True, codes="modality"),
    Column("fields", "json", "All it says.", needed=True),
    Column("unresolved", "json", "What could not be worked out, and why.", needed=True),
    Column("status", "text", "How it was reviewed.", needed=True, codes="status"),
    Column("current", "truth", "Reviewed, or given by the newest reading.", needed=True),
    Column("reason", "text", "Why the reviewer judged so."),
    Column("reviewer", "text", "Opaque id of the reviewer."),
    Column("reviewed_at", "instant", "When the review was recorded."),
    Column("replacement", "hash", "The claim that corrects it.", refers="claims"),
    Column("corrects", "hash", "The claim it corrects.", refers="claims"),
    Column("recorded_at", "instant", "When it was recorded.", needed=True),
)
_VALUES = (
    *PIN,
    Column("field", "text", "Name of the field; of a session, its part.", needed=True),
    Column("number", "integer", "Place in a list of values, from 1.", needed=True),
    Column("type", "text", "What the value is.", needed=True, codes="type"),
    Column("value", "text", "The value as it is written.", needed=True),
)
_PINS = (
    *PIN,
    Column("part", "text", "What the words say: a field, a cue, the whole claim.", needed=True),
    Column("number", "integer", "Place among the pins of the part, from 1.", needed=True),
    Column("words", "text", "The words, exactly.", needed=True),
    Column("words_hash", "hash", "SHA-256 of the words.", needed=True),
)


def claim_tables(snapshot: Snapshot) -> tuple[Table, ...]:
    """Return the tables of notices, their sources, claims, the values of claims, and pins."""
    notices = sorted(snapshot.folded.notices.values(), key=lambda notice: notice.id)
    claims = snapshot.claims
    sources = tuple(row for notice in notices for row in _sources(notice))
    values = tuple(row for claim in claims for row in _values(claim, snapshot))
    pins = tuple(row for claim in claims for row in _pins(claim, snapshot))
    return (
        Table("notices", "Published texts.", _NOTICES, ("id",), tuple(map(_notice, notices))),
        Table("sources", "What digests restate.", _SOURCES, ("notice", "number"), sources),
        Table(
            "claims",
            "What notices say; not all of it is a fact.",
            _CLAIMS,
            ("id",),
            tuple(_claim(claim, snapshot) for claim in claims),
        ),
        Table(
            "claim_values",
            "Each value of each claim, with its words.",
            _VALUES,
            ("claim", "field", "number"),
            values,
        ),
        Table("pins", "The words of each part.", _PINS, ("claim", "part", "number"), pins),
    )


def json_cell(value: Json) -> str:
    """Return a value as canonical JSON."""
    return canonical(value).decode()


def _notice(notice: NoticeStanding) -> tuple[Cell, ...]:
    told = notice.payload
    beside = {"id": notice.id, "recorded_at": notice.recorded_at, "reader": notice.reader}
    return tuple(beside[c.name] if c.name in beside else told[c.name] for c in _NOTICES)


def _sources(notice: NoticeStanding) -> Iterator[tuple[Cell, ...]]:
    for number, source in enumerate(notice.payload["sources"], start=1):
        yield (notice.id, number, *(source[column.name] for column in _SOURCES[2:]))


def _claim(claim: ClaimStanding, snapshot: Snapshot) -> tuple[Cell, ...]:
    payload = claim.payload
    pin = snapshot.pin(claim.id)
    return (
        claim.id,
        claim.notice,
        pin.start,
        pin.end,
        snapshot.words(pin),
        pin.words,
        claim.kind,
        payload["modality"],
        json_cell(payload["fields"]),
        json_cell(cast("Mapping[str, Json]", payload["unresolved"])),
        claim.status,
        claim.current,
        claim.reason,
        claim.reviewer,
        claim.reviewed_at,
        claim.replacement,
        payload["corrects"],
        claim.recorded_at,
    )


def _values(claim: ClaimStanding, snapshot: Snapshot) -> Iterator[tuple[Cell, ...]]:
    pins = snapshot.pins(claim)
    for field, value in claim.payload["fields"].items():
        kind = KINDS[claim.kind][field].type
        places = pins.get(field, pins["claim"])
        for name, number, type_, written in _parts(field, kind, value):
            pin = places[min(number, len(places)) - 1]
            yield (*pin_cells(claim.id, pin), name, number, type_, written)


def _parts(field: str, kind: str, value: Any) -> Iterator[tuple[str, int, str, str]]:  # noqa: ANN401  (any field)
    """Yield name, number, type and writing of each single value that a field holds."""
    if isinstance(value, Mapping):
        for part, inner in value.items():
            yield f"{field}.{part}", 1, _PARTS[part], _written(inner)
    elif isinstance(value, list | tuple):
        for number, inner in enumerate(value, start=1):
            yield field, number, "text", _written(inner)
    else:
        yield field, 1, kind, _written(value)


_PARTS = {"mechanism": "text", "ordinal": "integer", "date": "date", "start": "date", "end": "date"}


def _written(value: str | int) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _pins(claim: ClaimStanding, snapshot: Snapshot) -> Iterator[tuple[Cell, ...]]:
    for part, pins in snapshot.pins(claim).items():
        for number, pin in enumerate(pins, start=1):
            yield (*pin_cells(claim.id, pin), part, number, snapshot.words(pin), pin.words)
