# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Sessions in English text: an ordinal and ``plenary session``, ``meeting`` ...

An ordinal belongs to a mechanism that stands beside it, in its sentence, or, for a plenary, in the
notice. ``of the`` somebody else, or somebody else's, is another event.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import msgspec

from gongshi.reading.document import Document
from gongshi.reading.english.mechanisms import alias_pattern
from gongshi.reading.pattern import Pattern
from gongshi.reading.row import Row
from gongshi.reading.session import MechanismMention, SessionMention
from gongshi.reading.where import is_read
from gongshi.reading.word_lists import alternation, listed
from gongshi.values import Ordinal, Span

__all__ = ["find_sessions"]

_QUALITIES = (
    r"(?:(?:annual|regular|full|formal|official|ever|ministerial|joint|such|working|liaison"
    r"|ordinary|special) )*"
)


class _Noun(msgspec.Struct, frozen=True):
    """An ordinal with the noun after it: ``sixth plenary session``."""

    ordinal: int
    ordinal_span: Span
    span: Span
    plenary: bool


@cache
def _noun_pattern() -> Pattern:
    nouns = alternation(listed("mechanisms", "sessions", "en"))
    return Pattern(rf"[ -](?:and )?{_QUALITIES}(?P<noun>{nouns})\b", ignore_case=True)


@cache
def _first_pattern() -> Pattern:
    return Pattern(r"\b(?:[Ii]naugural|[Mm]aiden)\b")


@cache
def _of_pattern() -> Pattern:
    return Pattern(r" (?:of|for|under) (?:the |its |their )?(?P<owner>\p{L})")


@cache
def _gathering() -> Pattern:
    return Pattern(
        r"\b(?:held|hold|convened|convene|met|meets?|co-chair\w*|cochair\w*|chair\w*|took place"
        r"|takes? place|hosted|host|opened|attend\w*)\b"
    )


def find_sessions(
    document: Document, named: Sequence[MechanismMention]
) -> Iterator[SessionMention]:
    """Yield each place where a session of one of the ``named`` is told by its ordinal."""
    if not named:
        return
    mechanisms = Row(named)
    for ordinal, span in _ordinals(document):
        beside = mechanisms.at(span.end + 1)
        if beside is not None:
            whole = span.cover(beside.span)
            yield SessionMention(whole, beside.name, beside.span, ordinal, span)
            continue
        if ordinal > 1 and document.match_at(_time_pattern(), span.end) is not None:
            met = _in_sentence(document, mechanisms, _Noun(ordinal, span, span, plenary=False))
            if met is not None and _met_before(document, span):
                yield SessionMention(span, met.name, met.span, ordinal, span)
            continue
        noun = _noun(document, ordinal, span)
        owner = None if noun is None else _owner(document, mechanisms, noun)
        if noun is not None and owner is not None:
            yield _session(noun, owner)


@cache
def _time_pattern() -> Pattern:
    return Pattern(r" time\b")


@cache
def _met_pattern() -> Pattern:
    return Pattern(r"\b(?:met|meets?|meeting|convened|gathered|held)\b[^.;]{0,40}\bfor (?:the|a) $")


def _met_before(document: Document, span: Span) -> bool:
    """Tell "met in Riverton for the third time" from "won for the third time"."""
    start = document.sentence_at(span.start).span.start
    before = document.text[max(start, span.start - 80) : span.start]
    return _met_pattern().search(before) is not None


def _ordinals(document: Document) -> Iterator[tuple[int, Span]]:
    for value in document.values:
        if isinstance(value.value, Ordinal) and is_read(document, value.span):
            yield value.value.value, value.span
    for match in document.find(_first_pattern()):
        if is_read(document, match.span):
            yield 1, match.span


def _noun(document: Document, ordinal: int, span: Span) -> _Noun | None:
    match = document.match_at(_noun_pattern(), span.end)
    if match is None:
        return None
    noun = (match.group("noun") or "").casefold()
    return _Noun(ordinal, span, Span(span.start, match.end), "plen" in noun)


def _owner(
    document: Document, mechanisms: Row[MechanismMention], noun: _Noun
) -> MechanismMention | None:
    """Return the mechanism whose session it is, None when it is somebody else's or unknown."""
    of = document.match_at(_of_pattern(), noun.span.end)
    if of is not None:
        start = of.end - 1
        named = mechanisms.at(start)
        if named is not None:
            return named
        if _alias_before(document, Span(noun.span.end, min(start + 30, len(document.text)))):
            return mechanisms.items[0]
        return None
    before = document.text[max(0, noun.span.start - 2) : noun.span.start]
    if before in ("'s", "’s", "s'", "s’") or document.text[
        max(0, noun.span.start - 3) : noun.span.start
    ] in ("'s ", "’s "):
        return _possessor(document, mechanisms, noun)
    return _in_sentence(document, mechanisms, noun)


def _alias_before(document: Document, span: Span) -> bool:
    return next(iter(document.find(alias_pattern(), span)), None) is not None


def _possessor(
    document: Document, mechanisms: Row[MechanismMention], noun: _Noun
) -> MechanismMention | None:
    end = noun.span.start - 3
    nearest = next(mechanisms.before(noun.span.start), None)
    if nearest is not None and nearest.span.end == end:
        return nearest
    if _alias_before(document, Span(max(0, end - 25), end)):
        return mechanisms.items[0]
    words = document.text[max(0, end - 5) : end]
    return _in_sentence(document, mechanisms, noun) if words.endswith(("year", "cities")) else None


def _in_sentence(
    document: Document, mechanisms: Row[MechanismMention], noun: _Noun
) -> MechanismMention | None:
    sentence = document.sentence_at(noun.span.start).span
    inside = mechanisms.within(sentence.start, sentence.end)
    if inside:
        before = [m for m in inside if m.span.end <= noun.span.start]
        return before[-1] if before else inside[0]
    if noun.plenary or next(iter(document.find(_gathering(), sentence)), None) is not None:
        return next(mechanisms.before(noun.span.start), mechanisms.items[0])
    return None


def _session(noun: _Noun, owner: MechanismMention) -> SessionMention:
    """Join ordinal and name into one place when they stand side by side."""
    gap_before = noun.span.start - owner.span.end
    gap_after = owner.span.start - noun.span.end
    near = 0 <= gap_before <= 3 or 0 <= gap_after <= 12
    span = noun.span.cover(owner.span) if near else noun.span
    return SessionMention(span, owner.name, owner.span, noun.ordinal, noun.ordinal_span)
