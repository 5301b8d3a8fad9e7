# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""On PostgreSQL: the same refusals, the same state, and a role that can only read and add."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest
from django.db import DatabaseError, connection, transaction
from tests.store.conftest import opened

from gongshi.store.entries import entries
from gongshi.store.errors import LockedError, UnusableError
from gongshi.store.following import follow
from gongshi.store.models import LedgerEntry, NoticeFile, NoticeText
from gongshi.store.projections import rebuild, state_hash
from gongshi.store.reviews import review
from gongshi.store.writer import writer

pytestmark = [pytest.mark.slow, pytest.mark.integration]

RIVAL = Path(__file__).with_name("rival.py")
DOCS = Path(__file__).parents[2] / "docs" / "settings.md"
SECOND = {"mechanism": "Harbour City-River Port Joint Council", "ordinal": 2}
TEXT = "The second session of the Harbour City-River Port Joint Council agreed on 12 projects."
PROJECTS = ("consensus_count", {"what": "projects", "value": 12, "session": SECOND}, "12 projects")
GUARDED = (LedgerEntry, NoticeText, NoticeFile)
REFUSED = [
    "UPDATE entry SET kind = kind",
    "DELETE FROM entry",
    "TRUNCATE entry",
    "TRUNCATE entry, notice_text CASCADE",
    "INSERT INTO entry SELECT * FROM entry ON CONFLICT DO NOTHING",
    "INSERT INTO entry SELECT * FROM entry ON CONFLICT (index) DO UPDATE SET kind = 'x'",
    "INSERT INTO entry SELECT 9, leaf, kind, subject, NULL, recorded_at, written FROM entry",
    "MERGE INTO entry USING (SELECT 0 AS n) AS a ON index = n WHEN MATCHED THEN DELETE",
    "UPDATE notice_text SET text = ''",
    "TRUNCATE notice_text",
    "DELETE FROM notice_file",
]


@pytest.mark.parametrize("statement", REFUSED)
def test_whatever_would_change_a_row_is_refused(server_record, desk, statement):
    desk.put_register()
    desk.read(TEXT, PROJECTS)
    before = list(entries())
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        connection.cursor().execute(statement)
    assert list(entries()) == before


def test_orm_cannot_change_a_row_either(server_record, desk):
    desk.put_register()
    for act in (LedgerEntry.objects.all().delete, lambda: LedgerEntry.objects.update(kind="x")):
        with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
            act()
    assert LedgerEntry.objects.count() == 3


def test_two_processes_write_at_once_and_leave_one_unbroken_ledger(server_record):
    environment = {n: v for n, v in os.environ.items() if n != "DJANGO_SETTINGS_MODULE"}
    rivals = [
        subprocess.Popen(
            [sys.executable, RIVAL, server_record, name, "10"],
            env=environment,
            stderr=subprocess.PIPE,
            text=True,
        )
        for name in ("one", "other")
    ]
    assert [(rival.communicate()[1], rival.returncode) for rival in rivals] == [("", 0), ("", 0)]
    places = list(LedgerEntry.objects.order_by("index").values_list("index", flat=True))
    assert places == list(range(40))
    told = [entry.prior for entry in entries() if entry.subject == "hc"]
    leaves = LedgerEntry.objects.filter(subject="hc").order_by("index")
    assert told == [None, *leaves.values_list("leaf", flat=True)[: len(told) - 1]]
    before = state_hash()
    assert rebuild() == before


def test_writer_that_waits_in_vain_is_told_so_and_nothing_is_changed(server_record, server, desk):
    with psycopg.connect(server.address(server_record.name)) as other:
        other.execute("SELECT pg_advisory_xact_lock(%s)", [0x676F6E67736869])
        connection.cursor().execute("SET lock_timeout = '50ms'")
        with pytest.raises(LockedError, match="another process is writing to record_"):
            desk.put_register()
    assert LedgerEntry.objects.count() == 0


def test_state_is_the_same_in_a_file_and_on_a_server(file_record, desk, server, empty_database):
    desk.put_register()
    desk.read(TEXT, PROJECTS, rank="press")
    _, (claim,) = desk.read(TEXT + " 港城 Ämter, éclair, Zoë & a_b.", PROJECTS)
    review(claim, "accept", "The notice says so.", actor="clerk")
    of_file, ledger = state_hash(), list(entries())
    kept = [list(model.objects.order_by("index")) for model in GUARDED]
    server.order(f"CREATE DATABASE twin TEMPLATE {empty_database}")
    with opened(server.address("twin")):
        for model, rows in zip(GUARDED, kept, strict=True):
            model.objects.bulk_create(rows)
        with writer():
            follow()
        assert list(entries()) == ledger
        assert (state_hash(), rebuild()) == (of_file, of_file)


def test_role_that_may_only_add_can_do_all_that_gongshi_does(server_record, server, desk):
    (statements,) = re.findall(r"```sql\n(.*?)```", DOCS.read_text(encoding="utf-8"), re.DOTALL)
    with psycopg.connect(server.address(server_record.name), autocommit=True) as owner:
        owner.execute("DROP ROLE IF EXISTS gongshi_app")
        owner.execute(statements)
    address = server.address(server_record.name, user="gongshi_app")
    with opened(address):
        desk.put_register()
        desk.read(TEXT, PROJECTS)
        assert rebuild() == state_hash()
        for act in ("UPDATE entry SET kind = kind", "DELETE FROM notice_text", "TRUNCATE entry",
                    "ALTER TABLE entry DISABLE TRIGGER ALL"):  # fmt: skip
            with pytest.raises(DatabaseError, match=r"permission denied|must be owner"):
                connection.cursor().execute(act)
        assert LedgerEntry.objects.count() == 6
    with psycopg.connect(server.address(server_record.name), autocommit=True) as owner:
        owner.execute("DROP OWNED BY gongshi_app")
        owner.execute("DROP ROLE gongshi_app")


def test_database_that_is_not_there_is_named(server, file_record):
    told = r"record absent on its server cannot be opened.*check the address"
    with pytest.raises(UnusableError, match=told), opened(server.address("absent")):
        pass
