# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Who said what in English: direct, mixed and indirect speech of invented people."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.document import Document
from gongshi.reading.english.statement import find_statements


def said(text):
    """Return speaker, cue, content and whether the words are the speaker's own."""
    claims = find_statements(Document.of(Notice.of(text, "en")))
    return [
        (
            claim.fields["speaker"],
            claim.words("cue") if "cue" in claim.parts else None,
            claim.words("content"),
            claim.fields["direct"],
        )
        for claim in claims
    ]


DIRECT = [
    ("“We will not sell,” said Maria Delgado.", ("Maria Delgado", "said", "We will not sell")),
    ("“We will not sell,” Maria Delgado said.", ("Maria Delgado", "said", "We will not sell")),
    ('"It is a mess," Tom Hill says.', ("Tom Hill", "says", "It is a mess")),
    ("Tom Hill said: “We will strike.”", ("Tom Hill", "said", "We will strike")),
    ("“Why now?” asked Tom Hill.", ("Tom Hill", "asked", "Why now?")),
    ("“One. Two. Three,” Tom Hill told a rally.", ("Tom Hill", "told", "One. Two. Three")),
    ("“If we win,” Tom Hill added in a speech.", ("Tom Hill", "added", "If we win")),
]


@pytest.mark.parametrize(("text", "expected"), DIRECT)
def test_direct_speech_quotation_is_the_content(text, expected):
    assert said(text) == [(*expected, True)]


INDIRECT = [
    ("Tom Hill said the pier was safe.", ("said", "the pier was safe")),
    ("Tom Hill said that the pier was safe.", ("said", "the pier was safe")),
    ("Tom Hill yesterday said the pier was safe.", ("said", "the pier was safe")),
    ("Separately, Tom Hill also said the pier was safe.", ("said", "the pier was safe")),
    ("Tom Hill pointed out that the pier was safe.", ("pointed out", "the pier was safe")),
    ("Tom Hill told a meeting that the pier was safe.", ("told", "the pier was safe")),
    ("Tom Hill told reporters the pier was safe.", ("told", "the pier was safe")),
    ("Tom Hill said in a letter that the pier was safe.", ("said", "the pier was safe")),
    ("Tom Hill said on Monday the pier was safe.", ("said", "the pier was safe")),
    ("The pier was safe, Tom Hill noted.", ("noted", "The pier was safe")),
    ("The pier was safe, said Tom Hill.", ("said", "The pier was safe")),
    ("According to Tom Hill, the pier was safe.", ("According to", "the pier was safe")),
    ("The pier was safe, according to Tom Hill.", ("according to", "The pier was safe")),
    ("Tom Hill has said he doubts the plan.", ("said", "he doubts the plan")),
    ("Tom Hill wondered whether the pier was safe.", ("wondered", "whether the pier was safe")),
]


@pytest.mark.parametrize(("text", "expected"), INDIRECT)
def test_indirect_speech_clause_is_the_content(text, expected):
    assert said(text) == [("Tom Hill", *expected, False)]


def test_indirect_speech_apposition_belongs_to_the_source():
    assert said("Tom Hill, who runs the harbour, said the pier was safe.") == [
        ("Tom Hill", "said", "the pier was safe", False)
    ]


def test_mixed_speech_own_words_make_it_direct():
    assert said("Tom Hill said the pier was “safe and sound” again.") == [
        ("Tom Hill", "said", "the pier was “safe and sound” again", True)
    ]


def test_quotation_interrupted_by_its_verb_is_one_statement():
    assert said("“The plan,” Tom Hill said, “is dead.”") == [
        ("Tom Hill", "said", "The plan,” Tom Hill said, “is dead", True)
    ]


def test_clause_interrupted_by_its_verb_is_one_statement():
    assert said("The bridge, Tom Hill said, was built by hand.") == [
        ("Tom Hill", "said", "The bridge, Tom Hill said, was built by hand", False)
    ]


def test_quotation_after_its_speaker_goes_on():
    assert said("“It is a mess,” Tom Hill said. “Nobody knows what comes next.”") == [
        ("Tom Hill", "said", "It is a mess", True),
        ("Tom Hill", None, "Nobody knows what comes next.", True),
    ]


def test_quoted_paragraph_alone_goes_on_with_the_last_speaker():
    text = "“It is a mess,” Tom Hill said.\n\n“Nobody knows what comes next in this town.”"
    assert said(text)[1] == ("Tom Hill", None, "Nobody knows what comes next in this town.", True)


