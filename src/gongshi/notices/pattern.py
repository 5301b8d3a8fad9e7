# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The one place where expressions are compiled: RE2 over UTF-8 bytes, offsets in code points.

RE2 never backtracks, so foreign text cannot make it hang (architecture decision 5). A pattern looks
at the folded text (``gongshi.notices.letters``) and answers with places in the text as written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import Protocol, cast

import re2
from re2 import _re2

from gongshi.notices.letters import fold, fold_expression
from gongshi.notices.offsets import Converter, converters
from gongshi.values import Span

__all__ = ["Match", "Pattern", "Text"]

_MEMORY = 256 << 20
"""Out of DFA memory RE2 turns 17 times slower (design of reading, section 7)."""

_LOOKED_AHEAD = 8 << 10
"""So many bytes ahead a pattern is looked for when a stretch of a text is searched."""

_NOWHERE = (1, 0, 0)
"""Nothing is known yet of where a pattern is not."""

_SMALL_LETTERS = bytes(
    ord(letter.lower()) if (letter := chr(byte)).isascii() and letter.isalpha() else 32
    for byte in range(256)
)

_REMEMBERED = 1_000
_LONGEST = 120
"""So many stretches of at most so many characters a pattern remembers with their groups."""

_Places = Sequence[tuple[int, int]]
"""The whole match and its groups in bytes; a group that took no part is at (-1, -1)."""

_Groups = dict[str, tuple[int, int]]
"""The named groups that took part in a match, counted in characters from where it begins."""


_Find = Callable[[object, bytes, int, int], _Places]
"""Finds the first hit of an expression, at (-1, -1) when there is none."""


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

    __slots__ = ("absent", "byte", "character", "data", "folded", "words")

    def __init__(self, words: str) -> None:
        self.words = words
        self.folded = fold(words)
        self.data = self.folded.encode("utf-8", "replace")
        self.character: Converter
        """Returns the code point that begins at a byte."""
        self.byte: Converter
        """Returns the place in bytes where a character begins."""
        self.character, self.byte = converters(self.data, len(words))
        self.absent: dict[Pattern, tuple[int, int, int]] = {}
        """For a pattern three places in bytes: of what ends by the third, nothing begins between
        the first and the second."""

    def letters(self, span: Span) -> bytes:
        """Return the stretch in small letters of ASCII, every other byte as a blank."""
        return self.data[self.byte(span.start) : self.byte(span.end)].translate(_SMALL_LETTERS)


class Match:
    """Where a pattern was found; a group that took no part is None."""

    __slots__ = ("_groups", "_pattern", "_text", "end", "start")

    def __init__(self, pattern: Pattern, text: Text, place: tuple[int, int]) -> None:
        self._pattern, self._text = pattern, text
        self._groups: _Groups | None = None
        self.start: int = text.character(place[0])
        """Where the match begins, in code points of the whole text."""
        self.end: int = text.character(place[1])
        """Where the match ends, in code points of the whole text."""

    @property
    def groups(self) -> _Groups:
        """The named groups that took part, counted from where the match begins."""
        if self._groups is None:
            self._groups = self._pattern.groups_at(self._text, self.start, self.end)
        return self._groups

    def _place(self, name: str | None) -> tuple[int, int] | None:
        if name is None:
            return self.start, self.end
        place = self.groups.get(name)
        return None if place is None else (self.start + place[0], self.start + place[1])

    @property
    def span(self) -> Span:
        """The place of the whole match; ``ValuesError`` for an empty match."""
        return Span(self.start, self.end)

    def span_of(self, name: str) -> Span | None:
        """Return the place of a group, None when it is empty or took no part."""
        place = self._place(name)
        return Span(*place) if place is not None and place[0] < place[1] else None

    def group(self, name: str | None = None) -> str | None:
        """Return the words of a group, or of the whole match, as written."""
        place = self._place(name)
        return None if place is None else self._text.words[place[0] : place[1]]

    def folded(self, name: str | None = None) -> str | None:
        """Return the words of a group as they were searched: Simplified and half-width."""
        place = self._place(name)
        return None if place is None else self._text.folded[place[0] : place[1]]

    def taken(self) -> dict[str, Span]:
        """Return the named groups that took part with at least one character, with their places."""
        start = self.start
        return {
            name: Span(start + first, start + last)
            for name, (first, last) in self.groups.items()
            if first < last
        }

    @property
    def kind(self) -> str:
        """The first named group that took part; for alternations with one named group a branch."""
        return next(iter(self.groups), "")


