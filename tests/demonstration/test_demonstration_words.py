# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The words of the digests: their script, their figures, and whose sentences they are not."""

from __future__ import annotations

import re
import tomllib

import opencc
import pytest

from gongshi import demonstration

NOTICES = tomllib.loads(demonstration.table("notices"))["notice"]
TEXTS = {
    file: demonstration.notice_bytes(file).decode("utf-8") for file in demonstration.notice_files()
}
TO_SIMPLIFIED = opencc.OpenCC("t2s").convert
TO_HONG_KONG = opencc.OpenCC("s2hk").convert
TO_TAIWAN = opencc.OpenCC("s2tw").convert


def simplified_only(text):
    """Characters of `text` that neither Hong Kong nor Taiwan writes."""
    triples = zip(text, TO_HONG_KONG(text), TO_TAIWAN(text), strict=True)
    return [ours for ours, hong_kong, taiwan in triples if ours not in (hong_kong, taiwan)]


def traditional_only(text):
    """Characters of `text` that are written otherwise in Simplified Chinese."""
    return [ours for ours, theirs in zip(text, TO_SIMPLIFIED(text), strict=True) if ours != theirs]


def texts_in(language):
    return [TEXTS[notice["file"]] for notice in NOTICES if notice["language"] == language]


def names_in(language):
    register = tomllib.loads(demonstration.table("register"))
    return [
        name["text"]
        for items in register.values()
        for item in items
        for name in item["names"]
        if name["lang"] == language
    ]


def titles_in(language):
    return [notice["title"] for notice in NOTICES if notice["language"] == language]


def test_traditional_chinese_holds_no_simplified_character():
    words = texts_in("zh-Hant") + titles_in("zh-Hant") + names_in("zh-Hant")
    assert [(text, simplified_only(text)) for text in words if simplified_only(text)] == []


def test_simplified_chinese_holds_no_traditional_character():
    words = texts_in("zh-Hans") + titles_in("zh-Hans") + names_in("zh-Hans")
    assert [(text, traditional_only(text)) for text in words if traditional_only(text)] == []


def test_english_holds_no_chinese_character():
    words = texts_in("en") + titles_in("en") + names_in("en")
    assert [text for text in words if re.search(r"[\u3000-\u9fff\uff00-\uffef]", text)] == []


def test_a_character_of_the_other_script_is_found():
    assert simplified_only("滬港合作会議") == ["会"]
    assert traditional_only("沪港合作會议") == ["會"]


