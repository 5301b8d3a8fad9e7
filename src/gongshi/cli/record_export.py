# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""``gongshi record export``: the record as files for other programs, or as a copy of its ledger."""

from __future__ import annotations

from gettext import gettext as _
from gettext import ngettext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from gongshi.cli.console import print_json
from gongshi.cli.moment import Moment
from gongshi.cli.opened import DEFAULT_RECORD, open_existing
from gongshi.cli.options import AsJson, Database, KnownAt, On, examples
from gongshi.values import PartialDate

if TYPE_CHECKING:
    from gongshi.exports import Manifest

__all__ = ["EXPORT_EXAMPLES", "export"]

EXPORT_EXAMPLES = examples(
    "gongshi record export --format csv --out tables",
    "gongshi record export --format sqlite --out council --on 2025-05-14",
    "gongshi record export --format ledger --out copy",
)

Format = Annotated[
    Literal["csv", "sqlite", "parquet", "jsonld", "ftm", "popolo", "ledger"],
    typer.Option("--format", help=_("What to write; ledger is a copy that can be imported.")),
]
Out = Annotated[
    Path, typer.Option(metavar="FOLDER", help=_("The folder to make; it must not be there yet."))
]


def export(
    *,
    format_: Format,
    out: Out,
    on: On = None,
    known_at: KnownAt = None,
    as_json: AsJson = False,
    database: Database = DEFAULT_RECORD,
) -> None:
    """Write the record into a folder, with a manifest of its files.

    Every value has the claim and the place of the words that say it. The folder
    appears whole or not at all.
    """
    if format_ == "ledger" and on is not None:
        raise typer.BadParameter(
            _("--on asks for facts, and a ledger holds entries; --known-at says up to when")
        )
    open_existing(database)
    manifest = _written(format_, out, on, known_at)
    if as_json:
        print_json(manifest)
        return
    typer.echo(Moment(on, known_at).line())
    for file in manifest.files:
        rows = sum(file.rows.values())
        told = ngettext("{count} row", "{count} rows", rows).format(count=rows)
        typer.echo(f"{out / file.name}: {told}, SHA-256 {file.sha256}")


def _written(format_: str, out: Path, on: PartialDate | None, known_at: str | None) -> Manifest:
    from gongshi.exports.formats import export_snapshot, place
    from gongshi.exports.ledger_copy import write_copy
    from gongshi.store import copies

    if format_ != "ledger":
        return export_snapshot(copies.snapshot(on, known_at), format_, out)
    end = copies.end_of(known_at)
    copied = copies.copy(end)
    return place(out, format_, end, lambda folder: write_copy(copied, folder), known_at=known_at)
