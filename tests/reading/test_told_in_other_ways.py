# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Meetings, lists, counts and speakers told in ways that other notices than the first ones use."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading import read
from gongshi.values import PartialDate

PUBLISHED = PartialDate.parse("2024-06-14")


def of_kind(text, kind, *fields):
    language = "en" if text.isascii() else "zh-Hant"
    claims = read(Notice.of(text, language, PUBLISHED))
    return [
        tuple(claim.fields.get(field) for field in fields) for claim in claims if claim.kind == kind
    ]


MEETINGS = [
    (
        "The Meeting on Riverton/Lakeside Co-operation was held on June 12.",
        ("Meeting on Riverton/Lakeside Co-operation", None, "2024-06-12"),
    ),
    (
        "The A-B Co-operation Conference met for the third time in March 2023.",
        ("A-B Co-operation Conference", 3, "2023-03"),
    ),
    (
        "The 13th meeting of their High-level Trade Dialogue was held on Friday.",
        ("High-level Trade Dialogue", 13, "2024-06-14"),
    ),
    (
        "發言人今日(六月十四日)宣布,渝港合作會議第二次會議將於六月二十日舉行。",
        ("渝港合作會議", 2, "2024-06-20"),
    ),
    (
        "The 29th Working Meeting of the A/B Joint Conference was held on Friday.",
        ("A/B Joint Conference", 29, "2024-06-14"),
    ),
    ("甲乙合作聯席會議第二十九次工作會議12日舉行。", ("甲乙合作聯席會議", 29, "2024-06-12")),
    ("第23次甲乙經貿部長會議12日舉行。", ("甲乙經貿部長會議", 23, "2024-06-12")),
]


@pytest.mark.parametrize(("text", "expected"), MEETINGS)
def test_meeting_is_told_by_another_name_or_order(text, expected):
    assert of_kind(text, "meeting", "mechanism", "ordinal", "date") == [expected]


def test_winning_for_the_third_time_is_no_session():
    text = "The A-B Co-operation Conference was set up in 2003. A team won for the third time."
    assert of_kind(text, "meeting", "ordinal") == []


def test_chairs_without_office_are_named_behind_the_verb():
    text = "The A-B Co-operation Conference was co-chaired by Ana Ruiz and Tom Hill on Monday."
    assert of_kind(text, "chair", "person") == [("Ana Ruiz",), ("Tom Hill",)]


def test_chairing_by_a_bureau_names_no_person():
    text = "The A-B Co-operation Conference was chaired by Harbour Bureau on Monday."
    assert of_kind(text, "chair", "person") == []


def test_family_name_that_looks_like_a_pronoun_is_a_name():
    text = "The A-B Co-operation Conference was chaired by Vice-Premier He Liwen on Monday."
    assert of_kind(text, "chair", "person") == [("He Liwen",)]


def test_three_signatories_stand_in_a_row():
    text = (
        "The Port Authority, the Tide Bureau and Harbour Bank signed a memorandum of understanding"
        " on fish. The A-B Co-operation Conference met on Monday."
    )
    expected = [(("Port Authority", "Tide Bureau", "Harbour Bank"),)]
    assert of_kind(text, "instrument", "signatories") == expected


def test_memorandum_of_a_session_in_capitals_is_a_document():
    text = (
        "Mr Tom Hill and Ms Ana Ruiz signed the Co-operation Memorandum of the Third Plenary"
        " Session of the A-B Co-operation Conference."
    )
    title = (
        "Co-operation Memorandum of the Third Plenary Session of the A-B Co-operation Conference"
    )
    assert of_kind(text, "instrument", "title") == [(title,)]


AREAS = [
    (
        "The A-B Co-operation Conference agreed on 12 measures, among them ones on tides and eels.",
        ["tides", "eels"],
    ),
    (
        "The A-B Joint Council signed six deals. It rained. The agreements cover tides, eels, cod.",
        ["tides", "eels", "cod"],
    ),
    (
        "甲乙合作會議今日舉行。雙方就漁業、潮汐、港口三大領域達成共識。",
        ["漁業", "潮汐", "港口"],
    ),
    ("甲乙合作會議今日舉行,簽署漁業、潮汐和港口等三項合作協議。", ["漁業", "潮汐", "港口"]),
]


