# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Numbers, fractions and places in a row that a Chinese text holds, in both scripts."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("共有五百二十", ["五百二十 = 520"]),
        ("全長三百零五", ["三百零五 = 305"]),
        ("一千零一十", ["一千零一十 = 1010"]),
        ("二千零八", ["二千零八 = 2008"]),
        ("合计三万五千", ["三万五千 = 35000"]),
        ("八百萬", ["八百萬 = 8000000"]),
        ("一百二十萬零三百", ["一百二十萬零三百 = 1200300"]),
        ("一億三千萬", ["一億三千萬 = 130000000"]),
        ("七億零八", ["七億零八 = 700000008"]),
        ("貳拾伍萬", ["貳拾伍萬 = 250000"]),
        ("壹仟貳佰", ["壹仟貳佰 = 1200"]),
        ("叁佰陸拾伍", ["叁佰陸拾伍 = 365"]),
        ("伍拾", ["伍拾 = 50"]),
        ("廿四", ["廿四 = 24"]),
        ("卅二", ["卅二 = 32"]),
        ("卌五", ["卌五 = 45"]),
    ],
)
def test_numeral_in_characters_is_worth_what_its_places_say(told, text, meant):
    assert told(text, "number") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("兩百五", ["兩百五 = 250"]),
        ("三千二", ["三千二 = 3200"]),
        ("六万八", ["六万八 = 68000"]),
        ("四億六", ["四億六 = 460000000"]),
        ("百三", ["百三 = 130"]),
        ("三百05", ["三百05 = 305"]),
        ("一萬零五", ["一萬零五 = 10005"]),
        ("十五", ["十五 = 15"]),
    ],
)
def test_last_bare_digit_takes_the_next_place(told, text, meant):
    assert told(text, "number") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("七〇八", ["七〇八 = 708"]),
        ("一○一", ["一○一 = 101"]),
        ("二○二四", ["二○二四 = 2024"]),
        ("房号九九六", ["九九六 = 996"]),
    ],
)
def test_row_of_digits_is_read_digit_by_digit(told, text, meant):
    assert told(text, "number") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("1萬5", ["1萬5 = 15000"]),
        ("2億3000萬", ["2億3000萬 = 230000000"]),
        ("3千零40", ["3千零40 = 3040"]),
        ("1.5万", ["1.5万 = 15000"]),
        ("1,300.5亿", ["1,300.5亿 = 130050000000"]),
        ("8 萬6 千2 百", ["8 萬6 千2 百 = 86200"]),
        ("5 千", ["5 千 = 5000"]),
        ("６，８００", ["６，８００ = 6800"]),
        ("12,34,567.89", ["12,34,567.89 = 1234567.89"]),
        ("0.75", ["0.75 = 0.75"]),
        ("-.8", ["-.8 = -0.8"]),
        ("負十五", ["負十五 = -15"]),
        ("负0.6", ["负0.6 = -0.6"]),
        ("温度-5度", ["-5 = -5"]),
    ],
)
def test_digits_and_characters_mix_in_one_number(told, text, meant):
    assert told(text, "number") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("三點五億", ["三點五億 = 350000000"]),
        ("二十五点八", ["二十五点八 = 25.8"]),
        ("四千一百 点 零六", ["四千一百 点 零六 = 4100.06"]),
        ("两点七五", ["两点七五 = 2.75"]),
    ],
)
def test_decimals_stand_behind_a_point_in_characters(told, text, meant):
    assert told(text, "number") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("三 百 二", ["三 百 二 = 320"]),
        ("九千 七百 一十", ["九千 七百 一十 = 9710"]),
        ("1 234", ["1 = 1", "234 = 234"]),
        ("2, 345, 678", ["2 = 2", "345 = 345", "678 = 678"]),
        ("二十 三十", ["二十 = 20", "三十 = 30"]),
    ],
)
def test_blanks_part_numbers_unless_a_place_is_beside_them(told, text, meant):
    assert told(text, "number") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("1,2345", ["1 = 1", "2345 = 2345"]),
        ("3,5万", ["3 = 3", "5万 = 50000"]),
        ("6,70", ["6 = 6", "70 = 70"]),
    ],
)
def test_commas_that_do_not_group_digits_part_numbers(told, text, meant):
    assert told(text, "number") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("八百余萬", ["八百余萬 = 8000000"]),
        ("二十幾億", ["二十幾億 = 2000000000"]),
        ("十几个", ["十几 = 10"]),
        ("一百來個", ["一百 = 100"]),
        ("五十多萬", ["五十多萬 = 500000"]),
        ("四十余", ["四十余 = 40"]),
    ],
)
def test_vague_words_inside_a_numeral_stay_in_its_place(told, text, meant):
    assert told(text, "number") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("5打", ["5打 = 60"]),
        ("三打啤酒", ["三打 = 36"]),
        ("六打折扣", []),
        ("2500k", ["2500k = 2500000"]),
        ("15 k", ["15 k = 15000"]),
        ("3M", ["3M = 3000000"]),
        ("1MM", ["1MM = 1000000"]),
        ("8G", ["8G = 8000000000"]),
    ],
)
def test_dozens_and_letters_multiply(told, text, meant):
    assert told(text, "number") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("三个苹果", ["三 = 3"]),
        ("兩雙", ["兩 = 2"]),
        ("名列前五的", ["五 = 5"]),
        ("走到六", ["六 = 6"]),
        ("八，九", ["八 = 8", "九 = 9"]),
        ("零", ["零 = 0"]),
        ("十", ["十 = 10"]),
    ],
)
def test_single_character_counts_only_where_a_number_can_stand(told, text, meant):
    assert told(text, "number") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("这一个", []),
        ("另一方面", []),
        ("一些", []),
        ("一定要", []),
        ("统一", []),
        ("两两相对", []),
        ("三三两两", []),
        ("三亚", []),
        ("四川", []),
        ("六合彩", []),
        ("陸地", []),
        ("十分重要", []),
        ("千万别", []),
        ("万一", []),
        ("零下", []),
        ("两美刀", []),
        ("一欧元", []),
        ("五六个", []),
        ("三五天", []),
        ("几十万", []),
        ("数百人", []),
        ("百", []),
        ("萬", []),
    ],
)
def test_mere_word_is_no_number(told, text, meant):
    assert told(text, "number") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("人数十万", ["十万 = 100000"]),
        ("总数百万", ["百万 = 1000000"]),
    ],
)
def test_numeral_with_a_count_before_it_keeps_its_worth(told, text, meant):
    assert told(text, "number") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("COVID-19", []),
        ("A320", []),
        ("scp-88", []),
        ("29km", []),
        ("5G网络", []),
        ("10.20.30.40", []),
        ("3.5.2", []),
    ],
)
def test_digits_glued_to_a_name_or_unit_are_no_number(told, text, meant):
    assert told(text, "number") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("50元", ["50 = 50"]),
        ("20公里", ["20 = 20"]),
        ("15岁", ["15 = 15"]),
        ("30天", ["30 = 30"]),
        ("第二十五届", ["二十五 = 25"]),
    ],
)
def test_inside_an_amount_a_number_is_a_number_still(told, text, meant):
    assert told(text, "number") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2024年3月5日", []),
        ("20%", []),
        ("百分之三", []),
        ("七成", []),
        ("2010-01-29", []),
    ],
)
def test_inside_a_date_or_percentage_it_is_none(told, text, meant):
    assert told(text, "number") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("五分之一", ["五分之一 = 0.2"]),
        ("八分之七", ["八分之七 = 0.875"]),
        ("十分之九", ["十分之九 = 0.9"]),
        ("四 分 之 三", ["四 分 之 三 = 0.75"]),
        ("负三分之一", ["负三分之一 = -0.3333333333333333333333333333"]),
        ("3又4分之1", ["3又4分之1 = 3.25"]),
        ("一又二分之一", ["一又二分之一 = 1.5"]),
        ("2又3/4", ["2又3/4 = 2.75"]),
        ("1/2", ["1/2 = 0.5"]),
        ("3/4的学生", ["3/4 = 0.75"]),
        ("六百分之12", ["六百分之12 = 0.02"]),
        ("0分之5", ["0 = 0", "5 = 5"]),
        ("3/4/5", []),
        ("负五又二分之一", ["负五又二分之一 = -5.5"]),
        ("1 / 4", ["1 / 4 = 0.25"]),
        ("2023/24年度", ["2023 = 2023"]),
    ],
)
def test_fraction_is_one_number(told, text, meant):
    assert told(text, "number") == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("第三", ["第三 = 3"]),
        ("第二十四", ["第二十四 = 24"]),
        ("第１０", ["第１０ = 10"]),
        ("第 250 名", ["第 250 = 250"]),
        ("第一千零一", ["第一千零一 = 1001"]),
        ("第貳拾", ["第貳拾 = 20"]),
        ("首届", ["首 = 1"]),
        ("首次举行", ["首 = 1"]),
        ("第零", []),
        ("第2.5", []),
        ("倒数第三", []),
    ],
)
def test_place_in_a_row_begins_with_its_word(told, text, meant):
    assert told(text, "ordinal") == meant
