# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""One page for a notice and its claims: everything in the file, nothing of the notice obeyed."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from tests.web.live import chromium

from gongshi.exports.placing import PlaceError, write_whole
from gongshi.exports.reading_page import reading_page
from gongshi.notices import Notice, lay_out
from gongshi.reading import Claim, read
from gongshi.values import PartialDate, Span

TEXT = (
    "River Port Daily\n\nCouncil <agrees>\n\nThe second plenary session of the Harbour City-River "
    "Port Joint Council was held in River Port yesterday. Mayor Clara Brook said the two sides "
    "agreed on over 12 projects.\n"
)


class Shown(HTMLParser):
    """Headings, list items, links and anchors of the page, and the addresses it would fetch."""

    def __init__(self, page):
        super().__init__()
        self.words, self.links, self.anchors, self.fetched, self.open = {}, [], [], [], []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        told = dict(attrs)
        self.open.append(tag)
        self.links += [told["href"]] if tag == "a" else []
        self.anchors += [told["id"]] if "id" in told else []
        self.fetched += [told[name] for name in ("src", "srcset", "data") if name in told]

    def handle_endtag(self, tag):
        while self.open and self.open.pop() != tag:
            pass

    def handle_data(self, data):
        for tag in set(self.open):
            self.words[tag] = self.words.get(tag, "") + data


def page_of(text, **told):
    notice = Notice.of(text, "en", PartialDate(2025, 5, 15), **told)
    claims = read(notice)
    return claims, Shown(reading_page(notice, lay_out(text, "en"), claims, name="council.txt"))


def test_page_has_the_headline_the_text_and_every_claim_beside_its_words():
    claims, shown = page_of(TEXT)
    assert claims
    assert shown.words["h1"] == "Council <agrees>"
    assert shown.words["h2"] == f"{len(claims)} claims"
    assert {f"c{claim.span.start}-{claim.span.end}" for claim in claims} <= set(shown.anchors)
    assert [link for link in shown.links if link.startswith("#c")] == [
        f"#c{claim.span.start}-{claim.span.end}" for claim in claims
    ]
    assert {link.removeprefix("#") for link in shown.links} <= set(shown.anchors)


def test_page_fetches_nothing_and_runs_nothing():
    _, shown = page_of(TEXT + '\n<script src="https://example.org/x.js"></script><img src=x>\n')
    assert (shown.fetched, "script" in shown.words) == ([], False)


def test_claim_of_a_pdf_tells_its_page():
    place = TEXT.index("Mayor")
    _, shown = page_of(TEXT, pages=(0, place))
    assert [n for n in (1, 2, 3) if f"· page {n}" in shown.words["li"]] == [1, 2]
    assert "page" not in page_of(TEXT)[1].words["li"]


def test_modality_and_what_stayed_open_are_told():
    notice = Notice.of("The two sides will meet.", "en")
    claim = Claim(
        notice, "meeting", {"status": "planned"}, Span(0, 24),
        modality="planned", unresolved={"date": "no day is given"},
    )  # fmt: skip
    shown = Shown(reading_page(notice, lay_out(notice.text, "en"), [claim], name="a.txt"))
    assert (shown.words["h1"], shown.words["h2"]) == ("a.txt", "1 claim")
    assert shown.words["li"] == (
        "meeting · plannedstatusplanneddate? (no day is given)The two sides will meet."
    )


def test_notice_without_claims_says_so():
    _, shown = page_of("It rained on the hills and on the port.")
    assert (shown.words["h2"], shown.words["li"]) == (
        "0 claims",
        "No claims were found in these words.",
    )


@pytest.mark.e2e
@pytest.mark.parametrize("width", [320, 1280])
def test_page_fits_a_phone_and_a_desk_and_marks_what_was_chosen(tmp_path, width):
    notice = Notice.of(TEXT, "en", PartialDate(2025, 5, 15))
    claims = read(notice)
    path = tmp_path / "reading.html"
    path.write_text(
        reading_page(notice, lay_out(TEXT, "en"), claims, name="a.txt"), encoding="utf-8"
    )
    with chromium() as browser:
        page = browser.new_page(viewport={"width": width, "height": 800})
        page.goto(path.as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") == width
        page.click("li a >> nth=-1")
        assert page.evaluate("document.querySelector(':target').textContent") != ""


def test_file_is_replaced_whole_or_stays(tmp_path):
    path = tmp_path / "reading.html"
    path.write_bytes(b"old")
    write_whole(path, b"new")
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [
        ("reading.html", b"new")
    ]


def test_place_that_cannot_be_written_is_told(tmp_path):
    with pytest.raises(PlaceError) as refused:
        write_whole(tmp_path / "absent" / "reading.html", b"new")
    assert str(refused.value) == (
        f"{tmp_path}/absent/reading.html cannot be written (No such file or directory); mend that "
        "and try again"
    )
