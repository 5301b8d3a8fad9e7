# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""From a value to a figure: its year, its place, its unit, and which values are none."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.claim import Claim
from gongshi.reading.document import Document
from gongshi.reading.figures import (
    Figure,
    claimed_places,
    figure_claim,
    figures_of,
    named_like,
    tells,
)
from gongshi.reading.surroundings import Places
from gongshi.values import Money, Number, PartialDate, Percentage, Span


def document(text, language="en", published="2024-05-10"):
    day = None if published is None else PartialDate.parse(published)
    return Document.of(Notice.of(text, language, day))


def place(text, words):
    at = text.index(words)
    return Span(at, at + len(words))


def claim(text, name, words, *, language="en", unit=None, published="2024-05-10"):
    """Return the claim of the value at ``words``, named by the words ``name``."""
    notice = document(text, language, published)
    span = place(text, words)
    (value,) = (v for v in notice.values_in(span, Money, Percentage, Number) if v.span == span)
    sentence = notice.sentence_at(span.start)
    figure = Figure(value, place(text, name), sentence, unit and place(text, unit))
    return figure_claim(notice, figure)


FIGURES = [
    (
        "Trade rose over 5% in 2023.",
        "Trade",
        "5%",
        {"value": "5", "unit": "%", "approx": "over", "year": 2023},
    ),
    (
        "In 2022 trade was US$3 million, in 2023 more.",
        "trade",
        "US$3 million",
        {"value": "3000000", "currency": "USD", "year": 2022},
    ),
    (
        "In 2022 trade was US$3 million in 2023 terms.",
        "trade",
        "US$3 million",
        {"value": "3000000", "currency": "USD", "year": 2023},
    ),
    ("Trade was US$3 last year.", "Trade", "US$3", {"value": "3", "currency": "USD", "year": 2023}),
    ("It was 2023. Trade was 1.5%.", "Trade", "1.5%", {"value": "1.5", "unit": "%", "year": 2023}),
    ("They had a good year with many ships in 2023.\n\nTrade was up by 1.5% in the harbour.",
     "Trade", "1.5%", {"value": "1.5", "unit": "%"}),
    ("Trade was US$3, and so in 2023.", "Trade", "US$3",
     {"value": "3", "currency": "USD", "year": 2023}),
    ("Trade in Singapore was 1.5%.", "Trade in Singapore", "1.5%",
     {"value": "1.5", "unit": "%", "place": "Singapore"}),
    ("Paris trade in Singapore was 1.5%.", "Paris trade in Singapore", "1.5%",
     {"value": "1.5", "unit": "%", "place": "Singapore"}),
    ("Paris trade in eels was 1.5%.", "Paris trade in eels", "1.5%",
     {"value": "1.5", "unit": "%", "place": "Paris"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "words", "fields"), FIGURES)
def test_figure_has_the_year_and_place_of_its_sentence(text, name, words, fields):
    found = claim(text, name, words)
    assert dict(found.fields) == {"name": name} | fields
    assert (found.kind, dict(found.unresolved)) == ("indicator", {})


CHINESE = [
    ("zh-Hant", "2023年的貿易額30億港元。", "貿易額", "30億港元",
     {"value": "3000000000", "currency": "HKD", "year": 2023}),
    ("zh-Hant", "貿易額由2022年的3%升至５%。", "貿易額", "3%",
     {"value": "3", "unit": "%", "year": 2022}),
    ("zh-Hant", "在上海的貿易額逾５%。", "在上海的貿易額", "５%",
     {"value": "5", "unit": "%", "approx": "over", "place": "上海"}),
    ("zh-Hans", "2023年，上海贸易额升5%。", "上海贸易额", "5%",
     {"value": "5", "unit": "%", "year": 2023, "place": "上海"}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "name", "words", "fields"), CHINESE)
def test_chinese_figure_has_the_year_and_place_of_its_sentence(language, text, name, words, fields):
    found = claim(text, name, words, language=language)
    assert dict(found.fields) == {"name": name} | fields


def test_number_of_things_has_their_word_as_its_unit():
    found = claim("Last year the port took in some 30 ships.", "port", "30", unit="ships")
    assert dict(found.fields) == {
        "name": "port",
        "value": "30",
        "unit": "ships",
        "approx": "about",
        "year": 2023,
    }
    assert {part: found.words(part) for part in found.parts} == {
        "name": "port",
        "value": "30",
        "unit": "ships",
        "approx": "some",
        "year": "Last year",
    }
    assert found.quote == "some 30 ships"


def test_year_that_hangs_on_an_unknown_publication_keeps_its_reason():
    found = claim("Trade rose 5% last year.", "Trade", "5%", published=None)
    assert "year" not in found.fields
    assert dict(found.unresolved) == {"year": "the publication day is not known: give --published"}


def free(text, taken=(), language="en", marks=";"):
    """Return the values of a sentence that may be figures, with their clauses."""
    notice = document(text, language)
    found = figures_of(notice, notice.sentences[0], Places(taken), marks)
    return [(notice.words(value.span), notice.words(clause)) for value, clause in found]


FREE = [
    ("Trade rose 5%; sales were US$3.", [("5%", "Trade rose 5%"), ("US$3", " sales were US$3.")]),
    ("There are 30 ships.", [("30", "There are 30 ships.")]),
    ("Trade rose on May 3, 2024.", []),
    ("Trade rose.", []),
]


@pytest.mark.parametrize(("text", "expected"), FREE)
def test_number_inside_a_date_or_a_sum_is_no_figure(text, expected):
    assert free(text) == expected


def test_value_that_another_claim_holds_is_no_figure():
    text = "Trade rose 5% and sales were US$3."
    assert free(text, [place(text, "US$3")]) == [("5%", text)]


def test_places_of_other_claims_are_those_of_their_values():
    text = "The Crew Scheme pays $500 from May 3."
    notice = document(text)
    spans = {"name": "Crew Scheme", "amount": "$500", "launch_date": "May 3"}
    parts = {part: (place(text, words),) for part, words in spans.items()}
    fields = {"name": "Crew Scheme", "amount": "500", "launch_date": "2024-05-03"}
    taken = claimed_places(
        iter([Claim(notice.notice, "scheme", fields, Span(0, len(text)), parts)])
    )
    assert taken.hold(place(text, "$500"))
    assert not taken.hold(place(text, "Crew Scheme"))
    assert not taken.hold(place(text, "May 3"))


def test_figure_without_a_name_has_that_of_the_one_before():
    text = "Trade was 3, then 5."
    notice = document(text)
    three, five = notice.values_in(Span(0, len(text)), Number)
    sentence = notice.sentences[0]
    named = Figure(three, place(text, "Trade"), sentence)
    nameless = Figure(five, five.span, sentence)
    assert named_like(nameless, named) == Figure(five, place(text, "Trade"), sentence)
    assert named_like(nameless, None) == nameless
    assert named_like(named, nameless) == named


def test_telling_words_are_looked_for_in_their_stretch_only():
    text = "Trade rose in the harbour; the ports sang songs."
    notice = document(text)
    assert tells(notice, "verbs", Span(0, 25))
    assert not tells(notice, "verbs", Span(26, len(text)))
