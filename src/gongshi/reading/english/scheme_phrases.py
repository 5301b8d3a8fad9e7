# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Benefits that a notice names in small letters: "a ferry crew subsidy", "the bus fare rebate".

The words are taken back from the noun to its article. Such a phrase names a scheme where it is
announced, opens a sentence or says whom it is for; "received a monthly grant" names none.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import msgspec

from gongshi.reading.document import Document, Sentence
from gongshi.reading.pattern import Pattern
from gongshi.reading.surroundings import one_of
from gongshi.reading.word_lists import listed
from gongshi.values import Span

__all__ = ["Phrase", "phrases_in"]

_FILE = "scheme_words"
_MOST_WORDS = 6
_REACH = 90
_WORD = Pattern(r"[A-Za-z]+(?:[-'’][A-Za-z]+)*")
_OPEN = frozenset({"a", "an", "another", "one"})
_DEFINITE = frozenset({"the", "its", "their", "this", "his", "her", "our", "that"})


class Phrase(msgspec.Struct, frozen=True):
    """A benefit called by a phrase; ``opens``: "a", not "the"; ``announced``: by a verb before."""

    span: Span
    paragraph: int
    opens: bool
    announced: bool


@cache
def _head() -> Pattern:
    benefit = one_of(_FILE, "benefit_heads", "en")
    return Pattern(rf"\b{benefit}(?P<wider>\s+(?:pilot\s+)?(?:scheme|programme|program))?\b")


@cache
def _announcing() -> Pattern:
    return Pattern(rf"\b{one_of(_FILE, 'announcing', 'en')}\b[^.;]*$", ignore_case=True)


@cache
def _received() -> Pattern:
    return Pattern(rf"\b{one_of(_FILE, 'received', 'en')}\s+$", ignore_case=True)


@cache
def _purpose() -> Pattern:
    return Pattern(rf"^,?\s+{one_of(_FILE, 'purpose', 'en')}\b", ignore_case=True)


def phrases_in(document: Document, sentence: Sentence) -> Iterator[Phrase]:
    """Yield the phrases of one sentence that may name a scheme."""
    for match in document.find(_head(), within=sentence.span):
        if match.group("wider") is None:
            phrase = _phrase(document, sentence, match.span)
            if phrase is not None:
                yield phrase


def _phrase(document: Document, sentence: Sentence, head: Span) -> Phrase | None:
    article, start = _opening(document, sentence.span.start, head)
    if article is None or start == head.start:
        return None
    low, high = sentence.span.start, sentence.span.end
    before = document.text[max(low, article.start - _REACH) : article.start]
    after = document.text[head.end : min(high, head.end + _REACH)]
    announced = _announcing().search(before) is not None
    aimed = article.start == low or _purpose().search(after) is not None
    if not announced and (not aimed or _received().search(before) is not None):
        return None
    opens = document.words(article).lower() in _OPEN
    return Phrase(Span(start, head.end), sentence.paragraph, opens, announced)


def _opening(document: Document, low: int, head: Span) -> tuple[Span | None, int]:
    """Return the article of a noun, and where its own words begin: behind "new" and "monthly"."""
    low = max(low, head.start - _REACH)
    if low == head.start:
        return None, low
    words = [match.span for match in document.find(_WORD, within=Span(low, head.start))]
    outside, leading = listed(_FILE, "outside_phrases", "en"), listed(_FILE, "leading", "en")
    start = after = head.start
    for word in reversed(words[-_MOST_WORDS:]):
        written = document.words(word).lower()
        if document.text[word.end : after].strip():
            break
        if written in _OPEN or written in _DEFINITE:
            return word, start
        if written in outside:
            break
        after = word.start
        start = start if written in leading else after
    return None, head.start
