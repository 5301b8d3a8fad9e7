# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""``gongshi read --batch``: the notices of a Parquet file, over worker processes."""

from __future__ import annotations

from gettext import gettext as _
from pathlib import Path
from typing import Annotated

import typer

from gongshi.cli.console import progress

__all__ = ["Batch", "Out", "Workers", "read_file_of_notices"]

Batch = Annotated[
    Path | None,
    typer.Option(
        metavar="IN",
        help=_("Read the notices of a Parquet file with columns id, text, lang and published."),
        show_default=False,
    ),
]
Out = Annotated[
    Path | None,
    typer.Option(
        metavar="OUT",
        dir_okay=False,
        help=_("Where --batch writes the claims, a row each, as Parquet."),
        show_default=False,
    ),
]
Workers = Annotated[
    int | None,
    typer.Option(
        metavar="N", min=1, help=_("Processes of --batch; else one a core."), show_default=False
    ),
]


def read_file_of_notices(source: Path, out: Path | None, workers: int | None) -> None:
    """Read every notice of ``source`` into ``out``. Raises ``ScaleError``."""
    import os

    from gongshi.reading import READER, lexicon_hash
    from gongshi.reading.batch import BATCH_COLUMNS
    from gongshi.scale import Job, map_file

    if out is None:
        raise typer.BadParameter(_("--batch needs a place to write to: --out OUT.parquet"))
    version = " ".join((*READER, lexicon_hash()))
    job = Job("gongshi.reading.batch:read_batch", BATCH_COLUMNS, version)
    with progress() as bar:
        done = map_file(
            source,
            out,
            job,
            workers=workers or (os.cpu_count() or 1),
            step=lambda rows, total: bar(rows, total, _("notices")),
        )
    told = _("{out}: {claims} rows from {notices} notices").format(
        out=out, claims=done.rows_out, notices=done.rows_in
    )
    typer.echo(told, err=True)
