# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Pages as papers, agencies and press offices set them: what is read of each."""

from __future__ import annotations

import pytest

from gongshi.notices import lay_out
from gongshi.notices.layout import READ_ROLES

AGENCY = """HARBOUR CITY, April 26 (HCN) -- The third session was held here on Friday.

The two sides signed 12 agreements. (End)
Editor: Li
"""
PAPER = """Harbour Post
Ports sign deals
Published: 5:00pm, 3 May 2024
By Ada Quay
ada.quay@harbour.example
Two ports signed 12 deals on Friday, following a conference.
Advertisement
“It is a milestone,” the mayor said.
READ MORE: Ferries are late again
Bridge to open in June
They will meet again next year.
The deals cover:
- trade and investment
- tourism
Related Articles
Bridge brings 126 firms
© 2024 Harbour Post. All rights reserved.
"""
PRESS_OFFICE = """行政長官出席港河合作會議（附圖／短片）
＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊

　　行政長官今日（五月三日）主持第三次會議。

　　雙方在十二個範疇達成共識：

　　經貿投資
　　－－－－
　　雙方會推動港口合作。

完

2024年5月3日（星期五）
香港時間18時30分
"""
WEBSITE = """港城与河口市举行合作会议第三次会议
2024-05-03 18:30:00 来源: 港城网
字体: 小 中 大 分享到:
抱歉，你的浏览器不受支持。
港城社河口5月3日电（记者江码头）港城与河口市合作会议第三次会议3日在港城举行。
一、经贸投资
双方将深化经贸投资合作，推动港口互联互通。
（责任编辑：王五）
"""


@pytest.mark.parametrize(
    ("text", "language", "read"),
    [
        (
            AGENCY,
            "en",
            [
                ("dateline", "HARBOUR CITY, April 26 (HCN) --"),
                ("body", "The third session was held here on Friday."),
                ("body", "The two sides signed 12 agreements. (End)"),
            ],
        ),
        (
            PAPER,
            "en",
            [
                ("body", "Two ports signed 12 deals on Friday, following a conference."),
                ("body", "“It is a milestone,” the mayor said."),
                ("body", "They will meet again next year."),
                ("heading", "The deals cover:"),
                ("item", "- trade and investment"),
                ("item", "- tourism"),
            ],
        ),
        (
            PRESS_OFFICE,
            "zh-Hant",
            [
                ("body", "行政長官今日（五月三日）主持第三次會議。"),
                ("body", "雙方在十二個範疇達成共識："),
                ("heading", "經貿投資"),
                ("body", "雙方會推動港口合作。"),
            ],
        ),
        (
            WEBSITE,
            "zh-Hans",
            [
                ("dateline", "港城社河口5月3日电（记者江码头）"),
                ("body", "港城与河口市合作会议第三次会议3日在港城举行。"),
                ("item", "一、经贸投资"),
                ("body", "双方将深化经贸投资合作，推动港口互联互通。"),
            ],
        ),
    ],
    ids=["agency", "paper", "press office", "website"],
)
def test_of_a_page_only_the_notice_is_read(text, language, read):
    blocks = lay_out(text, language).blocks
    found = [(b.role, b.span.of(text)) for b in blocks if b.role in READ_ROLES]
    assert found == read


@pytest.mark.parametrize(
    "dateline",
    [
        "【港城日報訊】",
        "【港城日報訊】（記者江碼頭）",
        "【本報記者江碼頭報道】",
        "本报讯（记者 江码头）",
        "港城社河口5月3日电 (记者 江码头)",
        "(港城台河口5月3日讯) ",
        "RIVER PORT (Harbour News) — ",
        "RIVER PORT, 3 May 2024 — ",
    ],
)
def test_a_dateline_ends_where_the_first_sentence_begins(dateline):
    language = "en" if dateline.isascii() or "RIVER" in dateline else "zh-Hant"
    sentence = "Two ports signed 12 deals." if language == "en" else "兩個港口簽署了12份協議。"
    layout = lay_out(dateline + sentence, language)
    assert [(b.role, b.span.of(dateline + sentence)) for b in layout.blocks] == [
        ("dateline", dateline.strip()),
        ("body", sentence),
    ]


def test_who_wrote_and_who_published_is_kept_apart():
    layout = lay_out(PAPER, "en")
    assert (layout.publisher, layout.headline) == ("Harbour Post", "Ports sign deals")
    assert layout.reporters == ("Ada Quay",)
