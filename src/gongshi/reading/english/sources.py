# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The noun phrase that is the source of speech, before its verb or after it.

No part of speech is looked up: a phrase reaches back to a mark, a conjunction or another verb, and
what then looks like no noun phrase is no source.
"""

from __future__ import annotations

import msgspec

from gongshi.reading.english.cues import Cue
from gongshi.reading.english.grammar import (
    holds_verb,
    is_adverb,
    is_personal_head,
    opens_adverbial,
    small,
)
from gongshi.reading.english.units import Token

__all__ = ["Source", "source_after", "source_before"]

_LONGEST = 40
_STOPS = frozenset({";", ":", "—", "–", "--", "(", ")", ".", "!", "?", "[", "]", "…", "..."})
_RELATIVE = frozenset({"which", "where", "that", "whose"})
_PHRASE_ENDS = frozenset({",", ";", ".", "—", "–", ":", "(", ")"})
_ARTICLES = frozenset({"the", "a", "an", "its", "their", "our", "my", "your", "no", "every"})
_AS_SAYING = frozenset({"quoted", "cited", "reported"})

Tokens = tuple[Token, ...]


class Source(msgspec.Struct, frozen=True):
    """The tokens from ``first`` up to ``end``; ``elided``: the subject of an earlier verb is meant.

    ``end`` equals ``first`` for an elided source.
    """

    first: int
    end: int
    elided: bool = False


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
    if token.lower in small("pronouns") and token.lower != "who":
        return None if _is_object(tokens, last) else Source(last, last + 1)
    if token.quotation is not None or token.lower in small("prepositions"):
        return None
    source = _phrase(tokens, last)
    return source if source is not None and _agrees(tokens, source, cue) else None


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
            return None
        elif not is_adverb(token) and not (
            token.lower in {"on", "in"} and at + 1 < cue.first and is_adverb(tokens[at + 1])
        ):
            break
        at -= 1
    return at


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


def _phrase(tokens: Tokens, last: int) -> Source | None:
    apposed = tokens[last].text == ","
    stop = _boundary(tokens, last, apposed=apposed)
    cuts = [at for at in range(stop, last + 1) if tokens[at].text == ","]
    starts = [stop, *(cut + 1 for cut in cuts if cut < last)]
    end = last if apposed else last + 1
    if apposed:
        return _apposed(tokens, starts, end)
    return _noun_phrase(tokens, starts[-1], end)


def _boundary(tokens: Tokens, last: int, *, apposed: bool) -> int:
    for at in range(last, max(-1, last - _LONGEST), -1):
        token = tokens[at]
        if token.quotation is not None or token.text in _STOPS:
            return at + 1
        if token.lower in small("conjunctions") and not (apposed and token.lower in _RELATIVE):
            return at + 1
    return max(0, last - _LONGEST + 1)


def _apposed(tokens: Tokens, starts: list[int], end: int) -> Source | None:
    """Find "Name, who …," or "Name, an office," from the left; "the plan, announced" is neither."""
    for index, start in enumerate(starts[:-1]):
        until = starts[index + 1] - 1
        piece = tokens[start:until]
        if not piece or opens_adverbial(piece[0]) or holds_verb(piece):
            continue
        found = _noun_phrase(tokens, start, until)
        if found is not None:
            return Source(found.first, end)
    return None


def _noun_phrase(tokens: Tokens, start: int, end: int) -> Source | None:
    start = _after_clause(tokens, start, end)
    while start < end and (tokens[start].lower in {"and", "or", "but", "so", "as"}):
        start += 1
    while start < end - 1 and is_adverb(tokens[start]) and tokens[start].lower != "both":
        start += 1
    if start < end and tokens[start].lower in small("prepositions"):
        inner = _after_adverbial(tokens, start, end)
        if inner is None:
            return None
        start = inner
    if start >= end or not _is_noun_phrase(tokens[start:end]):
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


def _is_noun_phrase(words: Tokens) -> bool:
    first, last = words[0], words[-1]
    if len(words) > _LONGEST or holds_verb(words) or last.lower in _ARTICLES:
        return False
    if last.lower in small("prepositions") or last.lower.endswith(("'s", "’s")):
        return False
    if first.is_name or first.lower in small("determiners") or first.text[0].isdigit():
        return True
    return any(is_personal_head(word) for word in words) or last.lower.endswith("s")


def _agrees(tokens: Tokens, source: Source, cue: Cue) -> bool:
    """Ask more of forms that are as often nouns: "the report notes", "analysts say"."""
    words = tokens[source.first : source.end]
    if cue.form == "base":
        before = tokens[cue.first - 1].lower
        plural = any(
            word.lower.endswith("s") or word.lower in {"and", "people", "police"} for word in words
        )
        return before in small("auxiliaries") or (plural and cue.takes("bare"))
    if not cue.noun:
        return True
    follows = tokens[cue.end] if cue.end < len(tokens) else None
    marked = follows is not None and (follows.lower == "that" or follows.quotation is not None)
    return marked or words[-1].is_name


def source_after(tokens: Tokens, start: int) -> Source | None:
    """Return the noun phrase that begins at ``start``, with what stands in apposition to it."""
    if start >= len(tokens) or not _may_begin(tokens[start]):
        return None
    end = _core_end(tokens, start)
    if end == start or not _is_noun_phrase(tokens[start:end]) or not _ends_well(tokens, end):
        return None
    return Source(start, _with_apposition(tokens, end))


def _may_begin(token: Token) -> bool:
    lower = token.lower
    if lower in small("prepositions") or lower in small("conjunctions") or not token.is_word:
        return False
    return (
        token.is_name
        or lower in small("determiners")
        or lower in small("pronouns")
        or is_personal_head(token)
    )


def _core_end(tokens: Tokens, start: int) -> int:
    for at in range(start, min(len(tokens), start + 25)):
        token = tokens[at]
        if not token.is_word and token.text not in {"&", "-", "'", "’"}:
            abbreviation = (
                token.quotation is None and len(token.text) > 1 and token.text[0].isalpha()
            )
            if not abbreviation:
                return at
        ends = token.lower in small("conjunctions") or token.lower in {
            "in",
            "on",
            "after",
            "as",
            "who",
        }
        if at > start and (ends or token.lower in small("times")):
            return at
    return min(len(tokens), start + 25)


def _ends_well(tokens: Tokens, end: int) -> bool:
    if end >= len(tokens):
        return True
    token = tokens[end]
    return (
        token.text in {",", ".", ";", ":", "—", "–", "--", "(", "!", "?"}
        or token.lower in (small("times") | {"in", "on", "after", "as", "who", "when", "while"})
        or token.quotation is not None
    )


def _with_apposition(tokens: Tokens, end: int) -> int:
    """Take in "head of the port" or "who runs the port" behind a comma."""
    if end + 1 >= len(tokens) or tokens[end].text != "," or not _apposes(tokens[end + 1]):
        return end
    for at in range(end + 1, min(len(tokens), end + _LONGEST)):
        if tokens[at].quotation is not None or tokens[at].text in _PHRASE_ENDS:
            relative = tokens[end + 1].lower == "who"
            return at if relative or not holds_verb(tokens[end + 1 : at]) else end
    return end


def _apposes(first: Token) -> bool:
    lower = first.lower
    if lower == "who":
        return True
    if not first.is_word or opens_adverbial(first) or lower.endswith("ed"):
        return False
    closed = small("auxiliaries") | small("pronouns") | {"and", "or", "but"}
    return lower not in closed
