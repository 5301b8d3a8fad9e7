# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""``gongshi serve``: the pages of the record that is there."""

from __future__ import annotations

import ipaddress
import os
from gettext import gettext as _
from pathlib import Path
from typing import Annotated

import typer

from gongshi.cli.opened import DEFAULT_RECORD, open_existing
from gongshi.cli.options import Database, examples
from gongshi.cli.server import address_of, refuse_taken, serve_site

__all__ = ["EXAMPLES", "serve", "serve_until_stopped"]

EXAMPLES = examples(
    "gongshi serve",
    "gongshi serve --port 8080 --database gongshi-demo.sqlite3",
    "GONGSHI_HOSTS=record.example.org gongshi serve --host 0.0.0.0",
)


def serve(
    host: Annotated[str, typer.Option(help=_("Address to listen on; loopback by default."))] = (
        "127.0.0.1"
    ),
    port: Annotated[int, typer.Option(min=1, max=65535, help=_("Port to listen on."))] = 8000,
    database: Database = DEFAULT_RECORD,
) -> None:
    """Serve the pages of the record, until Ctrl-C.

    What else can be set is set by environment variables, which the page of
    settings in the documentation lists.
    """
    refuse_taken(host, port)
    open_existing(database)
    for hint in (_empty(database), _restored(), _unnamed(host)):
        if hint:
            typer.echo(hint, err=True)
    serve_until_stopped(host, port, database, ())


def serve_until_stopped(host: str, port: int, database: Path, lines: tuple[str, ...]) -> None:
    """Serve; say the address and ``lines`` when the site answers, and when it has stopped."""
    told = _("{database} is served at {address} (Ctrl-C stops it)").format(
        database=database, address=address_of(host, port)
    )
    serve_site(host, port, database, lambda: typer.echo("\n".join((told, *lines))))
    typer.echo(_("Stopped."), err=True)


def _empty(database: Path) -> str | None:
    """Say that there is nothing on the record, if so."""
    from gongshi.store.entries import head

    if head().count:
        return None
    return _(
        "{database} is a record without entries; `gongshi record add` puts a notice on it, "
        "`gongshi demo` builds a demonstration."
    ).format(database=database)


def _restored() -> str | None:
    """Say that the record is older than its log, so that it can be read and not written to."""
    from gongshi.store.errors import RestoredError
    from gongshi.store.log_guard import refuse_restored

    try:
        refuse_restored()
    except RestoredError as error:
        return _("Read-only: {error}").format(error=error)
    return None


def _unnamed(host: str) -> str | None:
    """Say that the site answers to loopback names only, when it listens to others."""
    try:
        loopback = ipaddress.ip_address(host).is_loopback
    except ValueError:
        loopback = host == "localhost"
    if loopback or os.environ.get("GONGSHI_HOSTS"):
        return None
    return _(
        "The site answers under loopback names only; set GONGSHI_HOSTS to the names by which "
        "others will ask for it."
    )
