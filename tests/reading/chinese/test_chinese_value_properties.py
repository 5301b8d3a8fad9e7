# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What holds of the values of every Chinese text: their places, twins, and the work they take."""

from __future__ import annotations

import sys
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.notices.letters import fold
from gongshi.reading import find_values, value_json
from gongshi.reading.chinese.value_outline import MARK

DAY = date(2024, 5, 15)
WORDS = (
    "一 二 三 十 百 千 萬 億 兩 零 〇 壹 貳 拾 廿 半 幾 多 余 1 20 3.5 1,234 2016 08 - － % ％ "
    "分之 成 折 個 百分點 年 月 日 號 週 星期 禮拜 天 小時 分鐘 秒 個月 季度 世紀 年代 今年 去年 "
    "本月 上個月 大後天 噚日 下下 上 下 前 後 過去 未來 近 內 之前 到 至 從 和 之間 第 "
    "最後 元 角 分 蚊 港幣 美元 人民幣 $ US$ 歲 大 公斤 米 英尺 大於 至少 以上 第一 元旦"
    " 《 》 / . , 、 的 又 。 :"
).split(" ")
TEXTS = st.lists(st.sampled_from([*WORDS, " ", "\r\n", "😀", "e\u0301", MARK]), max_size=14).map(
    "".join
)


def told(text, language="zh"):
    return find_values(text, lang=language, reference=DAY)


@given(TEXTS)
def test_values_lie_in_the_text_and_those_of_a_kind_apart(text):
    values = told(text)
    assert all(value.span.end <= len(text) for value in values)
    for kind in {value.kind for value in values}:
        spans = [value.span for value in values if value.kind == kind]
        assert all(one.end <= other.start for one, other in pairwise(spans))


@given(TEXTS)
def test_dates_ranges_and_durations_share_no_words(text):
    spans = [v.span for v in told(text) if v.kind in ("date", "date_range", "duration")]
    assert all(one.end <= other.start for one, other in pairwise(spans))


@given(TEXTS)
def test_twin_in_the_other_script_has_the_same_values(text):
    assert told(fold(text), "zh-Hans") == told(text, "zh-Hant")


@given(TEXTS)
def test_values_without_a_reference_say_what_is_open_and_can_be_written(text):
    for value in find_values(text, lang="zh"):
        assert value.value is not None or value.unresolved is not None or value.candidates
        assert set(value_json(value)) >= {"start", "end", "kind"}


@given(TEXTS)
def test_words_before_and_behind_leave_the_values_of_a_sentence(text):
    before = "樹木。"
    moved = [(v.kind, v.span.shifted(-len(before))) for v in told(f"{before}{text}。樹木")]
    assert moved == [(v.kind, v.span) for v in told(text + "。")]


def calls(text):
    """Count the calls that reading ``text`` takes: the same on every machine."""
    counted = 0

    def count(_frame, event, _called):
        nonlocal counted
        counted += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        told(text)
    finally:
        sys.setprofile(before)
    return counted


@pytest.mark.parametrize(
    "hostile",
    ["年月日", "7", "一二三", "1,", "二萬", "分之", "從1日到", "《", "半年", "1年", "5元3角"],
)
def test_work_grows_with_the_text_and_not_with_its_square(hostile):
    calls(hostile * 100)
    assert calls(hostile * 1600) < 20 * calls(hostile * 100)
