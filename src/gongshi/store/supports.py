# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The claims behind a page's facts, with their notices, in two questions however many."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from gongshi.record import ClaimStanding, NoticeStanding
from gongshi.store.models import ClaimRow, NoticeRow
from gongshi.store.past import folded
from gongshi.values import PartialDate

__all__ = ["Support", "supports"]

_AT_ONCE = 900
"""Values in one query; SQLite may be built to take 999."""


class Support(msgspec.Struct, frozen=True):
    """A claim and the notice that makes it."""

    claim: ClaimStanding
    notice: NoticeStanding


def supports(
    claims: Iterable[str], *, on: PartialDate | None = None, known_at: str | None = None
) -> Mapping[str, Support]:
    """Return the claims of these ids that are on the record, with their notices."""
    wanted = sorted(set(claims))
    if on is not None or known_at is not None:
        past = folded(on, known_at)
        standing = [past.claims[id_] for id_ in wanted if id_ in past.claims]
        return {claim.id: Support(claim, past.notices[claim.notice]) for claim in standing}
    found: list[ClaimStanding] = []
    for at in range(0, len(wanted), _AT_ONCE):
        rows = ClaimRow.objects.filter(id__in=wanted[at : at + _AT_ONCE])
        found += [_CLAIM.decode(state) for state in rows.values_list("state", flat=True)]
    notices = {claim.notice for claim in found}
    states = NoticeRow.objects.filter(id__in=notices).values_list("id", "state")
    told = {id_: _NOTICE.decode(state) for id_, state in states}
    return {claim.id: Support(claim, told[claim.notice]) for claim in found}


_CLAIM = msgspec.json.Decoder(ClaimStanding)
_NOTICE = msgspec.json.Decoder(NoticeStanding)
"""Decoders are built once: making one costs more than reading a claim with it."""
