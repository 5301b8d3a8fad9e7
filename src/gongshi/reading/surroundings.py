# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What a value is about, told by the words around it: the nearest telling word decides.

Telling words stand in the word lists. There ``*`` ends a stem ("launch*"), and ``~`` stands for a
few words in between ("no ~work").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from gongshi.reading.document import Document
from gongshi.reading.pattern import Match, Pattern
from gongshi.reading.word_lists import listed
from gongshi.values import Span

__all__ = ["clause_around", "clauses", "gap", "nearest", "one_of", "telling"]

_ENGLISH = {"*": r"\w*", "~": r"(?:[\w-]+\s+){0,2}?", " ": r"\s+", "-": r"[-\s]"}
_CHINESE = {"*": r"\p{Han}{0,2}", "~": r"\p{Han}{0,6}?"}
_SPECIAL = frozenset("\\.+?()|[]{}^$")


@cache
def telling(name: str, sections: tuple[str, ...], language: str) -> Pattern:
    """Return the telling words of some sections of a word list, each section a named group."""
    branches = (f"(?P<{section}>{_any(name, section, language)})" for section in sections)
    return Pattern("|".join(branches), ignore_case=language == "en")


def _any(name: str, section: str, language: str) -> str:
    words = one_of(name, section, language)
    return rf"\b{words}\b" if language == "en" else words


def one_of(name: str, section: str, language: str) -> str:
    """Return the words of a section as one group of an expression, the longest first."""
    signs = _ENGLISH if language == "en" else _CHINESE
    return f"(?:{'|'.join(_expression(word, signs) for word in listed(name, section, language))})"


def _expression(word: str, signs: dict[str, str]) -> str:
    return "".join(signs.get(c, f"\\{c}" if c in _SPECIAL else c) for c in word)


def gap(one: Span, other: Span) -> int:
    """Return how many characters lie between two places; 0 when they touch or overlap."""
    return max(0, one.start - other.end, other.start - one.end)


def nearest(
    document: Document,
    telling: Pattern,
    value: Span,
    within: Span,
    hidden: Sequence[Span] = (),
) -> Match | None:
    """Return the match of ``telling`` nearest to ``value``; of equals the one before it.

    Words in one of ``hidden``, the names of schemes for instance, tell nothing.
    """
    best: Match | None = None
    least = 0
    for match in document.find(telling, within=within):
        if any(place.overlaps(match.span) for place in hidden):
            continue
        distance = gap(match.span, value)
        if best is None or distance < least:
            best, least = match, distance
    return best


def clauses(document: Document, span: Span, marks: str) -> Iterator[Span]:
    """Cut a stretch at ``marks``; blank pieces are left out."""
    text, start = document.text, span.start
    for at in range(span.start, span.end + 1):
        if at == span.end or text[at] in marks:
            if text[start:at].strip():
                yield Span(start, at)
            start = at + 1


def clause_around(document: Document, value: Span, within: Span, marks: str) -> Span:
    """Return the piece of ``within``, cut at ``marks``, that holds ``value``."""
    text, start, end = document.text, value.start, value.end
    while start > within.start and text[start - 1] not in marks:
        start -= 1
    while end < within.end and text[end] not in marks:
        end += 1
    return Span(start, end)
