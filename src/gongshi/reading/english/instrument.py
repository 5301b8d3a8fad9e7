# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Single documents in English: "a memorandum of understanding on X between A and B was signed".

A title or a description counts; "no agreement was signed" and "the agreement" give nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from gongshi.reading.claim import Claim
from gongshi.reading.document import Document
from gongshi.reading.english.offices import CAPITALISED
from gongshi.reading.instruments import Instrument, instrument_claim
from gongshi.reading.mechanisms import mechanisms_of
from gongshi.reading.modality import modality_of
from gongshi.reading.pattern import Match, Pattern
from gongshi.reading.where import is_read
from gongshi.values import Span

__all__ = ["find_instruments"]

_FORM = (
    r"(?:[Mm]emorandum of (?:[Uu]nderstanding|[Cc]o-?operation)|[Mm]emorandum|MO?oU|MOU"
    r"|[Ll]etter of [Ii]ntent|(?:[Ff]ramework )?[Aa]greement|[Aa]rrangement|[Pp]rotocol|[Aa]ccord)"
)
_NOBODY = frozenset(
    "They It He She We I This That These The A An Both Also Separately In At".split()
)
_BODY = rf"(?:the )?{CAPITALISED}(?:(?: of| for| &| and the|’s|'s)? {CAPITALISED}){{0,9}}"


@cache
def _documents() -> Pattern:
    return Pattern(
        rf"\b(?P<article>[Aa]n?|[Tt]he|[Aa]nother|[Oo]ne) "
        rf"(?P<title>(?:[\p{{L}}-]+ ){{0,4}}?{_FORM}\b(?P<topic>(?: \([A-Z][A-Za-z]+\))?"
        r" (?:on|for|concerning|regarding|about|in|to)"
        r" [^.,;:()“”\"]{3,110}?)?)"
        r"(?P<stop> between | with | signed | sealed | was | were | will | is | are | has | by "
        r"| and (?:a|an|the) |, |\.|;|\)|\n|”|\"|$)"
    )


@cache
def _parties() -> Pattern:
    return Pattern(rf"(?P<a>{_BODY}?) and (?P<b>{_BODY})")


@cache
def _partner() -> Pattern:
    return Pattern(rf"(?P<b>{_BODY})")


@cache
def _signing() -> Pattern:
    return Pattern(
        r"\b(?:sign(?:s|ed|ing)?|ink(?:s|ed)?|initiall?ed|concluded?|exchanged?|entered into"
        r"|put (?:their|its) (?:names?|signatures?) to)\b",
        ignore_case=True,
    )


@cache
def _subject() -> Pattern:
    return Pattern(
        rf"(?P<a>{_BODY}?) and (?P<b>{_BODY})(?: (?:also|have|has|then|jointly|today))* ?$"
    )


def find_instruments(document: Document) -> Iterator[Claim]:
    """Yield one claim a document named or described as signed."""
    if not mechanisms_of(document):
        return
    for match in document.find(_documents()):
        if not is_read(document, match.span):
            continue
        one = _instrument(document, match)
        if one is not None:
            yield instrument_claim(document, one)


def _instrument(document: Document, match: Match) -> Instrument | None:
    whole = match.span_of("title")
    if whole is None:
        return None
    title, article = _own_title(document, whole, match.group("article") or "")
    sentence = document.sentence_at(title.start).span
    cues = [cue.span for cue in document.find(_signing(), sentence)]
    cues = [cue for cue in cues if not cue.overlaps(title)]
    if not cues:
        return None
    definite = article.casefold() == "the"
    words = document.words(title)
    if definite and match.group("topic") is None and not words[:1].isupper():
        return None
    cue = min(cues, key=lambda place: abs(place.start - title.start))
    modality = modality_of(document, cue)
    if modality == "denied":
        return None
    return Instrument((title,), _signatories(document, match, cue, sentence), modality)


def _own_title(document: Document, title: Span, article: str) -> tuple[Span, str]:
    """Cut "Ports Bureau signed a memorandum" at the last article before the form."""
    words = document.words(title)
    form = _form().search(words)
    before = words[: form.start] if form is not None else ""
    cut, last = 0, article
    for word in ("a", "an", "the", "another", "one"):
        at = before.rfind(f" {word} ")
        if at >= 0 and at + len(word) + 2 > cut:
            cut, last = at + len(word) + 2, word
    return Span(title.start + cut, title.end), last


@cache
def _form() -> Pattern:
    return Pattern(_FORM)


def _signatories(document: Document, match: Match, cue: Span, sentence: Span) -> tuple[Span, ...]:
    stop = (match.group("stop") or "").strip()
    if stop in ("between", "by"):
        found = document.match_at(_parties(), match.end)
        if found is not None:
            return _places(document, found, "a", "b")
    first = _signers_before(document, cue, sentence)
    if stop == "with":
        partner = document.match_at(_partner(), match.end)
        if partner is not None:
            return (*first[:1], *_places(document, partner, "b"))
    return first if len(first) > 1 else ()


def _signers_before(document: Document, cue: Span, sentence: Span) -> tuple[Span, ...]:
    """Return the two bodies that stand as subject before the verb of signing."""
    before = document.text[sentence.start : cue.start]
    found = _subject().search(before)
    if found is None:
        single = (
            [m.span for m in document.find(_partner(), Span(sentence.start, cue.start))]
            if before
            else []
        )
        places = [_plain(document, span) for span in single[:1]]
        return tuple(p for p in places if document.words(p) not in _NOBODY)
    spans = (found.span_of("a"), found.span_of("b"))
    places = [_plain(document, s.shifted(sentence.start)) for s in spans if s is not None]
    return tuple(p for p in places if document.words(p) not in _NOBODY)


def _places(document: Document, match: Match, *names: str) -> tuple[Span, ...]:
    spans = (match.span_of(name) for name in names)
    return tuple(_plain(document, span) for span in spans if span is not None)


def _plain(document: Document, span: Span) -> Span:
    words = document.words(span)
    skip = 4 if words.startswith(("the ", "The ")) and len(words) > 4 else 0
    return Span(span.start + skip, span.end)
