# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Places as claims need them: named, in a dateline, of an office, at home."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.notices import Notice
from gongshi.notices.letters import fold
from gongshi.reading.document import Document
from gongshi.reading.places import (
    english_place_names,
    host_side,
    is_place,
    place_before,
    place_in,
    place_of_dateline,
    places_in,
    seat_of_office,
    side_names,
)
from gongshi.values import Span


def document(text, language="en"):
    return Document.of(Notice.of(text, language))


def named(text, language="en"):
    notice = document(text, language)
    found = places_in(notice, Span(0, len(text)))
    assert all(notice.words(span) == name for name, span in found)
    return [name for name, _ in found]


NAMED = [
    ("Ships of Shanghai and Singapore", "en", ["Shanghai", "Singapore"]),
    ("Ships of Guangdong Province", "en", ["Guangdong"]),
    ("Ships of the Hong Kong Special Administrative Region", "en", ["Hong Kong"]),
    ("澳門特別行政區的船", "zh-Hant", ["澳門"]),
    ("Ships of Shanghainese crews", "en", []),
    ("Ships of shanghai", "en", []),
    ("Ships of Harbour City", "en", []),
    ("上海與新加坡的船", "zh-Hant", ["上海", "新加坡"]),
    ("廣東省的船", "zh-Hant", ["廣東"]),
    ("广东省的船", "zh-Hans", ["广东"]),
    ("滬港的船", "zh-Hant", []),
    ("河灣的船", "zh-Hant", []),
]


@pytest.mark.parametrize(("text", "language", "names"), NAMED)
def test_place_is_named_by_the_shortest_of_its_names(text, language, names):
    assert named(text, language) == names


@given(st.sampled_from(english_place_names()))
def test_every_english_name_is_a_place_and_found_as_one(name):
    assert is_place(name)
    text = f"x {name} y"
    (place, span), *_ = places_in(document(text), Span(0, len(text)))
    assert name.startswith(place)
    assert span.start == 2


@given(st.sampled_from(side_names()))
def test_every_chinese_name_of_a_side_is_a_place_in_folded_form(name):
    assert is_place(name)
    assert fold(name) == name


def test_longer_names_are_tried_before_those_that_begin_them():
    for one, two in pairwise(english_place_names()):
        assert len(one) >= len(two)


DATELINES = [
    ("SINGAPORE, May 3 (HDN) —", "en", ("Singapore", "SINGAPORE")),
    ("HONG KONG, May 3 —", "en", ("Hong Kong", "HONG KONG")),
    ("Shanghai, May 3 —", "en", ("Shanghai", "Shanghai")),
    ("HARBOUR CITY, May 3 —", "en", None),
    ("HDN, Singapore, May 3 —", "en", ("Singapore", "Singapore")),
    ("海港社上海5月3日電", "zh-Hant", ("上海", "上海")),
    ("海港社河灣5月3日電", "zh-Hant", None),
]


@pytest.mark.parametrize(("text", "language", "expected"), DATELINES)
def test_place_of_a_dateline_may_stand_in_capitals(text, language, expected):
    notice = document(text, language)
    found = place_of_dateline(notice, Span(0, len(text)))
    assert (None if found is None else (found[0], notice.words(found[1]))) == expected


def test_place_of_a_stretch_is_the_first_in_it():
    text = "From Shanghai to Singapore."
    notice = document(text)
    assert place_in(notice, Span(0, len(text))) == ("Shanghai", Span(5, 13))
    assert place_in(notice, Span(13, len(text))) == ("Singapore", Span(17, 26))
    assert place_in(notice, Span(0, 12)) == (None, None)


def test_place_before_is_the_last_one_named():
    text = "They sailed from Shanghai to Singapore. There they sang, and then on to Macao."
    notice = document(text)
    assert place_before(notice, text.index("sang"))[0] == "Singapore"
    assert place_before(notice, text.index(" to Singapore"))[0] == "Shanghai"
    assert place_before(notice, text.index("Shanghai")) == (None, None)
    assert place_before(notice, 0) == (None, None)


SEATS = [
    ("The Chief Executive came to Hong Kong.", "en", "Chief Executive", "Hong Kong"),
    ("The Chief Executive came to Singapore.", "en", "Chief Executive", None),
    ("The Mayor came to Hong Kong.", "en", "Mayor", None),
    ("行政長官到訪香港。", "zh-Hant", "行政長官", "香港"),
    ("行政长官到访香港。", "zh-Hans", "行政长官", "香港"),
    ("行政長官到訪河灣。", "zh-Hant", "行政長官", None),
    ("市長到訪香港。", "zh-Hant", "市長", None),
]


@pytest.mark.parametrize(("text", "language", "office", "seat"), SEATS)
def test_office_of_one_place_only_tells_it_where_the_notice_names_it(text, language, office, seat):
    assert seat_of_office(document(text, language), office) == seat


HOSTS = [
    ("The ships of Singapore came.", "en", "Singapore"),
    ("The ships came.", "en", None),
    ("香港的船來了。", "zh-Hant", "香港"),
    ("船來了。", "zh-Hant", None),
    ("澳門的船來了。", "zh-Hant", "澳門"),
    ("澳门的船来了。", "zh-Hans", "澳门"),
]


@pytest.mark.parametrize(("text", "language", "side"), HOSTS)
def test_side_at_home_is_named_where_the_notice_names_it(text, language, side):
    assert host_side(document(text, language)) == side
