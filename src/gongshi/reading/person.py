# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""People of a notice: a person, the places where a person is mentioned, and the cast of all.

Nothing is merged beyond what the notice itself shows: a surname stands for the person whose name
holds it, an office for the person who was given it (design of reading, section 6).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

import msgspec

from gongshi.values import Span

__all__ = ["Cast", "Mention", "Person"]


class Person(msgspec.Struct, frozen=True):
    """A person: the longest name in the text, without honorific, and the office first given.

    ``span`` is the place of that name, ``place`` the side the office belongs to, as written, and
    ``place_span`` where that is said (None when it is known from the office alone).
    """

    name: str
    span: Span
    office: str | None = None
    office_span: Span | None = None
    place: str | None = None
    place_span: Span | None = None


class Mention(msgspec.Struct, frozen=True):
    """One place where a person stands: by name, by name and office, or by office alone.

    ``span`` covers name and office; ``office`` is what this mention itself says.
    """

    span: Span
    person: Person
    name_span: Span | None = None
    office_span: Span | None = None
    office: str | None = None
    place: str | None = None
    place_span: Span | None = None


class Cast:
    """Everybody a notice names, and where; ``matches`` tells if words can stand for a person."""

    def __init__(
        self, mentions: tuple[Mention, ...], matches: Callable[[str, Person], bool]
    ) -> None:
        """Keep ``mentions``, which are in the order of the text."""
        self.mentions = mentions
        self.people = tuple(dict.fromkeys(mention.person for mention in mentions))
        self._starts = [mention.span.start for mention in mentions]
        self._matches = matches

    def before(self, offset: int) -> tuple[Mention, ...]:
        """Return the mentions that begin before ``offset``, the nearest last."""
        return self.mentions[: bisect_right(self._starts, offset - 1)]

    def within(self, span: Span) -> tuple[Mention, ...]:
        """Return the mentions that begin within ``span``."""
        first = bisect_right(self._starts, span.start - 1)
        return self.mentions[first : bisect_right(self._starts, span.end - 1)]

    def who(self, span: Span) -> Person | None:
        """Return the person mentioned at ``span``, if any."""
        near = self.mentions[: bisect_right(self._starts, span.end - 1)][-3:]
        return next((m.person for m in reversed(near) if m.span.overlaps(span)), None)

    def resolve(self, words: str, at_offset: int) -> Person | None:
        """Return whom ``words`` mean at a place: the nearest fit before it, else the first after.

        ``words`` are a name, a surname with or without honorific, an office or a pronoun.
        """
        earlier = bisect_right(self._starts, at_offset)
        for mention in reversed(self.mentions[:earlier]):
            if self._matches(words, mention.person):
                return mention.person
        for mention in self.mentions[earlier:]:
            if self._matches(words, mention.person):
                return mention.person
        return None
