# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Places in a row, written in words, digits and Chinese characters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.notices.pattern import Text
from gongshi.reading.ordinals import find_ordinals
from gongshi.reading.value import Setting
from gongshi.values import Ordinal


def ordinals(text, language="en"):
    """Return the words and places of the ordinals of a text."""
    setting = Setting(Text(text), language, None, lambda: None)
    found = list(find_ordinals(setting))
    assert all(value.kind == "ordinal" for value in found)
    return [(value.span.of(text), value.value) for value in found]


ENGLISH = [
    ("the first and the second pier", [("first", 1), ("second", 2)]),
    ("the TWELFTH pier", [("TWELFTH", 12)]),
    ("the twenty-third and thirty first piers", [("twenty-third", 23), ("thirty first", 31)]),
    ("the fortieth pier", [("fortieth", 40)]),
    ("the hundredth pier", [("hundredth", 100)]),
    ("the 1st, 22nd, 103rd piers", [("1st", 1), ("22nd", 22), ("103rd", 103)]),
    ("the 0th pier", []),
    ("the 1000000th pier", [("1000000th", 1_000_000)]),
    ("the 1000001st pier", []),
    ("a firsthand look, a blackbird", []),
    ("one pier, 12 boats", []),
]


@pytest.mark.parametrize(("text", "found"), ENGLISH)
def test_english_ordinal_is_found_in_words_and_digits(text, found):
    assert ordinals(text) == [(words, Ordinal(place)) for words, place in found]


CHINESE = [
    ("zh-Hant", "第六次會議", [("第六", 6)]),
    ("zh-Hans", "第六次会议", [("第六", 6)]),
    ("zh-Hant", "第二十四屆會議", [("第二十四", 24)]),
    ("zh-Hant", "第一百零三個碼頭", [("第一百零三", 103)]),
    ("zh-Hant", "第１２屆", [("第１２", 12)]),
    ("zh-Hant", "第 12 屆", [("第 12", 12)]),
    ("zh-Hant", "第12屆及第13屆", [("第12", 12), ("第13", 13)]),
    ("zh-Hant", "首次會議", [("首", 1)]),
    ("zh-Hans", "首届会议与首家船厂", [("首", 1), ("首", 1)]),
    ("zh-Hant", "首長出席", []),
    ("zh-Hans", "首先致辞", []),
    ("zh-Hant", "第零屆", []),
    ("zh-Hant", "第1.5代", []),
    ("zh-Hant", "六次會議", []),
]


@pytest.mark.parametrize(("language", "text", "found"), CHINESE)
def test_chinese_ordinal_is_found_in_either_script_and_width(language, text, found):
    assert ordinals(text, language) == [(words, Ordinal(place)) for words, place in found]


@given(st.integers(1, 10**6))
def test_ordinal_in_digits_is_read_back(place):
    assert ordinals(f"第{place}屆", "zh-Hant") == [(f"第{place}", Ordinal(place))]
    assert ordinals(f"the {place}th pier") == [(f"{place}th", Ordinal(place))]


@given(st.integers(10**6 + 1, 10**9))
def test_number_too_large_for_a_row_is_no_place(place):
    assert ordinals(f"第{place}號", "zh-Hant") == ordinals(f"the {place}th pier") == []
