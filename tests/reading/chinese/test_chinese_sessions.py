# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Sessions, chairs, documents and histories in Chinese, read in three ways; all invented."""

from __future__ import annotations

import pytest

from gongshi.reading.chinese.chair import find_chairs
from gongshi.reading.chinese.instrument import find_instruments
from gongshi.reading.chinese.mechanism_history import find_mechanism_histories
from gongshi.reading.chinese.meeting import find_meetings

NAME = "海港河灣合作會議"
OLD = "海港河灣經貿合作會議"
HELD = f"{NAME}第四次會議2024年5月3日在新加坡舉行。"


def fields(claims, *names):
    return [tuple(claim.fields.get(name) for name in names) for claim in claims]


PLACES = [
    f"首次{NAME}2024年5月3日在上海舉行。",
    f"首次{NAME}於上海舉行。",
    f"首次{NAME}喺上海召開。",
    f"市長前往上海,出席首次{NAME}。",
    f"市長到上海,出席首次{NAME}。",
    f"市長赴上海,出席首次{NAME}。",
    f"市長率團在上海訪問,出席首次{NAME}。",
    f"市長抵達上海,主持首次{NAME}。",
    f"首次{NAME}在上海舉行,其後商人在北京投資。",
]


@pytest.mark.parametrize("text", PLACES)
def test_place_of_the_session_is_said_with_it(three_ways, text):
    claims = three_ways(find_meetings, text)
    assert fields(claims, "ordinal", "place", "format") == [(1, "上海", "in_person")]


NO_PLACES = [
    f"首次{NAME}在2003年召開,當年商人在上海投資2億元。",
    f"首次{NAME}在2003年召開,當時在上海的商人很少。",
    f"首次{NAME}在2003年召開;在上海的出口增加一倍。",
    f"首次{NAME}在2003年召開,令上海得益。",
    f"首次{NAME}2003年以視像方式召開,各方在上海和北京連線。",
]


@pytest.mark.parametrize("text", NO_PLACES)
def test_place_of_something_else_is_not_the_sessions(three_ways, text):
    assert fields(three_ways(find_meetings, text), "ordinal", "date", "place") == [
        (1, "2003", None)
    ]


VIDEO = ["視像", "視頻", "視頻連線", "線上", "網上"]


@pytest.mark.parametrize("word", VIDEO)
def test_session_by_video_has_that_format(three_ways, word):
    text = f"{NAME}第四次會議2024年5月3日以{word}方式舉行。"
    assert fields(three_ways(find_meetings, text), "format", "place") == [("video", None)]


DAYS = [
    ("2024年5月3日", "2024-05-03", "held"),
    ("二○二四年五月三日", "2024-05-03", "held"),
    ("5月3日", "2024-05-03", "held"),
    ("2024年5月", "2024-05", "held"),
    ("2019年", "2019", "held"),
    ("昨日", "2024-05-09", "held"),
    ("噚日", "2024-05-09", "held"),
    ("今日", "2024-05-10", "held"),
    ("今日(10日)", "2024-05-10", "held"),
    ("今天", "2024-05-10", "held"),
    ("去年", "2023", "held"),
    ("明日", "2024-05-11", "planned"),
    ("明日(11日)", "2024-05-11", "planned"),
    ("2024年6月3日", "2024-06-03", "planned"),
]


@pytest.mark.parametrize(("words", "date", "status"), DAYS)
def test_day_of_the_session_says_whether_it_was_held(three_ways, words, date, status):
    text = f"{NAME}第四次會議{words}舉行。"
    assert fields(three_ways(find_meetings, text), "date", "status") == [(date, status)]


SESSIONS = [
    (f"{HELD}第三次會議2019年在上海舉行。", [(4, "新加坡"), (3, "上海")]),
    (f"{HELD}\n\n第三次會議2019年在上海舉行。", [(4, "新加坡"), (3, "上海")]),
    (f"{HELD}首次{NAME}2003年在上海舉行。", [(4, "新加坡"), (1, "上海")]),
    (f"{HELD}第五次會議將在上海舉行。", [(4, "新加坡"), (5, "上海")]),
]


@pytest.mark.parametrize(("text", "expected"), SESSIONS)
def test_several_sessions_keep_a_place_each(three_ways, text, expected):
    assert fields(three_ways(find_meetings, text), "ordinal", "place") == expected


