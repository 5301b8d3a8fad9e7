# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Which mechanisms and sessions a notice speaks of, and to which session a place in it belongs.

A session stated in the sentence comes first, then one of the paragraph, then (where a sentence
goes on about "other" things) the paragraph before, then the notice's main one.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from gongshi.reading.chinese.mechanisms import find_mechanisms as find_chinese_mechanisms
from gongshi.reading.chinese.sessions import find_sessions as find_chinese_sessions
from gongshi.reading.english.mechanisms import find_mechanisms as find_english_mechanisms
from gongshi.reading.english.sessions import find_sessions as find_english_sessions
from gongshi.reading.row import Row
from gongshi.reading.session import MechanismMention, SessionMention
from gongshi.reading.session_dates import dated
from gongshi.reading.unnumbered import unnumbered

if TYPE_CHECKING:
    from gongshi.reading.document import Document

__all__ = [
    "MechanismMention",
    "SessionMention",
    "main_session",
    "mechanisms_between",
    "mechanisms_of",
    "session_at",
    "session_mention_at",
    "sessions_of",
]

_GOING_ON = ("Other ", "The other", "Further", "They ", "These ", "其他", "其余", "其餘", "此外")


def mechanisms_of(document: Document) -> tuple[MechanismMention, ...]:
    """Return each place where a mechanism is named, in the order of the text."""
    return document.once("mechanisms", _mechanisms)


def mechanisms_between(document: Document, start: int, end: int) -> tuple[MechanismMention, ...]:
    """Return the mechanisms named from ``start`` up to ``end``."""
    row = document.once("row of mechanisms", lambda doc: Row(mechanisms_of(doc)))
    return row.within(start, end)


def sessions_of(document: Document) -> tuple[SessionMention, ...]:
    """Return each place where a session is named, in the order of the text, with its date."""
    return document.once("sessions", _sessions)


def main_session(document: Document) -> SessionMention | None:
    """Return the session the notice is about: the first it names."""
    return next(iter(sessions_of(document)), None)


def session_mention_at(document: Document, offset: int) -> SessionMention | None:
    """Return the session that the words at ``offset`` belong to, None when none is named."""
    sessions = sessions_of(document)
    if not sessions:
        return None
    sentence = document.sentence_at(offset)
    inside = _row(document).within(sentence.span.start, sentence.span.end)
    if inside:
        before = [s for s in inside if s.span.start <= offset]
        return before[-1] if before else inside[0]
    earlier = _earlier_in_paragraph(document, offset, sentence.paragraph)
    if earlier is None and document.words(sentence.span).startswith(_GOING_ON):
        earlier = _earlier_in_paragraph(document, offset, sentence.paragraph - 1)
    return earlier or sessions[0]


def session_at(document: Document, offset: int) -> Mapping[str, str | int] | None:
    """Return the claim field ``session`` for the words at ``offset``, as far as the text says."""
    session = session_mention_at(document, offset)
    if session is None:
        return None
    parts: dict[str, str | int] = {"mechanism": session.mechanism}
    if session.ordinal is not None:
        parts["ordinal"] = session.ordinal
    if session.date is not None:
        parts["date"] = session.date
    return MappingProxyType(parts)


def _mechanisms(document: Document) -> tuple[MechanismMention, ...]:
    find = find_chinese_mechanisms if document.is_chinese else find_english_mechanisms
    return tuple(sorted(find(document), key=lambda mention: mention.span))


def _sessions(document: Document) -> tuple[SessionMention, ...]:
    find = find_chinese_sessions if document.is_chinese else find_english_sessions
    found = sorted(find(document, mechanisms_of(document)), key=lambda mention: mention.span)
    return dated(document, found or list(unnumbered(document, mechanisms_of(document))))


def _row(document: Document) -> Row[SessionMention]:
    return document.once("row of sessions", lambda doc: Row(sessions_of(doc)))


def _earlier_in_paragraph(document: Document, offset: int, paragraph: int) -> SessionMention | None:
    """Return the session named last in a paragraph, before ``offset``."""
    for session in _row(document).before(offset):
        place = document.sentence_at(session.span.start).paragraph
        if place <= paragraph:
            return session if place == paragraph else None
    return None
