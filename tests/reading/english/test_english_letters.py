# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Latin letters with their accents, as a class of an expression."""

from __future__ import annotations

import pytest

from gongshi.reading.english.letters import CAPITAL, LETTER
from gongshi.reading.pattern import Pattern


@pytest.mark.parametrize(
    ("letter", "is_letter", "is_capital"),
    [
        ("A", True, True),
        ("z", True, False),
        ("É", True, True),
        ("ř", True, False),
        ("Ł", True, True),
        ("Ạ", True, True),
        ("ß", True, False),
        ("×", False, False),
        ("7", False, False),
        ("港", False, False),
        ("Я", False, False),
    ],
)
def test_latin_letters_and_capitals_are_told_apart(letter, is_letter, is_capital):
    assert (Pattern(f"[{LETTER}]").search(letter) is not None) is is_letter
    assert (Pattern(f"[{CAPITAL}]").search(letter) is not None) is is_capital
