# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""``gongshi scheme assess``: decide for one person, with every reason in the notice's words."""

from __future__ import annotations

from gettext import gettext as _
from typing import TYPE_CHECKING, Annotated

import typer

from gongshi.cli.console import print_json
from gongshi.cli.exits import Exit
from gongshi.cli.options import AsJson, KnownAt, On, examples
from gongshi.cli.scheme_facts import facts_in
from gongshi.cli.scheme_options import (
    DEFAULT,
    Interpretations,
    SchemeId,
    Texts,
    Values,
    opened,
    pairs,
)
from gongshi.cli.screen import visible
from gongshi.cli.written import Pdf, Plot, StoredDecision, write_drawing, write_pdf, write_stored

if TYPE_CHECKING:
    from gongshi.charts import PersonTimeline
    from gongshi.schemes import Assessment
    from gongshi.schemes.explaining import Explanation

__all__ = ["EXAMPLES", "assess"]

EXAMPLES = examples(
    "gongshi scheme assess facts.json",
    "gongshi scheme assess facts.json --on 2025-03-28 --interpretation A11=counted --json",
    "gongshi scheme assess facts.json --known-at 2024-04-28 --lang zh-Hant",
    "gongshi scheme assess facts.json --lang zh-Hans --pdf letter.pdf --plot days.svg",
)

_EXITS = {"eligible": Exit.DONE, "not_eligible": Exit.FALSE}


def assess(
    facts: Annotated[
        str,
        typer.Argument(
            metavar="FACTS.json", help=_("The facts of one person; - is standard input.")
        ),
    ],
    scheme: SchemeId = DEFAULT,
    on: On = None,
    known_at: KnownAt = None,
    interpretation: Interpretations = None,
    set_: Values = None,
    lang: Texts = "en",
    as_json: AsJson = False,
    pdf: Pdf = None,
    plot: Plot = None,
    decision: StoredDecision = None,
) -> None:
    """Decide for one person: status, phases, reasons, evidence, what to do by when.

    It is also told which smallest change of one fact would change the answer, and on
    which open questions the answer rests. Exits with 0 if the person is eligible, 3 if
    not, and 4 if an open question or missing evidence stands in the way. With --pdf the
    explanation is also written as a letter, with --plot the days of work as a drawing; --decision
    stores what a replay needs, which is nothing about the person.
    """
    given = facts_in(facts)
    chosen = opened(scheme, known_at, set_)
    from gongshi.charts import person_timeline
    from gongshi.schemes import OptionError, changes
    from gongshi.schemes import assess as decide
    from gongshi.schemes.calendar import day_of
    from gongshi.schemes.explaining import explain
    from gongshi.schemes.telling import tell

    day = None if on is None else day_of(on.first_day())
    try:
        settled = pairs(interpretation, "--interpretation")
        assessment = decide(chosen, given, on=day, settled=settled)
    except OptionError as error:
        raise typer.BadParameter(str(error)) from error
    found = changes(assessment, given)
    told = tell(assessment, lang, found)
    explanation = explain(assessment, found, lang, told)
    if plot is not None:
        write_drawing(plot, person_timeline(assessment, given, lang))
    if pdf is not None:
        write_pdf(pdf, explanation, _drawn(assessment, given, lang))
    if decision is not None:
        write_stored(decision, assessment, given, lang)
    if as_json:
        print_json(told)
    else:
        typer.echo(_text(explanation))
    raise typer.Exit(_EXITS.get(assessment.folded.status, Exit.PART))


def _drawn(assessment: Assessment, given: object, lang: str) -> PersonTimeline | None:
    """Return the drawing for a letter, None where no day is known that could be drawn."""
    from gongshi.charts import ChartError, person_timeline

    try:
        return person_timeline(assessment, given, lang)
    except ChartError:
        return None


def _text(explanation: Explanation) -> str:
    opening, closing = ("“", "”") if explanation.language != "zh-Hant" else ("「", "」")
    lines = [explanation.title, "", explanation.answer]
    for section in explanation.sections:
        lines += ["", section.title]
        for line in section.lines:
            lines.append(f"- {line.text}")
            if line.quote:
                lines.append(f"    {opening}{line.quote}{closing}")
    return visible("\n".join(lines))
