# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""``gongshi scheme simulate``: cost and recipients for a population, and a reform beside them."""

from __future__ import annotations

import os
from datetime import datetime
from gettext import gettext as _
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer

from gongshi.cli.console import print_json, progress
from gongshi.cli.errors import OutputError
from gongshi.cli.options import AsJson, KnownAt, On, examples
from gongshi.cli.scheme_options import (
    DEFAULT,
    Interpretations,
    SchemeId,
    Values,
    opened,
    pairs,
)

if TYPE_CHECKING:
    from gongshi.scale.simulating import Simulated
    from gongshi.schemes import Scheme
    from gongshi.schemes.everybody import Ask
    from gongshi.values import PartialDate

__all__ = ["EXAMPLES", "simulate"]

EXAMPLES = examples(
    "gongshi scheme simulate people.parquet",
    "gongshi scheme simulate people.parquet --set min_age=35 --plot reform.svg",
    "gongshi scheme simulate people.parquet --sensitivity --json",
)

_PLACE = ZoneInfo("Asia/Hong_Kong")

Population = Annotated[
    Path,
    typer.Argument(
        metavar="POPULATION.parquet",
        dir_okay=False,
        help=_("A row a person, a column a fact."),
        show_default=False,
    ),
]
Sensitivity = Annotated[
    bool,
    typer.Option(
        "--sensitivity",
        help=_("Count for each open question how many answers and how much money turn on it."),
    ),
]
Workers = Annotated[
    int | None,
    typer.Option(metavar="N", min=1, help=_("Processes; else one a core."), show_default=False),
]
Plot = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE.svg|png",
        dir_okay=False,
        help=_("Draw cost by month and, of a reform, winners and losers."),
        show_default=False,
    ),
]
Out = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE.parquet",
        dir_okay=False,
        help=_("Write everybody's answers, a row a person; a run that was stopped goes on."),
        show_default=False,
    ),
]


def simulate(
    population: Population,
    scheme: SchemeId = DEFAULT,
    set_: Values = None,
    interpretation: Interpretations = None,
    on: On = None,
    known_at: KnownAt = None,
    sensitivity: Sensitivity = False,
    workers: Workers = None,
    as_json: AsJson = False,
    plot: Plot = None,
    out: Out = None,
) -> None:
    """Decide for a whole population: people, eligible, paid, cost in all and by month.

    With --set or --interpretation a reform stands beside the rules as they are: who
    wins, who loses, who is newly in or out, and what it costs more or less.
    """
    if plot is not None and plot.suffix not in {".svg", ".png"}:
        raise typer.BadParameter(_("--plot {path}: name a file .svg or .png").format(path=plot))
    if out is not None and out.resolve() == population.resolve():
        raise typer.BadParameter(_("--out would overwrite the population; name another file"))
    chosen = opened(scheme, known_at, None)
    ask = _ask(chosen, pairs(set_, "--set"), pairs(interpretation, "--interpretation"), on)
    from msgspec.structs import replace

    from gongshi.cli.simulated import told_as_text, told_in_json

    found = _simulated(
        population, replace(ask, sensitivity=sensitivity, depends=out is not None), out, workers
    )
    if as_json:
        print_json(told_in_json(chosen, found))
    else:
        told_as_text(chosen, found)
    if plot is not None:
        _draw(plot, chosen, found)


def _ask(
    scheme: Scheme, changes: dict[str, str], settled: dict[str, str], on: PartialDate | None
) -> Ask:
    """Return what is asked; a usage error for a name that the scheme does not have."""
    from gongshi.schemes import OptionError
    from gongshi.schemes.calendar import day_of
    from gongshi.schemes.everybody import Ask

    day = None if on is None else day_of(on.first_day())
    ask = Ask(scheme.id, scheme.known, day, changes, settled)
    try:
        ask.reform()
    except OptionError as error:
        raise typer.BadParameter(str(error)) from error
    return ask


def _simulated(path: Path, ask: Ask, out: Path | None, workers: int | None) -> Simulated:
    from gongshi.scale.simulating import Population as PopulationFile
    from gongshi.scale.simulating import simulate_file
    from gongshi.schemes.calendar import day_of

    today = day_of(datetime.now(_PLACE).date())
    with progress() as bar:
        return simulate_file(
            PopulationFile(path, today),
            ask,
            out,
            workers=workers or (os.cpu_count() or 1),
            step=lambda rows, total: bar(rows, total, _("people")),
        )


def _draw(path: Path, scheme: Scheme, found: Simulated) -> None:
    """Write the drawing; ``OutputError`` where there is nothing to draw or it cannot be written."""
    from gongshi.charts import ChartError, png
    from gongshi.cli.simulated_drawing import drawn

    try:
        svg = drawn(scheme, found)
        path.write_bytes(png(svg, 3) if path.suffix == ".png" else svg.encode())
    except ChartError as error:
        raise OutputError(_("{path} is not drawn: {reason}").format(path=path, reason=error)) from (
            error
        )
    except OSError as error:
        told = _("{path} cannot be written: {reason}. Name another file with --plot")
        raise OutputError(told.format(path=path, reason=error.strerror)) from error
