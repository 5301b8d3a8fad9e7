# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Nouns of saying: "Lee's claim that …", "a warning from the port that …", "her promise to …".

The source stands before the noun as its owner, or after it behind "by" or "from".
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from gongshi.reading.english.accounts import Account
from gongshi.reading.english.contents import Content
from gongshi.reading.english.grammar import RELATIVES, is_finite, small
from gongshi.reading.english.noun_phrases import Source, Tokens
from gongshi.reading.english.sources_after import source_after
from gongshi.reading.english.tokens import Token
from gongshi.reading.word_lists import listed

__all__ = ["noun_accounts", "owner_of", "until_next_verb"]

_POSSESSIVES = frozenset({"his", "her", "their", "its"})
_FARTHEST = 6
_LONGEST = 80
"""How many words a noun's content may have; it keeps endless sentences linear."""
_ENDS = frozenset({",", ";", ".", ":", ")", "—", "–", "--", "?", "!"})


@cache
def _nouns(section: str) -> frozenset[str]:
    return frozenset(listed("speech_verbs", section, "en"))


def noun_accounts(tokens: Tokens) -> Iterator[Account]:
    """Yield what nouns of saying report, each with its source."""
    for at in range(len(tokens) - 2):
        word = tokens[at].lower
        if word not in _nouns("saying_nouns") and word not in _nouns("asking_nouns"):
            continue
        found = _owned(tokens, at) or _given(tokens, at)
        if found is not None:
            yield found


def _owned(tokens: Tokens, at: int) -> Account | None:
    """Read "the mayor's repeated claim that …" and "her promise to …"."""
    if tokens[at + 1].lower not in {"that", "to"}:
        return None
    for first in range(at - 1, max(-1, at - _FARTHEST), -1):
        token = tokens[first]
        possessive = token.lower in _POSSESSIVES
        if possessive or (token.is_word and token.lower.endswith(("'s", "’s", "s'", "s’"))):
            source = Source(first, first + 1) if possessive else _owner(tokens, first)
            content = None if source is None else _content(tokens, at, at + 1)
            if source is None or content is None:
                return None
            return Account(at, at + 1, source, content, possessive=possessive)
        if not token.is_word or token.lower in small("determiners"):
            return None
    return None


def _owner(tokens: Tokens, last: int) -> Source | None:
    first = last
    while first > 0 and tokens[first - 1].is_word and last - first < _FARTHEST:
        before = tokens[first - 1]
        if before.lower in small("determiners"):
            return Source(first - 1, last + 1)
        if before.lower in small("prepositions") or is_finite(tokens, first - 1):
            break
        if tokens[first].is_name and not before.is_name:
            break
        first -= 1
    return Source(first, last + 1) if tokens[first].is_name else None


def _given(tokens: Tokens, at: int) -> Account | None:
    """Read "a warning from the port that …" and "claims by officials that …"."""
    if tokens[at + 1].lower not in {"by", "from"}:
        return None
    end = at + 2
    while end < len(tokens) and end - at < _FARTHEST * 2 and tokens[end].is_word:
        if tokens[end].lower in {"that", "to"}:
            break
        end += 1
    source = source_after(tokens[:end], at + 2)
    content = _content(tokens, at, end)
    if source is None or content is None or source.end != end:
        return None
    return Account(at, at + 1, source, content)


def _content(tokens: Tokens, noun: int, start: int) -> Content | None:
    if start + 2 >= len(tokens):
        return None
    word, asks = tokens[start].lower, tokens[noun].lower in _nouns("asking_nouns")
    if word == "that" and not is_finite(tokens[start + 1 : start + 2], 0):
        return until_next_verb(tokens, start + 1)
    if asks and word == "to" and tokens[start + 1].is_word and not tokens[start + 1].is_name:
        if tokens[start + 1].lower in small("determiners"):
            return None
        return until_next_verb(tokens, start)
    return None


def until_next_verb(tokens: Tokens, start: int) -> Content | None:
    """Return the clause from ``start`` to a mark, or to the verb whose subject the noun is."""
    opening = tokens[start]
    phrase = opening.lower in {"to", "as", "of"} or opening.quotation is not None
    allowed = 0 if phrase else 1
    limit = min(len(tokens), start + _LONGEST)
    for at in range(start, limit):
        token = tokens[at]
        if token.quotation is None and token.text in _ENDS:
            return Content(start, at) if at > start + 1 else None
        if token.lower in _openers():
            allowed += 1
        elif is_finite(tokens, at) and not _goes_on(tokens, at):
            allowed -= 1
            if allowed < 0:
                return Content(start, at) if at > start + 1 else None
    return Content(start, limit)


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Tell the second word of "had been" from a new verb."""
    return bool(at) and tokens[at - 1].lower in _before_second()


@cache
def _openers() -> frozenset[str]:
    return RELATIVES | small("conjunctions")


@cache
def _before_second() -> frozenset[str]:
    return small("auxiliaries") | {"not", "and", "or", "but", "never", "also"}


def owner_of(tokens: Tokens, source: Source) -> Tokens:
    """Return the tokens with the source's possessive mark cut off: "mayor" for "mayor's"."""
    last = tokens[source.end - 1]
    bare = last.text.removesuffix("s").removesuffix("'").removesuffix("’")
    if bare in {last.text, last.text.removesuffix("s")}:
        return tokens
    owner = Token(bare, bare.lower(), last.start, last.start + len(bare))
    return (*tokens[: source.end - 1], owner, *tokens[source.end :])
