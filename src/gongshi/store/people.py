# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Asking for people and names: who held an office when, and which names lead to nobody yet."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from gongshi.record import (
    ClaimStanding,
    NoticeStanding,
    Register,
    RegisteredName,
    RegisterItem,
)
from gongshi.record.holders import Attested, Holding, attested, holdings, holds_on
from gongshi.record.mention import names_said
from gongshi.record.register import name_key
from gongshi.store import present
from gongshi.store.acts import acts
from gongshi.store.errors import UnknownError
from gongshi.store.past import folded
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

    ``on`` keeps those of whom it cannot be said that they are not attested on that day.
    """
    told = _attested(known_at)
    known = sorted({one.office for one in told if one.office is not None})
    found = (one for id_ in known if office in (None, id_) for one in holdings(id_, told))
    return tuple(one for one in found if on is None or holds_on(one, on))


def open_names(*, known_at: str | None = None) -> tuple[OpenName, ...]:
    """Return the names that lead to nothing, by kind of item and name."""
    claims, _, register = _accepted(known_at)
    said: dict[tuple[str, str], list[tuple[str, ClaimStanding]]] = {}
    for claim in claims:
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
    register = acts(known_at).register
    found = register.item(item)
    if found is None:
        raise UnknownError(
            f"the register has no item {item!r}; there are: {', '.join(sorted(register.items))}"
        )
    return found, tuple(n for n in found.names if on is None or n.used_on(on) is not False)


def _attested(known_at: str | None) -> tuple[Attested, ...]:
    claims, notices, register = _accepted(known_at)
    return tuple(attested(claims, notices, register))


def _accepted(
    known_at: str | None,
) -> tuple[list[ClaimStanding], Mapping[str, NoticeStanding], Register]:
    if known_at is not None:
        past = folded(None, known_at)
        claims = [claim for claim in past.claims.values() if claim.status == "accepted"]
        return claims, past.notices, past.register
    notices = {notice.id: notice for notice in present.present_notices()}
    return list(present.present_accepted()), notices, acts().register
