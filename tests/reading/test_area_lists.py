# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Lists of areas as claims, and headings under a sentence that announces areas."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.area_lists import AreaList, area_claims, headings_after
from gongshi.reading.document import Document
from gongshi.values import PartialDate, Span

HELD = "The 4th Harbour City-River Port Joint Council met on May 3, 2024. "
SESSION = {
    "mechanism": "Harbour City-River Port Joint Council",
    "ordinal": 4,
    "date": "2024-05-03",
}


def document(text, language="en"):
    return Document.of(Notice.of(text, language, PartialDate.parse("2024-05-10")))


def place(text, words):
    at = text.index(words)
    return Span(at, at + len(words))


def listed(text, of, cue, *names):
    return AreaList(of, place(text, cue), tuple(place(text, name) for name in names))


def test_each_name_of_a_list_is_a_claim_with_cue_and_session():
    text = HELD + "They agreed on eels, tides and ferries."
    agreed = listed(text, "consensus", "agreed on", "eels", "tides", "ferries")
    claims = list(area_claims(document(text), iter([agreed])))
    assert [(c.kind, c.quote, dict(c.fields)) for c in claims] == [
        ("area", name, {"name": name, "of": "consensus", "session": SESSION})
        for name in ("eels", "tides", "ferries")
    ]
    parts = {part: claims[0].words(part) for part in claims[0].parts}
    assert parts == {
        "name": "eels",
        "of": "agreed on",
        "session": "4th Harbour City-River Port Joint Council",
    }


def test_name_in_two_lists_belongs_to_the_first():
    text = HELD + "They agreed on eels and signed for tides."
    lists = [
        listed(text, "consensus", "agreed on", "eels"),
        listed(text, "instruments", "signed for", "eels", "tides"),
    ]
    claims = area_claims(document(text), iter(lists))
    assert [(c.fields["name"], c.fields["of"]) for c in claims] == [
        ("eels", "consensus"),
        ("tides", "instruments"),
    ]


@pytest.mark.parametrize(("length", "count"), [(120, 1), (121, 0)])
def test_name_as_long_as_a_sentence_is_none(length, count):
    name = "e" * length
    text = f"{HELD}They agreed on {name}."
    agreed = listed(text, "consensus", "agreed on", name)
    assert len(list(area_claims(document(text), iter([agreed])))) == count


def test_area_of_a_notice_without_session_has_none():
    text = "雙方同意發展漁業，並於港口設立新的辦事處。"
    agreed = listed(text, "consensus", "同意", "漁業")
    (claim,) = area_claims(document(text, "zh-Hant"), iter([agreed]))
    assert dict(claim.fields) == {"name": "漁業", "of": "consensus"}


ENGLISH = (
    "Harbour Daily\n\nTwo ports agree\n\n"
    "The ports met on Monday to talk of many things. They named the areas of their work:\n\n"
    "1. Eels and tides\n\nThey will breed eels in the river and count the tides all year long.\n\n"
    "2. Ferries;\n\nThey will build ferries for the two rivers and sail them twice a day.\n\n"
    "3. Schools\n\nThey will open schools on both sides of the river before next summer.\n"
)
CHINESE = (
    "海港日報\n\n兩港會面\n\n"
    "兩個港口週一會面，談論多個題目，氣氛十分熱烈。雙方列出合作範疇如下：\n\n"
    "一、漁業及潮汐\n\n雙方將在河中養殖鰻魚，並全年統計潮汐的高低，互相通報。\n\n"
    "二、渡輪；\n\n雙方將為兩條河流建造渡輪，每日往返航行兩次，風雨不改。\n\n"
    "三、學校\n\n雙方將於明年夏天之前在河的兩岸開設學校，招收各地學生。\n"
)
ONE_A_LINE = (
    "Harbour Daily\n\nTwo ports agree\n\n"
    "The ports met on Monday to talk of many things. They named the areas of their work:\n\n"
    "• Eels and tides\n• Ferries;\n• Schools.\n\n"
    "They will come together again in the summer of next year on the other side.\n"
)
HEADED = [
    (ENGLISH, "en", "They named", None, ["Eels and tides"]),
    (ENGLISH, "en", "They named", 2, ["Eels and tides", "Ferries"]),
    (ENGLISH, "en", "They named", 3, ["Eels and tides", "Ferries", "Schools"]),
    (ENGLISH, "en", "They will build", 3, ["Schools"]),
    (CHINESE, "zh-Hant", "雙方列出", None, ["漁業及潮汐"]),
    (CHINESE, "zh-Hant", "雙方列出", 3, ["漁業及潮汐", "渡輪", "學校"]),
    (ONE_A_LINE, "en", "They named", None, ["Eels and tides", "Ferries", "Schools"]),
    (ONE_A_LINE, "en", "They named", 2, ["Eels and tides", "Ferries"]),
    (ONE_A_LINE, "en", "They will come", None, []),
]


@pytest.mark.parametrize(("text", "language", "after", "announced", "names"), HEADED)
def test_headings_after_a_sentence_name_an_area_each(text, language, after, announced, names):
    notice = document(text, language)
    found = headings_after(notice, text.index(after), announced)
    assert [notice.words(name) for name in found] == names
