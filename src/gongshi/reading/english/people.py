# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""People in English text: names and offices that stand side by side belong together.

``Chief Executive Ann Lo``, ``Ann Lo, the Chief Executive``, ``the Chief Executive, Ms Ann Lo``;
later ``Lo``, ``Ms Lo`` and ``the chief executive`` stand for the same person.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import islice

import msgspec

from gongshi.reading.document import Document
from gongshi.reading.english.offices import Element, elements_of, honorific_end
from gongshi.reading.person import Cast, Mention, Person
from gongshi.reading.places import place_before, seat_of_office
from gongshi.reading.where import is_read
from gongshi.reading.word_lists import listed
from gongshi.values import Span

__all__ = ["find_people"]

_LINKS = ("who is ", "who was ", "who ", "now ", "currently ", "then ", "also ", "newly appointed ")
_ARTICLES = ("the ", "a ", "an ", "its ", "his ", "her ", "their ")
_SMALL = frozenset({"of", "for", "the", "and", "&"})
_TOO_MANY = 200
_REMEMBERED = 1 << 12
"""So many offices are remembered with the words that count in them."""

_PRONOUNS = frozenset(("he", "she", "him", "her", "his"))


class _Pair(msgspec.Struct, frozen=True):
    """A name with the office that stands beside it, or one of the two alone."""

    name: Element | None
    office: Element | None

    @property
    def span(self) -> Span:
        """Name, office and the place before it: ``Riverton mayor Ann Lo``."""
        parts = [part.whole for part in (self.name, self.office) if part is not None]
        return parts[0].cover(parts[-1])


def find_people(document: Document) -> Cast:
    """Find everybody an English text names with an office or an honorific, and their mentions."""
    pairs = list(_pairs(document, [e for e in elements_of(document) if _is_read(document, e)]))
    people = _people(document, pairs)
    spellings = _Spellings(people)
    mentions: list[Mention] = []
    for pair in pairs:
        mention = (
            _office_mention(document, pair.office, people, mentions)
            if pair.name is None
            else _mention(document, pair, people, spellings)
        )
        if mention is not None:
            mentions.append(mention)
    return Cast(tuple(mentions), _stands_for)


def _is_read(document: Document, element: Element) -> bool:
    return is_read(document, element.span)


def _pairs(document: Document, elements: Sequence[Element]) -> Iterator[_Pair]:
    """Join neighbours from left to right; a name right after an office belongs to that office."""
    at = 0
    while at < len(elements):
        one = elements[at]
        two = elements[at + 1] if at + 1 < len(elements) else None
        if two is not None and _belong(document, one, two):
            direct = at + 2 < len(elements) and _directly(document, two, elements[at + 2])
            if one.kind == "office" or not direct:
                name, office = (two, one) if one.kind == "office" else (one, two)
                yield _Pair(name, office)
                at += 2
                continue
        yield _Pair(None, one) if one.kind == "office" else _Pair(one, None)
        at += 1


def _belong(document: Document, one: Element, two: Element) -> bool:
    if one.kind == two.kind:
        return False
    gap = document.text[one.span.end : two.whole.start]
    if len(gap) > 40:
        return False
    if one.kind == "office":
        return _is_gap_to_name(gap, two)
    return _is_gap_to_office(gap)


def _directly(document: Document, one: Element, two: Element) -> bool:
    gap = document.text[one.span.end : two.span.start]
    return one.kind == "office" and two.kind == "name" and _only_honorific(gap.split(" "))


def _is_gap_to_name(gap: str, name: Element) -> bool:
    if not gap[:1].isspace() and not gap.startswith((", ", " (")):
        return False
    words = gap.lstrip(",").split(" ")
    if not _only_honorific(words):
        return False
    return not gap.startswith(",") or name.titled or not name.lone


def _only_honorific(words: list[str]) -> bool:
    kept = [word for word in words if word not in ("", "the", "Hon")]
    return all(honorific_end([word]) for word in kept)


def _is_gap_to_office(gap: str) -> bool:
    if not gap.startswith(", "):
        return False
    rest = gap[2:]
    for link in _LINKS:
        rest = rest.removeprefix(link)
    for article in _ARTICLES:
        rest = rest.removeprefix(article)
    return rest == "" or rest in ("city's ", "city’s ", "province's ", "province’s ")


class _Spellings:
    """Names by the words in them, so that finding "Lo" among thousands of names stays quick."""

    def __init__(self, names: Iterable[str]) -> None:
        self._by_word: dict[str, list[str]] = {}
        for name in names:
            for word in set(name.split(" ")):
                self._by_word.setdefault(word, []).append(name)

    def sharing(self, name: str) -> Iterator[str]:
        """Yield names that share a word with ``name``; a word of too many tells nobody apart."""
        for word in name.split(" "):
            yield from self._by_word.get(word, ())[:_TOO_MANY]

    def holding(self, words: str) -> str | None:
        """Return the first name that holds all of ``words``."""
        return next((name for name in self.sharing(words) if _part_of(words, name)), None)

    def within(self, name: str) -> list[str]:
        """Return the names whose words are all in ``name``."""
        return [known for known in self.sharing(name) if _part_of(known, name)]


