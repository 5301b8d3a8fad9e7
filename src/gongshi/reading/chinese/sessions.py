# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Sessions in Chinese text: 第六次, 第四屆 or 首次 before or after a name, or away from it.

``召開第五次會議`` belongs to the mechanism of its sentence; 第十四屆人大 is another event.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache

from gongshi.reading.chinese.mechanisms import CLOSING, OPENING
from gongshi.reading.document import Document
from gongshi.reading.numerals import chinese_number
from gongshi.reading.pattern import Match, Pattern
from gongshi.reading.row import Row
from gongshi.reading.session import MechanismMention, SessionMention
from gongshi.reading.where import is_read
from gongshi.reading.word_lists import alternation, listed
from gongshi.values import Span

__all__ = ["find_sessions"]


@cache
def _ordinal_pattern() -> Pattern:
    nouns = alternation(listed("mechanisms", "sessions", "zh"))
    return Pattern(
        rf"(?:第(?P<number>[零〇一二三四五六七八九十两]{{1,4}}|\d{{1,3}})|(?P<first>首))"
        rf"(?:次|届|轮|回)(?P<noun>{nouns})?"
    )


@cache
def _events() -> Pattern:
    return Pattern(alternation(listed("mechanisms", "events", "zh")))


@cache
def _gathering() -> Pattern:
    return Pattern("举行|召开|主持|出席|参加|开|举办")


def find_sessions(
    document: Document, mechanisms: Sequence[MechanismMention]
) -> Iterator[SessionMention]:
    """Yield each place where a session of one of ``mechanisms`` is named by its ordinal."""
    if not mechanisms:
        return
    row = Row(mechanisms)
    starts = {m.span.start: m for m in mechanisms}
    ends = {m.span.end: m for m in mechanisms}
    for match in document.find(_ordinal_pattern()):
        if not is_read(document, match.span):
            continue
        number = _number(match)
        if number is None:
            continue
        noun = match.span_of("noun")
        ordinal = Span(match.start, noun.start if noun is not None else match.end)
        owner = starts.get(_after(document, ordinal.end))
        if owner is not None:
            whole = ordinal.cover(owner.span)
            yield SessionMention(whole, owner.name, owner.span, number, ordinal)
            continue
        if noun is None:
            continue
        owner = ends.get(_before(document, ordinal.start))
        span = match.span if owner is None else owner.span.cover(match.span)
        owner = owner or _away(document, row, match.span)
        if owner is not None:
            yield SessionMention(span, owner.name, owner.span, number, ordinal)


def _after(document: Document, end: int) -> int:
    return end + 1 if document.text[end : end + 1] in tuple(OPENING) else end


def _before(document: Document, start: int) -> int:
    return start - 1 if document.text[start - 1 : start] in tuple(CLOSING) else start


def _number(match: Match) -> int | None:
    """Return the ordinal, None for what is no number: 第十四五次."""
    words = match.folded("number")
    if not words:
        return 1
    number = Decimal(words) if words.isascii() else chinese_number(words)
    return None if number is None else int(number)


def _away(
    document: Document, mechanisms: Row[MechanismMention], span: Span
) -> MechanismMention | None:
    """Return the mechanism that holds a session named without it: in the sentence, or before."""
    sentence = document.sentence_at(span.start).span
    inside = mechanisms.within(sentence.start, span.start)
    low = inside[-1].span.end if inside else sentence.start
    between = Span(low, span.start) if low < span.start else None
    if between is not None and next(iter(document.find(_events(), between)), None) is not None:
        return None
    if inside:
        return inside[-1]
    if next(iter(document.find(_gathering(), sentence)), None) is None:
        return None
    return next(mechanisms.before(span.start), mechanisms.items[0])
