# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Pairs of quotation marks in English and Chinese, nested or open over paragraphs.

One pass with a stack, so that a text of nothing but marks stays linear. By old typographic custom a
quotation of several paragraphs opens each of them and closes only the last.
"""

from __future__ import annotations

import msgspec

from gongshi.reading.document import Document
from gongshi.values import Span

__all__ = ["Quotation", "outermost", "quotations"]

_CLOSERS = {"“": "”", "‘": "’", "「": "」", "『": "』", "«": "»", '"': '"', "'": "'", "＂": "＂"}
_OPENERS = {closer: opener for opener, closer in _CLOSERS.items()}
_MARKS = "“”‘’「」『』«»\"'\n"
"""What is looked for in the folded text, where full-width marks are plain ones."""

_BEFORE_OPENING = frozenset(" \t\r\n\u3000\u00a0(（[【—–-:：,，;；“‘「『/。，、")


class Quotation(msgspec.Struct, frozen=True, order=True):
    """Words between quotation marks: ``span`` with the marks, ``inner`` without.

    ``depth`` is 0 for a quotation that stands in no other; ``goes_on`` tells that it was not closed
    in its paragraph and the next one opens again.
    """

    span: Span
    inner: Span
    depth: int
    goes_on: bool


def _marked(folded: str) -> list[int]:
    """Return where marks and ends of lines are."""
    found: list[int] = []
    for mark in _MARKS:
        at = folded.find(mark)
        while at >= 0:
            found.append(at)
            at = folded.find(mark, at + 1)
    found.sort()
    return found


def quotations(document: Document) -> tuple[Quotation, ...]:
    """Return the quotations of ``document`` in the order in which they begin."""
    return document.once("quotations", _find)


def outermost(document: Document) -> tuple[Quotation, ...]:
    """Return those quotations that stand in no other."""
    return document.once("outermost quotations", _find_outermost)


def _find_outermost(document: Document) -> tuple[Quotation, ...]:
    return tuple(quotation for quotation in quotations(document) if quotation.depth == 0)


def _find(document: Document) -> tuple[Quotation, ...]:
    reader = _Reader(document.text)
    for at in _marked(document.folded):
        reader.meet(at)
    reader.end_paragraph(len(document.text))
    return _with_depths(reader.found)


class _Reader:
    """Meets one mark after the other and pairs them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found: list[tuple[int, int, bool]] = []
        self._stack: list[tuple[str, int]] = []
        self._waiting = dict.fromkeys(_CLOSERS, 0)

    def meet(self, at: int) -> None:
        """Take the mark, or the end of a line, at ``at``."""
        mark = self.text[at]
        if mark == "\n":
            if self._stack:
                self.end_paragraph(at)
            return
        opener = _OPENERS.get(mark)
        if opener is not None and self._waiting[opener] and self._closes(at, mark):
            self._close(at, opener)
        elif mark in _CLOSERS and self._opens(at, mark):
            self._stack.append((mark, at))
            self._waiting[mark] += 1

    def end_paragraph(self, at: int) -> None:
        """Keep the outermost open quotation when the next paragraph opens again; drop the rest."""
        if self._stack:
            mark, first = self._stack[0]
            following = self.text[at : at + 40].lstrip()
            if mark not in "'‘" and following.startswith(mark):
                end = len(self.text[first:at].rstrip()) + first
                self.found.append((first, end, True))
        self._stack.clear()
        self._waiting = dict.fromkeys(_CLOSERS, 0)

    def _opens(self, at: int, mark: str) -> bool:
        if mark not in "\"'＂‘":
            return True
        before = self.text[at - 1] if at else "\n"
        after = self.text[at + 1] if at + 1 < len(self.text) else "\n"
        loose = before in _BEFORE_OPENING or (mark in '"＂' and not before.isalnum())
        if mark in '"＂' and not loose:
            loose = ord(before) > 0x2E80
        return loose and not after.isspace()

    def _closes(self, at: int, mark: str) -> bool:
        if mark not in "'’":
            return True
        before = self.text[at - 1]
        after = self.text[at + 1] if at + 1 < len(self.text) else "\n"
        return not before.isspace() and not after.isalnum()

    def _close(self, at: int, opener: str) -> None:
        while self._stack:
            mark, opened = self._stack.pop()
            self._waiting[mark] -= 1
            if mark == opener:
                if at > opened + 1:
                    self.found.append((opened, at + 1, False))
                return


def _with_depths(found: list[tuple[int, int, bool]]) -> tuple[Quotation, ...]:
    result: list[Quotation] = []
    around: list[int] = []
    for start, end, goes_on in sorted(found, key=lambda place: (place[0], -place[1])):
        while around and around[-1] <= start:
            around.pop()
        inner = Span(start + 1, end if goes_on else end - 1) if end - start > 1 else None
        if inner is not None:
            result.append(Quotation(Span(start, end), inner, len(around), goes_on))
            around.append(end)
    return tuple(result)
