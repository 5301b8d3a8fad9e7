# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The letters of a page put together to stretches of lines, cut where a wide gap is left."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import msgspec

__all__ = ["HYPHEN", "Glyph", "PageLine", "is_chinese", "segments", "spaced"]

HYPHEN = "\x02"
"""What pdfium gives for a hyphen at the end of a line."""

_WIDE_GAP = 1.8
"""A gap of so many heights of a letter parts two columns or two cells, not two words."""

_CHINESE = (
    ("\u2e80", "\u9fff"),
    ("\uf900", "\ufaff"),
    ("\uff01", "\uff60"),
    ("\U00020000", "\U0003ffff"),
)
"""From the radicals to the unified characters, compatibility, full width, the later planes."""

_ENDS = frozenset("\r\n")
_NOTHING = frozenset("\0\ufffe\uffff")


class Glyph(NamedTuple):
    """A letter and its box, in points from the lower left corner of the page."""

    letter: str
    left: float
    bottom: float
    right: float
    top: float


class PageLine(msgspec.Struct, frozen=True):
    """A stretch of a line: its words, and its box in points; ``page_height`` that of its page.

    ``is_row`` says that it was put together from the cells of a table.
    """

    words: str
    left: float
    bottom: float
    right: float
    top: float
    page_height: float
    is_row: bool = False

    @property
    def height(self) -> float:
        """How high the letters are."""
        return self.top - self.bottom

    def is_beside(self, other: PageLine) -> bool:
        """Tell whether two stretches stand on one line, by half of the lower one's height."""
        shared = min(self.top, other.top) - max(self.bottom, other.bottom)
        return shared > 0.5 * min(self.height, other.height)


def segments(glyphs: Iterable[Glyph], page_height: float) -> Iterator[PageLine]:
    """Yield the stretches in the order in which they were drawn; blanks alone are none."""
    open_glyphs: list[Glyph] = []
    for glyph in glyphs:
        if glyph.letter in _NOTHING:
            continue
        if glyph.letter in _ENDS:
            yield from _line(open_glyphs, page_height)
            open_glyphs = []
            continue
        if not glyph.letter.isspace() and _parts(open_glyphs, glyph):
            yield from _line(open_glyphs, page_height)
            open_glyphs = []
        open_glyphs.append(glyph)
        if glyph.letter == HYPHEN:
            # pdfium goes on with the rest of the word as if it stood on the same line.
            yield from _line(open_glyphs, page_height)
            open_glyphs = []
    yield from _line(open_glyphs, page_height)


def _parts(before: list[Glyph], glyph: Glyph) -> bool:
    """Tell whether a glyph begins another stretch than the one before it: far off, or higher."""
    last = next((g for g in reversed(before) if not g.letter.isspace()), None)
    if last is None:
        return False
    height = max(glyph.top - glyph.bottom, last.top - last.bottom)
    apart = glyph.left - last.right > _WIDE_GAP * height
    return apart or glyph.bottom > last.top or glyph.top < last.bottom


def is_chinese(letter: str) -> bool:
    """Tell Chinese characters and their full-width punctuation, which blanks never part."""
    return letter == "○" or any(first <= letter <= last for first, last in _CHINESE)


def _line(glyphs: list[Glyph], page_height: float) -> Iterator[PageLine]:
    inked = [glyph for glyph in glyphs if not glyph.letter.isspace() and glyph.letter != HYPHEN]
    if not inked:
        return
    words = spaced("".join(glyph.letter for glyph in glyphs).split())
    yield PageLine(
        words,
        min(glyph.left for glyph in inked),
        min(glyph.bottom for glyph in inked),
        max(glyph.right for glyph in inked),
        max(glyph.top for glyph in inked),
        page_height,
    )


def spaced(words: Sequence[str]) -> str:
    """Join words with blanks, but for those that pdfium sees between Chinese letters set wide."""
    parts = list(words[:1])
    for before, word in pairwise(words):
        parts += [word] if is_chinese(before[-1]) and is_chinese(word[0]) else [" ", word]
    return "".join(parts)
