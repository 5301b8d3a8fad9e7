# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""How wide words are and where a line breaks, in three scripts, without a font at hand.

Widths are in parts of the letter size and lean to the wide side of common sans-serif faces, so that
what fits here fits on any reader's machine; tests measure the drawings in a browser.
"""

from __future__ import annotations

from collections.abc import Iterator
from unicodedata import east_asian_width

__all__ = ["width_of", "wrapped"]

_NARROW = frozenset("iIjl.,:;'|! ()[]ftr-·")
_BROAD = frozenset("mwMW@%—…&")
_OPENING, _CLOSING = frozenset("（「『"), frozenset("，。、；：）」』％")
_UNITS = frozenset("年月日歲岁元天周週個个")


def width_of(words: str, size: float) -> float:
    """Return how wide ``words`` are at a letter size."""
    return size * sum(map(_width, words))


def _width(letter: str) -> float:
    if east_asian_width(letter) in "WF":
        return 1.0
    if letter in _NARROW:
        return 0.38
    if letter in _BROAD:
        return 1.0
    return 0.72 if letter.isupper() else 0.6


def wrapped(words: str, size: float, width: float) -> list[str]:
    """Break words into lines of at most ``width``: at blanks, or between Chinese characters.

    A single word that is wider stands alone on its line.
    """
    lines = [""]
    for piece in _pieces(words):
        if lines[-1] and width_of((lines[-1] + piece).rstrip(), size) > width:
            lines.append("")
        lines[-1] += piece if lines[-1] else piece.lstrip()
    return [line.rstrip() for line in lines]


def _pieces(words: str) -> Iterator[str]:
    """Yield pieces between which a line may break: no closing mark or unit begins one."""
    piece = ""
    for letter, following in zip(words, f"{words[1:]} ", strict=True) if words else ():
        piece += letter
        wide = east_asian_width(letter) in "WF" or east_asian_width(following) in "WF"
        kept = letter in _OPENING or following in _CLOSING
        kept = kept or (letter.isdigit() and following in _UNITS)
        if (letter == " " or (wide and following != " ")) and not kept:
            yield piece
            piece = ""
    if piece:
        yield piece
