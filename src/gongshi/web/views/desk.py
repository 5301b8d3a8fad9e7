# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The queue of the desk: claims that nobody reviewed, with filters in the address."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

import msgspec
from django.http import Http404
from django.urls import reverse
from django.utils.translation import gettext as _

from gongshi.reading.kinds import KINDS
from gongshi.record import ClaimStanding
from gongshi.store.queue import orphans, waiting, waiting_by_kind
from gongshi.web.desk import At, at_desk
from gongshi.web.listing import Listed, listed
from gongshi.web.past import PRESENT
from gongshi.web.shown import ShownRecord

if TYPE_CHECKING:
    from django.http import HttpResponse

__all__ = ["desk", "no_longer_read"]

_ON_A_PAGE = 25


class Waiting(msgspec.Struct, frozen=True):
    """A claim of the queue: its words, its notice, and where it is reviewed."""

    kind: str
    status: str
    quote: str
    listed: Listed
    address: str


class Filter(msgspec.Struct, frozen=True):
    """A kind of claim with how many wait, and the address of the queue of these."""

    kind: str
    count: int
    address: str
    chosen: bool


@at_desk("reviewer", "administrator")
def desk(at: At) -> HttpResponse:
    """List what waits for a review."""
    asked = _asked(at)
    number = _number(at.request.GET.get("page", "1"))
    found = waiting(asked.get("kind"), asked.get("notice"), (number - 1) * _ON_A_PAGE, 26)
    counts = waiting_by_kind(asked.get("notice"))
    context = {
        "waiting": _rows(found[:_ON_A_PAGE], asked),
        "filters": [
            Filter(kind, counts[kind], _address(asked | {"kind": kind}), asked.get("kind") == kind)
            for kind in KINDS
            if kind in counts
        ],
        "count": sum(counts.values()),
        "all": _address({n: v for n, v in asked.items() if n != "kind"}),
        "filtered": "kind" in asked,
        "of_notice": "notice" in asked,
        "every": _address({}),
        "earlier": _address(asked | {"page": str(number - 1)}) if number > 1 else "",
        "later": _address(asked | {"page": str(number + 1)}) if len(found) > _ON_A_PAGE else "",
    }
    return at.render("gongshi/desk.html", context)


@at_desk("reviewer", "administrator")
def no_longer_read(at: At) -> HttpResponse:
    """List the accepted claims that the newest reading of their notice no longer has."""
    return at.render("gongshi/desk_orphans.html", {"waiting": _rows(orphans(), {})})


def _asked(at: At) -> dict[str, str]:
    """Return the filters of the address; an unknown kind is no page."""
    asked = {name: at.request.GET[name] for name in ("kind", "notice") if at.request.GET.get(name)}
    if "kind" in asked and asked["kind"] not in KINDS:
        raise Http404(_("There is no such kind of claim."))
    return asked


def _rows(claims: tuple[ClaimStanding, ...], asked: dict[str, str]) -> list[Waiting]:
    record = ShownRecord(PRESENT)
    notices: dict[str, Listed] = {}
    rows = []
    for claim in claims:
        if claim.notice not in notices:
            notices[claim.notice] = listed(record.notice(claim.notice).standing)
        address = reverse("desk-claim", kwargs={"claim": claim.id})
        query = f"?{urlencode(asked)}" if asked else ""
        quote = record.words(claim, "")
        rows.append(
            Waiting(claim.kind, claim.status, quote, notices[claim.notice], address + query)
        )
    return rows


def _number(written: str) -> int:
    if not (written.isascii() and written.isdigit() and 0 < int(written) < 10**6):
        raise Http404(_("A page of the list has a number, such as 2."))
    return int(written)


def _address(asked: dict[str, str]) -> str:
    return reverse("desk") + (f"?{urlencode(asked)}" if asked else "")
