# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Sessions in English of a mechanism that nobody has listed: Harbour City and River Port."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.notices import Notice
from gongshi.reading.document import Document
from gongshi.reading.english.meeting import find_meetings
from gongshi.reading.mechanisms import mechanisms_of, session_at, sessions_of
from gongshi.values import PartialDate

NAME = "Harbour City-River Port Joint Council"
FRIDAY = "2024-05-10"


def document(text, published=FRIDAY):
    day = None if published is None else PartialDate.parse(published)
    return Document.of(Notice.of(text, "en", day))


def meetings(text, published=FRIDAY):
    return [dict(claim.fields) for claim in find_meetings(document(text, published))]


def ordinals(text):
    return [meeting.get("ordinal") for meeting in meetings(text)]


NAMED = [
    f"The 4th meeting of the {NAME} was held in Singapore on May 3, 2024.",
    f"The {NAME}’s fourth plenary session was held in Singapore on May 3, 2024.",
    f"The {NAME}'s fourth plenary session was held in Singapore on May 3, 2024.",
    f"The Fourth {NAME} was held in Singapore on May 3, 2024.",
    f"The {NAME} met in Singapore on May 3, 2024 for its 4th Plenary Session.",
    f"Leaders met in Singapore on May 3, 2024 at the Fourth Plenary of the {NAME}.",
    f"The {NAME} is young. The council's fourth session was held in Singapore on May 3, 2024.",
]


@pytest.mark.parametrize("text", NAMED)
def test_ordinal_near_or_away_from_the_name_gives_the_session(text):
    assert meetings(text) == [
        {
            "mechanism": NAME,
            "ordinal": 4,
            "date": "2024-05-03",
            "place": "Singapore",
            "status": "held",
            "format": "in_person",
        }
    ]


SHAPES = [
    "Harbour City/River Port Co-operation Conference",
    "Harbour City-River Port Economic & Trade Cooperation Conference",
    "Joint Council for Bilateral Cooperation",
    "Western Delta Regional Co-operation Chief Executive Joint Conference",
    "Harbour City–River Port Financial Co-operation Working Meeting",
]


@pytest.mark.parametrize("name", SHAPES)
def test_mechanism_is_known_by_the_shape_of_its_name(name):
    assert meetings(f"The 12th {name} was held on May 3, 2024.") == [
        {"mechanism": name, "ordinal": 12, "date": "2024-05-03", "status": "held"}
    ]


def test_letters_in_brackets_stand_for_the_name_later():
    text = (
        "The Joint Council for Bilateral Cooperation (JCBC) works. The 20th JCBC met in May 2023."
    )
    assert meetings(text) == [
        {
            "mechanism": "Joint Council for Bilateral Cooperation",
            "ordinal": 20,
            "date": "2023-05",
            "status": "held",
        }
    ]


def test_several_sessions_of_one_text_keep_their_own_dates():
    text = (
        f"The sixth session of the {NAME} was held on May 3, 2024."
        " The fifth plenary session was held in August 2021."
        " The name dates from the third plenary session in 2015."
    )
    found = [(meeting["ordinal"], meeting["date"]) for meeting in meetings(text)]
    assert found == [(6, "2024-05-03"), (5, "2021-08"), (3, "2015")]


def test_dates_in_a_row_are_paired_with_their_sessions():
    text = (
        f"The first and second sessions of the {NAME} were praised. The first session and the"
        f" second session of the {NAME} met in May 2018 and June 2021 respectively."
    )
    found = {meeting["ordinal"]: meeting.get("date") for meeting in meetings(text)}
    assert (found[1], found[2]) == ("2018-05", "2021-06")


PLANNED = [
    f"The 7th session of the {NAME} will be held in Singapore on June 3, 2024.",
    f"Leaders go to Singapore on June 3, 2024 for the 7th session of the {NAME}.",
    f"The 7th session of the {NAME}, planned for May 2, will be held in Singapore on June 3, 2024.",
    f"The 7th session of the {NAME}, initially due May 2, will be in Singapore on June 3, 2024.",
]


@pytest.mark.parametrize("text", PLANNED)
def test_session_to_come_is_planned_on_its_new_day(text):
    (claim,) = find_meetings(document(text))
    assert dict(claim.fields) == {
        "mechanism": NAME,
        "ordinal": 7,
        "date": "2024-06-03",
        "place": "Singapore",
        "status": "planned",
    }
    assert claim.modality == "planned"


def test_meeting_by_video_has_no_place():
    text = f"Leaders met by video link on May 3, 2024. They held the 5th session of the {NAME}."
    assert meetings(text) == [
        {
            "mechanism": NAME,
            "ordinal": 5,
            "date": "2024-05-03",
            "status": "held",
            "format": "video",
        }
    ]


def test_dateline_gives_the_place_and_the_weekday_the_date():
    text = (
        f"SINGAPORE, May 10 (ABC) — Papers were signed on Tuesday at the 4th meeting of the {NAME}."
    )
    (meeting,) = meetings(text)
    assert (meeting["date"], meeting["place"]) == ("2024-05-07", "Singapore")


