# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Whatever order the words of the domain come in, nothing is raised and parts show their words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gongshi.notices import Notice, NoticeError
from gongshi.reading.chinese import area as zh_area
from gongshi.reading.chinese import chair as zh_chair
from gongshi.reading.chinese import consensus_count as zh_count
from gongshi.reading.chinese import instrument as zh_instrument
from gongshi.reading.chinese import instruments_signed as zh_signed
from gongshi.reading.chinese import mechanism_history as zh_history
from gongshi.reading.chinese import meeting as zh_meeting
from gongshi.reading.chinese import office_holder as zh_holder
from gongshi.reading.chinese import project as zh_project
from gongshi.reading.document import Document
from gongshi.reading.english import area as en_area
from gongshi.reading.english import chair as en_chair
from gongshi.reading.english import consensus_count as en_count
from gongshi.reading.english import instrument as en_instrument
from gongshi.reading.english import instruments_signed as en_signed
from gongshi.reading.english import mechanism_history as en_history
from gongshi.reading.english import meeting as en_meeting
from gongshi.reading.english import office_holder as en_holder
from gongshi.reading.english import project as en_project
from gongshi.values import PartialDate

ENGLISH = (
    en_area.find_areas, en_chair.find_chairs, en_count.find_consensus_counts,
    en_instrument.find_instruments, en_signed.find_instruments_signed,
    en_history.find_mechanism_histories, en_meeting.find_meetings,
    en_holder.find_office_holders, en_project.find_projects,
)  # fmt: skip
CHINESE = (
    zh_area.find_areas, zh_chair.find_chairs, zh_count.find_consensus_counts,
    zh_instrument.find_instruments, zh_signed.find_instruments_signed,
    zh_history.find_mechanism_histories, zh_meeting.find_meetings,
    zh_holder.find_office_holders, zh_project.find_projects,
)  # fmt: skip
WORDS = [
    "The ", "the ", "4th ", "sixth ", "plenary session ", "meeting ", "of the ", "Inaugural ",
    "Ardmore-Belford Joint Council", "Joint Council ", "(ABC) ", "’s ", "'s ", "Minister ", "Mr ",
    "Ann Lo ", "Lo ", "Mayor of Shanghai ", "Director", "for ", "and ", ", ", "; ", ". ", "\n",
    "\n\n", "was ", "co-chaired by ", "co-chaired ", "The two ", "he and ", "with ",
    "in the chair ", "convened ", "65 ", "fifteen ", "over ", "projects ", "areas ", "documents ",
    "agreed on ", "signed ", "including ", "covering ", "on ", "in ", "are ", ":", "fishing",
    "ports", "today ", "in 2015 ", "May 3, 2024 ", "will ", "not ", "no ", "established ",
    "renamed ", "It ", "formerly ", "a memorandum of understanding on ", "agreement ", "between ",
    "“", "”", "The subjects are ", "Other areas of cooperation included ",
    "the Harbour Link Project ", "😀", "e\u0301", "respectively", "government headquarters ",
    "by video link ", "Hong Kong ", "first ", "second ", "the minister ",
]  # fmt: skip
SIGNS = [
    "滬港", "合作會議", "海港河灣", "聯席會議", "第四次", "首次", "會議", "第二十四屆", "「",
    "」", "《", "》", "“", "”", "市長", "行政長官", "陳大文", "龔文", "和", "與", "同", "及",
    "以及", "、", "，", ",", "。", "；", "：", "共同", "一同", "主持", "主持會議的是", "兩人",
    "我", "15個", "六十五項", "逾", "領域", "項目", "份文件", "合作", "共識", "簽署", "簽",
    "備忘錄", "意向書", "漁業局", "潮汐中心", "就", "在", "等", "包括", "涵蓋", "是", "內容是",
    "今日", "2015年", "5月3日", "將", "未", "沒有", "成立", "更名為", "前身為", "會議機制",
    "上海", "新加坡", "視像", "分別", "\n", "\n\n", "政府總部", "漁業", "港口", "另外", "例如",
    "😀",
]  # fmt: skip


def check(finders, text, language):
    try:
        notice = Notice.of(text, language, PartialDate.parse("2024-05-10"))
    except NoticeError:
        return
    document = Document.of(notice)
    if not document.sentences:
        return
    for find in finders:
        for claim in find(document):
            assert claim.quote == text[claim.span.start : claim.span.end]
            assert all(span.of(text).strip() for spans in claim.parts.values() for span in spans)


@pytest.mark.slow
@settings(max_examples=300)
@given(st.lists(st.sampled_from(WORDS), max_size=60))
def test_english_words_in_any_order_are_read_without_error(words):
    opening = "The Ardmore-Belford Joint Council met again, and many people came to see it open. "
    check(ENGLISH, opening + "".join(words), "en")
    check(ENGLISH, "".join(words), "en")


@pytest.mark.slow
@settings(max_examples=300)
@given(st.lists(st.sampled_from(SIGNS), max_size=60))
def test_chinese_words_in_any_order_are_read_without_error(words):
    opening = "兩地今日舉行滬港合作會議第三次會議,場面十分熱鬧,各方代表都十分高興地出席了是次盛會。"
    check(CHINESE, opening + "".join(words), "zh-Hant")
    check(CHINESE, "".join(words), "zh-Hant")
