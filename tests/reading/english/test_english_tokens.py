# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Tokens are the same whether a text was cut at its blanks or searched from end to end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.reading.english.tokens import Cutter, Token
from gongshi.reading.pattern import Text

PIECES = ["Mr.", "U.S.", "HK$1.5", "pier-side", "café’s", "3.5%,", "“so", "--", "...", "A", "’"]


def cut(text):
    return [token.text for token in Cutter(Text(text)).tokens(0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr. Hill paid HK$1.5 million.", ["Mr.", "Hill", "paid", "HK$", "1.5", "million", "."]),
        ("pier-side café’s", ["pier-side", "café’s"]),
        ("so\u2004so", ["so", "\u2004", "so"]),
        ("so\u00a0so", ["so", "so"]),
        ("１２ boats", ["１２", "boats"]),
    ],
)
def test_text_is_cut_into_words_and_marks(text, expected):
    assert cut(text) == expected


def test_token_tells_its_place_and_its_small_letters():
    assert Cutter(Text("At Pier 9.")).tokens(3, 10) == [
        Token("Pier", "pier", 3, 7),
        Token("9", "9", 8, 9),
        Token(".", ".", 9, 10),
    ]


def test_piece_too_long_for_a_word_is_cut_all_the_same():
    assert cut("a," * 40) == ["a", ","] * 40


@given(st.lists(st.sampled_from([*PIECES, " ", "\n", "\u2004", "\x1c", "\u00a0"]), max_size=12))
def test_cutting_at_blanks_gives_what_searching_gives(pieces):
    text = "".join(pieces)
    cutter = Cutter(Text(text))
    assert cutter.tokens(0, len(text)) == list(cutter._searched(0, len(text)))
