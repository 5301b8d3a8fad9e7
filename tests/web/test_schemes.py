# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The pages of schemes: rules beside their words, numbers by date, questions, what was said."""

from __future__ import annotations

import pytest
from tests.web.page_text import page_of

SCHEME = "/en/scheme/re-employment-allowance/"


@pytest.fixture
def see(client):
    return lambda address: page_of(client.get(address))


def section(page, id_):
    return next(one for one in page.one(id=id_).around() if one.tag == "section")


def items(page, id_):
    return [item.words for item in section(page, id_).all("li")]


def item(page, id_, start):
    (found,) = (one for one in section(page, id_).all("li") if one.words.startswith(start))
    return found


def test_schemes_are_listed_with_the_day_from_which_they_are_known(see):
    page = see("/en/schemes/").one("main")

    assert "Re-employment Allowance Pilot Scheme Known since 15 July 2024" in [
        one.words for one in page.all("li")
    ]


def test_each_rule_stands_beside_its_words_in_their_language(see):
    rule = item(see(SCHEME), "rules", "Application in time")

    assert rule.one("a").words.startswith("It is not so that (“first phase claimed too late”")
    assert [(mark.words, mark.parent.attributes["lang"]) for mark in rule.all("mark")] == [
        ("Apply for each phase within two months after completing it", "en"),
        ("每階段完成後兩個月內申請", "zh-Hant"),
    ]
    assert rule.one("a").attributes["href"] == "#R4-0"
    assert next(rule.all("mark")).attributes["id"] == "R4-0"


def test_a_number_is_shown_with_the_day_it_holds_from(see):
    numbers = [words.split(" “")[0] for words in items(see(SCHEME), "numbers")]

    assert any(
        words.startswith("Longest break in days: 30 days, from 15 July 2024") for words in numbers
    )
    assert any(words.startswith("First day of the scheme: 2024-07-15") for words in numbers)


def test_on_a_day_only_the_numbers_of_that_day_are_shown(see):
    def weekly(address):
        shown = see(address)
        found = [one for one in section(shown, "numbers").all("li") if "hours" in one.words]
        return [
            one.one("a").words for one in found if one.words.startswith("Least hours of a week")
        ]

    hours = weekly(SCHEME)
    assert hours == ["18 hours", "17 hours"]
    assert weekly(f"{SCHEME}?on=2025-12-31") == hours[:1]
    assert weekly(f"{SCHEME}?on=2026-02-01") == hours[1:]


def test_an_open_question_shows_what_is_taken_or_that_nothing_is(see):
    page = see(SCHEME)

    assert item(page, "questions", "Do days of a break count?").words == (
        "Do days of a break count? They do not count (taken, unless it is asked otherwise)They "
        "count The words ask for work completed."
    )
    assert item(page, "questions", "Does a late report").words.endswith(
        "Nothing is taken: where the answer turns on it, the case is referred."
    )


def test_what_was_announced_otherwise_stands_under_its_day(see):
    page = see(SCHEME)
    earlier = section(page, "2024-04-27")

    assert earlier.one("h2").words == "Announced otherwise on 27 April 2024"
    assert list(earlier.all("mark"))


def test_the_scheme_as_it_was_known_then_is_another_page(see):
    page = see(f"{SCHEME}?known_at=2024-04-28")

    first = next(page.all("p", class_="gongshi-prose"))

    assert first.words.startswith("Known since 27 April 2024.")
    assert not [h for h in page.all("h2") if h.words.startswith("Announced otherwise")]


def test_a_scheme_that_is_not_there_or_was_not_known_is_not_found(client, see):
    assert client.get("/en/scheme/nothing/").status_code == 404
    assert client.get(f"{SCHEME}?known_at=2024-04-01").status_code == 404
    assert see("/en/schemes/?known_at=1990-01-01").one("div", class_="govuk-inset-text").words == (
        "No scheme was known then."
    )


def test_sources_are_named_with_their_publishers(see):
    told = items(see(SCHEME), "sources")

    assert any("Labour Department" in words for words in told)
