# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""``gongshi record holders``: who held an office on a day, as far as notices attest it."""

from __future__ import annotations

from gettext import gettext as _
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gongshi.cli.moment import Moment
from gongshi.cli.opened import DEFAULT_RECORD, open_existing
from gongshi.cli.options import AsJson, Database, KnownAt, On, examples
from gongshi.cli.tabled import AsCsv, Found, print_found

if TYPE_CHECKING:
    from gongshi.record.holders import Holding

__all__ = ["HOLDERS_EXAMPLES", "holders"]

HOLDERS_EXAMPLES = examples(
    "gongshi record holders",
    "gongshi record holders hk-chief-executive",
    "gongshi record holders sh-mayor --on 2022-06-01",
)


def holders(
    office: Annotated[
        str | None,
        typer.Argument(metavar="OFFICE", help=_("The id of an office; nothing shows all.")),
    ] = None,
    on: On = None,
    known_at: KnownAt = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
    database: Database = DEFAULT_RECORD,
) -> None:
    """Show who held which office, from the first to the last day on which notices say so.

    A notice tells neither since when nor until when: of any other day the record
    cannot say.
    """
    open_existing(database)
    from gongshi.store import people

    rows = [_row(one) for one in people.holders(office, on=on, known_at=known_at)]
    table = Found(
        "holders",
        (_("office"), _("holder"), _("named from"), _("until"), _("said by")),
        [
            (
                row["office"],
                row["name"] if row["person"] is None else f"{row['name']} ({row['person']})",
                row["first"] or _("not stated"),
                row["last"] or _("not stated"),
                str(len(row["claims"])),
            )
            for row in rows
        ],
        1,
        rows,
        [{**row, "claims": " ".join(row["claims"])} for row in rows],
        _("no holder is attested"),
    )
    print_found(table, Moment(on, known_at), as_json=as_json, as_csv=as_csv)


def _row(one: Holding) -> dict[str, Any]:
    return {
        "office": one.office,
        "person": one.person,
        "name": one.name,
        "first": None if one.first is None else str(one.first),
        "last": None if one.last is None else str(one.last),
        "claims": list(one.claims),
    }
