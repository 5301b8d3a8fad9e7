# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Names that lead to nobody, and the form by which a person says who is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from django.http import HttpResponseRedirect
from django.urls import reverse

from gongshi.record import EntryError
from gongshi.store.identities import resolve
from gongshi.store.people import OpenName, open_names
from gongshi.web.desk import At, at_desk
from gongshi.web.past import PRESENT
from gongshi.web.review_form import Option
from gongshi.web.shown import ShownRecord, page_language

if TYPE_CHECKING:
    from django.http import HttpResponse

__all__ = ["desk_names"]


class Nameless(msgspec.Struct, frozen=True):
    """A name, the claims that say it, and the items it may stand for, likely ones first."""

    anchor: str
    name: str
    kind: str
    claims: tuple[str, ...]
    options: tuple[Option, ...]


@at_desk("reviewer", "administrator")
def desk_names(at: At) -> HttpResponse:
    """List the open names, or enter that one is the same as an item, or another, or unsure."""
    problem = ""
    if at.sent:
        sent = at.request.POST
        name = f"{sent.get('kind', '')}/{sent.get('name', '')}"
        try:
            verdict, reason = sent.get("verdict", ""), sent.get("reason", "").strip()
            resolve(name, verdict, sent.get("item", ""), reason, actor=at.who.actor)
            return HttpResponseRedirect(reverse("desk-names"))
        except EntryError as error:
            problem = str(error)
    record = ShownRecord(PRESENT)
    context = {
        "names": [_open(record, f"n{at_}", one) for at_, one in enumerate(open_names())],
        "problem": problem,
    }
    return at.render("gongshi/desk_names.html", context, status=422 if problem else 200)


def _open(record: ShownRecord, anchor: str, one: OpenName) -> Nameless:
    items = sorted(
        record.register.of_kind(one.item), key=lambda item: item.id not in one.candidates
    )
    options = tuple(Option(item.id, item.name(page_language()).text) for item in items)
    return Nameless(anchor, one.name, one.item, one.claims, options)
