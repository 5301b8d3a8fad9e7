# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Where an English notice names a scheme: in full, by an abbreviation, or as "the scheme".

A name is capitalised words that end in Scheme, Programme, Allowance and the like; without one, the
phrase that defines it ("a trial scheme that …", "a ferry crew subsidy") is its name. No list of
schemes is kept.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

from gongshi.reading.document import Document, Sentence
from gongshi.reading.english.scheme_phrases import Phrase, phrases_in
from gongshi.reading.pattern import Match, Pattern
from gongshi.reading.scheme_scope import SchemeMention
from gongshi.reading.surroundings import Places, one_of
from gongshi.values import Span

__all__ = ["scheme_mentions"]

_WORD = r"[A-Z][A-Za-z]*(?:[-'’&/][A-Za-z]+)*"
_HEAD = (
    r"(?:Scheme|Programme|Program|Allowance|Subsidy|Subsidies|Grant|Grants|Fund|Voucher|Vouchers"
    r"|Bursary|Scholarship|Rebate|Incentive|Stipend|Payout)"
)
_JOIN = r"(?:of|for|the|and|to|in|on|with|&)"
_NAMED = Pattern(
    rf"\b(?P<name>(?:{_WORD}\s+(?:{_JOIN}\s+){{0,2}}){{1,9}}{_HEAD}"
    rf"(?:\s+for\s+(?:{_JOIN}\s+|{_WORD}\s+)*{_WORD})?)"
    r"(?:\s*\((?:the\s+)?[\"“‘']?(?P<short>[A-Z][A-Za-z&-]*[A-Z][A-Za-z]*"
    r"(?:\s+(?:Scheme|Programme|Program|Fund))?)[\"”’']?\))?"
)
_GENERIC = Pattern(
    r"\b(?:(?P<article>the|this|that|its|The|This|Its)\s+(?P<name>(?:[a-z]+(?:-[a-z]+)*\s+){0,3}?"
    r"(?:[Ss]cheme|[Pp]rogramme|[Pp]rogram|[Aa]llowance|[Ss]ubsidy|[Gg]rant|[Vv]oucher)s?)"
    r"|(?P<opens>a|an|A|An|another|Another|second|new)\s+(?P<fresh>(?:[a-z]+(?:-[a-z]+)*\s+){0,4}?"
    r"(?:scheme|programme|program))(?P<rest>\s+to\s+[a-z][^.,;:()]{5,70})?)\b"
)
_VERB = Pattern(
    r"\s(?:is|are|was|were|will|would|has|have|had|can|could|may|should|which|that|aged)\b"
)
_LEADING = frozenset(
    {
        "The",
        "A",
        "An",
        "In",
        "Under",
        "Our",
        "This",
        "Its",
        "For",
        "Through",
        "By",
        "Of",
        "About",
        "On",
        "With",
    }
)


@cache
def _heads() -> Pattern:
    """Return the nouns without one of which no scheme is named."""
    return Pattern(f"{_HEAD}|{one_of('scheme_words', 'benefit_heads', 'en')}", ignore_case=True)


def scheme_mentions(document: Document) -> tuple[SchemeMention, ...]:
    """Return the mentions of schemes in ``document`` in the order of the text."""
    return document.once("scheme mentions", _find)


def _find(document: Document) -> tuple[SchemeMention, ...]:
    names: dict[str, Span] = {}
    shorts: dict[str, str] = {}
    found: list[SchemeMention] = []
    held = document.sentences_with(_heads())
    for sentence in held:
        for match in document.find(_NAMED, within=sentence.span):
            place = _name_place(document, match)
            if place is None:
                continue
            name = _full(document.words(place), names, shorts)
            names.setdefault(name, place)
            short = match.group("short")
            if short:
                shorts[short] = name
            span = place if not short else Span(place.start, match.end)
            found.append(SchemeMention(span, name, names[name], sentence.paragraph))
    found = sorted([*found, *_phrased(document, held, found)])
    return tuple(sorted([*found, *_generic(document, held, found)]))


