# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Sums of money in Chinese, their currencies and parts, in both scripts."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("50元", ["50元 = 50 CNY Chinese yuan"]),
        ("五十块", ["五十块 = 50 CNY Chinese yuan"]),
        ("两千三百块钱", ["两千三百块钱 = 2300 CNY Chinese yuan"]),
        ("36亿元", ["36亿元 = 3600000000 CNY Chinese yuan"]),
        ("20多万元", ["20多万元 = 200000 CNY Chinese yuan"]),
        ("50余亿元", ["50余亿元 = 5000000000 CNY Chinese yuan"]),
        ("１２元", ["１２元 = 12 CNY Chinese yuan"]),
        ("四百圓", ["四百圓 = 400 CNY Chinese yuan"]),
    ],
)
def test_bare_unit_is_the_money_of_china(told, text, meant):
    assert told(text, "money") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("一百港幣", ["一百港幣 = 100 HKD Hong Kong dollar"]),
        ("500萬澳門元", ["500萬澳門元 = 5000000 MOP Macanese pataca"]),
        ("3万新台币", ["3万新台币 = 30000 TWD New Taiwan dollar"]),
        ("一千日元", ["一千日元 = 1000 JPY Japanese yen"]),
        ("500日圓", ["500日圓 = 500 JPY Japanese yen"]),
        ("5000円", ["5000円 = 5000 JPY Japanese yen"]),
        ("3.5亿美元", ["3.5亿美元 = 350000000 USD United States dollar"]),
        ("十美金", ["十美金 = 10 USD United States dollar"]),
        ("两百美刀", ["两百美刀 = 200 USD United States dollar"]),
        ("二十欧元", ["二十欧元 = 20 EUR Euro"]),
        ("10英镑", ["10英镑 = 10 GBP British pound"]),
        ("15加元", ["15加元 = 15 CAD Canadian dollar"]),
        ("十澳元", ["十澳元 = 10 AUD Australian dollar"]),
        ("一万韩元", ["一万韩元 = 10000 KRW South Korean won"]),
        ("20泰铢", ["20泰铢 = 20 THB Thai baht"]),
        ("100令吉", ["100令吉 = 100 MYR Malaysian ringgit"]),
        ("两百越南盾", ["两百越南盾 = 200 VND Vietnamese dong"]),
        ("8卢布", ["8卢布 = 8 RUB Russian ruble"]),
        ("50印度卢比", ["50印度卢比 = 50 INR Indian rupee"]),
        ("七瑞士法郎", ["七瑞士法郎 = 7 CHF Swiss franc"]),
        ("一百瑞典克朗", ["一百瑞典克朗 = 100 SEK Swedish krona"]),
        ("30新西兰元", ["30新西兰元 = 30 NZD New Zealand dollar"]),
        ("6新加坡元", ["6新加坡元 = 6 SGD Singapore dollar"]),
        ("40巴西雷亚尔", ["40巴西雷亚尔 = 40 BRL Brazilian real"]),
        ("9南非兰特", ["9南非兰特 = 9 ZAR South African rand"]),
        ("五蚊", ["五蚊 = 5 HKD Hong Kong dollar"]),
        ("100万人民币", ["100万人民币 = 1000000 CNY Chinese yuan"]),
        ("一万元人民币", ["一万元人民币 = 10000 CNY Chinese yuan"]),
    ],
)
def test_named_currency_has_its_code(told, text, meant):
    assert told(text, "money") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("20卢比", ["20卢比 = 20 None Rupee"]),
        ("100法郎", ["100法郎 = 100 None Franc"]),
        ("500披索", ["500披索 = 500 None Peso"]),
        ("7第纳尔", ["7第纳尔 = 7 None Dinar"]),
        ("30先令", ["30先令 = 30 None Shilling"]),
        ("5镑", ["5镑 = 5 None Pound"]),
    ],
)
def test_word_of_many_countries_has_no_code(told, text, meant):
    assert told(text, "money") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("$20", ["$20 = 20 None Dollar"]),
        ("£30", ["£30 = 30 None Pound"]),
        ("€50", ["€50 = 50 EUR Euro"]),
        ("¥100", ["¥100 = 100 CNY Chinese yuan"]),
        ("￥100", ["￥100 = 100 CNY Chinese yuan"]),
        ("HK$500", ["HK$500 = 500 HKD Hong Kong dollar"]),
        ("US$17亿", ["US$17亿 = 1700000000 USD United States dollar"]),
        ("NT$300", ["NT$300 = 300 TWD New Taiwan dollar"]),
        ("人民币  80元", ["人民币  80元 = 80 CNY Chinese yuan"]),
        ("人民币100万元", ["人民币100万元 = 1000000 CNY Chinese yuan"]),
        ("新台幣300元", ["新台幣300元 = 300 TWD New Taiwan dollar"]),
        ("澳門幣50元", ["澳門幣50元 = 50 MOP Macanese pataca"]),
        ("港币70", ["港币70 = 70 HKD Hong Kong dollar"]),
        ("USD 100", ["USD 100 = 100 USD United States dollar"]),
        ("100 USD", ["100 USD = 100 USD United States dollar"]),
        ("100USD", ["100USD = 100 USD United States dollar"]),
        ("50 RMB", ["50 RMB = 50 CNY Chinese yuan"]),
        ("30 USDX", []),
        ("人民币升值", []),
    ],
)
def test_sign_stands_before_the_sum(told, text, meant):
    assert told(text, "money") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("3元5角", ["3元5角 = 3.5 CNY Chinese yuan"]),
        ("3元5角2分", ["3元5角2分 = 3.52 CNY Chinese yuan"]),
        ("三块五毛", ["三块五毛 = 3.5 CNY Chinese yuan"]),
        ("8日元2日本钱", ["8日元2日本钱 = 8.02 JPY Japanese yen"]),
        ("5美元30美分", ["5美元30美分 = 5.3 USD United States dollar"]),
        ("10英镑50便士", ["10英镑50便士 = 10.5 GBP British pound"]),
        ("2港元 5毫", ["2港元 5毫 = 2.5 HKD Hong Kong dollar"]),
        ("六块又五毛", ["六块又五毛 = 6.5 CNY Chinese yuan"]),
        ("2角5分", ["2角5分 = 2.5 None Jiao"]),
    ],
)
def test_parts_of_one_sum_are_added(told, text, meant):
    assert told(text, "money") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("5毛", ["5毛 = 5 None Jiao"]),
        ("五角", ["五角 = 5 None Jiao"]),
        ("三毛钱", ["三毛钱 = 3 None Jiao"]),
        ("5分钱", ["5分钱 = 5 None Fen"]),
        ("50美分", ["50美分 = 50 None Cent"]),
        ("三十便士", ["三十便士 = 30 None Penny"]),
        ("7戈比", ["7戈比 = 7 None Kopek"]),
        ("5仙", ["5仙 = 5 None Cent"]),
        ("5分", []),
    ],
)
def test_part_alone_is_in_its_own_unit(told, text, meant):
    assert told(text, "money") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("三块五", ["三块五 = 3.5 CNY Chinese yuan"]),
        ("两块五。", ["两块五 = 2.5 CNY Chinese yuan"]),
        ("六块六毛六", ["六块六毛六 = 6.66 CNY Chinese yuan"]),
        ("5块半", ["5块半 = 5.5 CNY Chinese yuan"]),
        ("10元8", ["10元8 = 10.8 CNY Chinese yuan"]),
        ("两块五个", ["两块 = 2 CNY Chinese yuan"]),
        ("3块15", ["3块 = 3 CNY Chinese yuan"]),
    ],
)
def test_last_bare_digit_is_the_tenths(told, text, meant):
    assert told(text, "money") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("两元旦", []),
        ("3角形", []),
        ("三块石头", []),
        ("500毫升", []),
        ("五毛病", []),
        ("百元大钞", []),
        ("七八块钱", []),
    ],
)
def test_unit_that_begins_another_word_is_no_money(told, text, meant):
    assert told(text, "money") == meant
