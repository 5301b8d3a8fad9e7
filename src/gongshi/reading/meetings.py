# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""From the places that name a session to one claim a session: date, place, format, status.

What one sentence says of a session and what another adds are put together; each part keeps the
place where it was said.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

import msgspec

from gongshi.reading.claim import Claim
from gongshi.reading.kinds import FieldValue
from gongshi.reading.mechanisms import sessions_of
from gongshi.reading.modality import modality_of
from gongshi.reading.pattern import Pattern
from gongshi.reading.places import host_side, place_of_dateline, places_in
from gongshi.reading.session import SessionMention
from gongshi.reading.where import dateline_of, is_quoted
from gongshi.reading.word_lists import alternation, listed
from gongshi.values import PartialDate, Span

if TYPE_CHECKING:
    from gongshi.reading.document import Document

__all__ = ["meetings"]


class _Place(msgspec.Struct, frozen=True):
    name: str
    span: Span


@cache
def _video(language: str) -> Pattern:
    return Pattern(alternation(listed("mechanisms", "video", language)), ignore_case=True)


@cache
def _venue(language: str) -> Pattern:
    return Pattern(alternation(listed("mechanisms", "venues", language)), ignore_case=True)


@cache
def _in_person() -> Pattern:
    return Pattern(r"\bin person\b|face[- ]to[- ]face|面對面|現場舉行|線下", ignore_case=True)


@cache
def _gathering(language: str) -> Pattern:
    words = {
        "en": r"\b(?:met|meets?|held|hold|convened?|co-?chair\w*|chair\w*|take place|took place"
        r"|attend|goes|travels?|host(?:ed)?)\b",
        "zh": "舉行|召開|主持|出席|開會|開|參加|舉辦",
    }
    return Pattern(words[language])


def meetings(document: Document) -> Iterator[Claim]:
    """Yield one claim for each session of a mechanism that the notice names."""
    groups: dict[tuple[str, int | None], list[SessionMention]] = {}
    for mention in sessions_of(document):
        groups.setdefault(mention.key, []).append(mention)
    for n, mentions in enumerate(groups.values()):
        yield _meeting(document, mentions, is_main=n == 0)


def _meeting(document: Document, mentions: Sequence[SessionMention], *, is_main: bool) -> Claim:
    best = max(mentions, key=lambda m: (m.span.contains(m.mechanism_span), -m.span.start))
    fields: dict[str, FieldValue] = {"mechanism": best.mechanism}
    parts: dict[str, tuple[Span, ...]] = {"mechanism": (best.mechanism_span,)}
    unresolved: dict[str, str] = {}
    if best.ordinal is not None and best.ordinal_span is not None:
        fields["ordinal"], parts["ordinal"] = best.ordinal, (best.ordinal_span,)
    if best.date_span is not None:
        parts["date"] = (best.date_span,)
        if best.date is not None:
            fields["date"] = best.date
        elif best.unresolved is not None:
            unresolved["date"] = best.unresolved
    place = _place(document, mentions, best, is_main=is_main)
    if place is not None:
        fields["place"], parts["place"] = place.name, (place.span,)
    planned = _status(document, mentions, best)
    if planned is not None:
        fields["status"] = planned
    form = _format(document, mentions, place, is_main=is_main)
    if form is not None and planned != "planned":
        fields["format"], parts["format"] = form[0], (form[1],)
    modality = "planned" if planned == "planned" else "stated"
    return Claim(document.notice, "meeting", fields, best.span, parts, modality, unresolved)


def _sentences(document: Document, mentions: Sequence[SessionMention]) -> list[Span]:
    spans = (document.sentence_at(mention.span.start).span for mention in mentions)
    return list(dict.fromkeys(spans))


def _place(
    document: Document,
    mentions: Sequence[SessionMention],
    best: SessionMention,
    *,
    is_main: bool,
) -> _Place | None:
    """Return where the session met: said in its sentence, beside its date, or by its venue."""
    for sentence in _sentences(document, mentions):
        found = _said_place(document, sentence, best)
        if found is not None:
            return found
    if not is_main or _is_video(document, mentions):
        return None
    for sentence in _sentences(document, mentions):
        venue = next(iter(document.find(_venue(_language(document)), sentence)), None)
        host = None if venue is None else host_side(document)
        if venue is not None and host is not None:
            return _Place(host, venue.span)
    return _beside(document, best)


def _language(document: Document) -> str:
    return "zh" if document.is_chinese else "en"


