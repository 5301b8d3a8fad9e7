# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Asking for people and names: who held an office when, and which names lead to nobody yet."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from gongshi.record import (
    ClaimStanding,
    NoticeStanding,
    Register,
    RegisteredName,
    RegisterItem,
)
from gongshi.record.holders import Holding, attested, holdings, holds_on
from gongshi.record.mention import Mention, names_said
from gongshi.record.register import name_key
from gongshi.store.chunks import chunks
from gongshi.store.errors import UnknownError
from gongshi.store.models import MentionRow
from gongshi.store.projected import mention_name
from gongshi.store.queries import register as register_at
from gongshi.store.supports import supports
from gongshi.values import PartialDate

__all__ = ["OpenName", "holders", "names_of", "open_names"]


class OpenName(msgspec.Struct, frozen=True):
    """A name in accepted claims that leads to no item, and which items it may stand for.

    ``notices`` are those that say it; ``candidates`` bear the name or were called unsure, and none
    is ever chosen by the program.
    """

    item: str
    name: str
    claims: tuple[str, ...]
    notices: tuple[str, ...]
    candidates: tuple[str, ...]


def holders(
    office: str | None = None, *, on: PartialDate | None = None, known_at: str | None = None
) -> tuple[Holding, ...]:
    """Return who held an office, or any office of the register, by office and first day.

    ``on`` keeps those who are attested on that day.
    """
    register = register_at(known_at=known_at)
    offices = [item.id for item in register.of_kind("office") if office in (None, item.id)]
    keys = {key for id_ in offices for key in register.keys_of(id_)}
    said = [mention_name(Mention("office", key)) for key in sorted(keys)]
    claims, notices = _accepted(said, known_at)
    told = tuple(attested(claims, notices, register))
    found = (one for id_ in offices for one in holdings(id_, told))
    return tuple(one for one in found if on is None or holds_on(one, on))


def open_names(*, known_at: str | None = None) -> tuple[OpenName, ...]:
    """Return the names that lead to nothing, by kind of item and name."""
    register = register_at(known_at=known_at)
    names = MentionRow.objects.values_list("name", flat=True).distinct()
    claims, _ = _accepted([name for name in names if _may_be_open(name, register)], known_at)
    said: dict[tuple[str, str], list[tuple[str, ClaimStanding]]] = {}
    for claim in sorted(claims, key=lambda claim: claim.id):
        for item, name in names_said(claim.payload):
            if register.find(item, name, claim.notice) is None:
                said.setdefault((item, name_key(name)), []).append((name, claim))
    return tuple(
        OpenName(
            item,
            told[0][0],
            tuple(sorted({claim.id for _, claim in told})),
            tuple(sorted({claim.notice for _, claim in told})),
            register.candidates(item, key),
        )
        for (item, key), told in sorted(said.items())
    )


def names_of(
    item: str, *, on: PartialDate | None = None, known_at: str | None = None
) -> tuple[RegisterItem, tuple[RegisteredName, ...]]:
    """Return an item of the register with its names; ``on`` keeps those in use on that day.

    Raises ``UnknownError`` when the register has no such item.
    """
    register = register_at(known_at=known_at)
    found = register.item(item)
    if found is None:
        raise UnknownError(
            f"the register has no item {item!r}; there are: {', '.join(sorted(register.items))}"
        )
    return found, tuple(n for n in found.names if on is None or n.used_on(on) is not False)


def _may_be_open(said: str, register: Register) -> bool:
    """Tell whether a name, as rows of mentions hold it, leads nowhere in some notice."""
    item, _, key = said.partition(" ")
    apart = any(name[:2] == (item, key) for name in register.identities.apart)
    return apart or register.leads_to(item, key) is None


def _accepted(
    names: Iterable[str], known_at: str | None
) -> tuple[list[ClaimStanding], dict[str, NoticeStanding]]:
    """Return the accepted claims that mention some of these names, with their notices."""
    found: set[str] = set()
    for some in chunks(names):
        rows = MentionRow.objects.filter(name__in=some)
        found.update(rows.values_list("claim", flat=True))
    told = supports(found, known_at=known_at).values()
    accepted = [one.claim for one in told if one.claim.status == "accepted"]
    return accepted, {one.notice.id: one.notice for one in told}
