# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""FollowTheMoney entities and statements: people, offices, sessions and notices.

One dataset for each publisher, since the key of a statement leaves its document out; ``origin`` is
the claim (of a notice: the notice). Counts, indicators, quotations, schemes and pins have no place
there, and dates only as far as its own form goes, never with a time (design of record, section 11).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from gongshi.exports.holders import Holder, holders, said_session
from gongshi.exports.manifest import Written
from gongshi.exports.snapshot import Snapshot
from gongshi.record import NoticeStanding

__all__ = ["Statement", "dataset_name", "entities", "statements", "write_ftm"]

_LANGUAGES = {"en": "eng", "zh-Hant": "zho", "zh-Hans": "zho"}
_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


class Statement(msgspec.Struct, frozen=True, order=True):
    """One value of one property of one entity, in the words of one dataset."""

    dataset: str
    entity_id: str
    prop: str
    value: str
    lang: str | None
    schema: str
    origin: str

    @property
    def id(self) -> str:
        """The key of FollowTheMoney: dataset, entity, property, value and language."""
        language = "" if self.lang is None else f"@{self.lang}"
        key = f"{self.dataset}.{self.entity_id}.{self.prop}.{self.value}{language}"
        return hashlib.sha1(key.encode(), usedforsecurity=False).hexdigest()

    def to_json(self) -> dict[str, object]:
        """Return it as a line of statements has it."""
        beside = {"id": self.id, "canonical_id": self.entity_id, "external": False}
        empty = dict.fromkeys(("original_value", "first_seen", "last_seen"))
        return beside | empty | msgspec.structs.asdict(self)


def write_ftm(snapshot: Snapshot, folder: Path) -> list[Written]:
    """Write entities and statements of each dataset, and an index of the datasets."""
    by_dataset: dict[str, list[Statement]] = {}
    for statement in statements(snapshot):
        by_dataset.setdefault(statement.dataset, []).append(statement)
    written = []
    for dataset, found in sorted(by_dataset.items()):
        made = entities(found)
        lines = [statement.to_json() for statement in found]
        written.append(_lines(folder, f"{dataset}.entities.ftm.json", "entities", made))
        written.append(_lines(folder, f"{dataset}.statements.json", "statements", lines))
    titles = {told.payload["publisher"] for told in snapshot.folded.notices.values()}
    index = [{"name": dataset_name(title), "title": title} for title in sorted(titles)]
    return [*written, _lines(folder, "datasets.json", "datasets", index)]


def statements(snapshot: Snapshot) -> list[Statement]:
    """Return all statements in the order of dataset, entity, property and value."""
    found: set[Statement] = set()
    for notice in snapshot.folded.notices.values():
        found |= set(_article(notice))
    for holder in holders(snapshot):
        found |= set(_person(holder))
    for claim in snapshot.claims:
        told = said_session(claim, snapshot)
        if told is not None:
            session, said = told
            notice = snapshot.folded.notices[claim.notice]
            event = _Entity(notice, claim.id, "Event", f"gongshi-{session}")
            found |= {event.says("name", said["mechanism"], named=True), event.proven()}
            found |= set(event.dated("date", said.get("date")))
            if "place" in said:
                found.add(event.says("location", said["place"]))
    return sorted(found)


def entities(found: Iterable[Statement]) -> list[dict[str, object]]:
    """Return the entities of the statements of one dataset, by id."""
    gathered: dict[str, dict[str, dict[str, None]]] = {}
    told: dict[str, tuple[str, str]] = {}
    for statement in found:
        told[statement.entity_id] = (statement.schema, statement.dataset)
        values = gathered.setdefault(statement.entity_id, {}).setdefault(statement.prop, {})
        values[statement.value] = None
    return [
        {
            "id": id_,
            "schema": told[id_][0],
            "properties": {prop: list(values) for prop, values in properties.items()},
            "datasets": [told[id_][1]],
            "referents": [],
        }
        for id_, properties in gathered.items()
    ]


def dataset_name(publisher: str) -> str:
    """Return the name of a publisher's dataset: lower case, digits and underscores.

    The digits at its end keep publishers apart whose names differ in other letters only.
    """
    plain = "_".join(re.findall("[a-z0-9]+", publisher.lower())) or "publisher"
    return f"{plain}_{hashlib.sha256(publisher.encode()).hexdigest()[:6]}"


class _Entity(msgspec.Struct, frozen=True):
    """An entity that one claim of a notice speaks of."""

    notice: NoticeStanding
    origin: str
    schema: str
    id: str

    def says(self, prop: str, value: str, *, named: bool = False) -> Statement:
        language = _LANGUAGES[self.notice.payload["language"]] if named else None
        dataset = dataset_name(self.notice.payload["publisher"])
        return Statement(dataset, self.id, prop, value, language, self.schema, self.origin)

    def dated(self, prop: str, date: str | None) -> Iterator[Statement]:
        """Yield a date if FollowTheMoney has a form for it; a quarter has none."""
        if date is not None and _DATE.fullmatch(date):
            yield self.says(prop, date)

    def proven(self) -> Statement:
        return self.says("proof", _article_id(self.notice))


def _article_id(notice: NoticeStanding) -> str:
    return f"gongshi-notice-{notice.id}"


def _article(notice: NoticeStanding) -> Iterator[Statement]:
    told = notice.payload
    article = _Entity(notice, notice.id, "Article", _article_id(notice))
    yield article.says("publisher", told["publisher"])
    yield article.says("language", _LANGUAGES[told["language"]])
    yield from article.dated("publishedAt", told["published"])
    for prop, value in (("title", told["title"]), ("sourceUrl", told["url"])):
        if value is not None:
            yield article.says(prop, value)


def _person(holder: Holder) -> Iterator[Statement]:
    notice, origin = holder.notice, holder.claim.id
    person = _Entity(notice, origin, "Person", _id("person", holder.person, notice, holder.name))
    yield person.says("name", holder.name, named=True)
    yield person.proven()
    if holder.claim.kind == "chair" and holder.session is not None:
        event = _Entity(notice, origin, "Event", f"gongshi-{holder.session}")
        yield event.says("involved", person.id)
    if holder.office is None:
        return
    post = _Entity(notice, origin, "Position", _id("office", holder.post, notice, holder.office))
    yield post.says("name", holder.office, named=True)
    if holder.place is not None:
        yield post.says("subnationalArea", holder.place, named=True)
    held = _Entity(notice, origin, "Occupancy", f"gongshi-held-{origin}")
    yield from (held.says("holder", person.id), held.says("post", post.id), held.proven())
    yield from held.dated("date", notice.payload["published"])


def _id(what: str, known: str | None, notice: NoticeStanding, name: str) -> str:
    """Return the register's id; a name it does not know is only what one notice calls so."""
    if known is not None:
        return f"gongshi-{what}-{known}"
    digest = hashlib.sha256(f"{notice.id} {name}".encode()).hexdigest()
    return f"gongshi-{what}-{digest[:16]}"


def _lines(folder: Path, name: str, what: str, values: Iterable[object]) -> Written:
    lines = [msgspec.json.encode(value) + b"\n" for value in values]
    (folder / name).write_bytes(b"".join(lines))
    return Written(name, {what: len(lines)})
