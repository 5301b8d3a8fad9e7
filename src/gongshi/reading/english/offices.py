# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Offices and names in English: one scan for titles of office and runs of capitalised words.

A title is known by its head (Mayor, Secretary for ...), a name by its capitals and by not being
made of places, bodies, portfolios or months.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

import msgspec

from gongshi.reading.document import Document
from gongshi.reading.english.letters import CAPITAL, LETTER
from gongshi.reading.pattern import Pattern
from gongshi.reading.places import english_place_names, is_place, place_in
from gongshi.reading.word_lists import alternation, listed
from gongshi.values import Span

__all__ = ["CAPITALISED", "Element", "elements_of", "honorific_end", "is_person", "office_head"]

CAPITALISED = (
    rf"(?:[{CAPITAL}]\.(?:-?[{CAPITAL}]\.)*|[{CAPITAL}][{LETTER}\d]*(?:[-'’][{LETTER}]+)*)"
)
_RUN = rf"{CAPITALISED}(?: {CAPITALISED})*"
_OPENERS = frozenset(
    "The A An In On At With After Before And But As For From By Of To That This These"
    " Those When While"
    " Yesterday Today Tomorrow Last Next Also Both Meanwhile Separately Earlier Later"
    " Then Among Other"
    " Under Led Speaking Asked According Although Since Its His Her Their Our It He She They We I"
    " There Here Not No If So During Following Addressing Attending Joining Accompanied Special"
    " Officiating Representing Present Also Members Member Delegation".split()
)
_NO_NAMES = frozenset(
    "January February March April May June July August September October November December Monday"
    " Tuesday Wednesday Thursday Friday Saturday Sunday Plenary Session Conference Meeting Council"
    " Committee Forum Expo Fair Summit Scheme Programme Program Project Initiative Plan"
    " Act Ordinance"
    " Agreement Memorandum Belt Road River Delta Greater Bay Area Special Administrative"
    " Region Joint"
    " Airport University Museum Hospital Government Headquarters Street East West North South Day"
    " Islands Island Mechanism Treaty Protocol Newspapers News Press Post Times".split()
)


_REMEMBERED = 1 << 13
"""So many runs of words are remembered with the name in them: most sentences begin alike."""


class Element(msgspec.Struct, frozen=True):
    """A title of office or a name: ``kind`` is ``office`` or ``name``; ``span`` is its own words.

    An office has its ``place`` when the words say it; a name tells whether an honorific precedes.
    """

    kind: str
    span: Span
    place: str | None = None
    place_span: Span | None = None
    titled: bool = False
    lone: bool = False

    @property
    def whole(self) -> Span:
        """The words with the place right before them: ``Riverton mayor``."""
        place = self.place_span
        if place is not None and 0 < self.span.start - place.end <= 3:
            return place.cover(self.span)
        return self.span


def elements_of(document: Document) -> Iterator[Element]:
    """Yield offices and names in the order of the text."""
    for match in document.find(_element_pattern()):
        if match.kind == "office":
            yield from _office_elements(document, match.span)
        else:
            name = _name_element(document, match.span)
            if name is not None:
                yield name


@cache
def _element_pattern() -> Pattern:
    heads = alternation(listed("offices", "heads", "en"))
    lower = alternation(listed("offices", "lower", "en"))
    ranks = alternation(listed("offices", "ranks", "en"))
    listing = rf"(?:(?:, {CAPITALISED})*,? (?:and|&) (?:the )?(?:{_RUN}))?"
    tail = rf"(?: (?:of|for|to) (?:the )?{_RUN}{listing})*"
    before = rf"(?:{CAPITALISED}(?:['’]s?)? ){{0,4}}?(?:(?:{ranks})[ -]){{0,2}}"
    one = rf"(?:(?:{heads})|(?:{lower}))\b{tail}"
    more = rf"(?:,? and (?:(?:{ranks})[ -]){{0,2}}(?:{heads})\b{tail})*"
    return Pattern(rf"(?P<office>\b{before}{one}{more})|(?P<run>\b{_RUN})")


@cache
def office_head() -> Pattern:
    """Return the pattern that finds the head of an office in its words."""
    heads = (*listed("offices", "heads", "en"), *listed("offices", "lower", "en"))
    return Pattern(rf"\b(?:{alternation(heads)})\b")


@cache
def _honorifics() -> frozenset[str]:
    return frozenset(listed("offices", "honorifics", "en"))


@cache
def _portfolios() -> frozenset[str]:
    return frozenset(listed("offices", "portfolios", "en"))


def honorific_end(tokens: list[str]) -> int:
    """Return how many leading words end with the last honorific among them; 0 without one."""
    ends = [n + 1 for n, word in enumerate(tokens) if word in _honorifics()]
    return ends[-1] if ends else 0


def _office_elements(document: Document, span: Span) -> Iterator[Element]:
    """Cut a name off the end of an office, and the place before it off its beginning."""
    words = document.words(span)
    head = next(document.find(office_head(), span), None)
    if head is None:  # the head is part of a longer word
        return
    cut = _tail_end(words, head.span.end - span.start)
    own = Span(span.start, span.start + cut)
    start, place, place_span = _before_office(document, own, head.span.start)
    if place is None:
        place, place_span = _place_after(document, Span(head.span.end, own.end + 1))
    yield Element("office", Span(start, own.end), place, place_span)
    rest = words[cut:].lstrip(" ,&").removeprefix("and ")
    if rest:
        name = _name_element(document, Span(span.end - len(rest), span.end))
        if name is not None:
            yield name


