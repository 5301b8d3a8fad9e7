# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Names and offices in English that stand together, and what stands for them later."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.document import Document
from gongshi.reading.english.office_holder import find_office_holders
from gongshi.reading.people import people_of

OPENING = "The harbour was busy this week and the two sides met again to talk. "


def cast_of(text):
    return people_of(Document.of(Notice.of(OPENING + text, "en")))


def holders(text):
    return [(p.name, p.office, p.place) for p in cast_of(text).people]


BESIDE = [
    # the office before the name
    ("Minister Ann Lo left.", ("Ann Lo", "Minister", None)),
    ("Singapore minister Ann Lo left.", ("Ann Lo", "minister", "Singapore")),
    ("the city's Mayor, Ann Lo, left.", ("Ann Lo", "Mayor", None)),
    ("The Director of Fisheries, Ms Ann Lo, left.", ("Ann Lo", "Director of Fisheries", None)),
    ("The Governor of Guangdong Province, Mr Bo Hai, left.",
     ("Bo Hai", "Governor of Guangdong Province", "Guangdong")),
    ("Commissioner for Labour Bo Hai-ming left.",
     ("Bo Hai-ming", "Commissioner for Labour", None)),
    ("Secretary for Culture, Sports and Tourism Bo Hai left.",
     ("Bo Hai", "Secretary for Culture, Sports and Tourism", None)),
    # the name before the office
    ("Ann Lo, the Mayor of Shanghai, left.", ("Ann Lo", "Mayor of Shanghai", "Shanghai")),
    ("Ann Lo, Singapore's Minister for Law, left.", ("Ann Lo", "Minister for Law", "Singapore")),
    ("Ann Lo, now Deputy Prime Minister, left.", ("Ann Lo", "Deputy Prime Minister", None)),
    ("Ann Lo, who is Acting Secretary for Health, left.",
     ("Ann Lo", "Acting Secretary for Health", None)),
    ("Ann Lo, Minister for Ports and Second Minister for Law, left.",
     ("Ann Lo", "Minister for Ports and Second Minister for Law", None)),
    ("Ann Lo, a Deputy Director of the Liaison Office, left.",
     ("Ann Lo", "Deputy Director of the Liaison Office", None)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), BESIDE)
def test_name_and_office_side_by_side_belong_together(text, expected):
    assert holders(text) == [expected]


def test_list_of_names_with_offices_is_paired_from_left_to_right():
    text = (
        "Present were Ann Lo, the Minister for Ports; Bo Hai, Secretary for Justice; and the"
        " Director of Fisheries, Ms Cai Yun."
    )
    assert [pair[:2] for pair in holders(text)] == [
        ("Ann Lo", "Minister for Ports"),
        ("Bo Hai", "Secretary for Justice"),
        ("Cai Yun", "Director of Fisheries"),
    ]


def test_office_right_before_a_name_is_that_persons():
    text = "They met Ann Lo, Director of Fisheries Bo Hai and others."
    assert [pair[:2] for pair in holders(text)] == [("Bo Hai", "Director of Fisheries")]


def test_two_office_holders_with_honorifics_stay_apart():
    text = (
        "Mrs Ann Lo, Chief Executive of the Bay Authority (BA), and Mr Bo Hai, Mayor of Shanghai."
    )
    assert [pair[:2] for pair in holders(text)] == [
        ("Ann Lo", "Chief Executive of the Bay Authority"),
        ("Bo Hai", "Mayor of Shanghai"),
    ]


def test_office_known_from_one_place_has_its_side_without_saying_so():
    assert holders("Hong Kong was named. Chief Executive Ann Lo left.") == [
        ("Ann Lo", "Chief Executive", "Hong Kong")
    ]


NOBODY = [
    "The Belt and Road Initiative was named.",
    "Delegates came from Guangdong Province and Hong Kong.",
    "The Ports Bureau and the Fisheries Department attended.",
    "On Monday the Harbour Link Project opened.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_places_bodies_and_days_are_nobody(text):
    assert holders(text) == []


MEANING = [
    ("Lo", "Ann Lo"),
    ("Ms Lo", "Ann Lo"),
    ("Ann Lo", "Ann Lo"),
    ("the mayor", "Bo Hai"),
    ("the Shanghai mayor", "Bo Hai"),
    ("Mayor Bo", "Bo Hai"),
    ("the minister", "Ann Lo"),
    ("he", "Bo Hai"),
    ("Zhou", None),
]


@pytest.mark.parametrize(("words", "name"), MEANING)
def test_words_resolve_to_the_person_they_stand_for(words, name):
    cast = cast_of("Minister Ann Lo met Shanghai mayor Bo Hai.")
    person = cast.resolve(words, 500)
    assert (None if person is None else person.name) == name


def test_longest_name_of_the_text_is_kept_and_shorter_ones_lead_to_it():
    cast = cast_of("Minister Ann Lo Mei-ling spoke. Ann Lo left. Lo came back.")
    assert [person.name for person in cast.people] == ["Ann Lo Mei-ling"]
    assert [mention.person.name for mention in cast.mentions] == ["Ann Lo Mei-ling"] * 3


def test_office_alone_means_the_one_named_last_with_it():
    text = "Minister Ann Lo spoke. Minister Bo Hai replied. The minister then left."
    assert cast_of(text).mentions[-1].person.name == "Bo Hai"


def test_indefinite_office_means_nobody():
    assert len(cast_of("Minister Ann Lo spoke. Each council has a minister.").mentions) == 1


def test_who_finds_the_person_at_a_place_and_nobody_elsewhere():
    cast = cast_of("Minister Ann Lo spoke.")
    mention = cast.mentions[0]
    assert cast.who(mention.span).name == "Ann Lo"
    assert cast.who(mention.span.shifted(60)) is None


def test_nearest_before_a_place_is_preferred_to_one_after():
    cast = cast_of("Minister Ann Lo spoke. Minister Bo Hai replied.")
    _, second = cast.mentions
    assert cast.resolve("she", second.span.start - 1).name == "Ann Lo"
    assert cast.resolve("minister", 0).name == "Ann Lo"
    assert [m.person.name for m in cast.before(second.span.start)] == ["Ann Lo"]
    assert cast.within(second.span) == (second,)


def test_office_holder_is_claimed_once_with_every_part_pinned():
    text = OPENING + "Shanghai mayor Bo Hai spoke. Mayor Bo Hai left. Bo Hai, acting governor, too."
    claims = list(find_office_holders(Document.of(Notice.of(text, "en"))))
    assert [(c.fields["office"], c.fields.get("place")) for c in claims] == [
        ("mayor", "Shanghai"),
        ("acting governor", None),
    ]
    assert {part: claims[0].words(part) for part in claims[0].parts} == {
        "person": "Bo Hai",
        "office": "mayor",
        "place": "Shanghai",
    }
