# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Which mechanisms and sessions a notice names, and to which session a place in it belongs."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.document import Document
from gongshi.reading.mechanisms import (
    main_session,
    mechanisms_between,
    mechanisms_of,
    session_at,
    session_mention_at,
    sessions_of,
)
from gongshi.values import PartialDate

COUNCIL = "Harbour City-River Port Joint Council"
FORUM = "Lakeside-Hill Town Joint Committee"
TEXT = (
    f"The 4th {COUNCIL} met on May 3. It talked of eels. The 5th {COUNCIL} will be held next year."
    " It will talk of tides.\n\n"
    "Other plans were made for the ferries. The crews agreed to them at once.\n\n"
    "The ports had cake after the meeting and sang a song."
)
CHINESE = (
    "海港河灣合作會議第四次會議5月3日舉行，雙方談到鰻魚。海港河灣合作會議第五次會議將於明年舉行。\n\n"
    "此外，雙方談到渡輪的班次和船票的價錢。\n\n雙方會後一同享用蛋糕，並合唱一曲，場面熱鬧。"
)


def document(text, language="en", published="2024-05-10"):
    day = None if published is None else PartialDate.parse(published)
    return Document.of(Notice.of(text, language, day))


def test_mechanisms_come_in_the_order_of_the_text():
    text = f"The {FORUM} praised the {COUNCIL}, and the {FORUM} sang."
    notice = document(text)
    names = [mention.name for mention in mechanisms_of(notice)]
    assert names == [FORUM, COUNCIL, FORUM]
    middle = mechanisms_between(notice, text.index("praised"), text.index("sang"))
    assert [mention.name for mention in middle] == [COUNCIL, FORUM]
    assert mechanisms_between(notice, 0, text.index("Committee")) == ()


@pytest.mark.parametrize("day", ["2023年", "5月3日", "５月３日", "5月3號", "昨日，"])
def test_date_right_before_a_chinese_name_is_no_part_of_it(day):
    notice = document(f"{day}海港河灣合作會議第四次會議在禮堂舉行。", "zh-Hant")
    assert [mention.name for mention in mechanisms_of(notice)] == ["海港河灣合作會議"]


PLACES = [
    (TEXT, "en", "4th", 4),
    (TEXT, "en", "eels", 4),
    (TEXT, "en", "next year", 5),
    (TEXT, "en", "tides", 5),
    (TEXT, "en", "ferries", 5),
    (TEXT, "en", "crews", 4),
    (TEXT, "en", "cake", 4),
    (CHINESE, "zh-Hant", "鰻魚", 4),
    (CHINESE, "zh-Hant", "明年", 5),
    (CHINESE, "zh-Hant", "渡輪", 5),
    (CHINESE, "zh-Hant", "蛋糕", 4),
]


@pytest.mark.parametrize(("text", "language", "words", "ordinal"), PLACES)
def test_place_belongs_to_the_session_of_sentence_paragraph_or_notice(
    text, language, words, ordinal
):
    mention = session_mention_at(document(text, language), text.index(words))
    assert mention.ordinal == ordinal


def test_words_between_two_sessions_of_a_sentence_belong_to_the_one_before():
    text = f"At noon the 4th {COUNCIL} ended and soon the 5th {COUNCIL} began in the hall."
    notice = document(text)
    ordinals = [
        session_mention_at(notice, text.index(words)).ordinal for words in ("noon", "soon", "hall")
    ]
    assert ordinals == [4, 4, 5]


FIELDS = [
    (TEXT, "en", {"mechanism": COUNCIL, "ordinal": 4, "date": "2024-05-03"}),
    (f"The {COUNCIL} met in the hall.", "en", {"mechanism": COUNCIL}),
    (f"The 4th {COUNCIL} met in the hall.", "en", {"mechanism": COUNCIL, "ordinal": 4}),
    (
        CHINESE,
        "zh-Hant",
        {"mechanism": "海港河灣合作會議", "ordinal": 4, "date": "2024-05-03"},
    ),
    ("The ports met in the hall.", "en", None),
]


@pytest.mark.parametrize(("text", "language", "fields"), FIELDS)
def test_session_of_a_claim_holds_what_the_text_says(text, language, fields):
    found = session_at(document(text, language), 0)
    assert (None if found is None else dict(found)) == fields


def test_main_session_is_the_first_one_named():
    notice = document(TEXT)
    assert main_session(notice) == sessions_of(notice)[0]
    assert main_session(document("The ports met in the hall.")) is None


UNNUMBERED = [
    (f"The {COUNCIL} met in the hall.", [COUNCIL]),
    (f"The {COUNCIL} will meet in the hall.", [COUNCIL]),
    (f"The {COUNCIL} was co-chaired by two mayors.", [COUNCIL]),
    (f"The {COUNCIL} met. Again the {COUNCIL} met.", [COUNCIL]),
    (f"The {COUNCIL} met, and so the {FORUM} met.", [COUNCIL, FORUM]),
    (f"The {COUNCIL} was praised. The {FORUM} met.", [FORUM]),
    (f"The {COUNCIL} did not meet; it was not held.", []),
    (f"The {COUNCIL} was praised by two mayors.", []),
    (f"“The {COUNCIL} met in this very hall,” the mayor said.", []),
    (f"The {COUNCIL} met. The 5th {COUNCIL} comes later.", [COUNCIL]),
]


@pytest.mark.parametrize(("text", "names"), UNNUMBERED)
def test_mechanism_that_meets_is_a_session_without_number(text, names):
    assert [session.mechanism for session in sessions_of(document(text))] == names


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        ("海港河灣合作會議在禮堂舉行。", "zh-Hant", 1),
        ("海港河湾合作会议在礼堂召开。", "zh-Hans", 1),
        ("海港河灣合作會議未有舉行。", "zh-Hant", 0),
        ("海港河灣合作會議值得稱讚。", "zh-Hant", 0),
    ],
)
def test_chinese_mechanism_that_meets_is_a_session_without_number(text, language, count):
    assert len(sessions_of(document(text, language))) == count
