# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Which documents were signed and by whom: English descriptions of invented bodies."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.document import Document
from gongshi.reading.english.instrument import find_instruments
from gongshi.values import PartialDate

NAME = "Harbour City-River Port Joint Council"
HELD = f"The 4th session of the {NAME} was held in Singapore on May 3, 2024."
PEOPLE = "Ms Ann Lo, Minister for Ports, and Mr Bo Hai, Mayor of Shanghai, were there."
BOTH = ("Ports Bureau", "Tide Centre")


def claims(text):
    notice = Notice.of(f"{HELD} {text}", "en", PartialDate.parse("2024-05-10"))
    return list(find_instruments(Document.of(notice)))


def titles(text):
    return [claim.fields["title"] for claim in claims(text)]


def signatories(text):
    return [claim.fields.get("signatories") for claim in claims(text)]


SIGNERS = [
    # bodies written with capitals
    ("The Ports Bureau and the Tide Centre signed an agreement on eels.", BOTH),
    ("Ports Bureau and Tide Centre signed an agreement on eels.", BOTH),
    ("In Singapore, the Ports Bureau and the Tide Centre signed an agreement on eels.", BOTH),
    ("The Ports Bureau and the Tide Centre also signed an agreement on eels.", BOTH),
    ("The Ports Bureau and the Tide Centre today signed an agreement on eels.", BOTH),
    ("The Ports Bureau and the Tide Centre have signed an agreement on eels.", BOTH),
    ("The Ports Bureau and the Tide Centre jointly inked an agreement on eels.", BOTH),
    ("The Ports Bureau and the Tide Centre exchanged a letter of intent on eels.", BOTH),
    # bodies by a common noun
    (
        "The Ports Bureau and the Shanghai port authority signed an agreement on eels.",
        ("Ports Bureau", "Shanghai port authority"),
    ),
    (
        "The regional museum and the Tide Centre signed an agreement on eels.",
        ("regional museum", "Tide Centre"),
    ),
    (
        "The Singapore broadcaster and the Shanghai broadcaster signed an agreement on eels.",
        ("Singapore broadcaster", "Shanghai broadcaster"),
    ),
    (
        "The maritime police and the river customs signed an agreement on eels.",
        ("maritime police", "river customs"),
    ),
    # an "and" inside the name of a body
    (
        "The Department of Trade and Industry and the Tide Centre signed an agreement on eels.",
        ("Department of Trade and Industry", "Tide Centre"),
    ),
    (
        "The Tide Centre and the Ministry of Sea and Sand signed an agreement on eels.",
        ("Tide Centre", "Ministry of Sea and Sand"),
    ),
    (
        "The Ministry of Sea and Sand and the Bureau of Boats and Bays signed an accord on eels.",
        ("Ministry of Sea and Sand", "Bureau of Boats and Bays"),
    ),
    # bodies of two places that sign together
    (
        "The port authorities of Penang and Medan signed an agreement on eels.",
        ("port authorities of Penang and Medan",),
    ),
    (
        "The universities of Penang and Medan signed an agreement on eels.",
        ("universities of Penang and Medan",),
    ),
    (
        "The aquariums in Penang and Medan signed an agreement on eels.",
        ("aquariums in Penang and Medan",),
    ),
    (
        "An agreement on eels between the port authorities of Penang and Medan was signed.",
        ("port authorities of Penang and Medan",),
    ),
    # places that sign themselves
    ("Singapore and Shanghai signed an agreement on eels.", ("Singapore", "Shanghai")),
    ("An agreement on eels between Singapore and Shanghai was signed.", ("Singapore", "Shanghai")),
    # "with"
    ("The Ports Bureau signed an agreement on eels with the Tide Centre.", BOTH),
    (
        "The Ports Bureau signed an agreement on eels with the regional museum.",
        ("Ports Bureau", "regional museum"),
    ),
    (
        "The river customs signed an agreement on eels with the Tide Centre.",
        ("river customs", "Tide Centre"),
    ),
    # "by" and "between"
    ("We saw the signing of an agreement on eels by the Ports Bureau and the Tide Centre.", BOTH),
    ("An agreement on eels between the Ports Bureau and the Tide Centre was signed.", BOTH),
    # nobody in particular
    ("They signed an agreement on eels.", None),
    ("Both sides signed an agreement on eels.", None),
    ("The two sides signed an agreement on eels.", None),
    ("The minister signed an agreement on eels.", None),
    ("An agreement on eels was signed.", None),
    ("The Ports Bureau signed an agreement on eels.", None),
]


