# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Opening a record: Django set up when nobody has, the file made or brought up to date.

Pages set Django up by ``gongshi.web.settings``; commands and benchmarks call ``open_database``.
"""

from __future__ import annotations

import os
from pathlib import Path

import django
from django.conf import settings
from django.core.management import call_command
from django.db import DatabaseError, connection, connections

from gongshi.store.configuration import databases, on_server
from gongshi.store.errors import UnusableError

__all__ = ["open_database", "prepare"]

_SQLITE = "django.db.backends.sqlite3"
_ATTEMPTS = 5
"""Once for each step at which another process can have been faster, and once more."""
_OVERTAKEN = ("already exists", "no such index", "no such table", "does not exist")
"""How a database says that another process has taken a step already."""


def prepare() -> None:
    """Set Django up unless somebody has: from then on the store's modules can be imported."""
    if not settings.configured and "DJANGO_SETTINGS_MODULE" not in os.environ:
        settings.configure(
            DATABASES=databases(), INSTALLED_APPS=["gongshi.store"], USE_TZ=True, USE_I18N=False
        )
    django.setup()


def open_database(path: Path) -> None:
    """Open the record in the SQLite file ``path``, made when it is not there, or on a server.

    Later calls may name another file; from then on that one is read and written. Projections that
    an older release made are made anew. Raises ``UnusableError`` when the file is something else or
    its folder cannot be written.
    """
    prepare()
    _use(path)
    try:
        _migrate()
        _catch_up()
    except DatabaseError as error:
        connection.close()
        raise UnusableError(_advice(path, error)) from error


def _migrate() -> None:
    """Bring the tables up to date, although another process may be doing so at the same moment.

    The slower one finds the tables there and its own plan outdated, so it makes a new one.
    """
    for _ in range(_ATTEMPTS - 1):
        try:
            call_command("migrate", interactive=False, verbosity=0)
        except DatabaseError as error:
            if not any(words in str(error) for words in _OVERTAKEN):
                raise
        else:
            return
    call_command("migrate", interactive=False, verbosity=0)


def _catch_up() -> None:
    from gongshi.store.entries import head  # noqa: PLC0415  (models load once Django is set up)
    from gongshi.store.following import follow, followed  # noqa: PLC0415  (likewise)
    from gongshi.store.writer import writer  # noqa: PLC0415  (likewise)

    if followed() != head().count:
        with writer():
            follow()


def _use(database: Path) -> None:
    """Ask that database from now on, whichever was asked before."""
    connection.close()
    wanted = databases({"GONGSHI_DATABASE": str(database)})
    if wanted["default"]["ENGINE"] == connection.settings_dict["ENGINE"] == _SQLITE:
        connection.settings_dict["NAME"] = wanted["default"]["NAME"]
        return
    connections.settings = connections.configure_settings(wanted)
    del connections["default"]


def _advice(path: Path, error: DatabaseError) -> str:
    if on_server(path):
        return (
            f"the record {path.name} on its server cannot be opened ({error}); check the address "
            "in GONGSHI_DATABASE, that the server runs, and that the database is there"
        )
    if not path.absolute().parent.is_dir():
        return f"there is no folder {path.absolute().parent} to keep the record in; make it first"
    if "not a database" in str(error) or "already exists" in str(error):
        return f"{path} is not a record of gongshi; name another file, or move this one away"
    return f"the record {path} cannot be opened ({error}); check who may write there"
