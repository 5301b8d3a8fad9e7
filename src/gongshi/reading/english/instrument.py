# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Single documents in English: "a memorandum of understanding on X between A and B was signed".

A title or a description counts, also where the sentence before counted what was signed; "no
agreement was signed" and "the agreement" give nothing. "So did A and B" repeats a document.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import msgspec

from gongshi.reading.claim import Claim
from gongshi.reading.counts import counted_of, signing_words
from gongshi.reading.document import Document, Sentence
from gongshi.reading.english.likewise import repeated, told_apart
from gongshi.reading.english.parties import parties_at, parties_before, partner_at
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
_OF_SESSION = (
    r" of (?:the |its |their |this )(?:[\p{L}\d-]+ ){0,3}?"
    r"(?:[Ss]ession|[Mm]eeting|[Cc]onference|[Pp]lenary)\b"
    r"(?: of the [^.,;:()“”\"]{3,110}?)?"
)
_REACH = 300
"""How many characters behind its line a description may end: it is cut off well before."""

_VERBS = frozenset(
    "to the a an which who that with for as both also while after before it they he she"
    " said says will was were is are has had have at in by".split()
)


@cache
def _documents() -> Pattern:
    return Pattern(
        rf"\b(?P<article>[Aa]n?|[Tt]he|[Aa]nother|[Oo]ne) "
        rf"(?P<title>(?:[\p{{L}}-]+ ){{0,4}}?{_FORM}\b(?P<topic>{_OF_SESSION}|"
        r"(?: \([A-Z][A-Za-z]+\))?"
        r" (?:on|for|concerning|regarding|about|in|to)"
        r" [^.,;:()“”\"]{3,110}?)?)"
        r"(?P<stop> between | with | signed | sealed | was | were | will | is | are | has | by "
        r"| and (?:a|an|the) |, |\.|;| ?\(|\)|\n|”|\"|$)"
    )


@cache
def _more_topics(first: str) -> Pattern:
    word = rf"[{first}\d][\p{{L}}\d'’-]*"
    item = rf"{word}(?: {word}){{0,4}}?"
    return Pattern(
        rf"(?P<items>(?:, {item}){{0,7}},? and {item})"
        r"(?P<stop> between | with | signed | sealed | was | were | will | is | are | has | by "
        r"|, |\.|;| ?\(|\)|\n|”|\"|$)"
    )


@cache
def _signing() -> Pattern:
    return Pattern(
        r"\b(?:sign(?:s|ed|ing)?|ink(?:s|ed)?|initiall?ed|concluded?|exchanged?|entered into"
        r"|put (?:their|its) (?:names?|signatures?) to)\b",
        ignore_case=True,
    )


@cache
def _goes_on() -> Pattern:
    return Pattern(
        r"(?:The|These|Those|They|Them|Among|One|Two|Three|Others?|Another)\b[^.;:]{0,60}?"
        r"\b(?:are|is|were|was|include[sd]?|be)\b"
    )


def find_instruments(document: Document) -> Iterator[Claim]:
    """Yield one claim a document named or described as signed."""
    if not mechanisms_of(document):
        return
    found = [one for match in _matches(document) if (one := _instrument(document, match))]
    for at, one in enumerate(tuple(found)):
        last = at + 1 == len(found) or found[at + 1].title[0].start > _line(document, one).end
        if last:
            found += repeated(document, one)
    for one in told_apart(document, found):
        yield instrument_claim(document, one)


def _line(document: Document, one: Instrument) -> Span:
    return document.sentence_at(one.title[-1].start).span


def _matches(document: Document) -> Iterator[Match]:
    """Yield the descriptions; the "a" of "and a memorandum" opens the next one.

    A description is looked for only in lines that name a form: it never begins in another line.
    """
    at, text = 0, document.text
    for form in document.find(_form()):
        if form.start < at:
            continue
        at = max(at, text.rfind("\n", 0, form.start) + 1)
        stop = text.find("\n", form.end)
        stop = len(text) if stop < 0 else stop
        while at < stop:
            limit = Span(at, min(len(text), stop + _REACH))
            match = next(document.find(_documents(), limit), None)
            if match is None or match.start >= stop:
                break
            at = _behind(match)
            if is_read(document, match.span):
                yield match
        at = max(at, stop)


