# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""When a session met: the date in its sentence, or the day on which the notice's news happened.

A relative day inside quotation marks is the speaker's, not the paper's: "held today" in a speech is
the day of the speech, so it is resolved by the words outside.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

import msgspec

from gongshi.reading.pattern import Pattern
from gongshi.reading.row import Row
from gongshi.reading.session import SessionMention
from gongshi.reading.where import dateline_of, is_quoted
from gongshi.reading.word_lists import alternation, listed
from gongshi.values import Span

if TYPE_CHECKING:
    from gongshi.reading.document import Document
    from gongshi.reading.values import Value

__all__ = ["dated", "news_day"]

_NEAR_PARAGRAPHS = 2
_BEFORE_DATE = 50


@cache
def _history() -> Pattern:
    words = [
        word
        for section in ("founded", "renamed")
        for language in ("en", "zh")
        for word in listed("mechanisms", section, language)
    ]
    return Pattern(alternation(sorted(words, key=len, reverse=True)), ignore_case=True)


@cache
def _given_up() -> Pattern:
    return Pattern(
        r"(?:originally|initially|previously|postponed from|rescheduled from)[^.;]{0,30}$"
        r"|原定[^。;,]{0,8}$",
        ignore_case=True,
    )


@cache
def _expected() -> Pattern:
    return Pattern(r"(?:scheduled|planned|due|set) (?:for|on)[^.;]{0,30}$", ignore_case=True)


def dated(document: Document, found: Sequence[SessionMention]) -> tuple[SessionMention, ...]:
    """Return the mentions with their dates; one session has one date wherever it is named."""
    row = Row(found)
    own = [_with_date(mention, _date_near(document, mention, row)) for mention in found]
    best: dict[tuple[str, int | None], SessionMention] = {}
    for mention in own:
        known = best.get(mention.key)
        if known is None or _says_more(mention, known):
            best[mention.key] = mention
    if own and best[own[0].key].date_span is None:
        best[own[0].key] = _with_date(best[own[0].key], news_day(document, own[0]))
    return tuple(_like(mention, best[mention.key]) for mention in own)


def _says_more(one: SessionMention, other: SessionMention) -> bool:
    if one.date is None:
        return one.date_span is not None and other.date is None and other.date_span is None
    return other.date is None or len(one.date) > len(other.date)


def _like(mention: SessionMention, best: SessionMention) -> SessionMention:
    return msgspec.structs.replace(
        mention, date=best.date, date_span=best.date_span, unresolved=best.unresolved
    )


def _with_date(mention: SessionMention, value: Value | None) -> SessionMention:
    if value is None:
        return mention
    if value.value is None:
        return msgspec.structs.replace(mention, date_span=value.span, unresolved=value.unresolved)
    return msgspec.structs.replace(mention, date=str(value.value), date_span=value.span)


def _date_near(
    document: Document, mention: SessionMention, found: Row[SessionMention]
) -> Value | None:
    """Return the date in the mention's sentence: the next one after it, else the last before."""
    sentence = document.sentence_at(mention.span.start).span
    dates = _dates(document, sentence)
    inside = found.within(sentence.start, sentence.end)
    paired = _paired(document, mention, inside, dates)
    if paired is not None:
        return paired
    until = min((m.span.start for m in inside if m.span.start > mention.span.start), default=None)
    end = sentence.end if until is None else until
    after = [d for d in dates if mention.span.end <= d.span.start < end]
    before = [d for d in dates if d.span.end <= mention.span.start]
    before = [d for d in before if not _is_history(document, d, mention)]
    within = [d for d in dates if mention.span.overlaps(d.span)]
    if within:
        return within[0]
    if after and _is_said_next(document, mention, after[0]):
        return after[0]
    if before and (not after or _prefers_before(document, before[-1], after[0])):
        return before[-1]
    return after[0] if after else None


def _dates(document: Document, sentence: Span) -> list[Value]:
    """Return the dates of a sentence that are nobody's words and were not given up.

    A day that was only expected counts where no other is told.
    """
    dates = [
        value
        for value in document.values_in(sentence)
        if value.kind == "date" and not is_quoted(document, value.span)
    ]
    starts = [sentence.start, *(d.span.end for d in dates)]
    pairs = [(_words_before(document, *pair), pair[1]) for pair in zip(starts, dates, strict=False)]
    held = [pair for pair in pairs if _given_up().search(pair[0]) is None]
    told = [date for words, date in held if _expected().search(words) is None]
    return told or [date for _, date in held] or dates


def _words_before(document: Document, start: int, value: Value) -> str:
    """Return the words before a date, from ``start``, where the date before it ended."""
    return document.text[max(start, value.span.start - _BEFORE_DATE) : value.span.start]


def _paired(
    document: Document,
    mention: SessionMention,
    inside: Sequence[SessionMention],
    dates: Sequence[Value],
) -> Value | None:
    """Pair "in May 2018 and June 2021 respectively": as many dates as sessions, in one row."""
    if len(inside) < 2:
        return None
    words = document.folded[max(0, inside[0].span.start - 40) : inside[-1].span.end + 80]
    rows = (
        [d for d in dates if d.span.end <= inside[0].span.start][-len(inside) :],
        [d for d in dates if d.span.start >= inside[-1].span.end][: len(inside)],
    )
    if "分别" not in words and "respectively" not in words:
        return None
    row = next((row for row in rows if len(row) == len(inside)), None)
    return None if row is None else row[inside.index(mention)]


def _is_said_next(document: Document, mention: SessionMention, date: Value) -> bool:
    """Tell whether a Chinese sentence gives the day right behind the session: 會議將於五日舉行."""
    between = document.folded[mention.span.end : date.span.start]
    return document.is_chinese and between.removeprefix("将").removeprefix("定") in {"于", "在"}


def _prefers_before(document: Document, before: Value, after: Value) -> bool:
    """A day said before beats a mere year said after; in Chinese the date stands before."""
    return document.is_chinese or (_is_day(before) and not _is_day(after))


def _is_day(value: Value) -> bool:
    return value.value is None or len(str(value.value)) == 10


def _is_history(document: Document, value: Value, mention: SessionMention) -> bool:
    """Tell whether a date before the session is that of a founding or renaming."""
    sentence = document.sentence_at(value.span.start).span
    start = max(sentence.start, value.span.start - 40)
    return start < mention.span.start and _speaks_of_history(
        document, Span(start, mention.span.start)
    )


def _speaks_of_history(document: Document, stretch: Span) -> bool:
    return next(iter(document.find(_history(), stretch)), None) is not None


def news_day(document: Document, mention: SessionMention) -> Value | None:
    """Return the day the news happened: the first day said outside quotations near the session."""
    home = document.sentence_at(mention.span.start).paragraph
    dateline = dateline_of(document)
    for sentence in document.sentences:
        if sentence.paragraph > home + _NEAR_PARAGRAPHS:
            break
        if dateline is not None and dateline.contains(sentence.span):
            continue
        days = [d for d in _dates(document, sentence.span) if _is_day(d)]
        if days and not _speaks_of_history(document, sentence.span):
            return days[0]
    return None