@pytest.mark.parametrize(("text", "expected"), SIGNERS)
def test_parties_are_the_two_that_signed_as_written(text, expected):
    assert signatories(text) == [expected]


PERSONS = [
    "Ms Lo and Mr Bo signed an agreement on eels.",
    "Ann Lo and Bo Hai signed an agreement on eels.",
    "Minister Ann Lo and Mayor Bo Hai signed an agreement on eels.",
    "Ms Lo and Mr Bo then signed an agreement on eels.",
    "Ms Lo signed an agreement on eels with Mr Bo.",
]


@pytest.mark.parametrize("sentence", PERSONS)
def test_people_of_the_notice_sign_under_their_full_names(sentence):
    assert signatories(f"{PEOPLE} {sentence}") == [("Ann Lo", "Bo Hai")]


def test_part_of_a_party_is_where_it_stands_and_not_where_its_name_is_full():
    (claim,) = claims(f"{PEOPLE} Ms Lo and Mr Bo signed an agreement on eels.")
    text = f"{HELD} {PEOPLE} Ms Lo and Mr Bo signed an agreement on eels."
    assert [span.of(text) for span in claim.parts["signatories"]] == ["Lo", "Bo"]
    assert min(span.start for span in claim.parts["signatories"]) > len(f"{HELD} {PEOPLE}")


TOPICS = [
    ("signed an agreement on eels.", "agreement on eels"),
    ("signed an agreement on eels and crabs.", "agreement on eels and crabs"),
    ("signed an agreement on eels, crabs and clams.", "agreement on eels, crabs and clams"),
    ("signed an agreement on eels, crabs, and clams.", "agreement on eels, crabs, and clams"),
    (
        "signed an agreement on sharing what they know of eels, crabs, river clams and kelp.",
        "agreement on sharing what they know of eels, crabs, river clams and kelp",
    ),
    (
        "signed an agreement on eels, crabs and clams with the regional museum.",
        "agreement on eels, crabs and clams",
    ),
    (
        "signed the Agreement on Eels, Crabs and Clams.",
        "Agreement on Eels, Crabs and Clams",
    ),
    ("signed a framework agreement for pilots.", "framework agreement for pilots"),
    ("signed a letter of intent concerning pilots.", "letter of intent concerning pilots"),
    ("signed an arrangement regarding pilots.", "arrangement regarding pilots"),
    ("signed a memorandum about pilots.", "memorandum about pilots"),
    ("signed an agreement for 2024 to 2029.", "agreement for 2024 to 2029"),
    # what follows the comma is no topic
    ("signed an agreement on eels, and agreed to meet again.", "agreement on eels"),
    ("signed an agreement on eels, agreed on crabs and left.", "agreement on eels"),
    ("signed an agreement on eels, the first of its kind.", "agreement on eels"),
    ("signed an agreement on eels, which pleased fishers and cooks.", "agreement on eels"),
    ("signed an agreement on eels, with fishers and cooks as guests.", "agreement on eels"),
    ("signed an agreement on eels, while fishers and cooks looked on.", "agreement on eels"),
    ("signed an agreement on eels (in two languages).", "agreement on eels"),
]


@pytest.mark.parametrize(("words", "title"), TOPICS)
def test_title_goes_on_over_all_its_topics_and_no_further(words, title):
    (found,) = titles(f"The Ports Bureau and the Tide Centre {words}")
    assert found == title


def test_two_documents_of_one_sentence_have_a_title_each():
    text = "They signed a memorandum on eels and a letter of intent on crabs."
    assert titles(text) == ["memorandum on eels", "letter of intent on crabs"]


def test_three_documents_of_one_sentence_have_a_title_each():
    text = "They signed a memorandum on eels, an agreement on kelp and an accord on crabs."
    assert titles(text) == ["memorandum on eels", "agreement on kelp", "accord on crabs"]


OF_THE_SESSION = [
    "memorandum of the session",
    "memorandum of the fourth session",
    "memorandum of the meeting",
    "agreement of the conference",
]


@pytest.mark.parametrize("title", OF_THE_SESSION)
def test_document_of_the_session_is_one_though_it_is_called_the(title):
    text = f"{PEOPLE} Ms Lo and Mr Bo signed the {title}."
    (claim,) = claims(text)
    assert (claim.fields["title"], claim.fields["signatories"]) == (title, ("Ann Lo", "Bo Hai"))