def test_quotation_far_from_any_speaker_is_nobodys():
    text = "“It is a mess,” Tom Hill said.\n\nRain fell.\n\nThe sun rose.\n\n“Nobody knows this.”"
    assert len(said(text)) == 1


def test_pronoun_stands_for_whoever_spoke_last():
    text = "Tom Hill said the pier was safe. He added that “the tide waits for nobody” there."
    assert said(text)[1] == (
        "Tom Hill",
        "added",
        "“the tide waits for nobody” there"[1:],
        True,
    )


def test_pronoun_she_passes_over_a_man():
    text = (
        "Ms Ross said the pier was safe. Mr Hill said the bridge was not. She said both were old."
    )
    assert [speaker for speaker, *_ in said(text)][2] == said(text)[0][0]


def test_pronoun_antecedent_is_pinned():
    document = Document.of(Notice.of("Tom Hill said it was safe. He said it was old.", "en"))
    second = list(find_statements(document))[1]
    assert (second.words("speaker"), second.words("antecedent")) == ("He", "Tom Hill")


def test_two_speakers_of_one_sentence_give_two_statements():
    assert said("Tom Hill said the pier was safe, while Ana Ruiz said it was old.") == [
        ("Tom Hill", "said", "the pier was safe", False),
        ("Ana Ruiz", "said", "it was old", False),
    ]


def test_second_verb_of_one_speaker_gives_a_second_statement():
    assert said("Tom Hill noted that the pier was safe, and described the bridge as old.") == [
        ("Tom Hill", "noted", "the pier was safe", False),
        ("Tom Hill", "described", "the bridge as old", False),
    ]


def test_words_in_her_words_are_hers():
    text = "Ana Ruiz said the pier was safe. This proved, in her words, “a great relief” to all."
    assert said(text)[1][0] == "Ana Ruiz"
    assert said(text)[1][3] is True


def test_unnamed_source_is_kept_as_written():
    assert said("Officials said no one was hurt.") == [
        ("Officials", "said", "no one was hurt", False)
    ]


def test_unnamed_spokesman_is_nobody_who_was_named():
    text = "Tom Hill opened the pier. A spokesman for the port said it was safe."
    assert said(text)[0][0] == "spokesman for the port"


SILENT = [
    "The so-called “silver economy” is growing fast.",
    "The amount is said to be large.",
    "Tom Hill declined to comment.",
    "The scheme, announced in spring, aims to help.",
    "The plan was called a failure by many.",
    "Nothing was reported from the islands.",
    "The council adopted the ‘two harbours, one port’ principle.",
]


@pytest.mark.parametrize("text", SILENT)
def test_no_speech_no_statement(text):
    assert said(text) == []


TERMS = [
    "Tom Hill urged all ports to act in the “Third Five-Year” period.",
    "Tom Hill said the “silver” economy would grow.",
]


@pytest.mark.parametrize("text", TERMS)
def test_term_in_quotation_marks_is_no_direct_speech(text):
    assert [direct for *_, direct in said(text)] == [False]


def test_transcript_each_paragraph_is_direct_speech_of_its_speaker():
    text = (
        "Following is the speech by the Mayor of Northport, Ms Ana Ruiz, at the harbour today:\n"
        "\n"
        "     Ladies and gentlemen,\n"
        "\n"
        "     I am glad that our two ports meet again this year.\n"
        "\n"
        "     Mr Hill said last year that the pier was safe.\n"
        "\n"
        "Ends/Monday, March 4\n"
    )
    assert [content for _, _, content, _ in said(text)] == [
        "I am glad that our two ports meet again this year.",
        "Mr Hill said last year that the pier was safe.",
    ]
    assert {speaker for speaker, *_ in said(text)} == {"Ana Ruiz"}


def test_pronoun_it_stands_for_the_body_that_spoke():
    text = "The Harbour Bureau said the pier would close. It added that buses would run."
    assert [(speaker, cue) for speaker, cue, *_ in said(text)] == [
        ("Harbour Bureau", "said"),
        ("Harbour Bureau", "added"),
    ]


def test_day_in_brackets_after_the_verb_is_no_content():
    text = "Tom Hill said today (March 4), “The exercise will last for three months.”"
    assert said(text) == [("Tom Hill", "said", "The exercise will last for three months", True)]


def test_surname_stands_for_the_full_name_given_before():
    text = "The port chose Harold Pinkney in spring. Mr Pinkney said the pier was safe."
    assert said(text)[0][0] == "Harold Pinkney"
