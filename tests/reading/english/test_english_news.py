# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Sources and contents as newspapers write them: each a sentence of its own, all invented."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.document import Document
from gongshi.reading.english.statement import find_statements


def told(text):
    """Return the words of source, cue and content of each statement."""
    claims = find_statements(Document.of(Notice.of(text, "en")))
    return [
        tuple(claim.words(part) if part in claim.parts else None for part in PARTS)
        for claim in claims
    ]


PARTS = ("speaker", "cue", "content")

SOURCES = [
    (
        "Harold Pinkney, who runs the harbour authority, said the terminal would open in May.",
        "Harold Pinkney, who runs the harbour authority",
        "said",
        "the terminal would open in May",
    ),
    (
        "Northwind, which makes sails, said the order was late.",
        "Northwind, which makes sails",
        "said",
        "the order was late",
    ),
    ("The company said it expects a loss.", "The company", "said", "it expects a loss"),
    (
        "Officials at the ministry said Tuesday that no one was hurt.",
        "Officials at the ministry",
        "said",
        "no one was hurt",
    ),
    (
        "Some economists believe interest rates will fall.",
        "Some economists",
        "believe",
        "interest rates will fall",
    ),
    (
        "The port is safe, according to a spokesman for the authority.",
        "a spokesman for the authority",
        "according to",
        "The port is safe",
    ),
    (
        "In a statement, the Finance Ministry said that it would review the rules.",
        "the Finance Ministry",
        "said",
        "it would review the rules",
    ),
    (
        "In a statement the ministry said that it would review the rules.",
        "the ministry",
        "said",
        "it would review the rules",
    ),
    (
        "On Monday Tom Hill said that the pier was safe.",
        "Tom Hill",
        "said",
        "the pier was safe",
    ),
    (
        "A spokeswoman for Northwind, Jane Ross, denied that the firm had broken the law.",
        "A spokeswoman for Northwind, Jane Ross",
        "denied",
        "the firm had broken the law",
    ),
    (
        "But the union's leader, Tom Hill, said: “We will strike.”",
        "the union's leader, Tom Hill",
        "said",
        "We will strike",
    ),
    (
        "Asked about the delay, Tom Hill said it was long.",
        "Tom Hill",
        "said",
        "it was long",
    ),
    (
        "The report, published on Monday, said the bridge was unsafe.",
        "The report, published on Monday",
        "said",
        "the bridge was unsafe",
    ),
    (
        "Analysts said the shares, which fell on Monday, were cheap.",
        "Analysts",
        "said",
        "the shares, which fell on Monday, were cheap",
    ),
    (
        "Tom Hill was quoted as saying the strike would go on.",
        "Tom Hill",
        "saying",
        "the strike would go on",
    ),
    (
        "Neither side would say whether the talks continue.",
        "Neither side",
        "say",
        "whether the talks continue",
    ),
    (
        "The judge ruled that the contract was void.",
        "The judge",
        "ruled",
        "the contract was void",
    ),
    (
        "Moody Investors Service said it may downgrade the bonds.",
        "Moody Investors Service",
        "said",
        "it may downgrade the bonds",
    ),
    (
        "Residents were told to leave, and police said two men had been arrested.",
        "police",
        "said",
        "two men had been arrested",
    ),
    (
        "Northwind shares rose 4 cents, a spokesman said.",
        "a spokesman",
        "said",
        "Northwind shares rose 4 cents",
    ),
    (
        "Profits slumped, said Maria Delgado, chief executive of Northwind.",
        "Maria Delgado, chief executive of Northwind",
        "said",
        "Profits slumped",
    ),
    (
        "Analysts say the market is weak.",
        "Analysts",
        "say",
        "the market is weak",
    ),
    (
        "The report notes that the bridge is old.",
        "The report",
        "notes",
        "the bridge is old",
    ),
    (
        "Sales rose and Tom Hill said the worst was over.",
        "Tom Hill",
        "said",
        "the worst was over",
    ),
    (
        "In the words of Tom Hill, the worst is over.",
        "Tom Hill",
        "In the words of",
        "the worst is over",
    ),
]


@pytest.mark.parametrize(("text", "source", "cue", "content"), SOURCES)
def test_sentence_of_news_has_source_cue_and_content(text, source, cue, content):
    assert told(text) == [(source, cue, content)]


SECOND = [
    (
        "“I doubt it,” Ana Ruiz said, adding that the offer was low.",
        ("Ana Ruiz", "adding", "the offer was low"),
    ),
    (
        "The firm said profit would fall, while analysts predicted a rise.",
        ("analysts", "predicted", "a rise"),
    ),
    (
        "Ana Ruiz called the deal fair and urged both firms to sign.",
        ("Ana Ruiz", "urged", "both firms to sign"),
    ),
    (
        "The pier is safe; Ana Ruiz called it “a perfect fit.”",
        ("Ana Ruiz", "called", "it “a perfect fit"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), SECOND)
def test_last_verb_of_the_sentence_has_its_own_content(text, expected):
    assert told(text)[-1] == expected


REQUESTS = [
    ("Ana Ruiz urged residents to stay calm.", "urged", "residents to stay calm"),
    ("Ana Ruiz called on firms to invest.", "called on", "firms to invest"),
    ("Ana Ruiz promised to publish the report.", "promised", "to publish the report"),
    ("Ana Ruiz thanked the crew for its work.", "thanked", "the crew for its work"),
    ("Ana Ruiz reminded them that the pier was old.", "reminded", "the pier was old"),
    ("Ana Ruiz told him the plan had failed.", "told", "the plan had failed"),
]


@pytest.mark.parametrize(("text", "cue", "content"), REQUESTS)
def test_request_promise_or_judgement_of_a_person_is_speech(text, cue, content):
    assert told(text) == [("Ana Ruiz", cue, content)]


NOUNS = [
    "The company claims department opened in May.",
    "The estimates of the board were published.",
    "It was reported by the board.",
    "The results expected by the board were good.",
    "Firms plan to hire.",
    "To say so would be wrong.",
    "The said vessel sank.",
]


@pytest.mark.parametrize("text", NOUNS)
def test_nouns_passives_and_infinitives_are_no_speech(text):
    assert told(text) == []
