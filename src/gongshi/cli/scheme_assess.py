# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""``gongshi scheme assess``: decide for one person, with every reason in the notice's words."""

from __future__ import annotations

from gettext import gettext as _
from typing import TYPE_CHECKING, Annotated

import msgspec
import typer

from gongshi.cli.console import print_json
from gongshi.cli.errors import InputError
from gongshi.cli.exits import Exit
from gongshi.cli.inputs import take
from gongshi.cli.options import AsJson, KnownAt, On, examples
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

if TYPE_CHECKING:
    from gongshi.schemes.telling import Told

__all__ = ["EXAMPLES", "assess"]

EXAMPLES = examples(
    "gongshi scheme assess facts.json",
    "gongshi scheme assess facts.json --on 2025-03-28 --interpretation A11=counted --json",
    "gongshi scheme assess facts.json --known-at 2024-04-28 --lang zh-Hant",
)

_MOST_BYTES = 4_000_000
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
) -> None:
    """Decide for one person: status, phases, reasons, evidence, what to do by when.

    Exits with 0 if the person is eligible, 3 if not, and 4 if an open question or
    missing evidence stands in the way.
    """
    given = _facts(facts)
    chosen = opened(scheme, known_at, set_)
    from gongshi.schemes import OptionError
    from gongshi.schemes import assess as decide
    from gongshi.schemes.calendar import day_of
    from gongshi.schemes.telling import tell

    day = None if on is None else day_of(on.first_day())
    try:
        settled = pairs(interpretation, "--interpretation")
        assessment = decide(chosen, given, on=day, settled=settled)
    except OptionError as error:
        raise typer.BadParameter(str(error)) from error
    told = tell(assessment, lang)
    if as_json:
        print_json(told)
    else:
        typer.echo(_text(told))
    raise typer.Exit(_EXITS.get(told.status, Exit.PART))


def _facts(path: str) -> object:
    given = take(path, _MOST_BYTES)
    try:
        return msgspec.json.decode(given.raw)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        advice = _("{path} is no JSON: {reason}")
        raise InputError(advice.format(path=given.name, reason=error)) from error


def _text(told: Told) -> str:
    status = {
        "eligible": _("Eligible"),
        "not_eligible": _("Not eligible"),
        "refer": _("To be referred: it turns on an open question"),
        "needs_evidence": _("Evidence is needed"),
    }[told.status]
    lines = [f"{status}. {_('Payable')}: {told.currency} {told.total}"]
    for phase in told.phases:
        words = _("phase {number}: {status}, {amount}, completed {completed}, apply by {by}")
        lines.append(
            "  "
            + words.format(
                number=phase.phase,
                status=phase.status,
                amount=phase.amount or "?",
                completed=phase.completed or "-",
                by=phase.apply_by or "-",
            )
        )
    for reason in told.reasons:
        mark = {True: "+", False: "-", None: "?"}[reason.holds]
        lines.append(f"{mark} {reason.rule}  {reason.says}")
        lines.append(f"      “{reason.words}”")
    if told.depends_on:
        lines.append(_("Depends on: {names}").format(names=", ".join(told.depends_on)))
    lines.extend(
        _("Evidence needed: {what} ({fact}): {documents}").format(
            what=one.what, fact=one.fact, documents=one.documents
        )
        for one in told.evidence
    )
    lines.extend(_("{do} by {by}").format(do=one.do, by=one.by) for one in told.next)
    return visible("\n".join(lines))
