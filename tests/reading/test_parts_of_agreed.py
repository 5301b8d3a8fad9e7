# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Small parts that agreed claims are made of: modality, places, rows, forms, keys of names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.notices import Notice
from gongshi.reading.document import Document
from gongshi.reading.instruments import form_of, is_signatory
from gongshi.reading.modality import modality_of
from gongshi.reading.pattern import Pattern
from gongshi.reading.places import is_place, place_in, places_in
from gongshi.reading.row import Row
from gongshi.reading.session import MechanismMention, mechanism_key
from gongshi.reading.where import first_between, is_quoted, is_read
from gongshi.values import Span


def document(text, language="en"):
    return Document.of(Notice.of(text, language))


def whole(text):
    return Span(0, len(text))


VERBS = [
    ("The sides sign it.", "sign", "stated", "en"),
    ("The sides will sign it.", "sign", "planned", "en"),
    ("The sides would jointly sign it.", "sign", "planned", "en"),
    ("The sides are to sign it.", "sign", "planned", "en"),
    ("The sides are expected to sign it.", "sign", "planned", "en"),
    ("The sides did not sign it.", "sign", "denied", "en"),
    ("The sides never sign it.", "sign", "denied", "en"),
    ("The sides failed to sign it.", "sign", "denied", "en"),
    ("He will come. The sides sign it.", "sign", "stated", "en"),
    ("雙方簽署協議。", "簽署", "stated", "zh-Hant"),
    ("雙方將簽署協議。", "簽署", "planned", "zh-Hant"),
    ("雙方即將簽署協議。", "簽署", "planned", "zh-Hant"),
    ("雙方並未簽署協議。", "簽署", "denied", "zh-Hant"),
    ("雙方沒有簽署協議。", "簽署", "denied", "zh-Hant"),
    ("双方没有签署协议。", "签署", "denied", "zh-Hans"),
    ("双方将签署协议。", "签署", "planned", "zh-Hans"),
    ("他沒有來，雙方簽署協議。", "簽署", "stated", "zh-Hant"),
    ("他沒有來,雙方簽署協議。", "簽署", "stated", "zh-Hant"),
]


@pytest.mark.parametrize(("text", "verb", "modality", "language"), VERBS)
def test_modality_is_told_by_the_words_right_before_the_verb(text, verb, modality, language):
    at = text.index(verb)
    assert modality_of(document(text, language), Span(at, at + len(verb))) == modality


FORMS = [
    ("memorandum of understanding on eels", "memorandum"),
    ("MoU on eels", "memorandum"),
    ("letter of intent on eels", "letter_of_intent"),
    ("framework agreement on eels", "framework"),
    ("agreement on eels", "agreement"),
    ("arrangement on eels", "arrangement"),
    ("song about eels", None),
    ("海浪合作備忘錄", "memorandum"),
    ("海浪合作备忘录", "memorandum"),
    ("海浪合作意向書", "letter_of_intent"),
    ("海浪框架協議", "framework"),
    ("海浪合作協定", "agreement"),
    ("海浪之歌", None),
]


@pytest.mark.parametrize(("title", "form"), FORMS)
def test_form_is_known_by_the_words_of_the_title(title, form):
    assert form_of(title) == form


SIGNERS = [
    ("Ports Bureau", "en", True),
    ("Reef Trust", "en", True),
    ("Ann Lo", "en", False),
    ("海港漁業局", "zh-Hant", True),
    ("河湾潮汐中心", "zh-Hans", True),
    ("局", "zh-Hant", False),
    ("海浪", "zh-Hant", False),
]


@pytest.mark.parametrize(("words", "language", "can"), SIGNERS)
def test_body_is_known_by_how_its_name_ends(words, language, can):
    assert is_signatory(document("x", language), words) is can


PLACES = [
    ("They met in Singapore.", "en", "Singapore"),
    ("They met in Hong Kong and Shanghai.", "en", "Hong Kong"),
    ("They met at home.", "en", None),
    ("雙方在新加坡會面。", "zh-Hant", "新加坡"),
    ("双方在上海会面。", "zh-Hans", "上海"),
    ("雙方在家會面。", "zh-Hant", None),
]


@pytest.mark.parametrize(("text", "language", "place"), PLACES)
def test_first_place_of_a_stretch_is_found(text, language, place):
    found, span = place_in(document(text, language), whole(text))
    assert found == place
    assert (None if span is None else span.of(text)) == place


def test_places_come_in_the_order_of_the_text():
    text = "From Shanghai to Singapore and back to Shanghai."
    names = [name for name, _ in places_in(document(text), whole(text))]
    assert names == ["Shanghai", "Singapore", "Shanghai"]


@pytest.mark.parametrize("words", ["Shanghai", "上海", "滬", "沪", "Hong Kong", "香港", "港"])
def test_place_is_known_in_each_script_and_by_its_one_character(words):
    assert is_place(words)


@pytest.mark.parametrize("words", ["Reef", "海浪", "Shanghai Museum", ""])
def test_other_words_are_no_place(words):
    assert not is_place(words)


SAME_NAME = [
    ("A-B Co-operation Council", "A-B Cooperation Council"),
    ("A-B Trade and Ports Council", "A-B Trade & Ports Council"),
    ("The A-B Joint Council", "A-B Joint Council"),
    ("滬港合作會議", "沪港合作会议"),
]


@pytest.mark.parametrize(("one", "other"), SAME_NAME)
def test_spellings_of_one_name_have_one_key(one, other):
    assert mechanism_key(one) == mechanism_key(other)


def test_names_of_two_mechanisms_have_two_keys():
    assert mechanism_key("A-B Joint Council") != mechanism_key("A-C Joint Council")


@given(st.lists(st.integers(0, 200), max_size=20, unique=True), st.integers(0, 220))
def test_row_gives_what_begins_before_a_place_the_nearest_first(starts, offset):
    items = [MechanismMention(Span(at, at + 1), str(at)) for at in sorted(starts)]
    row = Row(items)
    assert list(row.before(offset)) == [i for i in reversed(items) if i.span.start < offset]
    assert row.within(0, offset) == tuple(i for i in items if i.span.end <= offset)
    assert row.at(offset) == next((i for i in items if i.span.start == offset), None)


def test_speech_between_quotation_marks_is_quoted_and_a_name_is_not():
    text = "She said, “we agreed on many things that day,” and read “Eels”."
    speech, name = text.index("agreed"), text.index("Eels")
    notice = document(text)
    assert is_quoted(notice, Span(speech, speech + 6))
    assert not is_quoted(notice, Span(name, name + 4))


def test_words_of_a_sentence_are_read():
    text = "The sides met and talked about eels for a long time."
    assert is_read(document(text), Span(4, 9))


def test_first_between_looks_no_further_than_its_stretch():
    text = "eels and eels"
    match = first_between(document(text), Pattern("eels"), 1, len(text))
    assert (match.start, match.end) == (9, 13)
    assert first_between(document(text), Pattern("eels"), 1, 9) is None
    assert first_between(document(text), Pattern("eels"), 5, 5) is None
