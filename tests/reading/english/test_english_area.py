# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Which areas were agreed or covered, in every form of list; English notices of invented sides."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.document import Document
from gongshi.reading.english.area import find_areas
from gongshi.reading.english.consensus_count import find_consensus_counts
from gongshi.reading.english.instruments_signed import find_instruments_signed
from gongshi.values import PartialDate

NAME = "Harbour City-River Port Joint Council"
HELD = f"The 4th session of the {NAME} was held in Singapore on May 3, 2024."


def document(text):
    return Document.of(Notice.of(f"{HELD} {text}", "en", PartialDate.parse("2024-05-10")))


def areas(text):
    return [(claim.fields["name"], claim.fields["of"]) for claim in find_areas(document(text))]


def names(text):
    return [name for name, _ in areas(text)]


CUTS = [
    ("eels, crabs and clams", ["eels", "crabs", "clams"]),
    ("eels, crabs, and clams", ["eels", "crabs", "clams"]),
    ("eels, crabs as well as clams", ["eels", "crabs", "clams"]),
    ("eels; crabs; and clams", ["eels", "crabs", "clams"]),
    ("eels; crabs; clams", ["eels", "crabs", "clams"]),
    ("eels and crabs; clams; and kelp", ["eels and crabs", "clams", "kelp"]),
    ("eels, crabs and clams; kelp; and salt", ["eels, crabs and clams", "kelp", "salt"]),
    ("the eel trade, the crab trade and the salt trade", ["eel trade", "crab trade", "salt trade"]),
    ("eels, crabs, clams and other fields", ["eels", "crabs", "clams"]),
    ("eels, crabs and the like", ["eels", "crabs"]),
]


@pytest.mark.parametrize(("words", "expected"), CUTS[:8])
def test_list_is_cut_at_what_parts_its_names(words, expected):
    assert names(f"The sides agreed on many things in 30 areas, including {words}.") == expected


ANNOUNCED = [
    ("three areas: eels, crabs and clams", ["eels", "crabs", "clams"]),
    ("two areas: eels, and crabs and clams", ["eels", "crabs and clams"]),
    ("two areas: eels and crabs", ["eels", "crabs"]),
    ("three areas: eels; crabs and clams; and kelp", ["eels", "crabs and clams", "kelp"]),
    ("three areas, namely eels, crabs and clams", ["eels", "crabs", "clams"]),
    ("three areas comprising eels, crabs and clams", ["eels", "crabs", "clams"]),
]


@pytest.mark.parametrize(("words", "expected"), ANNOUNCED)
def test_number_announced_checks_the_cut(words, expected):
    assert names(f"The sides reached a consensus on {words}.") == expected


ENDS = [
    "including eels, crabs and clams.",
    "including eels, crabs and clams, which pleased all.",
    "including eels, crabs and clams, after a long day.",
    "including eels, crabs and clams, with more to come.",
    "including eels, crabs and clams, as part of a plan.",
    "including eels, crabs and clams, she said.",
    "including eels, crabs and clams – a record.",
    "including eels, crabs and clams! All were glad.",
]


@pytest.mark.parametrize("words", ENDS)
def test_list_ends_where_another_clause_begins(words):
    assert names(f"The sides agreed on 30 areas, {words}") == ["eels", "crabs", "clams"]


THEY = [
    ("Three documents were signed. They cover eels, crabs and clams.", "instruments"),
    ("Three documents were signed. They covered eels, crabs and clams.", "instruments"),
    ("Three documents were signed. They will cover eels, crabs and clams.", "instruments"),
    ("Three documents were signed. They span eels, crabs and clams.", "instruments"),
    ("Three documents were signed. They concern eels, crabs and clams.", "instruments"),
    ("Three documents were signed. They deal with eels, crabs and clams.", "instruments"),
    ("Three documents were signed. They relate to eels, crabs and clams.", "instruments"),
    ("Three documents were signed. These cover eels, crabs and clams.", "instruments"),
    ("Three documents were signed. Together they cover eels.", None),
    ("Three documents were signed. The documents cover eels, crabs and clams.", "instruments"),
    ("Three documents were signed. The agreements include eels, crabs and clams.", "instruments"),
    ("The sides agreed on three areas. They include eels, crabs and clams.", "consensus"),
    ("The sides agreed on three areas. They cover eels, crabs and clams.", "consensus"),
    ("The sides agreed on three areas. The areas include eels, crabs and clams.", "consensus"),
    ("The sides agreed on three areas. The areas are eels, crabs and clams.", "consensus"),
    # nothing was counted, or nothing was signed
    ("Three documents were read. They cover eels, crabs and clams.", None),
    ("Three guests came. They cover eels, crabs and clams.", None),
    ("The sides have 3 joint projects. They cover eels, crabs and clams.", None),
    ("Three documents were signed. Rain fell. They cover eels, crabs and clams.", None),
    ("Three documents were signed. They include a memorandum on eels and an accord.", None),
    ("Three documents were signed. They are long.", None),
    ("Three documents were signed. “They cover eels, crabs and clams,” she said.", None),
]


