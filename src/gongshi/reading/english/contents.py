# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What was said: the tokens after a verb of saying, or before it, that are its content."""

from __future__ import annotations

import msgspec

from gongshi.reading.english.cues import Cue
from gongshi.reading.english.grammar import (
    holds_verb,
    is_adverb,
    is_clause,
    is_finite,
    is_personal_head,
    may_be_verb,
    opens_adverbial,
    small,
)
from gongshi.reading.english.noun_phrases import Tokens
from gongshi.reading.english.tokens import Token
from gongshi.reading.word_lists import listed

__all__ = ["Content", "content_after", "content_before", "own_words"]

_ENDS = frozenset({",", ".", ";", ")", "]", "—", "–", "--", "!", "?", "…", "..."})
_QUESTIONS = frozenset({"whether", "how", "why", "what", "if", "where", "who"})
_SPOKEN_ENDS = frozenset({",", ".", "!", "?", "…"})
_SUBJECTS = frozenset({"he", "she", "they", "it"})
_DEGREES = frozenset(
    "only nearly roughly mostly hardly barely early likely approximately partly largely possibly"
    " probably particularly especially exactly fully".split()
)
_UNNAMED = frozenset({"named", "identified", "quoted"})
_REACH = 22
"""How many words may stand between a verb of saying and its "that"."""


class Content(msgspec.Struct, frozen=True):
    """The tokens from ``first`` up to ``end``."""

    first: int
    end: int


def content_after(
    tokens: Tokens, cue: Cue, limit: int, *, acts: bool, behind: bool
) -> Content | None:
    """Return what follows the verb as said.

    ``acts``: the source is somebody, so that judgements in words count as speech; ``behind``:
    something that may be the content stands before the source.
    """
    at = _over_times(tokens, cue.end, limit)
    if at >= limit:
        return None
    at = _over_insertion(tokens, at, limit)
    token = tokens[at]
    if token.text in {",", ":"} and at + 1 < limit:
        following = tokens[at + 1]
        return Content(at + 1, limit) if _opens_words(token, following) else None
    if token.text in _ENDS:
        return None
    found = _marked(tokens, cue, at, limit)
    if found is None:
        found = _with_addressee(tokens, cue, at, limit, acts=acts)
    if found is None and token.lower in small("adjuncts"):
        found = _beyond_adjunct(tokens, at, limit)
        if found is not None or behind:
            return found
    return found or _plain(tokens, cue, at, limit, acts=acts)


def _over_insertion(tokens: Tokens, at: int, limit: int) -> int:
    """Pass ", however," between the verb and what is said."""
    inserted = at + 3 < limit and tokens[at].text == "," == tokens[at + 2].text
    return at + 3 if inserted and is_adverb(tokens[at + 1]) else at


def _opens_words(mark: Token, following: Token) -> bool:
    return following.quotation is not None or mark.text == ":"


def _marked(tokens: Tokens, cue: Cue, at: int, limit: int) -> Content | None:
    """Take a quotation, a clause with "that" or a question right behind the verb."""
    token = tokens[at]
    if token.quotation is not None:
        return Content(at, limit)
    if token.lower == "that" and at + 1 < limit and cue.takes("bare", "that", "told", "quote"):
        demonstrative = is_finite(tokens[at + 1 : at + 2], 0) and not cue.takes("told")
        return Content(at if demonstrative else at + 1, limit)
    if token.lower in _QUESTIONS and cue.takes("bare", "that", "quote", "told"):
        return Content(at, limit)
    return None


def _with_addressee(tokens: Tokens, cue: Cue, at: int, limit: int, *, acts: bool) -> Content | None:
    if cue.takes("told"):
        found = _told(tokens, cue, at, limit)
        if found is not None:
            return found
    if not acts:
        return None
    if cue.takes("request") and _infinitive(tokens, at, limit) is not None:
        unnamed = tokens[at].lower == "not" and tokens[limit - 2].lower in _UNNAMED
        return None if unnamed else Content(at, limit)
    if cue.takes("intend") and tokens[at].lower == "to":
        return Content(at, limit)
    return None


def _told(tokens: Tokens, cue: Cue, at: int, limit: int) -> Content | None:
    for index in range(at + 1, min(limit - 1, at + _REACH)):
        token = tokens[index]
        if token.lower == "that" and _opens_clause(tokens, index):
            return Content(index + 1, limit)
        if token.quotation is not None:
            announced = tokens[index - 1].text in {":", ","}
            clause = not announced and is_clause(tokens[at:index])
            return _after_short_addressee(tokens, at, limit) if clause else Content(index, limit)
    if not cue.takes("bare", "that") or cue.lemma == "tell":
        return _after_short_addressee(tokens, at, limit)
    return None


