# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Rebuilding what pages read: equal to the ledger, or exit 3."""

from __future__ import annotations

import json
import sqlite3

from gongshi.store.projections import state_hash


def test_rebuild_of_a_record_that_follows_its_ledger_changes_nothing(run, desk):
    desk.accept("meeting")
    before = state_hash()
    ended = run("record", "rebuild")
    assert (ended.code, ended.out, ended.err) == (0, f"state hash {before}\n", "")
    told = json.loads(run("record", "rebuild", "--json").out)
    assert told == {"before": before, "after": before, "same": True}


def test_tables_that_were_altered_are_found_out_and_put_right(run, desk):
    desk.accept("meeting")
    right = state_hash()
    with sqlite3.connect(desk.path) as database:
        database.execute("DELETE FROM fact_row")
    database.close()
    wrong = state_hash()
    ended = run("record", "rebuild")
    assert (ended.code, ended.out) == (3, f"state hash {right}\n")
    assert ended.err == f"the tables were {wrong}; they did not follow the ledger, and now do\n"
    assert run("record", "rebuild").code == 0
