# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A page is a function of ledger head, address and language, and says which past it shows."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test import Client
from tests.web.harbours import REGISTER
from tests.web.page_text import page_of

from gongshi.record.register import item_draft
from gongshi.store.append import append
from gongshi.store.setup import open_database


def test_an_unchanged_page_is_not_sent_again(client):
    first = client.get("/en/hc-rp/2/")
    again = client.get("/en/hc-rp/2/", headers={"if-none-match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert first["Cache-Control"] == "no-cache"


def test_each_address_has_its_own_mark(client):
    addresses = ["/en/", "/en/hc-rp/", "/en/hc-rp/2/", "/en/hc-rp/2/?on=2026-02-01"]
    assert len({client.get(address)["ETag"] for address in addresses}) == len(addresses)


def test_a_day_is_told_in_a_banner_and_kept_in_every_link(client):
    page = page_of(client.get("/en/hc-rp/2/?on=2026-02-01"))
    banner = page.one("section", class_="gongshi-banner")
    assert banner.words == "This page shows what was so on 1 February 2026. Show the present"
    assert banner.one("a").attributes["href"] == "/en/hc-rp/2/"
    inner = [a.attributes["href"] for a in page.one("main").all("a")]
    assert all("?on=2026-02-01" in href for href in inner if href.startswith("/"))


def test_what_was_not_yet_so_is_not_shown(client):
    before = page_of(client.get("/en/hc-rp/?on=2025-12-31"))
    assert [row.one("th").words for row in before.one("tbody").all("tr")] == ["Third", "First"]


def test_what_was_not_yet_recorded_is_not_shown(client):
    page = page_of(client.get("/en/?known_at=2020-01-01"))
    assert page.one("section", class_="gongshi-banner").words == (
        "This page shows what had been recorded by 1 January 2020, 23:59 (Hong Kong time). "
        "Show the present"
    )
    assert page.one("div", class_="govuk-inset-text").words == "The record held no mechanism then."


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ("on=April", "“on” is a day, such as 2024-04-26; “April” is not one."),
        (
            "known_at=<now>",
            (
                "“known_at” is a day, such as 2024-04-26, or an instant with its time zone, such "
                "as 2024-04-26T09:00:00Z; “<now>” is neither."
            ),
        ),
    ],
)
def test_a_past_that_cannot_be_read_is_told_and_not_ignored(client, query, told):
    response = client.get(f"/en/hc-rp/2/?{query}")
    page = page_of(response)
    assert response.status_code == 400
    assert [p.words for p in page.one("main").all("p")] == [told, "Show the present"]
    assert page.one("main").one("a").attributes["href"] == "/en/hc-rp/2/"


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("/en/xx-yy/", "there is no mechanism 'xx-yy' on the record; there are: hc-rp"),
        ("/en/hc-rp/9/", "No session of that number is on the record."),
        (f"/en/notice/{'0' * 64}/", "there is no notice '000000000000' on the record"),
        (f"/en/claim/{'0' * 64}/", "there is no claim '000000000000' on the record"),
        ("/en/notices/?page=7", "This page of the list does not exist."),
        ("/en/notices/?page=x", "A page of the list has a number, such as 2."),
        ("/en/nothing/here/at/all/", "There is no page at this address."),
        ("/en/hc-rp/?known_at=2020-01-01", "there is no mechanism 'hc-rp' on the record"),
        ("/favicon.ico", "There is no page at this address."),
    ],
)
def test_an_address_where_nothing_is_says_what_is_missing(client, address, told):
    response = client.get(address)
    page = page_of(response)
    assert response.status_code == 404
    assert page.one("h1").words == "Page not found"
    assert next(page.one("main").all("p")).words.startswith(told)
    assert page.one("html").attributes["lang"] == "en"


@pytest.fixture
def empty(tmp_path, django_db_blocker):
    """A reader of a record in which nothing is yet."""
    name = connection.settings_dict["NAME"]
    with django_db_blocker.unblock():
        open_database(tmp_path / "empty.sqlite3")
        yield Client(headers={"host": "localhost"})
        connection.close()
    connection.settings_dict["NAME"] = name


def test_a_page_is_sent_anew_once_something_was_recorded(empty):
    before = empty.get("/en/about/")["ETag"]
    assert empty.get("/en/about/")["ETag"] == before
    append([item_draft(REGISTER[0], "clerk", None)])
    assert empty.get("/en/about/", headers={"if-none-match": before}).status_code == 200


def test_an_empty_record_says_so_and_how_to_begin(empty):
    page = page_of(empty.get("/en/"))
    assert page.one("div", class_="govuk-inset-text").words == (
        "This record is empty. Read a notice into it with “gongshi record add”, or build the "
        "demonstration record with “gongshi demo”."
    )
    page = page_of(empty.get("/en/notices/"))
    assert page.one("div", class_="govuk-inset-text").words == "No notice is on this record yet."
