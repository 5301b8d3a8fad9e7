# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Each field of a scheme in both Chinese scripts, stated or planned."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.chinese.scheme import find_schemes
from gongshi.reading.document import Document
from gongshi.values import PartialDate

NAMED = {
    "zh-Hant": "「渡輪船員支援計劃」供50歲或以上人士申請。",
    "zh-Hans": "“渡轮船员支援计划”供50岁或以上人士申请。",
}


def conditions(language, sentence):
    """Return words, fields and modality of what a sentence adds to the scheme's lowest age."""
    notice = Notice.of(NAMED[language] + sentence, language, PartialDate.parse("2025-03-04"))
    claims = list(find_schemes(Document.of(notice)))
    assert claims[0].fields["min_age"] == 50
    names = {claim.fields["name"] for claim in claims}
    assert names == {claims[0].fields["name"]}
    return [
        (
            claim.quote,
            {name: value for name, value in claim.fields.items() if name != "name"},
            claim.modality,
        )
        for claim in claims[1:]
    ]


CONDITIONS = [
    ("zh-Hant", "申請人須失業滿三個月。", [("失業滿三個月", {"jobless_months": 3}, "stated")]),
    (
        "zh-Hant",
        "申請人須連續三個月或以上沒有任何受薪工作。",
        [("三個月或以上沒有任何受薪工作", {"jobless_months": 3}, "stated")],
    ),
    ("zh-Hant", "計劃為期兩年。", [("為期兩年", {"duration_months": 24}, "stated")]),
    ("zh-Hant", "計劃推行18個月。", [("推行18個月", {"duration_months": 18}, "stated")]),
    ("zh-Hant", "計劃將於5月5日推出。", [("5月5日推出", {"launch_date": "2025-05-05"}, "planned")]),
    (
        "zh-Hant",
        "計劃於2024年5月5日推出。",
        [("2024年5月5日推出", {"launch_date": "2024-05-05"}, "stated")],
    ),
    (
        "zh-Hant",
        "計劃今日（3月4日）推出。",
        [("今日（3月4日）推出", {"launch_date": "2025-03-04"}, "stated")],
    ),
    ("zh-Hant", "計劃於6月30日截止申請。", []),
    (
        "zh-Hant",
        "連續工作滿3個月，最高可得4000港元。",
        [
            (
                "3個月，最高可得4000港元",
                {"amount": "4000", "currency": "HKD", "at_most": True, "work_months": 3},
                "stated",
            )
        ],
    ),
    (
        "zh-Hant",
        "做滿3個月可得4000港元，做滿6個月再得6000港元。",
        [
            (
                "3個月可得4000港元",
                {"amount": "4000", "currency": "HKD", "work_months": 3},
                "stated",
            ),
            (
                "6個月再得6000港元",
                {"amount": "6000", "currency": "HKD", "work_months": 6},
                "stated",
            ),
        ],
    ),
    ("zh-Hant", "兼職可得一半津貼。", [("兼職可得一半", {"part_time": "half"}, "stated")]),
    (
        "zh-Hant",
        "每人最多合共可得2萬港元。",
        [("合共可得2萬港元", {"max_total": "20000", "currency": "HKD"}, "stated")],
    ),
    (
        "zh-Hant",
        "每月可獲津貼900港元。",
        [("每月可獲津貼900港元", {"amount": "900", "currency": "HKD", "per": "month"}, "stated")],
    ),
    (
        "zh-Hant",
        "每月入息不得超過15000港元。",
        [("月入息不得超過15000港元", {"income_limit": "15000", "currency": "HKD"}, "stated")],
    ),
    ("zh-Hant", "每星期工作至少18小時。", [("每星期工作至少18小時", {"hours_week": 18}, "stated")]),
    (
        "zh-Hant",
        "政府預計約3000人受惠。",
        [("約3000人", {"beneficiaries": 3000, "approx": "about"}, "planned")],
    ),
    (
        "zh-Hant",
        "計劃見於去年的施政報告。",
        [("見於去年的施政報告", {"announced_in": "去年的施政報告"}, "stated")],
    ),
    ("zh-Hant", "政府撥款5000萬元。", []),
    ("zh-Hans", "申请人须失业满三个月。", [("失业满三个月", {"jobless_months": 3}, "stated")]),
    (
        "zh-Hans",
        "申请人须连续三个月或以上没有任何受薪工作。",
        [("三个月或以上没有任何受薪工作", {"jobless_months": 3}, "stated")],
    ),
    ("zh-Hans", "计划为期两年。", [("为期两年", {"duration_months": 24}, "stated")]),
    ("zh-Hans", "计划将于5月5日推出。", [("5月5日推出", {"launch_date": "2025-05-05"}, "planned")]),
    (
        "zh-Hans",
        "计划于2024年5月5日推出。",
        [("2024年5月5日推出", {"launch_date": "2024-05-05"}, "stated")],
    ),
    (
        "zh-Hans",
        "连续工作满3个月，最高可得4000港元。",
        [
            (
                "3个月，最高可得4000港元",
                {"amount": "4000", "currency": "HKD", "at_most": True, "work_months": 3},
                "stated",
            )
        ],
    ),
    (
        "zh-Hans",
        "做满3个月可得4000港元，做满6个月再得6000港元。",
        [
            (
                "3个月可得4000港元",
                {"amount": "4000", "currency": "HKD", "work_months": 3},
                "stated",
            ),
            (
                "6个月再得6000港元",
                {"amount": "6000", "currency": "HKD", "work_months": 6},
                "stated",
            ),
        ],
    ),
    ("zh-Hans", "兼职可得一半津贴。", [("兼职可得一半", {"part_time": "half"}, "stated")]),
    (
        "zh-Hans",
        "每人最多合共可得2万港元。",
        [("合共可得2万港元", {"max_total": "20000", "currency": "HKD"}, "stated")],
    ),
    (
        "zh-Hans",
        "每月可获津贴900港元。",
        [("每月可获津贴900港元", {"amount": "900", "currency": "HKD", "per": "month"}, "stated")],
    ),
    (
        "zh-Hans",
        "每月收入不得超过15000港元。",
        [("收入不得超过15000港元", {"income_limit": "15000", "currency": "HKD"}, "stated")],
    ),
    ("zh-Hans", "每星期工作至少18小时。", [("每星期工作至少18小时", {"hours_week": 18}, "stated")]),
    (
        "zh-Hans",
        "政府预计约3000人受惠。",
        [("约3000人", {"beneficiaries": 3000, "approx": "about"}, "planned")],
    ),
    (
        "zh-Hans",
        "计划见于去年的施政报告。",
        [("见于去年的施政报告", {"announced_in": "去年的施政报告"}, "stated")],
    ),
]


@pytest.mark.parametrize(("language", "sentence", "expected"), CONDITIONS)
def test_sentence_adds_its_condition_in_its_modality(language, sentence, expected):
    assert conditions(language, sentence) == expected
