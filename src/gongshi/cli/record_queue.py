# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""``gongshi record queue``: the claims that wait for a review."""

from __future__ import annotations

from gettext import gettext as _
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gongshi.cli.moment import Moment
from gongshi.cli.opened import DEFAULT_RECORD, open_existing
from gongshi.cli.options import AsJson, Database, examples
from gongshi.cli.tabled import AsCsv, Found, print_found

if TYPE_CHECKING:
    from gongshi.record import ClaimStanding

__all__ = ["QUEUE_EXAMPLES", "queue"]

QUEUE_EXAMPLES = examples(
    "gongshi record queue",
    "gongshi record queue --kind meeting --json",
    "gongshi record queue --no-longer-read",
)
_SHORT = 12


def queue(
    kind: Annotated[
        str | None,
        typer.Option(metavar="KIND", help=_("Only claims of this kind."), show_default=False),
    ] = None,
    no_longer_read: Annotated[
        bool,
        typer.Option(
            "--no-longer-read",
            help=_("Accepted claims that the newest reading of their notice no longer has."),
        ),
    ] = False,
    most: Annotated[int, typer.Option(min=1, help=_("At most so many."))] = 100,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
    database: Database = DEFAULT_RECORD,
) -> None:
    """List the claims that nobody has reviewed, with the words they rest on.

    gongshi record review takes each by its id.
    """
    from gongshi.reading.kinds import KINDS

    if kind is not None and kind not in KINDS:
        raise typer.BadParameter(
            _("there is no kind {kind}; there are {known}").format(
                kind=kind, known=", ".join(KINDS)
            )
        )
    open_existing(database)
    from gongshi.store.queue import orphans, waiting

    found = orphans() if no_longer_read else waiting(kind, most=most)
    some = [claim for claim in found if kind in (None, claim.kind)][:most]
    print_found(_found(some), Moment(None, None), as_json=as_json, as_csv=as_csv)


def _found(claims: list[ClaimStanding]) -> Found:
    from gongshi.store.queries import claim as claim_record

    rows: list[dict[str, Any]] = [
        {
            "claim": one.id,
            "kind": one.kind,
            "notice": one.notice,
            "words": claim_record(one.id).words,
        }
        for one in claims
    ]
    drawn = [(row["claim"][:_SHORT], row["kind"], row["words"]) for row in rows]
    columns = (_("claim"), _("kind"), _("words"))
    return Found("queue", columns, drawn, 2, rows, rows, _("nothing waits"))
