# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Words that say a number is not exact, and which way: over, nearly, about, at least, at most.

A reader that drops 逾 reports a false number (design of reading, section 3). The words stand in
``lexicon/qualifiers.toml``; they are looked up, not searched, so each value costs the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import msgspec

from gongshi.reading.lexicon import lexicon
from gongshi.reading.value import Setting, Value
from gongshi.values import Span

__all__ = ["qualified"]

_MOST_WORDS = 5
_MOST_CHARACTERS = 6
_REACH = 48
_MARKS = ".,;:)”\"'"
_BLANKS = frozenset({" ", "\n"})
_ARTICLES = frozenset({"a", "an", "the"})
_CHINESE_VERBS = (
    "可获得",
    "可领取",
    "可获",
    "可得",
    "可达",
    "可多得",
    "可多",
    "可领",
    "多得",
    "为",
    "有",
    "达",
    "达到",
    "获",
)


@cache
def _words(place: str) -> Mapping[str, str]:
    entries = lexicon("qualifiers").entries.values()
    chosen = [entry for entry in entries if entry.id.endswith("_after") == (place == "after")]
    return {word: entry.more["approx"] for entry in chosen for word in (*entry.en, *entry.zh)}


def qualified(setting: Setting, value: Value) -> Value:
    """Return ``value`` with the qualifier that stands before or behind it, if one does."""
    look = _chinese if setting.is_chinese else _english
    found = look(setting.text.folded, value.span)
    if found is None:
        return value
    approx, place = found
    return msgspec.structs.replace(value, approx=approx, qualifier=place)


def _english(folded: str, span: Span) -> tuple[str, Span] | None:
    if folded[span.end : span.end + 1] in (" ", ","):
        found = _english_after(folded, span.end)
        if found is not None:
            return found
    return _english_before(folded, span.start)


def _english_after(folded: str, end: int) -> tuple[str, Span] | None:
    after = folded[end : end + _REACH].lower()
    words = after.strip(" ,").split(maxsplit=3)[:3]
    if not words or words[0].lstrip(_MARKS) not in _ends_of("after"):
        return None
    for phrase in (" ".join(words), " ".join(words[:2])):
        known = _words("after").get(bare := phrase.strip(_MARKS))
        if known is not None:
            start = end + after.index(bare)
            return known, Span(start, start + len(bare))
    return None


def _english_before(folded: str, start: int) -> tuple[str, Span] | None:
    if folded[max(0, start - 1) : start] not in _BLANKS:
        return None
    before = folded[max(0, start - _REACH) : start].lower()
    words = before.split()[-_MOST_WORDS:]
    if words and words[-1] in _ARTICLES:
        words.pop()
    if not words or words[-1] not in _ends_of("before"):
        return _english_maximum(before, start)
    for skip in range(len(words)):
        phrase = " ".join(words[skip:])
        if phrase in _words("before"):
            at = before.rfind(phrase)
            if at < 0:
                return None
            at += start - len(before)
            return _words("before")[phrase], Span(at, at + len(phrase))
    return _english_maximum(before, start)


@cache
def _last_letters() -> frozenset[str]:
    return frozenset(words[-1] for words in _words("before"))


@cache
def _ends_of(place: str) -> frozenset[str]:
    """Return the words of qualifiers that stand farthest from a value they follow, or nearest."""
    return frozenset(words.split()[0 if place == "after" else -1] for words in _words(place))


def _english_maximum(before: str, start: int) -> tuple[str, Span] | None:
    """Find "a maximum yearly sum of", where what is limited stands between."""
    words = before.split()
    if words[-1:] != ["of"]:
        return None
    for word, approx in (("maximum", "at_most"), ("minimum", "at_least")):
        if word in words[-4:]:
            at = start - len(before) + before.rindex(word)
            return approx, Span(at, at + len(word))
    return None


def _chinese(folded: str, span: Span) -> tuple[str, Span] | None:
    after = folded[span.end : span.end + _MOST_CHARACTERS]
    blanks = len(after) - len(after.lstrip())
    for size in range(4, 0, -1):
        word = after[blanks : blanks + size]
        if word in _words("after") and len(word) == size:
            start = span.end + blanks
            return _words("after")[word], Span(start, start + size)
    return _chinese_before(folded, span.start)


def _chinese_before(folded: str, start: int) -> tuple[str, Span] | None:
    before = folded[max(0, start - 12) : start].rstrip(" ")
    end = max(0, start - 12) + len(before)
    found = _chinese_word(before, end)
    if found is not None:
        return found
    if before.endswith(_CHINESE_VERBS):
        verb = next(verb for verb in _CHINESE_VERBS if before.endswith(verb))
        return _chinese_word(before[: -len(verb)], end - len(verb))
    return None


def _chinese_word(before: str, end: int) -> tuple[str, Span] | None:
    if before[-1:] not in _last_letters():
        return None
    for size in range(min(_MOST_CHARACTERS, len(before)), 0, -1):
        word = before[-size:]
        if word in _words("before"):
            return _words("before")[word], Span(end - size, end)
    return None
