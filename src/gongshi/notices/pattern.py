# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The one place where expressions are compiled: RE2 over UTF-8 bytes, offsets in code points.

RE2 never backtracks, so foreign text cannot make it hang (architecture decision 5). A pattern looks
at the folded text (``gongshi.notices.letters``) and answers with places in the text as written.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from itertools import accumulate
from typing import Protocol, cast

import re2

from gongshi.notices.letters import fold, fold_expression
from gongshi.values import Span

__all__ = ["Match", "Pattern", "Text"]

_MEMORY = 256 << 20
"""Out of DFA memory RE2 turns 17 times slower (design of reading, section 7)."""

_LEADS = bytes(0 if 0x80 <= byte < 0xC0 else 1 for byte in range(256))
"""1 for each byte that begins a character of UTF-8."""


class _Hit(Protocol):
    def span(self, group: int = 0) -> tuple[int, int]:
        """Return the place of a group in bytes, (-1, -1) when it took no part."""


class _Expression(Protocol):
    groupindex: dict[str, int]

    def finditer(self, text: bytes, pos: int, endpos: int) -> Iterator[_Hit]:
        """Find all hits from left to right."""

    def match(self, text: bytes, pos: int, endpos: int) -> _Hit | None:
        """Find the hit that begins at ``pos``."""

    def fullmatch(self, text: bytes, pos: int, endpos: int) -> _Hit | None:
        """Find the hit that is all of the stretch."""


class Text:
    """A text to be searched many times: as written, folded, in bytes, with both kinds of offset."""

    def __init__(self, words: str) -> None:
        self.words = words
        self.folded = fold(words)
        self.data = self.folded.encode("utf-8", "replace")
        self._is_ascii = len(self.data) == len(words)

    @cached_property
    def _characters(self) -> array[int]:
        """For each place in bytes, how many characters begin before it."""
        return array("I", accumulate(self.data.translate(_LEADS), initial=0))

    def character(self, byte: int) -> int:
        """Return the code point that begins at ``byte``."""
        return byte if self._is_ascii else self._characters[byte]

    def byte(self, character: int) -> int:
        """Return the place in bytes where ``character`` begins."""
        return character if self._is_ascii else bisect_right(self._characters, character) - 1


class Match:
    """Where a pattern was found; a group that took no part is None."""

    __slots__ = ("_groups", "_hit", "_text", "end", "start")

    def __init__(self, text: Text, hit: _Hit, groups: dict[str, int]) -> None:
        self._text, self._hit, self._groups = text, hit, groups
        start, end = hit.span()
        self.start: int = text.character(start)
        """Where the match begins, in code points of the whole text."""
        self.end: int = text.character(end)
        """Where the match ends, in code points of the whole text."""

    def _place(self, name: str | int) -> tuple[int, int] | None:
        start, end = self._hit.span(self._groups[name] if isinstance(name, str) else name)
        if start < 0:
            return None
        return self._text.character(start), self._text.character(end)

    @property
    def span(self) -> Span:
        """The place of the whole match; ``ValuesError`` for an empty match."""
        return Span(self.start, self.end)

    def span_of(self, name: str | int) -> Span | None:
        """Return the place of a group, None when it is empty or took no part."""
        place = self._place(name)
        return Span(*place) if place is not None and place[0] < place[1] else None

    def group(self, name: str | int = 0) -> str | None:
        """Return the words of a group as written."""
        place = self._place(name)
        return None if place is None else self._text.words[place[0] : place[1]]

    def folded(self, name: str | int = 0) -> str | None:
        """Return the words of a group as they were searched: Simplified and half-width."""
        place = self._place(name)
        return None if place is None else self._text.folded[place[0] : place[1]]

    @property
    def kind(self) -> str:
        """The first named group that took part; for alternations with one named group a branch."""
        for name, index in self._groups.items():
            if self._hit.span(index)[0] >= 0:
                return name
        return ""


class Pattern:
    r"""An expression in RE2's syntax, compiled when it is first used.

    It may be written in either Chinese script and with full-width punctuation: it is folded as the
    text is. Ranges over Han characters are to be written ``\p{Han}``. ``\b`` knows ASCII only.
    """

    def __init__(self, expression: str, *, ignore_case: bool = False) -> None:
        self.expression = fold_expression(expression)
        self._ignore_case = ignore_case

    @cached_property
    def _compiled(self) -> _Expression:
        options = re2.Options()
        options.max_mem = _MEMORY
        options.log_errors = False
        options.case_sensitive = not self._ignore_case
        return cast("_Expression", re2.compile(self.expression, options))

    @cached_property
    def _groups(self) -> dict[str, int]:
        return dict(sorted(self._compiled.groupindex.items(), key=lambda item: item[1]))

    def finditer(self, text: Text | str, within: Span | None = None) -> Iterator[Match]:
        """Find all places from left to right, without overlap, in ``text`` or a stretch of it."""
        text = _text(text)
        start, end = _bounds(text, within)
        for hit in self._compiled.finditer(text.data, start, end):
            yield Match(text, hit, self._groups)

    def search(self, text: Text | str, within: Span | None = None) -> Match | None:
        """Find the first place."""
        return next(self.finditer(text, within), None)

    def match(self, text: Text | str, within: Span | None = None) -> Match | None:
        """Find the pattern at the very start of the stretch."""
        text = _text(text)
        hit = self._compiled.match(text.data, *_bounds(text, within))
        return None if hit is None else Match(text, hit, self._groups)

    def fullmatch(self, text: Text | str, within: Span | None = None) -> Match | None:
        """Tell whether all of the stretch is the pattern."""
        text = _text(text)
        hit = self._compiled.fullmatch(text.data, *_bounds(text, within))
        return None if hit is None else Match(text, hit, self._groups)


def _text(text: Text | str) -> Text:
    return Text(text) if isinstance(text, str) else text


def _bounds(text: Text, within: Span | None) -> tuple[int, int]:
    if within is None:
        return 0, len(text.data)
    return text.byte(within.start), text.byte(within.end)
