# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Drawings as full as real ones, in three scripts: long words, neighbouring days, many months."""

from __future__ import annotations

from gongshi.charts import (
    Band,
    Lane,
    Milestone,
    Month,
    Stretch,
    changes,
    months,
    timeline,
)
from gongshi.schemes.calendar import read_day

LANGUAGES = ("en", "zh-Hant", "zh-Hans")
WORDS = {
    "en": {
        "lanes": ["E1, café, 20 hours a week", "E2, warehouse WWW, 44 hours", "E3, a son’s shop"],
        "stretches": [
            "1 Aug 2024 to 30 Sep 2024: counted, part-time (61 days)",
            "1 Oct 2024 to 27 Jan 2025: counted, full-time (119 days)",
            "28 Jan to 3 Mar 2025: not counted; a break of 35 days starts the count again",
            "from 4 Mar 2025: counted, full-time",
            "1 Nov 2024 to 20 Dec 2024: not counted; the employer is a relative (E4)",
        ],
        "milestones": [
            "Registered, 20 Jul 2024",
            "Phase 1 complete, 27 Jan 2025",
            "Phase 1 would have been complete on 28 Jan 2025",
            "Last day to apply for phase 1, 27 Mar 2025",
        ],
        "series": ["As announced", "From age 35 instead of 40"],
        "million": " million",
        "bands": [
            "Gain: newly in, and paid 10,000 or more",
            "Gain up to 5,000",
            "No change",
            "Lose up to 5,000: counted from another day",
        ],
    },
    "zh-Hant": {
        "lanes": ["E1，咖啡店，每周20小時", "E2，貨倉，每周44小時", "E3，兒子的店舖"],
        "stretches": [
            "2024年8月1日至9月30日：計算在內，兼職（61日）",
            "2024年10月1日至2025年1月27日：計算在內，全職（119日）",
            "2025年1月28日至3月3日：不計算；中斷35日，須重新計算",
            "2025年3月4日起：計算在內，全職",
            "2024年11月1日至12月20日：不計算；僱主是親屬（E4）",
        ],
        "milestones": [
            "登記，2024年7月20日",
            "完成第一階段，2025年1月27日",
            "本可於2025年1月28日完成第一階段",
            "申請第一階段津貼的最後一日，2025年3月27日",
        ],
        "series": ["按公布的規則", "年齡由40歲改為35歲"],
        "million": "百萬元",
        "bands": [
            "得益：新合資格，領取10,000元或以上",
            "得益不多於5,000元",
            "不變",
            "損失不多於5,000元",
        ],
    },
    "zh-Hans": {
        "lanes": ["E1，咖啡店，每周20小时", "E2，货仓，每周44小时", "E3，儿子的店铺"],
        "stretches": [
            "2024年8月1日至9月30日：计算在内，兼职（61日）",
            "2024年10月1日至2025年1月27日：计算在内，全职（119日）",
            "2025年1月28日至3月3日：不计算；中断35日，须重新计算",
            "2025年3月4日起：计算在内，全职",
            "2024年11月1日至12月20日：不计算；雇主是亲属（E4）",
        ],
        "milestones": [
            "登记，2024年7月20日",
            "完成第一阶段，2025年1月27日",
            "本可于2025年1月28日完成第一阶段",
            "申请第一阶段津贴的最后一日，2025年3月27日",
        ],
        "series": ["按公布的规则", "年龄由40岁改为35岁"],
        "million": "百万元",
        "bands": [
            "得益：新合资格，领取10,000元或以上",
            "得益不多于5,000元",
            "不变",
            "损失不多于5,000元",
        ],
    },
}


def stretch(words, place, first, last, ink):
    end = None if last is None else read_day(last) + 1
    return Stretch(read_day(first), end, ink, words["stretches"][place])


def timeline_in(language):
    words = WORDS[language]
    lanes = [
        (stretch(words, 0, "2024-08-01", "2024-09-30", "part"),),
        (
            stretch(words, 1, "2024-10-01", "2025-01-27", "full"),
            stretch(words, 2, "2025-01-28", "2025-03-03", "gap"),
            stretch(words, 3, "2025-03-04", None, "full"),
        ),
        (stretch(words, 4, "2024-11-01", "2024-12-20", "none"),),
    ]
    days = ["2024-07-20", "2025-01-27", "2025-01-28", "2025-03-27"]
    return timeline(
        [Lane(title, row) for title, row in zip(words["lanes"], lanes, strict=True)],
        [Milestone(read_day(d), said) for d, said in zip(days, words["milestones"], strict=True)],
        language,
    )


def months_in(language):
    words = WORDS[language]
    given = [
        Month(2025 + n // 12, n % 12 + 1, (1_300_000 * (n * 37 % 11), 1_400_000 * (n * 37 % 11)))
        for n in range(41)
    ]
    written = words["million"]
    return months(given, words["series"], lambda cents: f"{cents // 1_000_000}{written}", language)


def changes_in(language):
    numbers = [(1_234, "gain"), (200, "gain"), (31_045, "same"), (90, "lose")]
    bands = zip(WORDS[language]["bands"], numbers, strict=True)
    return changes(
        [Band(words, people, f"{people:,}", change) for words, (people, change) in bands], language
    )


DRAWINGS = {"timeline": timeline_in, "months": months_in, "changes": changes_in}
