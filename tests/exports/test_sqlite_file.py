# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The SQLite file, opened by SQLite alone."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from gongshi.exports import PlaceError
from gongshi.exports.manifest import Written
from gongshi.exports.sqlite_file import FILE, write_sqlite
from gongshi.exports.tables import tables


@pytest.fixture
def database(snapshot, tmp_path):
    write_sqlite(snapshot, tmp_path)
    with closing(sqlite3.connect(f"file:{tmp_path / FILE}?mode=ro", uri=True)) as opened:
        yield opened


def names(database, kind):
    asked = "SELECT name FROM sqlite_schema WHERE type = ? AND name NOT LIKE 'sqlite_%'"
    return {name for (name,) in database.execute(asked, [kind])}


def test_tables_hold_the_rows_of_the_export(snapshot, database):
    found = tables(snapshot)
    assert names(database, "table") == {table.name for table in found}
    for table in found:
        rows = database.execute(f'SELECT * FROM "{table.name}"').fetchall()
        assert sorted(map(repr, rows)) == sorted(repr(plain(row)) for row in table.rows)


def plain(row):
    return tuple(int(cell) if isinstance(cell, bool) else cell for cell in row)


def test_file_is_sound_every_reference_leads_somewhere_and_there_is_no_trigger(database):
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    assert names(database, "trigger") == set()


def test_keys_and_references_are_declared_as_datasette_reads_them(database):
    columns = database.execute("PRAGMA table_info(counts)").fetchall()
    assert [(name, kind) for _, name, kind, _, _, key in columns if key] == [("id", "TEXT")]
    links = database.execute("PRAGMA foreign_key_list(counts)").fetchall()
    assert {(link[3], link[2], link[4]) for link in links} == {
        ("session", "meetings", "id"),
        ("claim", "claims", "id"),
        ("notice", "notices", "id"),
    }
    assert {"counts_session", "counts_claim", "counts_notice"} <= names(database, "index")


def test_month_and_long_decimal_are_text_as_they_were_said(database):
    assert database.execute("SELECT date, typeof(date) FROM meetings").fetchall() == [
        ("2021-08", "text")
    ]
    assert database.execute("SELECT value, typeof(value) FROM indicators").fetchall() == [
        ("17400000000000000.5", "text")
    ]


def test_value_leads_to_its_words_by_a_join(database):
    asked = (
        "SELECT counts.value, claims.words, notices.publisher FROM counts "
        "JOIN claims ON claims.id = counts.claim JOIN notices ON notices.id = claims.notice"
    )
    assert database.execute(asked).fetchall() == [(22, "二十二個項目", "港城公報")]


def test_what_was_written_is_counted_by_table(snapshot, tmp_path):
    rows = {table.name: len(table.rows) for table in tables(snapshot)}
    assert write_sqlite(snapshot, tmp_path) == [Written(FILE, rows)]


def test_file_that_cannot_be_written_is_told(snapshot, tmp_path):
    with pytest.raises(PlaceError, match=r"gongshi.sqlite3 cannot be written \(unable to open"):
        write_sqlite(snapshot, tmp_path / "nowhere")
