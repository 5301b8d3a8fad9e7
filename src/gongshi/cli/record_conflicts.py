# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""``gongshi record conflicts``: what claims cannot both hold, and why one was chosen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from gettext import gettext as _
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gongshi.cli.drawing import said
from gongshi.cli.moment import Moment
from gongshi.cli.opened import DEFAULT_RECORD, open_existing
from gongshi.cli.options import AsJson, Database, KnownAt, On, examples
from gongshi.cli.tabled import AsCsv, Found, print_found

if TYPE_CHECKING:
    from gongshi.record.conflict import Conflict
    from gongshi.store.supports import Support

__all__ = ["CONFLICTS_EXAMPLES", "conflicts"]

CONFLICTS_EXAMPLES = examples(
    "gongshi record conflicts",
    "gongshi record conflicts hksh-6 --known-at 2026-11-23",
    "gongshi record conflicts --csv",
)
_SHORT = 12


def conflicts(
    subject: Annotated[
        str | None,
        typer.Argument(
            metavar="SUBJECT",
            help=_("The id of a mechanism, session or scheme; nothing shows all."),
        ),
    ] = None,
    on: On = None,
    known_at: KnownAt = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
    database: Database = DEFAULT_RECORD,
) -> None:
    """Show what claims cannot both hold: each value with its sources, and the rule that chose.

    Another scope, unit or subject is no conflict, and neither is a plan that was
    not kept.
    """
    open_existing(database)
    from gongshi.store import disputes
    from gongshi.store.supports import supports

    found = disputes.conflicts(subject, on=on, known_at=known_at)
    claims = (claim for one in found for side in one.sides for claim in side.claims)
    told = supports(claims, on=on, known_at=known_at)
    rows = [row for one in found for row in _rows(one, told)]
    table = Found(
        "conflicts",
        (_("about"), _("value"), _("claim"), _("publisher"), _("chosen by")),
        [_drawn(row) for row in rows],
        4,
        [_json(one, told) for one in found],
        [{**row, "value": said(row["value"])} for row in rows],
        _("no claims contradict one another"),
    )
    print_found(table, Moment(on, known_at), as_json=as_json, as_csv=as_csv)


def _rows(one: Conflict, told: Mapping[str, Support]) -> Iterator[dict[str, Any]]:
    """Yield a row for each claim in dispute, those of the chosen value first."""
    for number, side in enumerate(one.sides):
        for claim in side.claims:
            notice = told[claim].notice
            yield {
                "conflict": one.id,
                "subject": one.subject,
                "property": one.property,
                "key": one.key,
                "side": number,
                "value": side.value,
                "claim": claim,
                "notice": notice.id,
                "publisher": notice.payload["publisher"],
                "rank": notice.rank,
                "published": notice.payload["published"],
                "rule": one.rule if number == 0 else "",
            }


def _drawn(row: Mapping[str, Any]) -> Sequence[str]:
    about = " ".join(part for part in (row["subject"], row["property"], row["key"]) if part)
    return (about, said(row["value"]), row["claim"][:_SHORT], row["publisher"], row["rule"])


def _json(one: Conflict, told: Mapping[str, Support]) -> dict[str, Any]:
    return {
        "id": one.id,
        "subject": one.subject,
        "property": one.property,
        "key": one.key,
        "rule": one.rule,
        "sides": [
            {
                "value": side.value,
                "chosen": number == 0,
                "claims": [
                    {"id": claim, "notice": told[claim].notice.id, "rank": told[claim].notice.rank}
                    for claim in side.claims
                ],
            }
            for number, side in enumerate(one.sides)
        ],
    }
