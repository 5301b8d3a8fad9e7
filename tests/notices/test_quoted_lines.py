# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Short lines under a notice: quoted sentences are notice, buttons and dates are furniture."""

from __future__ import annotations

import pytest

from gongshi.notices.layout import lay_out

ABOVE = {
    "en": "The two ports met on Monday and agreed to share pilots and tugs all year.",
    "zh-Hant": "海港市與河口市昨日開會，市長陳大文出席，雙方同意加開渡輪。",
    "zh-Hans": "海港市与河口市昨日开会，市长陈大文出席，双方同意加开渡轮。",
}


def role_below(language, line):
    """Return what a line under one paragraph is taken for."""
    layout = lay_out(f"{ABOVE[language]}\n\n{line}", language)
    first, second = layout.blocks
    assert first.role == "body"
    return second.role


BODY = [
    ("zh-Hant", "他說：「好。」"),
    ("zh-Hant", "他續說：「會分享更多經驗。」"),
    ("zh-Hant", "他續說:「會分享更多經驗。」"),
    ("zh-Hant", "他說：『會下載。』"),
    ("zh-Hant", "他說：「2024年1月5日開會。」"),
    ("zh-Hant", "會議在2024年1月5日舉行。"),
    ("zh-Hant", "雙方會有更多合作。"),
    ("zh-Hans", "他说：“好。”"),
    ("zh-Hans", "他说：“真的？”"),
    ("zh-Hans", "他续说：“会分享更多经验。”"),
    ("zh-Hans", "会议在2024年1月5日举行。"),
    ("en", '"We agree," she said.'),
    ("en", "“No,” she said."),
]


@pytest.mark.parametrize(("language", "line"), BODY)
def test_short_sentence_or_quotation_is_body(language, line):
    assert role_below(language, line) == "body"


FURNITURE = [
    ("zh-Hant", "更多相關新聞"),
    ("zh-Hant", "分享"),
    ("zh-Hant", "2024年1月5日 10:30"),
    ("zh-Hans", "责任编辑：陈大文"),
    ("zh-Hans", "更多合作？"),
    ("en", "Related news"),
]


@pytest.mark.parametrize(("language", "line"), FURNITURE)
def test_button_date_or_credit_is_furniture(language, line):
    assert role_below(language, line) == "furniture"
