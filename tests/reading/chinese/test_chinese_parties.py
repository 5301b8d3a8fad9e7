# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Parties in titles, areas as lines, office-holders and projects in Chinese, read three ways."""

from __future__ import annotations

import pytest

from gongshi.reading.chinese.area import find_areas
from gongshi.reading.chinese.instrument import find_instruments
from gongshi.reading.chinese.office_holder import find_office_holders
from gongshi.reading.chinese.project import find_projects

HELD = "海港河灣合作會議第四次會議2024年5月3日在新加坡舉行。"

TITLES = [
    ("海港博物館與河灣圖書館合作協議", ("海港博物館", "河灣圖書館")),
    ("海港博物館和河灣圖書館合作協議", ("海港博物館", "河灣圖書館")),
    ("海港漁業局與河灣潮汐中心合作協議", ("海港漁業局", "河灣潮汐中心")),
    ("海港漁業局與河灣水務署合作協議", ("海港漁業局", "河灣水務署")),
    ("海港漁業局與河灣合作協議", None),
    ("海浪與潮汐合作協議", None),
    ("海浪合作協議", None),
]


@pytest.mark.parametrize(("title", "parties"), TITLES)
def test_title_that_begins_with_two_bodies_names_its_parties(three_ways, title, parties):
    claims = three_ways(find_instruments, f"{HELD}雙方簽署《{title}》。")
    assert [(c.fields["title"], c.fields.get("signatories")) for c in claims] == [(title, parties)]


@pytest.mark.parametrize("lead", ["其中", "另外", "例如", "會上", "由"])
def test_words_that_lead_in_are_no_part_of_a_party(three_ways, lead):
    text = f"{HELD}{lead}海港漁業局與河灣潮汐中心簽署合作協議。"
    (claim,) = three_ways(find_instruments, text)
    assert claim.fields["signatories"] == ("海港漁業局", "河灣潮汐中心")


def test_day_before_the_verb_is_no_part_of_a_party(three_ways):
    text = f"{HELD}海港漁業局與河灣潮汐中心2010年簽署合作協議。"
    (claim,) = three_ways(find_instruments, text)
    assert claim.fields["signatories"] == ("海港漁業局", "河灣潮汐中心")


LISTS = [
    ("雙方在30個範疇達成共識,包括漁業、潮汐,並同意再會。", ["漁業", "潮汐"]),
    ("雙方在30個範疇達成共識,包括漁業、潮汐,場面熱鬧。", ["漁業", "潮汐"]),
    ("雙方在兩個範疇達成共識:漁業,潮汐。", ["漁業", "潮汐"]),
    ("雙方在兩個範疇達成共識,就是漁業和潮汐。", ["漁業", "潮汐"]),
    ("雙方在兩個範疇達成共識。", []),
    ("雙方在30個範疇達成共識,再商討議程,包括漁業、潮汐。", []),
    ("雙方簽署兩份文件,包括海浪協議、潮汐備忘錄。", []),
]


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_list_ends_where_the_sentence_goes_on(three_ways, text, expected):
    assert [c.fields["name"] for c in three_ways(find_areas, HELD + text)] == expected


HOLDERS = [
    ("上海市市長龔文到訪。", ("龔文", "上海市市長", "上海")),
    ("香港行政長官陳大文到訪。", ("陳大文", "香港行政長官", "香港")),
    ("漁業局局長陳大文到訪。", ("陳大文", "漁業局局長", None)),
]


@pytest.mark.parametrize(("text", "expected"), HOLDERS)
def test_person_and_office_that_stand_together_are_one_claim(three_ways, text, expected):
    (claim,) = three_ways(find_office_holders, HELD + text)
    assert tuple(claim.fields.get(name) for name in ("person", "office", "place")) == expected


PROJECTS = [
    ("雙方同意合作推展「海橋」項目。", ["海橋"]),
    ("兩地共建「海橋」工程。", ["海橋"]),
    ("雙方共同建設「海橋」平台。", ["海橋"]),
    ("公司興建「海橋」項目。", []),
    ("雙方沒有共同建設「海橋」平台。", []),
    ("雙方同意合作推展項目。", []),
]


@pytest.mark.parametrize(("text", "expected"), PROJECTS)
def test_project_has_a_name_and_is_run_together(three_ways, text, expected):
    assert [c.fields["name"] for c in three_ways(find_projects, HELD + text)] == expected
