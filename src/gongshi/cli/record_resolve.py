# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""``gongshi record resolve`` and ``retract``: who is whom, and taking back what was said."""

from __future__ import annotations

from gettext import gettext as _
from typing import Annotated, Literal

import typer

from gongshi.cli.actor import ACTOR
from gongshi.cli.opened import DEFAULT_RECORD, open_existing
from gongshi.cli.options import Database, examples

__all__ = ["RESOLVE_EXAMPLES", "RETRACT_EXAMPLES", "resolve", "retract"]

RESOLVE_EXAMPLES = examples(
    "gongshi record resolve kung-cheng same gong-zheng --reason 'One man, two romanisations.'",
    "gongshi record resolve 'person/Kung Cheng' same gong-zheng --reason 'The release has both.'",
    "gongshi record resolve 'person/Gong Li/3f2a91c0' different gong-li --reason 'Another office.'",
)
RETRACT_EXAMPLES = examples(
    "gongshi record retract gong-zheng~kung-cheng --reason 'They sat at one table.'",
    "gongshi record retract 3f2a91c07d1e --reason 'Judged by a draft.'",
    "gongshi record retract 412 --reason 'Entered twice.'",
)
Reason = Annotated[str, typer.Option(metavar="TEXT", help=_("Why, in one sentence."))]


def resolve(
    one: Annotated[
        str,
        typer.Argument(
            metavar="ONE",
            help=_("An id of the register, or a name: KIND/NAME, or KIND/NAME/NOTICE."),
        ),
    ],
    verdict: Annotated[
        Literal["same", "different", "unsure"], typer.Argument(help=_("What the two are."))
    ],
    other: Annotated[
        str, typer.Argument(metavar="OTHER", help=_("An id of the register, or such a name."))
    ],
    *,
    reason: Reason,
    database: Database = DEFAULT_RECORD,
) -> None:
    """Say whether two items of the register, or a name and an item, are the same.

    Nothing is rewritten, and gongshi record retract undoes it exactly. What is
    said to be different stays apart, whatever else is said to be the same.
    """
    open_existing(database)
    from gongshi.store.identities import resolve as record_resolve

    edge = record_resolve(one, verdict, other, reason, actor=ACTOR)
    typer.echo(_("nothing new") if edge is None else _("1 entry added: {edge}").format(edge=edge))


def retract(
    entry: Annotated[
        str,
        typer.Argument(
            metavar="ENTRY",
            help=_(
                "A place in the ledger or a leaf hash; or what it is about, and the last that was "
                "said is taken back: a claim (its review), an item, ONE~OTHER."
            ),
        ),
    ],
    *,
    reason: Reason,
    database: Database = DEFAULT_RECORD,
) -> None:
    """Take back a review, an item of the register, an edge, or a link of areas.

    From then on it is as if it had not been said; what was known before stays so.
    """
    open_existing(database)
    from gongshi.store.retractions import retract as record_retract

    taken = record_retract(entry, reason, actor=ACTOR)
    told = _("the {kind} about {subject} of {recorded_at} is taken back")
    typer.echo(told.format(kind=taken.kind, subject=taken.subject, recorded_at=taken.recorded_at))
