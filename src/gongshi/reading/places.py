# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Places as claims need them: the side in an office, where a session met, who is at home.

The names are those of the general gazetteer (``lexicon/places.toml``).
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

from gongshi.notices.letters import fold
from gongshi.reading.lexicon import lexicon
from gongshi.reading.pattern import Pattern
from gongshi.reading.word_lists import alternation, listed
from gongshi.values import Span

if TYPE_CHECKING:
    from gongshi.reading.document import Document

__all__ = [
    "english_place_names",
    "host_side",
    "is_place",
    "place_before",
    "place_in",
    "place_of_dateline",
    "places_in",
    "seat_of_office",
    "side_names",
]


def _longest_first(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(names), key=lambda name: (-len(name), name)))


@cache
def english_place_names() -> tuple[str, ...]:
    """Return the English names of the gazetteer and its Latin short forms, the longest first."""
    places = lexicon("places").entries.values()
    short = (name for place in places for name in place.short if name.isascii())
    return _longest_first((*(name for place in places for name in place.en), *short))


@cache
def _chinese_names() -> tuple[str, ...]:
    places = lexicon("places").entries.values()
    return _longest_first(name for place in places for name in place.zh)


@cache
def side_names() -> tuple[str, ...]:
    """Return how Chinese names a side: in full or by its one character, folded, longest first."""
    places = lexicon("places").entries.values()
    short = (name for place in places for name in place.short if not name.isascii())
    return (*_chinese_names(), *_longest_first(short))


@cache
def _pattern(language: str) -> Pattern:
    if language == "en":
        return Pattern(rf"\b(?:{alternation(english_place_names())})\b")
    return Pattern(alternation(_chinese_names()))


@cache
def _known() -> frozenset[str]:
    return frozenset((*english_place_names(), *side_names()))


def is_place(words: str) -> bool:
    """Tell whether ``words`` are the name of a place, as written or in the other Chinese script."""
    return words in _known() or fold(words) in _known()


def places_in(document: Document, span: Span) -> tuple[tuple[str, Span], ...]:
    """Return the places named within ``span``, in the order of the text."""
    pattern = _pattern("zh" if document.is_chinese else "en")
    return tuple(_short_name(document, match.span) for match in document.find(pattern, span))


def _short_name(document: Document, span: Span) -> tuple[str, Span]:
    """Return the place by the shortest of its names that the words begin with, and where."""
    words = document.words(span)
    entry = lexicon("places").find(words)
    names = () if entry is None else (*entry.en, *entry.zh)
    heads = [name for name in names if fold(words).casefold().startswith(name.casefold())]
    length = len(min(heads, key=len)) if heads else len(words)
    return words[:length], Span(span.start, span.start + length)


def place_of_dateline(document: Document, dateline: Span) -> tuple[str, Span] | None:
    """Return the place an agency's report opens with, which may be in capitals: ``SINGAPORE``."""
    if document.is_chinese:
        return next(iter(places_in(document, dateline)), None)
    match = _capitals().match(document.words(dateline))
    if match is None or not is_place((match.group() or "").title()):
        return next(iter(places_in(document, dateline)), None)
    span = match.span.shifted(dateline.start)
    return document.words(span).title(), span


@cache
def _capitals() -> Pattern:
    return Pattern(r"\p{Lu}[\p{Lu} ]*\p{Lu}")


def place_in(document: Document, span: Span) -> tuple[str | None, Span | None]:
    """Return the first place named within ``span`` and where, or twice None."""
    found = places_in(document, span)
    return found[0] if found else (None, None)


def place_before(document: Document, offset: int) -> tuple[str | None, Span | None]:
    """Return the place named last before ``offset``, in its sentence or the one before."""
    start = max(0, document.sentence_at(offset).span.start - 400)
    found = places_in(document, Span(start, offset)) if start < offset else ()
    return found[-1] if found else (None, None)


def seat_of_office(document: Document, words: str) -> str | None:
    """Return the place of an office that exists in one place only, if the notice names it."""
    language = "zh" if document.is_chinese else "en"
    office = fold(words).casefold()
    known = (name.casefold() for name in listed("offices", "hong_kong", language))
    if not any(office.startswith(name) or f" {name}" in office for name in known):
        return None
    names = {"en": "Hong Kong", "zh": "香港"}
    if document.is_chinese:
        return names["zh"] if any(c in document.folded for c in ("香港", "港")) else None
    return names["en"] if "Hong Kong" in document.text else None


def host_side(document: Document) -> str | None:
    """Return the side at home, by its currency's place, as the paper or press office writes it."""
    place = lexicon("places").entries.get(document.home or "")
    if place is None:
        return None
    names = place.zh if document.is_chinese else place.en
    found = ((document.folded.find(fold(name)), len(name)) for name in names)
    return next((document.text[at : at + length] for at, length in found if at >= 0), None)
