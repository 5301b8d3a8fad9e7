# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The day a session met: in its sentence, beside it, or where the notice tells its news."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.document import Document
from gongshi.reading.mechanisms import sessions_of
from gongshi.reading.session import SessionMention
from gongshi.reading.session_dates import dated, news_day
from gongshi.values import PartialDate, Span

COUNCIL = "Harbour City-River Port Joint Council"
MEETING = "海港河灣合作會議"


def document(text, language="en", published="2024-05-10"):
    day = None if published is None else PartialDate.parse(published)
    return Document.of(Notice.of(text, language, day))


def days(text, language="en", published="2024-05-10"):
    """Return the number and the day of each session that a text names, with the words for it."""
    notice = document(text, language, published)
    return [
        (session.ordinal, session.date, session.date_span and notice.words(session.date_span))
        for session in sessions_of(notice)
    ]


IN_ITS_SENTENCE = [
    (f"The 4th {COUNCIL} was held on May 3, 2024.", (4, "2024-05-03", "May 3, 2024")),
    (f"On May 3, 2024 the 4th {COUNCIL} was held.", (4, "2024-05-03", "May 3, 2024")),
    (f"On Friday the 4th {COUNCIL} met for 2024.", (4, "2024-05-10", "Friday")),
    (f"The 4th {COUNCIL} was held in May.", (4, "2024-05", "May")),
    (
        f"The 4th {COUNCIL}, originally scheduled for April 2, was held on May 3.",
        (4, "2024-05-03", "May 3"),
    ),
    (
        f"The 4th {COUNCIL}, postponed from April 2, is due on May 30.",
        (4, "2024-05-30", "May 30"),
    ),
    (f"The 4th {COUNCIL} is scheduled for May 30.", (4, "2024-05-30", "May 30")),
    (f"Founded in 2015, the 4th {COUNCIL} met on Friday.", (4, "2024-05-10", "Friday")),
]


@pytest.mark.parametrize(("text", "expected"), IN_ITS_SENTENCE)
def test_session_has_the_date_of_its_sentence(text, expected):
    assert days(text) == [expected]


CHINESE = [
    ("zh-Hant", f"{MEETING}第四次會議2024年5月3日舉行。", (4, "2024-05-03", "2024年5月3日")),
    ("zh-Hant", f"2024年5月3日，{MEETING}第四次會議舉行。", (4, "2024-05-03", "2024年5月3日")),
    ("zh-Hans", "海港河湾合作会议第四次会议5月3日举行。", (4, "2024-05-03", "5月3日")),
    ("zh-Hant", f"{MEETING}第四次會議原定4月2日，5月3日舉行。", (4, "2024-05-03", "5月3日")),
    ("zh-Hant", f"2023年，{MEETING}第四次會議為5月30日的比賽訂下目標。", (4, "2023", "2023年")),
]


@pytest.mark.parametrize(("language", "text", "expected"), CHINESE)
def test_chinese_session_has_the_date_of_its_sentence(language, text, expected):
    assert days(text, language) == [expected]


def test_sessions_of_one_sentence_have_each_the_date_behind_them():
    text = f"The 4th {COUNCIL} was held on May 3. The 5th {COUNCIL} is to be held next year."
    assert days(text) == [(4, "2024-05-03", "May 3"), (5, "2025", "next year")]


def test_session_has_one_date_the_exactest_wherever_it_is_named():
    text = f"The 4th {COUNCIL} met in 2024. On May 3, the 4th {COUNCIL} opened in the hall."
    assert days(text) == [(4, "2024-05-03", "May 3")] * 2


ROW = (
    "滬港甲合作會議第二次會議和滬港乙合作會議第三次會議分別於2018年5月和2021年6月舉行。",
    "分別於2018年5月和2021年6月舉行滬港甲合作會議第二次會議和滬港乙合作會議第三次會議。",
)


@pytest.mark.parametrize("text", ROW)
def test_sessions_and_dates_in_a_row_are_paired(text):
    expected = [(2, "2018-05", "2018年5月"), (3, "2021-06", "2021年6月")]
    assert days(text, "zh-Hant") == expected


NEWS = [
    f"The 4th {COUNCIL} met in the hall. It happened on Friday in the rain.",
    f"The 4th {COUNCIL} met in the hall.\n\nThe crews and the sides had a good time on Friday.",
    f"The 4th {COUNCIL} met.\n\nIt was founded in 2015 by two ports. They came together on Friday.",
]


@pytest.mark.parametrize("text", NEWS)
def test_session_without_a_date_met_on_the_first_day_told_nearby(text):
    assert days(text) == [(4, "2024-05-10", "Friday")]


NO_NEWS = [
    f"The 4th {COUNCIL} met in the hall. It had been raining all year.",
    f"The 4th {COUNCIL} met in the hall. “It was on Friday in the rain,” the mayor told everybody.",
    f"The 4th {COUNCIL} met in the hall. It was established on Friday by two ports.",
    f"The 4th {COUNCIL} met in the hall.\n\nThey sang.\n\nThey danced.\n\nAll left on Friday.",
]


@pytest.mark.parametrize("text", NO_NEWS)
def test_day_of_a_speaker_of_a_founding_or_far_away_is_not_that_of_the_session(text):
    assert days(text) == [(4, None, None)]


def test_day_said_in_a_speech_gives_way_to_the_day_outside():
    text = f"“We met yesterday at the 4th {COUNCIL} in the hall,” the mayor said on Tuesday."
    assert days(text) == [(4, "2024-05-07", "Tuesday")]


def test_relative_day_of_a_notice_without_date_keeps_its_reason():
    notice = document(f"The 4th {COUNCIL} met today.", published=None)
    (session,) = sessions_of(notice)
    assert (session.date, notice.words(session.date_span)) == (None, "today")
    assert session.unresolved == "the publication day is not known: give --published"


def test_no_session_has_no_date():
    assert dated(document("The ports met."), []) == ()


def test_day_of_the_news_is_asked_for_from_any_session():
    text = "The ports met. They came together on Friday and talked of many things."
    mention = SessionMention(Span(0, 9), "Ports", Span(4, 9))
    notice = document(text)
    day = news_day(notice, mention)
    assert (str(day.value), notice.words(day.span)) == ("2024-05-10", "Friday")
