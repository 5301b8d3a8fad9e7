# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A notice opened for reading: its sentences, its values, and whatever else is found once and kept.

Claim modules search through ``find`` and ``match_at``: patterns meet the folded text, places and
words come back as written.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TypeVar, cast

import msgspec

from gongshi.notices import Notice
from gongshi.notices.layout import READ_ROLES, Layout, Role, lay_out
from gongshi.notices.pattern import Match, Pattern, Text
from gongshi.notices.sentences import sentences
from gongshi.notices.wrapping import unwrapped
from gongshi.reading.home import home_currency, home_of
from gongshi.reading.value import Setting, Value
from gongshi.reading.values import values_of
from gongshi.values import Language, PartialDate, Span

__all__ = ["Document", "Sentence"]

T = TypeVar("T")


class Sentence(msgspec.Struct, frozen=True):
    """A sentence that is read: its place, the role of its block, its paragraph, its number."""

    span: Span
    role: Role
    paragraph: int
    index: int


class Document:
    """A notice with what was found in it; everything is found when it is first asked for."""

    def __init__(self, notice: Notice) -> None:
        self.notice = notice
        self._text = Text(unwrapped(notice.text))
        self._kept: dict[str, object] = {}

    @classmethod
    def of(cls, notice: Notice) -> Document:
        """Open ``notice``."""
        return cls(notice)

    @property
    def text(self) -> str:
        """The text as written, with blanks for breaks within paragraphs; places are the same."""
        return self._text.words

    @property
    def folded(self) -> str:
        """The text in Simplified characters and half width, of the same length."""
        return self._text.folded

    @property
    def language(self) -> Language:
        """The language and script of the notice."""
        return self.notice.language

    @property
    def is_chinese(self) -> bool:
        """Tell whether the notice is in either Chinese script."""
        return self.notice.language != "en"

    @property
    def published(self) -> PartialDate | None:
        """The publication date, as far as it is known."""
        return self.notice.published

    @cached_property
    def layout(self) -> Layout:
        """What each line is for."""
        return lay_out(self._text, self.language)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the blocks that are read, in their order."""
        found: list[Sentence] = []
        for paragraph, block in enumerate(self.layout.blocks):
            if block.role in READ_ROLES:
                for span in sentences(self._text, block.span, self.language):
                    found.append(Sentence(span, block.role, paragraph, len(found)))
        return tuple(found)

    def sentences_with(self, anchor: Pattern) -> list[Sentence]:
        """Return the sentences that hold ``anchor``, in their order, by one search of the text.

        What always holds a certain word need be looked for in these alone.
        """
        starts, found = self._sentence_starts, dict[int, None]()
        for match in anchor.finditer(self._text):
            found[bisect_right(starts, match.start) - 1] = None
            found[bisect_right(starts, match.end - 1) - 1] = None
        return [self.sentences[at] for at in found if at >= 0]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.span.start for sentence in self.sentences]

    def sentence_at(self, offset: int) -> Sentence:
        """Return the sentence that holds ``offset``, or else the last one that begins before it.

        Before the first sentence that is the first. A notice in which nothing is read has none:
        ``LookupError``.
        """
        if not self.sentences:
            raise LookupError("nothing of this notice is read, so it has no sentence")
        return self.sentences[max(0, bisect_right(self._sentence_starts, offset) - 1)]

    @property
    def setting(self) -> Setting:
        """What resolvers of values may know; not kept, since it knows the document in its turn."""
        return Setting(self._text, self.language, self.published, lambda: home_currency(self))

    @cached_property
    def values(self) -> tuple[Value, ...]:
        """All values of the text, sorted by where they begin."""
        return values_of(self.setting)

    @cached_property
    def _value_starts(self) -> list[int]:
        return [value.span.start for value in self.values]

    @cached_property
    def values_of_sentences(self) -> dict[int, list[Value]]:
        """The values of each sentence that has any, by its number; both in their order."""
        starts, found = self._sentence_starts, dict[int, list[Value]]()
        for value in self.values:
            at = bisect_right(starts, value.span.start) - 1
            if at >= 0 and value.span.end <= self.sentences[at].span.end:
                found.setdefault(at, []).append(value)
        return found

    def values_in(self, span: Span, *types: type) -> list[Value]:
        """Return the values wholly within ``span``, only those whose value is one of ``types``."""
        first = bisect_left(self._value_starts, span.start)
        last = bisect_left(self._value_starts, span.end)
        return [
            value
            for value in self.values[first:last]
            if value.span.end <= span.end and (not types or isinstance(value.value, types))
        ]

    @cached_property
    def home(self) -> str | None:
        """The id of the place whose money a bare $ or 元 means, None when that cannot be said."""
        return home_of(self)

    def words(self, span: Span) -> str:
        """Return the words at ``span`` as written."""
        return span.of(self._text.words)

    @property
    def searched(self) -> Text:
        """The text as patterns meet it."""
        return self._text

    def find(self, pattern: Pattern, within: Span | None = None) -> Iterator[Match]:
        """Find a pattern from left to right, in the whole text or a stretch of it."""
        return pattern.finditer(self._text, within)

    def match_at(self, pattern: Pattern, offset: int, end: int | None = None) -> Match | None:
        """Return the match of ``pattern`` that begins exactly at ``offset``, None without one."""
        stop = len(self.text) if end is None else end
        return pattern.match(self._text, Span(offset, stop)) if offset < stop else None

    def once(self, name: str, find: Callable[[Document], T]) -> T:
        """Return what ``find`` finds in this document; it is asked only the first time."""
        if name not in self._kept:
            self._kept[name] = find(self)
        return cast("T", self._kept[name])
