# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What `gongshi record export` writes and prints."""

from __future__ import annotations

import csv
import json
import sqlite3
import sys

import pytest

from gongshi.exports.formats import FORMATS


def test_every_format_makes_a_folder_and_tells_its_files(run, desk, here):
    desk.accept("meeting", "consensus_count", "statement")
    for format_ in (*FORMATS, "ledger"):
        ended = run("record", "export", "--format", format_, "--out", format_)
        manifest = json.loads((here / format_ / "manifest.json").read_text("utf-8"))
        assert (ended.code, ended.err) == (0, "")
        first, *told = ended.out.splitlines()
        assert first == "on: any day; known at: now"
        assert [line.split(":")[0] for line in told] == [
            f"{format_}/{file['name']}" for file in manifest["files"]
        ]
        assert [line.rpartition(" ")[2] for line in told] == [
            file["sha256"] for file in manifest["files"]
        ]


def test_both_axes_are_printed_and_kept_in_the_manifest(run, desk, here):
    desk.accept("meeting", "consensus_count")
    ended = run(
        "record",
        "export",
        *("--format", "csv", "--out", "then", "--on", "2025-05-13", "--known-at", "2099-12-31"),
    )
    assert ended.out.splitlines()[0] == "on: 2025-05-13; known at: 2099-12-31T15:59:59.999999Z"
    manifest = json.loads((here / "then" / "manifest.json").read_text("utf-8"))
    assert (manifest["on"], manifest["known_at"]) == ("2025-05-13", "2099-12-31T15:59:59.999999Z")
    with (here / "then" / "meetings.csv").open(encoding="utf-8", newline="") as file:
        assert len(list(csv.reader(file))) == 1


def test_json_is_the_manifest(run, desk, here):
    ended = run("record", "export", "--format", "sqlite", "--out", "out", "--json")
    assert json.loads(ended.out) == json.loads((here / "out" / "manifest.json").read_text("utf-8"))
    with sqlite3.connect(here / "out" / "gongshi.sqlite3") as database:
        found = database.execute("SELECT words FROM claims WHERE kind = 'statement'").fetchall()
    database.close()
    assert found == [("Ms Field said",)]


def test_folder_that_is_there_is_left_as_it_is(run, desk, here):
    (here / "out").mkdir()
    ended = run("record", "export", "--format", "csv", "--out", "out")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err == (
        "gongshi: out is there already and is left as it is; name another folder\n"
    )
    assert list((here / "out").iterdir()) == []


def test_ledger_knows_no_day(run, desk, here):
    ended = run("record", "export", "--format", "ledger", "--out", "out", "--on", "2025-05-14")
    assert ended.code == 2
    assert "--on asks for facts" in ended.err
    assert not (here / "out").exists()


def test_ledger_up_to_an_instant_is_shorter(run, desk, here):
    ended = run(
        "record",
        "export",
        "--format",
        "ledger",
        "--out",
        "out",
        "--known-at",
        "2001-01-01",
        "--json",
    )
    assert json.loads(ended.out)["ledger"] == {"count": 0, "leaf": None}


def test_unknown_format_is_a_usage_error(run, desk):
    assert run("record", "export", "--format", "ods", "--out", "out").code == 2


def test_record_that_is_not_there_is_told(run, here):
    ended = run("record", "export", "--format", "csv", "--out", "out")
    assert (ended.code, "there is no record gongshi.sqlite3" in ended.err) == (1, True)


def test_altered_text_stops_the_export_and_leaves_nothing(run, desk, here):
    with sqlite3.connect(desk.path) as database:
        database.execute("DROP TRIGGER notice_text_no_update")
        database.execute(
            "UPDATE notice_text SET text = replace(text, '12 projects', '99 projects')"
        )
    database.close()
    ended = run("record", "export", "--format", "csv", "--out", "out")
    assert ended.code == 1
    assert f"of notice {desk.notice.id[:12]} are not the words that were pinned" in ended.err
    assert sorted(path.name for path in here.iterdir() if path.is_dir()) == []


@pytest.mark.parametrize("missing", ["pyarrow"])
def test_missing_extra_is_one_line_with_what_to_install(run, desk, here, monkeypatch, missing):
    monkeypatch.setitem(sys.modules, missing, None)
    ended = run("record", "export", "--format", "parquet", "--out", "out")
    assert (ended.code, ended.err.count("\n")) == (1, 1)
    assert "install gongshi[data]" in ended.err
    assert not (here / "out").exists()
