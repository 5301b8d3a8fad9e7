# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Widths and line breaks in three scripts, without a font at hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.charts.letters import width_of, wrapped

WORDS = st.text("abc ，。（）中文字12 ", max_size=40)


def test_chinese_characters_are_as_wide_as_high_and_letters_narrower():
    assert width_of("中文", 14) == 28
    assert width_of("（中）", 10) == 30
    assert width_of("il", 10) < width_of("no", 10) < width_of("MW", 10)


@pytest.mark.parametrize(
    ("words", "width", "lines"),
    [
        ("", 100, [""]),
        ("one two three", 65, ["one two", "three"]),
        ("a verylongsingleword b", 40, ["a", "verylongsingleword", "b"]),
        ("僱主是親屬，不計算", 60, ["僱主是親", "屬，不計", "算"]),
        ("中文，字", 30, ["中", "文，", "字"]),
        ("見（一）條", 30, ["見", "（一）", "條"]),
        ("中斷35日後", 50, ["中斷", "35日後"]),
        ("見R9說明", 45, ["見R9", "說明"]),
    ],
)
def test_lines_break_at_blanks_and_between_characters(words, width, lines):
    assert wrapped(words, 15, width) == lines


@given(WORDS, st.integers(20, 200))
def test_nothing_is_lost_and_no_line_is_too_wide_unless_it_is_one_piece(words, width):
    lines = wrapped(words, 14, width)

    assert "".join(lines).replace(" ", "") == words.replace(" ", "")
    for line in lines:
        assert width_of(line, 14) <= width or len(wrapped(line, 14, width)) == 1


@given(WORDS, st.integers(20, 200))
def test_no_line_begins_with_a_closing_mark(words, width):
    lines = wrapped("中" + words, 14, width)

    assert [line for line in lines[1:] if line[:1] in {"，", "。", "）"}] == []
