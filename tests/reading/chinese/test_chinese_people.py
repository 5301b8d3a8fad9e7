# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Names in Chinese: where they begin and end, and which office stands beside them."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.notices.letters import fold
from gongshi.reading.chinese.names import name_before, name_length
from gongshi.reading.chinese.office_holder import find_office_holders
from gongshi.reading.document import Document
from gongshi.reading.people import people_of

ENDS = [
    ("陳大文表示", "陳大文"),
    ("陳大文、", "陳大文"),
    ("丁正就話", "丁正"),
    ("王海一同出席", "王海"),
    ("韓平和", "韓平"),
    ("丁正說", "丁正"),
    ("何啟光說", "何啟光"),
    ("林鄭美玲說", "林鄭美玲"),
    ("歐陽文德。", "歐陽文德"),
    ("司徒光出席", "司徒光"),
    ("孫冬", "孫冬"),
    ("安娜·貝爾表示", "安娜·貝爾"),
    # words are no names
    ("表示歡迎", ""),
    ("和兩地", ""),
    ("向傳媒", ""),
    ("曾表示", ""),
    ("會見了", ""),
    ("。", ""),
    ("", ""),
]


@pytest.mark.parametrize(("words", "name"), ENDS)
def test_name_ends_before_what_is_no_part_of_it(words, name):
    assert words[: name_length(fold(words), 0)] == name


def test_shorter_name_is_kept_when_the_text_uses_it_elsewhere():
    assert name_length(fold("王海波動員。王海到場。王海離開。"), 0) == 2


def test_longer_name_is_kept_when_it_never_stands_shorter():
    assert name_length(fold("李文和出席。李文和離開。"), 0) == 3


BEFORE = [
    ("和韓平市長", "韓平"),
    ("陳國光司長", "陳國光"),
    ("我市長", ""),
    ("的時候市長", ""),
    ("市長", ""),
]


@pytest.mark.parametrize(("words", "name"), BEFORE)
def test_name_before_an_office(words, name):
    end = len(words) - 2
    assert words[end - name_before(fold(words), end) : end] == name


def holders(text):
    found = find_office_holders(Document.of(Notice.of(text, "zh-Hant")))
    return [(c.fields["person"], c.fields["office"], c.fields.get("place")) for c in found]


BESIDE = [
    ("上海市市長陳大文表示歡迎。", [("陳大文", "上海市市長", "上海")]),
    ("香港特區行政長官陳大文到場。", [("陳大文", "香港特區行政長官", "香港")]),
    ("昨日在上海會見了上海市委書記王小明。", [("王小明", "上海市委書記", "上海")]),
    ("署理海洋及漁業局局長陳大文說。", [("陳大文", "署理海洋及漁業局局長", None)]),
    ("國務院港澳辦副主任黃大文出席。", [("黃大文", "國務院港澳辦副主任", None)]),
    ("隨團的有律政司副司長張大文、海洋局局長許小宇等。",
     [("張大文", "律政司副司長", None), ("許小宇", "海洋局局長", None)]),
    ("我和韓平市長見面。", [("韓平", "市長", None)]),
    ("市長表示歡迎。", []),
    ("局長會議今日舉行。", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), BESIDE)
def test_office_and_name_side_by_side_belong_together(text, expected):
    assert holders(text) == expected


MEANING = [
    ("陳大文", "陳大文"),
    ("陈大文", "陳大文"),
    ("陳大文先生", "陳大文"),
    ("特首", "陳大文"),
    ("行政長官", "陳大文"),
    ("市長", "王小明"),
    ("上海市市長", "王小明"),
    ("他", "王小明"),
    ("省長", None),
]


@pytest.mark.parametrize(("words", "name"), MEANING)
def test_words_resolve_to_the_person_they_stand_for(words, name):
    text = "香港行政長官陳大文和上海市市長王小明見面。"
    person = people_of(Document.of(Notice.of(text, "zh-Hant"))).resolve(words, len(text))
    assert (None if person is None else person.name) == name


def test_name_and_office_alone_are_mentions_of_the_same_person():
    text = "香港行政長官陳大文到場。特首表示歡迎。陳大文離開。"
    mentions = people_of(Document.of(Notice.of(text, "zh-Hant"))).mentions
    assert [m.span.of(text) for m in mentions] == ["香港行政長官陳大文", "特首", "陳大文"]
    assert {m.person.name for m in mentions} == {"陳大文"}


def test_office_that_exists_in_one_place_has_its_side():
    text = "香港今日公布。特首陳大文到場。"
    assert holders(text) == [("陳大文", "特首", "香港")]
