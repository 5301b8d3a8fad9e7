# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Opening a record: made when absent, told plainly when it cannot be one."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest
from django.core.management import call_command
from django.db import connection

from gongshi.store import configuration
from gongshi.store.entries import head
from gongshi.store.errors import StoreError, UnusableError
from gongshi.store.setup import open_database


@pytest.fixture
def elsewhere(record, tmp_path):
    """A folder to open other records in; the connection is put back afterwards."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    yield folder
    connection.close()


def test_record_that_is_not_there_is_made(elsewhere):
    open_database(elsewhere / "new.sqlite3")
    assert (elsewhere / "new.sqlite3").is_file()
    assert head().count == 0


def test_opening_again_keeps_what_is_there(elsewhere, desk):
    open_database(elsewhere / "new.sqlite3")
    desk.put_register()
    count = head().count
    open_database(elsewhere / "other.sqlite3")
    assert head().count == 0
    open_database(elsewhere / "new.sqlite3")
    assert head().count == count == 3


def test_file_that_is_no_database_is_refused_and_untouched(elsewhere):
    path = elsewhere / "notes.txt"
    path.write_text("These are notes, and no database at all. " * 20)
    before = path.read_bytes()
    with pytest.raises(UnusableError, match=r"notes\.txt is not a record of gongshi; name another"):
        open_database(path)
    assert path.read_bytes() == before


def test_database_of_something_else_is_refused_and_keeps_what_it_holds(elsewhere):
    path = elsewhere / "diary.sqlite3"
    with closing(sqlite3.connect(path)) as diary:
        diary.execute("CREATE TABLE entry (day TEXT, told TEXT)")
        diary.execute("INSERT INTO entry VALUES ('2026-01-05', 'Rain.')")
        diary.commit()
    with pytest.raises(UnusableError, match=r"diary\.sqlite3 is not a record of gongshi"):
        open_database(path)
    with closing(sqlite3.connect(path)) as diary:
        assert diary.execute("SELECT * FROM entry").fetchall() == [("2026-01-05", "Rain.")]


def test_missing_folder_is_named(elsewhere):
    with pytest.raises(UnusableError, match=r"there is no folder .*absent to keep the record in"):
        open_database(elsewhere / "absent" / "record.sqlite3")


def test_folder_in_place_of_the_file_is_told(elsewhere):
    with pytest.raises(UnusableError, match="cannot be opened"):
        open_database(elsewhere)


def test_models_and_migrations_say_the_same(record):
    call_command("makemigrations", "store", check=True, dry_run=True, verbosity=0)


def test_commands_open_a_record_without_the_settings_of_the_site(tmp_path):
    script = (
        "from pathlib import Path; from gongshi.store.setup import open_database; "
        f"open_database(Path({str(tmp_path / 'r.sqlite3')!r})); "
        "from gongshi.store.entries import head; print(head().count)"
    )
    left_out = {n: v for n, v in os.environ.items() if n != "DJANGO_SETTINGS_MODULE"}
    done = subprocess.run(
        [sys.executable, "-c", script], env=left_out, capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("0\n", "")


def test_every_error_of_the_store_is_a_store_error():
    assert issubclass(configuration.ConfigurationError, StoreError)


def test_rows_say_what_they_are(record, desk):
    from gongshi.store import models

    desk.put_register()
    text = "The first session of the Harbour City-River Port Joint Council was held."
    session = {"mechanism": "Harbour City-River Port Joint Council", "ordinal": 1}
    notice, (claim,) = desk.read(text, ("meeting", {**session, "status": "held"}, "first session"))
    from gongshi.store.reviews import review

    review(claim, "accept", "So it says.", actor="clerk")
    assert [
        str(model.objects.last())
        for model in (
            models.LedgerEntry,
            models.NoticeText,
            models.NoticeRow,
            models.ClaimRow,
            models.ItemRow,
            models.FactRow,
            models.SupportRow,
        )
    ] == [
        f"entry 6: review about {claim[:24]}",
        f"text of notice {notice[:12]}",
        f"notice {notice[:12]}",
        f"claim {claim[:12]}",
        "side rp",
        "status of hcrp-1",
        f"claim {claim[:12]} on status of hcrp-1",
    ]
    assert str(models.NoticeFile.objects.last()).startswith("file ")
