# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Reading as a whole: every claim shows its words, in order, for any text there may be."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gongshi.notices import Notice
from gongshi.reading import KINDS, READERS, claim_from_json, read
from gongshi.values import LANGUAGES, PartialDate

ENGLISH = (
    "Cities agree\n\n"
    "RIVER PORT, April 25 (HCN) — Harbour City and River Port held the third session of the "
    "Harbour City-River Port Joint Council on Thursday. The session was co-chaired by the Mayor "
    "of Harbour City, Ms Ada Quay, and the Mayor of River Port, Mr Tom Pier. They reached a "
    "consensus on over 12 projects.\n\n"
    "“Ferries come first,” Ms Quay said. Investment grew from US$2 billion in 2003 to US$17.4 "
    "billion last year.\n"
)
CHINESE = (
    "【河口日報專訊】港城與河口市昨日舉行第三次「港河合作會議」。港城市長江碼頭與河口市市長"
    "李船塢共同主持會議。雙方就逾12個項目達成共識，並簽署四份合作備忘錄。\n\n"
    "江碼頭表示：「渡輪最重要。」去年貿易額達174億美元。\n"
)
SEEDS = {"en": ENGLISH, "zh-Hant": CHINESE, "zh-Hans": CHINESE}
ENGLISH_WORDS = (
    "Mr Ms . , ; : “ ” \" ' ( ) $ % - — 12 1.5 2003 third session Joint Council agreed projects "
    "areas signed memorandum said Mayor of the yesterday April Monday last year US$17.4 billion "
    "scheme aged months Harbour City"
).split()
CHINESE_WORDS = (
    "第三次 合作會議 項目 领域 簽署 备忘录 表示 說 市長 港城 河口 ， 。 、 ： 「 」 《 》 "
    "（ ） “ ” 昨日 去年 4月 25日 二○○四年 一月五日 174億美元 1万元 逾 12 個 六成半 計劃 歲"
).split()
WORDS = {
    "en": [*ENGLISH_WORDS, "\n", "\n\n"],
    "zh-Hant": [*CHINESE_WORDS, "\n"],
    "zh-Hans": [*CHINESE_WORDS, "\n"],
}
PUBLISHED = st.sampled_from(
    [None, PartialDate(2024), PartialDate(2024, 4), PartialDate(2024, 4, 26)]
)


@st.composite
def notices(draw):
    """Notices of the words that readers look for, in any order, and of anything else."""
    language = draw(st.sampled_from(LANGUAGES))
    word = st.one_of(
        st.sampled_from(WORDS[language]), st.text(st.characters(codec="utf-8"), max_size=4)
    )
    joined = draw(st.sampled_from([" ", ""])).join(draw(st.lists(word, max_size=60)))
    at = draw(st.integers(0, len(SEEDS[language])))
    text = draw(st.sampled_from([joined, SEEDS[language][:at] + joined + SEEDS[language][at:]]))
    return Notice.of(text if text.strip() else SEEDS[language], language, draw(PUBLISHED))


@given(notices())
@settings(max_examples=150)
def test_any_notice_is_read_and_each_claim_shows_its_words(notice):
    claims = read(notice)
    for claim in claims:
        assert claim.notice is notice
        assert claim.quote == notice.text[claim.span.start : claim.span.end]
        assert claim_from_json(notice, claim.to_json()) == claim
    places = [(claim.span.start, claim.span.end, claim.kind) for claim in claims]
    assert places == sorted(places)


@given(notices())
@settings(max_examples=30)
def test_same_notice_gives_the_same_claims_in_the_same_order(notice):
    again = Notice.of(notice.text, notice.language, notice.published)
    printed = [claim.to_json() for claim in read(notice)]
    assert [claim.to_json() for claim in read(again)] == printed


def test_no_claim_is_given_twice():
    claims = [str(claim.to_json()) for text in (ENGLISH, CHINESE) for claim in read_as(text)]
    assert len(claims) == len(set(claims))


def read_as(text):
    language = "en" if text is ENGLISH else "zh-Hant"
    return read(Notice.of(text, language, PartialDate(2024, 4, 26)))


@pytest.mark.parametrize("text", [ENGLISH, CHINESE], ids=["en", "zh-Hant"])
def test_session_count_chair_and_statement_are_read_in_both_languages(text):
    kinds = {claim.kind for claim in read_as(text)}
    assert {"meeting", "chair", "consensus_count", "statement", "indicator"} <= kinds


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_has_its_finder_in_every_language(language):
    assert set(READERS[language]) == set(KINDS)


@pytest.mark.parametrize(
    "unit",
    [
        "1",
        '"',
        "“",
        "(",
        "年",
        "月",
        "日",
        "年月日",
        "「",
        "《",
        "1,",
        "$",
        "Mr ",
        "、",
        "第",
        "\n1. ",
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_hostile_text_is_read_to_its_end(unit, language):
    assert isinstance(read(Notice.of(unit * (20_000 // len(unit)), language)), list)
