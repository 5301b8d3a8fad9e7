# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""``gongshi record review``: a person accepts, corrects or rejects what was read."""

from __future__ import annotations

from collections.abc import Mapping
from gettext import gettext as _
from gettext import ngettext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, cast

import typer

from gongshi.cli.actor import ACTOR
from gongshi.cli.fields import corrected
from gongshi.cli.opened import DEFAULT_RECORD, open_existing
from gongshi.cli.options import Database, examples

if TYPE_CHECKING:
    from gongshi.reading.kinds import FieldValue

__all__ = ["REVIEW_EXAMPLES", "review"]

REVIEW_EXAMPLES = examples(
    "gongshi record review 3f2a91c07d1e accept --reason 'The release says so.'",
    "gongshi record review 3f2a91c07d1e correct --field value=8 --reason 'Of the session before.'",
    "gongshi record review --file reviews.toml",
)
Verdict = Literal["accept", "reject", "correct"]


def review(
    claim: Annotated[
        str | None,
        typer.Argument(
            metavar="CLAIM", help=_("The claim's id, or its first digits (six or more).")
        ),
    ] = None,
    verdict: Annotated[
        Verdict | None, typer.Argument(help=_("Whether the words say what was read."))
    ] = None,
    *,
    reason: Annotated[
        str | None,
        typer.Option(metavar="TEXT", help=_("Why, in one sentence."), show_default=False),
    ] = None,
    field: Annotated[
        list[str],
        typer.Option(
            metavar="NAME=VALUE",
            help=_("With correct: a field as it should be; empty takes it away."),
            show_default=False,
        ),
    ] = [],  # noqa: B006  (Typer makes a new list for each call)
    file: Annotated[
        Path | None,
        typer.Option(
            metavar="PATH",
            help=_("A TOML file of reviews, like the demonstration's; all or none are recorded."),
            show_default=False,
        ),
    ] = None,
    database: Database = DEFAULT_RECORD,
) -> None:
    """Review a claim: accept it, reject it, or correct its fields.

    Nothing is overwritten: a correction is a new claim over the same words that
    names the old one.
    """
    if (file is None) == (claim is None) or (file is not None and (reason or field)):
        raise typer.BadParameter(_("give a CLAIM with verdict and --reason, or --file alone"))
    if file is not None:
        from gongshi.cli.review_file import file_reviews

        reviews = file_reviews(file)
        open_existing(database)
        _say(reviews.put())
        return
    if claim is None or verdict is None or reason is None:
        raise typer.BadParameter(_("a review has a verdict (accept, reject, correct) and --reason"))
    if (verdict == "correct") != bool(field):
        raise typer.BadParameter(_("--field comes with correct, and correct with --field"))
    open_existing(database)
    _say(_one(claim, verdict, reason, field))


def _one(claim: str, verdict: Verdict, reason: str, written: list[str]) -> int:
    from gongshi.store.lookup import claim_named
    from gongshi.store.queries import claim as claim_record
    from gongshi.store.reviews import review as record_review

    id_ = claim_named(claim)
    fields = None
    if verdict == "correct":
        payload = claim_record(id_).standing.payload
        old = cast("Mapping[str, FieldValue]", payload["fields"])
        fields = corrected(payload["kind"], old, written)
    return record_review(id_, verdict, reason, actor=ACTOR, fields=fields).added


def _say(entries: int) -> None:
    if not entries:
        typer.echo(_("nothing new"))
    else:
        told = ngettext("{count} entry added", "{count} entries added", entries)
        typer.echo(told.format(count=entries))
