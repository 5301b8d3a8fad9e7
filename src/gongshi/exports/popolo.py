# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Popolo: people, organisations, posts, memberships and events (popoloproject.com).

Popolo has one empty end for "still" and "unknown" (popolo-project/popolo-spec#15); so what is known
of an end stands in ``gongshi`` beside it, with the claim and the place of the words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec

from gongshi.exports.fact_tables import session_number
from gongshi.exports.holders import Holder, holders
from gongshi.exports.manifest import Written
from gongshi.exports.snapshot import Snapshot
from gongshi.record import Fact, RegisteredName, RegisterItem
from gongshi.values import Pin

__all__ = ["FILE", "popolo", "write_popolo"]

FILE = "popolo.json"


def write_popolo(snapshot: Snapshot, folder: Path) -> list[Written]:
    """Write one file into ``folder``; return what was written."""
    found = popolo(snapshot)
    (folder / FILE).write_bytes(msgspec.json.format(msgspec.json.encode(found), indent=1) + b"\n")
    return [Written(FILE, {name: len(things) for name, things in found.items()})]


def popolo(snapshot: Snapshot) -> dict[str, list[dict[str, Any]]]:
    """Return the people of the register and those that accepted claims name, with their posts."""
    held = list(holders(snapshot))
    register = snapshot.folded.register
    unknown = {holder.claim.notice + holder.name: holder for holder in held if not holder.person}
    organizations = [i for kind in ("side", "body", "mechanism") for i in register.of_kind(kind)]
    return {
        "persons": [
            *(_named(item) for item in register.of_kind("person")),
            *({"id": _person(holder), "name": holder.name} for holder in unknown.values()),
        ],
        "organizations": [_named(i) | {"classification": i.item} for i in organizations],
        "posts": [_post(item) for item in register.of_kind("office")],
        "memberships": [_membership(h, snapshot) for h in held if h.office is not None],
        "events": list(_events(snapshot)),
    }


def _named(item: RegisterItem) -> dict[str, Any]:
    first, *others = item.names
    told: dict[str, Any] = {"id": item.id, "name": first.text}
    return told | {"other_names": [_name(name) for name in (first, *others)]}


def _name(name: RegisteredName) -> dict[str, str]:
    told = {"name": name.text, "note": name.language}
    dates = (("start_date", name.since), ("end_date", name.until))
    return told | {field: str(date) for field, date in dates if date is not None}


def _post(item: RegisterItem) -> dict[str, Any]:
    sides = item.ids("side")
    told = {"id": item.id, "label": item.names[0].text}
    names = {"other_label": [_name(name) for name in item.names]}
    return told | names | ({"organization_id": sides[0]} if sides else {})


def _membership(holder: Holder, snapshot: Snapshot) -> dict[str, Any]:
    told = {
        "id": holder.claim.id,
        "person_id": _person(holder),
        "role": holder.office,
        "post_id": holder.post,
        "organization_id": holder.side,
        "area": None if holder.place is None else {"name": holder.place},
    }
    source = {"url": holder.notice.payload["url"], "note": holder.notice.payload["publisher"]}
    beside = {
        "observed": holder.notice.payload["published"],
        "valid_from": None,
        "valid_until": "unknown",
        **_pin(holder.claim.id, snapshot.pin(holder.claim.id), snapshot),
    }
    stated = {name: value for name, value in told.items() if value is not None}
    return stated | {"sources": [source], "gongshi": beside}


def _events(snapshot: Snapshot) -> Iterator[dict[str, Any]]:
    for subject, facts in sorted(snapshot.folded.facts.items()):
        session = session_number(subject, snapshot)
        if session is not None:
            told = {"id": subject, "organization_id": session[0], "classification": "session"}
            yield told | _when_and_where(facts, snapshot)


def _when_and_where(facts: Iterable[Fact], snapshot: Snapshot) -> dict[str, Any]:
    told: dict[str, Any] = {}
    for fact in facts:
        if fact.property in ("date", "place"):
            pin = snapshot.pin(fact.claims[0], fact.property)
            name = "start_date" if fact.property == "date" else "location"
            told[name] = fact.value[fact.property]
            told.setdefault("gongshi", {})[name] = _pin(fact.claims[0], pin, snapshot)
    return told


def _pin(claim: str, pin: Pin, snapshot: Snapshot) -> dict[str, Any]:
    place = {"notice": pin.notice, "start": pin.start, "end": pin.end}
    return {"claim": claim, **place, "words": snapshot.words(pin)}


def _person(holder: Holder) -> str:
    """Return the register's id, else an id of the name within its notice."""
    return holder.person or f"{holder.claim.notice[:16]}:{holder.name}"
