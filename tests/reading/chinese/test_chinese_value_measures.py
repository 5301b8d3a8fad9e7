# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Ages and measured quantities in Chinese, in both scripts."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("五歲的時候", ["五歲 = 5 Year"]),
        ("18周岁", ["18周岁 = 18 Year"]),
        ("18週歲", ["18週歲 = 18 Year"]),
        ("年滿六十歲", ["六十歲 = 60 Year"]),
        ("二十多岁", ["二十多岁 = 20 Year"]),
        ("5岁半", ["5岁半 = 5.5 Year"]),
        ("半岁", ["半岁 = 0.5 Year"]),
        ("三个月大", ["三个月大 = 3 Month"]),
        ("兩周大", ["兩周大 = 2 Week"]),
        ("六个星期大", ["六个星期大 = 6 Week"]),
        ("十天大", ["十天大 = 10 Day"]),
        ("30至40歲", ["40歲 = 40 Year"]),
        ("40歲或以上", ["40歲 = 40 Year"]),
    ],
)
def test_age_is_counted_in_years_months_weeks_or_days(told, text, meant):
    assert told(text, "age") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("万岁", []),
        ("5岁月", []),
        ("百岁老人", []),
        ("三周", []),
        ("七八岁", []),
    ],
)
def test_year_of_life_in_another_word_is_no_age(told, text, meant):
    assert told(text, "age") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("3公里", ["3公里 = 3 Kilometer"]),
        ("20平方公里", ["20平方公里 = 20 Square kilometer"]),
        ("30平方米", ["30平方米 = 30 Square meter"]),
        ("5公頃", ["5公頃 = 5 Hectare"]),
        ("100亩", ["100亩 = 100 Mu"]),
        ("六立方米", ["六立方米 = 6 Cubic meter"]),
        ("10升", ["10升 = 10 Liter"]),
        ("500毫升", ["500毫升 = 500 Milliliter"]),
        ("二十加仑", ["二十加仑 = 20 Gallon"]),
        ("3吨", ["3吨 = 3 Metric ton"]),
        ("100萬噸", ["100萬噸 = 1000000 Metric ton"]),
        ("六十公斤", ["六十公斤 = 60 Kilogram"]),
        ("3英里", ["3英里 = 3 Mile"]),
        ("10海里", ["10海里 = 10 Nautical mile"]),
        ("5英尺", ["5英尺 = 5 Foot"]),
        ("6呎", ["6呎 = 6 Foot"]),
        ("五十磅", ["五十磅 = 50 Pound"]),
        ("三斤", ["三斤 = 3 Jin"]),
        ("170cm", ["170cm = 170 Centimeter"]),
        ("50kg", ["50kg = 50 Kilogram"]),
        ("80公里/小时", ["80公里/小时 = 80 Kilometer per hour"]),
        ("60公里每小时", ["60公里每小时 = 60 Kilometer per hour"]),
        ("10GB", ["10GB = 10 Gigabyte"]),
        ("512MB", ["512MB = 512 Megabyte"]),
        ("两千瓦时", ["两千瓦时 = 2 Kilowatt hour"]),
    ],
)
def test_quantity_has_its_unit_in_english(told, text, meant):
    assert told(text, "quantity") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("1千克", ["1千克 = 1 Kilogram"]),
        ("三千米", ["三千米 = 3 Kilometer"]),
        ("负0.4千米", ["负0.4千米 = -0.4 Kilometer"]),
        ("50兆瓦", ["50兆瓦 = 50 Megawatt"]),
        ("五万五千米", ["五万五千米 = 55000 Meter"]),
        ("千米", []),
    ],
)
def test_thousand_of_the_unit_belongs_to_the_unit(told, text, meant):
    assert told(text, "quantity") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("5英尺2英寸", ["5英尺2英寸 = 5.166666666666666666666666667 Foot"]),
        ("6呎6吋", ["6呎6吋 = 6.5 Foot"]),
        ("1公斤500克", ["1公斤500克 = 1.5 Kilogram"]),
        ("两米50厘米", ["两米50厘米 = 2.5 Meter"]),
        ("3公里5公斤", ["3公里 = 3 Kilometer", "5公斤 = 5 Kilogram"]),
        ("2米3公里", ["2米 = 2 Meter", "3公里 = 3 Kilometer"]),
        ("一公里半", ["一公里半 = 1.5 Kilometer"]),
    ],
)
def test_smaller_unit_of_the_row_is_added(told, text, meant):
    assert told(text, "quantity") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2里面", []),
        ("5千克朗", []),
        ("3升级", []),
        ("scp-12m", []),
        ("2比特币", []),
        ("8kgs", []),
    ],
)
def test_word_that_begins_like_a_unit_is_none(told, text, meant):
    assert told(text, "quantity") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("25度", []),
        ("37摄氏度", []),
    ],
)
def test_temperature_is_left_out(told, text, meant):
    assert told(text, "quantity") == meant
