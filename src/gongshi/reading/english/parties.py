# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Who signed, in English: "A and B" before the verb, or after "between", "by" and "with".

A party is a body or person by its capitals, or "the" and a common noun ("the port authority").
Of several "and" the one between two names of bodies parts them; "the mints of A and B" are one.
"""

from __future__ import annotations

from functools import cache

from gongshi.reading.document import Document
from gongshi.reading.english.offices import CAPITALISED
from gongshi.reading.instruments import is_signatory
from gongshi.reading.pattern import Pattern
from gongshi.reading.people import people_of
from gongshi.reading.places import is_place
from gongshi.reading.word_lists import alternation, listed
from gongshi.values import Span

__all__ = ["parties_at", "parties_before", "partner_at"]

_NOBODY = frozenset(
    "They It He She We I This That These The A An Both Also Separately In At".split()
)
_BODY = rf"(?:[Tt]he )?{CAPITALISED}(?:(?: of| for| &| of the|’s|'s)? {CAPITALISED}){{0,9}}"
_WORD = r"(?:[b-su-z][\p{Ll}-]*|a[a-mo-z][\p{Ll}-]*|t[a-gi-z][\p{Ll}-]*)"
"""A word in small letters that is neither an article nor "and"."""
_LATER = r"(?: (?:also|have|has|then|jointly|today|yesterday|each|both|later|formally))* ?$"

_LONGEST = 300
"""More characters no subject with its two parties has."""


@cache
def _common() -> str:
    return (
        rf"[Tt]he (?:{CAPITALISED} ){{0,4}}(?:{_WORD} ){{0,3}}?"
        rf"(?:{alternation(listed('bodies', 'common', 'en'))})\b"
    )


@cache
def _party() -> str:
    return f"(?:{_common()}|{_BODY})"


@cache
def _pair() -> str:
    return f"{_party()}(?: and {_party()}){{1,3}}"


@cache
def _row() -> str:
    return f"{_party()}(?:, {_party()}){{1,8}},? and {_party()}"


@cache
def _joint() -> str:
    return (
        rf"[Tt]he (?:{CAPITALISED} )?(?:{_WORD} ){{0,3}}?\p{{Ll}}[\p{{Ll}}-]*s"
        rf" (?:of|in|from) {_BODY} and {_BODY}"
    )


@cache
def _subject() -> Pattern:
    return Pattern(rf"(?:(?P<joint>{_joint()})|(?P<row>{_row()})|(?P<pair>{_pair()})){_LATER}")


@cache
def _parties() -> Pattern:
    return Pattern(rf"(?:(?P<joint>{_joint()})|(?P<row>{_row()})|(?P<pair>{_pair()}))")


@cache
def _partner() -> Pattern:
    return Pattern(rf"(?P<party>{_party()})")


@cache
def _one() -> Pattern:
    return Pattern(rf"(?P<party>{_party()}){_LATER}")


@cache
def _head() -> Pattern:
    heads = (*listed("bodies", "heads", "en"), *listed("bodies", "common", "en"))
    return Pattern(rf"\b(?:{alternation(heads)})\b")


def parties_before(document: Document, cue: Span, sentence: Span) -> tuple[Span, ...]:
    """Return the parties that stand as subject before the verb of signing at ``cue``."""
    if cue.start <= sentence.start:
        return ()
    start = max(sentence.start, cue.start - _LONGEST)
    before = document.text[start : cue.start]
    for pattern in (_subject(), _one()):
        found = pattern.search(before)
        if found is None:
            continue
        kind = found.kind
        span = found.span_of(kind)
        if span is not None:
            return _named(document, span.shifted(start), kind)
    return ()


def parties_at(document: Document, offset: int) -> tuple[Span, ...]:
    """Return the parties that begin at ``offset``, after "between" or "by"."""
    found = document.match_at(_parties(), offset)
    span = None if found is None else found.span_of(found.kind)
    return () if found is None or span is None else _named(document, span, found.kind)


def partner_at(document: Document, offset: int) -> tuple[Span, ...]:
    """Return the one party that begins at ``offset``, after "with"."""
    found = document.match_at(_partner(), offset)
    return () if found is None else _named(document, found.span, "party")


def _named(document: Document, span: Span, kind: str) -> tuple[Span, ...]:
    spans: tuple[Span, ...] = (span,)
    if kind == "pair":
        spans = _parted(document, span)
    elif kind == "row":
        spans = _in_row(document, span)
    plain = [_plain(document, one) for one in spans]
    return tuple(one for one in plain if document.words(one) not in _NOBODY)


def _in_row(document: Document, span: Span) -> tuple[Span, ...]:
    """Part "A, B and C" at the commas and at the last "and"."""
    words = document.words(span)
    last = words.rfind(" and ")
    cuts = [at for at in range(last) if words.startswith(", ", at)]
    starts = [0, *(cut + 2 for cut in cuts), last + len(" and ")]
    ends = [*cuts, len(words[:last].rstrip(",")), len(words)]
    pairs = zip(starts, ends, strict=False)
    return tuple(
        Span(span.start + start, span.start + end)
        for start, end in pairs
        if start < end and (start or _opens_row(words[:end]))
    )


def _opens_row(words: str) -> bool:
    """Tell a first party from "In Singapore," before the parties."""
    return not is_place(words) and words.split(" ", 1)[0] not in {"In", "At", "On"}


def _parted(document: Document, span: Span) -> tuple[Span, Span]:
    """Part two parties at the "and" that leaves a body on either side."""
    words = document.words(span)
    cuts = [at for at in range(len(words)) if words.startswith(" and ", at)]
    best = max(cuts, key=lambda at: _weight(words[:at]) + _weight(words[at + 5 :]))
    return Span(span.start, span.start + best), Span(span.start + best + 5, span.end)


def _weight(words: str) -> int:
    opens = words.startswith(("the ", "The "))
    return 2 * (_head().search(words) is not None) + opens


def _plain(document: Document, span: Span) -> Span:
    """Cut the article before a body; of a person keep the name."""
    words = document.words(span)
    if not is_signatory(document, words):
        for mention in people_of(document).within(span):
            if mention.span.end <= span.end and mention.name_span is not None:
                return mention.name_span
    skip = 4 if words.startswith(("the ", "The ")) and len(words) > 4 else 0
    return Span(span.start + skip, span.end)
