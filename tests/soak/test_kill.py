# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""``kill -9`` at random moments: every acknowledged entry is there once, and a next run completes.

The few kills of each test run are at seeded moments; ``make soak`` does two hundred of each kind.
"""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from django.db import connection

from gongshi.record import entry_from_bytes, leaf_hash
from gongshi.store.configuration import log_folder, log_key_file
from gongshi.store.entries import entries
from gongshi.store.log import publish
from gongshi.store.log_check import check_log
from gongshi.store.log_key import add_key, signing_keys
from gongshi.store.models import LedgerEntry
from gongshi.store.projections import rebuild, state_hash
from gongshi.store.published import PublishedLog
from gongshi.store.setup import open_database

VICTIM = Path(__file__).with_name("victim.py")
KILLS = [pytest.param(10, id="10 kills"), pytest.param(200, id="200 kills", marks=pytest.mark.soak)]

pytestmark = [pytest.mark.slow, pytest.mark.integration]


@pytest.fixture
def path(tmp_path, django_db_blocker):
    """A record of its own; the connection is given back afterwards."""
    name = connection.settings_dict["NAME"]
    with django_db_blocker.unblock():
        yield tmp_path / "record.sqlite3"
        connection.close()
    connection.settings_dict["NAME"] = name


def run_and_kill(arguments, after, *, opened=False):
    """Start the victim and kill it ``after`` seconds; return the lines it had printed whole.

    ``opened``: the seconds count from when it has opened the record.
    """
    environment = {n: v for n, v in os.environ.items() if n != "DJANGO_SETTINGS_MODULE"}
    process = subprocess.Popen(
        [sys.executable, VICTIM, *arguments],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    first = process.stdout.readline() if opened else ""
    timer = threading.Timer(after, lambda: process.send_signal(signal.SIGKILL))
    timer.start()
    out, err = process.communicate()
    timer.cancel()
    assert (process.returncode, err) in ((-signal.SIGKILL, ""), (0, "")), err
    return (first + out).split("\n")[:-1]


def check(path):
    """The file is sound; every entry is canonical, in its place and under its hash."""
    raw = sqlite3.connect(path)
    assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    raw.close()
    rows = LedgerEntry.objects.order_by("index").values_list("index", "leaf", "written")
    for place, (index, leaf, written) in enumerate(rows):
        assert (index, leaf) == (place, leaf_hash(bytes(written)))
        entry_from_bytes(bytes(written))


@pytest.mark.parametrize("kills", KILLS)
def test_append_that_was_killed_keeps_every_acknowledged_entry_once(path, kills):
    moments = random.Random(20261123)
    acknowledged = []
    for turn in range(kills):
        after = moments.uniform(0, 0.3)
        told = run_and_kill(["append", path, str(turn)], after, opened=True)
        acknowledged += [line for line in told if line != "open"]
    open_database(path)
    check(path)
    kept = [entry.payload["fields"]["property"] for entry in entries()]
    assert len(kept) == len(set(kept))
    assert set(acknowledged) <= set(kept)
    # A batch is kept whole: the last of three is there whenever the first is.
    assert all(f"{p.split('/')[0]}/{int(p.split('/')[1]) // 3 * 3 + 2}" in kept for p in kept)
    before = state_hash()
    assert rebuild() == before
    assert acknowledged, "no run lived long enough to append"


@pytest.mark.parametrize("kills", KILLS)
def test_log_whose_writing_was_killed_always_verifies_and_a_rerun_completes_it(path, kills):
    moments = random.Random(20261123)
    key = add_key(log_key_file(path), "harbour.example/log")
    log, told = PublishedLog(log_folder(path)), []
    for turn in range(kills):
        after = moments.uniform(0.1, 0.5)
        ended = run_and_kill(["publish", path, str(turn)], after, opened=True)
        told += [bytes.fromhex(line) for line in ended if line != "open"]
        if log.is_there():
            assert check_log(log, [key]).faults == ()
    open_database(path)
    check(path)
    done = publish(log, signing_keys(log_key_file(path)))
    assert done.head.size == LedgerEntry.objects.count()
    assert not (log.folder / ".new").exists()
    # Whoever kept any checkpoint that was ever told finds that the log has only grown.
    assert told, "no run lived long enough to publish"
    for note in told:
        assert check_log(log, [key], note).faults == ()


@pytest.mark.parametrize("kills", KILLS)
def test_build_that_was_killed_completes_when_it_is_run_again(path, kills, tmp_path):
    moments = random.Random(20261123)
    for _ in range(kills):
        run_and_kill(["demonstration", path], moments.uniform(0.05, 1.5))
    run_and_kill(["demonstration", path], 600)
    open_database(path)
    check(path)
    killed = sorted((e.kind, e.subject, str(e.payload)) for e in entries())
    before = state_hash()
    assert rebuild() == before

    whole = tmp_path / "whole.sqlite3"
    run_and_kill(["demonstration", whole], 600)
    open_database(whole)
    assert sorted((e.kind, e.subject, str(e.payload)) for e in entries()) == killed


@pytest.mark.parametrize("kills", KILLS)
def test_rebuild_that_was_killed_leaves_entries_and_state_as_they_were(path, kills):
    moments = random.Random(20261123)
    run_and_kill(["append", path, "0"], 0.5, opened=True)
    open_database(path)
    kept, state = list(entries()), state_hash()
    told = []
    for _ in range(kills):
        ended = run_and_kill(["rebuild", path], moments.uniform(0, 0.3), opened=True)
        told += [line for line in ended if line != "open"]
        assert state_hash() == state
    check(path)
    assert list(entries()) == kept
    assert rebuild() == state
    assert set(told) == {state}, "no run lived long enough to rebuild, or one told another state"
