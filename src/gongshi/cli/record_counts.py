# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""``gongshi record counts``: announced against itemised, each unit a series of its own."""

from __future__ import annotations

from collections.abc import Sequence
from gettext import gettext as _
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gongshi.cli.moment import Moment
from gongshi.cli.opened import DEFAULT_RECORD, open_existing
from gongshi.cli.options import AsJson, Database, KnownAt, On, examples
from gongshi.cli.tabled import AsCsv, Found, print_found

if TYPE_CHECKING:
    from gongshi.record.tally import Tally

__all__ = ["COUNTS_EXAMPLES", "counts"]

COUNTS_EXAMPLES = examples(
    "gongshi record counts",
    "gongshi record counts hk-sh --on 2021-12-31",
    "gongshi record counts hk-sh --json",
)


def counts(
    mechanism: Annotated[
        str | None,
        typer.Argument(metavar="MECHANISM", help=_("The id of a mechanism; nothing shows all.")),
    ] = None,
    on: On = None,
    known_at: KnownAt = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
    database: Database = DEFAULT_RECORD,
) -> None:
    """Show what each session announced, against what the record itemises of it.

    Not stated is never 0, and units that differ are never added: 28 projects and
    27 initiatives are two series.
    """
    open_existing(database)
    from gongshi.store import counted

    found = counted.counted(mechanism, on=on, known_at=known_at)
    rows = [_row(tally) for tally in found]
    table = Found(
        "counts",
        (_("session"), _("unit"), _("announced"), _("itemised"), _("state"), _("said by")),
        [_drawn(row) for row in rows],
        4,
        [
            {**row, "itemised_by_language": _by_language(tally)}
            for tally, row in _pairs(found, rows)
        ],
        rows,
        _("no session is on the record"),
    )
    print_found(table, Moment(on, known_at), as_json=as_json, as_csv=as_csv)


def _row(tally: Tally) -> dict[str, Any]:
    announced = tally.announced
    return {
        "session": tally.session,
        "unit": tally.unit,
        "announced": tally.value,
        "approx": tally.approx,
        "scope": None if announced is None else announced.value.get("scope"),
        "itemised": tally.itemised,
        "state": tally.state,
        "disputed": announced is not None and bool(announced.others),
        "claim": None if announced is None else announced.claims[0],
    }


def _pairs(
    found: Sequence[Tally], rows: Sequence[dict[str, Any]]
) -> list[tuple[Tally, dict[str, Any]]]:
    return list(zip(found, rows, strict=True))


def _by_language(tally: Tally) -> dict[str, int]:
    return {language: len(things) for language, things in tally.things.items()}


def _drawn(row: dict[str, Any]) -> Sequence[str]:
    parts = (row["approx"], row["announced"], row["scope"])
    stated = " ".join(str(part) for part in parts if part is not None)
    claim = "" if row["claim"] is None else row["claim"][:12]
    return (
        row["session"],
        row["unit"],
        stated or _("not stated"),
        str(row["itemised"]),
        row["state"].replace("_", " "),
        claim,
    )
