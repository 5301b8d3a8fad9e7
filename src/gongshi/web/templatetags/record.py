# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The tags with which templates print the record: ``figure`` and ``tally``, and nothing else.

``address`` keeps the past that is shown in every link; ``when`` prints the days and instants that
belong to the record itself and not to any claim (published, recorded, reviewed).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django import template
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from gongshi.values import PartialDate
from gongshi.web import entry_words, words
from gongshi.web.errors import WebError
from gongshi.web.figure import figure_html, sources_html, tally_html
from gongshi.web.past import PRESENT
from gongshi.web.printing import format_here
from gongshi.web.sourced import Sourced

__all__ = ["register"]

register = template.Library()
_PLACE = ZoneInfo("Asia/Hong_Kong")


@register.simple_tag
def figure(sourced: object, field: str, *, alone: bool = False) -> SafeString:
    """Print a value as a link to its words, with its other sources unless ``alone``."""
    printed = figure_html(sourced, field)
    if alone or not isinstance(sourced, Sourced):
        return printed
    return format_html("{}{}", printed, sources_html(sourced))


@register.simple_tag
def tally(things: Sequence[object], anchor: str) -> SafeString:
    """Print how many things there are, as a link to where the page lists them."""
    return tally_html(things, anchor)


@register.simple_tag(takes_context=True)
def address(context: dict[str, Any], page: str, **where: object) -> str:
    """Return the address of a page, at the same past as this one."""
    past = context.get("past", PRESENT)
    return f"{reverse(page, kwargs=where or None)}{past.query}"


@register.simple_tag
def ordinal(number: int) -> str:
    """Write which session it is, in words: sixth."""
    return format_here().ordinal(number)


@register.simple_tag
def when(moment: object) -> SafeString:
    """Print a day, month or year, or an instant of the record on the clock of Hong Kong."""
    if isinstance(moment, PartialDate):
        return _time(str(moment), format_here().date(moment))
    if not isinstance(moment, str):
        raise WebError(f"neither a date nor an instant: {moment!r}")
    local = datetime.fromisoformat(moment).astimezone(_PLACE)
    day = format_here().date(PartialDate.of_day(local.date()))
    clock = _("%(day)s, %(time)s (Hong Kong time)") % {"day": day, "time": f"{local:%H:%M}"}
    return _time(moment, clock)


@register.simple_tag
def in_language(text: str, language: str) -> SafeString:
    """Print words in their own language, marked when it is not the page's."""
    if language.casefold() == (get_language() or "en"):
        return format_html("{}", text)
    return format_html('<span lang="{}">{}</span>', language, text)


@register.simple_tag
def status(name: str) -> SafeString:
    """Print the review status of a claim: a word, then a shape, then a colour."""
    return format_html(
        '<strong class="gongshi-status gongshi-status--{}">{}</strong>', name, words.STATUSES[name]
    )


@register.simple_tag
def word(kind: str, name: str) -> str:
    """Return the page's word for a kind, field, rank, language, modality, state or verdict."""
    return str(_WORDS[kind][name])


def _time(machine: str, shown: str) -> SafeString:
    return format_html('<time datetime="{}">{}</time>', machine, shown)


_WORDS = {
    "kind": words.KINDS,
    "entry": entry_words.ENTRIES,
    "ground": entry_words.GROUNDS,
    "role": entry_words.ROLES,
    "field": words.FIELDS,
    "rank": words.RANKS,
    "language": words.LANGUAGES,
    "modality": words.MODALITIES,
    "state": words.STATES,
    "verdict": words.VERDICTS,
    "area": words.AREA_RELATIONS,
    "unit": words.UNITS,
    "series": words.SERIES,
}
