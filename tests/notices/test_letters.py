# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Letters are folded one to one, so that offsets stay."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.notices.letters import fold, fold_expression, simplified_only, traditional_only


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("plain text", "plain text"),
        ("港城與河口市簽署協議", "港城与河口市签署协议"),
        ("醫衞局", "医卫局"),
        ("１２％（ＡＢ）：！", "12%(AB):!"),
        ("a\u3000b\u00a0c", "a b c"),
        ("co\u2011operation", "co-operation"),
        ("“quoted” – dash", "“quoted” – dash"),
    ],
)
def test_text_is_folded_to_simplified_and_half_width(written, folded):
    assert fold(written) == folded


@given(st.text())
def test_folding_never_moves_a_letter(text):
    assert len(fold(text)) == len(text)
    assert all(fold(letter) == folded for letter, folded in zip(text, fold(text), strict=True))


@given(st.text())
def test_folding_twice_changes_nothing_more(text):
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("expression", "folded"),
    [
        (r"\d+ (a|b)", r"\d+ (a|b)"),
        ("（項目）", r"\(项目\)"),
        ("[，。]+", "[,。]+"),
        ("甚麼？", r"甚么\?"),
        ("２－３", r"2\-3"),
    ],
)
def test_punctuation_that_was_written_wide_stays_plain_in_an_expression(expression, folded):
    assert fold_expression(expression) == folded


def test_each_script_has_letters_of_its_own():
    assert {"與", "會", "簽", "項"} <= traditional_only()
    assert {"与", "签", "项", "协"} <= simplified_only()


def test_no_letter_tells_both_scripts():
    assert traditional_only() & simplified_only() == frozenset()


@given(st.text(alphabet="ab ,", min_size=60), st.text(alphabet="“１港灣\u3000é\ud83d", max_size=4))
def test_few_foreign_letters_are_folded_as_many_are(plain, foreign):
    assert fold(plain + foreign) == plain + fold(foreign)
