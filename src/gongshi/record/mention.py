# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Which names a claim mentions, whatever the register makes of them, and which lead to a subject.

What a claim asserts hangs on the register only through these names. So they tell which claims a
change of the register touches, and which claims may speak of a subject, today or at any past
instant, without folding the others. A field in which ``assertions`` or ``holders`` looks for a name
belongs into the tables here; a test holds them together.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

import msgspec

from gongshi.record.assertions import session_id
from gongshi.record.claims import ClaimPayload
from gongshi.record.register import Register, name_key

__all__ = ["Mention", "changed_names", "mentions_of", "mentions_of_subject", "names_said"]

_NAMES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "meeting": (("mechanism", "mechanism"), ("side", "place")),
    "mechanism_history": (
        ("mechanism", "mechanism"),
        ("mechanism", "new_name"),
        ("mechanism", "former_name"),
    ),
    "scheme": (("scheme", "name"),),
    "chair": (("person", "person"), ("side", "side"), ("office", "office")),
    "statement": (("person", "speaker"), ("office", "office")),
    "office_holder": (("person", "person"), ("office", "office")),
}
"""Of each kind of claim, the kind of item that is looked for, and the field that names it."""


class Mention(msgspec.Struct, frozen=True):
    """A name (by ``name_key``) of an item of some kind, and the ordinal of a session beside it.

    The ordinal is written as in the id of a session; empty when there is none.
    """

    item: str
    key: str
    ordinal: str = ""


def mentions_of(payload: ClaimPayload) -> frozenset[Mention]:
    """Return the names that a claim mentions; they never change."""
    fields = cast("Mapping[str, Any]", payload["fields"])
    session = fields.get("session", {})
    named = [
        Mention(item, name_key(fields[name]), _ordinal(fields) if item == "mechanism" else "")
        for item, name in _NAMES.get(payload["kind"], ())
        if name in fields
    ]
    if "mechanism" in session:
        named.append(Mention("mechanism", name_key(session["mechanism"]), _ordinal(session)))
    return frozenset(named)


def names_said(payload: ClaimPayload) -> Iterator[tuple[str, str]]:
    """Yield the names that a claim mentions as it writes them, with the kind of item of each."""
    fields = cast("Mapping[str, Any]", payload["fields"])
    for item, name in _NAMES.get(payload["kind"], ()):
        if name in fields:
            yield item, fields[name]
    if "mechanism" in fields.get("session", {}):
        yield "mechanism", fields["session"]["mechanism"]


def mentions_of_subject(subject: str, register: Register) -> frozenset[Mention]:
    """Return the mentions that may lead to ``subject`` by the names in ``register``.

    A subject is an item of the register, or a numbered session of a mechanism.
    """
    return frozenset(_of_item(subject, register)) | frozenset(_of_session(subject, register))


def changed_names(before: Register, after: Register) -> frozenset[Mention]:
    """Return the names that lead elsewhere after a change of the register, without ordinals.

    A name that leads elsewhere in one notice only is among them.
    """
    told = (before.identities, after.identities)
    said = {name for one in told for name in (*one.links, *one.apart)}
    names = {(item, key, "") for item, key in before.by_name.keys() | after.by_name.keys()} | said
    return frozenset(
        Mention(item, key)
        for item, key, notice in names
        if before.leads_to(item, key, notice) != after.leads_to(item, key, notice)
    )


def _of_item(subject: str, register: Register) -> Iterator[Mention]:
    item = register.items.get(subject)
    if item is not None:
        for key in register.keys_of(subject):
            yield Mention(item.item, key)


def _of_session(subject: str, register: Register) -> Iterator[Mention]:
    for mechanism in register.of_sessions(subject):
        ordinal = subject.removeprefix(session_id(mechanism, ""))
        for key in register.keys_of(mechanism):
            yield Mention("mechanism", key, ordinal)


def _ordinal(fields: Mapping[str, Any]) -> str:
    return str(fields.get("ordinal", ""))
