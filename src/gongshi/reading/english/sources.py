# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The noun phrase that is the source of speech before its verb, wherever it begins."""

from __future__ import annotations

from functools import cache

from gongshi.reading.english.cues import Cue
from gongshi.reading.english.grammar import is_adverb, is_finite, small
from gongshi.reading.english.noun_phrases import Source, Tokens, encloses, noun_phrase, phrase_until
from gongshi.reading.english.tokens import Token
from gongshi.reading.word_lists import listed

__all__ = ["source_before"]

_BRACKETED = 8
_AGE = 2
_BETWEEN = 6
"""How many words may stand between "took" and "to say": "took to the floor to say"."""
_AS_SAYING = frozenset({"quoted", "cited", "reported"})


def source_before(tokens: Tokens, cue: Cue) -> Source | None:
    """Return the subject that stands before the verb, if the verb has one there."""
    last = _before_adverbs(tokens, cue)
    if last is None or last < 0:
        return None
    token = tokens[last]
    if _goes_on(token, cue):
        return Source(cue.first, cue.first, elided=True)
    if cue.form == "ing" and not _after_copula(tokens, cue) and not _as_saying(tokens, cue):
        return None
    if token.text == ")":
        return _before_bracket(tokens, last, cue)
    if token.lower in small("pronouns") or token.lower == "which":
        return _pronoun(tokens, last)
    return _named(tokens, last, cue)


def _named(tokens: Tokens, last: int, cue: Cue) -> Source | None:
    quoted = tokens[last].quotation is not None and not encloses(tokens, last, apposed=True)
    if quoted or tokens[last].lower in small("prepositions"):
        return None
    source = phrase_until(tokens, last)
    return source if source is not None and _agrees(tokens, source, cue) else None


def _before_bracket(tokens: Tokens, closing: int, cue: Cue) -> Source | None:
    """Return the subject with what stands in brackets behind it: "Rep. Ann Lo (D-Texas)"."""
    for at in range(closing - 1, max(0, closing - _BRACKETED), -1):
        if tokens[at].text == "(":
            source = phrase_until(tokens, at - 1)
            agrees = source is not None and _agrees(tokens, source, cue)
            return Source(source.first, closing + 1) if source is not None and agrees else None
    return None


def _pronoun(tokens: Tokens, at: int) -> Source | None:
    if tokens[at].lower in {"who", "which"}:
        return _antecedent(tokens, at)
    return None if _is_object(tokens, at) else Source(at, at + 1)


def _antecedent(tokens: Tokens, who: int) -> Source | None:
    """Return the people whom a relative "who" stands for: "dismissed by the judge, who said"."""
    last = who - 2 if who and tokens[who - 1].text == "," else who - 1
    if last < 0 or not tokens[last].is_word:
        return None
    if tokens[last].text.isdigit() and last >= _AGE and tokens[last - 1].text == ",":
        return _antecedent_of_age(tokens, last)
    first = last
    while first > 0 and _within_phrase(tokens, first - 1):
        first -= 1
    return noun_phrase(tokens, first, last + 1)


def _antecedent_of_age(tokens: Tokens, age: int) -> Source | None:
    """Return the person of "Rita Moss, 61, who said", with the age."""
    named = phrase_until(tokens, age - 2)
    return None if named is None else Source(named.first, age + 1)


def _within_phrase(tokens: Tokens, at: int) -> bool:
    token = tokens[at]
    if not token.is_word or is_finite(tokens, at):
        return False
    return token.lower not in small("prepositions") | small("conjunctions") | {"and", "or"}


def _goes_on(token: Token, cue: Cue) -> bool:
    """Tell whether the verb shares the subject of one before it: "rose and said", ", adding"."""
    return token.lower in {"and", "or", "but"} or (token.text == "," and cue.form == "ing")


def _before_adverbs(tokens: Tokens, cue: Cue) -> int | None:
    """Return the last token before the verb's adverbs and auxiliaries; None for a passive."""
    if _as_saying(tokens, cue):
        return _over_auxiliaries(tokens, cue.first - 3)
    at = cue.first - 1
    while at >= 0:
        token = tokens[at]
        if token.lower in small("auxiliaries") and not token.is_name:
            if token.lower in small("copulas") and cue.form in {"past", "participle", "base"}:
                return None
        elif token.lower == "to":
            return _before_leading_up(tokens, at)
        elif not is_adverb(token) and not (
            token.lower in {"on", "in"} and at + 1 < cue.first and is_adverb(tokens[at + 1])
        ):
            break
        at -= 1
    return at


def _before_leading_up(tokens: Tokens, at: int) -> int | None:
    """Return the last token before "went on" in "Lee went on to say"; None for other infinitives.

    ``at`` is the place of "to".
    """
    for words in _leading_up():
        for first in range(at - len(words), max(-1, at - len(words) - _BETWEEN), -1):
            found = tuple(token.lower for token in tokens[first : first + len(words)]) == words
            if found and (first + len(words) == at or words in _leading_up_loosely()):
                return _over_auxiliaries(tokens, first - 1)
    return None


@cache
def _leading_up() -> tuple[tuple[str, ...], ...]:
    phrases = listed("speech_verbs", "leading_up", "en")
    return tuple(tuple(phrase.removesuffix(" ~").split()) for phrase in phrases)


@cache
def _leading_up_loosely() -> frozenset[tuple[str, ...]]:
    phrases = listed("speech_verbs", "leading_up", "en")
    return frozenset(tuple(one.split()[:-1]) for one in phrases if one.endswith(" ~"))


def _over_auxiliaries(tokens: Tokens, at: int) -> int:
    while at >= 0 and (tokens[at].lower in small("auxiliaries") or is_adverb(tokens[at])):
        at -= 1
    return at


def _as_saying(tokens: Tokens, cue: Cue) -> bool:
    if cue.form != "ing" or cue.first < 3 or tokens[cue.first - 1].lower != "as":
        return False
    return tokens[cue.first - 2].lower in _AS_SAYING


def _after_copula(tokens: Tokens, cue: Cue) -> bool:
    return cue.first > 0 and tokens[cue.first - 1].lower in small("copulas")


def _is_object(tokens: Tokens, at: int) -> bool:
    """Tell "of it" and "with you" from a subject."""
    if at == 0 or tokens[at].lower not in {"it", "you"}:
        return False
    return tokens[at - 1].lower in small("prepositions")


def _agrees(tokens: Tokens, source: Source, cue: Cue) -> bool:
    """Ask more of forms that are as often nouns: "the report notes", "analysts say"."""
    words = tokens[source.first : source.end]
    if cue.form == "base":
        if tokens[cue.first - 1].lower in small("auxiliaries") | {"to"}:
            return True
        return _is_plural(words) and (cue.takes("bare") or _opens_object(tokens, cue.end))
    if not cue.noun:
        return True
    follows = tokens[cue.end] if cue.end < len(tokens) else None
    marked = follows is not None and (follows.lower == "that" or follows.quotation is not None)
    return marked or words[-1].is_name


def _is_plural(words: Tokens) -> bool:
    return any(
        word.lower.endswith("s") or word.lower in {"and", "people", "police", "men", "women"}
        for word in words
    ) or words[0].lower in {"many", "some", "few", "several", "most", "both", "others"}


def _opens_object(tokens: Tokens, at: int) -> bool:
    """Tell whether an object or a clause follows, so that the word is a verb and no noun."""
    if at >= len(tokens):
        return False
    token = tokens[at]
    return token.quotation is not None or token.lower in small("determiners")
