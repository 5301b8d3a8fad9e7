# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Numbers of a text and what they count, with the words that say which way they are not exact."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.notices import Notice
from gongshi.reading import find_values
from gongshi.reading.document import Document
from gongshi.values import (
    Age,
    DateRange,
    Duration,
    Money,
    Number,
    Ordinal,
    PartialDate,
    Percentage,
    Quantity,
    decimal_string,
)


def shown(value):
    """Return what a value means in few words."""
    match value:
        case Money():
            return str(value)
        case Number() | Percentage() | Ordinal():
            return decimal_string(Decimal(value.value))
        case Age() | Quantity() | Duration():
            return f"{decimal_string(value.amount)} {value.unit}"


def found(text, language="en", *kinds):
    document = Document.of(Notice.of(text, language, PartialDate(2024, 4, 27)))
    return {
        document.words(value.span): shown(value.value)
        for value in document.values
        if value.kind in kinds
    }


def marked(text, language, kind):
    """Return words, approx and the words that say so, of the values of a kind."""
    document = Document.of(Notice.of(text, language))
    return [
        (
            document.words(value.span),
            value.approx,
            value.qualifier and document.words(value.qualifier),
        )
        for value in document.values
        if value.kind == kind
    ]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("65 projects", {"65": "65"}),
        ("Fifteen agreements", {"Fifteen": "15"}),
        ("twenty-five deals", {"twenty-five": "25"}),
        ("1,234 items, 12,345.67", {"1,234": "1234", "12,345.67": "12345.67"}),
        ("1.2 million people", {"1.2 million": "1200000"}),
        ("a hundred and five firms", {"a hundred and five": "105"}),
        ("two hundred, three million", {"two hundred": "200", "three million": "3000000"}),
        ("three million two hundred thousand", {"three million two hundred thousand": "3200000"}),
        ("half a million people", {"half a million": "500000"}),
        ("a dozen firms, two dozen", {"a dozen": "12", "two dozen": "24"}),
        ("zero growth", {"zero": "0"}),
        ("one of the firms", {}),
        ("two thirds of firms", {}),
        ("COVID-19, the G20, A4, 5G, B-52", {}),
        ("Call 2116 0131 or +852 at 10:30", {}),
        ("Article 23, Room 5, No. 8", {}),
        ("on 26 April 2024", {}),
        ("the 4th meeting", {}),
    ],
)
def test_english_numbers(text, numbers):
    assert found(text, "en", "number") == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("65個項目", {"65": "65"}),
        ("九個範疇", {"九": "9"}),
        ("兩份文件", {"兩": "2"}),
        ("二十四項", {"二十四": "24"}),
        ("三千五百名", {"三千五百": "3500"}),
        ("1万5千人", {"1万5千": "15000"}),
        ("一万三", {"一万三": "13000"}),
        ("二百五", {"二百五": "250"}),
        ("500餘萬人", {"500餘萬": "5000000"}),
        ("廿四個", {"廿四": "24"}),
        ("壹貳叁佰", {}),
        ("1千零20名", {"1千零20": "1020"}),
        ("６５個", {"６５": "65"}),
        ("十四五規劃、一國兩制、千方百計、萬一、一同、百年", {}),
        ("電話2116 0131、COVID-19、5G、A股", {}),
        ("第六次會議", {}),
        ("近百家、逾千名", {"百": "100", "千": "1000"}),
    ],
)
def test_chinese_numbers(text, numbers):
    assert found(text, "zh-Hant", "number") == numbers


@pytest.mark.parametrize(
    ("text", "language", "ordinals"),
    [
        ("the sixth, 4th and twenty-first", "en", {"sixth": "6", "4th": "4", "twenty-first": "21"}),
        ("its Second meeting, hundredth", "en", {"Second": "2", "hundredth": "100"}),
        ("the 0th", "en", {}),
        ("in the third quarter of 2014", "en", {}),
        ("第六次、第二十四屆、第1個", "zh-Hant", {"第六": "6", "第二十四": "24", "第1": "1"}),
        ("首次會議", "zh-Hant", {"首": "1"}),
        ("首届会议", "zh-Hans", {"首": "1"}),
        ("首都、首先", "zh-Hant", {}),
        ("第十四五次", "zh-Hant", {}),
    ],
)
def test_ordinals(text, language, ordinals):
    assert found(text, language, "ordinal") == ordinals


