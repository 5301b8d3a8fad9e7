# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Numbers in words and characters, written out by the tests and read back."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.reading.codes import is_code
from gongshi.reading.numerals import (
    chinese_number,
    digits_number,
    english_number,
    english_ordinal,
)

ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()  # noqa: E501
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()


def english(number):
    """Write a number below a trillion as English does."""
    if number < 20:
        return ONES[number]
    if number < 100:
        return TENS[number // 10] + (f"-{ONES[number % 10]}" if number % 10 else "")
    for scale, name in (
        (10**9, "billion"),
        (10**6, "million"),
        (1000, "thousand"),
        (100, "hundred"),
    ):
        if number >= scale:
            rest = number % scale
            join = " and " if scale == 100 else " "
            return f"{english(number // scale)} {name}" + (f"{join}{english(rest)}" if rest else "")
    raise AssertionError(number)


def chinese(number):
    """Write a number below a trillion as Chinese does, with 零 over a gap."""
    for scale, name in ((10**8, "亿"), (10**4, "万"), (1000, "千"), (100, "百"), (10, "十")):
        if number >= scale:
            rest = number % scale
            gap = "零" if rest and rest < scale // 10 else ""
            return chinese(number // scale) + name + gap + (chinese(rest) if rest else "")
    return "零一二三四五六七八九"[number]


@given(st.integers(0, 10**12 - 1))
def test_english_number_words_are_read_back(number):
    assert english_number(english(number)) == number


@given(st.integers(1, 10**12 - 1))
def test_chinese_numerals_are_read_back(number):
    assert chinese_number(chinese(number)) == number


@given(st.decimals(0, 10**12, places=2))
def test_digits_are_read_exactly(number):
    assert digits_number(f"{number:,}") == number


@pytest.mark.parametrize("words", ["five six", "two thousands", "million", "twenty twelve"])
def test_words_that_are_no_one_number_give_none(words):
    assert english_number(words) is None


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("half a million", "500000"),
        ("a dozen", "12"),
        ("hundred", "100"),
        ("two hundred thousand", "200000"),
    ],
)
def test_english_customs(words, number):
    assert english_number(words) == Decimal(number)


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("一万三", "13000"),
        ("二百五", "250"),
        ("一万零三", "10003"),
        ("1.5万", "15000"),
        ("17亿", "1700000000"),
        ("1千零20", "1020"),
        ("二〇二四", "2024"),
        ("廿四", "24"),
        ("卅", "30"),
        ("壹仟贰佰", "1200"),
        ("两万亿", "2000000000000"),
        ("十", "10"),
        ("65", "65"),
    ],
)
def test_chinese_customs(words, number):
    assert chinese_number(words) == Decimal(number)


@pytest.mark.parametrize("words", ["十四五", "万", "亿万"])
def test_characters_that_are_no_number_give_none(words):
    assert chinese_number(words) is None


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("first", 1),
        ("Twelfth", 12),
        ("twentieth", 20),
        ("twenty-first", 21),
        ("4th", 4),
        ("0th", None),
        ("twenty-tenth", None),
        ("thirty twentieth", None),
    ],
)
def test_english_ordinals(words, place):
    assert english_ordinal(words) == place


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("COVID-19", "19"),
        ("the G20", "20"),
        ("a 5G net", "5"),
        ("at 10:30", "10"),
        ("at 10:30", "30"),
        ("call 2116 0131", "2116"),
        ("call 2116 0131", "0131"),
        ("call +852", "852"),
        ("Article 23", "23"),
        ("No. 7", "7"),
        ("v.3", "3"),
        ("a 737-MAX", "737"),
    ],
)
def test_digits_of_codes_are_codes(text, digits):
    at = text.index(digits)
    assert is_code(text, at, at + len(digits))


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("12", "12"),
        ("agreed 12 projects", "12"),
        ("(12)", "12"),
        ("2003 2004 2005 of 12", "12"),
        ("a 12-month stay", "12"),
        ("in 2116 of 013", "2116"),
    ],
)
def test_digits_that_count_are_no_codes(text, digits):
    at = text.index(digits)
    assert not is_code(text, at, at + len(digits))
