# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Sessions, chairs, counts, areas, documents in Chinese; every notice is read in both scripts.

The mechanisms are invented. The Simplified twin is made character by character, so that the claims
must stand at the very same places.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.notices import Notice
from gongshi.notices.letters import fold
from gongshi.reading.chinese.area import find_areas
from gongshi.reading.chinese.chair import find_chairs
from gongshi.reading.chinese.consensus_count import find_consensus_counts
from gongshi.reading.chinese.instrument import find_instruments
from gongshi.reading.chinese.instruments_signed import find_instruments_signed
from gongshi.reading.chinese.mechanism_history import find_mechanism_histories
from gongshi.reading.chinese.meeting import find_meetings
from gongshi.reading.chinese.project import find_projects
from gongshi.reading.document import Document
from gongshi.values import PartialDate

DAY = PartialDate.parse("2024-05-10")
HELD = "海港河灣合作會議第四次會議2024年5月3日在新加坡舉行。"


def simplified(text):
    table = {"，": "，", "：": "：", "；": "；"}
    return "".join(table.get(letter, fold(letter)) for letter in text)


FULL_WIDTH = str.maketrans(",:;!?()", "，：；！？（）")


ENDING = "各方其後合照留念,場面十分熱鬧,眾人盡興而返。"


def both(find, text):
    """Read ``text``, its full-width and its Simplified twin; return the claims as written."""
    text += ENDING
    written = list(find(Document.of(Notice.of(text, "zh-Hant", DAY))))
    wide = list(find(Document.of(Notice.of(text.translate(FULL_WIDTH), "zh-Hant", DAY))))
    assert [(c.span, c.parts, c.modality) for c in wide] == [
        (c.span, c.parts, c.modality) for c in written
    ]
    twin = list(find(Document.of(Notice.of(simplified(text), "zh-Hans", DAY))))
    assert [(c.span, c.parts, c.modality) for c in twin] == [
        (c.span, c.parts, c.modality) for c in written
    ]
    return written


def fields(find, text, *names):
    return [tuple(claim.fields.get(name) for name in names) for claim in both(find, text)]


NAME = "海港河灣合作會議"
NAMED = [
    "海港河灣合作會議第四次會議2024年5月3日在新加坡舉行。",
    "第四次海港河灣合作會議2024年5月3日在新加坡舉行。",
    "兩地2024年5月3日在新加坡舉行第四次「海港河灣合作會議」。",
    "「海港河灣合作會議」第四次會議2024年5月3日在新加坡舉行。",
    "海港河灣合作會議2024年5月3日在新加坡召開第四次會議。",
    "海港河灣合作會議第4次會議2024年5月3日在新加坡舉行。",
    "海港河灣合作會議是常設機制。第四次會議2024年5月3日在新加坡舉行。",
]


@pytest.mark.parametrize("text", NAMED)
def test_ordinal_before_behind_or_away_from_the_name_gives_the_session(text):
    (claim,) = both(find_meetings, text)
    assert dict(claim.fields) == {
        "mechanism": NAME,
        "ordinal": 4,
        "date": "2024-05-03",
        "place": "新加坡",
        "status": "held",
        "format": "in_person",
    }


ORDINALS = [
    ("首次", 1),
    ("第一次", 1),
    ("第二次", 2),
    ("第十次", 10),
    ("第十二次", 12),
    ("第二十次", 20),
    ("第二十四次", 24),
    ("第18次", 18),
    ("第三屆", 3),
]


@pytest.mark.parametrize(("words", "ordinal"), ORDINALS)
def test_ordinals_are_read_in_either_way_of_writing(words, ordinal):
    text = f"「海港河灣聯席會議」{words}會議今日舉行。"
    assert fields(find_meetings, text, "ordinal") == [(ordinal,)]


SHAPES = [
    "滬港合作會議",
    "新加坡與上海全面合作理事會",
    "泛河灣區域合作行政首長聯席會議",
    "京港經貿合作會議",
    "粵港合作聯席會議",
]


@pytest.mark.parametrize("name", SHAPES)
def test_mechanism_is_known_by_the_shape_of_its_name(name):
    assert fields(find_meetings, f"今日舉行{name}第二次會議。", "mechanism") == [(name,)]


def test_several_sessions_keep_their_own_dates():
    text = f"{HELD}此前分別於2018年5月和2021年6月召開首次會議和第二次會議。第三次會議於2022年舉行。"
    assert fields(find_meetings, text, "ordinal", "date") == [
        (4, "2024-05-03"),
        (1, "2018-05"),
        (2, "2021-06"),
        (3, "2022"),
    ]


