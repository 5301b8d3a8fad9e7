# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Ranges of numbers in Chinese, their ends open and closed, in both scripts."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("20到100", ["20到100 = 20 100 False True"]),
        ("从20到100", ["从20到100 = 20 100 False True"]),
        ("一百至兩百", ["一百至兩百 = 100 200 False True"]),
        ("5-10", ["5-10 = 5 10 False True"]),
        ("3—5个", ["3—5 = 3 5 False True"]),
        ("20～30人", ["20～30 = 20 30 False True"]),
        ("20 – 80", ["20 – 80 = 20 80 False True"]),
        ("介于20和30之间", ["介于20和30之间 = 20 30 False True"]),
        ("位于七与九之间", ["位于七与九之间 = 7 9 False True"]),
        ("在20与30之间", ["在20与30之间 = 20 30 False True"]),
        ("40跟50间", ["40跟50间 = 40 50 False True"]),
        ("十到二十元", ["十到二十 = 10 20 False True"]),
        ("第5至10名", ["5至10 = 5 10 False True"]),
        ("两到三个", ["两到三 = 2 3 False True"]),
        ("1/4到1/2", ["1/4到1/2 = 0.25 0.5 False True"]),
        ("一至两万元", ["一至两万 = 10000 20000 False True"]),
        ("3到5亿", ["3到5亿 = 300000000 500000000 False True"]),
        ("100到2万", ["100到2万 = 100 20000 False True"]),
    ],
)
def test_between_two_numbers_the_high_end_is_open(told, text, meant):
    assert told(text, "number_range") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("大于二十", ["大于二十 = 20 None True False"]),
        ("多于三十人", ["多于三十 = 30 None True False"]),
        ("超過一千人", ["超過一千 = 1000 None True False"]),
        ("高于0.5", ["高于0.5 = 0.5 None True False"]),
        ("超过三分之一", ["超过三分之一 = 0.3333333333333333333333333333 None True False"]),
        (">5", [">5 = 5 None True False"]),
        ("大于等于5", ["大于等于5 = 5 None False False"]),
        ("大于或等于6", ["大于或等于6 = 6 None False False"]),
        ("不少于100", ["不少于100 = 100 None False False"]),
        ("不低于七", ["不低于七 = 7 None False False"]),
        ("至少三个", ["至少三 = 3 None False False"]),
        ("至少有8次", ["至少有8 = 8 None False False"]),
        ("≥5", ["≥5 = 5 None False False"]),
        ("> = 5", ["> = 5 = 5 None False False"]),
        ("少于10", ["少于10 = None 10 False True"]),
        ("不足五十", ["不足五十 = None 50 False True"]),
        ("不到50", ["不到50 = None 50 False True"]),
        ("＜５", ["＜５ = None 5 False True"]),
        ("小于等于9", ["小于等于9 = None 9 False False"]),
        ("不超过四十", ["不超过四十 = None 40 False False"]),
        ("至多20", ["至多20 = None 20 False False"]),
        ("最多有5个", ["最多有5 = None 5 False False"]),
        ("≤ 7", ["≤ 7 = None 7 False False"]),
        ("< = 90", ["< = 90 = None 90 False False"]),
        ("等于十", ["等于十 = 10 10 False False"]),
        ("=5", ["=5 = 5 5 False False"]),
        ("比5大", ["比5大 = 5 None True False"]),
        ("比三更少", ["比三更少 = None 3 False True"]),
        ("不等于5", []),
        ("不超过八个不少于三个", ["不超过八个不少于三 = 3 8 False False"]),
    ],
)
def test_more_and_less_are_open_at_least_and_at_most_closed(told, text, meant):
    assert told(text, "number_range") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("20以上", ["20以上 = 20 None False False"]),
        ("20或以上", ["20或以上 = 20 None False False"]),
        ("一百及以上", ["一百及以上 = 100 None False False"]),
        ("100或更多", ["100或更多 = 100 None False False"]),
        ("30以下", ["30以下 = None 30 False False"]),
        ("八十或以下", ["八十或以下 = None 80 False False"]),
        ("50以内", ["50以内 = None 50 False False"]),
        ("20或者以上", ["20或者以上 = 20 None False False"]),
    ],
)
def test_words_behind_a_number_hold_the_number_itself(told, text, meant):
    assert told(text, "number_range") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("五十多", ["五十多 = 50 None True False"]),
        ("三百多万", ["三百多万 = 3000000 None True False"]),
        ("十幾萬多億", ["十幾萬多億 = 10000000000000 None True False"]),
        ("800余萬", ["800余萬 = 8000000 None True False"]),
        ("一千多", ["一千多 = 1000 None True False"]),
    ],
)
def test_some_more_opens_above(told, text, meant):
    assert told(text, "number_range") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("大于10小于20", ["大于10小于20 = 10 20 True True"]),
        ("小于20大于10", ["小于20大于10 = 10 20 True True"]),
        ("大于10且小于20", ["大于10且小于20 = 10 20 True True"]),
        ("超过五，不足九", ["超过五，不足九 = 5 9 True True"]),
        ("不少于10不多于20", ["不少于10不多于20 = 10 20 False False"]),
        ("至多90至少60", ["至多90至少60 = 60 90 False False"]),
        ("大于三十的同时小于等于四十", ["大于三十的同时小于等于四十 = 30 40 True False"]),
    ],
)
def test_two_sides_together_are_one_range(told, text, meant):
    assert told(text, "number_range") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("大于50小于12", ["大于50 = 50 None True False", "小于12 = None 12 False True"]),
        ("大于5大于6", ["大于5 = 5 None True False", "大于6 = 6 None True False"]),
        ("小于3小于4", ["小于3 = None 3 False True", "小于4 = None 4 False True"]),
    ],
)
def test_sides_that_exclude_each_other_stay_two(told, text, meant):
    assert told(text, "number_range") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2016-11-07", []),
        ("020-8888", []),
        ("100到20", []),
        ("7到7", []),
        ("3和5", []),
        ("5/6/7-8", []),
        ("2021-2026年", []),
        ("从20到30日", []),
        ("百分之八十以上", []),
    ],
)
def test_digits_with_dashes_that_are_no_range(told, text, meant):
    assert told(text, "number_range") == meant
