# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The small words of English that tell a noun phrase from a clause, from the word list."""

from __future__ import annotations

from functools import cache

from gongshi.reading.english.units import Token
from gongshi.reading.word_lists import listed

__all__ = ["holds_verb", "is_adverb", "is_personal_head", "opens_adverbial", "small"]

_NO_ADVERBS = frozenset({"family", "italy", "july", "assembly", "reply", "supply", "ally", "bully"})


@cache
def small(name: str) -> frozenset[str]:
    """Return one list of small words: pronouns, determiners, auxiliaries and so on."""
    return frozenset(listed("english_grammar", name, "en"))


def is_adverb(token: Token) -> bool:
    """Tell whether the word can stand between a subject and its verb without being either."""
    if not token.is_word:
        return False
    if token.lower in small("adverbs"):
        return True
    return token.lower.endswith("ly") and token.lower not in _NO_ADVERBS and not token.is_name


def opens_adverbial(token: Token) -> bool:
    """Tell whether a phrase that begins so is no subject: "On Monday", "Speaking", "Separately"."""
    lower = token.lower
    if lower in small("prepositions") or lower in small("conjunctions") or lower in small("times"):
        return True
    return (lower.endswith(("ing", "ly")) and len(lower) > 5) or is_adverb(token)


def holds_verb(tokens: tuple[Token, ...] | list[Token]) -> bool:
    """Tell whether the words hold a finite verb outside a relative clause: so a clause."""
    for index, token in enumerate(tokens):
        if token.lower in {"who", "which", "that", "whose"}:
            return False
        if index and token.is_name and token.lower in {"may", "will"}:
            continue
        if token.lower in small("auxiliaries") or token.lower in small("finite"):
            return True
    return False


def is_personal_head(token: Token) -> bool:
    """Tell whether the word names somebody who can speak: an official, a mayor, analysts."""
    return token.lower in small("heads") or token.lower in small("persons")
