# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Who held an office on a day, as far as notices attest it.

A notice says who held an office when it appeared, or when the session was held: neither since when
nor until when. So between the first and the last day on which one person was named the office was
theirs, unless another was named in between; of any other day the record cannot say.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, cast

import msgspec

from gongshi.record.register import Register, name_key
from gongshi.record.standing import ClaimStanding, NoticeStanding
from gongshi.values import PartialDate

__all__ = ["Attested", "Holding", "attested", "holdings", "holds_on"]

_NAMES: Mapping[str, str] = {
    "chair": "person",
    "office_holder": "person",
    "statement": "speaker",
}
"""The kinds of claim that name the holder of an office, and the field that holds the name."""


class Attested(msgspec.Struct, frozen=True):
    """One claim that a person held an office on a day; the ids are None for unregistered names."""

    office: str | None
    office_name: str
    person: str | None
    name: str
    day: PartialDate | None
    claim: str


class Holding(msgspec.Struct, frozen=True):
    """A stretch in which one person held an office: from the first to the last day attested.

    Both days are None when no claim of it is dated.
    """

    office: str
    person: str | None
    name: str
    first: PartialDate | None
    last: PartialDate | None
    claims: tuple[str, ...]


def attested(
    claims: Iterable[ClaimStanding], notices: Mapping[str, NoticeStanding], register: Register
) -> Iterator[Attested]:
    """Yield who is said to have held which office when, of the accepted claims."""
    for claim in claims:
        fields = cast("Mapping[str, Any]", claim.payload["fields"])
        name = fields.get(_NAMES.get(claim.kind, ""))
        stated = claim.status == "accepted" and claim.payload["modality"] == "stated"
        if stated and name is not None and "office" in fields:
            said = fields.get("session", {}).get("date")
            day = PartialDate.parse(said) if said else notices[claim.notice].published
            office = register.find("office", fields["office"], claim.notice)
            person = register.find("person", name, claim.notice)
            yield Attested(office, fields["office"], person, name, day, claim.id)


def holdings(office: str, told: Iterable[Attested]) -> tuple[Holding, ...]:
    """Return the stretches of one office by their first day, the undated last."""
    ours = [one for one in told if one.office == office]
    dated = sorted((one for one in ours if one.day is not None), key=_place)
    stretches: list[list[Attested]] = []
    for one in dated:
        if stretches and _who(stretches[-1][0]) == _who(one):
            stretches[-1].append(one)
        else:
            stretches.append([one])
    undated: dict[str, list[Attested]] = {}
    for one in sorted((one for one in ours if one.day is None), key=lambda one: one.claim):
        undated.setdefault(_who(one), []).append(one)
    return tuple(_holding(office, some) for some in (*stretches, *undated.values()))


def holds_on(holding: Holding, day: PartialDate) -> bool | None:
    """Tell whether the holder is attested on ``day``; None when the record cannot say."""
    if holding.first is None or holding.last is None:
        return None
    inside = holding.first.first_day() <= day.first_day() <= holding.last.last_day()
    return True if inside else None


def _holding(office: str, some: Sequence[Attested]) -> Holding:
    days = [one.day for one in some if one.day is not None]
    first = min(days, key=lambda day: day.first_day(), default=None)
    last = max(days, key=lambda day: day.last_day(), default=None)
    claims = tuple(dict.fromkeys(one.claim for one in some))
    return Holding(office, some[0].person, some[0].name, first, last, claims)


def _who(one: Attested) -> str:
    return one.person or f"/{name_key(one.name)}"


def _place(one: Attested) -> tuple[int, int, str, str]:
    day = cast("PartialDate", one.day)
    return (day.first_day().toordinal(), day.last_day().toordinal(), _who(one), one.claim)
