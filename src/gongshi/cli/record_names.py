# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""``gongshi record names``: the names of an item by day, or the names that lead to nothing yet."""

from __future__ import annotations

from gettext import gettext as _
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gongshi.cli.moment import Moment
from gongshi.cli.opened import DEFAULT_RECORD, open_existing
from gongshi.cli.options import AsJson, Database, KnownAt, On, examples
from gongshi.cli.tabled import AsCsv, Found, print_found

if TYPE_CHECKING:
    from gongshi.record import RegisteredName, RegisterItem
    from gongshi.store.people import OpenName

__all__ = ["NAMES_EXAMPLES", "names"]

NAMES_EXAMPLES = examples(
    "gongshi record names",
    "gongshi record names hk-sh --on 2014-06-30",
    "gongshi record names john-lee --json",
)
_SHORT = 12


def names(
    item: Annotated[
        str | None,
        typer.Argument(
            metavar="ITEM",
            help=_("The id of an item of the register; nothing shows the open names."),
        ),
    ] = None,
    on: On = None,
    known_at: KnownAt = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
    database: Database = DEFAULT_RECORD,
) -> None:
    """Show all names of an item, or the names in accepted claims that lead to nothing yet.

    With --on only names that were in use on that day. Who bears an open name a
    person says, with gongshi record resolve; the program joins none.
    """
    if item is None and on is not None:
        raise typer.BadParameter(_("--on asks for the names of an ITEM"))
    open_existing(database)
    from gongshi.store import people

    if item is None:
        found = _open(people.open_names(known_at=known_at))
    else:
        found = _of_item(people.names_of(item, on=on, known_at=known_at))
    print_found(found, Moment(on, known_at), as_json=as_json, as_csv=as_csv)


def _open(open_names: tuple[OpenName, ...]) -> Found:
    rows: list[dict[str, Any]] = [
        {
            "item": one.item,
            "name": one.name,
            "claims": list(one.claims),
            "notices": list(one.notices),
            "candidates": list(one.candidates),
        }
        for one in open_names
    ]
    flat = [{n: " ".join(v) if isinstance(v, list) else v for n, v in row.items()} for row in rows]
    drawn = [
        (row["item"], row["name"], str(len(row["claims"])), ", ".join(row["candidates"]))
        for row in rows
    ]
    columns = (_("kind"), _("name"), _("claims"), _("may be"))
    return Found("open", columns, drawn, 1, rows, flat, _("every name leads to an item"))


def _of_item(told: tuple[RegisterItem, tuple[RegisteredName, ...]]) -> Found:
    item, found = told
    rows: list[dict[str, Any]] = [
        {
            "item": item.id,
            "name": name.text,
            "language": name.language,
            "since": None if name.since is None else str(name.since),
            "until": None if name.until is None else str(name.until),
        }
        for name in found
    ]
    drawn = [(row["name"], row["language"], row["since"] or "", row["until"] or "") for row in rows]
    columns = (_("name"), _("language"), _("since"), _("until"))
    return Found("names", columns, drawn, 0, rows, rows, _("no name was in use on that day"))
