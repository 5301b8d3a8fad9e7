# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What a mechanism's history is made of: a verb, the mechanism, a date, old and new names."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import msgspec

from gongshi.reading.claim import Claim
from gongshi.reading.kinds import FieldValue
from gongshi.reading.pattern import Pattern
from gongshi.reading.word_lists import alternation, listed
from gongshi.values import Span

if TYPE_CHECKING:
    from gongshi.reading.document import Document
    from gongshi.reading.session import MechanismMention
    from gongshi.reading.values import Value

__all__ = ["EVENTS", "Event", "event_pattern", "history_claim"]

EVENTS = ("founded", "renamed", "upgraded", "anniversary")


class Event(msgspec.Struct, frozen=True):
    """An event of a mechanism: its verb, the mechanism, and what else was said."""

    name: str
    verb: Span
    mechanism: MechanismMention
    mechanism_span: Span
    date: Value | None
    former: MechanismMention | None = None
    new: MechanismMention | None = None


@cache
def event_pattern(language: str) -> Pattern:
    """Return the pattern of the verbs of founding, renaming, upgrading and of anniversaries."""
    groups = (
        rf"(?P<{event}>{alternation(listed('mechanisms', event, language))})"
        for event in ("renamed", "upgraded", "founded", "anniversary")
    )
    words = "|".join(groups)
    return Pattern(rf"\b(?:{words})\b" if language == "en" else words)


def history_claim(document: Document, event: Event) -> Claim:
    """Build the claim of one event; a date that cannot be resolved is named with its reason."""
    fields: dict[str, FieldValue] = {"mechanism": event.mechanism.name, "event": event.name}
    parts: dict[str, tuple[Span, ...]] = {
        "mechanism": (event.mechanism_span,),
        "event": (event.verb,),
    }
    unresolved: dict[str, str] = {}
    span = event.verb
    if event.date is not None:
        span = span.cover(event.date.span)
        parts["date"] = (event.date.span,)
        if event.date.value is not None:
            fields["date"] = str(event.date.value)
        elif event.date.unresolved is not None:
            unresolved["date"] = event.date.unresolved
    for field, name in (("former_name", event.former), ("new_name", event.new)):
        if name is not None:
            fields[field], parts[field] = name.name, (name.span,)
    return Claim(document.notice, "mechanism_history", fields, span, parts, "stated", unresolved)
