# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What `gongshi record import` does with a copy of a ledger."""

from __future__ import annotations

import pytest

from gongshi.store.projections import state_hash


@pytest.fixture
def copy(run, desk, here):
    """A copy of the record of the council."""
    desk.accept("meeting", "consensus_count")
    assert run("record", "export", "--format", "ledger", "--out", "copy").code == 0
    return here / "copy"


def test_copy_becomes_a_record_with_the_same_state(run, copy, here):
    before = state_hash()
    ended = run("record", "import", copy, "--database", "new.sqlite3")
    assert (ended.code, ended.out, ended.err) == (0, "9 entries added\n", "")
    rebuilt = run("record", "rebuild", "--database", "new.sqlite3")
    assert (rebuilt.code, rebuilt.out) == (0, f"state hash {before}\n")


def test_our_own_copy_adds_nothing(run, copy):
    before = run("record", "rebuild").out
    ended = run("record", "import", copy)
    assert (ended.code, ended.out) == (0, "nothing new\n")
    assert run("record", "rebuild").out == before


def test_altered_copy_is_refused_naming_the_line_and_begins_no_record(run, copy, here):
    path = copy / "entries.jsonl"
    path.write_bytes(path.read_bytes().replace(b'"value":12', b'"value":13'))
    ended = run("record", "import", copy, "--database", "new.sqlite3")
    assert (ended.code, ended.out) == (1, "")
    assert "entries.jsonl, line 5: the entry was altered" in ended.err
    assert not (here / "new.sqlite3").exists()


def test_altered_copy_is_refused_by_a_record_that_is_there(run, copy):
    path = copy / "entries.jsonl"
    path.write_bytes(path.read_bytes().replace(b'"value":12', b'"value":13'))
    before = run("record", "rebuild").out
    assert run("record", "import", copy).code == 1
    assert run("record", "rebuild").out == before


def test_folder_that_is_no_copy_is_refused(run, here):
    ended = run("record", "import", "nowhere")
    assert ended.code == 1
    assert "nowhere holds no manifest.json" in ended.err
    assert not (here / "gongshi.sqlite3").exists()


def test_record_of_something_else_refuses_the_copy(run, copy, release):
    added = run(
        "record", "add", release, "--publisher", "us", "--rank", "other", "--database", "o.sqlite3"
    )
    assert added.code == 0
    ended = run("record", "import", copy, "--database", "o.sqlite3")
    assert (ended.code, "they are two ledgers" in ended.err) == (1, True)
