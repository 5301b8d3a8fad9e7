# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The ledger and the texts cannot be changed: not by SQL, not by the ORM, through no column."""

from __future__ import annotations

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction

from gongshi.store.append import append
from gongshi.store.guards import guard, postgresql_guards, sqlite_guards
from gongshi.store.models import LedgerEntry, NoticeFile, NoticeText

HASH, OTHER = "a" * 64, "b" * 64
ENTRY = (0, HASH, "claim", "s", "c" * 64, "2026-01-01T00:00:00.000000Z", b"{}")
COLUMNS = '"index", "leaf", "kind", "subject", "claim", "recorded_at", "written"'
PLACES = "%s, %s, %s, %s, %s, %s, %s"
TABLES = {
    "entry": (COLUMNS, ENTRY),
    "notice_text": ('"index", "hash", "text"', (0, HASH, "words")),
    "notice_file": ('"index", "hash", "content"', (0, HASH, b"words")),
}
CLASHES = {
    "entry": [
        (0, OTHER, "review", "t", None, "2026-01-02T00:00:00.000000Z", b"[]"),
        (1, HASH, "review", "t", None, "2026-01-02T00:00:00.000000Z", b"[]"),
        (1, OTHER, "review", "t", "c" * 64, "2026-01-02T00:00:00.000000Z", b"[]"),
    ],
    "notice_text": [(0, OTHER, "other"), (1, HASH, "other")],
    "notice_file": [(0, OTHER, b"other"), (1, HASH, b"other")],
}
REPLACING = [
    "INSERT INTO {t} ({c}) VALUES ({p})",
    "INSERT OR REPLACE INTO {t} ({c}) VALUES ({p})",
    "INSERT OR IGNORE INTO {t} ({c}) VALUES ({p})",
    "INSERT OR FAIL INTO {t} ({c}) VALUES ({p})",
    "INSERT OR ROLLBACK INTO {t} ({c}) VALUES ({p})",
    "REPLACE INTO {t} ({c}) VALUES ({p})",
    "INSERT INTO {t} ({c}) VALUES ({p}) ON CONFLICT DO NOTHING",
    "INSERT INTO {t} ({c}) VALUES ({p}) ON CONFLICT DO UPDATE SET {first} = excluded.{first}",
]
CHANGING = [
    "UPDATE {t} SET {first} = {first}",
    "UPDATE OR REPLACE {t} SET {first} = 'd'",
    "UPDATE OR IGNORE {t} SET {first} = 'd'",
    'UPDATE {t} SET "index" = 7',
    "DELETE FROM {t}",
    'DELETE FROM {t} WHERE "index" = 0',
]


def run(sql, parameters=()):
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)


def rows(table):
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {TABLES[table][0]} FROM {table}")
        return cursor.fetchall()


def words(table, template):
    columns = TABLES[table][0]
    names = columns.split(", ")
    places = ", ".join(["%s"] * len(names))
    return template.format(t=table, c=columns, p=places, first=names[1])


@pytest.fixture(params=TABLES)
def table(request, record):
    """A guarded table that holds one row."""
    run(words(request.param, "INSERT INTO {t} ({c}) VALUES ({p})"), TABLES[request.param][1])
    return request.param


@pytest.mark.parametrize("recursive", ["ON", "OFF"])
@pytest.mark.parametrize("template", REPLACING)
def test_row_cannot_be_replaced_through_any_unique_column(table, template, recursive):
    run(f"PRAGMA recursive_triggers = {recursive}")
    for clash in CLASHES[table]:
        with pytest.raises(IntegrityError, match="is append-only"):
            run(words(table, template), clash)
    assert rows(table) == [TABLES[table][1]]


@pytest.mark.parametrize("template", CHANGING)
def test_row_cannot_be_updated_or_deleted(table, template):
    with pytest.raises(IntegrityError, match=r"is append-only: (UPDATE|DELETE) is refused"):
        run(words(table, template))
    assert rows(table) == [TABLES[table][1]]