@pytest.mark.parametrize(("text", "of"), THEY)
def test_they_are_what_the_sentence_before_counts(text, of):
    expected = [] if of is None else [(name, of) for name in ("eels", "crabs", "clams")]
    assert areas(text) == expected


def test_areas_of_they_belong_to_the_words_they_and_to_the_session():
    first, *_ = find_areas(document("Three documents were signed. They cover eels and crabs."))
    assert (first.words("of"), first.words("name"), first.quote) == ("They", "eels", "eels")
    assert dict(first.fields["session"]) == {
        "mechanism": NAME,
        "ordinal": 4,
        "date": "2024-05-03",
    }


def test_name_said_twice_in_two_lists_is_claimed_in_each():
    text = (
        "The sides agreed on two areas: eels and crabs."
        " Three documents were signed. They cover eels and crabs."
    )
    assert areas(text) == [
        ("eels", "consensus"),
        ("crabs", "consensus"),
        ("eels", "instruments"),
        ("crabs", "instruments"),
    ]


def test_projects_and_areas_of_one_sentence_have_one_list():
    text = "The sides agreed on 31 projects in three areas: eels, crabs and clams."
    assert areas(text) == [("eels", "consensus"), ("crabs", "consensus"), ("clams", "consensus")]


def counted(text):
    return [
        (claim.fields["what"], claim.fields["value"], claim.fields.get("approx"))
        for claim in find_consensus_counts(document(text))
    ]


QUALIFIED = [
    ("over 30", "over"),
    ("more than 30", "over"),
    ("nearly 30", "nearly"),
    ("almost 30", "nearly"),
    ("about 30", "about"),
    ("around 30", "about"),
    ("at least 30", "at_least"),
    ("30", None),
    ("thirty", None),
]


@pytest.mark.parametrize(("words", "approx"), QUALIFIED)
def test_count_keeps_its_qualifier(words, approx):
    assert counted(f"The sides agreed on {words} joint projects.") == [("projects", 30, approx)]


NOUNS = [
    ("projects", "projects"),
    ("initiatives", "projects"),
    ("measures", "projects"),
    ("items", "projects"),
    ("action items", "projects"),
    ("joint undertakings", "projects"),
    ("new key measures", "projects"),
    ("areas", "areas"),
    ("sectors", "areas"),
    ("fields", "areas"),
    ("domains", "areas"),
    ("key areas of co-operation", "areas"),
    ("areas of collaboration", "areas"),
]


@pytest.mark.parametrize(("noun", "what"), NOUNS)
def test_noun_says_what_was_counted(noun, what):
    assert counted(f"The sides agreed on 30 {noun}.") == [(what, 30, None)]


NOT_COUNTED = [
    "The sides agreed on 30 per cent.",
    "The sides agreed on HK$30 million.",
    "The sides agreed in 2030 on eels.",
    "The sides agreed to meet 30 guests.",
    "The sides agreed on 30 April.",
    "The sides agreed on a 30-year plan.",
    "The sides agreed on 3.5 areas.",
    "The zoo has 30 areas.",
    "The firm failed in 30 projects.",
]


@pytest.mark.parametrize("text", NOT_COUNTED)
def test_other_numbers_are_no_count_of_what_was_agreed(text):
    assert counted(text) == []


PLANS = [
    ("The sides agreed on 30 projects.", "stated"),
    ("The sides will agree on 30 projects.", "planned"),
    ("The sides are expected to agree on 30 projects.", "planned"),
    ("The sides did not agree on 30 projects.", "denied"),
]


@pytest.mark.parametrize(("text", "modality"), PLANS)
def test_count_is_stated_planned_or_denied_as_its_verb_is(text, modality):
    assert [claim.modality for claim in find_consensus_counts(document(text))] == [modality]


DOCUMENTS = [
    ("20 documents were signed", 20, None),
    ("a total of 20 documents were signed", 20, None),
    ("over 20 documents were signed", 20, "over"),
    ("twenty agreements were inked", 20, None),
    ("20 MOUs were exchanged", 20, None),
    ("20 letters of intent were signed", 20, None),
    ("20 co-operation documents were signed", 20, None),
    ("20 memoranda of understanding were initialled", 20, None),
    ("20 contracts were concluded", 20, None),
]


@pytest.mark.parametrize(("words", "count", "approx"), DOCUMENTS)
def test_documents_signed_are_counted_with_their_qualifier(words, count, approx):
    (claim,) = find_instruments_signed(document(f"On that day {words}."))
    assert (claim.fields["count"], claim.fields.get("approx")) == (count, approx)


def test_counts_of_two_sessions_stay_with_their_sessions():
    text = (
        "The sides agreed on 30 projects.\n\n"
        f"The 3rd session of the {NAME} was held in 2019, agreeing on 12 projects."
    )
    found = [
        (claim.fields["value"], claim.fields["session"]["ordinal"])
        for claim in find_consensus_counts(document(text))
    ]
    assert found == [(30, 4), (12, 3)]
