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
from gongshi.record.identity import Edge, Identities, edge_subject
from gongshi.values import Name, PartialDate

__all__ = [
    "ITEMS",
    "Register",
    "RegisterItem",
    "RegisteredName",
    "item_draft",
    "item_of",
    "name_key",
    "session_prefix",
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


def session_prefix(mechanism: str) -> str:
    """Return that with which the ids of a mechanism's sessions begin: ``hksh`` of ``hk-sh``."""
    return mechanism.replace("-", "")


class RegisteredName(Name, frozen=True):
    """A name, and from when until when it was used, as exactly as known; None leaves it open."""

    since: PartialDate | None = None
    until: PartialDate | None = None

    def used_on(self, day: PartialDate) -> bool | None:
        """Tell whether it was in use on ``day``; None when that cannot be said."""
        early = None if self.since is None else day.before(self.since)
        late = None if self.until is None else self.until.before(day)
        if early or late:
            return False
        inside = (self.since is None or early is False) and (self.until is None or late is False)
        return True if inside else None


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
    """All items by id, and what each name (by ``name_key``) may stand for.

    ``items`` has those that were joined to one under the first id of all, with the names of all;
    ``recorded`` has each as it was entered, ``edges`` what was said of who is whom. ``keys`` are
    the names that may lead to each of ``items``; ``by_prefix`` the mechanisms by that with which
    the ids of their sessions begin.
    """

    items: Mapping[str, RegisterItem]
    by_name: Mapping[tuple[str, str], tuple[str, ...]]
    recorded: Mapping[str, RegisterItem]
    edges: tuple[Edge, ...]
    identities: Identities
    keys: Mapping[str, frozenset[str]]
    by_prefix: Mapping[str, tuple[str, ...]]

    @classmethod
    def of(cls, items: Iterable[RegisterItem], edges: Iterable[Edge] = ()) -> Register:
        """Gather items and edges; a later one of the same id replaces the earlier."""
        recorded = {item.id: item for item in items}
        kept = {edge_subject(edge.one, edge.other): edge for edge in edges}
        said = tuple(kept[subject] for subject in sorted(kept))
        identities = Identities.of(said, {item.id: item.item for item in recorded.values()})
        by_name: dict[tuple[str, str], list[str]] = {}
        for item in recorded.values():
            for key in dict.fromkeys(name_key(name.text) for name in item.names):
                by_name.setdefault((item.item, key), []).append(item.id)
        names = {name: tuple(ids) for name, ids in by_name.items()}
        joined = _joined(recorded, identities)
        keys = _keys(joined, identities)
        return cls(joined, names, recorded, said, identities, keys, _prefixes(joined))

    def item(self, id_: str) -> RegisterItem | None:
        """Return the item that an id stands for, its own or that it was joined to; None: none."""
        return self.items.get(self.identities.id_of(id_))

    def find(self, item: str, name: str, notice: str = "") -> str | None:
        """Return the id of the item of that kind so named; None when there is not just one.

        What a person said of the name, or of the name in ``notice``, goes before the register.
        """
        return self.leads_to(item, name_key(name), notice)

    def leads_to(self, item: str, key: str, notice: str = "") -> str | None:
        """Return the same for a name as ``name_key`` writes it."""
        return self.identities.leads_to(self.by_name.get((item, key), ()), item, key, notice)

    def candidates(self, item: str, key: str) -> tuple[str, ...]:
        """Return the items that a name which leads to none may stand for: nobody has said which.

        They bear the name, or somebody was unsure of it.
        """
        unsure = (
            edge.item
            for edge in self.edges
            if edge.verdict == "unsure" and edge.name is not None and edge.name[:2] == (item, key)
        )
        found = {*self.by_name.get((item, key), ()), *unsure}
        return tuple(sorted({self.identities.id_of(id_) for id_ in found}))

    def keys_of(self, id_: str) -> frozenset[str]:
        """Return the keys of all names that may lead to an item of ``items``.

        They are its own and those linked to it; one linked in one notice only is among them.
        """
        return self.keys[id_]

    def of_sessions(self, subject: str) -> tuple[str, ...]:
        """Return the mechanisms of which ``subject`` may be a numbered session."""
        return self.by_prefix.get(subject.partition("-")[0], ()) if "-" in subject else ()

    def of_kind(self, item: str) -> tuple[RegisterItem, ...]:
        """Return the items of a kind by id."""
        return tuple(sorted((i for i in self.items.values() if i.item == item), key=lambda i: i.id))


def _joined(
    recorded: Mapping[str, RegisterItem], identities: Identities
) -> dict[str, RegisterItem]:
    """Return each item with the names and attributes of those that stand under it."""
    joined = {id_: item for id_, item in recorded.items() if id_ not in identities.under}
    for id_, under in sorted(identities.under.items()):
        item, other = joined[under], recorded[id_]
        names = (*item.names, *(name for name in other.names if name not in item.names))
        joined[under] = msgspec.structs.replace(
            item, names=names, attributes={**other.attributes, **item.attributes}
        )
    return joined


def _keys(items: Mapping[str, RegisterItem], identities: Identities) -> dict[str, frozenset[str]]:
    linked: dict[str, list[str]] = {}
    for (_, key, _), id_ in identities.links.items():
        linked.setdefault(id_, []).append(key)
    return {
        id_: frozenset((*(name_key(name.text) for name in item.names), *linked.get(id_, ())))
        for id_, item in items.items()
    }


def _prefixes(items: Mapping[str, RegisterItem]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for item in items.values():
        if item.item == "mechanism":
            prefix = session_prefix(item.id)
            found[prefix] = (*found.get(prefix, ()), item.id)
    return found


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
