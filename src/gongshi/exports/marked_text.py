# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A notice's text in HTML with the words that were read marked in it.

Claims nest, cross and share their words; HTML only nests. Where two cross, or a claim goes over a
paragraph, it is cut into pieces: the first carries the anchor, all share a class and light up
together. Shown words are the notice's own, code point for code point.
"""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterator, Mapping, Sequence
from html import escape

import msgspec

from gongshi.values import Span

__all__ = ["Marked", "excerpts", "marked_text"]

_PARAGRAPH = re.compile(r"\n\s*\n")
_CUTS = 24
"""So many cut claims of one notice light up in all their pieces (assets/sass/_marks.scss)."""


class Marked(msgspec.Struct, frozen=True):
    """Words to mark: their place, the status that is shown, and the number of the item beside."""

    span: Span
    status: str
    number: int

    @property
    def anchor(self) -> str:
        """The name of the place: ``c120-168``."""
        return f"c{self.span.start}-{self.span.end}"


class _Piece(msgspec.Struct, frozen=True, order=True):
    """A stretch of one mark that nests in what is open around it; ordered outermost first."""

    start: int
    back_end: int
    number: int
    first: bool

    @property
    def end(self) -> int:
        return -self.back_end


def marked_text(
    text: str, marks: Sequence[Marked], label: str, shown: Sequence[Span] | None = None
) -> str:
    """Return ``text`` in paragraphs with ``marks`` in it; with ``shown``, only those stretches.

    All words of the text are escaped. ``label`` is said by screen readers before the number of the
    item beside.
    """
    blocks = list(_paragraphs(text)) if shown is None else list(shown)
    pieces = [(block, list(_nested(block, marks))) for block in blocks]
    counts: dict[int, int] = {}
    for _block, found in pieces:
        for piece in found:
            counts[piece.number] = counts.get(piece.number, 0) + 1
    cut = [number for number, count in sorted(counts.items()) if count > 1]
    writer = _Writer(text, {mark.number: mark for mark in marks}, counts, cut, label)
    gaps = [("", "") if shown is None else _gaps(text, block) for block in blocks]
    written = [writer.block(block, found) for block, found in pieces]
    rows = zip(gaps, written, strict=True)
    return "".join(f"<p>{before}{words}{after}</p>" for (before, after), words in rows)


def excerpts(text: str, marks: Sequence[Marked], around: int = 40) -> tuple[Span, ...]:
    """Return the stretches that a notice may show whose whole text is not ours to show.

    The marked words and at most ``around`` code points on each side, joined where they touch.
    """
    found: list[Span] = []
    for mark in sorted(marks, key=lambda mark: mark.span):
        wide = _around(text, mark.span, around)
        if found and wide.start <= found[-1].end:
            found[-1] = found[-1].cover(wide)
        else:
            found.append(wide)
    return tuple(found)


def _gaps(text: str, shown: Span) -> tuple[str, str]:
    """Return the signs that words before or after an excerpt are left out."""
    return ("… " if shown.start > 0 else "", " …" if shown.end < len(text) else "")


def _around(text: str, words: Span, most: int) -> Span:
    """Return ``words`` with at most ``most`` code points on each side, broken at blanks if any."""
    start, end = max(0, words.start - most), min(len(text), words.end + most)
    if start > 0:
        blank = text.find(" ", start - 1, words.start)
        start = start if blank < 0 else blank + 1
    if end < len(text):
        blank = text.rfind(" ", words.end, end + 1)
        end = end if blank < 0 else blank
    return Span(start, end)


def _paragraphs(text: str) -> Iterator[Span]:
    start = 0
    for gap in _PARAGRAPH.finditer(text):
        if gap.start() > start:
            yield Span(start, gap.start())
        start = gap.end()
    if start < len(text):
        yield Span(start, len(text))


def _nested(block: Span, marks: Sequence[Marked]) -> Iterator[_Piece]:
    """Yield the pieces of the marks within ``block``, each lying in the one around it."""
    waiting = [
        _Piece(
            max(mark.span.start, block.start),
            -min(mark.span.end, block.end),
            mark.number,
            first=mark.span.start >= block.start,
        )
        for mark in marks
        if mark.span.overlaps(block)
    ]
    heapq.heapify(waiting)
    open_ends: list[int] = []
    while waiting:
        piece = heapq.heappop(waiting)
        while open_ends and open_ends[-1] <= piece.start:
            open_ends.pop()
        if open_ends and piece.end > open_ends[-1]:
            edge = open_ends[-1]
            heapq.heappush(waiting, _Piece(edge, piece.back_end, piece.number, first=False))
            piece = _Piece(piece.start, -edge, piece.number, piece.first)
        open_ends.append(piece.end)
        yield piece


class _Writer:
    """Writes blocks of text with nested pieces as HTML."""

    def __init__(
        self,
        text: str,
        marks: Mapping[int, Marked],
        counts: Mapping[int, int],
        cut: Sequence[int],
        label: str,
    ) -> None:
        self.text, self.label = text, label
        self.marks = marks
        self.left = dict(counts)
        self.cut = {number: place for place, number in enumerate(cut[:_CUTS], start=1)}

    def block(self, block: Span, pieces: Sequence[_Piece]) -> str:
        """Return the words of one block with its pieces."""
        written: list[str] = []
        open_pieces: list[_Piece] = []
        at = block.start
        for piece in pieces:
            at = self._close(open_pieces, piece.start, at, written)
            written += [self._words(at, piece.start), self._opening(piece)]
            at = piece.start
            open_pieces.append(piece)
        at = self._close(open_pieces, block.end, at, written)
        written.append(self._words(at, block.end))
        return "".join(written)

    def _close(self, open_pieces: list[_Piece], until: int, at: int, written: list[str]) -> int:
        while open_pieces and open_pieces[-1].end <= until:
            piece = open_pieces.pop()
            written += [self._words(at, piece.end), "</mark>", self._reference(piece)]
            at = piece.end
        return at

    def _words(self, start: int, end: int) -> str:
        return escape(self.text[start:end])

    def _opening(self, piece: _Piece) -> str:
        mark = self.marks[piece.number]
        classes = f"gongshi-mark gongshi-mark--{mark.status}"
        if piece.number in self.cut:
            classes += f" gongshi-cut-{self.cut[piece.number]}"
        if piece.first:
            return f'<mark class="{classes}" id="{mark.anchor}">'
        return f'<mark class="{classes}">'

    def _reference(self, piece: _Piece) -> str:
        """Return the link to what was read, after the last piece of a mark."""
        self.left[piece.number] -= 1
        if self.left[piece.number]:
            return ""
        label = escape(f"{self.label} {piece.number}")
        return (
            f'<a class="gongshi-ref" href="#r{piece.number}" aria-label="{label}">'
            f"{piece.number}</a>"
        )
