# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Reviewing one claim: its notice with the words marked, and the form beside it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, cast
from urllib.parse import urlencode

from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from msgspec.structs import replace

from gongshi.exports.marked_text import Marked, marked_text
from gongshi.reading.kinds import FieldValue
from gongshi.record import StaleError
from gongshi.store.desk import review_seen, seen_of
from gongshi.store.errors import ReviewError
from gongshi.store.queries import ClaimRecord
from gongshi.store.queue import waiting
from gongshi.values import Span
from gongshi.web.cards import claim_card
from gongshi.web.desk import At, at_desk
from gongshi.web.errors import FormError
from gongshi.web.listing import listed
from gongshi.web.past import PRESENT
from gongshi.web.review_form import inputs, typed
from gongshi.web.shown import ShownRecord

if TYPE_CHECKING:
    from django.http import HttpResponse

__all__ = ["desk_claim"]


@at_desk("reviewer", "administrator")
def desk_claim(at: At, claim: str) -> HttpResponse:
    """Show a claim with its form, or take a review of it."""
    # Asked first: what is entered while the claim is read makes a review of it stale, not lost.
    seen = seen_of(claim)
    found = ShownRecord(PRESENT).claim(claim)
    if not at.sent:
        return _shown(at, found, seen)
    sent = {name: str(value) for name, value in at.request.POST.items()}
    try:
        fields = typed(found.standing.kind, sent)
        _review(at, found, sent, fields)
    except StaleError:
        return _shown(at, found, seen, sent=sent, stale=True, status=409)
    except (FormError, ReviewError) as error:
        return _shown(at, found, seen, sent=sent, problem=str(error), status=422)
    return HttpResponseRedirect(_next(at))


def _review(
    at: At, found: ClaimRecord, sent: Mapping[str, str], fields: Mapping[str, FieldValue]
) -> None:
    verdict = sent.get("verdict", "")
    if verdict == "accept" and _as_entered(fields) != dict(found.standing.payload["fields"]):
        raise FormError(_("You changed a field: choose “Correct”, or put it back to accept."))
    review_seen(
        found.standing.id,
        verdict,
        sent.get("reason", "").strip(),
        actor=at.who.actor,
        seen=sent.get("seen", ""),
        fields=fields if verdict == "correct" else None,
    )


def _as_entered(fields: Mapping[str, FieldValue]) -> dict[str, object]:
    """Return the fields as an entry holds them: what comes in a row is a list there."""
    return {name: list(v) if isinstance(v, tuple) else v for name, v in fields.items()}


def _shown(  # noqa: PLR0913  (each is a different thing; bundling them would only hide it)
    at: At,
    found: ClaimRecord,
    seen: str,
    *,
    sent: Mapping[str, str] | None = None,
    stale: bool = False,
    problem: str = "",
    status: int = 200,
) -> HttpResponse:
    """Return the page; what was sent stays in the form, over the claim as it is now."""
    claim = found.standing
    fields = cast("Mapping[str, object]", claim.payload["fields"])
    shown = inputs(claim.kind, fields)
    if sent is not None:
        shown = tuple(replace(one, value=sent.get(one.name, "")) for one in shown)
    pin = claim.payload["pin"]
    mark = Marked(Span(pin["start"], pin["end"]), claim.status, 1)
    whole = ShownRecord(PRESENT).notice(claim.notice).text
    text = marked_text(whole, [mark], _("The words of this claim:"))
    context = {
        "claim": claim_card(claim, found.notice, PRESENT),
        "listed": listed(found.notice),
        "quote": found.words,
        "words": f"#{mark.anchor}",
        "text": mark_safe(text),  # noqa: S308  (each part was escaped where it was written)
        "reviews": found.reviews,
        "inputs": shown,
        "reason": "" if sent is None else sent.get("reason", ""),
        "seen": seen,
        "stale": stale,
        "problem": problem,
        "back": reverse("desk") + _query(at),
    }
    return at.render("gongshi/desk_claim.html", context, status=status)


def _next(at: At) -> str:
    """Return the address of the next claim that waits in the same queue, else of the queue."""
    left = waiting(at.request.GET.get("kind"), at.request.GET.get("notice"), 0, 1)
    if not left:
        return reverse("desk")
    return reverse("desk-claim", kwargs={"claim": left[0].id}) + _query(at)


def _query(at: At) -> str:
    asked = {name: at.request.GET[name] for name in ("kind", "notice") if name in at.request.GET}
    return f"?{urlencode(asked)}" if asked else ""
