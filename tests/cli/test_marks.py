# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Marked text: numbers on both sides of a claim, however claims lie."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from gongshi.cli.marks import Piece, marked, pieces
from gongshi.values import Span

TEXT = "Twelve projects in four areas"


def test_words_of_a_claim_stand_between_its_numbers():
    assert marked(TEXT, [Span(0, 15)]) == "[1 Twelve projects 1] in four areas"


def test_claims_side_by_side_close_before_the_next_opens():
    assert marked("AB", [Span(0, 1), Span(1, 2)]) == "[1 A 1][2 B 2]"


def test_claim_within_a_claim_stands_within_its_brackets():
    spans = [Span(0, 15), Span(0, len(TEXT)), Span(19, 29)]
    assert marked(TEXT, spans) == "[2 [1 Twelve projects 1] in [3 four areas 3] 2]"


def test_claims_over_the_same_words_close_in_the_order_they_opened_in_reverse():
    assert marked("AB", [Span(0, 2), Span(0, 2)]) == "[1 [2 AB 2] 1]"


def test_claims_that_cross_are_told_apart_by_their_numbers():
    assert marked("ABC", [Span(0, 2), Span(1, 3)]) == "[1 A[2 B 1]C 2]"


def test_text_without_claims_stays_as_it_is():
    assert marked(TEXT, []) == TEXT


def test_words_belong_to_the_innermost_claim():
    found = list(pieces("ABC", [Span(0, 3), Span(1, 2)]))
    assert found == [
        Piece("[1 ", 0, mark=True),
        Piece("A", 0),
        Piece("[2 ", 1, mark=True),
        Piece("B", 1),
        Piece(" 2]", 1, mark=True),
        Piece("C", 0),
        Piece(" 1]", 0, mark=True),
    ]


@given(st.data())
def test_text_and_every_claim_can_be_had_back_from_the_marks(data):
    text = data.draw(st.text("ab港口 ", min_size=1, max_size=30))
    starts = st.integers(0, len(text) - 1)
    spans = [
        Span(start, data.draw(st.integers(start + 1, len(text))))
        for start in data.draw(st.lists(starts, max_size=6))
    ]
    drawn = marked(text, spans)
    unmarked = re.compile(r"\[\d+ | \d+\]")
    assert unmarked.sub("", drawn) == text
    for number, span in enumerate(spans, start=1):
        inside = drawn[drawn.index(f"[{number} ") + len(f"[{number} ") : drawn.index(f" {number}]")]
        assert unmarked.sub("", inside) == span.of(text)
