# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Timeline, months and changes: whole drawings of small examples, and what is refused."""

from __future__ import annotations

import sys
from itertools import combinations
from xml.etree import ElementTree as ET

import pytest
from tests.charts.examples import DRAWINGS, LANGUAGES
from tests.web.live import chromium

from gongshi.charts import (
    Band,
    ChartError,
    Drawing,
    Lane,
    Milestone,
    Month,
    Stretch,
    changes,
    months,
    png,
    standing_alone,
    timeline,
    within_page,
)
from gongshi.schemes.calendar import read_day

SVG = "{http://www.w3.org/2000/svg}"
JANUARY = Stretch(read_day("2025-01-01"), read_day("2025-01-02"), "full", "worked")
FULL = 'fill="#000A78" stroke="#000A78"'
PART = 'fill="url(#gongshi-part)" stroke="#000A78"'


def marks(drawing):
    """What is drawn, a line each."""
    return list(drawing.marks)


def texts(drawing):
    root = ET.fromstring(standing_alone(drawing, "t", "f"))
    return [text.text for text in root.iter(f"{SVG}text")]


def test_timeline_of_one_job_is_drawn_whole():
    job = Stretch(read_day("2024-12-01"), read_day("2025-03-11"), "full", "counted")
    drawn = timeline([Lane("Shop", (job,))], [Milestone(read_day("2025-01-10"), "done")], "en")

    assert marks(drawn) == [
        '<path d="M4 20L316 20" stroke="#0B0C0C"/>',
        '<text x="52.35" y="14" text-anchor="middle">2024</text>',
        '<path d="M100.7 14L100.7 26" stroke="#0B0C0C"/>',
        '<text x="208.35" y="14" text-anchor="middle">2025</text>',
        '<path d="M128.8 17L128.8 23" stroke="#0B0C0C"/>',
        '<text x="128.8" y="38" text-anchor="middle" font-weight="700">1</text>',
        '<text x="4" y="58" font-weight="700">Shop</text>',
        f'<rect x="4" y="64" width="312" height="16" {FULL}/>',
        '<path d="M128.8 60L128.8 84" stroke="#0B0C0C"/>',
        f'<rect x="4" y="89" width="12" height="12" {FULL}/>',
        '<text x="24" y="100">counted</text>',
        '<text x="4" y="130" font-weight="700">1</text>',
        '<text x="24" y="130">done</text>',
    ]
    assert drawn.height == 138


def test_job_that_goes_on_reaches_the_edge_with_an_arrow():
    job = Stretch(read_day("2025-01-01"), None, "part", "counted, part-time")
    drawn = timeline([Lane("Shop", (JANUARY, job))], [], "en")

    assert "→" in texts(drawn)
    assert f'<rect x="4" y="44" width="312" height="16" {PART}/>' in marks(drawn)


def test_milestones_on_neighbouring_days_are_numbered_one_under_the_other():
    job = Stretch(read_day("2024-08-01"), read_day("2025-07-31"), "full", "counted")
    days = ["2025-01-27", "2024-08-01", "2025-01-28", "2025-01-29"]
    drawn = timeline([Lane("Job", (job,))], [Milestone(read_day(d), d) for d in days], "en")
    numbers = [mark for mark in marks(drawn) if "middle" in mark and "700" in mark]

    assert [mark.split('"')[3] for mark in numbers] == ["38", "38", "58", "78"]
    assert texts(drawn)[-8:] == [
        *("1", "2024-08-01", "2", "2025-01-27"),
        *("3", "2025-01-28", "4", "2025-01-29"),
    ]


def test_one_day_of_work_can_be_seen():
    year = Stretch(read_day("2024-01-01"), read_day("2026-01-01"), "none", "left out")
    drawn = timeline([Lane("", (year, JANUARY))], [], "en")

    assert f'<rect x="160.2" y="44" width="2" height="16" {FULL}/>' in marks(drawn)


def test_months_stand_in_their_places_and_a_missing_month_is_empty():
    drawn = months(
        [Month(2024, 12, (100,)), Month(2025, 2, (400,))], ["Cost"], lambda cents: f"{cents}", "en"
    )
    bars = [mark for mark in marks(drawn) if mark.startswith("<rect")]

    assert bars == [
        f'<rect x="4" y="5" width="12" height="12" {FULL}/>',
        f'<rect x="36.2" y="146.5" width="91.6" height="37.5" {FULL}/>',
        f'<rect x="223.4" y="34" width="91.6" height="150" {FULL}/>',
    ]
    assert texts(drawn) == ["Cost", "0", "100", "200", "300", "400", "2024", "2025"]


def test_rule_and_reform_stand_side_by_side_on_one_scale():
    drawn = months(
        [Month(2025, 1, (250, 500))], ["As it is", "Reform"], lambda cents: f"{cents}", "en"
    )
    bars = [mark.split('"') for mark in marks(drawn) if mark.startswith("<rect")][2:]

    assert [float(each[7]) for each in bars] == [62.5, 125]
    assert float(bars[1][1]) - float(bars[0][1]) == pytest.approx(float(bars[0][5]) + 2, abs=0.1)


@pytest.mark.parametrize(
    ("most", "steps"),
    [
        (1, ["0", "1"]),
        (4, ["0", "1", "2", "3", "4"]),
        (5, ["0", "2", "4", "6"]),
        (17, ["0", "5", "10", "15", "20"]),
        (22_200, ["0", "10000", "20000", "30000"]),
    ],
)
def test_axis_has_few_round_steps_up_to_the_largest_month(most, steps):
    drawn = months([Month(2025, 1, (most,))], ["Cost"], str, "en")

    assert texts(drawn)[1:-1] == steps