class Pattern:
    r"""An expression in RE2's syntax, compiled when it is first used.

    It may be written in either Chinese script and with full-width punctuation: it is folded as the
    text is. Ranges over Han characters are to be written ``\p{Han}``. ``\b`` knows ASCII only.
    Without its groups an expression is found four times as fast, so groups are told apart only when
    they are asked for, and remembered: the same words between the same letters have the same.
    """

    def __init__(self, expression: str, *, ignore_case: bool = False) -> None:
        self.expression = fold_expression(expression)
        self._ignore_case = ignore_case
        self._known: dict[tuple[str, bool, int], _Groups] = {}

    @cached_property
    def _find(self) -> _Find:
        first, *named = self.expression.split("(?P<")
        bare = "(?:".join((first, *(piece.partition(">")[2] for piece in named)))
        return _compiled(bare, ignore_case=self._ignore_case).Match

    @cached_property
    def _with_groups(self) -> tuple[_Find, list[tuple[str, int]]]:
        compiled = _compiled(self.expression, ignore_case=self._ignore_case)
        named = sorted(compiled.NamedCapturingGroups(), key=lambda group: group[1])
        return compiled.Match, [(name.decode(), index) for name, index in named]

    def groups_at(self, text: Text, start: int, end: int) -> _Groups:
        """Return the groups of the match from ``start`` to ``end``."""
        follows = start > 0
        around = text.folded[start - follows : end + 1]
        key = (around, follows, end - start)
        groups = self._known.get(key)
        if groups is None:
            groups = self._groups_of(around, int(follows), end - start)
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            if end - start <= _LONGEST:
                self._known[key] = groups
        return groups

    def _groups_of(self, around: str, start: int, length: int) -> _Groups:
        find, names = self._with_groups
        data = around.encode("utf-8", "replace")
        character, byte = converters(data, len(around))
        places = find(_WHOLE, data, byte(start), byte(start + length))
        return {
            name: (character(place[0]) - start, character(place[1]) - start)
            for name, index in names
            if (place := places[index])[0] >= 0
        }

    def finditer(self, text: Text | str, within: Span | None = None) -> Iterator[Match]:
        """Find all places from left to right, without overlap, in ``text`` or a stretch of it."""
        text = Text(text) if isinstance(text, str) else text
        place = self._first(text, within)
        if place is None:
            return
        find, data = self._find, text.data
        stop = len(data) if within is None else text.byte(min(within.end, len(text.words)))
        while place[0] >= 0:
            yield Match(self, text, place)
            start, end = place
            if end == start:
                end += 1
            if end > stop:
                break
            place = find(_ANYWHERE, data, end, stop)[0]

    def search(self, text: Text | str, within: Span | None = None) -> Match | None:
        """Find the first place."""
        place = self._first(text := _text(text), within)
        return None if place is None else Match(self, text, place)

    def _first(self, text: Text, within: Span | None) -> tuple[int, int] | None:
        """Return the first place in a text or a stretch of it, in bytes.

        Of a stretch it is remembered how far behind it, too, nothing is to be found: most patterns
        are in few sentences, and then one search settles many.
        """
        data = text.data
        if within is None:
            place = self._find(_ANYWHERE, data, 0, len(data))[0]
            return None if place[0] < 0 else place
        start, stop = _bounds(text, within)
        since, until, limit = text.absent.get(self, _NOWHERE)
        if not since <= start <= until or stop > limit:
            limit = min(len(data), max(stop, start + _LOOKED_AHEAD))
            place = self._find(_ANYWHERE, data, start, limit)[0]
            until, end = place
            if until < 0:
                text.absent[self] = (start, limit + 1, limit)
                return None
            text.absent[self] = (start, until, limit)
            if end <= stop:
                return place
        if stop < until:
            return None
        place = self._find(_ANYWHERE, data, max(start, until), stop)[0]
        return None if place[0] < 0 else place

    def match(self, text: Text | str, within: Span | None = None) -> Match | None:
        """Find the pattern at the very start of the stretch."""
        return self._anchored(_AT_START, _text(text), within)

    def fullmatch(self, text: Text | str, within: Span | None = None) -> Match | None:
        """Tell whether all of the stretch is the pattern."""
        return self._anchored(_WHOLE, _text(text), within)

    def _anchored(self, anchor: object, text: Text, within: Span | None) -> Match | None:
        place = self._find(anchor, text.data, *_bounds(text, within))[0]
        return None if place[0] < 0 else Match(self, text, place)


def _compiled(expression: str, *, ignore_case: bool) -> _Expression:
    options = re2.Options()
    options.max_mem = _MEMORY
    options.log_errors = False
    options.case_sensitive = not ignore_case
    compiled = cast("_Expression", _re2.RE2(expression.encode(), options))
    if not compiled.ok():
        raise re2.error(compiled.error())
    return compiled


def _text(text: Text | str) -> Text:
    return Text(text) if isinstance(text, str) else text


def _bounds(text: Text, within: Span | None) -> tuple[int, int]:
    if within is None:
        return 0, len(text.data)
    return text.byte(within.start), text.byte(min(within.end, len(text.words)))
