# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Each field of a proposal follows from the words by our own resolvers, or it does not stand."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.document import Document
from gongshi.reading.model import UngroundedError
from gongshi.reading.model.fields import Fields
from gongshi.reading.model.locate import Found, Stretch
from gongshi.reading.model.proposed import Proposed
from gongshi.values import PartialDate, Span

TEXT = (
    "The Port-Hill Joint Council held its third session in May 2024. Trade between them reached "
    "HK$3.5 billion last year. Under the scheme people aged 40 or above get up to HK$20,000 in "
    "three years, he said: “we agreed”. The Port Bank and the Hill Bank signed a memorandum."
)


def fields(kind, quote=TEXT, words=None, text=TEXT, **given):
    document = Document.of(Notice.of(text, "en", PartialDate(2025, 1, 2)))
    span = Span(text.index(quote), text.index(quote) + len(quote))
    proposed = Proposed(kind, quote, given, words or {})
    return Fields(proposed, document, Stretch(text, Span(0, len(text))), Found(span, "verified"))


@pytest.mark.parametrize(
    ("kind", "name", "value", "held"),
    [
        ("meeting", "ordinal", 3, 3),
        ("meeting", "date", "2024-05", "2024-05"),
        ("meeting", "date", "2024", "2024-05"),
        ("meeting", "status", "held", "held"),
        ("indicator", "value", 3500000000, "3500000000"),
        ("indicator", "value", "3500000000.0", "3500000000"),
        ("indicator", "year", 2024, 2024),
        ("scheme", "min_age", 40, 40),
        ("scheme", "duration_months", 36, 36),
        ("instrument", "signatories", ["Port Bank", "Hill Bank"], ("Port Bank", "Hill Bank")),
        ("instrument", "signatories", "Port Bank", ("Port Bank",)),
        ("instrument", "form", "memorandum", "memorandum"),
        (
            "chair",
            "session",
            {"mechanism": "Port-Hill Joint Council", "ordinal": 3, "date": "2024-05", "place": "x"},
            {"mechanism": "Port-Hill Joint Council", "ordinal": 3, "date": "2024-05"},
        ),
        ("indicator", "period", {"start": "2024-05", "end": "1999"}, {"start": "2024-05"}),
    ],
)
def test_what_the_words_say_stands(kind, name, value, held):
    assert fields(kind).checked(name, value) == held


@pytest.mark.parametrize(
    ("kind", "name", "value"),
    [
        ("meeting", "ordinal", 4),
        ("meeting", "ordinal", "third"),
        ("meeting", "date", "2023-05"),
        ("meeting", "date", "soon"),
        ("meeting", "format", "video"),
        ("indicator", "year", 3.5),
        ("scheme", "min_age", 41),
        ("instrument", "signatories", []),
        ("instrument", "signatories", [1]),
        ("instrument", "title", "Memorandum of friendship"),
        ("chair", "session", "third"),
        ("chair", "session", {"mechanism": "Port-Lake Council", "ordinal": 9, "date": "1999"}),
        ("statement", "direct", "yes"),
    ],
)
def test_what_the_words_do_not_say_does_not(kind, name, value):
    with pytest.raises(UngroundedError):
        fields(kind).checked(name, value)


def test_number_that_is_not_whole_is_no_count():
    words = "They signed 2.5 papers."
    with pytest.raises(UngroundedError, match=r"2\.5 is no whole number"):
        fields("instruments_signed", words, text=words).checked("count", "2.5")


@pytest.mark.parametrize(("code", "stands"), [("HKD", True), ("USD", False)])
def test_currency_is_that_of_the_sum(code, stands):
    found = fields("indicator", "HK$3.5 billion", value=3500000000)
    if stands:
        assert found.checked("currency", code) == code
    else:
        with pytest.raises(UngroundedError, match="the words do not say USD"):
            found.checked("currency", code)


@pytest.mark.parametrize(("said", "stands"), [(True, True), (False, False)])
def test_at_most_is_what_the_words_before_the_sum_say(said, stands):
    found = fields("scheme", amount=20000)
    if stands:
        assert found.checked("at_most", said) is said
    else:
        with pytest.raises(UngroundedError, match="the words do not say False"):
            found.checked("at_most", said)


@pytest.mark.parametrize(
    ("content", "quoted"), [("we agreed", True), ("“we agreed”", True), ("he said", False)]
)
def test_speech_is_direct_when_it_stands_in_quotation_marks(content, quoted):
    found = fields("statement", words={"content": content})
    assert found.checked("direct", quoted) is quoted
    with pytest.raises(UngroundedError, match="the quotation marks do not say"):
        found.checked("direct", not quoted)


def test_words_of_a_field_narrow_where_its_number_is_looked_for():
    found = fields("indicator", words={"value": "HK$20,000"})
    assert found.checked("value", 20000) == "20000"
    with pytest.raises(UngroundedError):
        fields("indicator", words={"value": "May 2024"}).checked("value", 20000)
