# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What was said: the tokens after a verb of saying, or before it, that are its content."""

from __future__ import annotations

import msgspec

from gongshi.reading.english.cues import Cue
from gongshi.reading.english.grammar import holds_verb, is_adverb, opens_adverbial, small
from gongshi.reading.english.sources import Tokens
from gongshi.reading.english.units import Token

__all__ = ["Content", "content_after", "content_before", "own_words"]

_ENDS = frozenset({",", ".", ";", ")", "]", "—", "–", "--", "!", "?", "…", "..."})
_QUESTIONS = frozenset({"whether", "how", "why", "what", "if", "where", "who"})
_SPOKEN_ENDS = frozenset({",", ".", "!", "?", "…"})
_REACH = 22
"""How many words may stand between a verb of saying and its "that"."""


class Content(msgspec.Struct, frozen=True):
    """The tokens from ``first`` up to ``end``."""

    first: int
    end: int


def content_after(
    tokens: Tokens, cue: Cue, limit: int, *, personal: bool, behind: bool
) -> Content | None:
    """Return what follows the verb as said.

    ``personal``: the source is a person, so that judgements in words count as speech; ``behind``:
    something that may be the content stands before the source.
    """
    at = _over_times(tokens, cue.end, limit)
    if at >= limit:
        return None
    token = tokens[at]
    if token.text in {",", ":"} and at + 1 < limit:
        following = tokens[at + 1]
        return Content(at + 1, limit) if _opens_words(token, following) else None
    if token.text in _ENDS:
        return None
    found = _marked(tokens, cue, at, limit)
    if found is None:
        found = _with_addressee(tokens, cue, at, limit, personal=personal)
    if found is None and token.lower in small("adjuncts"):
        found = _beyond_adjunct(tokens, at, limit)
        if found is not None or behind:
            return found
    return found or _plain(tokens, cue, at, limit, personal=personal)


def _opens_words(mark: Token, following: Token) -> bool:
    return following.quotation is not None or mark.text == ":"


def _marked(tokens: Tokens, cue: Cue, at: int, limit: int) -> Content | None:
    """Take a quotation, a clause with "that" or a question right behind the verb."""
    token = tokens[at]
    if token.quotation is not None:
        return Content(at, limit)
    if token.lower == "that" and at + 1 < limit and cue.takes("bare", "that", "told", "quote"):
        return Content(at + 1, limit)
    if token.lower in _QUESTIONS and cue.takes("bare", "that", "quote", "told"):
        return Content(at, limit)
    return None


def _with_addressee(
    tokens: Tokens, cue: Cue, at: int, limit: int, *, personal: bool
) -> Content | None:
    if cue.takes("told"):
        found = _told(tokens, cue, at, limit)
        if found is not None:
            return found
    if not personal:
        return None
    if cue.takes("request") and _infinitive(tokens, at, limit) is not None:
        return Content(at, limit)
    if cue.takes("intend") and tokens[at].lower == "to":
        return Content(at, limit)
    return None


def _told(tokens: Tokens, cue: Cue, at: int, limit: int) -> Content | None:
    for index in range(at + 1, min(limit - 1, at + _REACH)):
        token = tokens[index]
        if token.lower == "that" and _opens_clause(tokens, index):
            return Content(index + 1, limit)
        if token.quotation is not None and index > at:
            return Content(index, limit)
    if not cue.takes("bare", "that") or cue.lemma == "tell":
        return _after_short_addressee(tokens, at, limit)
    return None


def _opens_clause(tokens: Tokens, index: int) -> bool:
    following = tokens[index + 1].lower
    return following not in small("auxiliaries") and following not in small("finite")


def _after_short_addressee(tokens: Tokens, at: int, limit: int) -> Content | None:
    """Read "told reporters sales rose", "told him the plan failed"."""
    end = at + 1
    if tokens[at].lower in small("determiners") and tokens[at].lower not in {"his", "her"}:
        end = at + 2
    while end < limit and tokens[end].is_name and tokens[end - 1].is_name:
        end += 1
    end = _over_times(tokens, end, limit)
    if end + 1 >= limit or tokens[end].lower in small("adjuncts") or tokens[end].text in _ENDS:
        return None
    return Content(end, limit)


