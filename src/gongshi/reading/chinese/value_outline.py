# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A Chinese text with each numeral drawn as one mark, so that phrases about numbers stay short.

In the outline 二〇一六年3月 is N年N月: a grammar says where a numeral stands, and
``value_numerals`` alone knows how numerals are written. Places are answered in the text itself.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from functools import cached_property

from gongshi.reading.chinese.value_numerals import Numeral, numerals
from gongshi.reading.pattern import Match, Pattern, Text
from gongshi.values import Span

__all__ = ["MARK", "Outline", "Phrase"]

MARK = "\ue000"
"""Stands for a numeral in expressions and in the outline."""

_FOREIGN = "\ufffd"


class Outline:
    """The outline of a text: its numerals, the places of its characters, what is found in it."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.folded = text.folded
        self.numerals: dict[int, Numeral] = {}
        """The numerals by their place in the outline."""
        pieces: list[str] = []
        self._places = array("I")
        at = length = 0
        for numeral in numerals(text):
            before = self.folded[at : numeral.start].replace(MARK, _FOREIGN)
            pieces += (before, MARK)
            self._places.extend(range(at, numeral.start + 1))
            length += len(before)
            self.numerals[length] = numeral
            length += 1
            at = numeral.end
        pieces.append(self.folded[at:].replace(MARK, _FOREIGN))
        self._places.extend(range(at, len(self.folded) + 1))
        self._drawn = "".join(pieces)

    @cached_property
    def words(self) -> Text:
        """The outline as a text that patterns search."""
        return Text(self._drawn)

    @cached_property
    def _starting(self) -> dict[int, Numeral]:
        return {numeral.start: numeral for numeral in self.numerals.values()}

    def numeral_at(self, place: int) -> Numeral | None:
        """Return the numeral that begins at ``place`` in the text."""
        return self._starting.get(place)

    @cached_property
    def _ending(self) -> dict[int, Numeral]:
        return {numeral.end: numeral for numeral in self.numerals.values()}

    def numeral_ending(self, place: int) -> Numeral | None:
        """Return the numeral that ends at ``place`` in the text."""
        return self._ending.get(place)

    def place(self, at: int) -> int:
        """Return the place in the text of the outline's character ``at``."""
        return self._places[at]

    def find(self, pattern: Pattern) -> Iterator[Phrase]:
        """Find the phrases of a pattern from left to right."""
        for match in pattern.finditer(self.words):
            yield Phrase(self, match)


class Phrase:
    """A phrase found in an outline; its places are those in the text."""

    __slots__ = ("_groups", "_match", "_outline", "end", "start")

    def __init__(self, outline: Outline, match: Match) -> None:
        self._outline, self._match = outline, match
        self._groups = match.groups
        self.start = outline.place(match.start)
        """Where the phrase begins in the text."""
        self.end = outline.place(match.end)
        """Where it ends."""

    @property
    def span(self) -> Span:
        """The place of the phrase."""
        return Span(self.start, self.end)

    def span_of(self, name: str) -> Span | None:
        """Return the place of a group, None when it took no part."""
        place = self._groups.get(name)
        if place is None or place[0] == place[1]:
            return None
        start = self._match.start
        return Span(self._outline.place(start + place[0]), self._outline.place(start + place[1]))

    def words(self, name: str) -> str:
        """Return the outline's words in a group, without blanks; empty when it took no part."""
        return (self._match.folded(name) or "").replace(" ", "") if name in self._groups else ""

    def has(self, name: str) -> bool:
        """Tell whether a group took part."""
        place = self._groups.get(name)
        return place is not None and place[0] < place[1]

    def numeral(self, name: str) -> Numeral | None:
        """Return the numeral that begins a group; None when there is none."""
        place = self._groups.get(name)
        return None if place is None else self._outline.numerals.get(self._match.start + place[0])

    def whole(self, name: str) -> int | None:
        """Return the whole number of a group; None when there is none."""
        numeral = self.numeral(name)
        return None if numeral is None else numeral.whole

    def folded(self, span: Span) -> str:
        """Return the folded words of the text at ``span``."""
        return span.of(self._outline.folded)

    def letter(self, at: int) -> str:
        """Return the folded character of the text at ``at``; empty behind its end."""
        return self._outline.folded[at : at + 1]

    def before(self, count: int = 1) -> str:
        """Return up to ``count`` characters of the text before the phrase."""
        return self._outline.folded[max(0, self.start - count) : self.start]

    def after(self, count: int = 1) -> str:
        """Return up to ``count`` characters of the text behind the phrase."""
        return self._outline.folded[self.end : self.end + count]
