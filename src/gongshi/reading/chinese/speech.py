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

__all__ = ["Cue", "cues_in", "is_term"]

_MARKS = frozenset(',:「『“"')
_ENDS = frozenset(",。;:!?、…)")
_LONGEST_TERM = 6


class Cue(msgspec.Struct, frozen=True):
    """A verb of saying at its place; ``marked`` tells that a comma, colon or quotation follows."""

    span: Span
    marked: bool


@cache
def _verbs() -> Pattern:
    """All verbs of saying, after the longer words that merely hold one."""
    others = alternation(listed("speech_verbs", "not_speech", "zh"))
    verbs = alternation(listed("speech_verbs", "clause", "zh"))
    return Pattern(f"(?P<other>{others})|(?P<verb>{verbs})")


def cues_in(document: Document, span: Span) -> Iterator[Cue]:
    """Yield the verbs of saying in a sentence."""
    needs_mark = frozenset(listed("speech_verbs", "marked", "zh"))
    for match in document.find(_verbs(), within=span):
        place = match.span_of("verb")
        if place is None:
            continue
        following = fold(document.text[place.end : place.end + 1])
        marked = following in _MARKS and bool(following)
        if marked or fold(document.words(place)) not in needs_mark:
            yield Cue(place, marked)


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
