# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Lists of areas are cut as their writer divides them; the number announced checks the cut."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.reading.lists import cut_chinese, cut_english
from gongshi.values import Span


def english(text, announced=None):
    return [span.of(text) for span in cut_english(text, Span(0, len(text)), announced)]


def chinese(text, announced=None):
    return [span.of(text) for span in cut_chinese(text, Span(0, len(text)), announced)]


ENGLISH = [
    # the last "and" ends the list where no comma stands before it
    ("fishing, ports and tides", ["fishing", "ports", "tides"]),
    ("fishing and ports", ["fishing", "ports"]),
    ("fishing", ["fishing"]),
    # a comma before "and" ends the list, so every other "and" is inside a name
    ("ports and tides, and fishing and boats", ["ports and tides", "fishing and boats"]),
    ("sea rescue, ports, and boat building", ["sea rescue", "ports", "boat building"]),
    # semicolons divide what commas do not
    ("fishing, ports; tides; and, boats and nets", ["fishing, ports", "tides", "boats and nets"]),
    # "as well as" ends a list and leaves "and" inside
    ("ports, tides as well as boats and nets", ["ports", "tides", "boats and nets"]),
    # articles, stops and what names nothing are left out
    ("the ferry trade, the tides and other fields.", ["ferry trade", "tides"]),
    ("ports, tides, among others", ["ports", "tides"]),
    ("ports & tides", ["ports", "tides"]),
    # one name with an inner comma before its last "and"
    (
        "science, technology and sea trials, ports and tides",
        ["science, technology and sea trials", "ports", "tides"],
    ),
]


@pytest.mark.parametrize(("text", "names"), ENGLISH)
def test_english_list_is_cut_into_its_names(text, names):
    assert english(text) == names


def test_announced_number_keeps_an_inner_and():
    assert english("ports, boats and nets", 2) == ["ports", "boats and nets"]
    assert english("ports, boats and nets", 3) == ["ports", "boats", "nets"]


CHINESE = [
    ("漁業、港口及潮汐", ["漁業", "港口", "潮汐"]),
    ("漁業、港口和潮汐等", ["漁業", "港口", "潮汐"]),
    ("漁業及養殖、港口,以及潮汐和風能", ["漁業及養殖", "港口", "潮汐和風能"]),
    ("漁業、港口,還有潮汐同風能。", ["漁業", "港口", "潮汐同風能"]),
    ("漁業;港口、碼頭;潮汐", ["漁業", "港口、碼頭", "潮汐"]),
    ("漁業、「海與岸」建設及風能", ["漁業", "「海與岸」建設", "風能"]),
    ("漁業、港口等領域的合作", ["漁業", "港口"]),
    ("渔业、港口、其他", ["渔业", "港口"]),
]


@pytest.mark.parametrize(("text", "names"), CHINESE)
def test_chinese_list_is_cut_into_its_names(text, names):
    assert chinese(text) == names


@pytest.mark.parametrize(
    ("announced", "names"),
    [
        (3, ["漁業", "港口及碼頭", "潮汐"]),
        (2, ["漁業、港口及碼頭", "潮汐"]),
    ],
)
def test_announced_number_decides_what_belongs_together(announced, names):
    assert chinese("漁業、港口及碼頭、潮汐", announced) == names


def test_alike_names_are_joined_before_others():
    text = "金屬、海運、海港及海關、漁業及養殖"
    assert chinese(text, 3) == ["金屬", "海運、海港及海關", "漁業及養殖"]


def test_number_that_cannot_be_met_leaves_the_cut_alone():
    assert chinese("漁業、港口、潮汐", 2) == ["漁業", "港口", "潮汐"]


def test_nothing_but_separators_gives_no_name():
    assert english(" , ;") == []
    assert chinese("、,;") == []


NAMES = st.lists(
    st.sampled_from("漁業 港口 潮汐 風能 燈塔 碼頭 造船".split()), min_size=2, unique=True
)


@given(NAMES)
def test_cut_gives_back_what_was_joined_by_enumeration_commas(names):
    assert chinese("、".join(names), len(names)) == names


@given(st.text(alphabet="ab,; and、及「」。", max_size=60))
def test_every_name_lies_in_the_list_and_in_order(text):
    for cut in (cut_english, cut_chinese):
        spans = cut(text, Span(0, len(text))) if text else ()
        assert all(span.end <= len(text) for span in spans)
        assert list(spans) == sorted(spans)
        assert all(one.end <= two.start for one, two in pairwise(spans))
