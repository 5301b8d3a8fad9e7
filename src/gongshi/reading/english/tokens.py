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

from gongshi.reading.pattern import Pattern, Text
from gongshi.reading.quotations import Quotation
from gongshi.values import Span

__all__ = ["Cutter", "Token"]

_TITLES = (
    "Mr|Mrs|Ms|Messrs|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev|Hon|St|Jr|Sr|Inc|Corp|Co|Ltd"
    "|Adm|Maj|Cmdr|Cpl|Supt|Insp|Det|Amb|Atty|Sens|Reps|Govs|Drs|Profs|Bros|Mt|Ft"
    "|Jan|Feb|Aug|Sept|Oct|Nov|Dec"
)
_REMEMBERED = 1 << 15
_LONGEST = 64
"""Longer pieces without a blank are no words; they are cut and forgotten."""


_token = tuple.__new__
"""Makes a named tuple at once; its own constructor takes three times as long."""


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


class Cutter:
    """Cuts one text; it knows the text alone, so that a document and its units form no circle."""

    def __init__(self, text: Text) -> None:
        self._text = text
        self._is_searched = _other_blanks().search(text) is not None

    def letters(self, span: Span) -> bytes:
        """Return the words at ``span`` in small letters of ASCII, all else as blanks."""
        return self._text.letters(span)

    def words(self, span: Span) -> str:
        """Return the words at ``span`` as written."""
        return span.of(self._text.words)

    def tokens(self, start: int, end: int) -> list[Token]:
        """Return the tokens from ``start`` up to ``end``, whatever stands around them."""
        if self._is_searched:
            return list(self._searched(start, end))
        folded, at = self._text.folded, start
        found: list[Token] = []
        for piece in folded[start:end].split():
            at = folded.index(piece, at, end)
            if piece.isalpha():
                found.append(_token(Token, (piece, piece.lower(), at, at + len(piece), None)))
            else:
                cuts = _cuts(piece) if len(piece) <= _LONGEST else _cut(piece)
                found += [
                    _token(Token, (word, lower, at + first, at + last, None))
                    for word, lower, first, last in cuts
                ]
            at += len(piece)
        return found if folded is self._text.words else [self._as_written(one) for one in found]

    def _as_written(self, token: Token) -> Token:
        """Give a token that was cut from the folded text the letters it is written in."""
        word = self._text.words[token.start : token.end]
        return Token(word, word.lower(), token.start, token.end)

    def _searched(self, start: int, end: int) -> Iterator[Token]:
        if start >= end:
            return
        for match in _words().finditer(self._text, Span(start, end)):
            words = match.group() or ""
            yield Token(words, words.lower(), match.start, match.end)


_Piece = tuple[str, str, int, int]
"""A token of a piece: as written, in small letters, from where to where."""


@lru_cache(_REMEMBERED)
def _cuts(piece: str) -> tuple[_Piece, ...]:
    return _cut(piece)


def _cut(piece: str) -> tuple[_Piece, ...]:
    places = ((match.start, match.end) for match in _words().finditer(piece))
    return tuple((piece[at:end], piece[at:end].lower(), at, end) for at, end in places)
