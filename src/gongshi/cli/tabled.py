# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Rows that a command found: as a table for a person, as JSON, or as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from gettext import gettext as _
from typing import Annotated, Any

import msgspec
import typer

from gongshi.cli.console import console, print_json
from gongshi.cli.drawing import table_of
from gongshi.cli.moment import Moment

__all__ = ["AsCsv", "Found", "print_found"]

AsCsv = Annotated[bool, typer.Option("--csv", help=_("Print CSV, a row for each line."))]


class Found(msgspec.Struct, frozen=True):
    """What was found, in three forms.

    ``columns`` and ``drawn`` are the table, its column number ``wide`` the widest; ``values`` are
    what ``--json`` prints under ``name``, and ``flat`` the rows of ``--csv``.
    """

    name: str
    columns: Sequence[str]
    drawn: Sequence[Sequence[str]]
    wide: int
    values: Sequence[Mapping[str, Any]]
    flat: Sequence[Mapping[str, Any]]
    none: str


def print_found(found: Found, moment: Moment, *, as_json: bool, as_csv: bool) -> None:
    """Print it; a usage error when both JSON and CSV are asked for."""
    if as_json and as_csv:
        raise typer.BadParameter(_("print JSON or CSV, not both"))
    if as_json:
        print_json(moment.to_json() | {found.name: found.values})
    elif as_csv:
        typer.echo(_csv(found.flat), nl=False)
    else:
        screen = console()
        screen.print(moment.line(), markup=False)
        if found.drawn:
            screen.print(table_of(found.columns, found.drawn, wide=found.wide))
        else:
            screen.print(found.none, markup=False)


def _csv(rows: Sequence[Mapping[str, Any]]) -> str:
    """Write rows, lines ending as on this system's terminals; nothing found is nothing written."""
    written = io.StringIO()
    if rows:
        writer = csv.DictWriter(written, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows({name: _cell(value) for name, value in row.items()} for row in rows)
    return written.getvalue()


def _cell(value: object) -> object:
    return str(value).lower() if isinstance(value, bool) else value
