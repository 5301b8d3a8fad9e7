# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""``gongshi log prove``: the receipt of one entry, which can be checked years later without us."""

from __future__ import annotations

from gettext import gettext as _
from pathlib import Path
from typing import Annotated

import typer

from gongshi.cli.errors import OutputError
from gongshi.cli.opened import DEFAULT_RECORD, open_existing
from gongshi.cli.options import Database, examples
from gongshi.store.configuration import log_folder

__all__ = ["PROVE_EXAMPLES", "prove"]

PROVE_EXAMPLES = examples(
    "gongshi log prove 0", "gongshi log prove 3f2a91c07d1e --out claim.tlog-proof"
)


def prove(
    entry: Annotated[
        str,
        typer.Argument(
            metavar="ENTRY|CLAIM",
            help=_(
                "The place of an entry, counted from 0, or the first digits (six or more) of its "
                "leaf hash or of the id of its claim."
            ),
        ),
    ],
    out: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            dir_okay=False,
            help=_("Write the receipt there; its usual ending is .tlog-proof."),
            show_default=False,
        ),
    ] = None,
    database: Database = DEFAULT_RECORD,
) -> None:
    """Give the receipt of an entry: the entry, its proof, and the signed checkpoint.

    It is made from the published files; what was recorded after the last
    checkpoint has none yet.
    """
    open_existing(database)
    from gongshi.store.lookup import place_named
    from gongshi.store.published import PublishedLog

    written = PublishedLog(log_folder(database)).receipt(place_named(entry)).to_bytes()
    if out is None:
        typer.echo(written, nl=False)
        return
    try:
        out.write_bytes(written)
    except OSError as error:
        advice = _("the receipt cannot be written to {out}: {reason}. Name another file by --out")
        raise OutputError(advice.format(out=out, reason=error.strerror)) from error
