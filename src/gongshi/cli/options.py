# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Arguments and options that several commands take, each with its words said once."""

from __future__ import annotations

from gettext import gettext as _
from pathlib import Path
from typing import Annotated, Literal

import typer

from gongshi.cli.moment import date_of, day_of, instant_of
from gongshi.values import PartialDate

__all__ = [
    "AsJson",
    "Database",
    "KnownAt",
    "Lang",
    "Model",
    "On",
    "Paths",
    "Published",
    "examples",
]

Paths = Annotated[
    list[str],
    typer.Argument(
        metavar="PATH",
        help=_("Files of text, HTML, PDF or Word (DOCX); - is standard input."),
        show_default=False,
    ),
]
Published = Annotated[
    PartialDate | None,
    typer.Option(
        metavar="DATE",
        parser=date_of,
        help=_(
            "When the notice was published, by which “yesterday” resolves: a day, or as much of "
            "one as is known (2024-04-27, 2024-04, 2024)."
        ),
        show_default=False,
    ),
]
Lang = Annotated[
    Literal["auto", "en", "zh-Hant", "zh-Hans"],
    typer.Option(help=_("Language of the notice; auto finds it out.")),
]
Model = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        help=_(
            "Ask the language model of this name, at GONGSHI_MODEL_URL, instead of our own rules."
        ),
        show_default=False,
    ),
]
AsJson = Annotated[
    bool, typer.Option("--json", help=_("Print JSON, on one line where no person is looking."))
]
On = Annotated[
    PartialDate | None,
    typer.Option(
        metavar="DAY",
        parser=day_of,
        help=_("What was so on that day (2021-08-30)."),
        show_default=False,
    ),
]
KnownAt = Annotated[
    str | None,
    typer.Option(
        metavar="INSTANT",
        parser=instant_of,
        help=_(
            "What had been recorded by then: an instant with its time zone, or a day, which means "
            "its end in Hong Kong."
        ),
        show_default=False,
    ),
]
Database = Annotated[
    Path,
    typer.Option(
        metavar="PATH",
        envvar="GONGSHI_DATABASE",
        dir_okay=False,
        help=_("The SQLite file that holds the record, or postgresql://user@host/name."),
    ),
]


def examples(*commands: str) -> str:
    """Return the end of a command's help: commands to try, each on a line of its own."""
    return "\n".join((_("Examples:") + "\n", *(f"  {command}" for command in commands)))
