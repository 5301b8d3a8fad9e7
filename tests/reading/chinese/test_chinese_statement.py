# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Who said what in Chinese: both scripts and Cantonese, with invented people."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.chinese.statement import find_statements
from gongshi.reading.document import Document


def said(text, language="zh-Hant"):
    """Return speaker, cue, content and whether the words are the speaker's own."""
    claims = find_statements(Document.of(Notice.of(text, language)))
    return [
        (
            claim.fields["speaker"],
            claim.words("cue") if "cue" in claim.parts else None,
            claim.words("content"),
            claim.fields["direct"],
        )
        for claim in claims
    ]


INDIRECT = [
    ("市長陳大文說,碼頭很安全。", ("陳大文", "說", "碼頭很安全"), "zh-Hant"),
    ("市长陈大文说,码头很安全。", ("陈大文", "说", "码头很安全"), "zh-Hans"),
    ("市長陳大文表示,碼頭很安全;橋已修好。", ("陳大文", "表示", "碼頭很安全;橋已修好"), "zh-Hant"),
    ("市長陳大文今日在記者會上指出,碼頭很安全。", ("陳大文", "指出", "碼頭很安全"), "zh-Hant"),
    ("市长陈大文强调碼頭很安全。", ("陈大文", "强调", "碼頭很安全"), "zh-Hans"),
    ("市長陳大文就話,碼頭好安全嘅。", ("陳大文", "話", "碼頭好安全嘅"), "zh-Hant"),
    ("市長陳大文喺開場時話,碼頭好安全。", ("陳大文", "話", "碼頭好安全"), "zh-Hant"),
    ("市長陳大文透露:碼頭下月啟用。", ("陳大文", "透露", "碼頭下月啟用"), "zh-Hant"),
    ("市长陈大文认为,码头很安全。", ("陈大文", "认为", "码头很安全"), "zh-Hans"),
]


@pytest.mark.parametrize(("text", "expected", "language"), INDIRECT)
def test_indirect_speech_clause_is_the_content(text, expected, language):
    assert said(text, language) == [(*expected, False)]


DIRECT = [
    ("市長陳大文說:「碼頭很安全。」", ("陳大文", "說", "碼頭很安全。"), "zh-Hant"),
    ("市长陈大文说:“码头很安全。”", ("陈大文", "说", "码头很安全。"), "zh-Hans"),
    ("市長陳大文稱這座橋「百年一遇」。", ("陳大文", "稱", "這座橋「百年一遇"), "zh-Hant"),
]


@pytest.mark.parametrize(("text", "expected", "language"), DIRECT)
def test_direct_speech_own_words_make_it_direct(text, expected, language):
    assert said(text, language) == [(*expected, True)]


def test_pronoun_stands_for_whoever_spoke_last():
    text = "市長陳大文說,碼頭很安全。他又透露,橋已修好。"
    assert said(text)[1] == ("陳大文", "透露", "橋已修好", False)


def test_verb_without_subject_goes_on_with_the_speaker():
    text = "市長陳大文說,碼頭很安全。又指出,橋已修好。"
    assert said(text)[1] == ("陳大文", "指出", "橋已修好", False)


def test_pronoun_antecedent_is_pinned():
    document = Document.of(Notice.of("市長陳大文說,碼頭很安全。他又說,橋已修好。", "zh-Hant"))
    second = list(find_statements(document))[1]
    assert (second.words("speaker"), second.words("antecedent")) == ("他", "陳大文")


@pytest.mark.parametrize("term", ["“一带一路”", "“零工”"])
def test_term_in_quotation_marks_is_no_direct_speech(term):
    text = f"市长陈大文说,{term}都包括在内。"
    assert [direct for *_, direct in said(text, "zh-Hans")] == [False]


SILENT = [
    "兩地今日簽署合作文件。",
    "他的電話號碼已公布。",
    "這部小說很受歡迎。",
    "該機構簡稱港務署,設有說明會。",
    "有關的話題在城中流傳。",
]


@pytest.mark.parametrize("text", SILENT)
def test_no_speech_no_statement(text):
    assert said(text) == []


def test_transcript_each_paragraph_is_direct_speech_of_its_speaker():
    text = (
        "  市长陈大文三月四日在码头与传媒谈话的内容如下:\n"
        "  各位早晨。\n"
        "  我很高兴两个港口今年再次见面。\n"
        "  记者:桥修好了吗?\n"
        "  市长:桥已经修好,下月开放。\n"
        "  完\n"
    )
    assert said(text, "zh-Hans") == [
        ("陈大文", None, "我很高兴两个港口今年再次见面。", True),
        ("陈大文", None, "桥已经修好,下月开放。", True),
    ]


def test_quoted_paragraph_alone_goes_on_with_the_last_speaker():
    text = "市長陳大文說:「碼頭很安全。」\n「橋亦已修好,大家可以放心使用。」"
    assert said(text)[1] == ("陳大文", None, "橋亦已修好,大家可以放心使用。", True)
