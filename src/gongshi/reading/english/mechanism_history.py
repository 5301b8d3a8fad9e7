# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A mechanism's history in English: "A was established in May 2001, later being renamed B".

"It" and "the conference" stand for the notice's mechanism; what else is set up gives nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from gongshi.reading.claim import Claim
from gongshi.reading.document import Document
from gongshi.reading.english.mechanisms import alias_pattern
from gongshi.reading.histories import Event, event_pattern, history_claim
from gongshi.reading.mechanisms import mechanisms_between, mechanisms_of
from gongshi.reading.modality import modality_of
from gongshi.reading.pattern import Match, Pattern
from gongshi.reading.session import MechanismMention
from gongshi.reading.values import Value
from gongshi.reading.where import is_read
from gongshi.values import Span

__all__ = ["find_mechanism_histories"]


@cache
def _subject_pattern() -> Pattern:
    return Pattern(
        r"\b(?:it|It)(?: (?:was|has been|had been|is|were))(?: (?:first|formally|officially))? ?$"
    )


def find_mechanism_histories(document: Document) -> Iterator[Claim]:
    """Yield one claim a founding, renaming, upgrading or anniversary of a mechanism."""
    if not mechanisms_of(document):
        return
    seen: set[tuple[str, str, str]] = set()
    for match in document.find(event_pattern("en")):
        if not is_read(document, match.span):
            continue
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
    subject = _subject(document, match, sentence)
    if subject is None:
        return None
    mechanism, place = subject
    date = _date(document, match, sentence)
    if match.kind == "renamed":
        return _renaming(document, match, sentence, mechanism, date)
    if date is None and match.kind != "anniversary":
        return None
    return Event(match.kind, match.span, mechanism, place, date)


def _subject(
    document: Document, match: Match, sentence: Span
) -> tuple[MechanismMention, Span] | None:
    """Return the mechanism that the verb is about, and where it stands in the sentence."""
    before = mechanisms_between(document, sentence.start, match.start)
    if before:
        return before[-1], before[-1].span
    aliases = [
        m.span for m in document.find(alias_pattern(), Span(sentence.start, match.start + 1))
    ]
    main = mechanisms_of(document)[0]
    if aliases:
        return main, aliases[-1]
    words = (
        document.words(Span(sentence.start, match.start)) if match.start > sentence.start else ""
    )
    if _subject_pattern().search(words) is not None:
        return main, main.span
    after = mechanisms_between(document, match.end, sentence.end)
    return (after[0], after[0].span) if after and match.kind == "anniversary" else None


def _date(document: Document, match: Match, sentence: Span) -> Value | None:
    """Return the date after the verb, in its own clause if it can be."""
    dates = [v for v in document.values_in(sentence) if v.kind == "date"]
    after = [v for v in dates if v.span.start >= match.end]
    if not after:
        return dates[-1] if dates and match.kind == "anniversary" else None
    return after[0]


def _renaming(
    document: Document,
    match: Match,
    sentence: Span,
    mechanism: MechanismMention,
    date: Value | None,
) -> Event:
    after = mechanisms_between(document, match.end, sentence.end)
    if "former" in (match.group() or ""):
        former = after[0] if after else None
        return Event("renamed", match.span, mechanism, mechanism.span, date, former, mechanism)
    new = after[0] if after else _called_since(document, sentence)
    named = new or mechanism
    return Event("renamed", match.span, named, named.span, date, mechanism, new)


@cache
def _calling() -> Pattern:
    return Pattern(r"\b(?:called|named|known as|titled|styled|under the name(?: of)?)(?: the)? ?$")


def _called_since(document: Document, sentence: Span) -> MechanismMention | None:
    """Return the name that the next sentence gives: "Since then it has been called ..."."""
    index = document.sentence_at(sentence.start).index + 1
    if index >= len(document.sentences):
        return None
    following = document.sentences[index].span
    for mention in mechanisms_between(document, following.start, following.end):
        before = document.words(following)[: mention.span.start - following.start]
        if _calling().search(before) is not None:
            return mention
    return None
