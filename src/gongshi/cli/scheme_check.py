# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""``gongshi scheme check``: whether every rule and number still says what its words say."""

from __future__ import annotations

from gettext import gettext as _
from pathlib import Path
from typing import Annotated

import typer

from gongshi.cli.errors import InputError
from gongshi.cli.exits import Exit
from gongshi.cli.failures import report
from gongshi.cli.inputs import take
from gongshi.cli.options import examples

__all__ = ["EXAMPLES", "check"]

EXAMPLES = examples(
    "gongshi scheme check",
    "gongshi scheme check --against K=calculate.txt",
)

_MOST_BYTES = 20_000_000


def check(
    folder: Annotated[
        Path | None,
        typer.Option(
            metavar="FOLDER",
            exists=True,
            file_okay=False,
            help=_("Rule files, with their notices in notices/; without it the bundled ones."),
            show_default=False,
        ),
    ] = None,
    against: Annotated[
        list[str] | None,
        typer.Option(
            metavar="TAG=FILE",
            help=_("Look for the numbers that are pinned to notice TAG in the official text too."),
            show_default=False,
        ),
    ] = None,
) -> None:
    """Check every rule file: pins hashed, numbers read again, sentences generated again.

    Exits with 3 if one does not say what its words say; each place is named with
    file, line and words.
    """
    from gongshi.schemes.checking import found_false

    official = dict(_official(one) for one in against or ())
    false = 0
    for problem in found_false(folder, official):
        report(problem)
        false += 1
    if false:
        raise typer.Exit(Exit.FALSE)
    typer.echo(_("Every rule file says what its words say."))


def _official(written: str) -> tuple[str, str]:
    tag, sign, path = written.partition("=")
    if not (tag and sign and path):
        told = _("--against {written}: write TAG=FILE")
        raise typer.BadParameter(told.format(written=written))
    given = take(path, _MOST_BYTES)
    try:
        return tag, given.raw.decode("utf-8")
    except UnicodeDecodeError as error:
        advice = _("{path} is no text in UTF-8; convert it first")
        raise InputError(advice.format(path=given.name)) from error
