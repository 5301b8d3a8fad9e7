# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Events of a mechanism: the verbs that tell them and the claim they make."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.document import Document
from gongshi.reading.histories import EVENTS, Event, event_pattern, history_claim
from gongshi.reading.session import MechanismMention
from gongshi.values import PartialDate, Span

VERBS = [
    ("The council was established in 2015.", "en", "founded", "established"),
    ("The forum was renamed a council.", "en", "renamed", "renamed"),
    ("The forum was upgraded to a council.", "en", "upgraded", "upgraded"),
    ("It is the tenth anniversary of the council.", "en", "anniversary", "anniversary"),
    ("會議於2015年成立。", "zh-Hant", "founded", "成立"),
    ("会议机制于2015年建立。", "zh-Hans", "founded", "建立"),
    ("論壇更名為會議。", "zh-Hant", "renamed", "更名為"),
    ("论坛升格为会议。", "zh-Hans", "upgraded", "升格"),
    ("今年是會議十周年。", "zh-Hant", "anniversary", "周年"),
]


@pytest.mark.parametrize(("text", "language", "event", "words"), VERBS)
def test_verb_tells_the_event(text, language, event, words):
    pattern = event_pattern("en" if language == "en" else "zh")
    document = Document.of(Notice.of(text, language))
    match = next(document.find(pattern))
    assert [name for name in EVENTS if match.group(name)] == [event]
    assert words in match.group(event)


@pytest.mark.parametrize(
    ("text", "language"), [("It sat reestablishedly.", "en"), ("船靠岸", "zh")]
)
def test_other_words_tell_no_event(text, language):
    assert event_pattern(language).search(text) is None


TEXT = "The Two Ports Forum, renamed the Two Ports Council last year, met again in the harbour."


def place(words):
    at = TEXT.index(words)
    return Span(at, at + len(words))


def named(words):
    return MechanismMention(place(words), words)


def renamed(published, *, former=True, dated=True):
    """Return the claim that the Forum became the Council."""
    day = None if published is None else PartialDate.parse(published)
    document = Document.of(Notice.of(TEXT, "en", day))
    dates = [v for v in document.values_in(place("last year")) if v.kind == "date"]
    event = Event(
        "renamed",
        place("renamed"),
        named("Two Ports Council"),
        place("Two Ports Council"),
        dates[0] if dated else None,
        former=named("Two Ports Forum") if former else None,
        new=named("Two Ports Council"),
    )
    return history_claim(document, event)


def words(claim):
    return {part: claim.words(part) for part in claim.parts}


def test_claim_holds_names_event_and_date_with_their_words():
    claim = renamed("2024-05-10")
    assert (claim.kind, claim.modality, dict(claim.unresolved)) == (
        "mechanism_history",
        "stated",
        {},
    )
    assert dict(claim.fields) == {
        "mechanism": "Two Ports Council",
        "event": "renamed",
        "date": "2023",
        "former_name": "Two Ports Forum",
        "new_name": "Two Ports Council",
    }
    assert words(claim) == {
        "mechanism": "Two Ports Council",
        "event": "renamed",
        "date": "last year",
        "former_name": "Two Ports Forum",
        "new_name": "Two Ports Council",
    }
    assert claim.quote == "renamed the Two Ports Council last year"


def test_date_that_cannot_be_told_is_named_with_its_reason():
    claim = renamed(None)
    assert "date" not in claim.fields
    assert claim.words("date") == "last year"
    assert dict(claim.unresolved) == {"date": "the publication day is not known: give --published"}


def test_event_without_date_is_pinned_by_its_verb():
    claim = renamed("2024-05-10", former=False, dated=False)
    assert claim.quote == "renamed"
    assert sorted(claim.parts) == ["event", "mechanism", "new_name"]
