# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""From the front page to the marked words of "65 projects", as a person walks it in a browser."""

from __future__ import annotations

import pytest

pytestmark = [pytest.mark.e2e, pytest.mark.slow]

LIT = "getComputedStyle(document.querySelector('{}')).backgroundColor"
YELLOW = "rgb(255, 226, 122)"


@pytest.fixture
def page(browser, site):
    """A reader's page without scripts; every request it makes is written down."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844})
    opened_page = context.new_page()
    opened_page.requested, opened_page.said = [], []
    opened_page.on("request", lambda request: opened_page.requested.append(request.url))
    opened_page.on("console", lambda message: opened_page.said.append(message.text))
    opened_page.goto(site)
    return opened_page


def marked(page):
    """The words that the address points at, and whether they can be seen without scrolling."""
    target = page.locator("mark:target")
    box = target.bounding_box()
    return target.evaluate("mark => mark.textContent"), 0 <= box["y"] < 844


def test_a_reader_walks_from_the_front_page_to_the_words(page, site):
    assert page.url == f"{site}/en/"
    answer = page.locator(".gongshi-answer").first
    assert answer.inner_text().startswith("65 projects were announced")
    assert answer.bounding_box()["y"] + answer.bounding_box()["height"] < 844
    page.get_by_role("link", name="Harbour City-River Port Joint Council").click()
    page.get_by_role("link", name="Second", exact=True).click()
    assert page.get_by_role("heading", level=1).inner_text().startswith("Second plenary session")
    page.locator(".gongshi-answer a").first.click()
    assert marked(page) == ("65 projects", True)
    assert all(url.startswith(site) for url in page.requested)
    assert page.said == []


def test_one_press_of_a_key_leads_from_the_figure_to_its_words(page):
    page.locator(".gongshi-answer a").first.focus()
    page.keyboard.press("Enter")
    assert marked(page) == ("65 projects", True)
    assert page.evaluate(LIT.format("mark:target")) == YELLOW


def test_the_sources_of_a_figure_are_two_steps_away(page):
    page.get_by_role("link", name="3 sources").click()
    page.get_by_role("link", name="Also says so:").filter(has_text="over 60").click()
    assert marked(page) == ("over 60 projects", True)


def test_words_where_claims_cross_light_up_in_one_piece(page, site, harbours):
    text = harbours.notices["digest"].text
    start = text.index("docks; and")
    page.goto(f"{site}/en/notice/{harbours.notices['digest'].id}/#c{start}-{start + 10}")
    pieces = page.locator("mark").filter(has_text="docks").last, page.locator(".gongshi-cut-1").last
    assert [piece.evaluate("m => getComputedStyle(m).backgroundColor") for piece in pieces] == [
        YELLOW,
        YELLOW,
    ]
    words = page.locator(".gongshi-cut-1").evaluate_all(
        "marks => marks.map(m => [...m.childNodes].filter(n => n.nodeName !== 'A')"
        ".map(n => n.textContent).join('')).join('')"
    )
    assert words == "docks; and"


@pytest.mark.parametrize("width", [320, 1280])
def test_no_page_scrolls_sideways(page, site, harbours, width):
    page.set_viewport_size({"width": width, "height": 800})
    addresses = [
        "/en/",
        "/en/about/",
        "/en/notices/",
        "/en/hc-rp/",
        "/en/hc-rp/2/",
        "/en/hc-rp/1/?on=2026-02-01",
        "/en/hc-rp/?on=never",
        "/en/none/",
        *(f"/en/notice/{notice.id}/" for notice in harbours.notices.values()),
        f"/en/claim/{harbours.claims['projects']}/",
    ]
    wider = {}
    for address in addresses:
        page.goto(f"{site}{address}")
        wider[address] = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert wider == dict.fromkeys(addresses, 0)