def test_government_headquarters_are_at_the_home_of_the_notice():
    text = (
        "Hong Kong has signed papers. Minister Ann Lo of Hong Kong yesterday said so. After the"
        f" {NAME}’s sixth plenary session at government headquarters they dined in HK$ style."
    )
    (claim,) = find_meetings(document(text))
    assert (claim.fields["place"], claim.fields["date"]) == ("Hong Kong", "2024-05-09")
    assert claim.words("place") == "government headquarters"
    assert claim.words("date") == "yesterday"


def test_relative_day_in_a_speech_is_the_speakers():
    text = (
        f"Minister Ann Lo spoke yesterday after the {NAME}’s sixth plenary session."
        " “The sixth plenary session held today is a milestone for both of us,” Lo said."
    )
    (meeting,) = meetings(text)
    assert meeting["date"] == "2024-05-09"


def test_relative_day_without_publication_stays_unresolved_and_says_why():
    text = f"The 4th meeting of the {NAME} was held in Singapore yesterday."
    (claim,) = find_meetings(document(text, published=None))
    assert "date" not in claim.fields
    assert list(claim.unresolved) == ["date"]
    assert claim.unresolved["date"]
    assert claim.words("date") == "yesterday"


def test_session_without_ordinal_counts_when_the_mechanism_met():
    assert meetings(f"The {NAME} met in Singapore on May 3, 2024.") == [
        {
            "mechanism": NAME,
            "date": "2024-05-03",
            "place": "Singapore",
            "status": "held",
            "format": "in_person",
        }
    ]


OTHER_EVENTS = [
    "The 14th Five-Year Plan began in 2021.",
    "The third session of the 14th National People's Congress opened.",
    "The Third Plenary Session of the 20th Central Committee was held in July 2024.",
    "The fifth China International Import Expo was held in Shanghai.",
    "The 9th Pan-Delta Regional Co-operation and Development Forum was held.",
    "The 19th Games opened.",
    "Its fourth ferry sank.",
    "The First Secretary attended a ceremony.",
]


@pytest.mark.parametrize("sentence", OTHER_EVENTS)
def test_ordinals_of_other_events_give_no_session(sentence):
    assert ordinals(f"The {NAME} met on May 3, 2024 for its 4th session.\n\n{sentence}") == [4]
    assert meetings(sentence) == []


NO_MEETING = [
    f"The {NAME} was established in 2003.",
    f"Trade has grown under the {NAME}.",
    f"The {NAME} was not held in 2020.",
    "The Legislative Council met on May 3, 2024.",
    "The Trade Development Council held a fair in Singapore.",
    "The annual press conference was held today.",
    "The co-operation forum was held in Singapore on May 3, 2024.",
    "The courtesy call on the Governor took place today.",
]


@pytest.mark.parametrize("text", NO_MEETING)
def test_near_miss_gives_no_meeting(text):
    assert meetings(text) == []


def test_every_field_that_stands_in_the_text_is_pinned():
    text = f"The 4th meeting of the {NAME} was held in Singapore on May 3, 2024."
    (claim,) = find_meetings(document(text))
    assert {part: claim.words(part) for part in claim.parts} == {
        "mechanism": NAME,
        "ordinal": "4th",
        "date": "May 3, 2024",
        "place": "Singapore",
        "format": "Singapore",
    }
    assert claim.quote == f"4th meeting of the {NAME}"


def test_session_at_a_place_is_the_sentences_then_the_paragraphs_then_the_main_one():
    text = (
        f"The sixth session of the {NAME} was held on May 3, 2024. It was sunny, they say.\n\n"
        "The fifth plenary session was held in August 2021, with a dinner. They ate fish.\n\n"
        "Other dishes came from the river and were liked by all the guests.\n\n"
        "Trade goes on as before between the two cities in this quiet year."
    )
    doc = document(text)
    at = {word: dict(session_at(doc, text.index(word)) or {}) for word in WORDS}
    assert {word: session.get("ordinal") for word, session in at.items()} == WORDS
    assert at["fish"] == {"mechanism": NAME, "ordinal": 5, "date": "2021-08"}


WORDS = {"sunny": 6, "dinner": 5, "fish": 5, "dishes": 5, "quiet": 6}


def test_notice_without_a_mechanism_has_no_session_anywhere():
    doc = document("The fourth plenary session was held in Singapore on May 3, 2024.")
    assert (mechanisms_of(doc), sessions_of(doc), session_at(doc, 10)) == ((), (), None)


PLACES = st.sampled_from("Ardmore Belford Carrick Dunmore Elmswood Fairport Glenrock".split())
HEADS = st.sampled_from(
    ["Joint Council", "Co-operation Conference", "Cooperation Committee", "Joint Working Group"]
)


@given(PLACES, PLACES, HEADS, st.sampled_from("-/–"), st.integers(1, 40))
def test_any_two_sides_and_any_ordinal_read_alike(one, two, head, stroke, ordinal):
    ending = (
        "th" if 10 < ordinal % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(ordinal % 10, "th")
    )
    name = f"{one}{stroke}{two} {head}"
    found = meetings(f"The {ordinal}{ending} session of the {name} was held on May 3, 2024.")
    assert [(m["mechanism"], m["ordinal"], m["date"]) for m in found] == [
        (name, ordinal, "2024-05-03")
    ]
