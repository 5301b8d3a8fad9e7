# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Units of speech and their tokens: quotations are one word, sentences they join are one unit."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.document import Document
from gongshi.reading.english.grammar import holds_verb, is_adverb, is_personal_head, opens_adverbial
from gongshi.reading.english.units import Token, units


def tokens(text):
    """Return the words of each unit."""
    document = Document.of(Notice.of(text, "en"))
    return [[token.text for token in unit.tokens] for unit in units(document)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr. Hill said so.", [["Mr.", "Hill", "said", "so", "."]]),
        ("U.S. firms left.", [["U.S.", "firms", "left", "."]]),
        ("He paid HK$1.5 million.", [["He", "paid", "HK$", "1.5", "million", "."]]),
        ("The pier-side café’s owner.", [["The", "pier-side", "café’s", "owner", "."]]),
        ("It rose 3.5% — again.", [["It", "rose", "3.5%", "—", "again", "."]]),
        ("“We won,” he said.", [["“We won,”", "he", "said", "."]]),
        ("“We won. Twice.” He left.", [["“We won. Twice.”"], ["He", "left", "."]]),
        ("He said: “One. Two.”", [["He", "said", ":", "“One. Two.”"]]),
        ("One. Two.", [["One", "."], ["Two", "."]]),
    ],
)
def test_unit_is_cut_into_words_marks_and_whole_quotations(text, expected):
    assert tokens(text) == expected


def words(text):
    """Return plain tokens for the words of a phrase."""
    return [Token(word, word.lower(), at, at + 1) for at, word in enumerate(text.split())]


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("the mayor of the port", False),
        ("the mayor is here", True),
        ("sales rose", True),
        ("the man who rose", False),
        ("analysts surveyed in May", False),
        ("they may go", True),
        ("Goodwill Will", False),
    ],
)
def test_phrase_with_a_finite_verb_outside_a_relative_clause_is_a_clause(phrase, expected):
    assert holds_verb(words(phrase)) is expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [("quickly", True), ("Kelly", False), ("family", False), ("also", True), ("port", False)],
)
def test_adverb_is_told_by_its_end_or_by_the_list(word, expected):
    assert is_adverb(words(word)[0]) is expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [("mayor", True), ("Analysts", True), ("captain", True), ("pier", False)],
)
def test_head_that_can_speak_is_personal(word, expected):
    assert is_personal_head(words(word)[0]) is expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [("On", True), ("Speaking", True), ("Separately", True), ("Although", True), ("Hill", False)],
)
def test_phrase_that_opens_with_an_adverbial_is_no_subject(word, expected):
    assert opens_adverbial(words(word)[0]) is expected