NO_DOCUMENT = [
    "They signed the agreement.",
    "They signed the guest book.",
    "They signed off on the plan.",
    "They praised an agreement on eels.",
    "They will discuss an agreement on eels.",
    "They did not sign an agreement on eels.",
    "They never signed an agreement on eels.",
    "The memorandum of the session was praised.",
    "The aim is an accord on eels.",
    "An agreement on eels is far away.",
    "She reads a letter from the Tide Centre.",
]


@pytest.mark.parametrize("text", NO_DOCUMENT)
def test_near_miss_gives_no_document(text):
    assert titles(text) == []


TOLD_AFTER = [
    ("The last is an accord on eels.", ["accord on eels"]),
    ("One is an accord on eels.", ["accord on eels"]),
    ("Among them is an accord on eels.", ["accord on eels"]),
    ("They include an accord on eels and a memorandum on crabs.",
     ["accord on eels", "memorandum on crabs"]),
    ("The other two are an accord on eels and a memorandum on crabs.",
     ["accord on eels", "memorandum on crabs"]),
    ("The first is an accord on eels; two are a memorandum on crabs and an agreement on kelp.",
     ["accord on eels", "memorandum on crabs", "agreement on kelp"]),
    ("Rain fell. One is an accord on eels.", ["accord on eels"]),
    # not of the documents
    ("Her aim was an accord on eels.", []),
    ("It was late.\n\nThe hope is an accord on eels.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD_AFTER)
def test_documents_may_be_told_after_they_were_counted(text, expected):
    assert titles(f"Three documents were signed. {text}") == expected


@pytest.mark.parametrize("before", ["Three documents were read.", "Three guests came.", ""])
def test_documents_told_after_anything_else_are_not_signed(before):
    assert titles(f"{before} The last is an accord on eels.") == []


def test_so_did_gives_one_more_document_a_pair():
    text = (
        "The Ports Bureau and the Tide Centre signed a memorandum. So did three other pairs:"
        " the Fish Board and the Reef Trust; the Ministry of Sea and Sand and the Coral Society;"
        " and the Kelp Group and the University of Medan."
    )
    assert signatories(text) == [
        BOTH,
        ("Fish Board", "Reef Trust"),
        ("Ministry of Sea and Sand", "Coral Society"),
        ("Kelp Group", "University of Medan"),
    ]


def test_documents_of_one_title_are_told_apart_by_their_parties():
    text = (
        "The Ports Bureau and the Tide Centre signed a memorandum."
        " So did the Fish Board and the Reef Trust."
    )
    assert titles(text) == [
        "Ports Bureau and the Tide Centre memorandum",
        "Fish Board and the Reef Trust memorandum",
    ]
    assert [claim.quote for claim in claims(text)][1] == "Fish Board and the Reef Trust"


def test_document_alone_of_its_title_keeps_it_bare():
    text = (
        "The Ports Bureau and the Tide Centre signed a memorandum."
        " The Fish Board and the Reef Trust signed a letter of intent."
    )
    assert titles(text) == ["memorandum", "letter of intent"]


NOT_REPEATED = [
    "So did the rain.",
    "So did they.",
    "So the day ended for the Fish Board and the Reef Trust.",
    "The Fish Board and the Reef Trust looked on.",
]


@pytest.mark.parametrize("following", NOT_REPEATED)
def test_other_sentences_after_a_document_repeat_nothing(following):
    text = f"The Ports Bureau and the Tide Centre signed a memorandum. {following}"
    assert titles(text) == ["memorandum"]


def test_document_to_come_is_planned():
    text = "The Ports Bureau and the Tide Centre will sign a memorandum."
    assert [claim.modality for claim in claims(text)] == ["planned"]


def test_document_belongs_to_the_session_of_its_sentence():
    text = f"They signed the memorandum of the 3rd session of the {NAME}."
    (claim,) = claims(text)
    assert dict(claim.fields["session"]) == {"mechanism": NAME, "ordinal": 3}


def test_document_without_a_mechanism_is_nobodys():
    text = "The Ports Bureau and the Tide Centre signed an agreement on eels."
    notice = Notice.of(text, "en", PartialDate.parse("2024-05-10"))
    assert list(find_instruments(Document.of(notice))) == []
