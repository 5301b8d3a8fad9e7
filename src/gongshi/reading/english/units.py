# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Units of English speech: sentences in which a quotation counts as one word.

A quotation of several sentences belongs to the sentence that says whose words they are, so the
sentences it runs through are joined; its inner words are hidden from the grammar outside.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from gongshi.reading.document import Document, Sentence
from gongshi.reading.english.cues import cue_words
from gongshi.reading.english.tokens import Cutter, Token
from gongshi.reading.quotations import Quotation, outermost
from gongshi.values import Span

__all__ = ["Token", "Unit", "units"]


_SHORTEST = 6
"""Whoever speaks, a verb and what is said take more characters."""

_LOUD = ("?", "!")
_LONGEST_SOURCE = 8
_ADJUNCTS = frozenset(
    "as at in on during after before when while with to from of outside monday tuesday wednesday"
    " thursday friday saturday sunday yesterday later angrily quietly".split()
)


class Unit:
    """One or more sentences of one paragraph; cut into tokens when these are first asked for."""

    def __init__(
        self, cutter: Cutter, span: Span, paragraph: int, quotations: tuple[Quotation, ...]
    ) -> None:
        self.span, self.paragraph, self.quotations = span, paragraph, quotations
        self._cutter = cutter

    @property
    def begins_quoted(self) -> bool:
        """Tell whether a quotation opens the unit."""
        return bool(self.quotations) and self.quotations[0].span.start == self.span.start

    def holds(self, words: frozenset[bytes]) -> bool:
        """Tell roughly whether one of ``words`` is in the unit: small letters without accents."""
        if len(self.span) < _SHORTEST:
            return False
        return not words.isdisjoint(self._cutter.letters(self.span).split())

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The words and marks in their order, each quotation as one token."""
        cutter, at = self._cutter, self.span.start
        found: list[Token] = []
        for quotation in self.quotations:
            place = quotation.span
            found += cutter.tokens(at, place.start)
            found.append(Token(cutter.words(place), "", place.start, place.end, quotation))
            at = place.end
        return tuple(found + cutter.tokens(at, self.span.end))


def units(document: Document) -> tuple[Unit, ...]:
    """Return the units of ``document`` in the order of the text."""
    return document.once("english units", _cut)


def _cut(document: Document) -> tuple[Unit, ...]:
    cutter = Cutter(document.searched)
    return tuple(Unit(cutter, *found) for found in _joined(document))


def _joined(document: Document) -> Iterator[tuple[Span, int, tuple[Quotation, ...]]]:
    """Join the sentences of a paragraph through which one quotation runs."""
    waiting = list(reversed(outermost(document)))
    sentences = document.sentences
    index = 0
    while index < len(sentences):
        first = sentences[index]
        end, held = first.span.end, []
        while waiting and waiting[-1].span.start < end:
            quotation = waiting.pop()
            if quotation.span.start < first.span.start:
                continue
            held.append(quotation)
            while _runs_on(quotation, sentences, index, end):
                index += 1
                end = sentences[index].span.end
        if held and _is_answered(document, held[-1], sentences, index, end):
            index += 1
            end = sentences[index].span.end
        yield Span(first.span.start, end), first.paragraph, tuple(held)
        index += 1


def _runs_on(quotation: Quotation, sentences: tuple[Sentence, ...], index: int, end: int) -> bool:
    if quotation.span.end <= end or index + 1 >= len(sentences):
        return False
    return sentences[index + 1].paragraph == sentences[index].paragraph


def _is_answered(
    document: Document,
    quotation: Quotation,
    sentences: tuple[Sentence, ...],
    index: int,
    end: int,
) -> bool:
    """Tell whether the next sentence only says who asked the question before it."""
    words = document.words(quotation.inner)
    if quotation.span.end < end or words[-1:] not in _LOUD or index + 1 >= len(sentences):
        return False
    following = sentences[index + 1]
    if following.paragraph != sentences[index].paragraph:
        return False
    said = document.words(following.span).split()
    for at, word in enumerate(said[:_LONGEST_SOURCE]):
        if word.lower().rstrip(",.") in cue_words():
            rest = said[at + 1] if at + 1 < len(said) else ""
            return word[-1] in ",." or rest.lower().rstrip(",.") in _ADJUNCTS
        if not word[0].isalpha():
            return False
    return False
