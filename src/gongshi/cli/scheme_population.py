# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""``gongshi scheme population``: made-up people in a file that says that they are made up."""

from __future__ import annotations

from gettext import gettext as _
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import typer

from gongshi.cli.errors import OutputError
from gongshi.cli.options import examples
from gongshi.cli.scheme_options import DEFAULT, SchemeId

__all__ = ["EXAMPLES", "population"]

EXAMPLES = examples("gongshi scheme population --out people.parquet --people 56250 --seed 7")


def population(
    out: Annotated[
        Path, typer.Option(metavar="FILE.parquet", dir_okay=False, help=_("Where to write them."))
    ],
    people: Annotated[int, typer.Option(metavar="N", min=1, help=_("How many people."))],
    seed: Annotated[
        int, typer.Option(metavar="S", help=_("Another number gives other people."))
    ] = 1,
    scheme: SchemeId = DEFAULT,
) -> None:
    """Make people up for gongshi scheme simulate, in proportion to published totals.

    The file says that they are made up, and so does whatever is made from it. One seed
    gives the same people.
    """
    from gongshi.schemes.synthetic import write_synthetic

    try:
        with TemporaryDirectory(dir=out.parent, prefix=f".{out.name}.") as folder:
            half = Path(folder) / out.name
            label = write_synthetic(scheme, people, seed, half)
            half.replace(out)
    except OSError as error:
        told = _("{path} cannot be written: {reason}. Name another file with --out")
        raise OutputError(told.format(path=out, reason=error.strerror or error)) from error
    told = _("{out}: {people} made-up people (seed {seed}), who stand for {stands_for}")
    stands_for = f"{label.stands_for:,}"
    typer.echo(told.format(out=out, people=f"{people:,}", seed=seed, stands_for=stands_for))
