# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Telling words around a value: which is nearest, what lies in a stretch, where clauses end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.notices import Notice
from gongshi.reading.document import Document
from gongshi.reading.surroundings import Places, Told, clauses, gap, nearest, telling, told_in
from gongshi.values import Span

SPANS = st.builds(
    lambda start, length: Span(start, start + length), st.integers(0, 60), st.integers(1, 9)
)


def told(text, *sections, language="en"):
    """Return the words and kinds of the telling words of a text."""
    document = Document.of(Notice.of(text, language))
    pattern = telling("scheme_telling", sections, language[:2])
    found = told_in(document, pattern, Span(0, len(text)))
    return [(document.words(word.span), word.kind) for word in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They were jobless.", [("jobless", "jobless")]),
        ("They had no paid work.", [("no paid work", "jobless")]),
        ("They had no steady, paid work.", [("work", "work")]),
        ("They worked, jobless before.", [("worked", "work"), ("jobless", "jobless")]),
        ("They rested.", []),
        ("A network.", []),
    ],
)
def test_telling_word_is_whole_and_may_hold_a_few_others(text, expected):
    assert told(text, "jobless", "work") == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("zh-Hant", "他們失業。", [("失業", "jobless")]),
        ("zh-Hans", "他们失业。", [("失业", "jobless")]),
        ("zh-Hant", "沒有任何受薪工作", [("沒有任何受薪工作", "jobless")]),
        ("zh-Hans", "没有任何受薪工作", [("没有任何受薪工作", "jobless")]),
        ("zh-Hant", "全職工作", [("全職", "work"), ("工作", "work")]),
    ],
)
def test_telling_word_is_found_in_either_script(language, text, expected):
    assert told(text, "jobless", "work", language=language) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (Span(0, 2), Span(2, 4), 0),
        (Span(0, 3), Span(2, 4), 0),
        (Span(0, 2), Span(5, 6), 3),
        (Span(5, 6), Span(0, 2), 3),
    ],
)
def test_gap_is_what_lies_between(one, other, expected):
    assert gap(one, other) == expected


@given(SPANS, SPANS)
def test_gap_is_the_same_both_ways_and_zero_when_they_overlap(one, other):
    assert gap(one, other) == gap(other, one)
    if one.overlaps(other):
        assert gap(one, other) == 0


WORDS = [Told(Span(0, 4), "work"), Told(Span(10, 14), "jobless"), Told(Span(30, 34), "term")]


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        (Span(5, 6), "work"),
        (Span(8, 9), "jobless"),
        (Span(7, 7 + 1), "jobless"),
        (Span(50, 51), "term"),
    ],
)
def test_nearest_word_decides(place, kind):
    found = nearest(WORDS, place)
    assert found is not None
    assert found.kind == kind


def test_nearest_of_equals_is_the_one_before():
    assert nearest(WORDS, Span(6, 8)) == WORDS[0]


def test_nearest_of_none_is_none():
    assert nearest([], Span(0, 1)) is None


@given(st.lists(SPANS, max_size=12), SPANS)
def test_places_hold_what_overlaps_one_of_them(spans, asked):
    assert Places(spans).hold(asked) == any(span.overlaps(asked) for span in spans)


@pytest.mark.parametrize(
    ("text", "marks", "expected"),
    [
        ("one; two: three", ";:", ["one", " two", " three"]),
        ("one", ";", ["one"]),
        (";; one", ";", [" one"]),
        ("one;  ;", ";", ["one"]),
        ("甲；乙。丙", "；。", ["甲", "乙", "丙"]),
    ],
)
def test_clauses_end_at_marks_and_blank_ones_are_left_out(text, marks, expected):
    document = Document.of(Notice.of(text, "en"))
    found = clauses(document, Span(0, len(text)), marks)
    assert [document.words(span) for span in found] == expected
