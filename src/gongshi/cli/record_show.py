# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""``gongshi record show``: what the record holds, on a day and as known at an instant."""

from __future__ import annotations

from gettext import gettext as _
from typing import Annotated

import typer

from gongshi.cli.console import console, print_json
from gongshi.cli.moment import Moment
from gongshi.cli.opened import DEFAULT_RECORD, open_existing
from gongshi.cli.options import AsJson, Database, KnownAt, On, examples

__all__ = ["SHOW_EXAMPLES", "show"]

SHOW_EXAMPLES = examples(
    "gongshi record show",
    "gongshi record show hksh-6 --database gongshi-demo.sqlite3",
    "gongshi record show hk-sh --on 2014-06-30",
    "gongshi record show 3f2a91c07d1e --known-at 2026-11-23 --json",
)


def show(
    what: Annotated[
        str | None,
        typer.Argument(
            metavar="CLAIM|NOTICE|SUBJECT",
            help=_(
                "The id of a claim or notice, or its first digits (six or more), or the id of a "
                "mechanism, session or scheme; nothing shows what there is."
            ),
        ),
    ] = None,
    on: On = None,
    known_at: KnownAt = None,
    as_json: AsJson = False,
    database: Database = DEFAULT_RECORD,
) -> None:
    """Show what is on the record: all, or one claim, notice or subject.

    --on asks what was so on a day, --known-at what had been recorded then; both
    are printed on every result.
    """
    open_existing(database)
    from gongshi.cli.shown import shown

    moment = Moment(on, known_at)
    found = shown(what, moment)
    if as_json:
        print_json(moment.to_json() | found.to_json())
        return
    screen = console()
    screen.print(moment.line(), markup=False)
    found.draw(screen)
