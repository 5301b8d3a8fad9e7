# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What holds for every page: numbers lead to words, links lead somewhere, nothing is foreign."""

from __future__ import annotations

import re
from itertools import pairwise
from urllib.parse import urldefrag

import pytest
from tests.web.page_text import page_of

FIGURE_FREE = {"time", "code", "cite", "title", "q", "blockquote", "script"}


def pages(client, start="/en/"):
    """Every page of the site that can be reached, by address, with its elements."""
    waiting, found = [start], {}
    while waiting:
        address = waiting.pop()
        if address in found:
            continue
        response = client.get(address)
        assert response.status_code == 200, address
        found[address] = page_of(response)
        links = [urldefrag(a.attributes["href"])[0] for a in found[address].all("a")]
        waiting += [link for link in links if link.startswith("/") and link not in found]
    return found


@pytest.fixture
def site(client):
    return pages(client)


def bears_its_words(element):
    """Whether a number in ``element`` is a link, a quotation, a name, or a day of the record."""
    for one in element.around():
        if (
            one.tag in FIGURE_FREE
            or "gongshi-text" in one.classes
            or "data-words" in one.attributes
        ):
            return True
        if one.tag == "a" and one.attributes.get("href"):
            return True
        if one.tag == "svg" and one.attributes.get("role") == "img":
            return True
    return False


def test_each_kind_of_page_is_reached_from_the_front_page(site):
    kinds = {re.sub(r"[0-9a-f]{64}|(?<=/scheme/)[\w-]+", "…", address) for address in site}
    assert kinds == {
        "/en/",
        "/en/about/",
        "/en/log/",
        "/en/notices/",
        "/en/schemes/",
        "/en/scheme/…/",
        "/en/scheme/…/check/",
        "/en/hc-rp/",
        "/en/hc-rp/1/",
        "/en/hc-rp/2/",
        "/en/hc-rp/3/",
        "/en/notice/…/",
        "/en/claim/…/",
    }


def test_no_number_stands_outside_a_link_a_quotation_or_a_date_of_the_record(site):
    bare = [
        (address, text.strip(), [one.tag for one in element.around()])
        for address, page in site.items()
        for text, element in page.one("body").pieces()
        if any(c.isdigit() for c in text) and not bears_its_words(element)
    ]
    # Names may hold digits; these pages' names hold "SHA-256" and nothing else.
    assert [one for one in bare if one[1] != "SHA-256 of the text"] == []


def test_every_figure_leads_to_marked_words_in_at_most_two_steps(site):
    for address, page in site.items():
        for link in page.all("a", class_="gongshi-figure"):
            assert_leads_to_words(site, address, link.attributes["href"], steps=2)


def assert_leads_to_words(site, address, href, steps):
    to, anchor = urldefrag(href)
    target = site[to or address].one(id=anchor)
    if target.tag == "mark":
        return
    assert steps > 1, f"{href} on {address} does not reach words in two steps"
    section = next(one for one in target.around() if one.tag == "section")
    figures = list(section.all("a", class_="gongshi-figure"))
    assert any(f.attributes["href"].startswith("/en/notice/") for f in figures)


def test_every_link_within_the_site_finds_its_anchor(site):
    for address, page in site.items():
        for link in page.all("a"):
            to, anchor = urldefrag(link.attributes["href"])
            if anchor and not to.startswith("http"):
                assert list(site[to or address].all(id=anchor)), link.attributes["href"]


def test_no_id_stands_twice_on_a_page(site):
    for page in site.values():
        ids = [one.attributes["id"] for one in page.all() if "id" in one.attributes]
        assert sorted(ids) == sorted(set(ids))


def test_a_page_loads_nothing_but_its_own_style_sheet_and_icon(site):
    for page in site.values():
        loaded = [one.attributes["href"] for one in page.all("link")]
        assert [re.sub(r"[0-9a-f]{12}", "…", href) for href in loaded] == [
            "/static/gongshi/icon.….svg",
            "/static/gongshi/site.….css",
        ]
        assert [one.tag for one in page.all() if "src" in one.attributes] == []
        assert list(page.all("script")) == []
        assert [one.tag for one in page.all() if "style" in one.attributes] == []


def test_a_page_has_one_heading_of_the_first_level_and_skips_none(site):
    for address, page in site.items():
        levels = [int(h.tag[1]) for h in page.all() if re.fullmatch(r"h[1-6]", h.tag)]
        assert levels.count(1) == 1, address
        assert levels[0] == 1
        assert all(later - earlier <= 1 for earlier, later in pairwise(levels))


def test_words_of_another_language_say_so(site):
    chinese = re.compile(r"[\u4e00-\u9fff]")
    for address, page in site.items():
        for text, element in page.one("body").pieces():
            if chinese.search(text):
                languages = [one.attributes.get("lang") for one in element.around()]
                assert next(filter(None, languages)) in {"zh-Hant", "zh-Hans"}, (address, text)


def test_static_files_are_served_for_ever_under_their_own_hash(client, site):
    for link in site["/en/"].all("link"):
        response = client.get(link.attributes["href"])
        assert response.status_code == 200
        assert "immutable" in response["Cache-Control"]
        assert b"".join(response.streaming_content)


def test_headers_forbid_scripts_frames_and_foreign_hosts(client):
    response = client.get("/en/")
    assert sorted(response["Content-Security-Policy"].split("; ")) == [
        "base-uri 'none'",
        "default-src 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "img-src 'self'",
        "style-src 'self'",
    ]
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["X-Frame-Options"] == "DENY"
    assert response["Referrer-Policy"] == "same-origin"
    assert response.cookies == {}


def test_the_bare_address_leads_to_the_language_of_the_reader(client):
    response = client.get("/", headers={"accept-language": "fr, en;q=0.5"})
    assert (response.status_code, response["Location"]) == (302, "/en/")
    assert "Accept-Language" in response["Vary"]


def test_a_host_that_was_not_named_is_refused(client):
    assert client.get("/en/", headers={"host": "elsewhere.example"}).status_code == 400


def test_pages_are_only_read(client):
    assert client.post("/en/").status_code == 405
    assert client.head("/en/").status_code == 200


def test_a_compressed_page_is_small(client):
    response = client.get("/en/hc-rp/2/", headers={"accept-encoding": "gzip"})
    assert response["Content-Encoding"] == "gzip"
    assert len(response.content) < 10_000