UNNUMBERED = [
    (f"{NAME}今日舉行。", 1),
    (f"{NAME}今日在上海召開。", 1),
    (f"市長今日出席{NAME}。", 1),
    (f"市長今日主持{NAME}。", 1),
    (f"{NAME}尚未舉行。", 0),
    (f"{NAME}十分重要。", 0),
    (f"市長稱讚{NAME}。", 0),
    ("市長今日出席漁業論壇。", 0),
]


@pytest.mark.parametrize(("text", "number"), UNNUMBERED)
def test_session_without_ordinal_counts_only_when_the_mechanism_met(three_ways, text, number):
    assert fields(three_ways(find_meetings, text), "mechanism") == [(NAME,)] * number


CHAN, BO = ("陳大文", "香港行政長官", "香港"), ("龔文", "上海市市長", "上海")
CHAIRS = [
    "由香港行政長官陳大文和上海市市長龔文共同主持。",
    "由香港行政長官陳大文與上海市市長龔文主持。",
    "由香港行政長官陳大文及上海市市長龔文聯合主持。",
    "香港行政長官陳大文和上海市市長龔文一同主持會議。",
    "香港行政長官陳大文與上海市市長龔文攜手主持會議。",
    "主持會議的是香港行政長官陳大文和上海市市長龔文。",
    "會議主持人為香港行政長官陳大文和上海市市長龔文。",
    "共同主席是香港行政長官陳大文和上海市市長龔文。",
    "香港行政長官陳大文到場,上海市市長龔文在場,兩人共同主持會議。",
]


@pytest.mark.parametrize("text", CHAIRS)
def test_both_chairs_are_found_with_office_and_side(three_ways, text):
    assert fields(three_ways(find_chairs, HELD + text), "person", "office", "side") == [CHAN, BO]


NO_CHAIRS = [
    "香港行政長官陳大文主持晚宴。",
    "香港行政長官陳大文主持簽約儀式。",
    "香港行政長官陳大文主持記者會。",
    "香港行政長官陳大文主持一個論壇。",
    "香港行政長官陳大文沒有主持會議。",
    "香港行政長官陳大文出席會議。",
    "香港行政長官陳大文見證簽署。",
    "香港行政長官陳大文會見上海市市長龔文。",
]


@pytest.mark.parametrize("text", NO_CHAIRS)
def test_near_miss_gives_no_chair(three_ways, text):
    assert three_ways(find_chairs, HELD + text) == []


BOTH = ("海港漁業局", "河灣潮汐中心")
PARTIES = [
    ("海港漁業局與河灣潮汐中心簽署合作協議。", "合作協議", BOTH),
    ("海港漁業局和河灣潮汐中心簽署合作協議。", "合作協議", BOTH),
    ("海港漁業局同河灣潮汐中心簽署合作協議。", "合作協議", BOTH),
    ("海港漁業局及河灣潮汐中心簽訂合作協議。", "合作協議", BOTH),
    ("會上,海港漁業局與河灣潮汐中心簽署合作協議。", "合作協議", BOTH),
    ("此外,海港漁業局與河灣潮汐中心簽署了合作協議。", "合作協議", BOTH),
    ("海港漁業局與河灣潮汐中心就海浪研究簽署的備忘錄。", "海浪研究備忘錄", BOTH),
    ("海港漁業局與河灣潮汐中心簽署《海浪合作協議》。", "海浪合作協議", BOTH),
    ("雙方簽署《海浪合作協議》。", "海浪合作協議", None),
    ("兩地簽署《海浪合作協議》。", "海浪合作協議", None),
]


@pytest.mark.parametrize(("text", "title", "parties"), PARTIES)
def test_parties_stand_before_the_verb_or_in_the_title(three_ways, text, title, parties):
    claims = three_ways(find_instruments, HELD + text)
    assert fields(claims, "title", "signatories") == [(title, parties)]


FORMS = [
    ("合作備忘錄", "memorandum"),
    ("諒解備忘錄", "memorandum"),
    ("合作意向書", "letter_of_intent"),
    ("合作框架協議", "framework"),
    ("合作協議", "agreement"),
    ("合作協議書", "agreement"),
    ("合作議定書", "agreement"),
    ("合作安排", "arrangement"),
]


@pytest.mark.parametrize(("words", "form"), FORMS)
def test_form_is_what_the_title_ends_with(three_ways, words, form):
    text = f"{HELD}雙方簽署《海浪{words}》。"
    assert fields(three_ways(find_instruments, text), "title", "form") == [(f"海浪{words}", form)]


