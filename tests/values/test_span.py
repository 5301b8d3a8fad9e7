# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A stretch of text: never empty, half-open, counted in code points."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.values import Span, ValuesError

TEXT = "The Council met twice."


@st.composite
def spans(draw):
    start = draw(st.integers(0, 500))
    return Span(start, start + draw(st.integers(1, 500)))


def test_span_of_a_text_is_its_words():
    assert Span(4, 11).of(TEXT) == "Council"


def test_span_up_to_the_last_character_is_all_of_the_rest():
    assert Span(12, len(TEXT)).of(TEXT) == "met twice."


def test_span_counts_code_points_not_bytes_or_pairs():
    assert Span(1, 3).of("a😀會") == "😀會"


def test_span_beyond_the_text_has_no_words():
    with pytest.raises(ValuesError, match="ends at 23, the text at 22"):
        Span(12, 23).of(TEXT)


@pytest.mark.parametrize(("start", "end"), [(3, 3), (5, 3), (-1, 3)])
def test_span_without_a_character_cannot_be_built(start, end):
    with pytest.raises(ValuesError, match="at least one character"):
        Span(start, end)


def test_span_cannot_be_changed():
    with pytest.raises(AttributeError):
        Span(1, 2).start = 0


def test_spans_in_order_begin_one_after_the_other():
    assert sorted([Span(5, 6), Span(1, 9), Span(1, 2)]) == [Span(1, 2), Span(1, 9), Span(5, 6)]


def test_touching_spans_do_not_overlap():
    assert not Span(1, 4).overlaps(Span(4, 6))
    assert not Span(4, 6).overlaps(Span(1, 4))


def test_span_contains_itself_and_its_inside_only():
    outer = Span(2, 8)
    within = [Span(2, 8), Span(3, 5), Span(2, 3), Span(7, 8)]
    beyond = [Span(1, 8), Span(2, 9), Span(0, 2), Span(8, 9)]
    assert [outer.contains(span) for span in within + beyond] == [True] * 4 + [False] * 4


@given(spans(), spans())
def test_cover_is_the_smallest_span_that_contains_both(one, other):
    cover = one.cover(other)
    assert cover.contains(one)
    assert cover.contains(other)
    assert cover.start in (one.start, other.start)
    assert cover.end in (one.end, other.end)


@given(spans(), spans())
def test_overlap_is_mutual_and_means_a_shared_place(one, other):
    shared = set(range(one.start, one.end)) & set(range(other.start, other.end))
    assert one.overlaps(other) == other.overlaps(one) == bool(shared)


@given(spans(), st.integers(0, 100))
def test_shifted_span_keeps_its_length(span, by):
    assert span.shifted(by) == Span(span.start + by, span.end + by)
    assert len(span.shifted(by)) == len(span) == span.end - span.start
    assert span.shifted(by).shifted(-by) == span


def test_span_shifted_before_the_text_cannot_be_built():
    with pytest.raises(ValuesError):
        Span(1, 2).shifted(-2)
