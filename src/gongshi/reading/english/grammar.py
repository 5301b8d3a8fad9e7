# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The small words of English that tell a noun phrase from a clause, from the word list."""

from __future__ import annotations

from functools import cache

from gongshi.reading.english.tokens import Token
from gongshi.reading.word_lists import listed

__all__ = [
    "RELATIVES",
    "holds_verb",
    "is_adverb",
    "is_clause",
    "is_finite",
    "is_past",
    "is_personal_head",
    "may_be_verb",
    "opens_adverbial",
    "small",
    "verbs",
]

Tokens = tuple[Token, ...] | list[Token]

RELATIVES = frozenset({"who", "which", "whose", "that", "when", "where"})
"""Words that open a clause within a noun phrase."""

_SHORTEST_PAST = 4
_SHORTEST_PEOPLE = 5
_NO_SUBJECTS = frozenset({"and", "or", "as", "once", "being", "been", "newly", "when", "if", "to"})
_OBJECTS = frozenset(
    "the a an his her its their our my your this that these those him them it us me himself"
    " herself itself themselves whether how what why nothing everything something nobody no some"
    " many both all any two three".split()
)
_NO_ADVERBS = frozenset(
    "family italy july assembly reply supply ally bully rally tally folly jelly belly anomaly"
    " monopoly homily butterfly fly elderly daily weekly monthly quarterly anthology".split()
)


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


@cache
def verbs(name: str) -> frozenset[str]:
    """Return one list of forms of common verbs: past, third, plain, no_past."""
    return frozenset(listed("english_verbs", name, "en"))


@cache
def _certain() -> frozenset[str]:
    return small("auxiliaries") | verbs("past") | verbs("third")


def is_past(token: Token) -> bool:
    """Tell whether the word may be the past of a regular verb, or its participle."""
    if not token.lower.endswith("ed") or token.is_name or len(token.text) < _SHORTEST_PAST:
        return False
    return token.is_word and "-" not in token.text and token.lower not in verbs("no_past")


def is_finite(tokens: Tokens, at: int) -> bool:
    """Tell whether the word at ``at`` is for certain the verb of a clause.

    A regular past is when its object follows: "the army shelled the town", not "the town shelled
    in May" (which is as often a noun phrase).
    """
    token = tokens[at]
    before = tokens[at - 1].lower if at else ""
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    if token.lower in _certain():
        past = token.lower in verbs("past")
        no_verb = past and (following == "by" or before in small("determiners"))
        return not no_verb and not (token.is_name and at)
    if not at or not (is_past(token) or token.lower in verbs("same")):
        return False
    subject = tokens[at - 1].is_word and before not in _no_subjects()
    return subject and following in _OBJECTS


@cache
def _no_subjects() -> frozenset[str]:
    return _NO_SUBJECTS | small("determiners") | small("prepositions")


def holds_verb(tokens: Tokens) -> bool:
    """Tell whether the words hold a finite verb outside a relative clause: so a clause."""
    for index, token in enumerate(tokens):
        if token.lower in {"who", "which", "that", "whose"}:
            return False
        if index and token.is_name and token.lower in {"may", "will"}:
            continue
        if is_finite(tokens, index):
            return True
    return False


def may_be_verb(tokens: Tokens, at: int) -> bool:
    """Tell whether the word at ``at`` may be the verb of a clause, or else a participle."""
    if is_finite(tokens, at):
        return True
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    if tokens[at].lower in verbs("same"):
        return following in _OBJECTS
    return is_past(tokens[at]) and tokens[at - 1].lower not in small("determiners")


def is_clause(tokens: Tokens) -> bool:
    """Tell "profits slumped" and '"…"' from "Ana Ruiz, a lawyer who knows the case"."""
    relative = False
    for at, token in enumerate(tokens):
        if token.quotation is not None:
            return True
        if token.text == ",":
            relative = False
        elif token.lower in RELATIVES:
            relative = True
        elif not relative and at and tokens[at - 1].is_word and may_be_verb(tokens, at):
            following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
            if is_finite(tokens, at) or following not in {"by", "in", "on", "at", "last", "to"}:
                return True
    return False


def is_personal_head(token: Token) -> bool:
    """Tell whether the word names somebody who can speak: an official, a mayor, analysts."""
    lower = token.lower
    if lower in small("heads") or lower in small("persons"):
        return True
    return _ends_as_people(token)


def _ends_as_people(token: Token) -> bool:
    ends = token.lower.endswith(listed("english_grammar", "person_endings", "en"))
    return ends and len(token.text) > _SHORTEST_PEOPLE and token.lower not in small("no_persons")
