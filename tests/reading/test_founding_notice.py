# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The notice the project starts from: every fact it must give, read from the evaluation folder."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading import read
from gongshi.values import PartialDate

pytestmark = [pytest.mark.evaluation, pytest.mark.integration]


@pytest.fixture(scope="module")
def text(evaluation):
    path = evaluation / "notices" / "scmp-2024-04-27.txt"
    return path.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def claims(text):
    return read(Notice.of(text, "en", PartialDate.parse("2024-04-27")))


def told(claims, kind, *names):
    return [tuple(c.fields.get(name) for name in names) for c in claims if c.kind == kind]


def test_three_sessions_have_their_ordinals_and_dates(claims):
    assert sorted(told(claims, "meeting", "ordinal", "date", "status")) == [
        (3, "2015", "held"),
        (5, "2021-08", "held"),
        (6, "2024-04-26", "held"),
    ]


def test_sixth_session_was_at_home_by_the_word_yesterday(claims):
    (sixth,) = [c for c in claims if c.kind == "meeting" and c.fields["ordinal"] == 6]
    assert sixth.fields["place"] == "Hong Kong"
    assert sixth.words("date") == "yesterday"


def test_both_chairs_have_office_and_side(claims):
    found = told(claims, "chair", "person", "office", "side")
    assert [(person.split()[0], office.casefold(), side) for person, office, side in found] == [
        ("John", "chief executive", "Hong Kong"),
        ("Gong", "mayor", "Shanghai"),
    ]


def test_counts_belong_to_their_sessions(claims):
    found = [
        (c.fields["what"], c.fields["value"], c.fields["session"]["ordinal"])
        for c in claims
        if c.kind == "consensus_count"
    ]
    assert sorted(set(found)) == [("areas", 13, 5), ("areas", 15, 6), ("projects", 65, 6)]


def test_twenty_documents_were_signed_in_five_fields(claims):
    assert set(told(claims, "instruments_signed", "count")) == {(20,)}
    assert len([of for (of,) in told(claims, "area", "of") if of == "instruments"]) == 5


def test_areas_are_cut_as_the_text_divides_them(claims):
    agreed = [c for c in claims if c.kind == "area" and c.fields["of"] == "consensus"]
    by_session = [c.fields["session"]["ordinal"] for c in agreed]
    assert (by_session.count(6), by_session.count(5)) == (4, 11)
    assert all("," not in c.fields["name"] for c in agreed[1:])


def test_mechanism_was_founded_and_renamed(claims):
    found = told(claims, "mechanism_history", "event", "date")
    assert ("founded", "2003-10") in found
    (renamed,) = [c for c in claims if c.fields.get("event") == "renamed"]
    assert renamed.fields["date"] == "2015"
    assert renamed.fields["former_name"] != renamed.fields["new_name"]


def test_office_holders_are_named(claims):
    offices = {office.casefold() for (office,) in told(claims, "office_holder", "office")}
    assert {"chief executive", "mayor"} <= offices


def test_every_claim_and_part_shows_its_words(claims, text):
    for claim in claims:
        assert claim.quote == text[claim.span.start : claim.span.end]
        assert all(span.of(text) for spans in claim.parts.values() for span in spans)


def test_without_publication_day_relative_dates_say_why(text):
    undated = read(Notice.of(text, "en"))
    (sixth,) = [c for c in undated if c.kind == "meeting" and c.fields["ordinal"] == 6]
    assert "date" not in sixth.fields
    assert sixth.unresolved["date"]
    assert told(undated, "meeting", "ordinal", "date").count((5, "2021-08")) == 1