def _opens_clause(tokens: Tokens, index: int) -> bool:
    return not is_finite(tokens[index + 1 : index + 2], 0)


def _after_short_addressee(tokens: Tokens, at: int, limit: int) -> Content | None:
    """Read "told reporters sales rose", "told him the plan failed"."""
    end = _addressee_end(tokens, at, limit)
    end = _over_times(tokens, end, limit)
    if end + 1 >= limit or tokens[end].lower in small("adjuncts") or tokens[end].text in _ENDS:
        return None
    return Content(end, limit) if is_clause(tokens[end:limit]) else None


def _addressee_end(tokens: Tokens, at: int, limit: int) -> int:
    end = at + 1
    owned = tokens[at].lower in {"his", "her"}
    if tokens[at].lower in small("determiners") and (not owned or _is_addressee(tokens, at + 1)):
        end = at + 2
        for index in range(end, min(limit, end + 3)):
            if tokens[index].lower in small("determiners") | small("pronouns"):
                return index
    while end < limit and tokens[end].is_name and tokens[end - 1].is_name:
        end += 1
    return end


def _is_addressee(tokens: Tokens, at: int) -> bool:
    return at < len(tokens) and is_personal_head(tokens[at])


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
        if token.lower in _SUBJECTS and may_be_verb(tokens, index + 1):
            return Content(index, limit)
        if token.text == ";":
            return None
    return None


def _plain(tokens: Tokens, cue: Cue, at: int, limit: int, *, acts: bool) -> Content | None:
    """Take a clause without "that", or the object of a judgement."""
    token = tokens[at]
    if token.lower in {"and", "or", "by", "so", "as"}:
        return None
    enough = limit - at >= 2
    if cue.takes("bare") and enough and token.lower != "to" and _is_said(tokens, cue, at, limit):
        return Content(at, limit)
    judged = cue.takes("judge") and (acts or _has_words(tokens, at, limit))
    if judged and token.lower != "to":
        return Content(at, limit)
    if cue.takes("request", "quote", "that") and _has_words(tokens, at, limit):
        return Content(at, limit)
    return None


def _is_said(tokens: Tokens, cue: Cue, at: int, limit: int) -> bool:
    """Tell "felt the room was cold" from "felt the cold"; "said" is followed by words anyhow."""
    clausal = cue.lemma in listed("speech_verbs", "clausal", "en")
    return not clausal or is_clause(tokens[at:limit])


def _has_words(tokens: Tokens, at: int, limit: int) -> bool:
    return any(token.quotation is not None for token in tokens[at:limit])


def _over_times(tokens: Tokens, at: int, limit: int) -> int:
    """Pass "yesterday", "on Monday", "today (March 4)"."""
    while at < limit:
        after = _over_time(tokens, at, limit)
        if after == at:
            break
        at = after
    return at


def _over_time(tokens: Tokens, at: int, limit: int) -> int:
    """Pass one expression of time or manner; return ``at`` when none stands there."""
    token = tokens[at]
    following = tokens[at + 1].lower if at + 1 < limit else ""
    if token.lower in {"on", "in"} and following in small("times"):
        return _over_digits(tokens, at + 2, limit)
    if token.text == "(" and at > 0:
        closing = (i for i in range(at, min(limit, at + 8)) if tokens[i].text == ")")
        return next(closing, limit) + 1
    if following and _is_time(tokens, at):
        return at + 2
    manner = is_adverb(token) and (following == "that" or token.lower.endswith("ly"))
    manner = manner and token.lower not in _DEGREES
    times = token.lower in small("times") and not _opens_existence(tokens, at)
    return at + 1 if manner or times else at


def _over_digits(tokens: Tokens, at: int, limit: int) -> int:
    while at < limit and tokens[at].text.isdigit():
        at += 1
    return at


def _opens_existence(tokens: Tokens, at: int) -> bool:
    """Tell "there was no evidence" from "said there"."""
    return tokens[at].lower == "there" and is_finite(tokens[at + 1 : at + 2] or tokens[at:], 0)


def _is_time(tokens: Tokens, at: int) -> bool:
    """Tell "last week" and "next March" from "last resort"."""
    following = tokens[at + 1].lower
    relative = tokens[at].lower in {"last", "next", "this"}
    return relative and (following in small("times") or following in small("spells"))


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