@pytest.mark.parametrize("place", [2, -1, None])
def test_row_in_another_place_than_the_next_is_refused(table, place):
    clash = (place, *CLASHES[table][0][1:])
    with pytest.raises(IntegrityError):
        run(words(table, REPLACING[0]), clash)
    assert rows(table) == [TABLES[table][1]]


def test_hidden_row_number_of_sqlite_replaces_nothing(table):
    columns = TABLES[table][0].replace('"index"', "rowid")
    names = ", ".join(["%s"] * len(CLASHES[table][0]))
    with pytest.raises(IntegrityError, match="is append-only"):
        run(f"INSERT OR REPLACE INTO {table} ({columns}) VALUES ({names})", CLASHES[table][0])
    assert rows(table) == [TABLES[table][1]]


def test_entry_cannot_be_changed_through_the_orm(record, desk):
    append(desk.drafts(2))
    before = list(LedgerEntry.objects.order_by("index").values())
    first = LedgerEntry.objects.get(index=0)
    first.kind = "review"
    changes = [
        first.save,
        first.delete,
        LedgerEntry.objects.all().delete,
        lambda: LedgerEntry.objects.update(kind="review"),
        lambda: LedgerEntry.objects.filter(index=0).update(claim=None),
        lambda: LedgerEntry.objects.bulk_update([first], ["kind"]),
        lambda: LedgerEntry.objects.update_or_create({"kind": "review"}, index=0),
        lambda: LedgerEntry.objects.bulk_create([first], ignore_conflicts=True),
        lambda: LedgerEntry.objects.bulk_create(
            [first], update_conflicts=True, unique_fields=["leaf"], update_fields=["kind"]
        ),
    ]
    for change in changes:
        with pytest.raises(DatabaseError, match="is append-only"), transaction.atomic():
            change()
    assert list(LedgerEntry.objects.order_by("index").values()) == before


@pytest.mark.parametrize("model", [NoticeText, NoticeFile])
def test_text_and_bytes_cannot_be_changed_through_the_orm(record, desk, model):
    desk.read("The council met.")
    (kept,) = model.objects.values()
    for change in (model.objects.all().delete, lambda: model.objects.update(hash=OTHER)):
        with pytest.raises(DatabaseError, match="is append-only"), transaction.atomic():
            change()
    assert list(model.objects.values()) == [kept]


def test_connection_has_the_second_guard_and_survives_a_power_cut(record):
    asked = {}
    for name in ("recursive_triggers", "journal_mode", "synchronous"):
        with connection.cursor() as cursor:
            cursor.execute(f"PRAGMA {name}")
            asked[name] = cursor.fetchone()[0]
    assert asked == {"recursive_triggers": 1, "journal_mode": "wal", "synchronous": 2}


class Schema:
    """A schema editor that only writes down what it is told."""

    def __init__(self, vendor):
        self.connection = type("Connection", (), {"vendor": vendor})
        self.told = []

    def execute(self, sql, params):
        self.told.append((sql, params))


@pytest.mark.parametrize(
    ("vendor", "expected"), [("sqlite", sqlite_guards), ("postgresql", postgresql_guards)]
)
def test_migration_chooses_the_triggers_of_the_database(vendor, expected):
    schema = Schema(vendor)
    guard("entry", "leaf", "claim").code(None, schema)
    assert schema.told == [(sql, None) for sql in expected("entry", ("leaf", "claim"))]


def test_migration_stops_on_a_database_without_triggers():
    with pytest.raises(KeyError, match="oracle"):
        guard("entry", "leaf").code(None, Schema("oracle"))


def test_postgresql_guards_refuse_truncate_by_a_statement_trigger():
    assert (
        'CREATE TRIGGER "entry_no_truncate" BEFORE TRUNCATE ON "entry" '
        'FOR EACH STATEMENT EXECUTE FUNCTION "entry_refuse"()'
    ) in postgresql_guards("entry", ("leaf", "claim"))
