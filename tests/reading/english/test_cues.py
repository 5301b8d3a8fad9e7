# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Verbs of saying in all their forms, found among the words of a sentence."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.document import Document
from gongshi.reading.english.cues import cue_words, cues
from gongshi.reading.english.units import units


def found(text):
    (unit,) = units(Document.of(Notice.of(text, "en")))
    return [
        (" ".join(token.text for token in unit.tokens[cue.first : cue.end]), cue.lemma, cue.form)
        for cue in cues(unit.tokens)
    ]


FORMS = [
    ("They say so.", ("say", "say", "base")),
    ("She says so.", ("says", "say", "third")),
    ("She said so.", ("said", "say", "past")),
    ("Saying so is easy.", ("Saying", "say", "ing")),
    ("It was written so.", ("written", "write", "participle")),
    ("She denied it.", ("denied", "deny", "past")),
    ("She denies it.", ("denies", "deny", "third")),
    ("She stressed it.", ("stressed", "stress", "past")),
    ("She stresses it.", ("stresses", "stress", "third")),
    ("She is noting it.", ("noting", "note", "ing")),
    ("She agreed to it.", ("agreed", "agree", "past")),
    ("She pointed out the flaw.", ("pointed out", "point out", "past")),
    ("She called on us.", ("called on", "call on", "past")),
    ("She called us.", ("called", "call", "past")),
]


@pytest.mark.parametrize(("text", "expected"), FORMS)
def test_cue_is_found_in_its_form(text, expected):
    assert found(text) == [expected]


def test_cues_inside_a_quotation_are_hidden():
    assert found("“They said so,” she added.") == [("added", "add", "past")]


def test_cue_words_are_many():
    assert len(cue_words()) > 600


def test_noun_like_forms_are_marked():
    (unit,) = units(Document.of(Notice.of("She claims it and said so.", "en")))
    assert [cue.noun for cue in cues(unit.tokens)] == [True, False]
