# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Accounts that differ, counts of a part, and areas that go on, on the pages of a record."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test import Client
from tests.web.harbours import COUNCIL, FIRST, REGISTER, SECOND, Built
from tests.web.page_text import page_of

from gongshi.record import About
from gongshi.record.concordance import Area, AreaLink, SaidLink
from gongshi.record.register import item_draft
from gongshi.store.append import append
from gongshi.store.areas import link_areas
from gongshi.store.reviews import review
from gongshi.store.setup import open_database
from gongshi.web.concordance import areas_across
from gongshi.web.sessions import SessionShown
from gongshi.web.sourced import Place, Sourced

RELEASE = (
    "Ann Poe chaired. They agreed on 16 areas and signed the Tug Memorandum. Ferries were agreed "
    "on at the first session, fast ferries and docks at the second. It was founded in 2003."
)
PAPER = (
    "Bo Roe chaired; 12 areas, six of them key areas, and the Tug Memorandum with the Port Board. "
    "It was founded in 2004."
)


def chair(name):
    return ("chair", {"person": name, "side": "Harbour City", "session": SECOND}, name)


def areas(value, words, **more):
    return ("consensus_count", {"what": "areas", "value": value, "session": SECOND, **more}, words)


def founded(year):
    told = {"mechanism": COUNCIL, "event": "founded", "date": year}
    return ("mechanism_history", told, f"founded in {year}")


def area(name, session, words):
    return ("area", {"name": name, "session": session}, words)


def keyed(prefix, told):
    return [(f"{prefix}{number}", *claim) for number, claim in enumerate(told)]


@pytest.fixture(scope="module")
def disputed_record(tmp_path_factory, django_db_blocker):
    path = tmp_path_factory.mktemp("disputes") / "record.sqlite3"
    with django_db_blocker.unblock():
        open_database(path)
        append(item_draft(item, "clerk", None) for item in REGISTER)
        built = Built()
        release = [
            chair("Ann Poe"),
            areas(16, "16 areas"),
            ("instrument", {"title": "Tug Memorandum", "session": SECOND}, "Tug Memorandum"),
            founded("2003"),
            area("ferries", FIRST, "Ferries"),
            area("fast ferries", SECOND, "fast ferries"),
            area("docks", SECOND, "docks"),
        ]
        paper = [
            chair("Bo Roe"),
            areas(12, "12 areas"),
            areas(6, "six of them key areas", scope="key"),
            founded("2004"),
        ]
        official, press = About("Harbour City Government", "official"), About("Daily", "press")
        built.take_in("release", RELEASE, official, keyed("r", release))
        built.take_in("paper", PAPER, press, keyed("p", paper))
        for claim in built.claims.values():
            review(claim, "accept", "So.", actor="clerk")
        link_areas(
            [
                SaidLink("hcrp-1/ferries", "includes", "hcrp-2/fast ferries", "The same boats."),
                SaidLink("hcrp-2/docks", "overlaps", "hcrp-2/fast ferries", "They berth."),
            ],
            actor="clerk",
        )
        connection.close()
    return path


@pytest.fixture
def see(disputed_record, django_db_blocker):
    """A reader of the pages of that record."""
    name = connection.settings_dict["NAME"]
    client = Client(headers={"host": "localhost"})

    def page(address):
        response = client.get(address)
        assert response.status_code == 200
        return page_of(response)

    with django_db_blocker.unblock():
        connection.close()
        connection.settings_dict["NAME"] = str(disputed_record)
        yield page
        connection.close()
    connection.settings_dict["NAME"] = name


def section(page, name):
    """The headings of a section, and the words of its lines."""
    found = page.one("section", **{"aria-labelledby": name})
    return [h.words for h in found.all("h3")], [line.words for line in found.all("li")]


def test_session_shows_every_side_of_a_dispute_and_the_rule(see):
    page = see("/en/hc-rp/2/")
    heads, lines = section(page, "disputes")
    assert heads == ["Chair", "Areas"]
    assert lines == [
        "Ann Poe Shown first. Harbour City Government. Official source.",
        "Bo Roe Daily. Press.",
        "16 Shown first. Harbour City Government. Official source.",
        "12 Daily. Press.",
    ]
    rules = page.one("section", **{"aria-labelledby": "disputes"}).all("code")
    assert {rule.words for rule in rules} == {"official-first/1: better source"}


def test_each_side_of_a_dispute_leads_to_its_own_words(see):
    found = see("/en/hc-rp/2/").one("section", **{"aria-labelledby": "disputes"})
    links = [link.attributes["href"] for link in found.all("a")]
    places = [RELEASE.index("Ann Poe"), PAPER.index("Bo Roe")]
    assert [int(link.partition("#c")[2].partition("-")[0]) for link in links[:2]] == places


def test_mechanism_shows_what_is_disputed_of_its_history(see):
    heads, lines = section(see("/en/hc-rp/"), "disputes")
    assert heads == ["Founding"]
    assert [line.split()[0] for line in lines] == ["2003", "2004"]


def test_session_without_a_dispute_has_no_such_section(see):
    assert list(see("/en/hc-rp/1/").all("section", **{"aria-labelledby": "disputes"})) == []


def test_key_areas_are_counted_apart_and_are_no_dispute(see):
    assert (
        "Counted apart: 6, key"
        in see("/en/hc-rp/2/").one("section", **{"aria-labelledby": "areas"}).words
    )


def test_area_goes_on_in_the_other_session_from_either_side(see):
    _, lines = section(see("/en/hc-rp/1/"), "across")
    assert lines == ["ferries: includes fast ferries, second session The same boats."]
    _, lines = section(see("/en/hc-rp/2/"), "across")
    assert lines == ["fast ferries: part of ferries, first session The same boats."]


def test_links_of_areas_keep_the_past_that_was_asked_for(see):
    across = see("/en/hc-rp/2/?on=2099-01-01").one("section", **{"aria-labelledby": "across"})
    links = [link.attributes["href"] for link in across.all("a")]
    assert links[-1] == "/en/hc-rp/1/?on=2099-01-01"


def test_link_to_an_area_that_is_no_fact_is_not_shown():
    place = Place("b" * 64, "a" * 64, "c0-5", "en", "press", "Daily")
    told = {"area_of_consensus": (Sourced({"name": "ferries"}, (place,), key="ferries"),)}
    shown = SessionShown("hcrp-2", REGISTER[0], 2, told)
    ends = (Area("hcrp-1", "boats"), Area("hcrp-2", "ferries"))
    link = AreaLink(*ends, "same", "The same boats.", "clerk", "now")
    assert list(areas_across(shown, [shown], [link])) == []
