# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Who spoke: pronouns, surnames, offices, bodies, people without a name, and nobody."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.document import Document
from gongshi.reading.english.statement import find_statements


def said(text, language="en"):
    """Return speaker, cue, content, whether in own words, and the antecedent."""
    claims = find_statements(Document.of(Notice.of(text, language)))
    return [
        (
            claim.fields["speaker"],
            claim.words("cue") if "cue" in claim.parts else None,
            claim.words("content"),
            claim.fields["direct"],
            claim.words("antecedent") if "antecedent" in claim.parts else None,
        )
        for claim in claims
    ]


TWO = [
    (
        "Tom Hill said the pier was safe, but Ana Ruiz said it was not.",
        [
            ("Tom Hill", "said", "the pier was safe", False, None),
            ("Ana Ruiz", "said", "it was not", False, None),
        ],
    ),
    (
        "Tom Hill said the pier was safe, while Ana Ruiz warned that it was not.",
        [
            ("Tom Hill", "said", "the pier was safe", False, None),
            ("Ana Ruiz", "warned", "it was not", False, None),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TWO)
def test_two_speakers_of_one_sentence_are_kept_apart(text, expected):
    assert said(text) == expected


ACCOUNTS = [
    (
        "According to Tom Hill, the pier is safe.",
        [("Tom Hill", "According to", "the pier is safe", False, None)],
    ),
    (
        "The pier is safe, according to Tom Hill.",
        [("Tom Hill", "according to", "The pier is safe", False, None)],
    ),
    (
        "In the words of Tom Hill, the pier is a wreck.",
        [("Tom Hill", "In the words of", "the pier is a wreck", False, None)],
    ),
    (
        "In the view of Tom Hill, the pier is safe.",
        [("Tom Hill", "In the view of", "the pier is safe", False, None)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ACCOUNTS)
def test_account_without_a_verb_names_its_source(text, expected):
    assert said(text) == expected


PRONOUNS = [
    (
        "Mayor Ana Ruiz opened the pier. She said it was safe.",
        [("Ana Ruiz", "said", "it was safe", False, "Ana Ruiz")],
    ),
    (
        'Mayor Ana Ruiz opened the pier. "It is safe," she said.',
        [("Ana Ruiz", "said", "It is safe", True, "Ana Ruiz")],
    ),
    (
        "Ms Ana Ruiz and Mr Tom Hill met. Ms Ruiz said the pier was safe. He said it was not.",
        [
            ("Ana Ruiz", "said", "the pier was safe", False, "Ana Ruiz"),
            ("Tom Hill", "said", "it was not", False, "Tom Hill"),
        ],
    ),
    (
        "Tom Hill said it was safe. He added that it would open. He also thanked the crews.",
        [
            ("Tom Hill", "said", "it was safe", False, None),
            ("Tom Hill", "added", "it would open", False, "Tom Hill"),
            ("Tom Hill", "thanked", "the crews", False, "Tom Hill"),
        ],
    ),
    (
        'Tom Hill praised the crews. "They are heroes," he said.',
        [
            ("Tom Hill", "praised", "the crews", False, None),
            ("Tom Hill", "said", "They are heroes", True, "Tom Hill"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PRONOUNS)
def test_pronoun_means_whom_the_sentences_before_it_made_the_subject(text, expected):
    assert said(text) == expected


SHORT_NAMES = [
    (
        "Mayor Ana Ruiz opened the pier. The mayor said it was safe.",
        [("Ana Ruiz", "said", "it was safe", False, "Ana Ruiz")],
    ),
    (
        "Mayor Ana Ruiz opened the pier. Ruiz said it was safe.",
        [("Ana Ruiz", "said", "it was safe", False, "Ana Ruiz")],
    ),
    (
        "Mayor Ana Ruiz opened the pier. Mayor Ruiz said it was safe.",
        [("Ana Ruiz", "said", "it was safe", False, "Ana Ruiz")],
    ),
    (
        "Mayor Ana Ruiz opened the pier. Mrs Ruiz said it was safe.",
        [("Ana Ruiz", "said", "it was safe", False, "Ana Ruiz")],
    ),
    (
        "Harbour Secretary Ana Ruiz said the pier was safe.",
        [("Ana Ruiz", "said", "the pier was safe", False, None)],
    ),
    (
        "Ana Ruiz, the harbour master, said the pier was safe.",
        [("Ana Ruiz", "said", "the pier was safe", False, None)],
    ),
    (
        "Ana Ruiz, who heads the yard, said the pier was safe.",
        [("Ana Ruiz", "said", "the pier was safe", False, None)],
    ),
    (
        "The harbour master, Ana Ruiz, said the pier was safe.",
        [("Ana Ruiz", "said", "the pier was safe", False, None)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SHORT_NAMES)
def test_surname_and_office_stand_for_the_full_name(text, expected):
    assert said(text) == expected


UNNAMED = [
    (
        "Officials said the pier was safe.",
        [("Officials", "said", "the pier was safe", False, None)],
    ),
    (
        "A spokesman for the Harbour Office said the pier was safe.",
        [("spokesman for the Harbour Office", "said", "the pier was safe", False, None)],
    ),
    (
        "A Harbour Office spokeswoman said the pier was safe.",
        [("Harbour Office spokeswoman", "said", "the pier was safe", False, None)],
    ),
    (
        "The Harbour Office said the pier was safe.",
        [("Harbour Office", "said", "the pier was safe", False, None)],
    ),
    (
        "Two divers said the pier was safe.",
        [("Two divers", "said", "the pier was safe", False, None)],
    ),
    (
        "Analysts surveyed in May said prices would rise.",
        [("Analysts", "said", "prices would rise", False, None)],
    ),
    (
        "Residents of Riverport said prices would rise.",
        [("Residents of Riverport", "said", "prices would rise", False, None)],
    ),
    (
        "One resident said the pier was safe.",
        [("One resident", "said", "the pier was safe", False, None)],
    ),
    (
        "The report said that the pier was unsafe.",
        [("report", "said", "the pier was unsafe", False, None)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), UNNAMED)
def test_unnamed_source_is_kept_as_written_without_article_and_participle(text, expected):
    assert said(text) == expected


BODIES = [
    (
        "The Riverport Ferry Company said fares would rise.",
        [("Riverport Ferry Company", "said", "fares would rise", False, None)],
    ),
    (
        "Riverport Ferries said in a statement that fares would rise.",
        [("Riverport Ferries", "said", "fares would rise", False, None)],
    ),
    (
        "The ministry said fares would rise.",
        [("ministry", "said", "fares would rise", False, None)],
    ),
    (
        "The council confirmed that fares would rise.",
        [("council", "confirmed", "fares would rise", False, None)],
    ),
    (
        "The Harbour Times reported that fares would rise.",
        [("Harbour Times", "reported", "fares would rise", False, None)],
    ),
    ("Police said two boats had sunk.", [("Police", "said", "two boats had sunk", False, None)]),
    (
        "The union's leader, Tom Hill, said fares would rise.",
        [("Tom Hill", "said", "fares would rise", False, None)],
    ),
    (
        "A source close to the talks said fares would rise.",
        [("source close to the talks", "said", "fares would rise", False, None)],
    ),
    (
        "People in the port said fares would rise.",
        [("People in the port", "said", "fares would rise", False, None)],
    ),
    (
        "A spokesman said fares would rise.",
        [("spokesman", "said", "fares would rise", False, None)],
    ),
    (
        "The company's chief executive, Ana Ruiz, said fares would rise.",
        [("Ana Ruiz", "said", "fares would rise", False, None)],
    ),
    (
        "Ana Ruiz, chief executive of Riverport Ferries, said fares would rise.",
        [("Ana Ruiz", "said", "fares would rise", False, None)],
    ),
    (
        "Professor Ana Ruiz said fares would rise.",
        [("Ana Ruiz", "said", "fares would rise", False, None)],
    ),
    (
        "Dr Ana Ruiz of the Harbour Institute warned that fares would rise.",
        [("Ana Ruiz", "warned", "fares would rise", False, None)],
    ),
    (
        "Engineers hired by the port said the pier was safe.",
        [("Engineers", "said", "the pier was safe", False, None)],
    ),
    (
        "Experts consulted last week said the pier was safe.",
        [("Experts", "said", "the pier was safe", False, None)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), BODIES)
def test_body_or_office_holder_speaks(text, expected):
    assert said(text) == expected


JOINED = [
    (
        "Tom Hill said the pier was safe and added that it would open in May.",
        [
            ("Tom Hill", "said", "the pier was safe", False, None),
            ("Tom Hill", "added", "it would open in May", False, None),
        ],
    ),
    (
        "Tom Hill said the pier was safe, adding that it would open in May.",
        [
            ("Tom Hill", "said", "the pier was safe", False, None),
            ("Tom Hill", "adding", "it would open in May", False, None),
        ],
    ),
    (
        "Tom Hill said the pier was safe, and urged firms to use it.",
        [
            ("Tom Hill", "said", "the pier was safe", False, None),
            ("Tom Hill", "urged", "firms to use it", False, None),
        ],
    ),
    (
        "Tom Hill and Ana Ruiz said the pier was safe.",
        [("Tom Hill and Ana Ruiz", "said", "the pier was safe", False, None)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), JOINED)
def test_verb_without_subject_goes_on_with_the_speaker(text, expected):
    assert said(text) == expected


ANNOUNCING = [
    ("The harbour plan announces a new pier.", []),
    ("The budget speech delivered on Monday proposes lower fares.", []),
    ("The policy paper published today promises a new pier.", []),
]


@pytest.mark.parametrize(("text", "expected"), ANNOUNCING)
def test_paper_that_announces_is_no_speaker(text, expected):
    assert said(text) == expected


NOBODY = [
    ("The pier is called the Queen's Landing.", []),
    ('The so-called "ghost ship" docked.', []),
    ('The "Night Heron" docked at noon.', []),
    ("It is said that the pier is safe.", []),
    ("He was told to leave the pier.", []),
    ("The pier was described as safe.", []),
    ("Tom Hill walked to the pier.", []),
    ("The announcement was made on Monday.", []),
    ("Having said that, the pier is safe.", []),
    ("Fares were said to be rising.", []),
    ("The noted engineer arrived.", []),
    ("The claim was settled.", []),
    ("It was agreed to meet in May.", []),
    ("The report was published on Monday.", []),
    ("According to plan, the pier opened.", []),
    ("Three papers were signed.", []),
]


@pytest.mark.parametrize(("text", "expected"), NOBODY)
def test_words_that_look_like_speech_are_none(text, expected):
    assert said(text) == expected
