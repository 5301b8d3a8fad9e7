# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Lists of areas and counts in Chinese, read in three ways; all sides are invented."""

from __future__ import annotations

import pytest

from gongshi.reading.chinese.area import find_areas
from gongshi.reading.chinese.consensus_count import find_consensus_counts
from gongshi.reading.chinese.instruments_signed import find_instruments_signed

HELD = "海港河灣合作會議第四次會議2024年5月3日在新加坡舉行。"


def names(claims):
    return [claim.fields["name"] for claim in claims]


SEMICOLONS = [
    ("三個範疇合作:漁業;潮汐;旅遊。", ["漁業", "潮汐", "旅遊"]),
    ("三個範疇合作:漁業;潮汐、風能及海浪;旅遊。", ["漁業", "潮汐、風能及海浪", "旅遊"]),
    ("三個範疇合作:潮汐、風能;漁業;旅遊。", ["潮汐、風能", "漁業", "旅遊"]),
    ("三個範疇合作:漁業;潮汐;旅遊、展覽和酒店。", ["漁業", "潮汐", "旅遊、展覽和酒店"]),
    (
        "四個範疇合作:商貿;漁業;潮汐、風能;旅遊和展覽。",
        ["商貿", "漁業", "潮汐、風能", "旅遊和展覽"],
    ),
    ("兩個範疇合作:漁業和養殖;潮汐。", ["漁業和養殖", "潮汐"]),
    # a semicolon that ends the list
    ("三個範疇合作:漁業、潮汐、旅遊;雙方又同意再會。", ["漁業", "潮汐", "旅遊"]),
    ("三個範疇合作:漁業、潮汐和旅遊;各方均感滿意;大家合照。", ["漁業", "潮汐", "旅遊"]),
]


@pytest.mark.parametrize(("words", "expected"), SEMICOLONS)
def test_semicolons_part_names_or_end_the_list(three_ways, words, expected):
    assert names(three_ways(find_areas, f"{HELD}雙方同意在{words}")) == expected


LINKS = [
    ("漁業、潮汐、旅遊", ["漁業", "潮汐", "旅遊"]),
    ("漁業、潮汐和旅遊", ["漁業", "潮汐", "旅遊"]),
    ("漁業、潮汐及旅遊", ["漁業", "潮汐", "旅遊"]),
    ("漁業、潮汐以及旅遊", ["漁業", "潮汐", "旅遊"]),
    ("漁業、潮汐,以及旅遊", ["漁業", "潮汐", "旅遊"]),
    ("漁業、潮汐與旅遊", ["漁業", "潮汐", "旅遊"]),
    ("漁業、潮汐同旅遊", ["漁業", "潮汐", "旅遊"]),
    ("漁業、潮汐,還有旅遊", ["漁業", "潮汐", "旅遊"]),
]


@pytest.mark.parametrize(("words", "expected"), LINKS)
def test_last_name_follows_any_word_for_and(three_ways, words, expected):
    text = f"{HELD}雙方就三個範疇達成共識:{words}。"
    assert names(three_ways(find_areas, text)) == expected


INNER = [
    ("漁業及養殖、潮汐、旅遊和展覽", 3, ["漁業及養殖", "潮汐", "旅遊和展覽"]),
    ("漁業及養殖、潮汐、旅遊", 3, ["漁業及養殖", "潮汐", "旅遊"]),
    ("漁業、潮汐及風能", 2, ["漁業", "潮汐及風能"]),
    ("「海上之路」倡議、潮汐、旅遊", 3, ["「海上之路」倡議", "潮汐", "旅遊"]),
    ("「風、浪、潮」研究、旅遊", 2, ["「風、浪、潮」研究", "旅遊"]),
]


@pytest.mark.parametrize(("words", "number", "expected"), INNER)
def test_number_announced_keeps_and_inside_names(three_ways, words, number, expected):
    number = {2: "兩", 3: "三"}[number]
    text = f"{HELD}雙方就{number}個範疇達成共識:{words}。"
    assert names(three_ways(find_areas, text)) == expected


OPENINGS = [
    "雙方就三個範疇達成共識:漁業、潮汐和旅遊。",
    "雙方就三個範疇達成共識,包括漁業、潮汐和旅遊。",
    "雙方就三個範疇達成共識,當中包括漁業、潮汐和旅遊。",
    "雙方就三個範疇達成共識,涵蓋漁業、潮汐和旅遊。",
    "雙方就三個範疇達成共識,涉及漁業、潮汐和旅遊。",
    "雙方就三個範疇達成共識,分別是漁業、潮汐和旅遊。",
    "雙方就三個範疇達成共識,即是漁業、潮汐和旅遊。",
    "雙方就30個範疇達成共識,例如漁業、潮汐和旅遊。",
    "雙方就30個範疇達成共識,當中有漁業、潮汐和旅遊。",
    "雙方就30個範疇達成共識,包括漁業、潮汐和旅遊等。",
]


@pytest.mark.parametrize("text", OPENINGS)
def test_list_of_agreed_areas_is_opened_by_many_words(three_ways, text):
    claims = three_ways(find_areas, HELD + text)
    assert names(claims) == ["漁業", "潮汐", "旅遊"]
    assert {claim.fields["of"] for claim in claims} == {"consensus"}


