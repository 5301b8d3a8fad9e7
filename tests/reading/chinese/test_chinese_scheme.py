# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Conditions and benefits of invented schemes in both Chinese scripts, one claim each."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.chinese.scheme import find_schemes
from gongshi.reading.chinese.scheme_names import scheme_mentions
from gongshi.reading.document import Document
from gongshi.values import PartialDate

NAMED = {
    "zh-Hant": "香港推出「碼頭進修津貼計劃」,對象是50歲或以上人士。",
    "zh-Hans": "香港推出“码头进修津贴计划”,对象是50岁或以上人士。",
}


def schemes(text, language="zh-Hant", published="2025-03-04"):
    notice = Notice.of(text, language, PartialDate.parse(published))
    return list(find_schemes(Document.of(notice)))


def conditions(text, language="zh-Hant"):
    """Return the fields of every claim but the name."""
    return [
        {name: value for name, value in claim.fields.items() if name != "name"}
        for claim in schemes(text, language)
    ]


CONDITIONS = [
    ("申請人須失業滿四個月。", "申请人须失业满四个月。", {"jobless_months": 4}),
    (
        "連續4個月或以上沒有任何受薪工作便可參與。",
        "连续4个月或以上没有任何受薪工作便可参与。",
        {"jobless_months": 4},
    ),
    ("計劃為期兩年。", "计划为期两年。", {"duration_months": 24}),
    (
        "連續工作滿6個月,可得5000元。",
        "连续工作满6个月,可得5000元。",
        {"amount": "5000", "currency": "HKD", "work_months": 6},
    ),
    (
        "連續工作滿6個月,最高可得5000元。",
        "连续工作满6个月,最高可得5000元。",
        {"amount": "5000", "currency": "HKD", "work_months": 6, "at_most": True},
    ),
    (
        "參加者每月可獲800元。",
        "参加者每月可获800元。",
        {"amount": "800", "currency": "HKD", "per": "month"},
    ),
    ("兼職工作可得一半。", "兼职工作可得一半。", {"part_time": "half"}),
    ("每人合共15000元。", "每人合共15000元。", {"max_total": "15000", "currency": "HKD"}),
    (
        "申請人月入不得超過9000元。",
        "申请人月入不得超过9000元。",
        {"income_limit": "9000", "currency": "HKD"},
    ),
    ("估計約4000人受惠。", "估计约4000人受惠。", {"beneficiaries": 4000, "approx": "about"}),
]


@pytest.mark.parametrize(("hant", "hans", "expected"), CONDITIONS)
def test_condition_is_the_same_in_both_scripts(hant, hans, expected):
    wanted = [{"min_age": 50}, expected]
    assert conditions(NAMED["zh-Hant"] + hant, "zh-Hant") == wanted
    assert conditions(NAMED["zh-Hans"] + hans, "zh-Hans") == wanted


def test_tiers_in_two_halves_of_a_sentence_are_kept_apart():
    text = NAMED["zh-Hant"] + "工作滿3個月可得5000元;做滿6個月,再得6000元。"
    tiers = [(c["amount"], c["work_months"]) for c in conditions(text)[1:]]
    assert tiers == [("5000", 3), ("6000", 6)]


def test_launch_day_of_the_scheme_is_read():
    assert conditions(NAMED["zh-Hant"] + "計劃在1月15日推出。")[-1] == {"launch_date": "2025-01-15"}


def test_announced_in_address_as_written():
    text = NAMED["zh-Hant"] + "該計劃見於去年的施政報告。"
    assert conditions(text)[-1] == {"announced_in": "去年的施政報告"}


def test_name_without_quotation_marks_begins_after_the_words_before_it():
    text = "政府提出一項為期三年的碼頭進修津貼,對象是50歲或以上人士。"
    assert {claim.fields["name"] for claim in schemes(text)} == {"碼頭進修津貼"}


def test_another_pilot_scheme_is_not_the_first():
    text = NAMED["zh-Hant"] + "\n此外,政府推出另一項試行計劃,參加者每月可得300元。"
    assert [claim.fields["name"] for claim in schemes(text)] == ["碼頭進修津貼計劃", "試行計劃"]


def test_this_scheme_stands_for_the_one_named():
    document = Document.of(Notice.of(NAMED["zh-Hant"] + "該計劃下月展開。", "zh-Hant"))
    assert [m.name for m in scheme_mentions(document)] == ["碼頭進修津貼計劃"] * 2


SILENT = [
    "兩地簽署五份文件,50歲或以上人士可參加。",
    "雙方將落實三年行動計劃,於2025年5月展開。",
    "市民可致電2345 6789查詢。",
]


@pytest.mark.parametrize("text", SILENT)
def test_no_rules_of_a_scheme_no_claim(text):
    assert conditions(text) == []
