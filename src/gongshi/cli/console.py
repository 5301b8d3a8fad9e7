# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Where output goes and how it looks there: colours and bars only on a terminal.

Rich is imported by those who draw with it, since a command that prints JSON must not wait for it.
``NO_COLOR`` is honoured by Rich.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol, TextIO

import msgspec
import typer

if TYPE_CHECKING:
    from rich.console import Console

__all__ = ["Step", "console", "on_terminal", "print_json", "progress", "tracked"]

_WIDTH = 100
"""Columns where there is no terminal to ask."""


class Step(Protocol):
    """Called when one more of ``total`` things is done, with its name."""

    def __call__(self, done: int, total: int, name: str) -> None:
        """Take note of it."""


def on_terminal(stream: TextIO) -> bool:
    """Tell whether a person is looking at ``stream``."""
    return stream.isatty()


def console() -> Console:
    """Return the console of standard output."""
    from rich.console import Console

    return Console(
        width=None if on_terminal(sys.stdout) else _WIDTH, highlight=False, soft_wrap=True
    )


def print_json(value: object, *, one_line: bool = False) -> None:
    """Print one JSON value in UTF-8 in one write: indented on a terminal, else on one line."""
    written = msgspec.json.encode(value)
    if not one_line and on_terminal(sys.stdout):
        written = msgspec.json.format(written, indent=2)
    typer.echo(written)


@contextmanager
def progress() -> Iterator[Step]:
    """Show a bar on standard error while things are done, if a person is looking at it."""
    if not on_terminal(sys.stderr):
        yield _unseen
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (BarColumn(), MofNCompleteColumn(), TextColumn("{task.description}", markup=False))
    screen = Console(stderr=True)
    # What is printed meanwhile is data, so Rich must not take it to the terminal.
    with Progress(*columns, console=screen, transient=True, redirect_stdout=False) as bar:
        task = bar.add_task("", total=None)
        yield lambda done, total, name: bar.update(
            task, completed=done, total=total, description=name
        )


def tracked(paths: Sequence[str]) -> Iterator[str]:
    """Yield ``paths`` under a bar, if there are many and standard output does not show them."""
    if len(paths) < 2 or on_terminal(sys.stdout):
        yield from paths
        return
    with progress() as step:
        for done, path in enumerate(paths):
            step(done, len(paths), path)
            yield path
        step(len(paths), len(paths), "")


def _unseen(done: int, total: int, name: str) -> None:
    """Take a step that nobody looks at."""
