# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Quotation marks find their partners, in both languages, nested or left open."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.notices import Notice
from gongshi.reading.document import Document
from gongshi.reading.quotations import outermost, quotations


def found(text, language="en"):
    document = Document.of(Notice.of(text, language))
    return [(document.words(q.inner), q.depth, q.goes_on) for q in quotations(document)]


def test_quotations_curly_and_straight_give_the_words_inside():
    assert found('“Good,” she said. "Bad," he said.') == [("Good,", 0, False), ("Bad,", 0, False)]


def test_quotations_nested_are_told_by_their_depth():
    assert found("“Keep the ‘one roof’ rule,” he said.") == [
        ("Keep the ‘one roof’ rule,", 0, False),
        ("one roof", 1, False),
    ]


def test_quotations_chinese_brackets_nest():
    assert found("他說:「大家都叫它『小橋』。」", "zh-Hant") == [
        ("大家都叫它『小橋』。", 0, False),
        ("小橋", 1, False),
    ]


def test_quotations_apostrophes_are_no_quotations():
    assert found("The city’s plan isn't the harbour's, and '80s piers don't count.") == []


def test_quotations_single_marks_hold_speech():
    assert found("The port is ‘full’, said the master.") == [("full", 0, False)]


def test_quotations_open_over_paragraphs_go_on_until_one_closes():
    text = "“The first part.\n\n“The second part,” she said."
    assert found(text) == [("The first part.", 0, True), ("The second part,", 0, False)]


def test_quotations_left_open_before_plain_words_are_dropped():
    assert found("“The first part.\n\nThe next paragraph quotes nobody.") == []


def test_quotations_a_stray_closing_mark_is_dropped():
    assert found("Stray” and “kept”.") == [("kept", 0, False)]


def test_quotations_empty_marks_hold_nothing():
    assert found("Nothing “” here.") == []


def test_outermost_leaves_the_nested_out():
    document = Document.of(Notice.of("“A ‘b c’ d” and “e”.", "en"))
    assert [document.words(q.inner) for q in outermost(document)] == ["A ‘b c’ d", "e"]


@pytest.mark.parametrize("mark", ["「", "」", "“", "”", '"', "'", "‘", "’", "「」", "「『", "”“"])
def test_quotations_a_text_of_marks_is_read(mark):
    inner = found(f"x{mark * 2000}x", "zh-Hant")
    assert len(inner) <= 2000


@given(st.text(alphabet="ab “”‘’「」『』\"'\n。", min_size=1, max_size=60))
def test_quotations_lie_within_the_text_and_within_each_other(text):
    if not text.strip():
        return
    document = Document.of(Notice.of(text, "zh-Hans"))
    around = []
    for quotation in quotations(document):
        around = [outer for outer in around if outer.end > quotation.span.start]
        assert quotation.depth == len(around)
        assert all(outer.contains(quotation.span) for outer in around)
        assert quotation.span.contains(quotation.inner)
        around.append(quotation.span)
