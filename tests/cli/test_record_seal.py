# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Sealing, publishing and forgetting on the command line."""

from __future__ import annotations

import json

import pytest

from gongshi.cli.record_seal import _remaining
from gongshi.store.entries import entries
from gongshi.store.remains import Remains

LETTER = {"kind": "letter", "of": "Ada Quay"}


@pytest.fixture
def letter(here):
    path = here / "letter.json"
    path.write_text(json.dumps(LETTER))
    return path.name


def test_letter_is_sealed_and_forgotten_and_what_remains_is_told(run, here, letter):
    sealed = run("record", "seal", letter)
    assert (sealed.code, sealed.out[:15]) == (0, "entry 0 sealed:")
    assert sealed.err.startswith("letter.json still holds it: delete that yourself")
    ended = run("record", "forget", "0", "--ground", "requested")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.splitlines() == [
        "forgotten",
        "database: looked through, with its write-ahead log; nothing remains",
        "backups and copies of the database keep it: delete those made since it was sealed",
        "disks may keep what was overwritten: a file system with snapshots, a solid-state disk",
        "the log keeps the commitment, which without the salt tells nothing",
    ]
    again = run("record", "forget", "0", "--ground", "requested")
    assert "database: written anew, and its write-ahead log cut to nothing\n" in again.out


def test_letter_from_standard_input_is_sealed_and_published(run):
    sealed = run("record", "seal", "-", given=json.dumps(LETTER))
    assert (sealed.code, sealed.err) == (0, "")
    opened = run("record", "unseal", sealed.out.split()[-1][:12])
    assert (opened.code, opened.out) == (0, "published as entry 1\n")
    assert [entry.payload.get("content") for entry in entries()] == [None, LETTER]


def test_words_that_stand_elsewhere_leave_something_to_do(run, here, letter):
    run("record", "seal", letter)
    run("record", "seal", letter)
    ended = run("record", "forget", "0", "--ground", "not_needed")
    assert ended.code == 4
    assert "gongshi.sqlite3: some of its bytes still stand there" in ended.out


@pytest.mark.parametrize(
    ("remains", "told"),
    [
        (Remains((), busy=True), ["write-ahead log: another process"]),
        (
            Remains(None, on_server=True),
            ["server: the table was written anew", "server: its own write-ahead log"],
        ),
        (
            Remains(None, on_server=True, unswept=True),
            ["server: the deleted row stays", "server: its own write-ahead log"],
        ),
    ],
)
def test_each_thing_that_remains_is_told(remains, told):
    lines = list(_remaining(remains))
    assert len(lines) == len(told)
    assert all(line.startswith(begin) for line, begin in zip(lines, told, strict=True))


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("[1]", "standard input is no JSON object (Expected `object`, got `array`); write one"),
        ("{", "standard input is no JSON object (Input data was truncated); write one"),
        ("{}", "there is nothing to seal"),
        ('{"a": 1.5}', "1.5 is a floating-point number"),
        ('{"a": "' + "x" * 66_000 + '"}', "standard input is larger than an entry may be"),
    ],
)
def test_what_cannot_be_sealed_is_told_and_nothing_recorded(run, here, given, told):
    ended = run("record", "seal", "-", given=given)
    assert (ended.code, ended.out) == (1, "")
    assert told in ended.err


def test_ground_of_its_own_is_a_usage_error(run, desk):
    ended = run("record", "forget", "0", "--ground", "Ada asked for it")
    assert (ended.code, "is not one of" in ended.err) == (2, True)


def test_older_database_put_back_is_told_when_it_is_served(run, desk, monkeypatch):
    from gongshi.cli import serve

    run("log", "key", "--new", "harbour.example/log")
    before = desk.path.read_bytes()
    desk.accept("statement")
    run("log", "checkpoint")
    for path in desk.path.parent.glob("gongshi.sqlite3-*"):
        path.unlink()
    desk.path.write_bytes(before)
    monkeypatch.setattr(serve, "serve_until_stopped", lambda *_: None)
    ended = run("serve", "--port", "8799")
    assert ended.code == 0
    assert "Read-only: entry" in ended.err
    assert "older copy of the database was put back" in ended.err