def _people(document: Document, pairs: Sequence[_Pair]) -> dict[str, Person]:
    """Return each name of the text with its person; a surname leads to the fullest name."""
    named = [pair for pair in pairs if pair.name is not None and (pair.office or pair.name.titled)]
    anchors = {document.words(p.name.span): p for p in named if p.name is not None}
    known = _Spellings(anchors)
    bare = [p.name for p in pairs if p.name is not None and p.office is None and not p.name.lone]
    for name in bare:
        words = document.words(name.span)
        if words not in anchors and known.within(words):
            anchors[words] = _Pair(name, None)
    offices = _first_offices(document, named)
    spellings = _Spellings(sorted(anchors, key=lambda words: -len(words.split(" "))))
    people: dict[str, Person] = {}
    for words in sorted(anchors, key=lambda words: -len(words.split(" "))):
        fullest = spellings.holding(words) or words
        if fullest not in people:
            offered = (offices[w] for w in spellings.within(fullest) if w in offices)
            first = min(offered, key=lambda office: office.span, default=None)
            people[fullest] = _person(document, anchors[fullest], fullest, first)
        people[words] = people[fullest]
    return people


def _first_offices(document: Document, named: Sequence[_Pair]) -> dict[str, Element]:
    """Return for each spelling of a name the first office that stands beside it."""
    offices: dict[str, Element] = {}
    for pair in named:
        if pair.name is not None and pair.office is not None:
            offices.setdefault(document.words(pair.name.span), pair.office)
    return offices


def _person(document: Document, pair: _Pair, words: str, office: Element | None) -> Person:
    span = pair.span if pair.name is None else pair.name.span
    if office is None:
        return Person(words, span)
    place, place_span = _place_of(document, office)
    return Person(words, span, document.words(office.span), office.span, place, place_span)


def _place_of(document: Document, office: Element) -> tuple[str | None, Span | None]:
    """Return the side of an office: said with it, by "the city's" before it, or by the office."""
    if office.place is not None:
        return office.place, office.place_span
    before = document.text[max(0, office.span.start - 12) : office.span.start]
    if before.endswith(("the city's ", "the city’s ", "the province's ", "the province’s ")):
        return place_before(document, office.span.start)
    return seat_of_office(document, document.words(office.span)), None


def _mention(
    document: Document, pair: _Pair, people: dict[str, Person], spellings: _Spellings
) -> Mention | None:
    if pair.name is None:
        return None
    words = document.words(pair.name.span)
    person = people.get(words) or people.get(spellings.holding(words) or "")
    if person is None:
        return None
    if pair.office is None:
        return Mention(pair.name.span, person, pair.name.span)
    place, place_span = _place_of(document, pair.office)
    office = document.words(pair.office.span)
    return Mention(pair.span, person, pair.name.span, pair.office.span, office, place, place_span)


def _office_mention(
    document: Document,
    office: Element | None,
    people: dict[str, Person],
    before: Sequence[Mention],
) -> Mention | None:
    """Return whom "the mayor" means: the one named last, or else first, with that office."""
    if office is None or not _is_definite(document, office.whole.start):
        return None
    words = document.words(office.span)
    nearest = (mention.person for mention in reversed(before[-_TOO_MANY:]))
    later = islice(dict.fromkeys(people.values()), _TOO_MANY)
    fits = (person for person in (*nearest, *later) if _stands_for(words, person))
    person = next(fits, None)
    return None if person is None else Mention(office.whole, person, None, office.span)


def _is_definite(document: Document, start: int) -> bool:
    return document.text[max(0, start - 4) : start].casefold() == "the "


def _part_of(words: str, name: str) -> bool:
    return set(words.split(" ")) <= set(name.split(" "))


def _stands_for(words: str, person: Person) -> bool:
    """Tell whether a name, an office or a pronoun can mean ``person``."""
    bare = words.strip().removeprefix("the ").removeprefix("The ")
    if bare.casefold() in _PRONOUNS:
        return True
    tokens = bare.split(" ")
    skip = honorific_end(tokens)
    if tokens[skip:] and set(tokens[skip:]) <= set(person.name.split(" ")):
        return True
    office = _office_words(f"{person.place or ''} {person.office or ''}")
    asked = _office_words(bare)
    if not asked & _head_words() or person.office is None:
        return False
    return asked <= office or _ends_with_surname(tokens, person)


def _ends_with_surname(tokens: list[str], person: Person) -> bool:
    """Tell whether ``Mayor Han`` means Han Zheng: his office and a part of his name."""
    if len(tokens) < 2 or person.office is None or tokens[-1] not in person.name.split(" "):
        return False
    return _office_words(" ".join(tokens[:-1])) <= _office_words(person.office)


@lru_cache(_REMEMBERED)
def _office_words(words: str) -> frozenset[str]:
    return frozenset(w.strip(",.").casefold() for w in words.split(" ") if w) - _SMALL


@cache
def _head_words() -> frozenset[str]:
    return frozenset(
        w.casefold() for head in listed("offices", "heads", "en") for w in head.split(" ")
    )
