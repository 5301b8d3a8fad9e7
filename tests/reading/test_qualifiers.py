# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Words before or behind a number that say which way it is not exact."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.notices.pattern import Text
from gongshi.reading.qualifiers import qualified
from gongshi.reading.value import Setting, Value
from gongshi.values import Number, Span


def marked(text, words="30", language="en"):
    """Return how ``words`` are qualified in a text and by which of its words."""
    at = text.index(words)
    plain = Value(Span(at, at + len(words)), Number(30), "number")
    found = qualified(Setting(Text(text), language, None, lambda: None), plain)
    assert (found.span, found.value, found.kind) == (plain.span, plain.value, plain.kind)
    return found.approx, found.qualifier and found.qualifier.of(text)


BEFORE = [
    ("more than 30 boats", "over", "more than"),
    ("Over 30 boats", "over", "Over"),
    ("IN EXCESS OF 30 boats", "over", "IN EXCESS OF"),
    ("some 30 boats", "about", "some"),
    ("an estimated 30 boats", "about", "an estimated"),
    ("just under 30 boats", "nearly", "just under"),
    ("no fewer than 30 boats", "at_least", "no fewer than"),
    ("no more than 30 boats", "at_most", "no more than"),
    ("up to 30 boats", "at_most", "up to"),
    ("at most a 30 boats", "at_most", "at most"),
    ("a maximum daily catch of 30 boats", "at_most", "maximum"),
    ("a minimum daily catch of 30 boats", "at_least", "minimum"),
]


@pytest.mark.parametrize(("text", "approx", "words"), BEFORE)
def test_english_qualifier_stands_before_the_number(text, approx, words):
    assert marked(text) == (approx, words)


AFTER = [
    ("30 or more boats", "at_least", "or more"),
    ("aged 30 or above.", "at_least", "or above"),
    ("aged 30, or older, they sail", "at_least", "or older"),
    ("30 or so boats", "about", "or so"),
    ("30 or fewer boats", "at_most", "or fewer"),
]


@pytest.mark.parametrize(("text", "approx", "words"), AFTER)
def test_english_qualifier_stands_behind_the_number(text, approx, words):
    assert marked(text) == (approx, words)


PLAIN = [
    "30 boats",
    "the 30 boats",
    "the pier over there has 30 boats",
    "over,30 boats",
    "moreover 30 boats",
    "30 boats or more",
    "30 orchards",
    "a fleet of 30 boats",
    "some of the 30 boats",
]


@pytest.mark.parametrize("text", PLAIN)
def test_number_without_a_qualifier_beside_it_is_exact(text):
    assert marked(text) == (None, None)


def test_words_behind_a_number_count_before_those_ahead_of_it():
    assert marked("some 30 or more boats") == ("at_least", "or more")


def test_place_of_a_word_said_twice_is_the_one_beside_the_number():
    text = "over the sea came over 30 boats"
    setting = Setting(Text(text), "en", None, lambda: None)
    found = qualified(setting, Value(Span(23, 25), Number(30), "number"))
    assert found.qualifier == Span(18, 22)


CHINESE = [
    ("zh-Hant", "逾30艘船", "over", "逾"),
    ("zh-Hans", "超过30艘船", "over", "超过"),
    ("zh-Hant", "超過30艘船", "over", "超過"),
    ("zh-Hant", "近30艘船", "nearly", "近"),
    ("zh-Hant", "大約30艘船", "about", "大約"),
    ("zh-Hant", "至少 30艘船", "at_least", "至少"),
    ("zh-Hant", "最多可獲30元", "at_most", "最多"),
    ("zh-Hans", "最高可达30元", "at_most", "最高"),
    ("zh-Hans", "不超过30艘船", "at_most", "不超过"),
    ("zh-Hant", "不少於30艘船", "at_least", "不少於"),
    ("zh-Hant", "30多艘船", "over", "多"),
    ("zh-Hant", "30餘艘船", "over", "餘"),
    ("zh-Hant", "30或以上", "at_least", "或以上"),
    ("zh-Hant", "30 以上", "at_least", "以上"),
    ("zh-Hans", "30左右", "about", "左右"),
    ("zh-Hant", "30或以下", "at_most", "或以下"),
    ("zh-Hant", "30艘船", None, None),
    ("zh-Hant", "逾期的船有30艘", None, None),
    ("zh-Hant", "30艘以上", None, None),
]


@pytest.mark.parametrize(("language", "text", "approx", "words"), CHINESE)
def test_chinese_qualifier_stands_on_either_side_of_the_number(language, text, approx, words):
    assert marked(text, language=language) == (approx, words)


@given(st.text(alphabet="ab ,.\n", max_size=80), st.text(alphabet="ab ,.", max_size=80))
def test_qualifier_is_where_its_words_are_whatever_stands_around(before, after):
    assert marked(f"{before} more than 30 {after}") == ("over", "more than")
    assert marked(f"{before} 30 or more {after}") == ("at_least", "or more")


@given(st.text(alphabet="船海，。 \n", max_size=30), st.text(alphabet="船海，。", max_size=30))
def test_chinese_qualifier_is_where_its_words_are_whatever_stands_around(before, after):
    assert marked(f"{before}逾30{after}", language="zh-Hant") == ("over", "逾")
