# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
# ruff: noqa: ARG001  (every question takes both times, though only facts change with the day)
"""The claims behind a page's facts, with their notices, in two questions however many."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from gongshi.record import ClaimStanding, NoticeStanding
from gongshi.store.chunks import chunks
from gongshi.store.entries import count_at
from gongshi.store.models import ClaimRow, NoticeRow
from gongshi.store.standings import standings_of_claims
from gongshi.values import PartialDate

__all__ = ["Support", "supports"]


class Support(msgspec.Struct, frozen=True):
    """A claim and the notice that makes it."""

    claim: ClaimStanding
    notice: NoticeStanding


def supports(
    claims: Iterable[str], *, on: PartialDate | None = None, known_at: str | None = None
) -> Mapping[str, Support]:
    """Return the claims of these ids that are on the record, with their notices."""
    wanted = sorted(set(claims))
    if known_at is not None:
        found = standings_of_claims(wanted, count_at(known_at))
        standing, told = list(found.claims.values()), found.notices
    else:
        standing = _present(wanted)
        told = _notices({claim.notice for claim in standing})
    return {claim.id: Support(claim, told[claim.notice]) for claim in standing}


def _present(wanted: Sequence[str]) -> list[ClaimStanding]:
    found: list[ClaimStanding] = []
    for some in chunks(wanted):
        rows = ClaimRow.objects.filter(id__in=some)
        found += [_CLAIM.decode(state) for state in rows.values_list("state", flat=True)]
    return found


def _notices(wanted: Iterable[str]) -> dict[str, NoticeStanding]:
    found: dict[str, NoticeStanding] = {}
    for some in chunks(sorted(wanted)):
        states = NoticeRow.objects.filter(id__in=some).values_list("id", "state")
        found |= {id_: _NOTICE.decode(state) for id_, state in states}
    return found


_CLAIM = msgspec.json.Decoder(ClaimStanding)
_NOTICE = msgspec.json.Decoder(NoticeStanding)
"""Decoders are built once: making one costs more than reading a claim with it."""
