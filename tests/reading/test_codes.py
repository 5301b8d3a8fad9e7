# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Digits in names, articles, telephones and clock times beside digits that count."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.notices.letters import fold
from gongshi.reading.codes import is_code


def coded(text, digits):
    """Tell whether the first ``digits`` of a text are a code, in the text as it is searched."""
    folded = fold(text)
    at = folded.index(digits)
    return is_code(folded, at, at + len(digits))


NAMES = [
    ("the ferry HB12 sails", "12"),
    ("gate B-12 is open", "12"),
    ("form A/12 is needed", "12"),
    ("the 12A bus", "12"),
    ("the 12-A bus", "12"),
    ("pier#12", "12"),
    ("碼頭Ｂ１２啟用", "12"),
    ("港灣12A線", "12"),
]


@pytest.mark.parametrize(("text", "digits"), NAMES)
def test_digits_that_touch_letters_are_part_of_a_name(text, digits):
    assert coded(text, digits)


NUMBERED = ["Article", "section", "Room", "Pier Phase", "route", "Terminal", "Annex", "no."]


@pytest.mark.parametrize("word", NUMBERED)
def test_digits_behind_a_word_that_numbers_things_count_nothing(word):
    assert coded(f"see {word} 12 of it", "12")


@pytest.mark.parametrize("text", ["see article, 12 of it", "see subarticle 12", "see article12 "])
def test_word_that_numbers_things_stands_whole_and_right_before(text):
    assert coded(text, "12") is text.endswith("article12 ")


CLOCKS = [
    ("at 09:45 sharp", "09", True),
    ("at 09:45 sharp", "45", True),
    ("下午３：４５開會", "3", True),
    ("下午３：４５開會", "45", True),
    ("the count: 45 boats", "45", False),
    ("45: the number of boats", "45", False),
    ("結果：45艘", "45", False),
]


@pytest.mark.parametrize(("text", "digits", "is_time"), CLOCKS)
def test_digits_on_either_side_of_a_colon_are_a_clock_time(text, digits, is_time):
    assert coded(text, digits) is is_time


TELEPHONES = [
    ("call 5550 1234 now", "5550", True),
    ("call 5550 1234 now", "1234", True),
    ("查詢電話5550 1234", "1234", True),
    ("call 5550 12345 now", "5550", False),
    ("call 555 1234 now", "555", False),
    ("from 1998, 2004 boats", "2004", False),
]


@pytest.mark.parametrize(("text", "digits", "is_telephone"), TELEPHONES)
def test_two_groups_of_four_digits_are_a_telephone_number(text, digits, is_telephone):
    assert coded(text, digits) is is_telephone


COUNTS = [
    ("12 boats", "12"),
    ("the 12-hour sail", "12"),
    ("the 12-year-old pier", "12"),
    ("（12艘）", "12"),
    ("共12艘船", "12"),
    ("a sail of 12.", "12"),
    ("- 12 boats", "12"),
]


@pytest.mark.parametrize(("text", "digits"), COUNTS)
def test_digits_that_count_are_none(text, digits):
    assert not coded(text, digits)


@given(st.integers(0, 10**6).map(str), st.text(alphabet="船艘共，。（） \n", max_size=8))
def test_digits_among_chinese_letters_always_count(digits, around):
    assert not is_code(around + digits + around, len(around), len(around) + len(digits))


@given(st.integers(0, 10**6).map(str), st.sampled_from("abcXYZ"))
def test_digits_behind_a_letter_never_count(digits, letter):
    assert is_code(f"a pier {letter}{digits} here", 8, 8 + len(digits))
