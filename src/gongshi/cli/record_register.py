# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""``gongshi record register``: who and what the names in notices stand for, from a file."""

from __future__ import annotations

from gettext import gettext as _
from gettext import ngettext
from pathlib import Path
from typing import Annotated

import typer

from gongshi.cli.actor import ACTOR
from gongshi.cli.inputs import text_of
from gongshi.cli.opened import DEFAULT_RECORD, open_record
from gongshi.cli.options import Database, examples

__all__ = ["REGISTER_EXAMPLES", "register"]

REGISTER_EXAMPLES = examples(
    "gongshi record register register.toml",
    "gongshi record register register.toml --database council.sqlite3",
)


def register(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE",
            help=_("A TOML file of mechanisms, sides, offices, people, bodies and schemes."),
        ),
    ],
    database: Database = DEFAULT_RECORD,
) -> None:
    """Put a register on the record: names in each script, and what they stand for.

    Claims become facts of a mechanism, a session or a scheme only through these
    names. An item that is on the record already adds nothing; a changed one
    follows the one before.
    """
    from gongshi.store.bundle import register_items

    items = register_items(text_of(file), str(file))
    open_record(database)
    from gongshi.store.register import enter_items

    entries = enter_items(items, ACTOR)
    if not entries:
        typer.echo(_("nothing new"))
    else:
        told = ngettext("{count} entry added", "{count} entries added", entries)
        typer.echo(told.format(count=entries))
