# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Every page and state at two widths: rules of accessibility, contrast of marks, weight, words."""

from __future__ import annotations

from importlib.resources import files
from urllib.parse import urldefrag

import pytest
from tests.web.test_page_frame import assert_leads_to_words, bears_its_words

pytestmark = pytest.mark.audit

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WIDTHS = (320, 1280)
RUN = "tags => axe.run({runOnly: {type: 'tag', values: tags}})"
# Targets that are no words in a sentence: at least 24 pixels, or as much room around them.
SMALL = """() => [...document.querySelectorAll('nav a, .gongshi-masthead a, .gongshi-foot li a')]
  .map(a => a.getBoundingClientRect())
  .filter(box => box.height < 24 || box.width < 24).length"""


@pytest.fixture
def look(browser, site):
    """Open an address at a width; the page and its answer."""
    contexts = {
        width: browser.new_context(viewport={"width": width, "height": 800}) for width in WIDTHS
    }

    def opened(address, width):
        page = contexts[width].new_page()
        page.foreign = []
        page.on(
            "request",
            lambda request: request.url.startswith(site) or page.foreign.append(request.url),
        )
        answer = page.goto(f"{site}{address}")
        return page, answer

    return opened


@pytest.mark.parametrize("width", WIDTHS)
def test_no_page_breaks_a_rule_of_accessibility(look, addresses, width):
    broken = {}
    for address in addresses:
        page, _ = look(address, width)
        page.evaluate(AXE)
        found = page.evaluate(RUN, TAGS)["violations"]
        if found:
            broken[address] = [(one["id"], [n["html"] for n in one["nodes"]]) for one in found]
        page.close()
    assert broken == {}


@pytest.mark.parametrize("width", WIDTHS)
def test_no_page_scrolls_sideways_asks_a_stranger_or_has_small_targets(look, addresses, width):
    odd = {}
    for address in addresses:
        page, _ = look(address, width)
        wider = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        told = (wider, page.foreign, page.evaluate(SMALL))
        if told != (0, [], 0):
            odd[address] = told
        page.close()
    assert odd == {}


def test_text_spaced_wide_is_not_lost(look, addresses):
    """WCAG 1.4.12: words stay on the page when letters, words and lines are set further apart."""
    wide = (
        "* { line-height: 1.5 !important; letter-spacing: .12em !important;"
        " word-spacing: .16em !important; } p { margin-bottom: 2em !important; }"
    )
    adopt = (
        "css => { const s = new CSSStyleSheet(); s.replaceSync(css);"
        " document.adoptedStyleSheets = [s]; }"
    )
    lost = {}
    for address in addresses:
        page, _ = look(address, 320)
        page.evaluate(adopt, wide)
        wider = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        if wider > 0:
            lost[address] = wider
        page.close()
    assert lost == {}


def test_every_figure_of_every_page_leads_to_marked_words_in_two_activations(crawled):
    """The answer distance, over the whole record."""
    figures = [
        (address, link.attributes["href"])
        for address, page in crawled.items()
        for link in page.all("a", class_="gongshi-figure")
    ]
    assert figures
    for address, href in figures:
        assert_leads_to_words(crawled, address, href, steps=2)


def test_no_link_of_any_page_is_broken(crawled):
    """The crawl has opened every page; here each anchor is found on its page."""
    broken = [
        (address, link.attributes["href"])
        for address, page in crawled.items()
        for link in page.all("a")
        if not link.attributes["href"].startswith("http")
        for to, anchor in [urldefrag(link.attributes["href"])]
        if anchor and not list(crawled[to or address].all(id=anchor))
    ]
    assert broken == []


def test_no_page_shows_a_number_that_does_not_bear_its_words(crawled):
    bare = {
        text.strip()
        for page in crawled.values()
        for text, element in page.one("body").pieces()
        if any(c.isdigit() for c in text) and not bears_its_words(element)
    }
    assert bare - {"SHA-256 of the text"} == set()


def weight(browser, address):
    """The bytes that a first visit takes, as they came over the wire."""
    context = browser.new_context()
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    received = []
    session.on("Network.loadingFinished", lambda one: received.append(one["encodedDataLength"]))
    page.goto(address, wait_until="networkidle")
    context.close()
    return sum(received)


def test_a_first_visit_weighs_less_than_a_hundred_kilobytes(browser, site, addresses):
    weights = {address: weight(browser, f"{site}{address}") for address in addresses}
    assert {a: bytes_ for a, bytes_ in weights.items() if not 0 < bytes_ <= 100_000} == {}
