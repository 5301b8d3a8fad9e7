# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""``gongshi record import``: a copy of a ledger becomes a record, or proves to be on it already."""

from __future__ import annotations

from gettext import gettext as _
from gettext import ngettext
from pathlib import Path
from typing import Annotated

import typer

from gongshi.cli.opened import DEFAULT_RECORD, is_there, open_record
from gongshi.cli.options import Database, examples

__all__ = ["IMPORT_EXAMPLES", "import_"]

IMPORT_EXAMPLES = examples("gongshi record import copy --database council.sqlite3")


def import_(
    folder: Annotated[
        Path,
        typer.Argument(
            metavar="FOLDER", help=_("A folder that `gongshi record export --format ledger` wrote.")
        ),
    ],
    database: Database = DEFAULT_RECORD,
) -> None:
    """Put a copy of a ledger into an empty record, all of it or nothing.

    Each line is checked. A record that holds the copy already is left as it is;
    one that holds anything else refuses it.
    """
    from gongshi.exports.ledger_read import ReadCopy

    copied = ReadCopy(folder)
    if not is_there(database):
        copied.check()  # so that a copy that is refused begins no record
    open_record(database)
    from gongshi.store.copies import put_back

    entries = put_back(copied)
    if not entries:
        typer.echo(_("nothing new"))
    else:
        told = ngettext("{count} entry added", "{count} entries added", entries)
        typer.echo(told.format(count=entries))
