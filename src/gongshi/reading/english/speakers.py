# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Who the source of speech is: the words "Lee", "the mayor" or "he" made a full name.

A pronoun means whoever spoke last, unless another person has become the subject since. Someone whom
the notice does not name is kept as written: "officials", "a spokesman for the department".
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import msgspec

from gongshi.reading.document import Document
from gongshi.reading.english.grammar import is_adverb, is_personal_head, small
from gongshi.reading.english.noun_phrases import Source, Tokens
from gongshi.reading.english.tokens import Token
from gongshi.reading.pattern import Pattern
from gongshi.reading.people import people_of
from gongshi.reading.person import Mention, Person
from gongshi.reading.word_lists import listed
from gongshi.values import Span

__all__ = ["Speaker", "Speakers", "source_head"]

_SHORTEST = 5
_OPENING = 60
_TITLES = {
    "spokesman": "he",
    "chairman": "he",
    "businessman": "he",
    "spokeswoman": "she",
    "chairwoman": "she",
    "businesswoman": "she",
}
_LONGEST_NAME = 40
_FARTHEST = 1500
"""How many characters back a pronoun can reach for whoever spoke last."""

_ADDRESSED = Pattern(
    r"\b(?:(?P<he>Mr|Sir|Lord|Messrs)|(?P<she>Mrs|Ms|Miss|Madam|Lady|Dame))\.?\s+"
    r"(?P<names>[A-Z][\p{L}-]+(?:\s+[A-Z][\p{L}-]+){0,3})"
)
_THIRD_PERSONS = frozenset({"he", "she", "they", "it"})
_SUBJECTS = {"his": "he", "her": "she", "their": "they", "its": "it"}


class Speaker(msgspec.Struct, frozen=True):
    """Somebody who spoke: ``name`` in full, the place of the words, and what they stand for.

    ``antecedent`` is the place of the full name when other words stand here; ``personal`` tells a
    person from an organisation; ``acts`` a person or organisation from a thing (a report, a move).
    ``unknown``: a pronoun of which the notice does not say whom it means.
    """

    name: str
    span: Span
    office: str | None = None
    antecedent: Span | None = None
    personal: bool = True
    plural: bool = False
    acts: bool = True
    unknown: bool = False


