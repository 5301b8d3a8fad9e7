# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The one place where expressions are compiled: RE2 over UTF-8 bytes, offsets in code points.

RE2 never backtracks, so foreign text cannot make it hang (architecture decision 5). A pattern looks
at the folded text (``gongshi.notices.letters``) and answers with places in the text as written.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import compress
from typing import Protocol, cast

import re2
from re2 import _re2

from gongshi.notices.letters import fold, fold_expression
from gongshi.values import Span

__all__ = ["Match", "Pattern", "Text"]

_MEMORY = 256 << 20
"""Out of DFA memory RE2 turns 17 times slower (design of reading, section 7)."""

_LOOKED_AHEAD = 8 << 10
"""So many bytes ahead a pattern is looked for when a stretch of a text is searched."""

_LEADS = bytes(0 if 0x80 <= byte < 0xC0 else 1 for byte in range(256))
"""1 for each byte that begins a character of UTF-8."""

_NOWHERE = (1, 0, 0)
"""Nothing is known yet of where a pattern is not."""

_SMALL_LETTERS = bytes(
    ord(letter.lower()) if (letter := chr(byte)).isascii() and letter.isalpha() else 32
    for byte in range(256)
)

_Places = Sequence[tuple[int, int]]
"""The whole match and its groups in bytes; a group that took no part is at (-1, -1)."""


class _Expression(Protocol):
    """RE2's own object: the wrapper around it takes three times as long as the search itself."""

    def Match(self, anchor: object, text: bytes, start: int, end: int) -> _Places:  # noqa: N802  (RE2's name)
        """Find the first hit, at (-1, -1) when there is none."""

    def NamedCapturingGroups(self) -> Sequence[tuple[bytes, int]]:  # noqa: N802  (RE2's name)
        """Return the names of groups with their numbers."""

    def ok(self) -> bool:
        """Tell whether the expression could be compiled."""

    def error(self) -> str:
        """Say why it could not."""


_ANYWHERE, _AT_START, _WHOLE = (
    _re2.RE2.Anchor.UNANCHORED,
    _re2.RE2.Anchor.ANCHOR_START,
    _re2.RE2.Anchor.ANCHOR_BOTH,
)


class Text:
    """A text to be searched many times: as written, folded, in bytes, with both kinds of offset."""

    __slots__ = ("_starts", "absent", "data", "folded", "is_plain", "words")

    def __init__(self, words: str) -> None:
        self.words = words
        self.folded = fold(words)
        self.data = self.folded.encode("utf-8", "replace")
        self.is_plain = len(self.data) == len(words)
        """Whether each character is one byte."""
        self.absent: dict[Pattern, tuple[int, int, int]] = {}
        """For a pattern three places in bytes: of what ends by the third, nothing begins between
        the first and the second."""
        self._starts: list[int] | None = None

    def _beginnings(self) -> list[int]:
        """Return where each character begins, in bytes; behind the last, where the text ends."""
        if self._starts is None:
            data = self.data
            self._starts = list(compress(range(len(data)), data.translate(_LEADS)))
            self._starts.append(len(data))
        return self._starts

    def character(self, byte: int) -> int:
        """Return the code point that begins at ``byte``."""
        return byte if self.is_plain else bisect_left(self._starts or self._beginnings(), byte)

    def byte(self, character: int) -> int:
        """Return the place in bytes where ``character`` begins."""
        if self.is_plain:
            return character
        starts = self._starts or self._beginnings()
        return starts[character] if character < len(starts) else starts[-1]

    def letters(self, span: Span) -> bytes:
        """Return the stretch in small letters of ASCII, every other byte as a blank."""
        return self.data[self.byte(span.start) : self.byte(span.end)].translate(_SMALL_LETTERS)


class Match:
    """Where a pattern was found; a group that took no part is None."""

    __slots__ = ("_groups", "_places", "_text", "end", "start")

    def __init__(self, text: Text, places: _Places, groups: dict[str, int]) -> None:
        self._text, self._places, self._groups = text, places, groups
        start, end = places[0]
        self.start: int = start if text.is_plain else text.character(start)
        """Where the match begins, in code points of the whole text."""
        self.end: int = end if text.is_plain else text.character(end)
        """Where the match ends, in code points of the whole text."""

    def _place(self, name: str | int) -> tuple[int, int] | None:
        start, end = self._places[self._groups[name] if isinstance(name, str) else name]
        if start < 0:
            return None
        text = self._text
        return (start, end) if text.is_plain else (text.character(start), text.character(end))

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
            if self._places[index][0] >= 0:
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
        compiled = cast("_Expression", _re2.RE2(self.expression.encode(), options))
        if not compiled.ok():
            raise re2.error(compiled.error())
        return compiled

    @cached_property
    def _groups(self) -> dict[str, int]:
        named = sorted(self._compiled.NamedCapturingGroups(), key=lambda group: group[1])
        return {name.decode(): index for name, index in named}

    def finditer(self, text: Text | str, within: Span | None = None) -> Iterator[Match]:
        """Find all places from left to right, without overlap, in ``text`` or a stretch of it."""
        places = self._first(text := _text(text), within)
        if places is None:
            return
        find, data, groups = self._compiled.Match, text.data, self._groups
        stop = len(data) if within is None else text.byte(within.end)
        while places[0][0] >= 0:
            yield Match(text, places, groups)
            start, end = places[0]
            if end == start:
                end += 1
            if end > stop:
                break
            places = find(_ANYWHERE, data, end, stop)

    def search(self, text: Text | str, within: Span | None = None) -> Match | None:
        """Find the first place."""
        places = self._first(text := _text(text), within)
        return None if places is None else Match(text, places, self._groups)

    def _first(self, text: Text, within: Span | None) -> _Places | None:
        """Return the first place in a text or a stretch of it.

        Of a stretch it is remembered how far behind it, too, nothing is to be found: most patterns
        are in few sentences, and then one search settles many.
        """
        data = text.data
        if within is None:
            places = self._compiled.Match(_ANYWHERE, data, 0, len(data))
            return None if places[0][0] < 0 else places
        start, stop = text.byte(within.start), text.byte(within.end)
        since, until, limit = text.absent.get(self, _NOWHERE)
        if not since <= start <= until or stop > limit:
            limit = min(len(data), max(stop, start + _LOOKED_AHEAD))
            places = self._compiled.Match(_ANYWHERE, data, start, limit)
            until, end = places[0]
            if until < 0:
                text.absent[self] = (start, limit + 1, limit)
                return None
            text.absent[self] = (start, until, limit)
            if end <= stop:
                return places
        if stop < until:
            return None
        places = self._compiled.Match(_ANYWHERE, data, max(start, until), stop)
        return None if places[0][0] < 0 else places

    def match(self, text: Text | str, within: Span | None = None) -> Match | None:
        """Find the pattern at the very start of the stretch."""
        return self._anchored(_AT_START, _text(text), within)

    def fullmatch(self, text: Text | str, within: Span | None = None) -> Match | None:
        """Tell whether all of the stretch is the pattern."""
        return self._anchored(_WHOLE, _text(text), within)

    def _anchored(self, anchor: object, text: Text, within: Span | None) -> Match | None:
        start, end = _bounds(text, within)
        places = self._compiled.Match(anchor, text.data, start, end)
        return None if places[0][0] < 0 else Match(text, places, self._groups)


def _text(text: Text | str) -> Text:
    return Text(text) if isinstance(text, str) else text


def _bounds(text: Text, within: Span | None) -> tuple[int, int]:
    if within is None:
        return 0, len(text.data)
    return text.byte(within.start), text.byte(within.end)
