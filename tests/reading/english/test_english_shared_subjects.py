# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Verbs of saying without a subject of their own, nouns of saying, and passives with "by"."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.document import Document
from gongshi.reading.english.statement import find_statements


def said(text):
    """Return speaker, cue and content of each statement."""
    claims = find_statements(Document.of(Notice.of(text, "en")))
    return [
        (claim.fields.get("speaker"), claim.words("cue"), claim.words("content"))
        for claim in claims
    ]


PARTICIPLES = [
    (
        "Tom Hill resigned on Monday, saying he was tired.",
        ("Tom Hill", "saying", "he was tired"),
    ),
    (
        "Tom Hill, a former pilot, quit the board, citing poor health.",
        ("Tom Hill, a former pilot", "citing", "poor health"),
    ),
    (
        "On Monday, Northwind shelved the order, blaming weak demand.",
        ("Northwind", "blaming", "weak demand"),
    ),
    (
        "Families who lost their homes sued the city, alleging that it had ignored the danger.",
        ("Families who lost their homes", "alleging", "it had ignored the danger"),
    ),
    (
        "Tom Hill issued a statement saying he was sorry.",
        ("Tom Hill", "saying", "he was sorry"),
    ),
    (
        "Tom Hill visited the pier and said the work was late.",
        ("Tom Hill", "said", "the work was late"),
    ),
    (
        "Tom Hill went on to say that the pier would open in May.",
        ("Tom Hill", "say", "the pier would open in May"),
    ),
    (
        "Tom Hill took to the radio to say that the pier was safe.",
        ("Tom Hill", "say", "the pier was safe"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), PARTICIPLES)
def test_verb_without_subject_has_that_of_its_clause(text, expected):
    speaker, cue, content = expected
    (found,) = said(text)
    assert (found[1], found[2]) == (cue, content)
    assert found[0] in speaker


NOBODY = [
    "Shares fell 3 percent, suggesting that demand was weak.",
    "The bridge was closed, reporting figures in May.",
    "The plan was announced and said nothing.",
    "Monday was cold, saying the least.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_clause_whose_subject_cannot_speak_says_nothing(text):
    assert said(text) == []


NOUNS = [
    (
        "Tom Hill's claim that the pier was safe convinced nobody.",
        ("Tom Hill", "claim", "the pier was safe"),
    ),
    (
        "The mayor's repeated promise to rebuild the pier was mocked.",
        ("mayor", "promise", "to rebuild the pier"),
    ),
    (
        "Warnings from scientists that the ice would melt were ignored.",
        ("scientists", "Warnings", "the ice would melt"),
    ),
    (
        "A plea by the governor to save water went unheard.",
        ("governor", "plea", "to save water"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), NOUNS)
def test_noun_of_saying_has_owner_and_content(text, expected):
    assert said(text) == [expected]


NO_NOUNS = [
    "The claim that the pier was safe convinced nobody.",
    "The promise to rebuild the pier was mocked.",
    "The road to the mayor's office was closed.",
    "The mayor's report of that year was long.",
    "The mayor's promise that was broken cost votes.",
]


@pytest.mark.parametrize("text", NO_NOUNS)
def test_noun_of_nobody_or_without_content_says_nothing(text):
    assert said(text) == []


PASSIVES = [
    (
        "Ana Ruiz was told by police that her son had been arrested.",
        ("police", "told by", "her son had been arrested"),
    ),
    (
        "Tom Hill was accused by prosecutors of taking bribes.",
        ("prosecutors", "accused by", "of taking bribes"),
    ),
    (
        'The plan, described by Tom Hill as "a joke," was dropped.',
        ("Tom Hill", "described by", 'as "a joke'),
    ),
    (
        "Residents were urged by officials to stay indoors.",
        ("officials", "urged by", "to stay indoors"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), PASSIVES)
def test_passive_with_an_agent_says_what_follows(text, expected):
    assert said(text) == [expected]


def test_passive_without_what_was_said_is_none():
    assert said("The plan was criticised by residents.") == []
    assert said("The plan was praised by the river.") == []


STATES = [
    ("Officials are concerned that the wall will fall.", ("Officials", "are concerned")),
    ("Tom Hill remains confident that sales will rise.", ("Tom Hill", "remains confident")),
]


@pytest.mark.parametrize(("text", "expected"), STATES)
def test_what_somebody_holds_to_be_so_is_told(text, expected):
    (found,) = said(text)
    assert found[:2] == expected


def test_state_without_a_clause_says_nothing():
    assert said("Tom Hill is confident.") == []


ANSWERED = [
    ('"Will it hold?" Ana Ruiz asked.', ("Ana Ruiz", "asked", "Will it hold?")),
    ('"Get out!" the mayor shouted.', ("mayor", "shouted", "Get out!")),
    ('"Will it hold?" Tom Hill asked on Monday.', ("Tom Hill", "asked", "Will it hold?")),
]


@pytest.mark.parametrize(("text", "expected"), ANSWERED)
def test_question_belongs_to_the_sentence_that_says_who_asked(text, expected):
    assert said(text) == [expected]


def test_question_before_a_sentence_with_its_own_words_stands_alone():
    assert said('"Will it hold?" The mayor said it would.') == [("mayor", "said", "it would")]


APPOSITION = [
    (
        "Tom Hill, a farmer whose fields lie below the town, called the plan a curse.",
        ("called", "the plan a curse"),
    ),
    ("A lawyer for the crew, Grace Moss, said the firm lied.", ("said", "the firm lied")),
    ("Profits slumped, said Maria Delgado, head of Northwind.", ("said", "Profits slumped")),
]


@pytest.mark.parametrize(("text", "expected"), APPOSITION)
def test_verb_behind_an_apposition_goes_forward_and_behind_a_clause_back(text, expected):
    (found,) = said(text)
    assert found[1:] == expected


def test_pronoun_of_nobody_is_left_open_with_a_reason():
    (claim,) = find_statements(Document.of(Notice.of("He said the pier was safe.", "en")))
    assert dict(claim.fields) == {"direct": False}
    assert list(claim.unresolved) == ["speaker"]


def test_future_request_is_not_said_yet():
    assert said("Each firm will urge its workers to attend.") == []


def test_sign_says_nothing():
    assert said("The sign says the pier is closed.") == []


RELATIVES = [
    (
        "Mr Hill, who has said it would rain, told workers in Riverton that it would snow.",
        [("said", "it would rain"), ("told", "it would snow")],
    ),
    (
        'The workers\' union, which called the cuts "a disgrace," said it had not been asked.',
        [("called", 'the cuts "a disgrace'), ("said", "it had not been asked")],
    ),
    (
        "The plan was dropped by the judge, who said there was no need for it.",
        [("said", "there was no need for it")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), RELATIVES)
def test_relative_clause_has_its_own_words_and_the_sentence_others(text, expected):
    assert [found[1:] for found in said(text)] == expected


SUBJECTS = [
    ("Police in San Diego, Calif., said that the man was armed.", "Police in San Diego"),
    ("Rep. Jo Li (D-Calif.) said no one was told.", "Jo Li"),
    ("Lt. Gov. Ann Moe said no one was told.", "Ann Moe"),
    ("Outside experts said no one was told.", "Outside experts"),
    ("Supporters at the rally said no one was told.", "Supporters at the rally"),
]


@pytest.mark.parametrize(("text", "speaker"), SUBJECTS)
def test_subject_with_abbreviations_brackets_or_odd_words_is_whole(text, speaker):
    ((found, cue, _),) = said(text)
    assert cue == "said"
    assert speaker in found


INNER = [
    ("He said in an interview from Oslo she planned to resign.", "she planned to resign"),
    ("Ana Ruiz believes only a tenth was saved.", "only a tenth was saved"),
    ("Ana Ruiz told a news conference the train was late.", "the train was late"),
    ("Ana Ruiz admitted, however, that it was late.", "it was late"),
    ("The train was late, Ana Ruiz told a news conference.", "The train was late"),
]


@pytest.mark.parametrize(("text", "content"), INNER)
def test_what_stands_between_verb_and_words_is_no_part_of_them(text, content):
    assert [found[2] for found in said(text)] == [content]


def test_sentence_that_ends_with_its_speaker_is_said_whole():
    found = said("Inspectors have ruled out arson as the cause, the minister said on Monday.")
    assert found[-1] == ("minister", "said", "Inspectors have ruled out arson as the cause")


MEANT = [
    (
        '"No," said a port spokesman. Asked about it, Mayor Ana Ruiz paused. "Yes," she said.',
        "Ana Ruiz",
    ),
    ('Mayor Ana Ruiz spoke. "No," said a spokesman for the port. "Yes," she said.', "Ana Ruiz"),
]


@pytest.mark.parametrize(("text", "speaker"), MEANT)
def test_pronoun_means_nobody_of_the_other_sex(text, speaker):
    assert said(text)[-1][0] == speaker


def test_person_with_an_age_is_whom_who_stands_for():
    ((speaker, _, content),) = said("In the room was Rita Moss, 61, who said her bill had doubled.")
    assert "Rita Moss" in speaker
    assert content == "her bill had doubled"
