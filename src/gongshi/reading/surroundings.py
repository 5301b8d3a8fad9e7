# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What a value is about, told by the words around it: the nearest telling word decides.

Telling words stand in the word lists. There ``*`` ends a stem ("launch*"), and ``~`` stands for a
few words in between ("no ~work").
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

import msgspec

from gongshi.reading.document import Document
from gongshi.reading.pattern import Pattern
from gongshi.reading.word_lists import listed
from gongshi.values import Span

__all__ = ["Places", "Told", "clauses", "gap", "nearest", "one_of", "telling", "told_in"]

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


class Told(msgspec.Struct, frozen=True):
    """A telling word at its place; ``kind`` is the section of the word list it stands in."""

    span: Span
    kind: str


def told_in(document: Document, pattern: Pattern, within: Span) -> list[Told]:
    """Return the telling words in a stretch, in the order of the text."""
    return [Told(match.span, match.kind) for match in document.find(pattern, within=within)]


def nearest(told: Sequence[Told], value: Span) -> Told | None:
    """Return the telling word nearest to ``value``; of equals the one before it."""
    after = bisect_right(told, value.start, key=_start)
    near = told[max(0, after - 1) : after + 1]
    return min(near, key=lambda word: gap(word.span, value), default=None)


def _start(told: Told) -> int:
    return told.span.start


class Places:
    """Stretches of a text, asked often whether something overlaps one of them."""

    def __init__(self, spans: Iterable[Span]) -> None:
        """Join stretches that overlap, so that one look decides."""
        self._spans: list[Span] = []
        for span in sorted(spans):
            if self._spans and self._spans[-1].overlaps(span):
                self._spans[-1] = self._spans[-1].cover(span)
            else:
                self._spans.append(span)

    def hold(self, span: Span) -> bool:
        """Tell whether one of the stretches overlaps ``span``."""
        before = bisect_right(self._spans, span.end - 1, key=lambda place: place.start)
        return before > 0 and self._spans[before - 1].end > span.start


def clauses(document: Document, span: Span, marks: str) -> Iterator[Span]:
    """Cut a stretch at ``marks``; blank pieces are left out."""
    words, start = document.words(span), 0
    marked = any(map(words.__contains__, marks))
    cuts = [at for at, letter in enumerate(words) if letter in marks] if marked else []
    for end in (*cuts, len(words)):
        if words[start:end].strip():
            yield Span(span.start + start, span.start + end)
        start = end + 1
