# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""``gongshi read``: what a notice says, each claim at its words."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from gettext import gettext as _
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from gongshi.cli.console import console, print_json, tracked
from gongshi.cli.failures import for_each
from gongshi.cli.inputs import STANDARD_INPUT
from gongshi.cli.model import endpoint_of, report_asked
from gongshi.cli.options import AsJson, Lang, Model, Paths, Published, examples
from gongshi.cli.read_batch import Batch, Out, Workers, read_file_of_notices

if TYPE_CHECKING:
    from gongshi.cli.readings import Reading

__all__ = ["EXAMPLES", "known_kinds", "one_standard_input", "read"]

EXAMPLES = examples(
    "gongshi read notice.txt --published 2024-04-27",
    "gongshi read notice.txt --kind statement --kind chair",
    "gongshi read notices/*.txt --json > claims.jsonl",
    "cat notice.txt | gongshi read - --lang zh-Hant --json",
    "gongshi read notice.pdf --html reading.html",
    "gongshi read --batch archive.parquet --out claims.parquet",
)


def known_kinds(kinds: list[str]) -> list[str]:
    """Let only kinds of claims pass; another word is a usage error."""
    if not kinds:
        return []
    from gongshi.reading.kinds import KINDS

    for kind in kinds:
        if kind not in KINDS:
            advice = _("{kind} is no kind of claim; there are {kinds}")
            raise typer.BadParameter(advice.format(kind=kind, kinds=", ".join(KINDS)))
    return kinds


def kinds_beginning(incomplete: str) -> list[str]:
    """Complete the name of a kind."""
    from gongshi.reading.kinds import KINDS

    return [kind for kind in KINDS if kind.startswith(incomplete)]


Kinds = Annotated[
    list[str],
    typer.Option(
        "--kind",
        metavar="KIND",
        help=_("Only claims of this kind; may be given several times."),
        callback=known_kinds,
        autocompletion=kinds_beginning,
        show_default=False,
    ),
]

Html = Annotated[
    Path | None,
    typer.Option(
        "--html",
        metavar="OUT",
        dir_okay=False,
        help=_("Write one page with the marked text and its claims, which needs nothing else."),
        show_default=False,
    ),
]


def read(
    paths: Paths = [],  # noqa: B006  (as above)
    published: Published = None,
    lang: Lang = "auto",
    kind: Kinds = [],  # noqa: B006  (Typer makes a new list for each call)
    as_json: AsJson = False,
    html: Html = None,
    model: Model = None,
    batch: Batch = None,
    out: Out = None,
    workers: Workers = None,
) -> None:
    """Read notices and show what they say, each claim at its exact words.

    Plain text, HTML, PDF and Word files (DOCX) are read. Without --json the text is
    printed with numbered brackets around the words of each claim, and a table of the
    claims. With --json one object a file: the notice and its claims. With --html a
    page is written instead, which holds both and needs nothing else to be looked at.

    With --model a language model reads. What it quotes must be in the text, letter by
    letter, and what it says must follow from that; the rest is rejected with a reason.

    With --batch the notices of a Parquet file are read by several processes, and their
    claims are written as another. A run that was stopped goes on where it was.
    """
    if batch is not None:
        _refuse_beside_batch([paths, published, kind, as_json, html, model, lang != "auto"])
        read_file_of_notices(batch, out, workers)
        return
    _refuse_without_batch(paths, out, workers)
    from gongshi.cli.readings import path_reader

    one_standard_input(paths)
    if html is not None and len(paths) > 1:
        raise typer.BadParameter(_("--html writes the page of one notice; give one path"))
    read_path = path_reader(published, lang, endpoint_of(model))

    def show(path: str) -> None:
        reading = read_path(path)
        if html is not None:
            _write_page(reading, kind, html)
        if as_json:
            print_json(reading.to_json(kind), one_line=len(paths) > 1)
        elif html is None:
            _draw(reading, kind)
        report_asked(reading)

    raise typer.Exit(for_each(tracked(paths), show))


def _refuse_beside_batch(others: Sequence[object]) -> None:
    """Refuse what belongs to single files; the rows of an archive say it themselves."""
    if any(others):
        raise typer.BadParameter(_("--batch takes --out and --workers and nothing else"))


def _refuse_without_batch(paths: list[str], out: Path | None, workers: int | None) -> None:
    """Refuse to read nothing, and what belongs to an archive."""
    if not paths or out is not None or workers is not None:
        raise typer.BadParameter(
            _("name the files to read, or a Parquet file of notices with --batch and --out")
        )


def _write_page(reading: Reading, kinds: Collection[str], out: Path) -> None:
    from gongshi.exports.placing import write_whole
    from gongshi.exports.reading_page import reading_page

    page = reading_page(
        reading.notice, reading.layout, reading.of_kinds(kinds), name=Path(reading.path).name
    )
    write_whole(out, page.encode())
    typer.echo(_("{path} was written; open it in a browser.").format(path=out), err=True)


def one_standard_input(paths: list[str]) -> None:
    """Refuse to read standard input twice; the second time it would be empty."""
    if paths.count(STANDARD_INPUT) > 1:
        raise typer.BadParameter(_("- (standard input) can be given once"))


def _draw(reading: Reading, kinds: Collection[str]) -> None:
    from gongshi.cli.drawing import claim_table, heading, marked_text

    claims = reading.of_kinds(kinds)
    screen = console()
    screen.print(heading(reading), markup=False)
    screen.print()
    screen.print(
        marked_text(reading.notice.text, [c.span for c in claims], [c.kind for c in claims])
    )
    screen.print()
    if claims:
        screen.print(claim_table(claims), soft_wrap=False)
    else:
        screen.print(_("No claims were found in these words."))
