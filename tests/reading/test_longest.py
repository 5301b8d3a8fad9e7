# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Of readings that share words the longest is kept."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.reading.longest import longest_apart
from gongshi.values import Span

SPANS = st.lists(
    st.builds(
        lambda start, length: Span(start, start + length), st.integers(0, 40), st.integers(1, 9)
    )
)


def kept(*places):
    spans = [Span(*place) for place in places]
    return [(span.start, span.end) for span in longest_apart(spans, lambda span: span)]


@pytest.mark.parametrize(
    ("places", "left"),
    [
        ([], []),
        ([(4, 6), (0, 4)], [(0, 4), (4, 6)]),
        ([(0, 4), (3, 9)], [(3, 9)]),
        ([(0, 9), (2, 4), (5, 8)], [(0, 9)]),
        ([(0, 3), (2, 5), (4, 7)], [(0, 3), (4, 7)]),
        ([(0, 2), (1, 6), (5, 9), (8, 10)], [(1, 6), (8, 10)]),
    ],
)
def test_longest_of_what_overlaps_is_kept_in_the_order_of_places(places, left):
    assert kept(*places) == left


def test_first_of_two_at_one_place_is_kept():
    assert longest_apart([(Span(0, 2), "a"), (Span(0, 2), "b")], lambda pair: pair[0]) == [
        (Span(0, 2), "a")
    ]


@given(SPANS)
def test_nothing_kept_overlaps_and_all_else_overlaps_something_no_shorter(spans):
    left = longest_apart(spans, lambda span: span)
    assert all(one.end <= other.start for one, other in pairwise(left))
    for span in spans:
        assert any(one.overlaps(span) and len(one) >= len(span) for one in left)
