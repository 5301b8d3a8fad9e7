# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""``gongshi values``: numbers, dates and sums of short texts, JSON lines in and JSON lines out."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from gettext import gettext as _
from pathlib import Path
from typing import Annotated, BinaryIO

import typer

from gongshi.cli.errors import InputError, OutputError
from gongshi.cli.failures import for_each
from gongshi.cli.inputs import STANDARD_INPUT
from gongshi.cli.options import examples

__all__ = ["EXAMPLES", "values"]

EXAMPLES = examples(
    "cat questions.jsonl | gongshi values > answers.jsonl",
    "gongshi values questions.jsonl --out answers.jsonl",
)

Questions = Annotated[
    str,
    typer.Argument(metavar="[PATH]", help=_("JSON lines; - is standard input."), show_default="-"),
]
Out = Annotated[
    Path | None,
    typer.Option(
        metavar="PATH",
        dir_okay=False,
        help=_("Write to this file instead of standard output."),
        show_default=False,
    ),
]


def values(path: Questions = STANDARD_INPUT, out: Out = None) -> None:
    """Find numbers, ordinals, percentages, sums, ages, measures, dates, times and ranges in texts.

    A line is {"id", "text", "lang", "reference"}: lang is en or zh, reference the day (or day and
    time) that "yesterday" is told from, or null. For each a line {"id", "values"} is written.
    """
    with _lines(path) as given, _written(out) as answers:
        name = _("standard input") if path == STANDARD_INPUT else path

        def answer(line: tuple[int, bytes]) -> None:
            from gongshi.cli.questions import answer_line

            number, question = line
            answers.write(answer_line(question, _("{name}, line {n}").format(name=name, n=number)))

        ended = for_each(((n, line) for n, line in enumerate(given, 1) if line.strip()), answer)
    raise typer.Exit(ended)


@contextmanager
def _lines(path: str) -> Iterator[BinaryIO]:
    if path == STANDARD_INPUT:
        yield sys.stdin.buffer
        return
    with ExitStack() as opened:
        try:
            file = opened.enter_context(Path(path).open("rb"))
        except OSError as error:
            advice = _("{path} cannot be read: {reason}. Check its name and who may read it")
            raise InputError(advice.format(path=path, reason=error.strerror)) from error
        yield file


@contextmanager
def _written(path: Path | None) -> Iterator[BinaryIO]:
    if path is None:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    with ExitStack() as opened:
        try:
            file = opened.enter_context(path.open("wb"))
        except OSError as error:
            advice = _("{path} cannot be written: {reason}. Name another file with --out")
            raise OutputError(advice.format(path=path, reason=error.strerror)) from error
        yield file
