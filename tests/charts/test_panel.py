# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A panel draws one unit over the sessions, and leaves a marked gap where nothing is stated."""

from __future__ import annotations

from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest

from gongshi.charts import Bar, ChartError, panel

SVG = "{http://www.w3.org/2000/svg}"
GAP = ["not", "stated"]
SESSIONS = (Bar("2003", None, None), Bar("2012", 28, "28"), Bar("2024", 65, "over 65"))


def drawn(bars, gap=GAP):
    return ET.fromstring(panel(bars, "title finding", gap))


def texts(root):
    return [text.text for text in root.iter(f"{SVG}text")]


def boxes(root):
    return [(box.get("class"), float(box.get("height"))) for box in root.iter(f"{SVG}rect")]


def test_numbers_stand_as_written_over_bars_in_their_proportion():
    root = drawn(SESSIONS)
    assert texts(root) == ["2003", "not", "stated", "2012", "28", "2024", "over 65"]
    (_gap, (_, second), (_, third)) = boxes(root)
    assert second / third == pytest.approx(28 / 65, rel=1e-4)


def test_what_is_not_stated_is_a_gap_and_never_a_bar():
    assert [kind for kind, _ in boxes(drawn(SESSIONS))] == ["unstated", "bar", "bar"]


def test_nought_is_a_bar_without_height_and_not_a_gap():
    root = drawn([Bar("2020", 0, "0"), Bar("2021", 4, "4")])
    assert boxes(root) == [("bar", 0.0), ("bar", 120.0)]
    assert texts(root) == ["2020", "0", "2021", "4"]


def test_only_noughts_are_drawn_flat():
    assert boxes(drawn([Bar("2020", 0, "0")])) == [("bar", 0.0)]


def test_screen_readers_get_title_and_finding_and_no_loose_labels():
    root = drawn(SESSIONS)
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == "title finding"
    assert [group.get("aria-hidden") for group in root] == ["true"]


def test_bars_stand_apart_within_the_drawing():
    root = drawn([Bar(str(year), 1, "1") for year in range(2000, 2006)])
    edges = [
        (float(box.get("x")), float(box.get("x")) + float(box.get("width")))
        for box in root.iter(f"{SVG}rect")
    ]
    assert all(0 <= left < right <= 324 for left, right in edges)
    assert all(one[1] < other[0] for one, other in pairwise(edges))


def test_no_style_is_written_since_the_policy_of_the_pages_would_drop_it():
    assert "style" not in panel(SESSIONS, "a b", GAP)


def test_words_with_signs_of_markup_are_escaped():
    root = drawn([Bar("<2003>", 1, '"1" & more')], ["<none>"])
    assert texts(root) == ["<2003>", '"1" & more']


def test_nothing_stated_is_not_drawn():
    with pytest.raises(ChartError, match="say so in words"):
        panel([Bar("2003", None, None)], "a b", GAP)


@pytest.mark.parametrize(("value", "written"), [(None, "0"), (3, None)])
def test_a_gap_with_a_number_or_a_number_without_words_is_refused(value, written):
    with pytest.raises(ChartError, match="2003"):
        Bar("2003", value, written)


def test_a_count_below_nought_is_refused():
    with pytest.raises(ChartError, match="cannot be -1"):
        Bar("2003", -1, "-1")
