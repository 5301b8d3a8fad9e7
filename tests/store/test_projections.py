# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Projections follow every append, and a rebuild recreates them exactly."""

from __future__ import annotations

import pytest
from django.db import connection

from gongshi.store.projections import rebuild, state_hash
from gongshi.store.queries import facts
from gongshi.store.reviews import review

TEXT = "The second session of the Harbour City-River Port Joint Council agreed on 12 projects."
SECOND = {"mechanism": "Harbour City-River Port Joint Council", "ordinal": 2}
PROJECTS = ("consensus_count", {"what": "projects", "value": 12, "session": SECOND}, "12 projects")
EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


@pytest.fixture
def kept(record, desk):
    desk.put_register()
    _, (claim,) = desk.read(TEXT, PROJECTS)
    review(claim, "accept", "The notice says so.", actor="clerk")
    return claim


def test_state_of_an_empty_record_is_the_hash_of_nothing(record):
    assert (state_hash(), rebuild()) == (EMPTY, EMPTY)


def test_rebuild_gives_the_same_state(kept):
    before = state_hash()
    assert before != EMPTY
    assert rebuild() == before


@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM fact_row",
        "DELETE FROM support_row",
        "DELETE FROM notice_row",
        "DELETE FROM item_row WHERE id = 'hc'",
        "UPDATE claim_row SET state = '{}'",
        "INSERT INTO item_row VALUES ('xx', 'side', '{}')",
    ],
)
def test_damage_changes_the_state_and_rebuild_mends_it(kept, damage):
    before, told = state_hash(), facts("hcrp-2")
    with connection.cursor() as cursor:
        cursor.execute(damage)
    assert state_hash() != before
    assert rebuild() == before
    assert facts("hcrp-2") == told


def test_facts_that_no_longer_hold_leave_the_projections(kept):
    assert len(facts("hcrp-2")) == 1
    review(kept, "reject", "Not so.", actor="second clerk")
    assert facts("hcrp-2") == ()
    before = state_hash()
    assert rebuild() == before
