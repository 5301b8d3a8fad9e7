# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The place a notice speaks from, told by the places it names and by its script."""

from __future__ import annotations

from decimal import Decimal

import pytest

from gongshi.notices import Notice
from gongshi.reading.document import Document
from gongshi.reading.home import home_currency, home_of
from gongshi.values import Money, Span


def document(text, language="en"):
    return Document.of(Notice.of(text, language))


ENGLISH = [
    ("A pier opened.", None, None),
    ("A pier opened in Singapore.", "singapore", "SGD"),
    ("A pier opened. Ships from Singapore, Sydney and Singapore came.", "singapore", "SGD"),
    ("A pier opened in Hong Kong. Ships from Singapore came.", "hong_kong", "HKD"),
    ("A pier opened. Ships from Singapore and Singapore came to Hong Kong.", "singapore", "SGD"),
    ("A pier opened in Hong Kong. Singapore sent ships, Singapore sent crews.", "hong_kong", "HKD"),
    ("HONG KONG — A pier opened.", "hong_kong", "HKD"),
    ("A pier opened in Paris, in London and in Shanghai.", None, None),
    ("A pier opened at Hong Kongers Street.", None, None),
]


@pytest.mark.parametrize(("text", "home", "currency"), ENGLISH)
def test_english_home_is_the_place_of_dollars_named_most_and_first(text, home, currency):
    notice = document(text)
    assert (home_of(notice), home_currency(notice)) == (home, currency)


CHINESE = [
    ("碼頭啟用。", "zh-Hant", "hong_kong", "HKD"),
    ("码头启用。", "zh-Hans", "china", "CNY"),
    ("澳門的碼頭啟用。", "zh-Hant", "macao", "MOP"),
    ("香港與澳門的碼頭啟用。", "zh-Hant", "hong_kong", "HKD"),
    ("台灣的碼頭啟用。", "zh-Hant", "taiwan", "TWD"),
    ("新加坡的碼頭啟用。", "zh-Hant", "hong_kong", "HKD"),
    ("新加坡的码头启用。", "zh-Hans", "singapore", "SGD"),
    ("香港的码头启用。", "zh-Hans", "hong_kong", "HKD"),
    ("上海与新加坡的码头启用。", "zh-Hans", "china", "CNY"),
]


@pytest.mark.parametrize(("text", "language", "home", "currency"), CHINESE)
def test_chinese_home_is_that_of_the_script_unless_another_is_named_more(
    text, language, home, currency
):
    notice = document(text, language)
    assert (home_of(notice), home_currency(notice)) == (home, currency)


SUMS = [
    ("A pier in Singapore cost $5.", "en", "$5", "SGD"),
    ("A pier cost $5.", "en", "$5", None),
    ("A pier in Singapore cost US$5.", "en", "US$5", "USD"),
    ("碼頭耗資5元。", "zh-Hant", "5元", "HKD"),
    ("码头耗资5元。", "zh-Hans", "5元", "CNY"),
    ("码头耗资5港元。", "zh-Hans", "5港元", "HKD"),
]


@pytest.mark.parametrize(("text", "language", "words", "code"), SUMS)
def test_bare_sign_in_a_notice_means_the_money_at_home(text, language, words, code):
    notice = document(text, language)
    sums = notice.values_in(Span(0, len(text)), Money)
    assert [(notice.words(v.span), v.value.amount, v.value.currency) for v in sums] == [
        (words, Decimal(5), code)
    ]
