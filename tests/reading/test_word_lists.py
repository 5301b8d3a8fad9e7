# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Sections of word lists as the branches of an expression."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.notices.letters import fold
from gongshi.reading.lexicon import LexiconError
from gongshi.reading.pattern import Pattern
from gongshi.reading.word_lists import alternation, listed

SECTIONS = [
    ("counted_nouns", "projects"),
    ("counted_nouns", "signing"),
    ("mechanisms", "founded"),
    ("instruments", "agreement"),
    ("bodies", "heads"),
    ("areas", "endings"),
]


@pytest.mark.parametrize(("name", "section"), SECTIONS)
@pytest.mark.parametrize("language", ["en", "zh"])
def test_words_of_a_section_come_once_the_longest_first(name, section, language):
    words = listed(name, section, language)
    assert len(set(words)) == len(words)
    assert [len(word) for word in words] == sorted(map(len, words), reverse=True)


@pytest.mark.parametrize(("name", "section"), SECTIONS)
def test_chinese_words_are_folded_as_the_texts_are(name, section):
    words = listed(name, section, "zh")
    assert [fold(word) for word in words] == list(words)


def test_missing_section_is_an_error():
    with pytest.raises(LexiconError, match="the list bodies has no entry 'tails'"):
        listed("bodies", "tails", "en")


WORDS = st.lists(
    st.text(alphabet="ab.+?*()[]{}|\\^$- 漁港", min_size=1, max_size=6), min_size=1, max_size=6
)


@given(WORDS)
def test_every_word_of_an_alternation_matches_itself_whatever_its_signs(words):
    pattern = Pattern(f"(?:{alternation(words)})")
    for word in words:
        match = pattern.fullmatch(word)
        assert match is not None, word


def test_first_branch_that_fits_is_taken():
    pattern = Pattern(f"(?:{alternation(['harbour city', 'harbour'])})")
    match = pattern.search("the harbour city")
    assert (match.start, match.end) == (4, 16)
    assert Pattern(alternation(["a.b"])).search("axb") is None
