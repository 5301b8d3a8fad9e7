# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The page of a notice: its text with the read words marked, and beside it what was read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import msgspec
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _

from gongshi.exports.marked_text import Marked, excerpts, marked_text
from gongshi.record import ClaimStanding
from gongshi.values import Span
from gongshi.web.cards import ClaimCard, claim_card
from gongshi.web.listing import listed
from gongshi.web.page import Page, page

if TYPE_CHECKING:
    from django.http import HttpResponse

__all__ = ["notice"]

_SHOWN_FIRST = ("accepted", "corrected", "unreviewed", "rejected")
"""Of several claims on the same words the mark shows the first of these."""


class MarkedPlace(msgspec.Struct, frozen=True):
    """One marked place of the text and the claims read from just these words."""

    reference: str
    claims: tuple[ClaimCard, ...]


@page
def notice(asked: Page, notice: str) -> HttpResponse:
    """Show one notice."""
    found = asked.record.notice(notice)
    shown = listed(found.standing)
    groups = _by_place(claim for claim in found.claims if claim.current)
    marks = [
        Marked(span, _status(claims), number)
        for number, (span, claims) in enumerate(groups.items(), start=1)
    ]
    cards = [
        MarkedPlace(
            f"r{number}",
            tuple(claim_card(claim, found.standing, asked.past) for claim in claims),
        )
        for number, claims in enumerate(groups.values(), start=1)
    ]
    stretches = None if shown.whole else excerpts(found.text, marks)
    text = marked_text(found.text, marks, _("What was read:"), stretches)
    context = {
        "listed": shown,
        "text": mark_safe(text),  # noqa: S308  (each part was escaped where it was written)
        "excerpted": not shown.whole,
        "places": cards,
    }
    return asked.render("gongshi/notice.html", context)


def _by_place(claims: Iterable[ClaimStanding]) -> dict[Span, list[ClaimStanding]]:
    """Group claims by their words; they come in the order of the text, the longer first."""
    groups: dict[Span, list[ClaimStanding]] = {}
    for claim in claims:
        pin = claim.payload["pin"]
        groups.setdefault(Span(pin["start"], pin["end"]), []).append(claim)
    return groups


def _status(claims: Sequence[ClaimStanding]) -> str:
    return min((claim.status for claim in claims), key=_SHOWN_FIRST.index)