@pytest.mark.parametrize(
    ("text", "language", "sums"),
    [
        ("US$17.4 billion", "en", {"US$17.4 billion": "17400000000 USD"}),
        ("HK$10,000", "en", {"HK$10,000": "10000 HKD"}),
        ("S$5.5 million", "en", {"S$5.5 million": "5500000 SGD"}),
        ("RMB 3 billion", "en", {"RMB 3 billion": "3000000000 CNY"}),
        ("30 billion yuan", "en", {"30 billion yuan": "30000000000 CNY"}),
        ("€20m", "en", {"€20m": "20000000 EUR"}),
        ("20億美元", "zh-Hant", {"20億美元": "2000000000 USD"}),
        ("174亿美元", "zh-Hans", {"174亿美元": "17400000000 USD"}),
        ("1000亿人民币", "zh-Hans", {"1000亿人民币": "100000000000 CNY"}),
        ("10,000港元", "zh-Hant", {"10,000港元": "10000 HKD"}),
        ("人民幣三億元", "zh-Hant", {"人民幣三億元": "300000000 CNY"}),
        ("100萬新加坡元", "zh-Hant", {"100萬新加坡元": "1000000 SGD"}),
        ("元旦、元首", "zh-Hant", {}),
    ],
)  # fmt: skip
def test_sums_are_exact_and_in_full_units(text, language, sums):
    assert found(text, language, "money") == sums


@pytest.mark.parametrize(
    ("text", "language", "currency"),
    [
        ("Hong Kong pays $500 to firms from Shanghai.", "en", "HKD"),
        ("SINGAPORE, May 3 (XYZ) — Singapore pays $500.", "en", "SGD"),
        ("A firm pays $500.", "en", None),
        ("香港每月付500元。", "zh-Hant", "HKD"),
        ("上海每月付500元。", "zh-Hans", "CNY"),
        ("新加坡每月付500元。", "zh-Hans", "SGD"),
        ("每月付500元。", "zh-Hant", "HKD"),
        ("台灣及台灣人民每月付500元,台灣政府說。", "zh-Hant", "TWD"),
    ],
)
def test_a_bare_sum_is_in_the_money_of_the_place(text, language, currency):
    document = Document.of(Notice.of(text, language))
    assert [v.value.currency for v in document.values if v.kind == "money"] == [currency]


def test_without_a_place_a_dollar_keeps_its_name():
    (value,) = [v for v in find_values("It costs $20.", lang="en") if v.kind == "money"]
    assert value.value == Money(Decimal(20), None, "Dollar")


@pytest.mark.parametrize(
    ("text", "language", "shares"),
    [
        ("20 per cent, 6.5%", "en", {"20 per cent": "20", "6.5%": "6.5"}),
        ("3 percentage points", "en", {"3 percentage points": "3"}),
        ("六成半、三成、兩成五", "zh-Hant", {"六成半": "65", "三成": "30", "兩成五": "25"}),
        ("百分之二十、百分之8.5", "zh-Hant", {"百分之二十": "20", "百分之8.5": "8.5"}),
        ("千分之五", "zh-Hant", {"千分之五": "0.5"}),
        ("百分之三點五", "zh-Hant", {"百分之三點五": "3.5"}),
        ("8.5%、3個百分點", "zh-Hant", {"8.5%": "8.5", "3個百分點": "3"}),
        ("一成立、九成為", "zh-Hant", {}),
    ],
)  # fmt: skip
def test_percentages(text, language, shares):
    assert found(text, language, "percentage") == shares


@pytest.mark.parametrize(
    ("text", "language", "ages"),
    [
        ("those aged 40 or above", "en", {"40": "40 Year"}),
        ("a 45-year-old", "en", {"45-year-old": "45 Year"}),
        ("60 years of age", "en", {"60 years of age": "60 Year"}),
        ("40歲或以上", "zh-Hant", {"40歲": "40 Year"}),
        ("四十五周岁", "zh-Hans", {"四十五周岁": "45 Year"}),
        ("aged five years in oak", "en", {}),
    ],
)  # fmt: skip
def test_ages(text, language, ages):
    assert found(text, language, "age") == ages


@pytest.mark.parametrize(
    ("text", "language", "times"),
    [
        ("six consecutive months", "en", {"six consecutive months": "6 Month"}),
        ("a six-month stay, one year", "en", {"six-month": "6 Month", "one year": "1 Year"}),
        ("14th Five-Year Plan", "en", {}),
        ("連續3個月、為期三年", "zh-Hant", {"3個月": "3 Month", "三年": "3 Year"}),
        ("半年、一年半", "zh-Hant", {"半年": "0.5 Year", "一年半": "1.5 Year"}),
        ("半個月", "zh-Hant", {"半個月": "0.5 Month"}),
        ("上半年、下半年", "zh-Hant", {}),
        ("兩天、24小時、3日內", "zh-Hant", {"兩天": "2 Day", "24小時": "24 Hour", "3日": "3 Day"}),
        ("20多年", "zh-Hant", {"20多年": "20 Year"}),
        ("2003年", "zh-Hant", {}),
    ],
)  # fmt: skip
def test_durations(text, language, times):
    assert found(text, language, "duration") == times


