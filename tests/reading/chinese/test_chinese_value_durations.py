# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""How long, in Chinese, in both scripts."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("三天", ["三天 = 259200 P3D"]),
        ("十年", ["十年 = 315360000 P10Y"]),
        ("二十年", ["二十年 = 630720000 P20Y"]),
        ("1.5小时", ["1.5小时 = 5400 PT1.5H"]),
        ("六個月", ["六個月 = 15552000 P6M"]),
        ("三十分钟", ["三十分钟 = 1800 PT30M"]),
        ("十五秒", ["十五秒 = 15 PT15S"]),
        ("一刻钟", ["一刻钟 = 900 PT15M"]),
        ("三個鐘", ["三個鐘 = 10800 PT3H"]),
        ("五句钟", ["五句钟 = 18000 PT5H"]),
        ("两个工作日", ["两个工作日 = 172800 P2D"]),
        ("三个季度", ["三个季度 = 23328000 P9M"]),
        ("一个世纪", ["一个世纪 = 3153600000 P100Y"]),
        ("4个礼拜", ["4个礼拜 = 2419200 P4W"]),
        ("一周", ["一周 = 604800 P1W"]),
    ],
)
def test_length_is_a_number_of_units(told, text, meant):
    assert told(text, "date", "date_range", "duration") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("半年", ["半年 = 15768000 P0.5Y"]),
        ("半个月", ["半个月 = 1296000 P0.5M"]),
        ("半小时", ["半小时 = 1800 PT0.5H"]),
        ("三年半", ["三年半 = 110376000 P3.5Y"]),
        ("一个半小时", ["一个半小时 = 5400 PT1.5H"]),
        ("两个半月", ["两个半月 = 6480000 P2.5M"]),
        ("個半鐘頭", ["個半鐘頭 = 5400 PT1.5H"]),
        ("上半", []),
        ("大半年", []),
    ],
)
def test_half_stands_for_a_unit_or_follows_it(told, text, meant):
    assert told(text, "date", "date_range", "duration") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("几天", ["几天 = 259200 P3D"]),
        ("好几个月", ["好几个月 = 7776000 P3M"]),
        ("数周", ["数周 = 1814400 P3W"]),
        ("若干年", ["若干年 = 94608000 P3Y"]),
        ("几十年", []),
        ("數十年", []),
        ("個零月", ["個零月 = 2592000 P1M"]),
        ("个把月", ["个把月 = 2592000 P1M"]),
        ("一整天", ["一整天 = 86400 P1D"]),
        ("三个多月", ["三个多月 = 7776000 P3M"]),
    ],
)
def test_few_count_three_and_an_odd_month_one(told, text, meant):
    assert told(text, "date", "date_range", "duration") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("五个星期3小时", ["五个星期3小时 = 3034800 P5WT3H"]),
        ("1小时15分钟30秒", ["1小时15分钟30秒 = 4530 PT1H15M30S"]),
        ("两小时三十分", ["两小时三十分 = 9000 PT2H30M"]),
        ("两年零三个月", ["两年零三个月 = 70848000 P2Y3M"]),
        ("两天又一个月", ["两天又一个月 = 2764800 P1M2D"]),
        ("一年又两个月", ["一年又两个月 = 36720000 P1Y2M"]),
        ("3天，5天", ["3天 = 259200 P3D", "5天 = 432000 P5D"]),
        ("三天四天", ["三天 = 259200 P3D", "四天 = 345600 P4D"]),
        ("5分", []),
        ("5分30秒", ["5分30秒 = 330 PT5M30S"]),
    ],
)
def test_lengths_side_by_side_are_added(told, text, meant):
    assert told(text, "date", "date_range", "duration") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("为期三日", ["三日 = 259200 P3D"]),
        ("连续10日", ["10日 = 864000 P10D"]),
        ("历时两日", ["两日 = 172800 P2D"]),
    ],
)
def test_day_needs_a_word_that_counts_it(told, text, meant):
    assert told(text, "date", "date_range", "duration") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("五年级", []),
        ("七周岁", []),
        ("三周大", []),
        ("三周年", []),
        ("两周末", []),
        ("第三天", []),
        ("每两周", []),
        ("两三天", []),
        ("百年", []),
        ("周三", ["周三 = 2024-05-08 or 2024-05-15"]),
    ],
)
def test_year_age_week_or_level_is_no_length(told, text, meant):
    assert told(text, "date", "date_range", "duration") == meant
