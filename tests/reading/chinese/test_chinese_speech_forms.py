# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Statements in both Chinese scripts and Cantonese, in full-width and half-width punctuation."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.chinese.statement import find_statements
from gongshi.reading.document import Document


def said(text, language):
    """Return speaker, cue, content, whether in own words, and the antecedent."""
    claims = find_statements(Document.of(Notice.of(text, language)))
    return [
        (
            claim.fields["speaker"],
            claim.words("cue") if "cue" in claim.parts else None,
            claim.words("content"),
            claim.fields["direct"],
            claim.words("antecedent") if "antecedent" in claim.parts else None,
        )
        for claim in claims
    ]


TRADITIONAL = [
    ("zh-Hant", "市長陳大文說，碼頭很安全。", [("陳大文", "說", "碼頭很安全", False, None)]),
    ("zh-Hant", "市長陳大文表示，碼頭很安全。", [("陳大文", "表示", "碼頭很安全", False, None)]),
    ("zh-Hant", "市長陳大文指出，碼頭很安全。", [("陳大文", "指出", "碼頭很安全", False, None)]),
    ("zh-Hant", "市長陳大文稱，碼頭很安全。", [("陳大文", "稱", "碼頭很安全", False, None)]),
    (
        "zh-Hant",
        "市長陳大文透露，碼頭下月啟用。",
        [("陳大文", "透露", "碼頭下月啟用", False, None)],
    ),
    ("zh-Hant", "市長陳大文認為，碼頭很安全。", [("陳大文", "認為", "碼頭很安全", False, None)]),
    ("zh-Hant", "市長陳大文強調，碼頭很安全。", [("陳大文", "強調", "碼頭很安全", False, None)]),
    ("zh-Hant", "市長陳大文補充，碼頭很安全。", [("陳大文", "補充", "碼頭很安全", False, None)]),
    ("zh-Hant", "市長陳大文重申，碼頭很安全。", [("陳大文", "重申", "碼頭很安全", False, None)]),
    (
        "zh-Hant",
        "市長陳大文宣布，碼頭下月啟用。",
        [("陳大文", "宣布", "碼頭下月啟用", False, None)],
    ),
    ("zh-Hant", "市長陳大文相信，碼頭很安全。", [("陳大文", "相信", "碼頭很安全", False, None)]),
    (
        "zh-Hant",
        "市長陳大文承諾，碼頭下月啟用。",
        [("陳大文", "承諾", "碼頭下月啟用", False, None)],
    ),
    ("zh-Hant", "市長陳大文呼籲，船東減價。", [("陳大文", "呼籲", "船東減價", False, None)]),
    ("zh-Hant", "市長陳大文回應說，碼頭很安全。", [("陳大文", "說", "碼頭很安全", False, None)]),
    ("zh-Hant", "市長陳大文解釋，碼頭要維修。", [("陳大文", "解釋", "碼頭要維修", False, None)]),
]


@pytest.mark.parametrize(("language", "text", "expected"), TRADITIONAL)
def test_verb_in_traditional_characters_says_what_follows(language, text, expected):
    assert said(text, language) == expected


SIMPLIFIED = [
    ("zh-Hans", "市长陈大文说，码头很安全。", [("陈大文", "说", "码头很安全", False, None)]),
    ("zh-Hans", "市长陈大文表示，码头很安全。", [("陈大文", "表示", "码头很安全", False, None)]),
    ("zh-Hans", "市长陈大文指出，码头很安全。", [("陈大文", "指出", "码头很安全", False, None)]),
    ("zh-Hans", "市长陈大文强调，码头很安全。", [("陈大文", "强调", "码头很安全", False, None)]),
    ("zh-Hans", "市长陈大文介绍，码头很安全。", [("陈大文", "介绍", "码头很安全", False, None)]),
    ("zh-Hans", "市长陈大文认为，码头很安全。", [("陈大文", "认为", "码头很安全", False, None)]),
    ("zh-Hans", "市长陈大文称，码头很安全。", [("陈大文", "称", "码头很安全", False, None)]),
    (
        "zh-Hans",
        "市长陈大文透露，码头下月启用。",
        [("陈大文", "透露", "码头下月启用", False, None)],
    ),
    (
        "zh-Hans",
        "市长陈大文宣布，码头下月启用。",
        [("陈大文", "宣布", "码头下月启用", False, None)],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), SIMPLIFIED)
def test_verb_in_simplified_characters_says_what_follows(language, text, expected):
    assert said(text, language) == expected


CANTONESE = [
    ("zh-Hant", "市長陳大文話，碼頭好安全嘅。", [("陳大文", "話", "碼頭好安全嘅", False, None)]),
    ("zh-Hant", "市長陳大文就話，碼頭好安全。", [("陳大文", "話", "碼頭好安全", False, None)]),
    (
        "zh-Hant",
        "市長陳大文喺開幕禮度話，碼頭好安全。",
        [("陳大文", "話", "碼頭好安全", False, None)],
    ),
    ("zh-Hant", "市長陳大文仲話，碼頭好安全。", [("陳大文", "話", "碼頭好安全", False, None)]),
    ("zh-Hant", "市長陳大文話：「碼頭好安全。」", [("陳大文", "話", "碼頭好安全。", True, None)]),
]