DOCUMENTS = [
    "雙方簽署三份協議,內容是漁業、潮汐和旅遊。",
    "雙方簽署三份協議,內容涉及漁業、潮汐和旅遊。",
    "雙方簽署三份協議,內容涵蓋漁業、潮汐和旅遊。",
    "雙方簽署三份協議,內容包括漁業、潮汐和旅遊。",
    "雙方簽署三份協議,涵蓋漁業、潮汐和旅遊等領域。",
    "三份協議在兩人見證下簽署,內容是漁業、潮汐和旅遊。",
]


@pytest.mark.parametrize("text", DOCUMENTS)
def test_list_of_what_signed_documents_cover_is_of_them(three_ways, text):
    claims = three_ways(find_areas, HELD + text)
    assert names(claims) == ["漁業", "潮汐", "旅遊"]
    assert {claim.fields["of"] for claim in claims} == {"instruments"}


NO_AREAS = [
    "雙方商討三個範疇,包括漁業、潮汐和旅遊。",
    "雙方討論漁業、潮汐、旅遊等範疇的合作。",
    "雙方期望在漁業、潮汐、旅遊等範疇加強合作。",
    "市長表示,可以在漁業、潮汐、旅遊等範疇合作。",
    "雙方閱讀三份協議,內容是漁業、潮汐和旅遊。",
    "「我們在30個範疇有共識,包括漁業、潮汐和旅遊,非常難得。」",
    "雙方參觀碼頭、燈塔和漁市。",
]


@pytest.mark.parametrize("text", NO_AREAS)
def test_fields_that_nobody_agreed_on_are_no_areas(three_ways, text):
    assert three_ways(find_areas, HELD + text) == []


COUNTS = [
    ("30個項目", "projects", 30),
    ("三十個項目", "projects", 30),
    ("30項合作項目", "projects", 30),
    ("30項措施", "projects", 30),
    ("三十項合作措施", "projects", 30),
    ("30項舉措", "projects", 30),
    ("30項任務", "projects", 30),
    ("30個範疇", "areas", 30),
    ("30個領域", "areas", 30),
    ("30個合作領域", "areas", 30),
    ("30個重點合作範疇", "areas", 30),
    ("十五個方面", "areas", 15),
]


@pytest.mark.parametrize(("words", "what", "value"), COUNTS)
def test_noun_says_what_was_agreed(three_ways, words, what, value):
    claims = three_ways(find_consensus_counts, f"{HELD}雙方就{words}達成共識。")
    assert [(c.fields["what"], c.fields["value"]) for c in claims] == [(what, value)]


QUALIFIED = [
    ("超過30個", "over"),
    ("逾30個", "over"),
    ("30多個", "over"),
    ("近30個", "nearly"),
    ("約30個", "about"),
    ("至少30個", "at_least"),
    ("30個", None),
]


@pytest.mark.parametrize(("words", "approx"), QUALIFIED)
def test_count_keeps_its_qualifier(three_ways, words, approx):
    claims = three_ways(find_consensus_counts, f"{HELD}雙方同意{words}合作項目。")
    assert [(c.fields["value"], c.fields.get("approx")) for c in claims] == [(30, approx)]


NOT_COUNTED = [
    "雙方同意於30日再會。",
    "雙方同意投資30億元。",
    "雙方同意減少三成。",
    "雙方同意邀請30名學生。",
    "展館有30個攤位。",
    "雙方同意在2030年再會。",
]


@pytest.mark.parametrize("text", NOT_COUNTED)
def test_other_numbers_are_no_count_of_what_was_agreed(three_ways, text):
    assert three_ways(find_consensus_counts, HELD + text) == []


SIGNED = [
    ("雙方簽署20份文件。", 20, "stated"),
    ("雙方簽署了20份合作文件。", 20, "stated"),
    ("雙方簽訂二十份協議。", 20, "stated"),
    ("雙方簽咗20份備忘錄。", 20, "stated"),
    ("雙方互換20份合作備忘錄。", 20, "stated"),
    ("會上共簽署20項協議。", 20, "stated"),
    ("20份協議在會上簽署。", 20, "stated"),
    ("雙方將簽署20份協議。", 20, "planned"),
    ("雙方預計簽署20份協議。", 20, "planned"),
]


@pytest.mark.parametrize(("text", "count", "modality"), SIGNED)
def test_documents_signed_are_counted(three_ways, text, count, modality):
    claims = three_ways(find_instruments_signed, HELD + text)
    assert [(c.fields["count"], c.modality) for c in claims] == [(count, modality)]


NOT_SIGNED = [
    "雙方未有簽署20份協議。",
    "雙方尚未簽署20份協議。",
    "雙方沒有簽署20份協議。",
    "雙方展示20份文件。",
    "雙方簽署文件。",
    "20人簽署名冊。",
]


@pytest.mark.parametrize("text", NOT_SIGNED)
def test_documents_not_signed_are_not_counted(three_ways, text):
    assert three_ways(find_instruments_signed, HELD + text) == []


def test_counts_of_two_sessions_stay_with_their_sessions(three_ways):
    text = f"{HELD}雙方就30個項目達成共識。\n\n第三次會議2019年在上海舉行,就12個項目達成共識。"
    found = [
        (claim.fields["value"], claim.fields["session"]["ordinal"])
        for claim in three_ways(find_consensus_counts, text)
    ]
    assert found == [(30, 4), (12, 3)]
