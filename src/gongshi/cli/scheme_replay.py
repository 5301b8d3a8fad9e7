# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""``gongshi scheme replay``: a stored decision made again, with the same bytes."""

from __future__ import annotations

from gettext import gettext as _
from pathlib import Path
from typing import Annotated

import typer

from gongshi.cli.console import print_json
from gongshi.cli.exits import Exit
from gongshi.cli.failures import report
from gongshi.cli.inputs import take
from gongshi.cli.options import examples
from gongshi.cli.scheme_facts import facts_in

__all__ = ["EXAMPLES", "replay"]

EXAMPLES = examples(
    "gongshi scheme replay decision.json --facts facts.json",
    "cat facts.json | gongshi scheme replay decision.json --facts -",
)

_MOST_BYTES = 1_000_000


def replay(
    decision: Annotated[
        str, typer.Argument(metavar="FILE", help=_("A decision that assess --decision stored."))
    ],
    facts: Annotated[
        str,
        typer.Option(
            metavar="FACTS.json", help=_("The facts it was made on; - is standard input.")
        ),
    ],
    folder: Annotated[
        Path | None,
        typer.Option(
            metavar="FOLDER",
            exists=True,
            file_okay=False,
            help=_("The rule files of then, with notices/; without it the bundled ones."),
            show_default=False,
        ),
    ] = None,
) -> None:
    """Make a stored decision again and print its answer as JSON: the same bytes as then.

    A decision holds hashes and nothing about the person, so the facts are given beside
    it. Exits with 3 if the facts, the rule files or the answer are not those of then.
    """
    from gongshi.schemes import ReplayError
    from gongshi.schemes.decision import read_decision
    from gongshi.schemes.decision import replay as again

    given = take(decision, _MOST_BYTES)
    then = read_decision(given.raw, given.name)
    try:
        told = again(then, facts_in(facts), folder)
    except ReplayError as error:
        report(error)
        raise typer.Exit(Exit.FALSE) from error
    print_json(told)