def test_session_tomorrow_is_planned():
    text = "陳大文市長將於明日(11日)前往新加坡,出席海港河灣合作會議第五次會議。"
    (claim,) = both(find_meetings, text)
    assert (claim.fields["date"], claim.fields["status"]) == ("2024-05-11", "planned")
    assert (claim.fields["place"], claim.modality) == ("新加坡", "planned")


def test_meeting_by_video_has_no_place():
    text = "海港河灣合作會議2024年5月3日以視像方式召開第四次會議。"
    assert fields(find_meetings, text, "format", "place") == [("video", None)]


def test_relative_day_without_publication_stays_unresolved():
    text = "海港河灣合作會議第四次會議今日在新加坡舉行。"
    (claim,) = find_meetings(Document.of(Notice.of(text, "zh-Hant")))
    assert "date" not in claim.fields
    assert claim.unresolved["date"]


def test_session_without_ordinal_counts_when_the_mechanism_met():
    text = "兩地2024年5月3日在新加坡舉行深港合作會議。"
    assert fields(find_meetings, text, "mechanism", "ordinal", "date") == [
        ("深港合作會議", None, "2024-05-03")
    ]


NO_MEETING = [
    "第十四屆全國人大第二次會議今日開幕。",
    "第二十屆中央委員會第三次全體會議今日舉行。",
    "第三屆粵港澳大灣區青年論壇今日在廣州舉行。",
    "第七屆進博會今日在上海舉行。",
    "第十四個五年規劃今年完成。",
    "立法會第四次會議今日舉行。",
    "首次會議今日舉行。",
    "兩地將加強合作機制。",
    "滬港合作會議在2003年成立。",
    "典禮今日在上海舉行,有關合作會議的展覽同時開幕。",
]


@pytest.mark.parametrize("text", NO_MEETING)
def test_near_miss_gives_no_meeting(text):
    assert both(find_meetings, text) == []


def test_other_events_beside_a_session_add_none():
    for text in NO_MEETING[:6]:
        found = [ordinal for (ordinal,) in fields(find_meetings, f"{HELD}\n\n{text}", "ordinal")]
        assert found == [4]


CHAN, BO = ("陳大文", "香港行政長官", "香港"), ("龔文", "上海市市長", "上海")
CHAIRED = [
    "香港行政長官陳大文和上海市市長龔文共同主持海港河灣合作會議第四次會議。",
    "海港河灣合作會議第四次會議今日舉行,由香港行政長官陳大文與上海市市長龔文共同主持。",
    "海港河灣合作會議今日召開第四次會議,主持會議的是香港行政長官陳大文和上海市市長龔文。",
    "香港行政長官陳大文率團前往上海,與上海市市長龔文一同主持海港河灣合作會議第四次會議。",
    "海港河灣合作會議第四次會議舉行。香港行政長官陳大文與上海市市長龔文擔任會議主席。",
    "海港河灣合作會議第四次會議舉行。香港行政長官陳大文同上海市市長龔文到場,兩人主持會議。",
]


@pytest.mark.parametrize("text", CHAIRED)
def test_both_chairs_are_found_with_office_and_side(text):
    assert fields(find_chairs, text, "person", "office", "side") == [CHAN, BO]


def test_two_people_of_another_sentence_are_meant_by_the_two():
    text = f"{HELD}香港行政長官陳大文到場。上海市市長龔文隨後抵達。兩人主持會議。"
    assert fields(find_chairs, text, "person") == [("陳大文",), ("龔文",)]


def test_chair_to_come_is_planned():
    text = "香港行政長官陳大文將於明日與上海市市長龔文一同主持海港河灣合作會議第五次會議。"
    assert [claim.modality for claim in both(find_chairs, text)] == ["planned", "planned"]


def test_i_of_a_transcript_is_the_speaker_of_its_heading():
    text = (
        "香港行政長官陳大文今日在上海與傳媒談話的內容如下:\n\n"
        "我今次來上海,和龔文市長一起主持海港河灣合作會議第四次會議。"
    )
    assert fields(find_chairs, text, "person") == [("陳大文",), ("龔文",)]


NO_CHAIR = [
    f"{HELD}香港行政長官陳大文率領代表團出席。",
    f"{HELD}香港行政長官陳大文見證簽署。",
    f"{HELD}香港行政長官陳大文主持開幕典禮。",
    f"{HELD}香港行政長官陳大文並未主持會議。",
    "香港行政長官陳大文主持座談會。",
]


