# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Reports without a verb of saying: "according to Lee", "in her words", "in the view of Lee"."""

from __future__ import annotations

import msgspec

from gongshi.reading.english.contents import Content
from gongshi.reading.english.grammar import is_past
from gongshi.reading.english.noun_phrases import Source, Tokens
from gongshi.reading.english.sources_after import source_of_account
from gongshi.reading.word_lists import listed

__all__ = ["Account", "according_to"]

_POSSESSIVES = frozenset({"his", "her", "their", "its"})
_NO_SOURCES = frozenset(
    {"plan", "plans", "schedule", "rules", "law", "need", "needs", "type", "size", "age"}
)


class Account(msgspec.Struct, frozen=True):
    """Cue tokens from ``first`` to ``cue_end``, the source's tokens, and the content's."""

    first: int
    cue_end: int
    source: Source
    content: Content
    possessive: bool = False


def according_to(tokens: Tokens) -> tuple[Account, ...]:
    """Return at most one account of the unit, the first."""
    for at in range(len(tokens) - 2):
        lower = tokens[at].lower
        found = None
        if lower == "according" and tokens[at + 1].lower == "to":
            found = _according(tokens, at, at + 2)
        elif lower == "in":
            found = _in_words(tokens, at)
        if found is not None:
            return (found,)
    return ()


def _according(tokens: Tokens, at: int, start: int) -> Account | None:
    source = source_of_account(tokens, start, opens=_opens(tokens, at))
    if source is None or tokens[source.end - 1].lower in _NO_SOURCES:
        return None
    source = _with_participle(tokens, source)
    content = _rest(tokens, at, source.end)
    return None if content is None else Account(at, start, source, content)


def _with_participle(tokens: Tokens, source: Source) -> Source:
    """Take in "this week by the college" behind "a poll released"; a plain time stays out."""
    last = tokens[source.end - 1]
    if not is_past(last) and last.lower not in {"made", "seen", "held"}:
        return source
    for at in range(source.end, len(tokens)):
        if tokens[at].quotation is not None or not tokens[at].is_word:
            return Source(source.first, at)
    return Source(source.first, len(tokens))


def _in_words(tokens: Tokens, at: int) -> Account | None:
    words = listed("speech_verbs", "words", "en")
    possessive, noun = tokens[at + 1], tokens[at + 2]
    if possessive.lower in _POSSESSIVES and noun.lower in words:
        content = _rest(tokens, at, at + 3)
        if content is not None:
            return Account(at, at + 3, Source(at + 1, at + 2), content, possessive=True)
    of = at + 3 < len(tokens) and tokens[at + 3].lower == "of"
    if of and possessive.lower == "the" and noun.lower in words:
        return _according(tokens, at, at + 4)
    return None


def _opens(tokens: Tokens, at: int) -> bool:
    if at != 1:
        return at == 0
    first = tokens[0]
    return first.quotation is None and (not first.is_word or first.lower in {"but", "and", "yet"})


def _rest(tokens: Tokens, at: int, end: int) -> Content | None:
    """Return the clause the account belongs to: after it, before it, or around it."""
    if end < len(tokens) and tokens[end].text == ",":
        end += 1
    if _opens(tokens, at):
        return Content(end, len(tokens)) if end < len(tokens) else None
    follows = any(token.is_word or token.quotation is not None for token in tokens[end:])
    if follows:
        return Content(0, len(tokens))
    until = at - 1 if tokens[at - 1].text == "," else at
    return Content(0, until) if until > 0 else None
