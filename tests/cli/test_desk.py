# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Accounts on the command line, and the queue that a person works through."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from gongshi.cli import desk as desk_commands
from gongshi.store.accounts import accounts, log_in

WORDS = "a ferry leaves at noon"
NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)


def test_account_is_made_and_its_id_printed(run, desk):
    ended = run("desk", "account", "Ada", "--role", "administrator", given=f"{WORDS}\n")
    (ada,) = accounts()
    assert (ended.code, ended.out, ended.err) == (0, f"administrator {ada.actor}\n", "")
    assert log_in("Ada", WORDS, NOW) == ada


def test_password_is_asked_for_twice_on_a_terminal(run, desk, monkeypatch):
    monkeypatch.setattr(desk_commands, "on_terminal", lambda _: True)
    ended = run("desk", "account", "Ada", given=f"{WORDS}\n{WORDS}\n")
    assert (ended.code, WORDS in ended.out) == (0, False)
    assert accounts()[0].role == "reviewer"


def test_other_password_ends_the_logins(run, desk):
    run("desk", "account", "Ada", given=f"{WORDS}\n")
    before = accounts()[0].stamp
    ended = run("desk", "password", "Ada", given="another ferry at one\n")
    assert (ended.code, ended.out) == (0, "done; its logins have ended\n")
    assert accounts()[0].stamp != before
    assert log_in("Ada", "another ferry at one", NOW).name == "Ada"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("account", "Ada"), "a password has at least 12 letters"),
        (("password", "Ben"), "there is no account Ben; there are: none"),
    ],
)
def test_account_that_cannot_be_made_or_found_is_told(run, desk, words, told):
    ended = run("desk", *words, given="short\n")
    assert (ended.code, ended.out) == (1, "")
    assert told in ended.err


def test_queue_lists_what_waits_and_shrinks_with_each_review(run, desk):
    rows = json.loads(run("record", "queue", "--json").out)["queue"]
    assert {row["claim"] for row in rows} == set(desk.ids.values())
    assert {row["words"] for row in rows} >= {"12 projects"}
    desk.accept("statement", "meeting")
    ended = run("record", "queue")
    assert (ended.code, desk.ids["consensus_count"][:12] in ended.out) == (0, True)
    assert desk.ids["meeting"][:12] not in ended.out
    assert "nothing waits" in run("record", "queue", "--kind", "meeting").out


def test_queue_of_what_is_no_longer_read(run, desk):
    assert json.loads(run("record", "queue", "--no-longer-read", "--json").out)["queue"] == []


def test_unknown_kind_is_a_usage_error(run, desk):
    ended = run("record", "queue", "--kind", "rumour")
    assert (ended.code, "there is no kind rumour" in ended.err) == (2, True)
