# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""``gongshi record concordance``: which area of one session goes on as which of another."""

from __future__ import annotations

import tomllib
from gettext import gettext as _
from gettext import ngettext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import msgspec
import typer

from gongshi.cli.actor import ACTOR
from gongshi.cli.errors import InputError
from gongshi.cli.inputs import text_of
from gongshi.cli.moment import Moment
from gongshi.cli.opened import DEFAULT_RECORD, open_existing
from gongshi.cli.options import AsJson, Database, KnownAt, examples
from gongshi.cli.tabled import AsCsv, Found, print_found

if TYPE_CHECKING:
    from gongshi.record.concordance import SaidLink

__all__ = ["CONCORDANCE_EXAMPLES", "concordance"]

CONCORDANCE_EXAMPLES = examples(
    "gongshi record concordance",
    "gongshi record concordance hksh-6",
    "gongshi record concordance --file concordance.toml",
)


def concordance(
    session: Annotated[
        str | None,
        typer.Argument(metavar="SESSION", help=_("The id of a session; nothing shows all.")),
    ] = None,
    file: Annotated[
        Path | None,
        typer.Option(
            metavar="PATH",
            help=_("A TOML file of links to put on the record, all or none."),
            show_default=False,
        ),
    ] = None,
    known_at: KnownAt = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
    database: Database = DEFAULT_RECORD,
) -> None:
    """Show which areas go on as which, or put such links on the record.

    Areas change from session to session and are never joined silently: a person
    says that one is the same as another, part of it, includes it, or overlaps it.
    """
    if file is not None and (session is not None or known_at is not None):
        raise typer.BadParameter(_("--file puts links on the record and shows none"))
    links = None if file is None else _read(file)
    open_existing(database)
    from gongshi.store import areas, queries

    if links is not None:
        entries = areas.link_areas(links, actor=ACTOR)
        told = ngettext("{count} entry added", "{count} entries added", entries)
        typer.echo(told.format(count=entries) if entries else _("nothing new"))
        return
    found = queries.concordance(session or "", known_at=known_at)
    rows = [
        {
            "one": str(link.one),
            "relation": link.relation,
            "other": str(link.other),
            "reason": link.reason,
            "actor": link.actor,
            "recorded_at": link.recorded_at,
        }
        for link in found
    ]
    columns = (_("area"), _("is"), _("area"))
    drawn = [tuple(row.values())[: len(columns)] for row in rows]
    none = _("no areas are linked")
    table = Found("links", columns, drawn, 0, rows, rows, none)
    print_found(table, Moment(None, known_at), as_json=as_json, as_csv=as_csv)


def _read(file: Path) -> tuple[SaidLink, ...]:
    from gongshi.record.concordance import SaidLinks

    try:
        return msgspec.convert(tomllib.loads(text_of(file)), SaidLinks).link
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        told = _("{path} is no file of links: {reason}; see docs/cli.md for its form")
        raise InputError(told.format(path=file, reason=error)) from error
