# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Pairs of quotation marks in English and Chinese, nested or open over paragraphs.

One pass with a stack, so that a text of nothing but marks stays linear. By old typographic custom a
quotation of several paragraphs opens each of them and closes only the last.
"""

from __future__ import annotations

from collections import Counter
from functools import cache

import msgspec

from gongshi.reading.document import Document
from gongshi.reading.pattern import Pattern
from gongshi.values import Span

__all__ = ["Quotation", "outermost", "quotations"]

_CLOSERS = {"“": "”", "‘": "’", "「": "」", "『": "』", "«": "»", '"': '"', "'": "'", "＂": "＂"}
_OPENERS = {closer: opener for opener, closer in _CLOSERS.items()}
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


class _Open(msgspec.Struct, frozen=True):
    mark: str
    at: int


@cache
def _marks() -> Pattern:
    return Pattern("[“”‘’「」『』«»\"'＂\n]")


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
    for match in document.find(_marks()):
        reader.meet(match.span.start)
    reader.end_paragraph(len(document.text))
    return _with_depths(reader.found)


class _Reader:
    """Meets one mark after the other and pairs them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found: list[tuple[int, int, bool]] = []
        self._stack: list[_Open] = []
        self._waiting: Counter[str] = Counter()

    def meet(self, at: int) -> None:
        """Take the mark, or the end of a line, at ``at``."""
        mark = self.text[at]
        if mark == "\n":
            self.end_paragraph(at)
        elif mark in _OPENERS and self._waiting[_OPENERS[mark]] and self._closes(at, mark):
            self._close(at, _OPENERS[mark])
        elif mark in _CLOSERS and self._opens(at, mark):
            self._stack.append(_Open(mark, at))
            self._waiting[mark] += 1

    def end_paragraph(self, at: int) -> None:
        """Keep the outermost open quotation when the next paragraph opens again; drop the rest."""
        if self._stack:
            first = self._stack[0]
            following = self.text[at : at + 40].lstrip()
            if first.mark not in "'‘" and following.startswith(first.mark):
                end = len(self.text[first.at : at].rstrip()) + first.at
                self.found.append((first.at, end, True))
        self._stack.clear()
        self._waiting.clear()

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
            opened = self._stack.pop()
            self._waiting[opened.mark] -= 1
            if opened.mark == opener:
                if at > opened.at + 1:
                    self.found.append((opened.at, at + 1, False))
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
