# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The register: mechanisms, sides, offices, people, bodies and schemes with all their names.

Only reviewed entries are in it: each item is one ``resolution`` entry of the ledger, a newer one
replaces it. Reading never adds to it (design of record, section 7). A name leads to an item only as
written, up to letters that carry no meaning: Co-operation and Cooperation, & and "and".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, cast

import msgspec

from gongshi.record.canonical import Json
from gongshi.record.entry import Draft, Entry
from gongshi.record.errors import EntryError
from gongshi.values import Name, PartialDate

__all__ = [
    "ITEMS",
    "Register",
    "RegisterItem",
    "RegisteredName",
    "item_draft",
    "item_of",
    "name_key",
]

ITEMS = ("mechanism", "side", "office", "person", "body", "scheme")
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_BREAKS = re.compile(r"[\s/\u2010-\u2015\-\u2018\u2019'.,&·・]+")


@lru_cache(maxsize=10_000)  # a record says few names, and says them often
def name_key(name: str) -> str:
    """Return the form under which a name is looked up.

    Case, width, punctuation, "&" and "and", "co-operation" and "cooperation", and a leading "the"
    make no difference; letters and scripts do.
    """
    plain = unicodedata.normalize("NFKC", name).casefold().replace("co-operation", "cooperation")
    words = [word for word in _BREAKS.split(plain) if word and word != "and"]
    return " ".join(words[1:] if words[:1] == ["the"] and len(words) > 1 else words)


class RegisteredName(Name, frozen=True):
    """A name, and from when until when it was used, as exactly as known; None leaves it open."""

    since: PartialDate | None = None
    until: PartialDate | None = None


class RegisterItem(msgspec.Struct, frozen=True):
    """One item: its kind (one of ``ITEMS``), its names and attributes.

    The preferred name of a language stands first. Attributes are ids of other items or plain words:
    ``sides`` of a mechanism, ``side`` of an office.
    """

    id: str
    item: str
    names: tuple[RegisteredName, ...]
    attributes: Mapping[str, Json]

    def __post_init__(self) -> None:
        """Refuse an item without id, kind or name."""
        if not _ID.fullmatch(self.id):
            raise EntryError(f"an id of the register is lower-case words with hyphens: {self.id!r}")
        if self.item not in ITEMS:
            raise EntryError(f"{self.id}: the register holds {', '.join(ITEMS)}, not {self.item!r}")
        if not self.names:
            raise EntryError(f"{self.id} has no name; an item of the register needs one")

    def name(self, language: str) -> RegisteredName:
        """Return the preferred name in ``language``, else the first name there is."""
        return next((name for name in self.names if name.language == language), self.names[0])

    def ids(self, attribute: str) -> tuple[str, ...]:
        """Return the ids an attribute lists; none when it is absent."""
        value = self.attributes.get(attribute, ())
        return (value,) if isinstance(value, str) else tuple(cast("list[str]", value))


class Register(msgspec.Struct, frozen=True):
    """All items by id, and what each name (by ``name_key``) may stand for."""

    items: Mapping[str, RegisterItem]
    by_name: Mapping[tuple[str, str], tuple[str, ...]]

    @classmethod
    def of(cls, items: Iterable[RegisterItem]) -> Register:
        """Gather items; a later one of the same id replaces the earlier."""
        kept = {item.id: item for item in items}
        by_name: dict[tuple[str, str], list[str]] = {}
        for item in kept.values():
            for key in dict.fromkeys(name_key(name.text) for name in item.names):
                by_name.setdefault((item.item, key), []).append(item.id)
        return cls(kept, {name: tuple(ids) for name, ids in by_name.items()})

    def find(self, item: str, name: str) -> str | None:
        """Return the id of the item of that kind so named; None when there is not just one."""
        return self.leads_to(item, name_key(name))

    def leads_to(self, item: str, key: str) -> str | None:
        """Return the same for a name as ``name_key`` writes it."""
        found = self.by_name.get((item, key), ())
        return found[0] if len(found) == 1 else None

    def of_kind(self, item: str) -> tuple[RegisterItem, ...]:
        """Return the items of a kind by id."""
        return tuple(sorted((i for i in self.items.values() if i.item == item), key=lambda i: i.id))


def item_draft(item: RegisterItem, actor: str, prior: str | None) -> Draft:
    """Return the ``resolution`` entry that puts ``item`` on the record."""
    names: list[Json] = [
        {
            "text": name.text,
            "language": name.language,
            "since": _written(name.since),
            "until": _written(name.until),
        }
        for name in item.names
    ]
    payload: dict[str, Json] = {
        "item": item.item,
        "names": names,
        "attributes": dict(item.attributes),
    }
    return Draft("resolution", item.id, payload, actor, prior=prior)


def item_of(entry: Entry) -> RegisterItem:
    """Read an item back from its ``resolution`` entry."""
    payload = cast("Mapping[str, Any]", entry.payload)
    names = tuple(
        RegisteredName(name["text"], name["language"], _read(name["since"]), _read(name["until"]))
        for name in payload["names"]
    )
    return RegisterItem(entry.subject, payload["item"], names, payload["attributes"])


def _written(date: PartialDate | None) -> str | None:
    return None if date is None else str(date)


def _read(date: str | None) -> PartialDate | None:
    return None if date is None else PartialDate.parse(date)
