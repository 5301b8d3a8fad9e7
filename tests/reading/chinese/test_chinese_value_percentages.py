# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Parts of a hundred in Chinese, in both scripts."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("5%", ["5% = 5"]),
        ("５％", ["５％ = 5"]),
        ("五%", ["五% = 5"]),
        ("0.5 %", ["0.5 % = 0.5"]),
        ("-3%", ["-3% = -3"]),
        ("增长率为-5%", ["-5% = -5"]),
        ("負3.9%", ["負3.9% = -3.9"]),
        ("二十巴仙", ["二十巴仙 = 20"]),
        ("5‰", ["5‰ = 0.5"]),
        ("12k%", ["12k% = 12000"]),
        ("20%-30%", ["20% = 20", "30% = 30"]),
    ],
)
def test_sign_or_words_make_a_percentage(told, text, meant):
    assert told(text, "percentage") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("百分之五十", ["百分之五十 = 50"]),
        ("百分之３", ["百分之３ = 3"]),
        ("百 分 之 七", ["百 分 之 七 = 7"]),
        ("千分之五", ["千分之五 = 0.5"]),
        ("仟分之六", ["仟分之六 = 0.6"]),
        ("萬分之八", ["萬分之八 = 0.08"]),
        ("百万分之2", ["百万分之2 = 0.0002"]),
        ("百萬萬分之一", ["百萬萬分之一 = 0.00000001"]),
        ("百分之三点五", ["百分之三点五 = 3.5"]),
        ("百分之1,500", ["百分之1,500 = 1500"]),
        ("百分之百", ["百分之百 = 100"]),
        ("百分之十几", ["百分之十几 = 10"]),
        ("负百分之三", ["负百分之三 = -3"]),
        ("百分之负三", ["百分之负三 = -3"]),
        ("百分之十到百分之二十", ["百分之十 = 10", "百分之二十 = 20"]),
    ],
)
def test_parts_are_told_before_their_number(told, text, meant):
    assert told(text, "percentage") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("五百分之二", []),
        ("一百分之三", []),
        ("十分之三", []),
        ("三分之一", []),
    ],
)
def test_denominator_of_its_own_makes_a_fraction_and_no_percentage(told, text, meant):
    assert told(text, "percentage") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2个百分点", ["2个百分点 = 2"]),
        ("0.25個百分點", ["0.25個百分點 = 0.25"]),
        ("十个百分点", ["十个百分点 = 10"]),
        ("三 個 百 分 點", ["三 個 百 分 點 = 3"]),
        ("3,200个百分点", ["3,200个百分点 = 3200"]),
        ("七百个百分点", ["七百个百分点 = 700"]),
        ("5百分点", ["5百分点 = 5"]),
        ("百分点", []),
        ("两个千分点", []),
    ],
)
def test_points_are_parts_of_a_hundred(told, text, meant):
    assert told(text, "percentage") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("两成", ["两成 = 20"]),
        ("一成五", ["一成五 = 15"]),
        ("六成半", ["六成半 = 65"]),
        ("八成 二", ["八成 二 = 82"]),
        ("10成", ["10成 = 100"]),
        ("2.5成", ["2.5成 = 25"]),
        ("近九成", ["九成 = 90"]),
        ("十二成", []),
        ("三成功", []),
        ("两成果", []),
    ],
)
def test_tenths_may_have_a_rest(told, text, meant):
    assert told(text, "percentage") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("8折", ["8折 = 80"]),
        ("八折", ["八折 = 80"]),
        ("八五折", ["八五折 = 85"]),
        ("85折", ["85折 = 85"]),
        ("9.8折", ["9.8折 = 98"]),
        ("六點五折", ["六點五折 = 65"]),
        ("打对折", ["对折 = 50"]),
        ("对折", []),
        ("打 對折", ["對折 = 50"]),
        ("两折叠", []),
        ("三折腰", []),
        ("10折", ["10折 = 100"]),
    ],
)
def test_discount_is_the_share_that_is_paid(told, text, meant):
    assert told(text, "percentage") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("见 https://example.org/a?q=5%20b 及 6%", ["6% = 6"]),
        ("www.example.org/50%", []),
        ("50% http://example.org/", ["50% = 50"]),
    ],
)
def test_address_of_the_web_holds_none(told, text, meant):
    assert told(text, "percentage") == meant
