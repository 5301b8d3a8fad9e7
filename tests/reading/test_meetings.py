# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""One claim a session: where it met, in which form, and whether it has been or is to come."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.document import Document
from gongshi.reading.meetings import meetings
from gongshi.values import PartialDate

COUNCIL = "Harbour City-River Port Joint Council"
FOURTH = f"The 4th {COUNCIL}"


def claims(text, language="en", published="2024-05-10"):
    day = None if published is None else PartialDate.parse(published)
    return list(meetings(Document.of(Notice.of(text, language, day))))


def told(text, language="en"):
    """Return date, place, form and status of the one session of a text."""
    (claim,) = claims(text, language)
    return tuple(claim.fields.get(name) for name in ("date", "place", "format", "status"))


ENGLISH = [
    ("was held in Singapore on May 3, 2024.", ("2024-05-03", "Singapore", "in_person", "held")),
    ("was held on May 3 by video conference.", ("2024-05-03", None, "video", "held")),
    ("was held in person on May 3.", ("2024-05-03", None, "in_person", "held")),
    (
        "was held. It took place in Shanghai on May 3.",
        ("2024-05-03", "Shanghai", "in_person", "held"),
    ),
    ("will be held in Singapore.", (None, "Singapore", None, "planned")),
    ("is held in Singapore on June 3.", ("2024-06-03", "Singapore", None, "planned")),
    ("will be held on June 3 by video link.", ("2024-06-03", None, None, "planned")),
    (
        "was held at the government headquarters on May 3. Hong Kong sent crews.",
        ("2024-05-03", "Hong Kong", "in_person", "held"),
    ),
    ("was held on May 3, when a fair in Paris was on.", ("2024-05-03", None, None, "held")),
    ("was held in Singapore-built boats on May 3.", ("2024-05-03", None, None, "held")),
    ("was praised.", (None, None, None, None)),
]


@pytest.mark.parametrize(("rest", "expected"), ENGLISH)
def test_session_is_told_by_its_sentence(rest, expected):
    assert told(f"{FOURTH} {rest}") == expected


CHINESE = [
    ("zh-Hant", "2024年5月3日在新加坡舉行。", ("2024-05-03", "新加坡", "in_person", "held")),
    ("zh-Hant", "以視像形式舉行。", (None, None, "video", "held")),
    ("zh-Hant", "將於6月3日在上海舉行。", ("2024-06-03", "上海", None, "planned")),
    ("zh-Hant", "5月3日面對面舉行。", ("2024-05-03", None, "in_person", "held")),
    ("zh-Hant", "5月3日在禮堂舉行。", ("2024-05-03", None, None, "held")),
    ("zh-Hans", "５月３日在上海举行。", ("2024-05-03", "上海", "in_person", "held")),
    ("zh-Hans", "以视频方式召开。", (None, None, "video", "held")),
    ("zh-Hans", "5月3日面对面举行。", ("2024-05-03", None, "in_person", "held")),
]


@pytest.mark.parametrize(("language", "rest", "expected"), CHINESE)
def test_chinese_session_is_told_by_its_sentence(language, rest, expected):
    name = {"zh-Hant": "海港河灣合作會議第四次會議", "zh-Hans": "海港河湾合作会议第四次会议"}
    assert told(name[language] + rest, language) == expected


def test_mayor_who_goes_to_a_place_for_the_session_tells_where_it_meets():
    text = "市長5月3日前往新加坡出席海港河灣合作會議第四次會議。"
    assert told(text, "zh-Hant") == ("2024-05-03", "新加坡", "in_person", "held")


def test_place_in_somebodys_words_is_not_that_of_the_session():
    text = f"“We should meet in Paris one day,” said the mayor as the 4th {COUNCIL} met on May 3."
    assert told(text) == ("2024-05-03", None, None, "held")


def test_dateline_tells_the_place_that_the_report_does_not():
    text = (
        f"SINGAPORE, May 10 (HDN) — {FOURTH} was held on Friday. The sides came by boat and by bus."
    )
    (claim,) = claims(text)
    assert (claim.fields["place"], claim.words("place")) == ("Singapore", "SINGAPORE")


def test_claim_keeps_the_words_of_each_part():
    (claim,) = claims(f"{FOURTH} was held in Singapore on May 3, 2024 in person.")
    assert dict(claim.fields) == {
        "mechanism": COUNCIL,
        "ordinal": 4,
        "date": "2024-05-03",
        "place": "Singapore",
        "format": "in_person",
        "status": "held",
    }
    assert {part: claim.words(part) for part in claim.parts} == {
        "mechanism": COUNCIL,
        "ordinal": "4th",
        "date": "May 3, 2024",
        "place": "Singapore",
        "format": "in person",
    }
    assert (claim.kind, claim.modality, claim.quote) == ("meeting", "stated", f"4th {COUNCIL}")


def test_session_to_come_is_planned_and_has_no_form_yet():
    (claim,) = claims(f"{FOURTH} will be held in Singapore on June 3 by video link.")
    assert (claim.modality, claim.fields["status"]) == ("planned", "planned")
    assert "format" not in claim.fields


def test_each_session_of_a_notice_is_one_claim_however_often_it_is_named():
    text = f"{FOURTH} met in Singapore on May 3. {FOURTH} sang. The 5th {COUNCIL} is due in 2025."
    assert [(c.fields["ordinal"], c.fields["date"], c.modality) for c in claims(text)] == [
        (4, "2024-05-03", "stated"),
        (5, "2025", "planned"),
    ]


def test_parts_said_in_two_sentences_are_put_together():
    text = f"{FOURTH} met on May 3. It is known that the 4th {COUNCIL} was held in Singapore."
    assert told(text) == ("2024-05-03", "Singapore", "in_person", "held")


def test_day_that_hangs_on_an_unknown_publication_keeps_its_reason():
    (claim,) = claims(f"{FOURTH} met today in Singapore.", published=None)
    assert "date" not in claim.fields
    assert claim.words("date") == "today"
    assert dict(claim.unresolved) == {"date": "the publication day is not known: give --published"}


def test_notice_without_session_has_no_meeting():
    assert claims("The ports met in Singapore on May 3.") == []
