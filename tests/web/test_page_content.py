# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What the pages of the invented record say, as their readers see it."""

from __future__ import annotations

import pytest
from tests.web.page_text import page_of


@pytest.fixture
def see(client):
    return lambda address: page_of(client.get(address))


def rows(list_):
    terms = [term.words for term in list_.all("dt")]
    return dict(zip(terms, [value.words for value in list_.all("dd")], strict=True))


def section(page, id_):
    return next(one for one in page.one(id=id_).around() if one.tag == "section")


def test_the_front_page_answers_at_once(see, harbours):
    page = see("/en/")
    answer = page.one("p", class_="gongshi-answer")
    assert answer.words == (
        "65 projects were announced on 3 January 2026. None of them is itemised in this record; "
        "nobody has reported on any."
    )
    first = next(answer.all("a"))
    # The press ranks above a digest, so its words are chosen.
    assert first.attributes["href"].startswith(f"/en/notice/{harbours.notices['press'].id}/#c")
    assert rows(page.one("dl", class_="gongshi-big")) == {
        "Projects announced": "65 3 sources",
        "Areas agreed": "3",
        "Documents signed": "7",
    }
    assert [a.words for a in section(page, "notices").all("a")] == [
        "Notice of River Port Daily",
        *sorted(["Second session", "第二次會議"], key=lambda t: _place(harbours, t)),
        "First session",
        "All notices",
    ]


def _place(harbours, title):
    return harbours.notices["digest" if title == "Second session" else "chinese"].id


def test_a_scheme_is_shown_with_what_each_amount_is_paid_for(see):
    shown = section(see("/en/"), "schemes")
    assert shown.one("h3").words == "Berth Aid"
    assert [(row.one("dt").words, row.one("dd").words) for row in shown.one("dl").all("div")] == [
        ("Age from", "40"),
        ("Amount", "HK$5,000 Basis: part-time"),
        ("Amount", "HK$10,000 at most Months of work: 6"),
    ]


def test_the_mechanism_shows_sessions_in_a_table_and_says_what_is_not_stated(see):
    page = see("/en/hc-rp/")
    table = page.one("table")
    heads = [th.words for th in table.one("thead").all("th")]
    body = [
        [cell.words for cell in row.all() if cell.tag in ("th", "td")]
        for row in table.one("tbody").all("tr")
    ]
    assert heads == ["Session", "Date", "Place", "Projects", "Areas", "Documents"]
    assert body == [
        ["Third", "2027 (planned)", *["not stated"] * 4],
        ["Second", "3 January 2026", "Harbour City", "65 3 sources", "3", "7"],
        ["First", "August 2021", "not stated", "not stated", "16", "not stated"],
    ]


def test_each_panel_draws_the_numbers_of_the_table(see):
    page = see("/en/hc-rp/")
    drawn = {}
    for panel in page.all("figure"):
        drawn[panel.one("figcaption").words] = [text.text for text in panel.all("text")]
    assert drawn == {
        "Projects announced": ["2021", "not", "stated", "2026", "65", "third", "not", "stated"],
        "Areas agreed": ["2021", "16", "2026", "3", "third", "not", "stated"],
        "Documents signed": ["2021", "not", "stated", "2026", "7", "third", "not", "stated"],
    }
    findings = [panel.one("p").words for panel in page.all("figure")]
    assert findings == [
        "Most at the second session: 65. Some sessions do not state it.",
        "Most at the first session: 16. Some sessions do not state it.",
        "Most at the second session: 7. Some sessions do not state it.",
    ]


def test_a_session_that_is_only_planned_is_not_the_latest(see):
    assert (
        see("/en/hc-rp/")
        .one("p", class_="gongshi-answer")
        .words.startswith(
            "The latest session on this record is the second. 65 projects were announced on"
        )
    )
    assert see("/en/hc-rp/3/").one("p", class_="gongshi-answer").words == (
        "This session was planned for 2027; nothing on this record says that it was held."
    )


def test_names_stand_in_their_scripts_and_sides_in_the_order_of_the_mechanism(see):
    page = see("/en/hc-rp/")
    assert [li.words for li in section(page, "history").all("li")] == [
        "Founded: October 2003 Former name: Harbour Talks",
        "Harbour City-River Port Joint Council (English)",
        "港河聯合會議 (Traditional Chinese)",
    ]
    assert [li.words for li in section(page, "sides").all("li")] == ["Harbour City", "River Port"]


def test_a_session_begins_with_its_answer(see):
    page = see("/en/hc-rp/2/")
    assert page.one("title").text == (
        "second plenary session, Harbour City-River Port Joint Council - gongshi"
    )
    assert next(page.one("main").all("p")).words.startswith(
        "65 projects were announced on 3 January"
    )
    assert rows(section(page, "meeting").one("dl")) == {
        "Date": "3 January 2026",
        "Place": "Harbour City",
        "Chair of Harbour City": "Ann Poe",
        "Office of the chair": "Governor",
    }


def test_announced_stands_against_itemised_language_by_language(see):
    areas = section(see("/en/hc-rp/2/"), "areas")
    assert next(areas.all("p")).words == (
        "3 announced, 2 named here, 1 named here in Traditional Chinese. "
        "fewer named here than announced"
    )
    assert [li.words for li in areas.all("li")] == ["ferries", "dry docks", "渡輪"]
    projects = section(see("/en/hc-rp/2/"), "projects")
    assert next(projects.all("p")).words == "65 3 sources announced, none named here."