@pytest.mark.parametrize(("language", "text", "expected"), CANTONESE)
def test_verb_in_cantonese_says_what_follows(language, text, expected):
    assert said(text, language) == expected


HALF_WIDTH = [
    ("zh-Hant", "市長陳大文說:「碼頭很安全。」", [("陳大文", "說", "碼頭很安全。", True, None)]),
    ("zh-Hans", '市长陈大文说:"码头很安全。"', [("陈大文", "说", "码头很安全。", True, None)]),
]


@pytest.mark.parametrize(("language", "text", "expected"), HALF_WIDTH)
def test_half_width_marks_do_as_full_width_ones(language, text, expected):
    assert said(text, language) == expected


QUOTED = [
    ("zh-Hant", "市長陳大文說：「碼頭很安全。」", [("陳大文", "說", "碼頭很安全。", True, None)]),
    ("zh-Hans", "市长陈大文说：“码头很安全。”", [("陈大文", "说", "码头很安全。", True, None)]),
    ("zh-Hant", "市長陳大文說：『碼頭很安全。』", [("陳大文", "說", "碼頭很安全。", True, None)]),
    (
        "zh-Hant",
        "市長陳大文說：「碼頭很安全。它下月啟用。」",
        [("陳大文", "說", "碼頭很安全。它下月啟用。", True, None)],
    ),
    ("zh-Hant", "「碼頭很安全。」市長陳大文說。", [("陳大文", "說", "碼頭很安全。", True, None)]),
    ("zh-Hans", "“码头很安全。”市长陈大文说。", [("陈大文", "说", "码头很安全。", True, None)]),
    (
        "zh-Hans",
        "“码头很安全，”市长陈大文说，“下月启用。”",
        [("陈大文", "说", "码头很安全，”市长陈大文说，“下月启用。", True, None)],
    ),
    (
        "zh-Hant",
        "市長陳大文說：「他問我『安全嗎』，我說安全。」",
        [("陳大文", "說", "他問我『安全嗎』，我說安全。", True, None)],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), QUOTED)
def test_quotation_behind_before_and_around_the_speaker_is_the_content(language, text, expected):
    assert said(text, language) == expected


PRONOUNS = [
    (
        "zh-Hant",
        "市長陳大文說，碼頭很安全。他又說，橋已修好。",
        [
            ("陳大文", "說", "碼頭很安全", False, None),
            ("陳大文", "說", "橋已修好", False, "陳大文"),
        ],
    ),
    (
        "zh-Hant",
        "市長陳大文說，碼頭很安全。他續指，橋已修好。",
        [
            ("陳大文", "說", "碼頭很安全", False, None),
            ("陳大文", "續指", "橋已修好", False, "陳大文"),
        ],
    ),
    (
        "zh-Hans",
        "市长陈大文说，码头很安全。他还说，桥已修好。",
        [
            ("陈大文", "说", "码头很安全", False, None),
            ("陈大文", "说", "桥已修好", False, "陈大文"),
        ],
    ),
    (
        "zh-Hans",
        "市长陈大文说，码头很安全。他表示，桥已修好。",
        [
            ("陈大文", "说", "码头很安全", False, None),
            ("陈大文", "表示", "桥已修好", False, "陈大文"),
        ],
    ),
    (
        "zh-Hant",
        "市長陳大文話，碼頭好安全。佢又話，條橋整好咗。",
        [
            ("陳大文", "話", "碼頭好安全", False, None),
            ("陳大文", "話", "條橋整好咗", False, "陳大文"),
        ],
    ),
    (
        "zh-Hant",
        "市長李美華說，碼頭很安全。她又說，橋已修好。",
        [
            ("李美華", "說", "碼頭很安全", False, None),
            ("李美華", "說", "橋已修好", False, "李美華"),
        ],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), PRONOUNS)
def test_pronoun_goes_on_with_the_speaker(language, text, expected):
    assert said(text, language) == expected


OFFICES = [
    (
        "zh-Hant",
        "市長陳大文出席開幕禮。陳大文說，碼頭很安全。",
        [("陳大文", "說", "碼頭很安全", False, "陳大文")],
    ),
    (
        "zh-Hant",
        "市長陳大文出席開幕禮。市長說，碼頭很安全。",
        [("陳大文", "說", "碼頭很安全", False, "陳大文")],
    ),
    (
        "zh-Hans",
        "海港市市长陈大文出席开幕礼。市长说，码头很安全。",
        [("陈大文", "说", "码头很安全", False, "陈大文")],
    ),
    (
        "zh-Hans",
        "海港市市长陈大文和河口市市长李美华会面。李美华说，桥已修好。",
        [("李美华", "说", "桥已修好", False, "李美华")],
    ),
    (
        "zh-Hant",
        "海事處處長陳大文先生表示，碼頭很安全。",
        [("陳大文", "表示", "碼頭很安全", False, None)],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), OFFICES)