class Speakers:
    """Resolves sources from the beginning of a document to its end, remembering who spoke last."""

    def __init__(self, document: Document) -> None:
        """Begin before the first word."""
        self._document = document
        self._cast = people_of(document)
        self._genders = _genders(document)
        self._spoken: list[Speaker] = []
        self._full_names: dict[str, Span | None] = {}

    @property
    def last(self) -> Speaker | None:
        """Whoever spoke last."""
        return self._spoken[-1] if self._spoken else None

    def spoke(self, speaker: Speaker) -> None:
        """Remember that ``speaker`` spoke."""
        self._spoken.append(speaker)

    def at(self, tokens: Tokens, source: Source) -> Speaker | None:
        """Return the speaker whom the tokens of ``source`` mean, None when nobody can be told."""
        words = tokens[source.first : source.end]
        span = Span(words[0].start, words[-1].end)
        if len(words) == 1 and words[0].lower in small("pronouns"):
            return self.pronoun(words[0].lower, span)
        mention = self._mention(words, span)
        if mention is not None:
            return _person(mention, span)
        return self._unnamed(words, span)

    def pronoun(self, word: str, span: Span) -> Speaker | None:
        """Return whom a pronoun at ``span`` means; "his" and "her" count as "he" and "she".

        None for the first and second person, which outside quotations are the writer's.
        """
        word = _SUBJECTS.get(word, word)
        if word not in _THIRD_PERSONS:
            return None
        subject = self._subject_since(span)
        if subject is not None and self._fits(word, subject.name, personal=True):
            return _person(subject, span)
        for speaker in reversed(self._spoken[-6:]):
            if span.start - speaker.span.end < _FARTHEST and self._fits(
                word, speaker.name, personal=speaker.personal, plural=speaker.plural
            ):
                return msgspec.structs.replace(
                    speaker, span=span, antecedent=speaker.antecedent or speaker.span
                )
        found = self._cast.resolve(word, span.start)
        if found is None or not self._fits(word, found.name, personal=True):
            found = self._addressed(word, span)
        if found is not None:
            return _person(found, span)
        personal = word != "it"
        return Speaker(
            self._document.words(span), span, personal=personal, plural=word == "they", unknown=True
        )

    def _addressed(self, word: str, span: Span) -> Person | None:
        """Return the last person before ``span`` whom the notice addresses as the pronoun says."""
        near = Span(max(0, span.start - _FARTHEST), span.start) if span.start else None
        mentions = self._cast.within(near) if near is not None else ()
        names = [mention.person for mention in mentions if mention.span.end <= span.start]
        fitting = (one for one in reversed(names) if self._fits(word, one.name, personal=True))
        return next(fitting, None)

    def _fits(self, word: str, name: str, *, personal: bool, plural: bool = False) -> bool:
        """Tell whether a pronoun can mean a speaker of that name."""
        if word in {"he", "she"}:
            known = [self._genders[part] for part in name.split() if part in self._genders]
            told = [_TITLES[part] for part in name.lower().split() if part in _TITLES]
            gender = (*told, *known)[-1] if told or known else word
            return personal and not plural and gender == word
        return plural if word == "they" else not personal

    def _subject_since(self, span: Span) -> Person | None:
        """Return the person who opened a sentence since somebody spoke."""
        since = max(0, span.start - _FARTHEST)
        if self.last is not None:
            since = max(since, self.last.span.end)
        if since >= span.start:
            return None
        found = None
        sentences = self._document.sentences
        first = self._document.sentence_at(since).index
        last = self._document.sentence_at(span.start).index
        starts = {sentence.span.start for sentence in sentences[first : last + 1]}
        for mention in self._cast.within(Span(since, span.start)):
            near = any(self._opens(start, mention.span.start) for start in starts)
            if near and mention.span.end < span.start:
                found = mention.person
        return found

    def _opens(self, start: int, at: int) -> bool:
        """Tell whether a name opens the sentence, or follows "Asked about it," alone."""
        if not 0 <= at - start < _OPENING:
            return False
        before = self._document.text[start:at]
        return at - start <= _SHORTEST or (before.endswith(", ") and before.count(",") == 1)

    def _mention(self, words: Tokens, span: Span) -> Person | None:
        for mention in self._cast.within(span):
            if _is_body(mention.person.name):
                continue
            return mention.person if _is_source(words, mention) else None
        return None

    def _unnamed(self, words: Tokens, span: Span) -> Speaker | None:
        core = _core(words)
        named_after = _named_after(words, core)
        if named_after is not None:
            name = Span(named_after[0].start, named_after[-1].end)
            return Speaker(self._document.words(name), span)
        core, indefinite = _without_article(_without_participle(core))
        title = [word for word in core if word.lower not in small("honorifics")]
        head = _head(core)
        office = is_personal_head(head)
        if not indefinite and (office or _is_named(title)):
            found = self._known(title, span)
            if found is not None:
                return found
        kept = Span((title or core)[0].start, core[-1].end)
        plural = head.lower.endswith("s") or any(word.lower == "and" for word in core)
        personal = office or _is_full_name(title)
        opens = self._document.sentence_at(span.start).span.start == head.start
        acts = personal or _acts(core, head, opens=opens)
        return Speaker(
            self._document.words(kept), span, personal=personal, plural=plural, acts=acts
        )

    def _known(self, title: Sequence[Token], span: Span) -> Speaker | None:
        """Return whom an office or a surname stands for, as far as the notice says."""
        found = self._cast.resolve(" ".join(word.text for word in title), span.start)
        if found is not None and not _is_body(found.name):
            return _person(found, span)
        full = self._full_name(title, span) if len(title) == 1 else None
        if full is None:
            return None
        return Speaker(self._document.words(full), span, antecedent=full)

    def _full_name(self, title: Sequence[Token], span: Span) -> Span | None:
        """Return the place where a surname stands with a first name, if that is before ``span``."""
        surname = title[0].text
        if surname not in self._full_names:
            self._full_names[surname] = self._first_full_name(surname)
        place = self._full_names[surname]
        return place if place is not None and place.end - len(surname) <= span.start else None

    def _first_full_name(self, surname: str) -> Span | None:
        text = self._document.text
        at = text.find(f" {surname}")
        while at >= 0:
            low = max(0, at - _LONGEST_NAME)
            first = max(text.rfind(" ", low, at), text.rfind("\n", low, at), low - 1) + 1
            name = text[first:at]
            known = name.lower().rstrip(".") in small("honorifics") or not name.isalpha()
            whole = not text[at + 1 + len(surname) : at + 2 + len(surname)].isalnum()
            if name[:1].isupper() and name[1:].islower() and not known and whole:
                return Span(first, at + 1 + len(surname))
            at = text.find(f" {surname}", at + 1)
        return None