def _behind(match: Match) -> int:
    """Return where the next description may begin."""
    stop = match.span_of("stop")
    linked = stop is not None and (match.group("stop") or "").startswith(" and ")
    return stop.start + 1 if stop is not None and linked else match.end


class _Described(msgspec.Struct, frozen=True):
    """The words of a description: its title with all its topics, and what ended it."""

    title: Span
    stop: str
    end: int


def _described(document: Document, match: Match) -> _Described | None:
    title = match.span_of("title")
    stop = match.span_of("stop")
    if title is None:
        return None
    if match.group("topic") is not None and match.group("stop") == ", " and stop is not None:
        letters = r"\p{Lu}" if _is_capitalised(match.group("topic") or "") else r"\p{Ll}"
        more = document.match_at(_more_topics(letters), stop.start)
        items = None if more is None else more.span_of("items")
        if more is not None and items is not None and _are_topics(document.words(items)):
            return _Described(title.cover(items), (more.group("stop") or "").strip(), more.end)
    return _Described(title, (match.group("stop") or "").strip(), match.end)


def _is_capitalised(topic: str) -> bool:
    """Tell whether a topic is written as a title is: ``on Tides``."""
    return topic.rsplit(" ", 1)[-1][:1].isupper()


def _are_topics(words: str) -> bool:
    """Tell whether ``, tides and fish`` goes on with topics and not with another clause."""
    pieces = words.replace(" and ", ", ").split(",")
    firsts = [piece.strip().split(" ")[0] for piece in pieces if piece.strip()]
    return all(word not in _VERBS and not word.endswith("ed") for word in firsts)


def _instrument(document: Document, match: Match) -> Instrument | None:
    described = _described(document, match)
    if described is None:
        return None
    title, article = _own_title(document, described.title, match.group("article") or "")
    sentence = document.sentence_at(title.start)
    cues = [cue.span for cue in document.find(_signing(), sentence.span)]
    cues = [cue for cue in cues if not cue.overlaps(title)]
    definite = article.casefold() == "the"
    if definite and match.group("topic") is None and not document.words(title)[:1].isupper():
        return None
    if not cues:
        return Instrument((title,), ()) if _is_listed(document, sentence, title) else None
    cue = min(cues, key=lambda place: abs(place.start - title.start))
    modality = modality_of(document, cue)
    if modality == "denied":
        return None
    return Instrument((title,), _signatories(document, described, cue, sentence.span), modality)


def _is_listed(document: Document, sentence: Sentence, title: Span) -> bool:
    """Tell whether the sentence goes on about documents that one shortly before counts."""
    opening = document.match_at(_goes_on(), sentence.span.start, sentence.span.end)
    if opening is None or opening.end > title.start:
        return False
    for counted in reversed(counted_of(document)):
        if counted.span.end <= sentence.span.start:
            before = document.sentence_at(counted.span.start)
            near = before.paragraph == sentence.paragraph and before.index + 5 > sentence.index
            signed = next(document.find(signing_words("en"), before.span), None)
            return counted.what == "documents" and near and signed is not None
    return False


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


def _signatories(
    document: Document, described: _Described, cue: Span, sentence: Span
) -> tuple[Span, ...]:
    if described.stop in ("between", "by"):
        found = parties_at(document, described.end)
        if found:
            return found
    first = parties_before(document, cue, sentence)
    if described.stop == "with":
        partner = partner_at(document, described.end)
        if partner:
            return (*first[:1], *partner)
    joint = len(first) == 1 and " and " in document.words(first[0])
    return first if len(first) > 1 or joint else ()
