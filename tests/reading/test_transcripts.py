# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Transcripts in three scripts: whose words the paragraphs are, and where they end."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.document import Document
from gongshi.reading.transcripts import transcribed


def spoken(paragraphs, language):
    """Return the speaker and the words of each paragraph of a transcript."""
    claims = transcribed(Document.of(Notice.of("\n\n".join(paragraphs), language)))
    assert all(claim.fields["direct"] for claim in claims)
    return [(claim.fields["speaker"], claim.words("content")) for claim in claims]


TRANSCRIPTS = [
    (
        "en",
        (
            "Following is the speech by the Mayor, Ana Ruiz, at the opening of the pier today:",
            "Ladies and gentlemen,",
            "The pier is safe. It will open in May.",
            "I thank the crews for their work.",
            "Ends/Monday",
        ),
        [
            ("Ana Ruiz", "The pier is safe. It will open in May."),
            ("Ana Ruiz", "I thank the crews for their work."),
        ],
    ),
    (
        "en",
        (
            "Following is the transcript of remarks by the Mayor, Ana Ruiz, at a media session:",
            "Reporter: Is the pier safe? Will it open?",
            "Mayor: The pier is safe. It will open in May.",
            "We thank the crews for their work.",
        ),
        [
            ("Ana Ruiz", "The pier is safe. It will open in May."),
            ("Ana Ruiz", "We thank the crews for their work."),
        ],
    ),
    (
        "zh-Hant",
        (
            "以下是市長陳大文今日在開幕禮的致辭全文：",
            "各位來賓：",
            "碼頭很安全，下月就會啟用。",
            "我感謝所有船員的努力。",
            "（完）",
        ),
        [("陳大文", "碼頭很安全，下月就會啟用。"), ("陳大文", "我感謝所有船員的努力。")],
    ),
    (
        "zh-Hant",
        (
            "以下是市長陳大文今日會見傳媒的談話內容：",
            "記者：碼頭安全嗎？何時啟用？",
            "市長：碼頭很安全，下月就會啟用。",
            "我們感謝所有船員的努力。",
        ),
        [("陳大文", "碼頭很安全，下月就會啟用。"), ("陳大文", "我們感謝所有船員的努力。")],
    ),
    (
        "zh-Hans",
        (
            "以下是市长陈大文今日在开幕礼的致辞全文：",
            "各位来宾：",
            "码头很安全，下月就会启用。",
            "我感谢所有船员的努力。",
        ),
        [("陈大文", "码头很安全，下月就会启用。"), ("陈大文", "我感谢所有船员的努力。")],
    ),
]


@pytest.mark.parametrize(("language", "paragraphs", "expected"), TRANSCRIPTS)
def test_paragraph_of_a_transcript_is_what_its_speaker_said(language, paragraphs, expected):
    assert spoken(paragraphs, language) == expected


REPORTS = [
    ("en", ("The speech by the Mayor, Ana Ruiz, was short.", "The pier is safe.")),
    ("zh-Hant", ("市長陳大文今日致辭。", "碼頭很安全，下月就會啟用。")),
]


@pytest.mark.parametrize(("language", "paragraphs"), REPORTS)
def test_report_of_a_speech_is_no_transcript(language, paragraphs):
    assert spoken(paragraphs, language) == []