def test_name_or_office_stands_for_the_full_mention(language, text, expected):
    assert said(text, language) == expected


ADVERBIALS = [
    (
        "zh-Hant",
        "市長陳大文昨日出席論壇時表示，碼頭很安全。",
        [("陳大文", "表示", "碼頭很安全", False, None)],
    ),
    (
        "zh-Hans",
        "市长陈大文在会见记者时说，码头很安全。",
        [("陈大文", "说", "码头很安全", False, None)],
    ),
    (
        "zh-Hans",
        "市长陈大文5日在海港市表示，码头很安全。",
        [("陈大文", "表示", "码头很安全", False, None)],
    ),
    (
        "zh-Hant",
        "市長陳大文今日（五日）表示，碼頭很安全。",
        [("陳大文", "表示", "碼頭很安全", False, None)],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), ADVERBIALS)
def test_adverbial_between_speaker_and_verb_is_passed(language, text, expected):
    assert said(text, language) == expected


PARAGRAPHS = [
    (
        "zh-Hant",
        "市長陳大文說：「碼頭很安全。」\n\n「橋已修好，下月通車。」",
        [
            ("陳大文", "說", "碼頭很安全。", True, None),
            ("陳大文", None, "橋已修好，下月通車。", True, "陳大文"),
        ],
    ),
    (
        "zh-Hans",
        "市长陈大文说，码头很安全。\n\n他说：“桥已修好。”",
        [
            ("陈大文", "说", "码头很安全", False, None),
            ("陈大文", "说", "桥已修好。", True, "陈大文"),
        ],
    ),
    (
        "zh-Hant",
        "市長陳大文說，碼頭很安全。\n\n天氣晴朗，市民散步。\n\n「橋已修好，下月通車。」",
        [("陳大文", "說", "碼頭很安全", False, None)],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), PARAGRAPHS)
def test_quoted_paragraph_goes_on_only_right_behind_its_speaker(language, text, expected):
    assert said(text, language) == expected


TERMS = [
    (
        "zh-Hant",
        "市長陳大文說，「銀髮經濟」正在增長。",
        [("陳大文", "說", "銀髮經濟」正在增長", False, None)],
    ),
    (
        "zh-Hans",
        "市长陈大文说，“双城记”会续写，结果“十分理想”。",
        [("陈大文", "说", "双城记”会续写，结果“十分理想", True, None)],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), TERMS)
def test_quoted_term_is_nobody_s_words(language, text, expected):
    assert said(text, language) == expected


NOBODY = [
    ("zh-Hant", "陳大文走到碼頭。", []),
    ("zh-Hant", "這本小說很有趣。", []),
    ("zh-Hant", "市長陳大文的電話打不通。", []),
    ("zh-Hans", "据说码头很安全。", []),
    ("zh-Hans", "市长陈大文被称赞。", []),
    ("zh-Hant", "「夜鷺」號泊岸。", []),
    ("zh-Hant", "碼頭稱為皇后碼頭。", []),
    ("zh-Hans", "这表示码头很安全。", []),
    ("zh-Hant", "有人說碼頭很安全。", []),
]


@pytest.mark.parametrize(("language", "text", "expected"), NOBODY)
def test_words_that_look_like_speech_are_none(language, text, expected):
    assert said(text, language) == expected


BEFORE = [
    (
        "zh-Hant",
        "「碼頭很安全。」陳大文說。市長陳大文其後離開。",
        [("陳大文", "說", "碼頭很安全。", True, "陳大文")],
    ),
    (
        "zh-Hans",
        "市长陈大文出席活动。“码头很安全，下月启用。”陈大文说。",
        [("陈大文", "说", "码头很安全，下月启用。", True, "陈大文")],
    ),
    (
        "zh-Hans",
        "市长陈大文出席活动。\n\n“码头很安全，”他说，“下月启用。”",
        [("陈大文", "说", "码头很安全，”他说，“下月启用。", True, "陈大文")],
    ),
    (
        "zh-Hans",
        "市长陈大文说，“双城记”很好。他又说，码头启用。",
        [
            ("陈大文", "说", "双城记”很好", False, None),
            ("陈大文", "说", "码头启用", False, "陈大文"),
        ],
    ),
    ("zh-Hans", "“银发经济”市长陈大文说，正在增长。", [("陈大文", "说", "正在增长", False, None)]),
]


@pytest.mark.parametrize(("language", "text", "expected"), BEFORE)
def test_words_before_their_speaker_are_his(language, text, expected):
    assert said(text, language) == expected