@pytest.mark.parametrize("text", NO_CHAIR)
def test_near_miss_gives_no_chair(text):
    assert both(find_chairs, text) == []


COUNTED = [
    ("雙方就65個項目達成共識,分屬15個合作領域。", [("projects", 65), ("areas", 15)]),
    ("雙方在13個範疇的合作方向上形成共識。", [("areas", 13)]),
    ("雙方在28項合作項目上有共識,屬於九個合作範疇。", [("projects", 28), ("areas", 9)]),
    ("雙方選定13項重點合作領域,合共51個項目。", [("areas", 13), ("projects", 51)]),
    ("雙方商定十二項合作措施。", [("projects", 12)]),
    ("兩地有20多年情誼,300人到場。", []),
    ("雙方同意成立19個專班。", []),
    ("新加坡項目超過6000個。", []),
]


@pytest.mark.parametrize(("text", "expected"), COUNTED)
def test_count_is_a_number_and_its_noun(text, expected):
    assert fields(find_consensus_counts, HELD + text, "what", "value") == expected


def test_count_pins_its_words_and_belongs_to_its_session():
    (claim,) = both(find_consensus_counts, HELD + "雙方在28項合作項目上有共識。")
    assert (claim.words("value"), claim.words("what")) == ("28", "合作項目")
    assert dict(claim.fields["session"]) == {"mechanism": NAME, "ordinal": 4, "date": "2024-05-03"}


SIGNED = [
    ("雙方簽署20份合作文件。", [(20, "stated")]),
    ("兩邊一共簽咗20份合作文件。", [(20, "stated")]),
    ("會上簽署了十二項協議。", [(12, "stated")]),
    ("另外再簽4份合作備忘錄和意向書。", [(4, "stated")]),
    ("四份合作協議在兩人見證下簽署。", [(4, "stated")]),
    ("雙方將簽署五份合作協議。", [(5, "planned")]),
    ("雙方並未簽署五份合作協議。", []),
    ("雙方閱讀五份合作協議。", []),
]


@pytest.mark.parametrize(("text", "expected"), SIGNED)
def test_signed_documents_are_counted_where_they_are_signed(text, expected):
    found = [(c.fields["count"], c.modality) for c in both(find_instruments_signed, HELD + text)]
    assert found == expected


LISTED = [
    ("雙方在三個領域達成共識:漁業、港口、潮汐。", "consensus"),
    ("雙方有65個項目,分屬15個合作領域,當中有漁業、港口同潮汐。", "consensus"),
    ("雙方選定13項重點合作領域,包括漁業、港口和潮汐等,合共51個項目。", "consensus"),
    ("雙方在28項合作項目上有共識,屬於三個合作範疇,就是漁業、港口,還有潮汐。", "consensus"),
    ("雙方同意在漁業、港口、潮汐等10個領域加強合作。", "consensus"),
    ("雙方簽署12份合作協議,內容涵蓋漁業、港口以及潮汐等領域。", "instruments"),
    ("四份合作協議在兩人見證下簽署,內容是漁業、港口和潮汐。", "instruments"),
    ("雙方簽署涵蓋漁業、港口及潮汐等範疇的12份合作協議。", "instruments"),
]


@pytest.mark.parametrize(("text", "of"), LISTED)
def test_list_of_areas_is_cut_and_says_what_it_is_of(text, of):
    assert fields(find_areas, HELD + text, "name", "of") == [
        ("漁業", of),
        ("港口", of),
        ("潮汐", of),
    ]


NO_AREA = [
    "雙方商討漁業、港口、潮汐等方面的合作。",
    "陳大文表示,期待在漁業、港口、潮汐等領域加強合作。",
    "「我們在15個領域有共識,包括漁業、港口和潮汐,十分難得。」",
    "雙方簽署20份文件,例如甲局同乙局簽的備忘錄、丙會同丁會簽的意向書。",
]


@pytest.mark.parametrize("text", NO_AREA)
def test_fields_of_speeches_and_agendas_are_no_agreed_areas(text):
    assert both(find_areas, HELD + text) == []