# Every figure of every digest in order of the text. Typed from the project's sourced facts, not
# from the digests: a figure that creeps in, falls out or changes breaks the comparison.
FIGURES = {
    # first session, 27 October 2003, eight areas
    "hk-sh-1.en.txt": ["first", "27", "2003", "two", "eight"],
    # 28 joint projects, four documents; on 5 January 2012 by its publication day
    "hk-sh-2.en.txt": ["28", "Second", "four", "28", "two"],
    # second session, 5 January, 28 projects, nine areas, four documents; the memorandum of 2010,
    # the airport company since March 2010, the first flight in September 2010
    "hk-sh-2.zh-Hans.txt": (["二", "一", "五", "28", "九", "四", "2010", "2010", "3", "2010", "9"]),
    # announced for the third quarter of 2014
    "hk-sh-3-planned.en.txt": ["third", "third", "2014"],
    # 10 April 2015, 27 initiatives, 10 areas, three documents, three winners
    "hk-sh-3.en.txt": ["third", "10", "2015", "two", "27", "10", "Three", "three"],
    # 16 areas, 15 documents; the first import expo
    "hk-sh-4.en.txt": ["4", "two", "16", "one", "first", "15"],
    # 24 August 2018, 16 areas of which six are key, 15 documents
    "hk-sh-4-areas.en.txt": ["fourth", "24", "2018", "two", "16", "first", "six", "15"],
    # 30 August, 13 areas, two sessions in a term of five years, the 14th Five-Year Plan
    "hk-sh-5.en.txt": ["30", "two", "5", "two", "five", "two", "14", "Five", "two", "13", "first"],
    # 30 August 2021, 13 areas, memorandum of the session and four more; 2021 to 2026; since 2003
    "hk-sh-5-areas.en.txt": (
        [
            "fifth",
            "30",
            "2021",
            "two",
            "13",
            "fifth",
            "four",
            "2021",
            "2026",
            "two",
            "14",
            "Five",
            "two",
            "2003",
        ]
    ),
    # the same in Chinese: 30 August, fifth session, 13 areas, 4 further documents, 2021-2026, 2003
    "hk-sh-5.zh-Hans.txt": ["8", "30", "五", "13", "五", "4", "2021", "2026", "2003"],
    # 26 April 2024, 65 projects, 15 areas, 20 documents, US$2 bn (2003) and US$17.4 bn (2023)
    "hk-sh-6.en.txt": (
        ["sixth", "26", "2024", "two", "65", "15", "20", "2", "2003", "17.4", "2023", "one", "two"]
    ),
    # the same in Chinese: 20 and 174 (in units of 億), over 20 years, four points on health
    "hk-sh-6.zh-Hant.txt": ["六", "65", "15", "20", "2003", "20", "174", "20", "4"],
    # founded October 2003, renamed 2015 after the third session
    "hk-sh-history.en.txt": ["2003", "2015", "third"],
    # 20 years, 4 November 2023, five documents, four pairs
    "hk-sh-2023.en.txt": ["20", "4", "2023", "Five", "three"],
    # three years, from 40, three months idle, 10,000 after 6 and after 12 months, 6,000 expected
    "re-employment-allowance-announced.en.txt": (
        ["three", "40", "three", "six", "10,000", "12", "10,000", "6,000"]
    ),
    "re-employment-allowance-announced.zh-Hant.txt": (
        ["三", "40", "三", "六", "1", "12", "1", "6"]
    ),
    # 15 July; the ceiling of 20,000; the training allowance runs six to 12 months
    "re-employment-allowance-launched.en.txt": (
        ["15", "three", "40", "three", "Six", "10,000", "12", "10,000", "20,000", "six", "12"]
    ),
    # 30 July; a fair of two days, over 50 firms, 3,300 vacancies; launched 15 July;
    # about 6,000 expected and 9,200 registered; two more fairs in October
    "re-employment-allowance-fair.zh-Hans.txt": (
        [
            "7",
            "30",
            "两",
            "50",
            "3300",
            "3",
            "40",
            "3",
            "6",
            "10000",
            "12",
            "10000",
            "7",
            "15",
            "6000",
            "9200",
            "10",
            "两",
        ]
    ),
}
FIGURE = re.compile(
    r"\d[\d,]*(?:\.\d+)?(?<!,)"
    r"|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
    r"|\b(?:first|second|third|fourth|fifth|sixth)\b"
    r"|[一二三四五六七八九十两兩]+(?=[月日年天场場份次個个])",
    re.IGNORECASE,
)


def test_every_figure_of_a_digest_is_a_sourced_one():
    assert {file: FIGURE.findall(text) for file, text in TEXTS.items()} == FIGURES


# One token each, so that a name never makes up a run of words by itself.
NAMES = [
    r"Hong Kong[-/]Shanghai (?:Economic and Trade )?Co-?operation(?: Conference)?",
    r"(?:Third|Fifth|Sixth) plenary session",
    r"Re-employment Allowance Pilot Scheme",
    r"Belt and Road",
    r"Chief Executive",
    r"Hong Kong",
    r"Gong Zheng",
    r"John Lee",
]
NAME = re.compile("|".join(NAMES), re.IGNORECASE)
WORD = re.compile(r"[a-z0-9§]+(?:[.,]\d+)*|[\u4e00-\u9fff]")


def words_of(text):
    named = NAME.sub(lambda found: re.sub(r"\W", "§", found.group()), text)
    return WORD.findall(named.lower())


def runs(text, length):
    words = words_of(text)
    return {tuple(words[at : at + length]) for at in range(len(words) - length + 1)}


def shared_runs(text, other):
    """Runs that both texts hold: four English words, or eight Chinese characters."""
    four = {
        run
        for run in runs(text, 4) & runs(other, 4)
        if all(word.isascii() or "§" in word for word in run)
    }
    return sorted(" ".join(run) for run in four | (runs(text, 8) & runs(other, 8)))


@pytest.mark.evaluation
def test_no_digest_takes_words_of_the_newspaper(evaluation):
    article = (evaluation / "notices" / "scmp-2024-04-27.txt").read_text(encoding="utf-8")
    shared = {file: shared_runs(text, article) for file, text in TEXTS.items()}
    assert {file: found for file, found in shared.items() if found} == {}


def test_a_borrowed_run_is_found_and_a_name_is_not():
    article = (
        "Cakes were baked by the third plenary session in Hong Kong. 兩地政府在會上簽署合作備忘錄"
    )
    assert shared_runs("They say cakes were baked by hand.", article) == ["cakes were baked by"]
    assert shared_runs("The third plenary session in spring", article) == []
    assert shared_runs("政府在會上簽署合", article) == ["政 府 在 會 上 簽 署 合"]
    assert shared_runs("政府在會上簽署", article) == []
