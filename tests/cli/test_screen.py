# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Foreign text on a terminal is shown, never obeyed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gongshi.cli.screen import visible


def test_escape_that_would_clear_the_screen_becomes_a_picture():
    assert visible("before\x1b[2Jafter") == "before␛[2Jafter"


def test_marks_that_turn_the_direction_of_writing_are_replaced():
    assert visible("a\u202eb\u2066c\u009bd") == "a\ufffdb\ufffdc\ufffdd"


def test_words_lines_and_tabs_stay():
    assert visible("滬港\t合作\nnext – line") == "滬港\t合作\nnext – line"


@given(st.text())
def test_one_letter_stays_one_letter(text):
    assert len(visible(text)) == len(text)
