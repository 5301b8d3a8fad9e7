# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The one way to print a value of the record: as a link to its words (site.md, section 1).

Templates reach it through the tag ``figure``; sentences composed in Python call it directly.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from gongshi.web.errors import ProvenanceError
from gongshi.web.printing import Printed, format_here, print_field
from gongshi.web.sourced import Sourced

__all__ = ["figure_html", "sources_html", "tally_html"]


def figure_html(sourced: object, field: str) -> SafeString:
    """Return the field's value as a link to the words of the first claim that supports it.

    Its title names who published them, for readers who point at it or have it described.
    Raises ``ProvenanceError`` for anything that does not carry its claims.
    """
    if not isinstance(sourced, Sourced):
        raise ProvenanceError(f"a figure needs its claims; {sourced!r} has none")
    return format_html(
        '<a class="gongshi-figure" href="{}" title="{}">{}</a>',
        sourced.first.address(sourced.past),
        sourced.first.publisher,
        _words(sourced, field),
    )


def sources_html(sourced: Sourced) -> SafeString:
    """Return what stands behind a figure that is more than one claim: its sources, its rivals."""
    if sourced.claims == 1 and not sourced.disputed:
        return SafeString("")
    if sourced.disputed:
        said = _("sources differ")
    else:
        said = ngettext("%(count)s source", "%(count)s sources", sourced.claims) % {
            "count": format_here().number(Decimal(sourced.claims))
        }
    page = reverse("claim", kwargs={"claim": sourced.first.claim})
    return format_html(
        ' <a class="gongshi-sources" href="{}{}#facts">{}</a>', page, sourced.past.query, said
    )


def tally_html(things: Sequence[object], anchor: str, page: str = "") -> SafeString:
    """Return how many things the record itemises, as a link to where a page lists them.

    A count of ours is derived: its inputs are the listed things, each with its own words. ``page``
    is the address of that page when it is another one.
    """
    if not all(isinstance(thing, Sourced) for thing in things):
        raise ProvenanceError(f"only things with claims can be counted, not {things!r}")
    return format_html(
        '<a class="gongshi-figure" href="{}#{}">{}</a>',
        page,
        anchor,
        format_here().number(Decimal(len(things))),
    )


def _words(sourced: Sourced, field: str) -> str:
    name = sourced.names.get(field)
    if name is not None:
        printed, language = Printed(name.text, foreign=True), str(name.language)
    else:
        printed, language = print_field(sourced.values, field), str(sourced.first.language)
    if printed.foreign and language.casefold() != (get_language() or "en"):
        return format_html('<span lang="{}">{}</span>', language, printed.words)
    return printed.words
