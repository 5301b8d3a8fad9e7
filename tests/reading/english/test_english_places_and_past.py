# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Where a session met and how a mechanism came to be; English notices of invented mechanisms."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.document import Document
from gongshi.reading.english.mechanism_history import find_mechanism_histories
from gongshi.reading.english.meeting import find_meetings
from gongshi.values import PartialDate

NAME = "Harbour City-River Port Joint Council"
OLD = "Harbour City-River Port Trade Joint Council"


def document(text):
    return Document.of(Notice.of(text, "en", PartialDate.parse("2024-05-10")))


def places(text):
    return [
        (claim.fields["ordinal"], claim.fields.get("place"), claim.fields.get("format"))
        for claim in find_meetings(document(text))
    ]


FIRST = f"The first session of the {NAME}"
SAID = [
    (f"{FIRST} was held in Singapore on May 3, 2024.", "Singapore"),
    (f"{FIRST} took place on May 3, 2024 in Singapore.", "Singapore"),
    (f"{FIRST} was convened at Singapore on May 3, 2024.", "Singapore"),
    (f"{FIRST}, held in Singapore, ended well.", "Singapore"),
    (f"In Singapore, {FIRST} was held on May 3, 2024.", "Singapore"),
    (f"Leaders went to Singapore, where {FIRST} was held.", "Singapore"),
    (f"{FIRST} was held in Singapore, when firms from Shanghai invested in Tokyo.", "Singapore"),
]


@pytest.mark.parametrize(("text", "place"), SAID)
def test_place_of_the_session_is_said_with_it(text, place):
    assert places(text) == [(1, place, "in_person")]


NOT_SAID = [
    f"{FIRST} was held in 2003, when Singapore firms invested US$2 billion in Shanghai.",
    f"{FIRST} was held in 2003, while a fair was under way in Shanghai.",
    f"{FIRST} was held on May 3, 2024 for the good of Shanghai.",
    f"{FIRST} was held on May 3, 2024 and Shanghai was glad.",
    f"{FIRST} was held on May 3, 2024 by the Shanghai Ports Bureau.",
]


@pytest.mark.parametrize("text", NOT_SAID)
def test_place_of_something_else_is_not_the_sessions(text):
    assert places(text) == [(1, None, None)]


VIDEO = [
    f"{FIRST} was held by video link on May 3, 2024.",
    f"{FIRST} was held via video conference on May 3, 2024.",
    f"{FIRST} was held online on May 3, 2024.",
    f"{FIRST} was a virtual meeting, held on May 3, 2024.",
]


@pytest.mark.parametrize("text", VIDEO)
def test_session_by_video_has_that_format_and_no_place(text):
    assert places(text) == [(1, None, "video")]


def test_two_sessions_keep_a_place_each():
    text = (
        f"The 4th session of the {NAME} was held in Singapore on May 3, 2024."
        f" The 3rd session of the {NAME} was held in Shanghai in 2019."
    )
    assert places(text) == [(4, "Singapore", "in_person"), (3, "Shanghai", "in_person")]


ORDINALS = [
    ("first", 1),
    ("second", 2),
    ("third", 3),
    ("tenth", 10),
    ("twelfth", 12),
    ("twentieth", 20),
    ("1st", 1),
    ("2nd", 2),
    ("3rd", 3),
    ("11th", 11),
    ("24th", 24),
]


@pytest.mark.parametrize(("words", "ordinal"), ORDINALS)
def test_ordinal_may_be_words_or_figures(words, ordinal):
    text = f"The {words} session of the {NAME} was held in Singapore on May 3, 2024."
    assert [found for found, *_ in places(text)] == [ordinal]


STATUS = [
    ("was held on May 3, 2024", "held", "2024-05-03"),
    ("was held in May 2024", "held", "2024-05"),
    ("was held in 2019", "held", "2019"),
    ("was held yesterday", "held", "2024-05-09"),
    ("was held today", "held", "2024-05-10"),
    ("will be held tomorrow", "planned", "2024-05-11"),
    ("will be held on June 3, 2024", "planned", "2024-06-03"),
    ("is planned for the third quarter of 2024", "planned", "2024-Q3"),
]


@pytest.mark.parametrize(("words", "status", "date"), STATUS)
def test_day_of_the_session_says_whether_it_was_held(words, status, date):
    (claim,) = find_meetings(document(f"{FIRST} {words}."))
    assert (claim.fields["status"], claim.fields["date"]) == (status, date)


