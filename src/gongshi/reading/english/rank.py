# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Ranks in English: what is said to be the largest, or one of the major, of its kind."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from gongshi.reading.claim import Claim
from gongshi.reading.document import Document, Sentence
from gongshi.reading.kinds import FieldValue
from gongshi.reading.pattern import Pattern
from gongshi.reading.places import place_in
from gongshi.reading.surroundings import one_of
from gongshi.values import Span

__all__ = ["find_ranks"]

_SUBJECT = Pattern(
    r"(?P<subject>\b[A-Z][\w’'-]*(?:\s+(?:of\s+|the\s+)?[A-Z][\w-]*){0,4}"
    r"|\bthe\s+(?:city|country|region|province))\s+"
    r"(?:(?:also|has|had|have|now|again|already|long)\s+)*"
    r"(?:is|was|are|were|be|become|became|remained|remains|been|ranked\s+as|ranks\s+as)\s+"
    r"(?:(?:also|now|still|already|as)\s+)?$"
)
_JOINS = Pattern(r"^[^.;:,]{0,40},?\s*(?:and|as\s+well\s+as)\s+(?:also\s+)?$")


@cache
def _order() -> Pattern:
    return Pattern(one_of("ranks", "orders", "en"))


@cache
def _property() -> Pattern:
    order, kind = one_of("ranks", "orders", "en"), one_of("ranks", "kinds", "en")
    whose = (
        r"(?:[A-Z][\w-]*\s+){0,2}[A-Z][\w-]*[’']s"
        r"|(?:city|country|region|world|nation|province)[’']s"
    )
    place = (
        r"(?:(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
        r"|\d+(?:st|nd|rd|th))[-\s])?"
    )
    return Pattern(
        rf"\b(?:(?:the|its|their)\s+)?(?P<property>(?:one\s+of\s+(?:(?:the|its|their)\s+)?)?"
        rf"(?:(?:{whose})\s+)?(?:single\s+)?{place}{order}(?:\s+[A-Za-z-]+){{0,3}}?\s+{kind}\b"
        r"(?:\s+(?:of|for|in)\s+(?:[A-Za-z’'-]+\s+){0,4}[A-Za-z’'-]+)?)"
    )


@cache
def _stop() -> Pattern:
    return Pattern(rf"\s{one_of('ranks', 'stops', 'en')}\b")


def find_ranks(document: Document) -> Iterator[Claim]:
    """Yield one claim a rank; "one of the main ports and the largest hub" is two."""
    for sentence in document.sentences_with(_order()):
        yield from _ranks(document, sentence)


def _ranks(document: Document, sentence: Sentence) -> Iterator[Claim]:
    subject: Span | None = None
    where: tuple[str, Span] | None = None
    at = sentence.span.start
    while at < sentence.span.end:
        match = next(document.find(_property(), within=Span(at, sentence.span.end)), None)
        if match is None:
            return
        named = match.span_of("property") or match.span
        named = _without_rest(document, named)
        between = document.text[at : match.start]
        if subject is None or _JOINS.search(between) is None:
            subject, where = _subject(document, sentence.span.start, match.start), None
        if subject is not None:
            where = _place(document, named) or where
            yield _claim(document, subject, named, where)
        at = named.end


def _subject(document: Document, start: int, end: int) -> Span | None:
    found = _SUBJECT.search(document.text[start:end])
    place = found.span_of("subject") if found is not None else None
    if place is None or place.of(document.text[start:end]) in {"It", "This", "That", "There"}:
        return None
    return place.shifted(start)


def _without_rest(document: Document, named: Span) -> Span:
    """End the property before "and", "while" and the like."""
    stop = _stop().search(document.words(named))
    return named if stop is None else Span(named.start, named.start + stop.start)


def _place(document: Document, named: Span) -> tuple[str, Span] | None:
    place, place_span = place_in(document, named)
    return None if place is None or place_span is None else (place, place_span)


def _claim(document: Document, subject: Span, named: Span, where: tuple[str, Span] | None) -> Claim:
    fields: dict[str, FieldValue] = {
        "subject": document.words(subject),
        "property": document.words(named),
    }
    parts = {"subject": (subject,), "property": (named,)}
    if where is not None:
        fields["place"], parts["place"] = where[0], (where[1],)
    return Claim(document.notice, "rank", fields, subject.cover(named), parts)
