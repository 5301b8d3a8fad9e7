# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Tokens of English: words, numbers, marks. What blanks part is cut once and remembered.

Texts repeat their words, so most of what stands between two blanks was cut before; only the place
is new. What is remembered is bounded, whatever is read.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from gongshi.reading.document import Document
from gongshi.reading.pattern import Pattern
from gongshi.reading.quotations import Quotation
from gongshi.values import Span

__all__ = ["Token", "tokens_of"]

_TITLES = (
    "Mr|Mrs|Ms|Messrs|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev|Hon|St|Jr|Sr|Inc|Corp|Co|Ltd"
)
_REMEMBERED = 1 << 15
_LONGEST = 64
"""Longer pieces without a blank are no words; they are cut and forgotten."""


class Token(NamedTuple):
    """A word, a mark of punctuation, or a whole quotation (``quotation`` is then set)."""

    text: str
    lower: str
    start: int
    end: int
    quotation: Quotation | None = None

    @property
    def is_word(self) -> bool:
        """Tell a word or number from punctuation and quotations."""
        return self.quotation is None and self.text[0].isalnum()

    @property
    def is_name(self) -> bool:
        """Tell whether the word is written with a capital."""
        return self.quotation is None and self.text[0].isupper()


@cache
def _words() -> Pattern:
    return Pattern(
        rf"(?:[A-Z]\.){{2,}}|(?:{_TITLES}|[A-Z])\."
        r"|(?:[A-Z]{1,3})?[$£€¥]|\.\.\.|--|\p{L}[\p{L}\p{M}\p{N}]*(?:[-’'&/][\p{L}\p{N}]+)*(?:’|')?"
        r"|\p{N}+(?:[.,:/-]\p{N}+)*(?:\p{L}+)?(?:-\p{L}+)*%?|[^\s]"
    )


@cache
def _other_blanks() -> Pattern:
    """Return what ``str.split`` takes for a blank and the expression of tokens does not."""
    return Pattern(r"[\x0b\x1c-\x1f\x{85}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{205f}]")


def tokens_of(document: Document, start: int, end: int) -> Iterator[Token]:
    """Yield the tokens from ``start`` up to ``end``, whatever stands around them."""
    if document.once("other blanks", _has_other_blanks):
        yield from _searched(document, start, end)
        return
    text, folded, at = document.text, document.folded, start
    for piece in folded[start:end].split():
        at = folded.index(piece, at, end)
        for first, last in _cuts(piece) if len(piece) <= _LONGEST else _cut(piece):
            words = text[at + first : at + last]
            yield Token(words, words.lower(), at + first, at + last)
        at += len(piece)


def _has_other_blanks(document: Document) -> bool:
    return next(document.find(_other_blanks()), None) is not None


def _searched(document: Document, start: int, end: int) -> Iterator[Token]:
    if start >= end:
        return
    for match in document.find(_words(), within=Span(start, end)):
        words = document.text[match.start : match.end]
        yield Token(words, words.lower(), match.start, match.end)


@lru_cache(_REMEMBERED)
def _cuts(piece: str) -> tuple[tuple[int, int], ...]:
    return _cut(piece)


def _cut(piece: str) -> tuple[tuple[int, int], ...]:
    return tuple((match.start, match.end) for match in _words().finditer(piece))
