# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The one place where errors become a line on standard error and an exit code.

Only errors that our own floors raise on purpose are told in one line; anything else is a fault of
the program and keeps its traceback.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from gettext import gettext as _
from typing import TypeVar

import typer
from typer.core import TyperGroup

from gongshi.cli.errors import PartError
from gongshi.cli.exits import Exit
from gongshi.cli.screen import visible

__all__ = ["Commands", "for_each", "known_errors", "report"]

Thing = TypeVar("Thing")

_ROOTS = (
    ("gongshi.charts.errors", "ChartError"),
    ("gongshi.cli.errors", "CliError"),
    ("gongshi.demonstration", "DemonstrationError"),
    ("gongshi.exports.errors", "ExportError"),
    ("gongshi.notices.errors", "NoticeError"),
    ("gongshi.reading.errors", "ReadingError"),
    ("gongshi.record.errors", "RecordError"),
    ("gongshi.scale.errors", "ScaleError"),
    ("gongshi.schemes.errors", "SchemeError"),
    ("gongshi.store.errors", "StoreError"),
    ("gongshi.values.errors", "ValuesError"),
)


def known_errors() -> tuple[type[Exception], ...]:
    """Return the roots of the exception trees of all floors that have been imported.

    What was never imported cannot have raised anything, and need not be imported to find that out.
    """
    loaded = ((sys.modules.get(module), name) for module, name in _ROOTS)
    return tuple(getattr(module, name) for module, name in loaded if module is not None)


def report(message: object) -> None:
    """Write one line to standard error; what would steer a terminal is made visible."""
    typer.echo(f"gongshi: {visible(' '.join(str(message).split()))}", err=True)


def for_each(things: Iterable[Thing], act: Callable[[Thing], None]) -> Exit:
    """Do ``act`` for each path or line, report those that fail, and go on with the rest.

    Returns ``PART`` when some failed and some did not, or one was done in part (``PartError``),
    ``ERROR`` when all failed.
    """
    done = failed = 0
    for thing in things:
        try:
            act(thing)
        except PartError as error:
            report(error)
            done += 1
            failed += 1
        except known_errors() as error:
            report(error)
            failed += 1
        else:
            done += 1
    if not failed:
        return Exit.DONE
    return Exit.PART if done else Exit.ERROR


class Commands(TyperGroup):
    """The group of all commands, which tells errors and interruptions in one line."""

    def invoke(self, ctx: typer.Context) -> object:  # type: ignore[override]  # Typer's own type is private
        """Run the command that was named."""
        try:
            return super().invoke(ctx)
        except known_errors() as error:
            report(error)
            raise typer.Exit(Exit.ERROR) from error
        except KeyboardInterrupt as interruption:
            report(_("stopped; nothing is left half-written. Run it again to complete it"))
            raise typer.Exit(Exit.INTERRUPTED) from interruption
