# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Units of English speech: sentences in which a quotation counts as one word.

A quotation of several sentences belongs to the sentence that says whose words they are, so the
sentences it runs through are joined; its inner words are hidden from the grammar outside.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import msgspec

from gongshi.reading.document import Document, Sentence
from gongshi.reading.english.cues import cue_words
from gongshi.reading.english.token import Token
from gongshi.reading.pattern import Pattern
from gongshi.reading.quotations import Quotation, outermost
from gongshi.values import Span

__all__ = ["Token", "Unit", "units"]

_TITLES = (
    "Mr|Mrs|Ms|Messrs|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev|Hon|St|Jr|Sr|Inc|Corp|Co|Ltd"
)


_LOUD = ("?", "!")
_LONGEST_SOURCE = 8
_ADJUNCTS = frozenset(
    "as at in on during after before when while with to from of outside monday tuesday wednesday"
    " thursday friday saturday sunday yesterday later angrily quietly".split()
)


class Unit(msgspec.Struct, frozen=True):
    """One or more sentences of one paragraph, cut into tokens."""

    span: Span
    paragraph: int
    tokens: tuple[Token, ...]
    quotations: tuple[Quotation, ...]


@cache
def _words() -> Pattern:
    return Pattern(
        rf"(?:[A-Z]\.){{2,}}|(?:{_TITLES}|[A-Z])\."
        r"|(?:[A-Z]{1,3})?[$£€¥]|\.\.\.|--|\p{L}[\p{L}\p{M}\p{N}]*(?:[-’'&/][\p{L}\p{N}]+)*(?:’|')?"
        r"|\p{N}+(?:[.,:/-]\p{N}+)*(?:\p{L}+)?(?:-\p{L}+)*%?|[^\s]"
    )


def units(document: Document) -> tuple[Unit, ...]:
    """Return the units of ``document`` in the order of the text."""
    return document.once("english units", _cut)


def _cut(document: Document) -> tuple[Unit, ...]:
    return tuple(_unit(document, span, number, held) for span, number, held in _joined(document))


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


def _unit(document: Document, span: Span, paragraph: int, held: tuple[Quotation, ...]) -> Unit:
    tokens: list[Token] = []
    at = span.start
    for quotation in held:
        tokens.extend(_tokens(document, at, quotation.span.start))
        place = quotation.span
        tokens.append(Token(document.words(place), "", place.start, place.end, quotation))
        at = place.end
    tokens.extend(_tokens(document, at, span.end))
    return Unit(span, paragraph, tuple(tokens), held)


def _tokens(document: Document, start: int, end: int) -> Iterator[Token]:
    if start >= end:
        return
    text = document.text
    for match in document.find(_words(), within=Span(start, end)):
        place = match.span
        words = text[place.start : place.end]
        yield Token(words, words.lower(), place.start, place.end)
