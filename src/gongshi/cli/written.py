# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Drawings, letters and decisions that a command writes beside what it prints."""

from __future__ import annotations

from gettext import gettext as _
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from gongshi.charts import PersonTimeline
    from gongshi.schemes import Assessment
    from gongshi.schemes.explaining import Explanation

__all__ = ["Pdf", "Plot", "StoredDecision", "write_drawing", "write_pdf", "write_stored"]

_SCALE = 3.0
"""A PNG is 960 pixels wide."""


def _svg_or_png(path: Path | None) -> Path | None:
    if path is not None and path.suffix not in {".svg", ".png"}:
        raise typer.BadParameter(_("{path}: write .svg or .png").format(path=path))
    return path


Plot = Annotated[
    Path | None,
    typer.Option(
        "--plot",
        metavar="FILE.svg|FILE.png",
        dir_okay=False,
        help=_("Write the days of work, what counted and why, as a drawing."),
        callback=_svg_or_png,
        show_default=False,
    ),
]
Pdf = Annotated[
    Path | None,
    typer.Option(
        "--pdf",
        metavar="FILE",
        dir_okay=False,
        help=_("Write the explanation as a letter (tagged PDF)."),
        show_default=False,
    ),
]
StoredDecision = Annotated[
    Path | None,
    typer.Option(
        "--decision",
        metavar="FILE",
        dir_okay=False,
        help=_("Store the decision for gongshi scheme replay: hashes, nothing about the person."),
        show_default=False,
    ),
]


def write_drawing(path: Path, drawn: PersonTimeline) -> None:
    """Write a drawing as SVG or PNG, by the name of the file."""
    from gongshi.charts import png, standing_alone
    from gongshi.exports.placing import write_whole

    svg = standing_alone(drawn.drawing, drawn.title, drawn.finding)
    write_whole(path, png(svg, _SCALE) if path.suffix == ".png" else svg.encode())


def write_pdf(path: Path, explanation: Explanation, drawn: PersonTimeline | None) -> None:
    """Write an explanation as a letter, with the drawing where there is one."""
    from gongshi.charts import standing_alone
    from gongshi.exports.letter import Picture, letter
    from gongshi.exports.placing import write_whole

    picture = None
    if drawn is not None:
        svg = standing_alone(drawn.drawing, drawn.title, drawn.finding)
        picture = Picture(svg, drawn.finding)
    write_whole(path, letter(explanation, picture))


def write_stored(path: Path, assessment: Assessment, given: object, language: str) -> None:
    """Write what a replay needs: hashes of rules, facts and answer, with a salt of its own."""
    from secrets import token_bytes

    import msgspec

    from gongshi.exports.placing import write_whole
    from gongshi.schemes.decision import stored

    decision = stored(assessment, given, language, token_bytes(32))
    write_whole(path, msgspec.json.format(msgspec.json.encode(decision), indent=2) + b"\n")
