# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""``gongshi demo``: the demonstration record, built and served."""

from __future__ import annotations

from gettext import gettext as _
from pathlib import Path
from typing import Annotated

import typer

from gongshi.cli.console import progress
from gongshi.cli.opened import open_record
from gongshi.cli.options import Database, examples
from gongshi.cli.serve import serve_until_stopped
from gongshi.cli.server import address_of, free_port, refuse_taken

__all__ = ["DEFAULT_DEMO", "EXAMPLES", "demo", "pages_to_look_at"]

DEFAULT_DEMO = Path("gongshi-demo.sqlite3")
EXAMPLES = examples(
    "gongshi demo",
    "gongshi demo --port 8080",
    "gongshi demo --no-serve --database demo.sqlite3",
)
_HOST = "127.0.0.1"


def demo(
    port: Annotated[
        int | None,
        typer.Option(
            min=1,
            max=65535,
            help=_("Port to listen on; a free one by default."),
            show_default=False,
        ),
    ] = None,
    serve: Annotated[
        bool, typer.Option("--serve/--no-serve", help=_("Serve the record when it is built."))
    ] = True,
    database: Database = DEFAULT_DEMO,
) -> None:
    """Build the demonstration record from the bundled notices, and serve it.

    Stopped at any point and run again it completes; run once more it adds
    nothing.
    """
    if port is not None:
        refuse_taken(_HOST, port)
    open_record(database)
    typer.echo(_build(database))
    if serve:
        listening = free_port(_HOST) if port is None else port
        serve_until_stopped(_HOST, listening, database, _worth_a_look(address_of(_HOST, listening)))


def _build(database: Path) -> str:
    """Build what is missing, and say what was."""
    from gongshi.reading import READER, lexicon_hash, read
    from gongshi.record import Reader
    from gongshi.store.bundle import bundled
    from gongshi.store.demonstration import load

    with progress() as step:
        built = load(bundled(), read, Reader(*READER, lexicon_hash()), step)
    if not built.entries:
        return _("{database} is complete; nothing was added").format(database=database)
    return _("{database}: {entries} entries added, {claims} claims among them").format(
        database=database, entries=built.entries, claims=built.claims
    )


def _worth_a_look(address: str) -> tuple[str, ...]:
    """Return three lines: the page that answers, a notice with its words, a file to read."""
    answer, words = pages_to_look_at()
    return (
        _("  an answer      {page}").format(page=f"{address}en/{answer}"),
        _("  and its words  {page}").format(page=f"{address}en/{words}"),
        _("  read your own  gongshi read notice.txt --published 2024-04-27"),
    )


def pages_to_look_at() -> tuple[str, str]:
    """Return the page of the latest session whose projects or areas are counted, and the words.

    Without such a session they are the front page and the newest notice.
    """
    from gongshi.store import queries

    counted = [
        (f"{mechanism.id}/{session.ordinal}/", session.about("count")[0].claims[0])
        for mechanism in queries.mechanisms()
        for session in queries.sessions(mechanism.id)
        if session.about("count")
    ]
    if not counted:
        return "", f"notice/{queries.notices()[0].id}/"
    page, claim = counted[-1]
    words = queries.claim(claim).standing
    return page, f"notice/{words.notice}/#{words.anchor}"
