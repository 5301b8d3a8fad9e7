# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""No question goes through a whole table: each part of a query is found by an index."""

from __future__ import annotations

import pytest
from django.db import connection

from gongshi.store import queries
from gongshi.store.entries import head
from gongshi.store.reviews import review

pytestmark = pytest.mark.integration

SECOND = {"mechanism": "Harbour City-River Port Joint Council", "ordinal": 2}
TEXT = "The second session of the Harbour City-River Port Joint Council agreed on 12 projects."
MEETING = ("meeting", {**SECOND, "date": "2026-01-03"}, "second session")
PROJECTS = ("consensus_count", {"what": "projects", "value": 12, "session": SECOND}, "12 projects")
ONE_ROW = ('ORDER BY "index" DESC LIMIT 1', 'FROM "followed"')
"""The end of the ledger, and how far the projections are: SQLite scans, and reads one row."""


@pytest.fixture
def asked(record, desk):
    """A record of one session, and what every question about it is asked with."""
    desk.put_register()
    notice, claims = desk.read(TEXT, MEETING, PROJECTS)
    for claim in claims:
        review(claim, "accept", "The notice says so.", actor="clerk")
    return {"notice": notice, "claim": claims[1], "instant": head().recorded_at, "desk": desk}


QUESTIONS = {
    "the facts of a session": lambda _: queries.facts("hcrp-2"),
    "its facts as known then": lambda a: queries.facts("hcrp-2", known_at=a["instant"]),
    "the sessions": lambda _: queries.sessions("hc-rp"),
    "the sessions as known then": lambda a: queries.sessions("hc-rp", known_at=a["instant"]),
    "a notice": lambda a: queries.notice(a["notice"]),
    "a notice as known then": lambda a: queries.notice(a["notice"], known_at=a["instant"]),
    "a claim": lambda a: queries.claim(a["claim"]),
    "a claim as known then": lambda a: queries.claim(a["claim"], known_at=a["instant"]),
    "the notices as known then": lambda a: queries.notices(known_at=a["instant"]),
    "one more review": lambda a: review(a["claim"], "accept", "Seen.", actor="clerk"),
    "one more notice": lambda a: a["desk"].read(TEXT + " It is over.", MEETING, PROJECTS),
}


def plans_of(act):
    """The steps of the plans of all that an act asks of the database."""
    seen = {}

    def watch(execute, sql, params, many, context):
        if not many and sql.lstrip().startswith(("SELECT", "DELETE")):
            seen.setdefault(sql, params)
        return execute(sql, params, many, context)

    with connection.execute_wrapper(watch):
        act()
    assert seen
    with connection.cursor() as cursor:
        for sql, params in seen.items():
            cursor.execute(f"EXPLAIN QUERY PLAN {sql}", params)
            yield from ((sql, step) for *_, step in cursor.fetchall())


@pytest.mark.parametrize("name", QUESTIONS)
def test_question_finds_what_it_reads_by_an_index(asked, name):
    scans = [
        (sql, step)
        for sql, step in plans_of(lambda: QUESTIONS[name](asked))
        if step.startswith("SCAN") and not any(words in sql for words in ONE_ROW)
    ]
    assert scans == []
