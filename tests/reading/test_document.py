# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A notice opened for reading: what is read, where sentences are, and what is found once."""

from __future__ import annotations

import weakref

import pytest

from gongshi.notices import Notice
from gongshi.reading import READERS
from gongshi.reading.document import Document
from gongshi.reading.pattern import Pattern
from gongshi.values import Money, Number, PartialDate, Span

NEWS = (
    "Harbour Daily News\n\n"
    "Two ports agree on 12 projects\n\n"
    "By Ada Quay\n\n"
    "RIVER PORT, May 3 (HDN) — Two ports agreed on 12 projects. They cost HK$5 million.\n\n"
    "They named the areas of their work:\n"
    "Ferries and bridges\n"
    "Schools\n\n"
    "“It is good. It is new,” Mr. Tom Pier said.\n\n"
    "Read more\n"
)


def opened(text=NEWS, language="en", published="2024-05-04"):
    return Document.of(Notice.of(text, language, PartialDate.parse(published)))


def test_headline_byline_and_furniture_are_not_read():
    document = opened()
    assert [(document.words(s.span), s.role, s.index) for s in document.sentences] == [
        ("RIVER PORT, May 3 (HDN) —", "dateline", 0),
        ("Two ports agreed on 12 projects.", "body", 1),
        ("They cost HK$5 million.", "body", 2),
        ("They named the areas of their work:", "body", 3),
        ("Ferries and bridges", "heading", 4),
        ("Schools", "heading", 5),
        ("“It is good.", "body", 6),
        ("It is new,” Mr. Tom Pier said.", "body", 7),
    ]
    assert document.layout.headline == "Two ports agree on 12 projects"
    assert document.layout.reporters == ("Ada Quay",)


def test_sentences_of_one_paragraph_share_its_number():
    paragraphs = [sentence.paragraph for sentence in opened().sentences]
    assert paragraphs[1] == paragraphs[2]
    assert len(set(paragraphs)) == 6


def test_the_sentence_at_a_place_holds_it_or_is_the_last_before():
    document = opened()
    at = NEWS.index("They cost") + 3
    assert document.words(document.sentence_at(at).span) == "They cost HK$5 million."
    assert document.sentence_at(0).index == 0
    assert document.sentence_at(len(NEWS)).index == 7


def test_a_notice_in_which_nothing_is_read_has_no_sentence():
    document = opened("Read more\nFont Size")
    assert document.sentences == ()
    with pytest.raises(LookupError, match="nothing of this notice is read"):
        document.sentence_at(0)


def test_values_are_asked_for_by_place_and_type():
    document = opened()
    cost = document.sentences[2].span
    assert [v.kind for v in document.values_in(cost)] == ["money", "number"]
    assert [v.kind for v in document.values_in(cost, Money)] == ["money"]
    assert document.values_in(Span(cost.start, cost.end - 10), Money) == []
    inside = document.values_in(document.sentences[1].span, Number)
    assert [document.words(v.span) for v in inside] == ["Two", "12"]


def test_patterns_find_either_script_at_their_places_in_the_text():
    document = opened("雙方簽署４份文件，並於３日公布。", "zh-Hant")
    (match,) = document.find(Pattern("签署(?P<count>[0-9]+)份"))
    assert (match.span, match.group("count"), match.folded("count")) == (Span(2, 6), "４", "4")
    assert document.is_chinese
    assert document.folded == "双方签署4份文件,并于3日公布。"


def test_a_match_is_asked_for_exactly_at_a_place():
    document = opened()
    ports, at = Pattern("ports"), NEWS.index("ports")
    assert document.match_at(ports, at).span == Span(at, at + 5)
    assert document.match_at(ports, at - 1) is None
    assert document.match_at(ports, at, at + 3) is None
    assert document.match_at(ports, len(NEWS)) is None


def test_what_is_found_once_is_kept():
    document, asked = opened(), []

    def count(given):
        asked.append(given)
        return len(given.text)

    assert document.once("length", count) == document.once("length", count) == len(NEWS)
    assert asked == [document]


def test_the_date_of_publication_and_language_are_those_of_the_notice():
    document = opened()
    assert (document.published, document.language) == (PartialDate(2024, 5, 4), "en")


@pytest.mark.parametrize(
    ("text", "language", "home"),
    [
        ("Hong Kong firms met.", "en", "hong_kong"),
        ("SINGAPORE, May 3 (HDN) — Firms from Hong Kong met in Hong Kong.", "en", "singapore"),
        ("Firms met.", "en", None),
        ("上海企業開會。", "zh-Hant", "hong_kong"),
        ("澳門企業在澳門開會。", "zh-Hant", "macao"),
        ("上海企业开会。", "zh-Hans", "china"),
        ("香港企业在香港开会。", "zh-Hans", "hong_kong"),
    ],
)
def test_home_is_the_place_a_notice_speaks_from(text, language, home):
    assert opened(text, language).home == home


def test_sentences_with_a_word_are_found_by_one_search():
    text = "The pier opened. Nobody came! The ferry left the pier. It rained.\n"
    document = Document.of(Notice.of(text, "en"))
    held = document.sentences_with(Pattern("pier|[.] Nobody"))
    assert [sentence.index for sentence in held] == [0, 1, 2]
    assert document.sentences_with(Pattern("quay")) == []


def test_document_is_freed_with_the_last_name_for_it():
    document = Document.of(Notice.of("“We won,” said Mayor Ann Lo in 2024. She left.", "en"))
    for finder in READERS["en"].values():
        list(finder(document))
    gone = weakref.ref(document)
    del document
    assert gone() is None
