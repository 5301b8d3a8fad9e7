# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A made-up record of any size: mechanisms, their sessions, notices of them, claims and reviews.

Seeded: the same size is the same record on every machine, instants aside. Each session is told of
by three notices of twenty claims, more than half of which are accepted; half way through, each
mechanism takes a second name.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any

from gongshi.record import Draft, RegisteredName, RegisterItem, claim_id
from gongshi.record.entry import PAYLOADS
from gongshi.record.register import item_draft
from gongshi.store.append import latest_leaves, write
from gongshi.store.chunks import chunks
from gongshi.store.following import follow
from gongshi.store.setup import open_database
from gongshi.store.writer import writer

__all__ = ["build", "mechanism_of", "notice_drafts", "sessions_of", "subject_of"]

CLAIMS, NOTICES, SESSIONS = 20, 3, 10
"""Claims a notice, notices a session, sessions a mechanism."""
_SEED = 20261123
_SIDES, _PEOPLE = 50, 500
_AT_ONCE = 30
"""Notices in one batch."""
_ACCEPTED = 0.6


def sessions_of(claims: int) -> int:
    """Return how many sessions a record of so many claims tells of."""
    return max(1, claims // (CLAIMS * NOTICES))


def mechanism_of(session: int) -> str:
    """Return the id of the mechanism that held the session of that number."""
    return f"m{session // SESSIONS}"


def subject_of(session: int) -> str:
    """Return the id of the session of that number."""
    return f"{mechanism_of(session)}-{session % SESSIONS + 1}"


def build(path: Path, claims: int) -> None:
    """Make the record of so many claims at ``path``, and leave it open."""
    open_database(path)
    sessions = sessions_of(claims)
    chance = random.Random(_SEED)
    notices = [(session, number) for session in range(sessions) for number in range(NOTICES)]
    middle = len(notices) // 2
    _put(_register(sessions, 1))
    _put_notices(notices[:middle], chance)
    _put(_register(sessions, 2))
    _put_notices(notices[middle:], chance)
    with writer():
        follow()


def notice_drafts(session: int, number: int, chance: random.Random) -> list[Draft]:
    """Return what enters the ledger for a notice about a session."""
    notice = _hash(f"{session} {number}")
    known: dict[str, Any] = {
        "length": 4000,
        "published": f"{2010 + session % 15}-03-04",
        "rank": ("official", "press", "digest")[number % 3],
        "sources": [],
        "title": f"Session {subject_of(session)} was held",
    }
    payloads = [
        _claim(notice, place, kind, fields)
        for place, (kind, fields) in enumerate(_told(session, chance))
    ]
    ids = [claim_id(payload) for payload in payloads]
    (form,) = PAYLOADS["notice"]
    reader: dict[str, Any] = {"reader": "r", "version": "1", "lexicon": "0", "part": 1, "parts": 1}
    reader["claims"] = ids
    accept: dict[str, Any] = {
        "verdict": "accept",
        "reason": "The notice says so.",
        "replacement": None,
    }
    return [
        Draft("notice", notice, {name: known.get(name) for name in form}, "bench"),
        *(Draft("claim", notice, payload, "bench") for payload in payloads),
        Draft("reading", notice, reader, "bench"),
        *(Draft("review", id_, accept, "bench") for id_ in ids if chance.random() < _ACCEPTED),
    ]


def _put_notices(notices: list[tuple[int, int]], chance: random.Random) -> None:
    for some in chunks(notices, _AT_ONCE):
        _put(chain.from_iterable(notice_drafts(*notice, chance) for notice in some))


def _put(drafts: Iterable[Draft]) -> None:
    with writer():
        write(drafts)


def _register(sessions: int, names: int) -> Iterator[Draft]:
    mechanisms = dict.fromkeys(map(mechanism_of, range(sessions)))
    told = [
        (id_, "mechanism", [f"Joint Council of {id_}", f"{id_} Conference"]) for id_ in mechanisms
    ]
    if names == 1:
        told += [(f"s{side}", "side", [f"Harbour {side}"]) for side in range(_SIDES)]
        told += [(f"p{person}", "person", [f"Ada Quay {person}"]) for person in range(_PEOPLE)]
    latest = latest_leaves(id_ for id_, _, _ in told)
    for id_, item, words in told:
        named = tuple(RegisteredName(name, "en") for name in words[:names])
        yield item_draft(RegisterItem(id_, item, named, {}), "bench", latest.get(id_))


def _told(session: int, chance: random.Random) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the twenty claims of a notice about a session: kind and fields."""
    id_, ordinal = mechanism_of(session), session % SESSIONS + 1
    name = chance.choice([f"Joint Council of {id_}", f"{id_} Conference"])
    of = {"mechanism": name, "ordinal": ordinal}
    place = f"Harbour {chance.randrange(_SIDES)}"
    yield "meeting", {**of, "date": f"{2010 + session % 15}-03-03", "place": place}
    for side in range(2):
        person = f"Ada Quay {chance.randrange(_PEOPLE)}"
        yield (
            "chair",
            {"person": person, "office": "Mayor", "side": f"Harbour {side}", "session": of},
        )
    yield "consensus_count", {"what": "projects", "value": chance.randrange(10, 14), "session": of}
    yield "instruments_signed", {"count": chance.randrange(10, 14)}
    for number in range(5):
        yield "area", {"name": f"area {session % 7} {number}", "session": of}
    for number in range(5):
        yield "project", {"name": f"project {session} {number}", "session": of}
    for number in range(5):
        value = str(chance.randrange(1000))
        yield "indicator", {"name": f"trade {number}", "value": value, "year": 2010 + session % 15}


def _claim(notice: str, place: int, kind: str, fields: dict[str, Any]) -> dict[str, Any]:
    start = place * 200
    pins = {
        name: [{"start": start, "end": start + 9, "words": _hash(f"{notice}{place}{name}")}]
        for name in fields
        if name != "session"
    }
    return {
        "kind": kind,
        "fields": fields,
        "notice": notice,
        "pin": {"start": start, "end": start + 120, "words": _hash(f"{notice} {place}")},
        "parts": pins,
        "modality": "stated",
        "unresolved": {},
        "corrects": None,
    }


def _hash(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()
