# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""One claim a person and office, at the first place where they stand together."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.document import Document
from gongshi.reading.office_holders import office_holders


def held(text, language="en"):
    """Return person, office, place and the words of each claim."""
    claims = office_holders(Document.of(Notice.of(text, language)))
    return [
        (c.fields["person"], c.fields["office"], c.fields.get("place"), c.quote) for c in claims
    ]


HOLDERS = [
    (
        "The Mayor of Shanghai, Bo Hai, sang.",
        "en",
        [("Bo Hai", "Mayor of Shanghai", "Shanghai", "Mayor of Shanghai, Bo Hai")],
    ),
    (
        "Ann Lo, Minister for Ports, sang.",
        "en",
        [("Ann Lo", "Minister for Ports", None, "Ann Lo, Minister for Ports")],
    ),
    ("Ms Ann Lo sang with the mayor.", "en", []),
    ("上海市長陳大文致辭。", "zh-Hant", [("陳大文", "上海市長", "上海", "上海市長陳大文")]),
    ("上海市长陈大文致辞。", "zh-Hans", [("陈大文", "上海市长", "上海", "上海市长陈大文")]),
    ("陳大文致辭。", "zh-Hant", []),
]


@pytest.mark.parametrize(("text", "language", "expected"), HOLDERS)
def test_person_holds_the_office_said_with_the_name(text, language, expected):
    assert held(text, language) == expected


def test_one_person_with_two_offices_gives_two_claims():
    text = "Minister Ann Lo sang. Later Ann Lo, Director of Fisheries, danced."
    assert [pair[:2] for pair in held(text)] == [
        ("Ann Lo", "Minister"),
        ("Ann Lo", "Director of Fisheries"),
    ]


def test_office_said_again_gives_no_second_claim():
    text = "Minister Ann Lo sang. MINISTER Ann Lo danced. Then minister Lo left."
    assert [pair[:2] for pair in held(text)] == [("Ann Lo", "Minister")]
    chinese = "市長陳大文唱歌。其後市長陳大文跳舞。"
    assert [pair[:2] for pair in held(chinese, "zh-Hant")] == [("陳大文", "市長")]


def test_two_people_of_one_office_hold_it_both():
    text = "Minister Ann Lo sang, and Minister Bo Hai danced."
    assert [pair[:2] for pair in held(text)] == [("Ann Lo", "Minister"), ("Bo Hai", "Minister")]


def test_acting_office_stays_acting():
    text = "Ann Lo, the Acting Director of Fisheries, sang."
    assert [pair[:2] for pair in held(text)] == [("Ann Lo", "Acting Director of Fisheries")]


def test_parts_are_the_words_of_name_office_and_place():
    text = "Bo Hai, the Mayor of Shanghai, sang."
    (claim,) = office_holders(Document.of(Notice.of(text, "en")))
    assert {part: claim.words(part) for part in claim.parts} == {
        "person": "Bo Hai",
        "office": "Mayor of Shanghai",
        "place": "Shanghai",
    }
    assert (claim.kind, claim.modality) == ("office_holder", "stated")
