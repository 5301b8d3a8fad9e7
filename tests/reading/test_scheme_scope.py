# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Which scheme a condition belongs to, in three scripts, and how far a name reaches."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.chinese.scheme import find_schemes as find_chinese
from gongshi.reading.document import Document
from gongshi.reading.english.scheme import find_schemes as find_english
from gongshi.values import PartialDate

CREW, FARE = "Ferry Crew Scheme", "Bus Fare Scheme"


def schemes(language, *paragraphs):
    """Return the name and the other fields of every claim."""
    notice = Notice.of("\n\n".join(paragraphs), language, PartialDate.parse("2025-03-04"))
    find = find_english if language == "en" else find_chinese
    found = []
    for claim in find(Document.of(notice)):
        fields = dict(claim.fields)
        found.append((fields.pop("name"), fields))
    return found


def test_condition_belongs_to_the_scheme_named_last():
    found = schemes(
        "en",
        f"The {CREW} is for people aged 50 or above.",
        f"The {FARE} is for people aged 65 or above. It will run for two years.",
    )
    assert found == [
        (CREW, {"min_age": 50}),
        (FARE, {"min_age": 65}),
        (FARE, {"duration_months": 24}),
    ]


def test_name_reaches_two_paragraphs_and_no_further():
    named = f"The {CREW} is for people aged 50 or above."
    rule = "Applicants must be jobless for three months."
    near = schemes("en", named, "The sea is calm.", rule)
    far = schemes("en", named, "The sea is calm.", "The sky is blue.", rule)
    assert near == [(CREW, {"min_age": 50}), (CREW, {"jobless_months": 3})]
    assert far == [(CREW, {"min_age": 50})]


def test_condition_before_the_name_in_its_paragraph_is_the_scheme_s():
    found = schemes("en", f"People aged 50 or above may apply. The {CREW} opens today.")
    assert found == [(CREW, {"min_age": 50}), (CREW, {"launch_date": "2025-03-04"})]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("zh-Hant", "「渡輪船員計劃」供50歲或以上人士申請。該計劃為期兩年。", "渡輪船員計劃"),
        ("zh-Hans", "“渡轮船员计划”供50岁或以上人士申请。该计划为期两年。", "渡轮船员计划"),
        ("zh-Hant", "當局推出渡輪船員津貼，供50歲或以上人士申請，為期兩年。", "渡輪船員津貼"),
        ("zh-Hans", "当局推出渡轮船员津贴，供50岁或以上人士申请，为期两年。", "渡轮船员津贴"),
    ],
)
def test_chinese_scheme_goes_on_as_this_scheme(language, text, name):
    assert schemes(language, text) == [(name, {"min_age": 50}), (name, {"duration_months": 24})]


LAUNCHES = [
    ("The Scheme opened today (March 4).", "opened today"),
    ("The Scheme opened on Tuesday (March 4, 2025).", "opened on Tuesday"),
    ("The Scheme opened in March (March 4).", "opened in March (March 4)"),
]


@pytest.mark.parametrize(("sentence", "quote"), LAUNCHES)
def test_launch_day_said_twice_is_one_claim_with_brackets_closed(sentence, quote):
    text = f"The {CREW} is for people aged 50 or above. {sentence}"
    notice = Notice.of(text, "en", PartialDate.parse("2025-03-04"))
    _, launch = find_english(Document.of(notice))
    assert (launch.fields["launch_date"], launch.quote) == ("2025-03-04", quote)


def test_number_of_an_age_is_no_number_of_people():
    text = "渡輪船員津貼將於2025年5月1日推出，50歲或以上人士可申請，預計有3000人受惠。"
    assert schemes("zh-Hant", text) == [
        ("渡輪船員津貼", {"launch_date": "2025-05-01"}),
        ("渡輪船員津貼", {"min_age": 50}),
        ("渡輪船員津貼", {"beneficiaries": 3000}),
    ]
