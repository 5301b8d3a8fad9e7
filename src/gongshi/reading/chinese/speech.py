# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Chinese cues of speech, and which quotation marks hold a term instead of somebody's words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import msgspec

from gongshi.notices.letters import fold
from gongshi.reading.document import Document
from gongshi.reading.pattern import Pattern
from gongshi.reading.quotations import Quotation
from gongshi.reading.word_lists import alternation, listed
from gongshi.values import Span

__all__ = ["Cue", "another_speaker", "cues_in", "is_term", "unnamed_speakers"]

_MARKS = frozenset(',:「『“"')
_ENDS = frozenset(",。;:!?、…)")
_LONGEST_TERM = 6
_FARTHEST = 10


class Cue(msgspec.Struct, frozen=True):
    """A verb of saying at its place; ``marked`` tells that a comma, colon or quotation follows.

    ``weak``: without such a mark the word is as often another, so that its subject must stand
    right before it.
    """

    span: Span
    marked: bool
    weak: bool = False


@cache
def _verbs() -> Pattern:
    """All verbs of saying, after the longer words that merely hold one."""
    others = alternation(listed("speech_verbs", "not_speech", "zh"))
    verbs = alternation(listed("speech_verbs", "clause", "zh"))
    return Pattern(f"(?P<other>{others})|(?P<verb>{verbs})")


@cache
def unnamed_speakers() -> Pattern:
    """Return the pattern of people and bodies that speak without a name."""
    people = alternation(listed("speech_verbs", "unnamed", "zh"))
    return Pattern(rf"\p{{Han}}{{0,14}}?(?:{people})")


@cache
def another_speaker() -> Pattern:
    """Return the pattern of a clause that sets another speaker against the one before."""
    verbs = alternation(listed("speech_verbs", "clause", "zh"))
    return Pattern(rf"[,;;,]\p{{Han}}{{1,12}}?則(?:\p{{Han}}{{0,2}}?)(?:{verbs})")


def cues_in(document: Document, span: Span) -> Iterator[Cue]:
    """Yield the verbs of saying in a sentence."""
    found = list(_found(document, span))
    for cue, following in zip(found, (*found[1:], None), strict=False):
        if not (cue.weak and following is not None and _leads_up(document, cue, following)):
            yield cue


def _leads_up(document: Document, cue: Cue, following: Cue) -> bool:
    """Tell whether a weak verb only leads up to the next: 回應說, 回應查詢時指."""
    between = fold(document.text[cue.span.end : following.span.start])
    return len(between) < _FARTHEST and not any(mark in between for mark in ",。;:")


def _found(document: Document, span: Span) -> Iterator[Cue]:
    needs_mark = frozenset(listed("speech_verbs", "marked", "zh"))
    for match in document.find(_verbs(), within=span):
        place = match.span_of("verb")
        if place is None:
            continue
        following = fold(document.text[place.end : place.end + 1])
        marked = following in _MARKS and bool(following)
        yield Cue(place, marked, not marked and fold(document.words(place)) in needs_mark)


def is_term(document: Document, quotation: Quotation) -> bool:
    """Tell a quoted term ("silver economy" as a name) from a speaker's own words.

    Policy names and short words in the middle of a clause are terms; what ends a clause is speech.
    """
    words = fold(document.words(quotation.inner))
    if words in listed("speech_terms", "terms", "zh"):
        return True
    after = fold(document.text[quotation.span.end : quotation.span.end + 1])
    ends = not after or after in _ENDS or words[-1:] in _ENDS
    return not ends and len(words) <= _LONGEST_TERM
