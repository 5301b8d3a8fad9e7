# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Every page and state at two widths: rules of accessibility, contrast of marks, weight, words."""

from __future__ import annotations

from importlib.resources import files

import pytest

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


def test_each_figure_is_followed_to_marked_words_in_at_most_two_activations(look, addresses):
    """The answer distance: every figure of every page, as a browser follows it."""
    unmarked = "() => document.querySelector('mark:target') === null"
    far = []
    for address in addresses:
        page, answer = look(address, 1280)
        if answer.status != 200:
            continue
        links = page.eval_on_selector_all("a.gongshi-figure", "links => links.map(a => a.href)")
        page.close()
        for link in dict.fromkeys(links):
            target, _ = look(link.removeprefix(address_of(link)), 1280)
            if target.evaluate(unmarked) and not listed_beside(target):
                far.append((address, link))
            target.close()
    assert far == []


def address_of(link):
    """The scheme, host and port of a link."""
    return "/".join(link.split("/", 3)[:3])


def listed_beside(page):
    """Whether the place that a tally leads to lists figures, each one activation from its words."""
    return page.evaluate(
        "() => { const here = document.querySelector(':target');"
        " return here !== null && [...here.closest('section').querySelectorAll('a.gongshi-figure')]"
        ".some(a => /\\/notice\\/[0-9a-f]{64}\\//.test(a.href)); }"
    )


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
