# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Figures about the economy, take-up or attendance in English.

Money and percentages count where a telling word stands in their clause; a plain number where it
counts people, firms or traffic. Telephone numbers, and counts of projects or documents, are none.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from gongshi.reading.claim import Claim
from gongshi.reading.document import Document, Sentence
from gongshi.reading.english.cues import reporting_forms
from gongshi.reading.english.scheme import find_schemes
from gongshi.reading.figures import (
    Figure,
    claimed_places,
    figure_claim,
    figures_of,
    named_like,
    tells,
)
from gongshi.reading.pattern import Pattern
from gongshi.reading.surroundings import one_of
from gongshi.reading.values import Value
from gongshi.values import Money, Percentage, Span

__all__ = ["find_indicators"]

_REACH = 240
"""How many characters around a figure are looked at for its name."""

_CUTS = (", ", "; ", ": ", "“", " that ", " and ", " when ", " while ", " said ", " says ")
_PHRASE_AFTER = Pattern(
    r"^(?P<words>(?:\s+(?:[A-Za-z]{3,}|in|on|at|of|to|by|as|is|up|an?)(?:[-’'][A-Za-z]+)*){1,9}?)"
    r"(?:[,;:.!?)”\"—–]|\s+(?:and|but|while|when|after|before|because|with|or)\b|\s*$)"
)
_TIME = Pattern(r"^\s+(?:last|this|next|each|every|per|a|today|yesterday|in\s+total|on)\b")
_NOUN_AFTER = Pattern(
    r"^\s*(?:worth\s+)?(?:of|in)\s+(?P<noun>[A-Za-z][\w’'-]*(?:\s+[\w’'-]+){0,4})", ignore_case=True
)


@cache
def _verb() -> Pattern:
    auxiliary = (
        r"(?:(?:has|have|had|also|already|now|was|were|will|would|is|are|further|since)\s+)*"
    )
    return Pattern(rf"\s{auxiliary}{one_of('indicators', 'verbs', 'en')}\b", ignore_case=True)


@cache
def _saying() -> Pattern:
    """Return the pattern of verbs of saying, which stand in front of what is said."""
    bare = sorted(reporting_forms(), key=len, reverse=True)
    return Pattern(rf"\b(?:{'|'.join(bare)})\s+(?:that\s+)?", ignore_case=True)


@cache
def _in_front() -> Pattern:
    return Pattern(rf"^(?:{one_of('indicators', 'in_front', 'en')}\s+)+", ignore_case=True)


@cache
def _counted() -> Pattern:
    nouns = one_of("indicators", "counted", "en")
    others = one_of("indicators", "not_counted", "en")
    return Pattern(
        rf"^\s+(?P<noun>(?:(?:of\s+)?(?:the\s+)?[A-Za-z][\w’'-]*\s+){{0,4}}?(?:(?P<other>{others})|{nouns}))\b",
        ignore_case=True,
    )


def find_indicators(document: Document) -> Iterator[Claim]:
    """Yield one claim a figure: "grown from A in 2003 to B last year" is two."""
    taken = claimed_places(find_schemes(document))
    for sentence in map(document.sentences.__getitem__, document.values_of_sentences):
        last: Figure | None = None
        for value, clause in figures_of(document, sentence, taken, ";"):
            plain = not isinstance(value.value, Money | Percentage)
            if plain and tells(document, "enquiries", sentence.span):
                continue
            figure = _figure(document, sentence, clause, value)
            if figure is not None:
                last = named_like(figure, last)
                yield figure_claim(document, last)


def _figure(document: Document, sentence: Sentence, clause: Span, value: Value) -> Figure | None:
    if isinstance(value.value, Money | Percentage):
        section = "money" if isinstance(value.value, Money) else "change"
        if not tells(document, section, clause):
            return None
        return Figure(value, _subject(document, clause, value), sentence)
    if not document.folded[value.span.end : value.span.end + 1].isspace():
        return None
    noun = _counted().search(_behind(document, value, clause))
    place = noun.span_of("noun") if noun is not None and not noun.group("other") else None
    if place is None:
        return None
    unit = place.shifted(value.span.end)
    return Figure(value, _counted_name(document, clause, value, unit), sentence, unit)


def _counted_name(document: Document, clause: Span, value: Value, unit: Span) -> Span:
    """Return what is counted; for a bare noun the phrase: "people attended the talk"."""
    if " " in document.words(unit):
        return unit
    rest = _PHRASE_AFTER.search(document.text[unit.end : min(clause.end, unit.end + _REACH)])
    words = rest.span_of("words") if rest is not None else None
    if words is not None and _TIME.match(document.text[unit.end : unit.end + _REACH]) is None:
        return unit.cover(words.shifted(unit.end))
    qualifier = value.qualifier or value.span
    start, end = (
        max(clause.start, value.span.start - _REACH),
        min(qualifier.start, value.span.start),
    )
    before = _trimmed(document, start, end) if start < end else None
    if before is None or document.values_in(before, Money, Percentage):
        return unit
    return before.cover(unit)


def _behind(document: Document, value: Value, clause: Span) -> str:
    return document.text[value.span.end : min(clause.end, value.span.end + _REACH)]


def _subject(document: Document, clause: Span, value: Value) -> Span:
    """Return the words that name the figure: the subject before the verb, else the noun behind."""
    start = max(clause.start, value.span.start - _REACH)
    if start < value.span.start:
        before = Span(start, value.span.start)
        verbs = [m for m in document.find(_verb(), within=before) if m.start > start]
        named = _trimmed(document, start, verbs[-1].start) if verbs else None
        if named is not None:
            return named
    after = _NOUN_AFTER.search(_behind(document, value, clause))
    noun = after.span_of("noun") if after is not None else None
    if noun is not None:
        return noun.shifted(value.span.end)
    return _trimmed(document, start, value.span.start) or value.span


def _trimmed(document: Document, start: int, end: int) -> Span | None:
    """Return the last phrase before ``end`` without the small words in front of it."""
    words = document.text[start:end]
    cut = max((words.rfind(mark) + len(mark)) * (mark in words) for mark in _CUTS)
    said = [match.end for match in _saying().finditer(words)]
    cut = max(cut, *said) if said else cut
    piece = words[cut:]
    blank = len(piece) - len(piece.lstrip())
    leading = _in_front().search(piece.lstrip())
    skipped = blank + (leading.end if leading is not None else 0)
    first, last = start + cut + skipped, start + len(words.rstrip(" ,"))
    return Span(first, last) if first < last else None