@pytest.mark.parametrize(("text", "expected"), AREAS)
def test_areas_stand_before_or_behind_what_counts_them(text, expected):
    assert [name for (name,) in of_kind(text, "area", "name")] == expected


def test_number_of_documents_may_stand_behind_their_noun():
    text = "甲乙合作會議今日舉行,會後簽署合作協議8份。"
    assert of_kind(text, "instruments_signed", "count") == [(8,)]
    assert of_kind(text, "instrument", "title") == []


SPEAKERS = [
    ("發言人回應查詢時指,碼頭安全。", [("發言人", "碼頭安全")]),
    ("多名專家認為,碼頭安全。", [("多名專家", "碼頭安全")]),
    (
        "行政長官李小明出席。市長陳大文說碼頭安全,李則表示不同意。",
        [("陳大文", "碼頭安全"), ("李小明", "不同意")],
    ),
    ("局長陳維指碼頭安全。", [("陳維", "碼頭安全")]),
    ("局長陳維期望碼頭更安全。", [("陳維", "碼頭更安全")]),
]


@pytest.mark.parametrize(("text", "expected"), SPEAKERS)
def test_chinese_speaker_is_unnamed_shortened_or_right_before_the_verb(text, expected):
    claims = read(Notice.of(text, "zh-Hant", PUBLISHED))
    found = [
        (claim.fields["speaker"], claim.words("content"))
        for claim in claims
        if claim.kind == "statement"
    ]
    assert found == expected


NO_SAYING = ["市長陳大文出席。他指的是碼頭。", "市長陳大文出席,計劃料三月完成。"]


@pytest.mark.parametrize("text", NO_SAYING)
def test_chinese_word_that_only_looks_like_saying_says_nothing(text):
    assert of_kind(text, "statement", "speaker") == []


INDICATORS = [
    ("She said bilateral trade reached US$30 million in 2022.", "bilateral trade"),
    ("Mr Hill added that exports rose to US$30 million.", "exports"),
    ("市長覃偉中指出2022年雙邊貿易額達30億元。", "雙邊貿易額"),
]


@pytest.mark.parametrize(("text", "name"), INDICATORS)
def test_name_of_a_figure_holds_no_verb_of_saying(text, name):
    assert of_kind(text, "indicator", "name") == [(name,)]


SCHEMES = [
    (
        "The Tide Scheme opens on May 1. The three-year pilot scheme pays $500.",
        "duration_months",
        36,
    ),
    ("「潮汐津貼計劃」五月一日推出,每人最多可領15,000元。", "max_total", "15000"),
]


@pytest.mark.parametrize(("text", "field", "value"), SCHEMES)
def test_condition_of_a_scheme_is_told_in_another_way(text, field, value):
    assert (value,) in of_kind(text, "scheme", field)


def test_chairs_of_a_session_may_witness_a_signing_too():
    text = "甲乙合作會議今日舉行,市長陳大文與行政長官李小明共同主持會議並見證簽約。"
    assert of_kind(text, "chair", "person") == [("陳大文",), ("李小明",)]
    assert of_kind("甲乙合作會議今日舉行,市長陳大文主持開幕典禮。", "chair", "person") == []


def test_age_of_children_is_no_condition():
    text = "「育兒津貼計劃」今日起接受申請,家有三歲以下子女者每月可獲2,000元。"
    assert [age for (age,) in of_kind(text, "scheme", "min_age") if age is not None] == []


def test_highest_age_is_no_lowest():
    text = "「潮汐津貼計劃」五月一日推出,18歲至29歲居民可獲每月5,000元。"
    assert [age for (age,) in of_kind(text, "scheme", "min_age") if age is not None] == [18]