@pytest.mark.parametrize(
    ("text", "language", "measured"),
    [
        ("29 km of road", "en", {"29 km": "29 Kilometer"}),
        ("5.5 square kilometres", "en", {"5.5 square kilometres": "5.5 Square kilometer"}),
        ("30平方公里", "zh-Hans", {"30平方公里": "30 Square kilometer"}),
        ("100吨", "zh-Hans", {"100吨": "100 Metric ton"}),
    ],
)  # fmt: skip
def test_quantities(text, language, measured):
    assert found(text, language, "quantity") == measured


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("over 20 firms", "en", ("20", "over", "over")),
        ("More than 20 firms", "en", ("20", "over", "More than")),
        ("nearly 20 firms", "en", ("20", "nearly", "nearly")),
        ("about 20 firms", "en", ("20", "about", "about")),
        ("at least 20 firms", "en", ("20", "at_least", "at least")),
        ("up to 20 firms", "en", ("20", "at_most", "up to")),
        ("as many as 20 firms", "en", ("20", "at_most", "as many as")),
        ("a maximum of 20 firms", "en", ("20", "at_most", "a maximum of")),
        ("a maximum yearly number of 20 firms", "en", ("20", "at_most", "maximum")),
        ("a minimum number of 20 firms", "en", ("20", "at_least", "minimum")),
        ("20 or more firms", "en", ("20", "at_least", "or more")),
        ("20 or fewer firms", "en", ("20", "at_most", "or fewer")),
        ("20 firms", "en", ("20", None, None)),
        ("moreover 20 firms", "en", ("20", None, None)),
        ("a number of 20 firms", "en", ("20", None, None)),
        ("逾20個", "zh-Hant", ("20", "over", "逾")),
        ("超過20個", "zh-Hant", ("20", "over", "超過")),
        ("超过20个", "zh-Hans", ("20", "over", "超过")),
        ("20多個", "zh-Hant", ("20", "over", "多")),
        ("20余个", "zh-Hans", ("20", "over", "余")),
        ("近20個", "zh-Hant", ("20", "nearly", "近")),
        ("約20個", "zh-Hant", ("20", "about", "約")),
        ("20個左右", "zh-Hant", ("20", None, None)),
        ("20左右", "zh-Hant", ("20", "about", "左右")),
        ("至少20個", "zh-Hant", ("20", "at_least", "至少")),
        ("20或以上", "zh-Hant", ("20", "at_least", "或以上")),
        ("最多20個", "zh-Hant", ("20", "at_most", "最多")),
        ("最高可得20個", "zh-Hant", ("20", "at_most", "最高")),
        ("20個", "zh-Hant", ("20", None, None)),
    ],
)
def test_a_qualifier_is_pinned_and_outside_the_number(text, language, expected):
    assert marked(text, language, "number") == [expected]


def test_a_sum_and_the_number_in_it_are_both_found():
    values = find_values("It pays HK$20 on 3 May.", lang="en", reference=date(2024, 4, 27))
    assert [(value.kind, value.span.start, value.span.end) for value in values] == [
        ("money", 8, 13),
        ("number", 11, 13),
        ("date", 17, 22),
    ]


@given(st.integers(0, 10**15 - 1))
def test_any_whole_number_is_read_with_and_without_commas(number):
    for written in (f"{number}", f"{number:,}"):
        values = find_values(f"x {written} projects", lang="en")
        numbers = [value.value for value in values if value.kind == "number"]
        years = [value.value for value in values if value.kind == "date_range"]
        assert numbers == [Number(Decimal(number))] or years == [DateRange.of(PartialDate(number))]


@given(
    st.text(
        alphabet="1234567890一二兩三十百千萬億年月日個成半多餘第首$%.,:()-/ abc元歲", max_size=60
    )
)
def test_values_lie_in_their_text_and_in_order(text):
    for lang in ("en", "zh-Hant"):
        spans = [value.span for value in find_values(text, lang=lang, reference=date(2024, 2, 29))]
        assert all(span.end <= len(text) for span in spans)
        assert [span.start for span in spans] == sorted(span.start for span in spans)
