# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Noun phrases among the tokens of a unit: where one ends is known, where it begins is sought.

No part of speech is looked up: a phrase reaches back to a mark, a conjunction or another verb, and
what then looks like no noun phrase is none.
"""

from __future__ import annotations

import msgspec

from gongshi.reading.english.grammar import (
    holds_verb,
    is_adverb,
    is_personal_head,
    opens_adverbial,
    small,
)
from gongshi.reading.english.tokens import Token

__all__ = ["Source", "Tokens", "encloses", "is_noun_phrase", "noun_phrase", "phrase_until"]

_LONGEST = 40
_SMALL_WORD = 3
_RELATIVE_REACH = 8
_TWO = 2
_PARTS_OF = frozenset({"including", "of"})
_STOPS = frozenset({";", ":", "—", "–", "--", "(", ")", ".", "!", "?", "[", "]", "…", "..."})
_RELATIVE = frozenset({"which", "where", "that", "whose"})
_ARTICLES = frozenset({"the", "a", "an", "its", "their", "our", "my", "your", "no", "every"})

Tokens = tuple[Token, ...]


class Source(msgspec.Struct, frozen=True):
    """The tokens from ``first`` up to ``end``; ``elided``: the subject of an earlier verb is meant.

    ``end`` equals ``first`` for an elided source.
    """

    first: int
    end: int
    elided: bool = False


def phrase_until(tokens: Tokens, last: int) -> Source | None:
    """Return the noun phrase that ends with the token ``last``, apposition and all."""
    quoted = tokens[last].quotation is not None
    apposed = tokens[last].text == "," or quoted
    stop = _boundary(tokens, last, apposed=apposed)
    cuts = [at for at in range(stop, last + 1) if tokens[at].text == ","]
    starts = [stop, *(cut + 1 for cut in cuts if cut < last)]
    end = last + 1 if quoted or not apposed else last
    if apposed:
        return _apposed(tokens, starts, end)
    return noun_phrase(tokens, starts[-1], end)


def _boundary(tokens: Tokens, last: int, *, apposed: bool) -> int:
    for at in range(last, max(-1, last - _LONGEST), -1):
        token = tokens[at]
        stops = token.text in _STOPS and not _abbreviates(tokens, at)
        if stops or (token.quotation is not None and not encloses(tokens, at, apposed=apposed)):
            return at + 1
        if token.lower in small("conjunctions") and not (apposed and token.lower in _RELATIVE):
            return at + 1
    return max(0, last - _LONGEST + 1)


def encloses(tokens: Tokens, at: int, *, apposed: bool) -> bool:
    """Tell whether a quotation stands inside the subject: a title, or in a relative clause."""
    if _is_title(tokens[at]):
        return True
    before = tokens[max(0, at - _RELATIVE_REACH) : at]
    return apposed and any(token.lower in {"which", "who"} for token in before)


def _abbreviates(tokens: Tokens, at: int) -> bool:
    """Tell the full stop of "Calif.," from that of a sentence."""
    return tokens[at].text == "." and at + 1 < len(tokens) and tokens[at + 1].text in {",", ")"}


def _is_title(token: Token) -> bool:
    """Tell the name of a film, a book or a plan in quotation marks from somebody's words."""
    if token.quotation is None or token.text[-2:-1] in {",", ".", "!", "?", "…"}:
        return False
    words = [word for word in token.text[1:-1].split() if len(word) > _SMALL_WORD]
    return bool(words) and all(word[0].isupper() or word[0].isdigit() for word in words)


def _apposed(tokens: Tokens, starts: list[int], end: int) -> Source | None:
    """Find "Name, who …," or "Name, an office," from the left; "the plan, announced" is neither."""
    for index, start in enumerate(starts[:-1]):
        until = starts[index + 1] - 1
        piece = tokens[start:until]
        if not piece or opens_adverbial(piece[0]) or holds_verb(piece):
            continue
        found = noun_phrase(tokens, start, until)
        if found is not None:
            return Source(found.first, _without_adverbials(tokens, starts[index + 1 :], end))
    return None


def _without_adverbials(tokens: Tokens, starts: list[int], end: int) -> int:
    """End a source before ", in a televised address," and the like."""
    for start in reversed(starts):
        if tokens[start].lower not in small("prepositions") or tokens[start].lower in _PARTS_OF:
            break
        end = start - 1
    return end


def noun_phrase(tokens: Tokens, start: int, end: int) -> Source | None:
    """Return the noun phrase within ``start`` and ``end``, without what may open the clause."""
    start = _after_clause(tokens, start, end)
    while start < end and (tokens[start].lower in {"and", "or", "but", "so", "as"}):
        start += 1
    while start < end - 1 and is_adverb(tokens[start]) and tokens[start].lower != "both":
        start += 1
    outside = tokens[start].lower == "outside" and end - start == _TWO if start < end else False
    if start < end and tokens[start].lower in small("prepositions") and not outside:
        inner = _after_adverbial(tokens, start, end)
        if inner is None:
            return None
        start = inner
    if start >= end or not is_noun_phrase(tokens[start:end]):
        return None
    return Source(start, end)


def _after_clause(tokens: Tokens, start: int, end: int) -> int:
    """Begin after "and" where a clause stands before it: "sales rose and Lee said"."""
    for at in range(end - 2, start, -1):
        if tokens[at].lower in {"and", "or"} and holds_verb(tokens[start:at]):
            return at + 1
    return start


def _after_adverbial(tokens: Tokens, start: int, end: int) -> int | None:
    """Find the subject behind an adverbial without comma: "On Monday Lee", "In it the mayor"."""
    inner = range(start + 2, end)
    free = [at for at in inner if tokens[at - 1].lower not in small("prepositions")]
    opening = small("determiners") | small("honorifics")
    for at in free:
        if tokens[at].lower in opening:
            return at
    for at in free:
        before = tokens[at - 1]
        fresh = not before.is_name or before.lower in small("times")
        if tokens[at].is_name and fresh and before.lower not in small("determiners"):
            return at
    return None


def is_noun_phrase(words: Tokens) -> bool:
    """Tell a noun phrase that can speak from a clause, an adverbial and a bare noun."""
    first, last = words[0], words[-1]
    if len(words) > _LONGEST or holds_verb(words) or last.lower in _ARTICLES:
        return False
    if last.lower in small("prepositions") or last.lower.endswith(("'s", "’s", "s'", "s’")):
        return False
    if first.is_name or first.lower in small("determiners") or first.text[0].isdigit():
        return True
    return any(is_personal_head(word) for word in words) or last.lower.endswith("s")