IN_TITLE = [
    "雙方簽署《2021年至2026年合作協議書》和《海浪合作意向書》。",
    "雙方簽署《2021-2026年合作協議書》和《海浪合作意向書》。",
    "雙方簽署《二○二六年合作協議書》和《海浪合作意向書》。",
    "雙方簽署兩份文件,分別是《2026年合作協議書》《海浪合作意向書》。",
]


@pytest.mark.parametrize("text", IN_TITLE)
def test_date_in_a_title_is_no_date_of_signing(three_ways, text):
    claims = three_ways(find_instruments, HELD + text)
    assert [claim.fields.get("date") for claim in claims] == [None, None]
    assert [claim.fields["session"]["ordinal"] for claim in claims] == [4, 4]


OWN_DATE = [
    ("雙方在2010年簽署海浪合作協議。", "2010"),
    ("雙方2010年3月簽署《海浪合作協議》。", "2010-03"),
    ("雙方於2010年3月5日簽訂海浪合作協議。", "2010-03-05"),
]


@pytest.mark.parametrize(("text", "date"), OWN_DATE)
def test_document_with_a_date_of_its_own_belongs_to_no_session(three_ways, text, date):
    claims = three_ways(find_instruments, HELD + text)
    assert fields(claims, "date", "session") == [(date, None)]


NO_DOCUMENTS = [
    "雙方未有簽署《海浪合作協議》。",
    "雙方沒有簽署海浪合作協議。",
    "雙方討論《海浪合作協議》。",
    "雙方簽署《海浪之歌》。",
    "雙方簽署20份合作協議。",
    "作家簽名售書《海浪手冊》。",
]


@pytest.mark.parametrize("text", NO_DOCUMENTS)
def test_near_miss_gives_no_document(three_ways, text):
    assert three_ways(find_instruments, HELD + text) == []


FOUNDED = [
    (f"{NAME}於2003年成立。", "2003"),
    (f"{NAME}在2003年10月成立。", "2003-10"),
    (f"{NAME}2003年10月27日成立。", "2003-10-27"),
    (f"{NAME}成立於2003年。", "2003"),
    (f"{NAME}自2003年建立。", "2003"),
    (f"{NAME}始於2003年。", "2003"),
    (f"{NAME}很重要。會議機制2003年建立。", "2003"),
]


@pytest.mark.parametrize(("text", "date"), FOUNDED)
def test_founding_has_its_date(three_ways, text, date):
    claims = three_ways(find_mechanism_histories, text)
    assert fields(claims, "mechanism", "event", "date") == [(NAME, "founded", date)]


CALLED = [
    f"{OLD}於2015年更名為{NAME}。",
    f"{OLD}在2015年改名為{NAME}。",
    f"{OLD}2015年易名為「{NAME}」。",
    f"{OLD}於2015年改稱{NAME}。",
    f"{OLD}於2015年改名。此後稱為{NAME}。",
    f"{OLD}於2015年改名。其後改稱「{NAME}」。",
    f"{OLD}於2015年更名。現稱{NAME}。",
]


@pytest.mark.parametrize("text", CALLED)
def test_renaming_has_both_names_even_over_two_sentences(three_ways, text):
    claims = three_ways(find_mechanism_histories, text)
    names = fields(claims, "mechanism", "event", "date", "former_name", "new_name")
    assert names == [(NAME, "renamed", "2015", OLD, NAME)]


UNCALLED = [
    f"{OLD}於2015年改名。{NAME}今日舉行。",
    f"{OLD}於2015年改名。眾人合照。此後稱為{NAME}。",
]


@pytest.mark.parametrize("text", UNCALLED)
def test_new_name_is_only_what_the_next_sentence_calls_it(three_ways, text):
    claims = three_ways(find_mechanism_histories, text)
    assert fields(claims, "event", "former_name", "new_name") == [("renamed", OLD, None)]


NO_HISTORY = [
    f"{NAME}很重要。渡輪公司於2003年成立。",
    f"{NAME}很重要。雙方同意成立基金。",
    "渡輪公司於2015年更名為海港渡輪公司。",
]


@pytest.mark.parametrize("text", NO_HISTORY)
def test_histories_of_others_are_none_of_the_mechanism(three_ways, text):
    assert three_ways(find_mechanism_histories, text) == []


def test_ordinal_that_is_no_number_names_no_session(three_ways):
    claims = three_ways(find_meetings, f"{NAME}第十四五次會議今日舉行。")
    assert fields(claims, "ordinal") == [(None,)] * len(claims)
