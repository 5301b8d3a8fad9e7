# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""People who stand together at words of chairing, and the claims made of them."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.chairs import chair_claims, fullest, group_after, group_before
from gongshi.reading.document import Document
from gongshi.reading.people import people_of
from gongshi.values import Span


def document(text, language="en"):
    return Document.of(Notice.of(text, language))


def names(mentions):
    return [mention.person.name for mention in mentions]


def after(text, language="en"):
    """Return who stands together from the mark | on."""
    start, notice = text.index("|"), document(text, language)
    return names(group_after(notice, people_of(notice), start + 1, len(text)))


def before(text, language="en"):
    """Return who stands together up to the mark |."""
    end, notice = text.index("|"), document(text, language)
    return names(group_before(notice, people_of(notice), 0, end))


BOTH = ["Ann Lo", "Bo Hai"]
JOINED = [
    ("Minister Ann Lo and Mayor Bo Hai", BOTH),
    ("Minister Ann Lo, and the Mayor, Bo Hai,", BOTH),
    ("Minister Ann Lo together with Mayor Bo Hai", BOTH),
    ("Ann Lo, Minister for Ports, as well as Bo Hai, Mayor of Shanghai,", BOTH),
    ("Minister Ann Lo alongside Mr Bo Hai", BOTH),
]


@pytest.mark.parametrize(("people", "together"), JOINED)
def test_people_joined_by_and_or_with_stand_together(people, together):
    assert after(f"It was chaired by |{people}.") == together
    assert before(f"In the hall {people} | chaired.") == together


APART = [
    ("Minister Ann Lo in the hall of Mayor Bo Hai", ["Ann Lo"], ["Bo Hai"]),
    ("Minister Ann Lo, who sang with Mayor Bo Hai", ["Ann Lo"], ["Bo Hai"]),
    ("Minister Ann Lo and songs by Mayor Bo Hai", ["Ann Lo"], ["Bo Hai"]),
]


@pytest.mark.parametrize(("people", "first", "last"), APART)
def test_other_words_between_people_part_them(people, first, last):
    assert after(f"It was chaired by |{people}.") == first
    assert before(f"In the hall {people} | chaired.") == last


def test_people_too_far_behind_the_verb_are_none():
    assert after("It was chaired |by one or another of the oldest men; Minister Ann Lo sang.") == []
    near = "It was chaired |, as it seems, by Minister Ann Lo."
    assert after(near) == ["Ann Lo"]


def test_person_named_twice_stands_once():
    assert after("It was chaired by |Minister Ann Lo and Ann Lo.") == ["Ann Lo"]
    assert before("Minister Ann Lo and Ann Lo | chaired.") == ["Ann Lo"]


def test_empty_stretch_holds_nobody():
    notice = document("Minister Ann Lo chaired it.")
    cast = people_of(notice)
    assert group_after(notice, cast, 5, 5) == group_before(notice, cast, 5, 5) == []


CHINESE = [
    ("zh-Hant", "市長陳大文和行政長官李小明", ["陳大文", "李小明"]),
    ("zh-Hant", "市長陳大文、行政長官李小明", ["陳大文", "李小明"]),
    ("zh-Hant", "市長陳大文與行政長官李小明", ["陳大文", "李小明"]),
    ("zh-Hant", "市長陳大文先生以及行政長官李小明", ["陳大文", "李小明"]),
    ("zh-Hans", "市长陈大文和行政长官李小明", ["陈大文", "李小明"]),
    ("zh-Hans", "市长陈大文及行政长官李小明", ["陈大文", "李小明"]),
]


@pytest.mark.parametrize(("language", "people", "together"), CHINESE)
def test_chinese_people_joined_by_and_stand_together(language, people, together):
    assert before(f"會議由{people}|主持。", language) == together
    assert after(f"主持會議的是|{people}。", language) == together


def test_chinese_people_with_other_words_between_are_parted():
    assert before("市長陳大文唱歌，行政長官李小明|主持。", "zh-Hant") == ["李小明"]


def mentions(notice):
    return people_of(notice).mentions


def test_mention_without_office_takes_the_office_given_before():
    notice = document("Minister Ann Lo sang. Ms Lo chaired it. Ann Lo, Mayor of Shanghai, left.")
    minister, surname, mayor = mentions(notice)
    assert fullest(notice, surname) == minister
    assert fullest(notice, mayor) == mayor


def test_mention_before_any_office_stays_as_it_is():
    notice = document("Ms Ann Lo chaired it. Minister Ann Lo left.")
    first = mentions(notice)[0]
    assert fullest(notice, first) == first


def chaired(text, modality="stated"):
    """Return the claims that the last two mentions, or the one, chaired."""
    notice = document(text)
    at = text.index("chaired")
    return list(chair_claims(notice, mentions(notice)[-2:], Span(at, at + 7), modality))


def test_claim_holds_person_office_and_side_with_their_words():
    first, second = chaired("Minister Ann Lo and Bo Hai, the Mayor of Shanghai, chaired it.")
    assert dict(first.fields) == {"person": "Ann Lo", "office": "Minister"}
    assert dict(second.fields) == {
        "person": "Bo Hai",
        "office": "Mayor of Shanghai",
        "side": "Shanghai",
    }
    assert {part: second.words(part) for part in second.parts} == {
        "person": "Bo Hai",
        "office": "Mayor of Shanghai",
        "side": "Shanghai",
        "cue": "chaired",
    }
    assert (first.kind, first.modality, first.quote) == ("chair", "stated", "Minister Ann Lo")


def test_claim_of_a_plan_is_planned():
    (claim,) = chaired("Minister Ann Lo, not yet having chaired it, sang.", "planned")
    assert claim.modality == "planned"


def test_chair_named_by_surname_is_pinned_where_the_office_is_given():
    claims = chaired("Minister Ann Lo sang. In the hall Ms Lo chaired it.")
    assert [c.quote for c in claims] == ["Minister Ann Lo"] * 2
    assert [c.words("person") for c in claims] == ["Ann Lo", "Lo"]


def test_chair_named_by_office_alone_is_pinned_with_the_verb():
    claims = chaired("Minister Ann Lo sang. In the hall the minister chaired it.")
    assert [c.quote for c in claims] == ["Minister Ann Lo", "minister chaired"]
    assert claims[1].words("antecedent") == "Ann Lo"