DOCUMENTS = [
    ("雙方簽署《海港河灣合作備忘錄》。", [("海港河灣合作備忘錄", "memorandum", None)]),
    ("雙方簽署了合作備忘錄。", [("合作備忘錄", "memorandum", None)]),
    ("海港漁業局與河灣潮汐中心簽署合作協議。",
     [("合作協議", "agreement", ("海港漁業局", "河灣潮汐中心"))]),
    ("海港漁業局同河灣潮汐中心就風能研究簽嘅意向書。",
     [("風能研究意向書", "letter_of_intent", ("海港漁業局", "河灣潮汐中心"))]),
    ("雙方簽署2份文件,分別是《風能合作備忘錄》《海港博物館與河灣圖書館合作意向書》。",
     [("風能合作備忘錄", "memorandum", None),
      ("海港博物館與河灣圖書館合作意向書", "letter_of_intent", ("海港博物館", "河灣圖書館"))]),
    ("雙方簽署4份合作備忘錄和意向書。", []),
    ("雙方並未簽署合作備忘錄。", []),
    ("雙方讀過《風能合作備忘錄》。", []),
    ("雙方簽署《海港遊記》。", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DOCUMENTS)
def test_document_has_title_form_and_signatories(text, expected):
    assert fields(find_instruments, HELD + text, "title", "form", "signatories") == expected


def test_document_with_a_date_of_its_own_belongs_to_no_session():
    text = HELD + "海港漁業局與河灣潮汐中心在2010年簽了漁業合作備忘錄。"
    assert fields(find_instruments, text, "title", "date", "session", "signatories") == [
        ("漁業合作備忘錄", "2010", None, ("海港漁業局", "河灣潮汐中心"))
    ]


def test_titles_may_follow_in_the_sentence_after_the_count():
    text = f"{HELD}雙方簽署兩份文件。文件為《風能合作備忘錄》和《潮汐合作協議》。"
    assert fields(find_instruments, text, "title", "form") == [
        ("風能合作備忘錄", "memorandum"),
        ("潮汐合作協議", "agreement"),
    ]


def test_announced_areas_may_stand_as_lines_below():
    text = (
        f"{HELD}\n\n雙方在兩個範疇達成共識,詳情如下:\n"
        "(一)漁業及養殖\n"
        "    兩地的漁民將會共同使用新的碼頭,並且一起保護海洋的環境和資源,造福大眾。\n"
        "(二)潮汐\n"
        "    兩地的專家將會共同量度潮汐的高低,並且一起公布量度得出的所有結果和數據。\n"
    )
    assert fields(find_areas, text, "name") == [("漁業及養殖",), ("潮汐",)]


def test_people_of_the_notice_can_sign():
    text = f"{HELD}香港行政長官陳大文和上海市市長龔文到場。陳大文和龔文簽署了《風能合作備忘錄》。"
    assert fields(find_instruments, text, "signatories") == [(("陳大文", "龔文"),)]


PAST = [
    ("滬港合作會議於2003年成立。", [("founded", "2003", None)]),
    ("滬港合作會議成立於2003年10月。", [("founded", "2003-10", None)]),
    ("滬港合作會議很重要。會議機制自2003年建立。", [("founded", "2003", None)]),
    ("滬港經貿合作會議於2015年更名為滬港合作會議。", [("renamed", "2015", "滬港經貿合作會議")]),
    ("滬港合作會議很重要。大橋於2003年建成。", []),
    ("雙方同意成立專班。", []),
]


@pytest.mark.parametrize(("text", "expected"), PAST)
def test_history_of_a_mechanism_has_its_date(text, expected):
    assert fields(find_mechanism_histories, text, "event", "date", "former_name") == expected


def test_project_in_quotation_marks_is_claimed_once():
    text = f"{HELD}雙方同意共同推進「海橋數據走廊」項目。雙方讚揚「海橋數據走廊」項目。"
    assert fields(find_projects, text, "name") == [("海橋數據走廊",)]


SIDES = st.sampled_from("滬 京 粵 浙 鄂 川 深 閩 渝".split())
HEADS = st.sampled_from("合作會議 經貿合作會議 合作聯席會議 合作理事會".split())


@given(SIDES, HEADS, st.integers(1, 40), st.booleans())
def test_any_two_sides_and_any_ordinal_read_alike(side, head, ordinal, before):
    name = f"{side}港{head}"
    words = f"第{ordinal}次{name}" if before else f"{name}第{ordinal}次會議"
    text = f"雙方2024年5月3日舉行{words}。"
    assert fields(find_meetings, text, "mechanism", "ordinal", "date") == [
        (name, ordinal, "2024-05-03")
    ]