UNNUMBERED = [
    (f"The {NAME} met in Singapore on May 3, 2024.", True),
    (f"The {NAME} was held in Singapore on May 3, 2024.", True),
    (f"The {NAME} took place in Singapore on May 3, 2024.", True),
    (f"Mayor Bo Hai chaired the {NAME} on May 3, 2024.", True),
    (f"Mayor Bo Hai attended the {NAME} on May 3, 2024.", True),
    (f"The {NAME} did not meet on May 3, 2024.", False),
    (f"The {NAME} is a good thing.", False),
    (f"The {NAME} was set up in 2003.", False),
    (f"“The {NAME} met in Singapore for many years,” she said.", False),
]


@pytest.mark.parametrize(("text", "met"), UNNUMBERED)
def test_session_without_ordinal_counts_only_when_the_mechanism_met(text, met):
    found = [claim.fields["mechanism"] for claim in find_meetings(document(text))]
    assert found == ([NAME] if met else [])


def histories(text):
    return [dict(claim.fields) for claim in find_mechanism_histories(document(text))]


def founded(date):
    return {"mechanism": NAME, "event": "founded", "date": date}


FOUNDED = [
    (f"The {NAME} was set up in October 2003.", "2003-10"),
    (f"The {NAME} was set up in October 2003 with the approval of the cabinet.", "2003-10"),
    (f"The {NAME} was formally established on 27 October 2003.", "2003-10-27"),
    (f"The {NAME}, founded in 2003, works.", "2003"),
    (f"The {NAME}, which was created in 2003, works.", "2003"),
    (f"The {NAME} came into being in 2003.", "2003"),
    (f"The {NAME} dates back to 2003.", "2003"),
    (f"The {NAME} works. The council was launched in 2003.", "2003"),
    (f"The {NAME} works. The mechanism was formed in 2003.", "2003"),
]


@pytest.mark.parametrize(("text", "date"), FOUNDED)
def test_founding_has_its_date(text, date):
    assert histories(text) == [founded(date)]


RENAMED = {
    "mechanism": NAME,
    "event": "renamed",
    "date": "2015",
    "former_name": OLD,
    "new_name": NAME,
}
CALLED = [
    f"The {OLD} was renamed the {NAME} in 2015.",
    f"In 2015, the {OLD} was renamed the {NAME} in 2015.",
    f"The {OLD} works. The council was renamed in 2015. Since then it has been called the {NAME}.",
    f"The {OLD} was renamed in 2015. It is now called the {NAME}.",
    f"The {OLD} was renamed in 2015. It is now known as the {NAME}.",
    f"The {OLD} was renamed in 2015. Since then it has met under the name of the {NAME}.",
]


@pytest.mark.parametrize("text", CALLED)
def test_renaming_has_both_names_even_over_two_sentences(text):
    assert histories(text) == [RENAMED]


UNCALLED = [
    f"The {OLD} was renamed in 2015.",
    f"The {OLD} was renamed in 2015. The {NAME} met in May.",
    f"The {OLD} was renamed in 2015. Rain fell. It is called the {NAME}.",
    f"The {OLD} was renamed in 2015. It is called a success.",
]


@pytest.mark.parametrize("text", UNCALLED)
def test_new_name_is_only_what_the_next_sentence_calls_it(text):
    assert histories(text) == [
        {"mechanism": OLD, "event": "renamed", "date": "2015", "former_name": OLD}
    ]


def test_new_name_is_pinned_where_it_stands():
    text = f"The {OLD} was renamed in 2015. It is now called the {NAME}."
    (claim,) = find_mechanism_histories(document(text))
    assert {part: claim.words(part) for part in claim.parts} == {
        "mechanism": NAME,
        "event": "renamed",
        "date": "2015",
        "former_name": OLD,
        "new_name": NAME,
    }


NO_HISTORY = [
    f"The {NAME} works. The ferry was renamed in 2015.",
    f"The {NAME} was never renamed in 2015.",
    f"The {NAME} set up a fund.",
    f"The {NAME} works. A task force will be set up.",
    "The ferry club was renamed in 2015. It is now called the Reef Club.",
]


@pytest.mark.parametrize("text", NO_HISTORY)
def test_histories_of_others_are_none_of_the_mechanism(text):
    assert histories(text) == []