def _acts(core: Tokens, head: Token, *, opens: bool) -> bool:
    """Tell who can promise or blame, a body or a name, from a thing: a report, a move, prices.

    ``opens``: the head opens the sentence, so that its capital need not make it a name.
    """
    if head.lower in _bodies() or any(is_personal_head(word) for word in core):
        return True
    common = opens and (head.lower.endswith("s") or head.lower in small("times"))
    return head.is_name and not common


@cache
def _bodies() -> frozenset[str]:
    return small("speaking_bodies") | frozenset(listed("bodies", "common", "en"))


def _core(words: Tokens) -> Tokens:
    for index, word in enumerate(words):
        if index and word.text in {",", "("}:
            return words[:index]
    return words


def _named_after(words: Tokens, core: Tokens) -> Tokens | None:
    """Return the name that stands in apposition to an office: "the union's leader, Tom Hill"."""
    rest = words[len(core) + 1 :]
    own = tuple(word for word in _core(rest) if word.lower not in small("honorifics"))
    if not own or not any(is_personal_head(word) for word in _before_preposition(core)):
        return None
    return own if 1 <= len(own) <= 4 and all(word.is_name for word in own) else None


def _before_preposition(words: Tokens) -> Tokens:
    for index, word in enumerate(words):
        if index and word.lower in small("prepositions"):
            return words[:index]
    return words


def _is_source(words: Tokens, mention: Mention) -> bool:
    """Tell "Mayor Ana Ruiz" and "the leader, Ana Ruiz" from "an aide to Ana Ruiz"."""
    before = [word for word in words if word.start < mention.span.start]
    if before:
        if before[-1].text == "," and any(is_personal_head(word) for word in before):
            return True
        if any(word.lower in small("prepositions") or word.text == "," for word in before):
            return False
        if mention.name_span is None and is_personal_head(before[-1]):
            return False
    following = next((word for word in words if word.start >= mention.span.end), None)
    return following is None or following.lower not in {"'s", "’s"}


def _without_article(core: Tokens) -> tuple[Tokens, bool]:
    """Return the words behind the article, and whether nobody in particular is meant."""
    indefinite = core[0].lower in {"a", "an", "one", "another", "some"}
    while len(core) > 1 and core[0].lower in {"the", "a", "an"}:
        core = core[1:]
    return core, indefinite


def _without_participle(core: Tokens) -> Tokens:
    """Return "analysts" for "analysts surveyed in May"; "the injured" stays."""
    for index in range(1, len(core)):
        word, before = core[index], core[index - 1]
        plain = before.is_word and before.text[0].isalpha() and not is_adverb(before)
        if word.is_name or not word.lower.endswith("ed") or len(word.text) < _SHORTEST or not plain:
            continue
        after = core[index + 1] if index + 1 < len(core) else None
        ends = after is None or after.lower in small("prepositions") | small("times")
        if ends and before.lower not in small("determiners"):
            return core[:index]
    return core


def source_head(words: Tokens) -> Token:
    """Return the noun of a source: "address" of "the policy address published today"."""
    return _head(_without_participle(_core(words)))


def _head(core: Tokens) -> Token:
    words = [word for word in _before_preposition(core) if word.is_word]
    return words[-1] if words else core[-1]


def _is_named(title: Sequence[Token]) -> bool:
    return bool(title) and all(word.is_name for word in title)


def _genders(document: Document) -> dict[str, str]:
    """Return, for each name that is addressed as Mr or Ms somewhere, the pronoun that fits."""
    genders: dict[str, str] = {}
    for match in document.find(_ADDRESSED):
        for name in (match.group("names") or "").split():
            genders.setdefault(name, match.kind)
    return genders


def _is_body(name: str) -> bool:
    """Tell "Harbour Bureau" from a person's name."""
    return name.rsplit(maxsplit=1)[-1] in listed("bodies", "heads", "en")


def _is_full_name(words: Sequence[Token]) -> bool:
    """Tell "Jane Ross" from "Ford", "Moody's" and "Harbour Authority"."""
    if len(words) not in {2, 3} or words[-1].text in listed("bodies", "heads", "en"):
        return False
    return all(word.is_name and not word.lower.endswith(("'s", "’s")) for word in words)


def _person(person: Person, span: Span) -> Speaker:
    outside = not span.contains(person.span)
    return Speaker(person.name, span, person.office, person.span if outside else None)
