# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A mechanism's history in Chinese: 甲於二○○一年成立, 會議機制由此建立, 更名為乙.

A founding without a date of its own (由此, 隨之正式成立) happens on the day of the session.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from gongshi.reading.claim import Claim
from gongshi.reading.document import Document
from gongshi.reading.histories import Event, event_pattern, history_claim
from gongshi.reading.mechanisms import mechanisms_between, mechanisms_of
from gongshi.reading.modality import modality_of
from gongshi.reading.pattern import Match, Pattern
from gongshi.reading.session import MechanismMention
from gongshi.reading.values import Value
from gongshi.reading.where import is_read
from gongshi.reading.word_lists import alternation, listed
from gongshi.values import Span

__all__ = ["find_mechanism_histories"]


@cache
def _alias() -> Pattern:
    return Pattern(alternation(listed("mechanisms", "alias", "zh")))


@cache
def _years() -> Pattern:
    return Pattern(r"(?:\p{N}|[一二三四五六七八九十百])+(?:多|餘)?(?:周年|週年)")


def find_mechanism_histories(document: Document) -> Iterator[Claim]:
    """Yield one claim a founding, renaming, upgrading or anniversary of a mechanism."""
    if not mechanisms_of(document):
        return
    seen: set[tuple[str, str, str]] = set()
    for match in document.find(event_pattern("zh")):
        if not is_read(document, match.span):
            continue
        if match.kind == "founded" and document.match_at(_years(), match.end) is not None:
            continue  # 成立二十周年 is an anniversary
        event = _event(document, match)
        if event is None or modality_of(document, match.span) == "denied":
            continue
        date = "" if event.date is None else str(event.date.value)
        key = (event.name, event.mechanism.name, date)
        if key not in seen:
            seen.add(key)
            yield history_claim(document, event)


def _event(document: Document, match: Match) -> Event | None:
    sentence = document.sentence_at(match.start).span
    clause = _clause(document, match, sentence)
    subject = _subject(document, match, clause, sentence)
    if subject is None:
        return None
    mechanism, place = subject
    date = _date(document, match, sentence)
    if match.kind == "renamed":
        return _renaming(document, match, sentence, mechanism, date)
    return Event(match.kind, match.span, mechanism, place, date)


def _clause(document: Document, match: Match, sentence: Span) -> Span:
    """Return the clause of the verb: from the comma before it."""
    before = document.folded[sentence.start : match.start]
    cut = max(before.rfind(mark) for mark in ",;")
    return Span(sentence.start + cut + 1, match.end)


def _subject(
    document: Document, match: Match, clause: Span, sentence: Span
) -> tuple[MechanismMention, Span] | None:
    """Return the mechanism that the verb is about, and where it stands."""
    named = mechanisms_between(document, clause.start, match.start)
    if named:
        return named[-1], named[-1].span
    main = mechanisms_of(document)[0]
    aliases = [m.span for m in document.find(_alias(), clause)]
    if aliases:
        return main, aliases[-1]
    after = mechanisms_between(document, match.end, min(sentence.end, match.end + 40))
    if after and after[0].span.start - match.end <= 6:
        return after[0], after[0].span
    before = mechanisms_between(document, sentence.start, match.start)
    return (before[0], before[0].span) if before and match.kind == "renamed" else None


def _date(document: Document, match: Match, sentence: Span) -> Value | None:
    """Return the date nearest before the verb, or right behind it."""
    dates = [v for v in document.values_in(sentence) if v.kind == "date"]
    before = [v for v in dates if v.span.end <= match.start]
    if before:
        return before[-1]
    after = [v for v in dates if match.end <= v.span.start <= match.end + 4]
    return after[0] if after else None


def _renaming(
    document: Document,
    match: Match,
    sentence: Span,
    mechanism: MechanismMention,
    date: Value | None,
) -> Event | None:
    after = mechanisms_between(document, match.end, sentence.end)
    other = after[0] if after else _called_since(document, sentence)
    if (match.folded() or "").startswith(("前身", "原名", "前称")):
        return Event("renamed", match.span, mechanism, mechanism.span, date, other, mechanism)
    if other is not None and other.name == mechanism.name:
        return None  # the sentence after a renaming says the new name once more
    named = other or mechanism
    return Event("renamed", match.span, named, named.span, date, mechanism, other)


@cache
def _calling() -> Pattern:
    return Pattern('(?:稱為|稱作|叫作|叫做|叫|改稱|現稱|現名|名為|用)[「『“"]?$')


def _called_since(document: Document, sentence: Span) -> MechanismMention | None:
    """Return the name that the next sentence gives: 此後稱為……."""
    index = document.sentence_at(sentence.start).index + 1
    if index >= len(document.sentences):
        return None
    following = document.sentences[index].span
    for mention in mechanisms_between(document, following.start, following.end):
        before = document.words(following)[: mention.span.start - following.start]
        if _calling().search(before) is not None:
            return mention
    return None
