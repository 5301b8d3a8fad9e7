# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Two processes write at once: no gap, no lost entry, and the stale one is refused."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from gongshi.store.entries import entries
from gongshi.store.models import LedgerEntry
from gongshi.store.projections import rebuild, state_hash
from gongshi.store.setup import open_database

RIVAL = Path(__file__).with_name("rival.py")

pytestmark = [pytest.mark.slow, pytest.mark.integration]


def test_two_processes_make_a_record_at_once_and_leave_one_unbroken_ledger(record):
    path = record.with_name("new.sqlite3")
    environment = {n: v for n, v in os.environ.items() if n != "DJANGO_SETTINGS_MODULE"}
    rivals = [
        subprocess.Popen(
            [sys.executable, RIVAL, path, name, "25"],
            env=environment,
            stderr=subprocess.PIPE,
            text=True,
        )
        for name in ("one", "other")
    ]
    said = [rival.communicate()[1] for rival in rivals]
    assert [(rival.returncode, told) for rival, told in zip(rivals, said, strict=True)] == [
        (0, ""),
        (0, ""),
    ]

    open_database(path)
    kept = list(entries())
    places = list(LedgerEntry.objects.order_by("index").values_list("index", flat=True))
    assert places == list(range(100))
    assert {e.payload["fields"]["property"] for e in kept if e.kind == "claim"} == {
        f"{name}/{number}" for name in ("one", "other") for number in range(25)
    }
    # Each new name was written over the one before: a chain without a fork.
    renamed = list(LedgerEntry.objects.filter(subject="hc").order_by("index"))
    told = [entry for entry in kept if entry.subject == "hc"]
    assert [entry.prior for entry in told] == [None, *(row.leaf for row in renamed[:-1])]
    instants = [entry.recorded_at for entry in kept]
    assert instants == sorted(instants)
    before = state_hash()
    assert rebuild() == before
