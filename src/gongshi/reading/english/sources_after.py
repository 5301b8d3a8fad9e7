# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The noun phrase that is the source of speech behind its cue: "said Lee", "according to Lee"."""

from __future__ import annotations

from gongshi.reading.english.grammar import (
    holds_verb,
    is_personal_head,
    opens_adverbial,
    small,
)
from gongshi.reading.english.noun_phrases import Source, Tokens, is_noun_phrase
from gongshi.reading.english.tokens import Token

__all__ = ["source_after", "source_of_account"]

_LONGEST = 40
_TITLE = 5
"""How many words an office before a name may have: "campaign finance director Ann Lo"."""
_PHRASE_ENDS = frozenset({",", ";", ".", "—", "–", ":", "(", ")"})


def source_after(tokens: Tokens, start: int) -> Source | None:
    """Return the noun phrase that begins at ``start``, with what stands in apposition to it."""
    if start >= len(tokens) or not _may_begin(tokens, start):
        return None
    end = _core_end(tokens, start)
    if end == start or not is_noun_phrase(tokens[start:end]) or not _ends_well(tokens, end):
        return None
    first = _with_apposition(tokens, end)
    return Source(start, first if first == end else _with_apposition(tokens, first))


def source_of_account(tokens: Tokens, start: int, *, opens: bool) -> Source | None:
    """Return what stands after "according to", which can only be a source.

    ``opens``: the account opens the sentence, so that what it reports comes after a comma.
    """
    if start >= len(tokens) or not tokens[start].is_word:
        return None
    end = _core_end(tokens, start)
    if end == start or not _ends_well(tokens, end):
        return None
    if end < len(tokens) and tokens[end].lower == "who":
        return Source(start, _mark_behind(tokens, end))
    apposed = _with_apposition(tokens, end)
    whole = not opens or (apposed < len(tokens) and tokens[apposed].text == ",")
    return Source(start, apposed if whole else end)


def _mark_behind(tokens: Tokens, at: int) -> int:
    """Return where the next mark stands, which ends "who asked not to be named"."""
    while at < len(tokens) and tokens[at].is_word:
        at += 1
    return at


def _may_begin(tokens: Tokens, start: int) -> bool:
    token = tokens[start]
    lower = token.lower
    if lower in small("prepositions") or lower in small("conjunctions") or not token.is_word:
        return False
    if token.is_name or lower in small("determiners") or lower in small("pronouns"):
        return True
    if is_personal_head(token):
        return True
    titled = tokens[start + 1 : start + _TITLE]
    return any(is_personal_head(word) and word.is_word for word in titled) and (
        tokens[start - 2].quotation is not None
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
        if tokens[at].quotation is not None:
            return end
        if tokens[at].text in _PHRASE_ENDS:
            relative = tokens[end + 1].lower == "who"
            return at if relative or not holds_verb(tokens[end + 1 : at]) else end
    return end


def _apposes(first: Token) -> bool:
    lower = first.lower
    if lower in {"who", "of"}:
        return True
    if not first.is_word or opens_adverbial(first) or lower.endswith("ed"):
        return False
    closed = small("auxiliaries") | small("pronouns") | {"and", "or", "but"}
    return lower not in closed