def test_statements_and_figures_are_given_in_the_words_of_the_notice(see):
    page = see("/en/hc-rp/2/")
    (said,) = section(page, "statements").all("li")
    assert said.words == "Ann Poe: The river joins us In direct words"
    assert said.one("q").words == "The river joins us"
    (trade,) = section(page, "figures").all("li")
    assert trade.words == "Trade: US$17.4 billion, 2025"


def test_what_is_not_known_is_listed(see):
    assert [li.words for li in section(see("/en/hc-rp/2/"), "unknown").all("li")] == [
        "65 projects were announced; none is itemised here.",
        "3 areas were announced; named here: 2.",
        "7 documents were signed; named here: 1.",
        "Not every side’s chair is named.",
        "No side has reported on any project here, so what was delivered is unknown.",
    ]


def test_a_session_that_states_no_projects_says_so_and_what_it_does_state(see):
    page = see("/en/hc-rp/1/")
    assert page.one("p", class_="gongshi-answer").words == (
        "How many projects were announced in August 2021 is not stated. "
        "16 areas of co-operation were agreed."
    )
    assert rows(page.one("dl", class_="gongshi-big")) == {
        "Projects announced": "not stated",
        "Areas agreed": "16",
        "Documents signed": "not stated",
    }


def test_a_digest_says_what_it_restates_and_shows_its_whole_text(see, harbours):
    page = see(f"/en/notice/{harbours.notices['digest'].id}/")
    box = page.one("div", class_="govuk-inset-text")
    assert box.words == (
        "A digest in words of our own. It restates the source below and ranks below it. "
        "Second meeting held, Harbour City Government, 4 January 2026"
    )
    assert box.one("a").attributes["href"] == "https://a.example/2"
    shown = page.one("div", class_="gongshi-text")
    for reference in list(shown.all("a", class_="gongshi-ref")):
        reference.inside = []
    wanted = [" ".join(part.split()) for part in harbours.notices["digest"].text.split("\n\n")]
    assert [p.words for p in shown.all("p")] == wanted


def test_the_read_words_are_marked_with_their_review(see, harbours):
    page = see(f"/en/notice/{harbours.notices['digest'].id}/")
    marks = {mark.words: mark.classes[1] for mark in page.all("mark")}
    assert marks["65 projects"] == "gongshi-mark--accepted"
    assert marks["pilots"] == "gongshi-mark--rejected"
    assert marks["and"] == "gongshi-mark--unreviewed"
    statuses = [one.words for one in page.all("strong", class_="gongshi-status")]
    assert (len(statuses), statuses.count("rejected"), statuses.count("not reviewed")) == (13, 1, 2)


def test_what_the_newest_reading_no_longer_finds_is_not_marked(see, harbours):
    page = see(f"/en/notice/{harbours.notices['chinese'].id}/")
    assert [mark.words for mark in page.all("mark")] == ["渡輪"]
    assert page.one("div", class_="gongshi-text").attributes["lang"] == "zh-Hant"


def test_a_press_notice_shows_only_the_words_that_were_read(see, harbours):
    page = see(f"/en/notice/{harbours.notices['press'].id}/")
    shown = page.one("div", class_="gongshi-text")
    for reference in list(shown.all("a", class_="gongshi-ref")):
        reference.inside = []
    assert [p.words for p in shown.all("p")] == [
        'On Saturday the harbours agreed on 65 projects, and "more are to come". The long story …',
        "… & more in it. At last it was said that over 60 projects were agreed.",
    ]
    assert "Only the words that were read are shown" in page.one("main").words
    over = list(page.one("ol", class_="gongshi-claims").all("dl"))[-1]
    assert rows(over) == {
        "Of what": "projects",
        "Value": "over 60",
        "Session": "second session, Harbour City-River Port Joint Council",
    }


def test_a_claim_shows_its_words_its_facts_and_all_their_sources(see, harbours):
    page = see(f"/en/claim/{harbours.claims['projects']}/")
    assert page.one("h1").words == "Claim: Number agreed"
    assert page.one("blockquote").words == "65 projects"
    facts = section(page, "facts")
    assert facts.one("h3").words == (
        "Number: second session, Harbour City-River Port Joint Council"
    )
    chosen, *others = [li.words for li in facts.all("li")]
    assert chosen == "Chosen: 65 projects River Port Daily. Press."
    assert sorted(others) == [
        "Also says so: 65 projects us. Digest of a public source.",
        "Also says so: over 60 projects River Port Daily. Press.",
    ]
    (review,) = section(page, "reviews").all("li")
    assert review.words.startswith("Accepted: The notice says so. clerk, ")


def test_a_claim_that_supports_nothing_says_so(see, harbours):
    page = see(f"/en/claim/{harbours.claims['unseen']}/")
    assert "No fact rests on this claim." in section(page, "facts").words
    assert "Nobody has reviewed this claim yet." in section(page, "reviews").words
    page = see(f"/en/claim/{harbours.claims['wrong']}/")
    assert "Rejected: An area, not a project." in section(page, "reviews").words


def test_the_notices_are_listed_with_rank_and_language(see):
    page = see("/en/notices/")
    notes = [note.words for note in page.all("span", class_="gongshi-lines__note")]
    assert notes[0] == "River Port Daily, 5 January 2026. Press. English."
    assert notes[-1] == "us, September 2021. Digest of a public source. English."
    assert "我們, 4 January 2026. Digest of a public source. Traditional Chinese." in notes


def test_the_page_about_the_record_explains_every_mark(see):
    page = see("/en/about/")
    statuses = [one.words for one in page.all("strong", class_="gongshi-status")]
    assert statuses == ["not reviewed", "accepted", "corrected", "rejected"]
    assert {"method", "corrections", "licence", "past"} <= {
        h.attributes.get("id") for h in page.all("h2")
    }
