# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The triggers that make a table append-only (design of record, section 2).

Refusing UPDATE and DELETE is not enough: behind such triggers INSERT OR REPLACE still replaced an
entry through any unique column. So an insert must take the next place and no value already taken,
which stops OR IGNORE and every upsert too. PostgreSQL needs a trigger of its own against TRUNCATE.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from django.db import migrations

if TYPE_CHECKING:
    from django.db.backends.base.schema import BaseDatabaseSchemaEditor

__all__ = ["guard", "postgresql_guards", "sqlite_guards"]


def sqlite_guards(table: str, unique: Sequence[str]) -> list[str]:
    """Return the triggers for SQLite; ``unique`` are the unique columns beside ``index``."""
    refuse = f"BEGIN SELECT RAISE(ABORT, '{table} is append-only: {{}} is refused'); END"
    replace = refuse.format("another place than the next, or a value that is there already,")
    when = f"WHEN {_taken(table, unique)}"
    return [
        _trigger(table, "no_update", "UPDATE", refuse.format("UPDATE")),
        _trigger(table, "no_delete", "DELETE", refuse.format("DELETE")),
        _trigger(table, "no_replace", "INSERT", f"{when} {replace}"),
    ]


def postgresql_guards(table: str, unique: Sequence[str]) -> list[str]:
    """Return the functions and triggers for PostgreSQL 15 and later."""
    message = "'% is append-only: % is refused', TG_TABLE_NAME, TG_OP"
    refuse = f"RAISE EXCEPTION {message} USING ERRCODE = 'integrity_constraint_violation';"
    check = f"IF {_taken(table, unique)} THEN {refuse} END IF; RETURN NEW;"
    return [
        _function(f"{table}_refuse", refuse),
        _function(f"{table}_check", check),
        _trigger(table, "no_change", "UPDATE OR DELETE", _each("ROW", f"{table}_refuse")),
        _trigger(table, "no_truncate", "TRUNCATE", _each("STATEMENT", f"{table}_refuse")),
        _trigger(table, "no_replace", "INSERT", _each("ROW", f"{table}_check")),
    ]


def _trigger(table: str, name: str, act: str, does: str) -> str:
    return f'CREATE TRIGGER "{table}_{name}" BEFORE {act} ON "{table}" {does}'


def _function(name: str, does: str) -> str:
    return f'CREATE FUNCTION "{name}"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {does} END $$'


def _each(what: str, function: str) -> str:
    return f'FOR EACH {what} EXECUTE FUNCTION "{function}"()'


def _taken(table: str, unique: Sequence[str]) -> str:
    """Return the condition under which a new row may not stand."""
    of_table = " ".join(("FROM", f'"{table}"'))
    place = f'NEW."index" <> (SELECT coalesce(max("index") + 1, 0) {of_table})'
    values = (f'EXISTS (SELECT 1 {of_table} WHERE "{name}" = NEW."{name}")' for name in unique)
    return " OR ".join((place, *values))


def guard(table: str, *unique: str) -> migrations.RunPython:
    """Return the migration that guards ``table``, in the words of the database it runs on.

    A database for which no triggers are written stops it.
    """

    def create(_apps: object, schema_editor: BaseDatabaseSchemaEditor) -> None:
        guards = {"sqlite": sqlite_guards, "postgresql": postgresql_guards}
        for statement in guards[schema_editor.connection.vendor](table, unique):
            schema_editor.execute(statement, params=None)

    return migrations.RunPython(create)
