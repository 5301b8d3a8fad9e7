# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The register and the codes as tables: what ids and codes stand for, in three scripts."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from importlib.resources import files

from gongshi.exports.snapshot import Snapshot
from gongshi.exports.table import Cell, Column, Table
from gongshi.record import RegisterItem
from gongshi.values import PartialDate

__all__ = ["codes", "register_tables"]

_ITEMS = (
    Column("id", "text", "Its id, free of language.", needed=True),
    Column("item", "text", "Mechanism, side, office, person, body or scheme.", needed=True),
)
_NAMES = (
    Column("item", "text", "What it names.", needed=True, refers="items"),
    Column("number", "integer", "Its place; the preferred one of a language first.", needed=True),
    Column("text", "text", "The name as written.", needed=True),
    Column("language", "text", "Its language and script (BCP 47).", needed=True),
    Column("since", "date", "From when it was used; none is open."),
    Column("until", "date", "Until when it was used; none is open."),
)
_LINKS = (
    Column("item", "text", "The item.", needed=True, refers="items"),
    Column("attribute", "text", "What the other is to it: a side, the sides.", needed=True),
    Column("number", "integer", "Place in the list, from 1.", needed=True),
    Column("target", "text", "Id of the other item.", needed=True),
)
_CODES = (
    Column("list", "text", "The list the code belongs to.", needed=True),
    Column("code", "text", "The code.", needed=True),
    Column("en", "text", "Label in English.", needed=True),
    Column("zh_Hant", "text", "Label in Traditional Chinese.", needed=True),
    Column("zh_Hans", "text", "Label in Simplified Chinese.", needed=True),
)
_EXPORT = (
    Column("name", "text", "What is told of this export.", needed=True),
    Column("value", "text", "What it is; none where nothing was asked."),
)


def register_tables(snapshot: Snapshot) -> tuple[Table, ...]:
    """Return the items of the register, their names and links, the codes, and what was asked."""
    items = [item for _, item in sorted(snapshot.folded.register.items.items())]
    rows = tuple((item.id, item.item) for item in items)
    names = tuple(row for item in items for row in _names(item))
    links = tuple(row for item in items for row in _links(item))
    return (
        Table("items", "The register.", _ITEMS, ("id",), rows),
        Table("names", "Names in each script.", _NAMES, ("item", "number"), names),
        Table("links", "What belongs to what.", _LINKS, ("item", "attribute", "number"), links),
        Table("codes", "Codes with labels.", _CODES, ("list", "code"), _code_rows()),
        Table("export", "What was asked for.", _EXPORT, ("name",), _told(snapshot)),
    )


def codes() -> dict[str, dict[str, list[str]]]:
    """Return the labels of each code of each list: English, Traditional, Simplified Chinese."""
    written = files("gongshi.exports").joinpath("codes.toml").read_text("utf-8")
    return tomllib.loads(written)


def _code_rows() -> tuple[tuple[Cell, ...], ...]:
    return tuple(
        (name, code, *labels)
        for name, labelled in codes().items()
        for code, labels in labelled.items()
    )


def _names(item: RegisterItem) -> Iterator[tuple[Cell, ...]]:
    for number, name in enumerate(item.names, start=1):
        yield (item.id, number, name.text, name.language, _date(name.since), _date(name.until))


def _links(item: RegisterItem) -> Iterator[tuple[Cell, ...]]:
    for attribute in sorted(item.attributes):
        for number, target in enumerate(item.ids(attribute), start=1):
            yield (item.id, attribute, number, target)


def _told(snapshot: Snapshot) -> tuple[tuple[Cell, ...], ...]:
    return (
        ("on", _date(snapshot.on)),
        ("known_at", snapshot.known_at),
        ("policy", snapshot.folded.policy.id),
        ("entries", str(snapshot.end.count)),
        ("last_leaf", snapshot.end.leaf),
    )


def _date(date: PartialDate | None) -> str | None:
    return None if date is None else str(date)