def _is_video(document: Document, mentions: Sequence[SessionMention]) -> bool:
    video = _video(_language(document))
    spans = _sentences(document, mentions)
    if mentions[0].date_span is not None:
        spans.append(document.sentence_at(mentions[0].date_span.start).span)
    return any(next(iter(document.find(video, span)), None) is not None for span in spans)


def _said_place(document: Document, sentence: Span, best: SessionMention) -> _Place | None:
    """Return the place after in, at, 在 ... that stands nearest to the session or its date."""
    near = best.span.start if sentence.contains(best.span) else sentence.start
    found = [
        (abs(span.start - near), _Place(name, span))
        for name, span in places_in(document, sentence)
        if _is_locative(document, span) and not is_quoted(document, span)
        if _is_of_session(document, sentence, span, best)
    ]
    return min(found, key=lambda pair: pair[0])[1] if found else None


@cache
def _other_clause() -> Pattern:
    return Pattern(
        r"^(?:and |but )?(?:when|while|whereas|by when|at which time)\b|^(?:當年|當時|其時|而)"
    )


@cache
def _motion() -> Pattern:
    return Pattern(r"前往|來|嚟|赴|抵達|抵|訪問|到訪|率團|率領|到\p{Han}")


def _is_of_session(document: Document, sentence: Span, place: Span, best: SessionMention) -> bool:
    """Tell whether a place's clause speaks of the session: by name, by day, or by a verb."""
    clause = _clause(document, sentence, place)
    own = (best.span, best.date_span)
    if any(span is not None and clause.overlaps(span) for span in own):
        return True
    if document.is_chinese:
        told = next(document.find(_motion(), clause), None) is not None
    else:
        told = _other_clause().search(document.words(clause)) is None
    return told or next(document.find(_gathering(_language(document)), clause), None) is not None


def _clause(document: Document, sentence: Span, place: Span) -> Span:
    """Return the stretch between commas or semicolons around ``place``."""
    before = document.folded[sentence.start : place.start]
    start = sentence.start + max(before.rfind(mark) for mark in ",;") + 1
    ends = [document.folded.find(mark, place.end, sentence.end) for mark in ",;"]
    end = min((at for at in ends if at >= 0), default=sentence.end)
    while start < place.start and document.text[start] == " ":
        start += 1
    return Span(start, end)


def _is_locative(document: Document, span: Span) -> bool:
    before = document.folded[max(0, span.start - 8) : span.start]
    if document.is_chinese:
        return before.endswith(
            ("在", "于", "喺", "前往", "来", "赴", "抵达", "访问", "到", "抵", "到访")
        )
    return f" {before}".casefold().endswith((" in ", " at ", " to ", " in the ")) and not (
        _goes_on_as_name(document, span)
    )


def _goes_on_as_name(document: Document, span: Span) -> bool:
    after = document.text[span.end : span.end + 2]
    return after[:1] in "-–—/’'$" or (after[:1] == " " and after[1:].isupper())


def _beside(document: Document, best: SessionMention) -> _Place | None:
    """Return the place said with the day of the session, or that of the dateline."""
    if best.date_span is None:
        return None
    sentence = document.sentence_at(best.date_span.start).span
    found = _said_place(document, sentence, best)
    gathers = next(iter(document.find(_gathering(_language(document)), sentence)), None)
    if found is not None and gathers is not None:
        return found
    dateline = dateline_of(document)
    place = None if dateline is None else place_of_dateline(document, dateline)
    return None if place is None else _Place(*place)


def _format(
    document: Document,
    mentions: Sequence[SessionMention],
    place: _Place | None,
    *,
    is_main: bool,
) -> tuple[str, Span] | None:
    spans = _sentences(document, mentions)
    if is_main and mentions[0].date_span is not None:
        spans.append(document.sentence_at(mentions[0].date_span.start).span)
    for name, pattern in (("video", _video(_language(document))), ("in_person", _in_person())):
        for sentence in spans:
            match = next(iter(document.find(pattern, sentence)), None)
            if match is not None:
                return name, match.span
    return None if place is None else ("in_person", place.span)


def _status(
    document: Document, mentions: Sequence[SessionMention], best: SessionMention
) -> str | None:
    """Return ``planned`` for a day after publication or a verb of the future, else ``held``."""
    if best.date is not None and document.published is not None:
        later = document.published.before(PartialDate.parse(best.date))
        if later is not None:
            return "planned" if later else "held"
    for mention in mentions:
        sentence = document.sentence_at(mention.span.start).span
        for match in document.find(_gathering(_language(document)), sentence):
            if is_quoted(document, match.span):
                continue
            return "planned" if modality_of(document, match.span) == "planned" else "held"
    return "held" if best.date is not None else None
