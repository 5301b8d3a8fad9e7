# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Patterns look at the folded text and answer with places in the text as it was written."""

from __future__ import annotations

import pytest
import re2
from hypothesis import given
from hypothesis import strategies as st

from gongshi.notices.pattern import Pattern, Text
from gongshi.values import Span

TRADITIONAL = "😀雙方簽署１２份文件，共65個項目。"
DOCUMENTS = Pattern(r"(?P<count>\d+)份文件|(?P<projects>\d+)個項目(?P<more>等)?")


def test_match_gives_words_as_written_and_as_folded():
    match = DOCUMENTS.search(TRADITIONAL)
    assert match is not None
    assert (match.start, match.end, match.span) == (5, 10, Span(5, 10))
    assert (match.group(), match.folded()) == ("１２份文件", "12份文件")
    assert (match.group("count"), match.folded("count")) == ("１２", "12")
    assert match.span_of("count") == Span(5, 7)


def test_all_places_are_found_from_left_to_right():
    found = [(match.group(), match.kind) for match in DOCUMENTS.finditer(Text(TRADITIONAL))]
    assert found == [("１２份文件", "count"), ("65個項目", "projects")]


def test_group_that_took_no_part_is_none():
    match = DOCUMENTS.search("12份文件")
    assert match is not None
    assert [match.group("more"), match.folded("more"), match.span_of("more")] == [None] * 3


def test_group_that_is_empty_has_no_place():
    match = Pattern(r"(?P<sign>[+-]?)\d+").search("65")
    assert match is not None
    assert (match.group("sign"), match.span_of("sign"), match.span) == ("", None, Span(0, 2))


def test_match_without_named_groups_is_of_no_kind():
    match = Pattern(r"\d+").search("65")
    assert match is not None
    assert match.kind == ""


def test_pattern_in_one_script_finds_the_other():
    simplified, traditional = Pattern("签署协议"), Pattern("簽署協議")
    for text in ("双方签署协议", "雙方簽署協議"):
        for pattern in (simplified, traditional):
            match = pattern.search(text)
            assert match is not None
            assert match.group() == text[2:]


def test_search_stays_within_its_stretch():
    text = Text("一項、兩項、三項")
    found = [match.group() for match in Pattern(r"\p{Han}項").finditer(text, Span(2, 6))]
    assert found == ["兩項"]


@pytest.mark.parametrize(
    ("stretch", "begins", "is_all"),
    [(Span(0, 2), True, True), (Span(0, 5), True, False), (Span(3, 5), False, False)],
)
def test_match_is_at_the_start_and_fullmatch_is_all(stretch, begins, is_all):
    text, pattern = Text("港城 12"), Pattern("港城")
    assert (pattern.match(text, stretch) is not None) is begins
    assert (pattern.fullmatch(text, stretch) is not None) is is_all


def test_case_is_ignored_when_asked():
    assert Pattern("council", ignore_case=True).search("The COUNCIL") is not None
    assert Pattern("council").search("The COUNCIL") is None


def test_half_a_surrogate_pair_does_not_move_places():
    match = Pattern("b").search("a\ud83db")
    assert match is not None
    assert match.span == Span(2, 3)


@given(st.text())
def test_place_in_bytes_and_in_letters_belong_together(words):
    text = Text(words)
    assert [text.character(text.byte(at)) for at in range(len(words))] == list(range(len(words)))


@given(st.text(alphabet="ab12港簽１😀é ", max_size=40))
def test_found_words_are_the_words_at_their_place(words):
    for match in Pattern(r"\d+|\p{Han}+").finditer(words):
        assert match.group() == words[match.start : match.end]
        assert match.span.of(words) == match.group()


def test_what_a_text_does_not_hold_is_found_nowhere_in_it():
    text, pattern = Text("pier and pier " * 20), Pattern("ferry|pier$")
    assert [pattern.search(text, Span(at, at + 14)) for at in range(0, 280, 14)] == [None] * 20


def test_match_that_reaches_beyond_a_stretch_is_none_of_it():
    text, pattern = Text("a ferry pier"), Pattern("ferry pier|pie|ferry")
    spans = [Span(0, 12), Span(0, 11), Span(0, 7), Span(0, 6), Span(7, 12), Span(8, 12)]
    found = [pattern.search(text, span) for span in spans]
    words = [None if match is None else match.group() for match in found]
    assert words == ["ferry pier", "ferry", "ferry", None, "pie", "pie"]


STRETCHES = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 12)), min_size=1, max_size=8)


@given(st.text(alphabet="ab港 ", min_size=43, max_size=43), STRETCHES)
def test_stretches_give_the_same_in_any_order_as_by_themselves(words, stretches):
    pattern, text = Pattern(r"a+ ?b|b港*|港$|\b"), Text(words)
    for start, length in stretches:
        within = Span(start, start + length)
        remembered = [(m.start, m.end) for m in pattern.finditer(text, within)]
        assert remembered == [(m.start, m.end) for m in pattern.finditer(Text(words), within)]


def test_letters_are_small_and_plain():
    assert Text("“The Café-Pier”, 12 港").letters(Span(0, 15)).split() == [b"the", b"caf", b"pier"]


def test_broken_expression_says_what_is_wrong_with_it():
    with pytest.raises(re2.error, match="missing"):
        Pattern("(pier").search("pier")


def test_what_is_remembered_of_groups_is_bounded_and_stays_right():
    pattern = Pattern(r"(?P<letter>[a-z])(?P<number>\d+)")
    text = Text(" ".join(f"q{number}" for number in range(2_500)))
    found = [match.group("number") for match in pattern.finditer(text)]
    assert found == [str(number) for number in range(2_500)]
    assert len(pattern._known) <= 1_000


def test_groups_depend_on_the_letters_around_a_match():
    pattern = Pattern(r"(?P<word>pier\b)|(?P<part>pier)")
    kinds = [match.kind for match in pattern.finditer("pier piers pier")]
    assert kinds == ["word", "part", "word"]
