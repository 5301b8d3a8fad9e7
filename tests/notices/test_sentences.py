# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Where sentences end, in three scripts."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.notices import sentences
from gongshi.values import LANGUAGES, Span


def cut(text, language="en", start=0, end=None):
    span = Span(start, len(text) if end is None else end)
    return [sentence.of(text) for sentence in sentences(text, span, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met. They signed.", ["They met.", "They signed."]),
        ("Did they meet? Yes! They did…", ["Did they meet?", "Yes!", "They did…"]),
        ("No end at all", ["No end at all"]),
        (
            "They agreed on 1.5 million tonnes. Good.",
            ["They agreed on 1.5 million tonnes.", "Good."],
        ),
        (
            "Mr. Quay of the U.S. Ferry Co. met Dr. Pier.",
            ["Mr. Quay of the U.S. Ferry Co. met Dr. Pier."],
        ),
        ("A. B. Quay spoke. No. 5 is next.", ["A. B. Quay spoke.", "No. 5 is next."]),
        ("“It is done.” She left.", ["“It is done.”", "She left."]),
        ("“Is it done?” she asked. It was.", ["“Is it done?” she asked.", "It was."]),
        ("They met (again.) Then they left.", ["They met (again.)", "Then they left."]),
        ("Ferries, fish, etc. are listed.", ["Ferries, fish, etc. are listed."]),
        ("They met.\n  They signed.\n", ["They met.", "They signed."]),
        ("3. Schools", ["3. Schools"]),
        ("12. Schools open. They teach.", ["12. Schools open.", "They teach."]),
        ("3! Schools", ["3!", "Schools"]),
        ("They signed 12. Schools open.", ["They signed 12.", "Schools open."]),
        ("2024. Schools open.", ["2024.", "Schools open."]),
    ],
)
def test_english_sentences(text, expected):
    assert cut(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("雙方會面。雙方簽署文件。", ["雙方會面。", "雙方簽署文件。"]),
        ("真的嗎？是！好……完", ["真的嗎？", "是！", "好……", "完"]),
        ("市長說：「好。」雙方同意。", ["市長說：「好。」", "雙方同意。"]),
        ("市長說：『「好！」』雙方同意", ["市長說：『「好！」』", "雙方同意"]),
        ("Version 1.5 的文件。 已簽署", ["Version 1.5 的文件。", "已簽署"]),
        ("同意合作；同意再會。", ["同意合作；同意再會。"]),
    ],
)
def test_chinese_sentences(text, expected):
    assert cut(text, "zh-Hant") == expected


def test_sentences_of_a_stretch_stay_within_it():
    text = "One. Two. Three."
    assert cut(text, start=5, end=12) == ["Two.", "Th"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_never_ends_is_cut_into_stretches_of_bounded_length(language):
    text = "港" * 5_000
    assert [len(sentence) for sentence in cut(text, language)] == [2_000, 2_000, 1_000]


def test_what_never_ends_is_cut_after_a_separator_where_there_is_one():
    text = ("ferries and fish, " * 250).strip()
    pieces = cut(text)
    assert " ".join(pieces) == text
    assert max(map(len, pieces)) <= 2_000


def test_stretch_of_blanks_holds_no_sentence():
    assert cut("One.  \n Two.", start=4, end=8) == []


@given(
    st.text(alphabet="Ab. !?。！？…”」)\n港1", min_size=1, max_size=80),
    st.sampled_from(LANGUAGES),
)
def test_sentences_hold_every_letter_once_and_in_order(text, language):
    cuts = sentences(text, Span(0, len(text)), language)
    assert "".join("".join(span.of(text).split()) for span in cuts) == "".join(text.split())
    assert all(one.end <= other.start for one, other in pairwise(cuts))
    assert all(span.of(text) == span.of(text).strip() for span in cuts)
