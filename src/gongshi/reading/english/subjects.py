# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The subject of the clause that a verb of saying goes on: "The mayor resigned, saying …".

The verb has no subject of its own; the one of the clause before it is meant, which stands before
that clause's own verb.
"""

from __future__ import annotations

from gongshi.reading.english.cues import Cue
from gongshi.reading.english.grammar import (
    RELATIVES,
    is_clause,
    may_be_verb,
    opens_adverbial,
    small,
)
from gongshi.reading.english.noun_phrases import Source, Tokens, noun_phrase, phrase_until

__all__ = ["resumes", "subject_of_clause"]

_FARTHEST = 60


def subject_of_clause(tokens: Tokens, low: int, until: int) -> Source | None:
    """Return the subject of the clause from ``low`` up to ``until``; None when it has none."""
    start = _clause_start(tokens, max(low, until - _FARTHEST), until)
    if start < until and tokens[start].lower in {"he", "she", "they", "it"}:
        return Source(start, start + 1)
    inner = 0
    for at in range(start, until):
        if tokens[at].lower in RELATIVES:
            inner += 1
        elif at > start and may_be_verb(tokens, at):
            inner -= 1
            if inner < 0:
                return _subject(tokens, start, _before_adverbs(tokens, at, start))
    return None


def _subject(tokens: Tokens, start: int, last: int) -> Source | None:
    if any(token.lower in RELATIVES for token in tokens[start:last]):
        return noun_phrase(tokens, start, last + 1)
    source = phrase_until(tokens, last)
    return source if source is not None and _opens(tokens, source, start) else None


def _clause_start(tokens: Tokens, low: int, until: int) -> int:
    """Pass what opens the clause: marks, "But", "On Monday," and "In a letter,"."""
    start = low
    while start < until and (not tokens[start].is_word or tokens[start].lower in _JOINS):
        start += 1
    if start < until and opens_adverbial(tokens[start]):
        for at in range(start, until - 1):
            if tokens[at].text == ",":
                return at + 1
    return start


_JOINS = frozenset({"and", "but", "or", "so", "then", "yet"})


def _before_adverbs(tokens: Tokens, at: int, start: int) -> int:
    last = at - 1
    while last > start and tokens[last].lower in small("adverbs"):
        last -= 1
    return last


def _opens(tokens: Tokens, source: Source, start: int) -> bool:
    between = tokens[start : source.first]
    return all(token.lower in small("adverbs") for token in between)


def resumes(tokens: Tokens, cue: Cue, said_from: int | None) -> bool:
    """Tell whether a verb without subject goes on with the speaker: ", adding", "and urged".

    ``said_from``: where the words of the speaker before it begin, when somebody spoke before.
    """
    before = cue.first - 1
    while before > 0 and opens_adverbial(tokens[before]) and tokens[before].lower not in _JOINS:
        before -= 1
    if cue.form == "ing":
        return tokens[before].text == "," or tokens[before].lower in small("papers")
    if before < 1 or tokens[before].lower not in _JOINS or cue.form not in {"past", "third"}:
        return False
    joined = tokens[before - 1].text == "," or cue.takes("request")
    if joined or said_from is None or _says(tokens, cue.end):
        return True
    said = tokens[said_from:before]
    return _is_shifted(said) or not is_clause(said)


def _says(tokens: Tokens, at: int) -> bool:
    """Tell whether "that" or a quotation follows, which only a verb of saying has."""
    return at < len(tokens) and (tokens[at].lower == "that" or tokens[at].quotation is not None)


def _is_shifted(said: Tokens) -> bool:
    """Tell reported speech in a past of its own, which no plain past goes on: "it would rise"."""
    return any(token.lower in {"had", "would", "was", "were", "could"} for token in said)
