# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The ``gongshi`` program: its commands, and where they are found.

A command imports what it needs when it runs, so that ``gongshi read`` starts without Django.
"""

from __future__ import annotations

import io
import sys
from gettext import gettext as _
from typing import Annotated

import typer

import gongshi
from gongshi.cli import demo, read, serve, values
from gongshi.cli.desk import desk
from gongshi.cli.failures import Commands
from gongshi.cli.log import log
from gongshi.cli.options import examples
from gongshi.cli.record import record
from gongshi.cli.scheme import scheme

__all__ = ["app", "main"]

app = typer.Typer(
    cls=Commands,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    epilog=examples("gongshi demo", "gongshi read notice.txt --published 2024-04-27"),
)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"gongshi {gongshi.__version__}")
        raise typer.Exit


@app.callback()
def gongshi_(
    version: Annotated[
        bool,
        typer.Option(
            "--version", help=_("Print the version."), callback=_print_version, is_eager=True
        ),
    ] = False,
) -> None:
    """Read public notices about cooperation into an open record that anyone can check."""


app.command(epilog=read.EXAMPLES)(read.read)
app.command(epilog=values.EXAMPLES)(values.values)
app.add_typer(record, name="record")
app.add_typer(desk, name="desk")
app.add_typer(log, name="log")
app.add_typer(scheme, name="scheme")
app.command(epilog=demo.EXAMPLES)(demo.demo)
app.command(epilog=serve.EXAMPLES)(serve.serve)


def main() -> None:
    """Run the program; letters that the terminal cannot show are written as escapes."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    app()
