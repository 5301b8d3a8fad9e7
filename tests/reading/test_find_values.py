# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Values of any text: which of overlapping ones is kept, and what holds in every language."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.reading import ReadingError, Value, find_values
from gongshi.reading.find_values import longest_of_each_kind
from gongshi.values import Number, Ordinal, Span

LEAP_DAY = date(2024, 2, 29)
ENGLISH = (
    "1 20 2014 3.5 5/6 2016-11-07 four twenty hundred million second third of the and to from "
    "between last next week month May July 4th Monday today year years days ago old $ % € km feet "
    "dollars cents quarter Q3 the in less than more or equal at least - – , . ( ) '40s 😀 é \r\n"
).split(" ")
CHINESE = (
    "1234567890一二兩三十百千萬億年月日號個成半多餘第首週星期上下"
    "本今去明後天歲元角分$%.,:()-/至到 abc😀"
)


def number(start, end):
    return Value(Span(start, end), Number(Decimal(1)), "number")


def ordinal(start, end):
    return Value(Span(start, end), Ordinal(1), "ordinal")


@pytest.mark.parametrize(
    ("given_", "kept"),
    [
        ([(0, 4), (5, 9)], [(0, 4), (5, 9)]),
        ([(0, 4), (2, 9)], [(2, 9)]),
        ([(0, 4), (4, 6), (3, 5)], [(0, 4), (4, 6)]),
        ([(0, 9), (1, 3), (4, 6)], [(0, 9)]),
        ([(0, 3), (2, 6), (5, 10)], [(0, 3), (5, 10)]),
        ([(3, 6), (0, 4), (3, 6)], [(0, 4)]),
    ],
)
def test_of_one_kind_the_longest_wins_and_of_two_as_long_the_first(given_, kept):
    found = longest_of_each_kind([number(*place) for place in given_])
    assert [(value.span.start, value.span.end) for value in found] == kept


def test_values_of_different_kinds_may_overlap():
    values = [ordinal(0, 4), number(0, 3), number(2, 4)]
    assert longest_of_each_kind(values) == [ordinal(0, 4), number(0, 3)]


def test_unknown_language_is_refused():
    with pytest.raises(ReadingError, match="language 'fr'; known are en, zh, zh-Hant, zh-Hans"):
        find_values("vingt", lang="fr")


def check(text, lang):
    values = find_values(text, lang=lang, reference=LEAP_DAY)
    order = [(value.span.start, -value.span.end, value.kind) for value in values]
    assert order == sorted(order)
    assert all(value.span.end <= len(text) for value in values)
    for kind in {value.kind for value in values}:
        spans = [value.span for value in values if value.kind == kind]
        assert all(one.end <= two.start for one, two in pairwise(spans))
    assert values == find_values(text, lang=lang, reference=LEAP_DAY)


@given(st.lists(st.sampled_from(ENGLISH), max_size=14), st.sampled_from(["", " ", "-"]))
def test_english_values_lie_in_the_text_in_order_and_those_of_a_kind_apart(words, joint):
    check(joint.join(words), "en")


@given(st.text(alphabet=CHINESE, max_size=40), st.sampled_from(["zh", "zh-Hant"]))
def test_chinese_values_lie_in_the_text_in_order_and_those_of_a_kind_apart(text, lang):
    check(text, lang)


@given(st.text(max_size=60))
def test_any_text_has_values_without_an_error(text):
    check(text, "en")
    check(text, "zh")


@pytest.mark.parametrize("before", ["😀 ", "e\u0301 ", "line\r\n", "\u200b ", "漢字 ", "\u3000"])
def test_what_stands_before_moves_every_place_and_changes_nothing_else(before):
    plain = "The fee of $20 is due on 5 May 2016, 30% less than two weeks ago."
    alone = find_values(plain, lang="en", reference=LEAP_DAY)
    moved = find_values(before + plain, lang="en", reference=LEAP_DAY)
    places = [(value.span.start + len(before), value.span.end + len(before)) for value in alone]
    assert [(value.span.start, value.span.end) for value in moved] == places
    assert [value.value for value in moved] == [value.value for value in alone]


@pytest.mark.parametrize(
    "piece",
    [
        "1",
        "1 ",
        '"',
        "(",
        "-",
        "$",
        "one ",
        "point ",
        "may ",
        "from ",
        "1/2",
        "1,",
        "last ",
        "年月日",
    ],
)
def test_long_rows_of_one_thing_are_read_to_their_end(piece):
    for lang in ("en", "zh"):
        values = find_values(piece * 3000, lang=lang, reference=LEAP_DAY)
        assert all(value.span.end <= 3000 * len(piece) for value in values)