def _infinitive(tokens: Tokens, at: int, limit: int) -> int | None:
    for index in range(at, min(limit - 1, at + _REACH)):
        if tokens[index].text in {";", "."}:
            return None
        if tokens[index].lower == "to" and tokens[index + 1].is_word:
            return index
    return None


def _beyond_adjunct(tokens: Tokens, at: int, limit: int) -> Content | None:
    """Read "said in a statement that …", "said at the opening: …"."""
    for index in range(at + 1, min(limit - 1, at + _REACH)):
        token = tokens[index]
        if token.lower == "that" and tokens[index - 1].lower not in small("prepositions"):
            return Content(index + 1, limit) if _opens_clause(tokens, index) else None
        if token.text in {",", ":"} and _opens_words(token, tokens[index + 1]):
            return Content(index + 1, limit)
        if token.text == ";":
            return None
    return None


def _plain(tokens: Tokens, cue: Cue, at: int, limit: int, *, personal: bool) -> Content | None:
    """Take a clause without "that", or the object of a judgement."""
    token = tokens[at]
    if token.lower in {"and", "or", "by", "so", "as"}:
        return None
    enough = limit - at >= 2
    if cue.takes("bare") and enough and (token.lower != "to"):
        return Content(at, limit)
    judged = cue.takes("judge") and (personal or _has_words(tokens, at, limit))
    if judged and token.lower != "to":
        return Content(at, limit)
    if cue.takes("request", "quote", "that") and _has_words(tokens, at, limit):
        return Content(at, limit)
    return None


def _has_words(tokens: Tokens, at: int, limit: int) -> bool:
    return any(token.quotation is not None for token in tokens[at:limit])


def _over_times(tokens: Tokens, at: int, limit: int) -> int:
    """Pass "yesterday", "on Monday", "today (March 4)"."""
    while at < limit:
        token = tokens[at]
        if (
            token.lower in {"on", "in"}
            and at + 1 < limit
            and tokens[at + 1].lower in small("times")
        ):
            at += 2
            while at < limit and tokens[at].text.isdigit():
                at += 1
        elif token.text == "(" and at > 0:
            at = next((i for i in range(at, min(limit, at + 8)) if tokens[i].text == ")"), limit)
            at += 1
        elif token.lower in small("times") or (is_adverb(token) and token.lower.endswith("ly")):
            at += 1
        else:
            break
    return at


def content_before(tokens: Tokens, low: int, until: int) -> Content | None:
    """Return what stands before the source as said: a clause, or a quotation.

    ``until`` is where the source begins; a comma or a closing quotation stands before it.
    """
    end = until
    if end > low and tokens[end - 1].text in {",", "—", "–", "--"}:
        end -= 1
    if end <= low or (end == until and tokens[end - 1].quotation is None):
        return None
    piece = tokens[low:end]
    if piece[-1].quotation is not None:
        return Content(low, end)
    adverbial = opens_adverbial(piece[0]) and not holds_verb(piece)
    return None if adverbial or len(piece) < 2 else Content(low, end)


def own_words(tokens: Tokens, content: Content) -> bool:
    """Tell whether the content holds the speaker's own words, not only a quoted term."""
    return any(
        tokens[at].quotation is not None and not _is_term(tokens, at)
        for at in range(content.first, content.end)
    )


def _is_term(tokens: Tokens, at: int) -> bool:
    """Tell a name or a term in quotation marks from somebody's words.

    Terms are written with capitals, or stand between an article and a noun: the "silver" economy.
    """
    if tokens[at].text[-2:-1] in _SPOKEN_ENDS:
        return False
    words = [word for word in tokens[at].text[1:-1].replace("-", " ").split() if len(word) > 3]
    if words and all(word[0].isupper() or word[0].isdigit() for word in words):
        return len(words) > 1 or not _ends_phrase(tokens, at)
    before = tokens[at - 1].lower if at else ""
    article = before in {"the", "its", "their", "so-called"}
    return article and not _ends_phrase(tokens, at)


def _ends_phrase(tokens: Tokens, at: int) -> bool:
    if at + 1 >= len(tokens):
        return True
    following = tokens[at + 1]
    return not following.is_word or following.lower in small("prepositions") | {"and", "or", "but"}
