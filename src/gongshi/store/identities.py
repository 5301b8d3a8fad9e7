# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Saying who is whom: an edge between two items of the register, or between a name and an item.

Nothing is rewritten: the edge is an entry, and taking it back undoes it exactly (design of record,
section 7).
"""

from __future__ import annotations

from gongshi.record import Register
from gongshi.record.identity import edge_draft, edge_subject
from gongshi.record.register import ITEMS, name_key
from gongshi.store.append import latest_leaves, recording, write
from gongshi.store.errors import UnknownError
from gongshi.store.lookup import named
from gongshi.store.queries import register as register_now

__all__ = ["resolve"]


def resolve(one: str, verdict: str, other: str, reason: str, *, actor: str) -> str | None:
    """Record that ``one`` is the same as ``other``, different from it, or that nobody is sure.

    An end is an id of the register or a name (``person/Kung Cheng``), in one notice only with the
    first digits of its id as a third part. Returns the subject of the edge, by which it can be
    taken back; None when the same actor said the same before.

    Raises ``UnknownError`` for what is not on the record, ``EntryError`` for an edge that cannot
    be.
    """
    with recording():
        register = register_now()
        ends = (_end(one, register), _end(other, register))
        _check_kinds(ends, register)
        subject = edge_subject(*ends)
        draft = edge_draft(ends, verdict, reason, actor, latest_leaves([subject]).get(subject))
        for edge in register.edges:
            there = (edge_subject(edge.one, edge.other), edge.verdict, edge.reason, edge.actor)
            if there == (subject, verdict, reason, actor):
                return None
        write([draft])
        return subject


def _end(written: str, register: Register) -> str:
    """Return an end as the ledger writes it."""
    item, slash, rest = written.partition("/")
    if not slash:
        if written not in register.recorded:
            raise UnknownError(
                f"the register has no item {written!r}; `gongshi record names` lists the items, "
                "`gongshi record register FILE` enters one. A name is written as person/NAME"
            )
        return written
    name, _, notice = rest.partition("/")
    if item not in ITEMS or not name_key(name):
        raise UnknownError(
            f"{written!r} is no name: write the kind ({', '.join(ITEMS)}), / and the name"
        )
    return f"{item}/{name_key(name)}" + (f"/{_notice(notice)}" if notice else "")


def _notice(written: str) -> str:
    found = named(written)
    if found is None or found.is_claim:
        raise UnknownError(f"there is no notice {written[:12]!r} on the record")
    return found.id


def _check_kinds(ends: tuple[str, str], register: Register) -> None:
    kinds = [end.split("/")[0] if "/" in end else register.recorded[end].item for end in ends]
    if kinds[0] != kinds[1]:
        raise UnknownError(
            f"{ends[0]} is a {kinds[0]} and {ends[1]} a {kinds[1]}; only things of one kind can be "
            "the same"
        )
