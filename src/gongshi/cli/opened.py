# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The record that a command works on, opened when the command runs."""

from __future__ import annotations

from gettext import gettext as _
from pathlib import Path

from gongshi.store.configuration import SETTINGS, on_server
from gongshi.store.errors import UnknownError

__all__ = ["DEFAULT_RECORD", "is_there", "open_existing", "open_record"]

DEFAULT_RECORD = Path(next(one.default for one in SETTINGS if one.name == "GONGSHI_DATABASE"))


def open_record(database: Path) -> None:
    """Open the record, made when it is not there; ``UnusableError`` when it cannot be."""
    from gongshi.store.setup import open_database

    open_database(database)


def is_there(database: Path) -> bool:
    """Tell whether a record is there: its file, or the address of a server that may hold it."""
    return on_server(database) or database.exists()


def open_existing(database: Path) -> None:
    """Open a record that is there; ``UnknownError`` says how to come by one."""
    if not is_there(database):
        advice = _(
            "there is no record {database}. `gongshi demo` builds the demonstration, `gongshi "
            "record add` begins a record of your own, --database names another file"
        )
        raise UnknownError(advice.format(database=database))
    open_record(database)