def _phrased(
    document: Document, held: list[Sentence], named: list[SchemeMention]
) -> Iterator[SchemeMention]:
    """Yield the benefits that only a phrase names: announced ones, or the first of a notice.

    What is written again, or shorter ("the crew subsidy"), means the one named before.
    """
    starts = [mention.span.start for mention in named]
    taken = Places(mention.span for mention in named)
    defined: dict[str, SchemeMention] = {}
    for sentence in held:
        for phrase in phrases_in(document, sentence):
            if taken.hold(phrase.span):
                continue
            before = bisect_right(starts, phrase.span.start)
            known = _known_phrase(document, phrase, defined)
            if known is None and phrase.opens:
                known = _stands_for(named, before, phrase.paragraph, opens=True)
            first = not before and not defined
            if known is None and not first and not (phrase.opens and phrase.announced):
                continue
            mention = _mention(document, phrase, known)
            defined.setdefault(mention.name, mention)
            yield mention


def _known_phrase(
    document: Document, phrase: Phrase, defined: dict[str, SchemeMention]
) -> SchemeMention | None:
    words = document.words(phrase.span)
    known = (name for name in defined if name.endswith(words))
    return next((defined[name] for name in known), None)


def _mention(document: Document, phrase: Phrase, known: SchemeMention | None) -> SchemeMention:
    if known is not None:
        return SchemeMention(phrase.span, known.name, known.name_span, phrase.paragraph)
    words = document.words(phrase.span)
    return SchemeMention(phrase.span, words, phrase.span, phrase.paragraph)


def _name_place(document: Document, match: Match) -> Span | None:
    place = match.span_of("name")
    while place is not None:
        first = document.words(place).split()[0]
        if first not in _LEADING and first[0].isupper():
            break
        rest = document.words(place)[len(first) :]
        start = place.start + len(first) + len(rest) - len(rest.lstrip())
        place = Span(start, place.end) if start < place.end else None
    if place is None or len(document.words(place).split()) < 2:
        return None
    return place


def _full(name: str, names: dict[str, Span], shorts: dict[str, str]) -> str:
    """Return the full name that an abbreviation, or a shorter form, stands for."""
    for short, full in shorts.items():
        if name.split(maxsplit=1)[0] == short.split(maxsplit=1)[0]:
            return full
    tail = name.casefold()
    return next((full for full in names if full.casefold().endswith(tail)), name)


def _generic(
    document: Document, held: list[Sentence], named: list[SchemeMention]
) -> Iterator[SchemeMention]:
    """Yield "the scheme" and "a trial scheme that …", with the name they stand for."""
    starts = [mention.span.start for mention in named]
    taken = Places(mention.span for mention in named)
    defined: SchemeMention | None = None
    for sentence in held:
        for match in document.find(_GENERIC, within=sentence.span):
            place = match.span_of("name") or match.span_of("fresh")
            if place is None or taken.hold(place):
                continue
            before = bisect_right(starts, place.start)
            opens = match.group("opens") is not None
            known = _stands_for(named, before, sentence.paragraph, opens=opens)
            if known is None and opens:
                defined = _defined(document, match, place, sentence.paragraph)
                yield defined
            elif known is None and defined is not None:
                yield SchemeMention(place, defined.name, defined.name_span, sentence.paragraph)
            elif known is not None:
                yield SchemeMention(place, known.name, known.name_span, sentence.paragraph)


def _stands_for(
    named: list[SchemeMention], before: int, paragraph: int, *, opens: bool
) -> SchemeMention | None:
    """Return the named scheme meant: the last one, or for "a scheme" one named right after."""
    following = named[before] if before < len(named) else None
    near = following is not None and following.paragraph - paragraph <= 1
    if opens:
        return following if near else None
    return named[before - 1] if before else following if near else None


def _defined(document: Document, match: Match, place: Span, paragraph: int) -> SchemeMention:
    rest = match.span_of("rest")
    span = place if rest is None else place.cover(rest)
    words = document.words(span)
    verb = _VERB.search(words)
    if verb is not None:
        words = words[: verb.start]
    cut = Span(span.start, span.start + len(words.rstrip()))
    return SchemeMention(place, document.words(cut), cut, paragraph)
