# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A bundle: digests, register, reviews and links that come as files, read into typed values.

The bundled one is the demonstration's; the comment at the top of each of its files tells the
format. A file that does not fit stops the load and is named.
"""

from __future__ import annotations

import tomllib
from typing import TypeVar

import msgspec

from gongshi import demonstration
from gongshi.notices import Notice
from gongshi.reading.kinds import FieldValue
from gongshi.record import About, RegisteredName, RegisterItem, Source
from gongshi.record.concordance import SaidLink, SaidLinks
from gongshi.record.register import ITEMS
from gongshi.store.errors import BundleError
from gongshi.values import Language, PartialDate

__all__ = [
    "Bundle",
    "BundledEdge",
    "BundledNotice",
    "BundledReview",
    "bundled",
    "register_items",
]

T = TypeVar("T")


class BundledNotice(msgspec.Struct, frozen=True):
    """A notice with its bytes and what is known about it."""

    file: str
    notice: Notice
    raw: bytes
    about: About


class BundledReview(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One review; kind, quote and file are a gloss, for the person who reads the file."""

    claim: str
    verdict: str
    reason: str
    kind: str
    quote: str
    file: str
    fields: dict[str, FieldValue] | None = None


class BundledEdge(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An edge between two items of the register, or a name and an item."""

    one: str
    verdict: str
    other: str
    reason: str


class Bundle(msgspec.Struct, frozen=True):
    """What a record is begun with; ``reviewer`` stands for every review and item."""

    reviewer: str
    items: tuple[RegisterItem, ...]
    notices: tuple[BundledNotice, ...]
    reviews: tuple[BundledReview, ...]
    edges: tuple[BundledEdge, ...] = ()
    links: tuple[SaidLink, ...] = ()


class _Name(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    text: str
    lang: Language
    preferred: bool = False
    since: str | None = msgspec.field(default=None, name="from")
    until: str | None = None
    sources: tuple[str, ...] = ()


class _Item(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    id: str
    names: tuple[_Name, ...]
    side: str | None = None
    sides: tuple[str, ...] | None = None


class _Notice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    file: str
    title: str
    language: Language
    published: str
    publisher: str
    rank: str
    rights: str
    digest: bool
    compiled: bool
    sources: tuple[Source, ...]


class _Notices(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    notice: tuple[_Notice, ...]


class _Reviews(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    reviewer: str
    review: tuple[BundledReview, ...] = ()


class _Edges(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    edge: tuple[BundledEdge, ...] = ()


def bundled() -> Bundle:
    """Return the demonstration's bundle; ``BundleError`` names the file that does not fit."""
    told = _table("reviews", _Reviews)
    return Bundle(
        reviewer=told.reviewer,
        items=register_items(demonstration.table("register"), "register.toml"),
        notices=tuple(_notice(notice) for notice in _table("notices", _Notices).notice),
        reviews=told.review,
        edges=_table("edges", _Edges).edge,
        links=_table("concordance", SaidLinks).link,
    )


def register_items(written: str, file: str) -> tuple[RegisterItem, ...]:
    """Return the items of a register written in TOML, in the form the demonstration's top tells.

    Raises ``BundleError`` naming ``file`` and what does not fit, unknown tables and doubled ids
    too.
    """
    register = _converted(written, file, dict[str, tuple[_Item, ...]])
    unknown = sorted(register.keys() - set(ITEMS))
    if unknown:
        known = ", ".join(ITEMS)
        raise BundleError(f"{file}: a register has no table {', '.join(unknown)}; it has {known}")
    ids = [item.id for items in register.values() for item in items]
    twice = sorted({id_ for id_ in ids if ids.count(id_) > 1})
    if twice:
        raise BundleError(f"{file}: the id {', '.join(twice)} stands twice; ids are unique")
    try:
        return tuple(_item(kind, item) for kind in ITEMS for item in register.get(kind, ()))
    except ValueError as error:
        raise BundleError(f"{file}: {error}") from error


def _table(name: demonstration.Table, kind: type[T]) -> T:
    return _converted(demonstration.table(name), f"{name}.toml", kind)


def _converted(written: str, file: str, kind: type[T]) -> T:
    try:
        return msgspec.convert(tomllib.loads(written), kind)
    except (msgspec.ValidationError, tomllib.TOMLDecodeError) as error:
        raise BundleError(
            f"{file} cannot be used: {error}; the top of the demonstration's tells the format"
        ) from error


def _item(kind: str, item: _Item) -> RegisterItem:
    names = sorted(item.names, key=lambda name: not name.preferred)
    attributes = {} if item.side is None else {"side": item.side}
    sides = {} if item.sides is None else {"sides": list(item.sides)}
    return RegisterItem(
        item.id, kind, tuple(_name(name) for name in names), {**attributes, **sides}
    )


def _name(name: _Name) -> RegisteredName:
    return RegisteredName(name.text, name.lang, _date(name.since), _date(name.until))


def _date(written: str | None) -> PartialDate | None:
    return None if written is None else PartialDate.parse(written)


def _notice(told: _Notice) -> BundledNotice:
    raw = demonstration.notice_bytes(told.file)
    published = PartialDate.parse(told.published)
    about = About(
        publisher=told.publisher,
        rank=told.rank,
        title=told.title,
        rights=told.rights,
        sources=told.sources,
        compiled=told.compiled,
    )
    notice = Notice.of(raw.decode("utf-8"), told.language, published, raw=raw)
    return BundledNotice(told.file, notice, raw, about)
