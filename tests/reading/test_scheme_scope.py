# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Which scheme a place in a notice is about, and the claim that a condition becomes."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.document import Document
from gongshi.reading.pattern import Pattern
from gongshi.reading.scheme_grammar import scheme_grammar
from gongshi.reading.scheme_scope import Condition, SchemeMention, Scope, wider
from gongshi.values import Money, Span

GRAMMAR = scheme_grammar(
    "en",
    marks=";:",
    half=Pattern("half"),
    people=Pattern(r"\s*(?:crews|sailors)"),
    hours_week=Pattern(r"\w+ hours a week"),
    announced=(Pattern("announced in (?P<where>the budget)"),),
)
TEXT = (
    "The crews met the mayor and sang for a while.\n\n"
    "He spoke before he came to the Crew Scheme. It pays $500 a month.\n\n"
    "The crews sang a second song for the mayor.\n\n"
    "They had a third song and some cake as well.\n\n"
    "They had a fourth song before they went home.\n\n"
    "Then there was the Ferry Scheme. It pays $700 a month."
)


def place(text, words):
    at = text.index(words)
    return Span(at, at + len(words))


def scope(text=TEXT, names=("Crew Scheme", "Ferry Scheme")):
    document = Document.of(Notice.of(text, "en"))
    mentions = [
        SchemeMention(span, name, span, document.sentence_at(span.start).paragraph)
        for name in names
        if name in text
        for span in [place(text, name)]
    ]
    return Scope(document, mentions, GRAMMAR)


SCHEMES = [
    ("The crews met", None),
    ("He spoke", "Crew Scheme"),
    ("$500", "Crew Scheme"),
    ("second song", "Crew Scheme"),
    ("third song", "Crew Scheme"),
    ("fourth song", None),
    ("Then there", "Ferry Scheme"),
    ("$700", "Ferry Scheme"),
]


@pytest.mark.parametrize(("words", "name"), SCHEMES)
def test_scheme_is_the_last_named_nearby_or_the_next_of_the_paragraph(words, name):
    there = scope()
    sentence = there.document.sentence_at(TEXT.index(words))
    found = there.scheme_at(sentence, TEXT.index(words))
    assert (None if found is None else found.name) == name
    assert there.is_near(sentence) is (name is not None)


@pytest.mark.parametrize(
    ("words", "names"),
    [("Crew Scheme", True), ("the Crew", True), ("Scheme. It", True), (". It pays $500", False)],
)
def test_stretch_names_a_scheme_when_it_shares_words_with_one(words, names):
    assert scope().names_scheme(place(TEXT, words)) is names


def claim(text, condition):
    there = scope(text)
    return there.claim(there.document.sentence_at(condition.covered.start), condition)


def test_condition_becomes_a_claim_of_its_scheme():
    sum_ = place(TEXT, "$500")
    found = claim(TEXT, Condition({"amount": "500"}, {"amount": sum_}, modality="planned"))
    assert (found.kind, found.modality, found.quote) == ("scheme", "planned", "$500")
    assert dict(found.fields) == {"name": "Crew Scheme", "amount": "500"}
    assert {part: found.words(part) for part in found.parts} == {
        "name": "Crew Scheme",
        "amount": "$500",
    }


def test_condition_where_no_scheme_is_meant_is_no_claim():
    assert claim(TEXT, Condition({"amount": "4"}, {"amount": place(TEXT, "fourth")})) is None


def test_condition_covers_its_parts_and_the_words_around_them():
    parts = {"amount": Span(10, 14), "per": Span(17, 24)}
    assert Condition({}, parts).covered == Span(10, 24)
    assert Condition({}, parts, Span(5, 12)).covered == Span(5, 24)


@pytest.mark.parametrize(
    ("text", "words", "quote"),
    [
        ("The Crew Scheme (pays $500 a month) is here.", "(pays $500", "(pays $500 a month)"),
        ("The Crew Scheme (pays $500 a month is here.", "(pays $500", "(pays $500"),
        ("The Crew Scheme pays $500 (a month) here.", "pays $500", "pays $500"),
    ],
)
def test_bracket_that_opens_in_a_claim_closes_in_it(text, words, quote):
    span = place(text, words)
    assert claim(text, Condition({"amount": "500"}, {"amount": span})).quote == quote


SUMS = [
    ("The Crew Scheme of $500 is here.", True),
    ("The Crew Scheme costs $500 this year.", False),
    ("The Crew Scheme, as everybody says, is of $500.", False),
    ("Of $500 is the Crew Scheme.", False),
]


@pytest.mark.parametrize(("text", "names"), SUMS)
def test_sum_right_behind_a_name_is_what_the_scheme_amounts_to(text, names):
    there = scope(text)
    (value,) = there.values(Span(0, len(text)), Money)
    assert there.names_sum(value) is names


def test_value_in_the_name_of_a_scheme_is_none():
    text = "The $20 Ferry Scheme pays $30 to all."
    there = scope(text, ("$20 Ferry Scheme",))
    found = there.values(Span(0, len(text)), Money)
    assert [there.document.words(value.span) for value in found] == ["$30"]


def test_telling_word_in_the_name_of_a_scheme_tells_nothing():
    text = "The Jobless Scheme is for the jobless."
    there = scope(text, ("Jobless Scheme",))
    told = there.told(GRAMMAR.durations, Span(0, len(text)))
    assert [word.span for word in told] == [Span(30, 37)]


MONTHS = [
    ("The jobless of three months may join.", [("jobless", 3)]),
    ("Whoever worked for two years may join.", [("work", 24)]),
    ("Whoever worked for three weeks may join.", [("work", None)]),
    ("Three months went by.", []),
]


@pytest.mark.parametrize(("text", "expected"), MONTHS)
def test_length_of_time_means_what_the_nearest_word_tells(text, expected):
    found = scope(text).durations(Span(0, len(text)))
    assert [(told.kind, told.months) for told in found] == expected


def test_words_of_a_value_take_in_its_qualifier_and_a_near_telling_word():
    text = "It pays more than $500, and in the long run of many many years it is a benefit."
    there = scope(text)
    (value,) = there.values(Span(0, len(text)), Money)
    words = there.document.words
    assert words(wider(value)) == "more than $500"
    assert words(wider(value, place(text, "pays"))) == "pays more than $500"
    assert words(wider(value, place(text, "benefit"))) == "more than $500"