def test_bands_are_drawn_whole_with_their_numbers():
    bands = [Band("Newly in", 30, "30", "gain"), Band("Out", 0, "0", "lose")]

    assert marks(changes(bands, "en")) == [
        '<text x="316" y="15" text-anchor="end" font-weight="700">30</text>',
        '<text x="4" y="15">Newly in</text>',
        f'<rect x="4" y="20" width="312" height="14" {FULL}/>',
        '<text x="316" y="57" text-anchor="end" font-weight="700">0</text>',
        '<text x="4" y="57">Out</text>',
    ]


def test_statuses_differ_by_more_than_colour():
    """Solid, hatched, dotted outline, outline, and hatched the other way on a lighter ground."""
    drawn = timeline(
        [Lane("", tuple(Stretch(n, n + 1, ink, ink) for n, ink in enumerate(INKS)))], [], "en"
    )
    fills = {mark.split("height=")[1] for mark in marks(drawn) if 'height="12"' in mark}

    assert len(fills) == len(INKS)


INKS = ("full", "part", "gap", "none", "late")


@pytest.mark.parametrize(
    ("act", "words"),
    [
        (lambda: timeline([], [], "en"), "nobody worked"),
        (lambda: timeline([Lane("x", ())], [Milestone(1, "m")], "en"), "nobody worked"),
        (lambda: Stretch(5, 5, "full", "E1"), "E1: a stretch has at least one day"),
        (lambda: months([], ["Cost"], str, "en"), "nothing was paid"),
        (lambda: months([Month(2025, 1, (0,))], ["Cost"], str, "en"), "nothing was paid"),
        (lambda: months([Month(2025, 1, (1, 2))], ["Cost"], str, "en"), "one or two series"),
        (lambda: months([Month(2025, 1, (1, 2, 3))], ["a", "b", "c"], str, "en"), "one or two"),
        (lambda: Month(2025, 13, (1,)), "no month 13"),
        (lambda: Month(2025, 1, (3, -1)), "2025-01: a cost cannot be -1"),
        (lambda: changes([], "en"), "nobody gains or loses"),
        (lambda: changes([Band("a", 0, "0", "same")], "en"), "nobody gains or loses"),
        (lambda: Band("a", -1, "-1", "same"), "a: -1 people"),
        (lambda: Drawing(1, (), "fr"), "no fonts for 'fr'"),
    ],
)
def test_what_cannot_be_shown_truthfully_is_refused(act, words):
    with pytest.raises(ChartError, match=words):
        act()


def test_drawing_in_a_page_is_named_by_the_page_and_its_ids_are_its_own():
    drawn = DRAWINGS["changes"]("en")
    svg = within_page(drawn, "cost cost-finding")
    root = ET.fromstring(svg)

    assert (root.get("role"), root.get("aria-labelledby")) == ("img", "cost cost-finding")
    assert {each.get("id") for each in root.iter() if each.get("id")} == {"cost-part", "cost-late"}
    assert "url(#gongshi-" not in svg
    assert [each for each in root.iter() if each.get("style")] == []


def test_drawing_alone_in_a_file_says_its_title_finding_and_language():
    svg = standing_alone(DRAWINGS["months"]("zh-Hant"), "每月<開支>", "最多是 3 月")
    root = ET.fromstring(svg)

    assert (root[0].text, root[1].text) == ("每月<開支>", "最多是 3 月")
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "zh-Hant"


def test_png_has_the_size_that_was_asked_for():
    data = png(standing_alone(DRAWINGS["changes"]("en"), "t", "f"), 2)

    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    assert int.from_bytes(data[16:20], "big") == 640


def test_missing_vl_convert_is_told_with_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "vl_convert", None)
    with pytest.raises(ChartError, match=r"install gongshi\[charts\], or save as \.svg"):
        png("<svg/>", 1)


BOXES = """[...document.querySelectorAll('svg')].map(
  svg => [...svg.querySelectorAll('text')].map(each => {
    const box = each.getBoundingClientRect()
    return [each.textContent, box.left, box.top, box.right, box.bottom]
  }))"""


def overlap(one, other):
    """Two boxes share more than a sliver: line boxes are taller than their letters."""
    return (
        min(one[3], other[3]) - max(one[1], other[1]) > 0.5
        and min(one[4], other[4]) - max(one[2], other[2]) > 4
    )


@pytest.mark.slow
@pytest.mark.e2e
def test_no_words_overlap_or_leave_the_drawing_at_320_pixels():
    drawn = [
        standing_alone(make(language), "t", "f")
        for make in DRAWINGS.values()
        for language in LANGUAGES
    ]
    with chromium() as browser:
        page = browser.new_page(viewport={"width": 320, "height": 800})
        page.set_content(f"<body style='margin:0'>{''.join(drawn)}</body>")
        boxes = page.evaluate(BOXES)
        wide = page.evaluate("document.documentElement.scrollWidth")

    assert wide == 320
    assert len(boxes) == len(drawn)
    for drawing in boxes:
        assert [box for box in drawing if box[1] < 0 or box[3] > 320.5] == []
        assert [pair for pair in combinations(drawing, 2) if overlap(*pair)] == []