def _place_after(document: Document, tail: Span) -> tuple[str | None, Span | None]:
    """Return the place right after "of": Mayor of Riverton, not Director of a Riverton Office."""
    if len(tail) < 5:
        return None, None
    stretch = Span(tail.start, min(tail.end, len(document.text)))
    place, span = place_in(document, stretch)
    if place is None or span is None:
        return None, None
    before = document.text[tail.start : span.start]
    return (place, span) if before in (" of ", " of the ", " for ", " in ") else (None, None)


def _before_office(document: Document, own: Span, head: int) -> tuple[int, str | None, Span | None]:
    """Return where the office itself begins, and the place said before it."""
    if head == own.start:
        return own.start, None, None
    before = Span(own.start, head)
    place, place_span = place_in(document, before)
    words = document.words(before)
    possessive = max(words.find("'s "), words.find("’s "))
    if possessive >= 0:
        if place is None:
            place, place_span = words[:possessive], Span(own.start, own.start + possessive)
        return own.start + possessive + 3, place, place_span
    if place_span is None:
        return own.start + _opener_length(words), None, None
    rest = document.text[place_span.end : head]
    return place_span.end + len(rest) - len(rest.lstrip()), place, place_span


def _opener_length(words: str) -> int:
    length = 0
    for word in words.split(" "):
        if word not in _OPENERS:
            break
        length += len(word) + 1
    return min(length, len(words))


def _tail_end(words: str, head_end: int) -> int:
    """Return where the office ends: before another title or a name that follows its portfolio."""
    end = len(words)
    for link in (" and the ", " & the ", " and ", ", "):
        at = words.find(link, head_end)
        while 0 <= at < end:
            if _opens_person(words[at + len(link) :], after_the=link.endswith("the ")):
                end = at
                break
            at = words.find(link, at + 1)
    return min(end, _portfolio_end(words, head_end, end))


def _opens_person(rest: str, *, after_the: bool) -> bool:
    first = rest.split(" ", 1)[0]
    if first in _honorifics():
        return True
    title = any(rest.startswith(head) for head in listed("offices", "heads", "en"))
    return title and after_the


def _portfolio_end(words: str, head_end: int, end: int) -> int:
    """Cut ``for Health Lo Chung-mau`` before the name: two or more words that are no portfolio."""
    at = max(words.rfind(f" {link} ", head_end, end) for link in ("for", "of", "to"))
    if at < 0 or words.endswith(listed("bodies", "heads", "en"), head_end, end):
        return end
    offset, unknown, known = at + 1, 0, 0
    for word in words[at + 1 : end].split(" "):
        if _is_portfolio(word):
            known += 1
            unknown = 0
        else:
            unknown += 1
        offset += len(word) + 1
    if unknown < 2 or known < 2:
        return end
    kept = words[: end - len(" ".join(words[at + 1 : end].split(" ")[-unknown:]))]
    return len(kept.rstrip().removesuffix(" and").removesuffix(" &").rstrip(" ,"))


def _is_portfolio(word: str) -> bool:
    bare = word.strip(",").removesuffix("'s").removesuffix("’s")
    if bare in _portfolios() or bare in _NO_NAMES or not bare[:1].isupper():
        return True
    return bare in _place_words()


@cache
def _place_words() -> frozenset[str]:
    return frozenset(word for name in english_place_names() for word in name.split())


def _name_element(document: Document, span: Span) -> Element | None:
    """Return the name in a run of capitalised words, if it is one."""
    name = _name_in(document.words(span))
    if name is None:
        return None
    place = Span(span.start + name.start, span.start + name.end)
    return Element("name", place, None, None, name.titled, name.lone)


class _Name(NamedTuple):
    """Where a name stands in a run of words, if an honorific precedes, if it is one word."""

    start: int
    end: int
    titled: bool
    lone: bool


@lru_cache(_REMEMBERED)
def _name_in(run: str) -> _Name | None:
    tokens = run.split(" ")
    skip = honorific_end(tokens)
    titled = skip > 0
    while not titled and skip < len(tokens) and tokens[skip] in _OPENERS:
        if tokens[skip] == "He" and skip + 1 < len(tokens):
            break  # a family name: the pronoun is followed by a verb
        skip += 1
    start = sum(len(token) + 1 for token in tokens[:skip])
    words, kept = _without_possessive(tokens[skip:])
    if not kept or not _is_name(kept, words):
        return None
    return _Name(start, start + len(words), titled, len(kept) == 1)


def _without_possessive(tokens: list[str]) -> tuple[str, list[str]]:
    words = " ".join(tokens).rstrip(".")
    for mark in ("'s", "’s"):
        words = words.removesuffix(mark)
    return words, words.split(" ") if words else []


def is_person(words: str) -> bool:
    """Tell whether capitalised words can be a person's name: no place, body or portfolio."""
    tokens = words.split(" ")
    bodies = listed("bodies", "heads", "en")
    return _is_name(tokens, words) and not any(token in bodies for token in tokens)


def _is_name(tokens: list[str], words: str) -> bool:
    if len(tokens) > 5 or any(token in _NO_NAMES or token in _portfolios() for token in tokens):
        return False
    if any(token.isupper() and len(token) > 2 for token in tokens):
        return False
    return not is_place(words) and not is_place(" ".join(tokens[:2])) and not is_place(tokens[0])
