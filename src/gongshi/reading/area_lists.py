# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Lists of areas as claims, and headings that name one area each, in either language."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

import msgspec

from gongshi.reading.claim import Claim
from gongshi.reading.counts import claim_parts
from gongshi.reading.pattern import Pattern
from gongshi.values import Span

if TYPE_CHECKING:
    from gongshi.reading.document import Document

__all__ = ["AreaList", "area_claims", "headings_after"]

_LONGEST = 120
_STOPS = " .;,:。；，、："


class AreaList(msgspec.Struct, frozen=True):
    """Names of areas: ``of`` is ``consensus`` or ``instruments``, ``cue`` the words that say so."""

    of: str
    cue: Span
    names: tuple[Span, ...]


def area_claims(document: Document, lists: Iterator[AreaList]) -> Iterator[Claim]:
    """Yield one claim a name; a name's place belongs to the first list that holds it."""
    taken: set[int] = set()
    for one in lists:
        for name in one.names:
            if name.start in taken or len(name) > _LONGEST:
                continue
            taken.add(name.start)
            fields, parts = claim_parts(
                document,
                one.cue.start,
                {"name": document.words(name), "of": one.of},
                {"name": (name,), "of": (one.cue,)},
            )
            yield Claim(document.notice, "area", fields, name, parts)


def headings_after(document: Document, offset: int, announced: int | None) -> tuple[Span, ...]:
    """Return the headings and items after the sentence at ``offset``, at most ``announced``."""
    found: list[Span] = []
    started = False
    for sentence in document.sentences:
        if sentence.span.start <= offset:
            continue
        if sentence.role in ("heading", "item"):
            started = True
            found.append(_trimmed(document, sentence.span))
        elif not started or announced is None:
            break
        if announced is not None and len(found) == announced:
            break
    return tuple(found)


def _trimmed(document: Document, span: Span) -> Span:
    """Cut numbering and bullets before the name, and stops behind it."""
    words = document.words(span)
    match = _numbering().match(words)
    lead = 0 if match is None or match.end == len(words) else match.end
    kept = words[lead:].rstrip(_STOPS) or words[lead:]
    return Span(span.start + lead, span.start + lead + len(kept))


@cache
def _numbering() -> Pattern:
    return Pattern(r"[\s•·*–—-]*(?:[(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-z])[).、]\s*)?")
