# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Which scheme a condition belongs to, and how a condition becomes a claim.

A scheme is meant where it was named last, up to two paragraphs before, or else in the same
paragraph.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence

import msgspec

from gongshi.notices.letters import fold
from gongshi.reading.claim import Claim
from gongshi.reading.document import Document, Sentence
from gongshi.reading.kinds import FieldValue
from gongshi.reading.pattern import Match, Pattern
from gongshi.reading.scheme_grammar import SchemeGrammar
from gongshi.reading.surroundings import Places, Told, gap, nearest, told_in
from gongshi.reading.values import Value
from gongshi.values import Duration, Span

__all__ = ["Condition", "SchemeMention", "Scope", "ToldDuration", "wider"]

_PARAGRAPHS = 2
_AMOUNTING = 14
_CLOSE = 40
"""How near a telling word must stand to be part of the claim's words."""


class SchemeMention(msgspec.Struct, frozen=True, order=True):
    """Words that stand for a scheme: its name, an abbreviation, or "the scheme".

    ``name_span`` is where ``name`` stands in full.
    """

    span: Span
    name: str
    name_span: Span
    paragraph: int


class Condition(msgspec.Struct, frozen=True):
    """One condition or tier before it is given to a scheme; ``span`` widens the claim's words."""

    fields: Mapping[str, FieldValue]
    parts: Mapping[str, Span]
    span: Span | None = None
    modality: str = "stated"
    unresolved: Mapping[str, str] = msgspec.field(default_factory=dict)

    @property
    def covered(self) -> Span:
        """The smallest place that holds all parts."""
        places = list(self.parts.values())
        whole = self.span or places[0]
        for place in places:
            whole = whole.cover(place)
        return whole


class ToldDuration(msgspec.Struct, frozen=True):
    """A length of time and what it means, told by the words at ``told``."""

    value: Value
    kind: str
    told: Span

    @property
    def months(self) -> int | None:
        """The length in whole months, None when it was said in other units."""
        held = self.value.value
        return held.months if isinstance(held, Duration) else None


class Scope:
    """A document with the schemes it names and the grammar by which conditions are read."""

    def __init__(
        self, document: Document, mentions: Sequence[SchemeMention], grammar: SchemeGrammar
    ) -> None:
        """Keep ``mentions``, which are in the order of the text."""
        self.document = document
        self.grammar = grammar
        self._mentions = mentions
        self._starts = [mention.span.start for mention in mentions]
        self._hidden = Places(mention.span for mention in mentions if self._is_name(mention))
        self._told: dict[tuple[int, Span], list[Told]] = {}

    def _is_name(self, mention: SchemeMention) -> bool:
        """Tell a name, whose words tell nothing else, from "the three-year pilot scheme"."""
        words = self.document.words(mention.span)
        return words in mention.name or mention.name in words

    def is_near(self, sentence: Sentence) -> bool:
        """Tell whether a scheme is named in the paragraph of ``sentence`` or a little before."""
        return self.scheme_at(sentence, sentence.span.end) is not None

    def names_scheme(self, span: Span) -> bool:
        """Tell whether a scheme is named within ``span``."""
        before = bisect_right(self._starts, span.end - 1)
        return before > 0 and self._mentions[before - 1].span.end > span.start

    def scheme_at(self, sentence: Sentence, at: int) -> SchemeMention | None:
        """Return the scheme meant at a place: the last one named, else the paragraph's next."""
        before = bisect_right(self._starts, at)
        if before:
            last = self._mentions[before - 1]
            if sentence.paragraph - last.paragraph <= _PARAGRAPHS:
                return last
        following = self._mentions[before] if before < len(self._mentions) else None
        near = following is not None and following.paragraph == sentence.paragraph
        return following if near else None

    def claim(self, sentence: Sentence, condition: Condition) -> Claim | None:
        """Build the claim of a condition; None when no scheme is meant there."""
        covered = self._closed(sentence, condition.covered)
        scheme = self.scheme_at(sentence, covered.start)
        if scheme is None:
            return None
        parts = {name: (place,) for name, place in condition.parts.items()}
        return Claim(
            self.document.notice,
            "scheme",
            {"name": scheme.name, **condition.fields},
            covered,
            {"name": (scheme.name_span,), **parts},
            condition.modality,
            condition.unresolved,
        )

    def names_sum(self, value: Value) -> bool:
        """Tell whether a scheme's name stands right before a sum: "a crew subsidy of $800"."""
        start = wider(value).start
        before = bisect_right(self._starts, start - 1)
        last = self._mentions[before - 1] if before else None
        if last is None or not last.span.end < start <= last.span.end + _AMOUNTING:
            return False
        between = self.document.text[last.span.end : start].strip()
        return self.grammar.amounting.fullmatch(between) is not None

    def _closed(self, sentence: Sentence, span: Span) -> Span:
        """Take in the bracket that closes behind ``span`` when it opens within."""
        words = fold(self.document.words(span))
        if words.count("(") <= words.count(")"):
            return span
        rest = fold(self.document.text[span.end : min(sentence.span.end, span.end + _CLOSE)])
        return Span(span.start, span.end + rest.find(")") + 1) if ")" in rest else span

    def values(self, span: Span, *types: type) -> list[Value]:
        """Return the values within ``span`` that stand in no scheme's name."""
        found = self.document.values_in(span, *types)
        return [value for value in found if not self._hidden.hold(value.span)]

    def first(self, pattern: Pattern, within: Span) -> Match | None:
        """Return the first place of a pattern."""
        return next(self.document.find(pattern, within=within), None)

    def told(self, pattern: Pattern, within: Span) -> list[Told]:
        """Return the telling words in a stretch, those in names of schemes left out."""
        key = (id(pattern), within)
        if key not in self._told:
            words = told_in(self.document, pattern, within)
            self._told[key] = [word for word in words if not self._hidden.hold(word.span)]
        return self._told[key]

    def nearest(self, pattern: Pattern, value: Span, within: Span) -> Told | None:
        """Return the telling word nearest to a value."""
        return nearest(self.told(pattern, within), value)

    def durations(self, clause: Span) -> list[ToldDuration]:
        """Return the lengths of time in a clause, with what each means."""
        told = []
        for value in self.values(clause, Duration):
            word = self.nearest(self.grammar.durations, value.span, clause)
            if word is not None:
                told.append(ToldDuration(value, word.kind, word.span))
        return told


def wider(value: Value, told: Span | None = None) -> Span:
    """Return the place of a value with its qualifier, and with the telling word if that is near."""
    span = value.span if value.qualifier is None else value.span.cover(value.qualifier)
    return span if told is None or gap(told, value.span) >= _CLOSE else span.cover(told)
