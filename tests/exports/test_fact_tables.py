# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Facts as tables: what was chosen, what stands beside it, and where the words are."""

from __future__ import annotations

import json

import pytest

from gongshi.exports.fact_tables import fact_tables, session_number
from gongshi.exports.jsonld import document
from gongshi.exports.popolo import popolo
from gongshi.record import About, RegisteredName, RegisterItem

SESSION = {"mechanism": "Harbour City-River Port Joint Council", "ordinal": 2}


def pinned(row, snapshot, prefix=""):
    notice, start, end = (row[prefix + name] for name in ("notice", "start", "end"))
    return snapshot.texts[notice][start:end]


def test_conflicting_counts_stand_side_by_side_with_their_claims(snapshot, rows, archive):
    facts = {row["id"]: row for row in rows(fact_tables(snapshot), "facts")}
    count = facts["hcrp-2/count/projects"]
    assert json.loads(count["value"]) == {"value": 22}
    assert (count["claim"], count["alternatives"]) == (archive.gazette[0], 1)
    claims = rows(fact_tables(snapshot), "fact_claims")
    of_count = [row for row in claims if row["fact"] == "hcrp-2/count/projects"]
    assert [(row["alternative"], row["claim"], row["value"]) for row in of_count] == [
        (0, archive.gazette[0], '{"value":22}'),
        (0, archive.released[2], '{"value":22}'),
        (1, archive.daily[0], '{"value":21}'),
    ]


def test_meeting_has_each_value_with_its_own_words(snapshot, rows, archive):
    (meeting,) = rows(fact_tables(snapshot), "meetings")
    assert (meeting["id"], meeting["mechanism"], meeting["ordinal"]) == ("hcrp-2", "hc-rp", 2)
    assert (meeting["date"], meeting["place"], meeting["status"]) == (
        "2021-08",
        "River Port",
        "held",
    )
    assert pinned(meeting, snapshot, "date_") == "August 2021"
    assert pinned(meeting, snapshot, "place_") == "held in River Port"
    assert meeting["status_claim"] == archive.released[0]
    assert [meeting[f"format{end}"] for end in ("", "_claim", "_notice", "_start", "_end")] == [
        None,
        None,
        None,
        None,
        None,
    ]


def test_month_stays_a_month_and_an_open_end_stays_open(snapshot, rows):
    (count,) = rows(fact_tables(snapshot), "counts")
    assert (count["valid_from"], count["valid_until"]) == ("2021-08", "open")


def test_unknown_beginning_and_end_are_told_apart_from_open_ones(archive, rows):
    planned = {"mechanism": "Harbour City-River Port Joint Council", "ordinal": 3}
    told = ("meeting", planned | {"date": "2022-Q1", "status": "planned"}, "30 August 2021")
    text = "A third session was put off from 30 August 2021.\n"
    archive.accept(*archive.read(text, About("River Port Times", "press"), told))
    (plan,) = rows(fact_tables(archive.snapshot()), "plans")
    assert (plan["session"], plan["date"]) == ("hcrp-3", "2022-Q1")
    assert (plan["valid_from"], plan["valid_until"]) == (None, "unknown")


def test_table_of_a_kind_has_its_values_in_columns(snapshot, rows):
    found = fact_tables(snapshot)
    (chair,) = rows(found, "chairs")
    assert (chair["person"], chair["person_id"], chair["office"]) == (
        "Ada Quay",
        "ada-quay",
        "Mayor",
    )
    assert (chair["side"], chair["side_id"]) == ("Harbour City", "hc")
    (project,) = rows(found, "projects")
    assert (project["name"], project["area"], project["lead"]) == (
        "Night Ferry Timetable",
        None,
        None,
    )
    (statement,) = rows(found, "statements")
    assert (statement["speaker"], statement["direct"]) == ("Ada Quay", True)
    (indicator,) = rows(found, "indicators")
    assert (indicator["value"], indicator["year"]) == ("17400000000000000.5", None)
    assert (indicator["period_start"], indicator["period_end"]) == ("2020", "2020-Q4")


def test_instrument_has_its_signatories_each_at_their_words(snapshot, rows):
    found = fact_tables(snapshot)
    (instrument,) = rows(found, "instruments")
    assert (instrument["title"], instrument["form"]) == ("Memorandum on Ferries", "memorandum")
    assert [
        (row["instrument"], row["number"], row["name"], pinned(row, snapshot))
        for row in rows(found, "signatories")
    ] == [
        (instrument["id"], 1, "Harbour Trust", "Harbour Trust"),
        (instrument["id"], 2, "Port Board", "Port Board"),
    ]


def test_area_says_whether_it_was_agreed_or_covered(archive, rows):
    text = "The second session agreed on ferries and signed on customs.\n"
    archive.accept(
        *archive.read(
            text,
            About("River Port Times", "press"),
            ("area", {"name": "ferries", "of": "consensus", "session": SESSION}, "ferries"),
            ("area", {"name": "customs", "of": "instruments", "session": SESSION}, "customs"),
        )
    )
    found = rows(fact_tables(archive.snapshot()), "areas")
    assert [(row["property"], row["name"]) for row in found] == [
        ("area_of_consensus", "ferries"),
        ("area_of_instruments", "customs"),
    ]


def test_what_is_denied_or_not_stated_has_no_row(snapshot, rows):
    found = fact_tables(snapshot)
    assert rows(found, "plans") == []
    assert [row for row in rows(found, "facts") if row["property"] == "rank"] == []
    assert [row["key"] for row in rows(found, "counts")] == ["projects"]


def test_day_before_the_session_has_no_facts_of_it(archive, rows):
    found = fact_tables(archive.snapshot(on="2021-07-31"))
    assert (rows(found, "facts"), rows(found, "meetings")) == ([], [])


def test_fact_of_a_scheme_stands_among_the_facts_alone(bare, rows):
    name = RegisteredName("Ferry Crew Grant", "en")
    bare.register(RegisterItem("ferry-crew-grant", "scheme", (name,), {}))
    told = ("scheme", {"name": name.text, "amount": "10000", "currency": "HKD"}, "$10,000")
    bare.accept(*bare.read("The grant is $10,000.\n", About("us", "official"), told))
    snapshot = bare.snapshot()
    found = fact_tables(snapshot)
    (fact,) = rows(found, "facts")
    assert (fact["id"], fact["value"], pinned(fact, snapshot)) == (
        "ferry-crew-grant/amount///",
        '{"amount":"10000","currency":"HKD"}',
        "$10,000",
    )
    assert (fact["valid_from"], fact["valid_until"]) == (None, "unknown")
    assert [t.name for t in found if t.rows] == ["facts", "fact_claims"]
    assert popolo(snapshot)["events"] == []
    assert [n for n in document(snapshot)["@graph"] if n["@type"] == "schema:Event"] == []


def test_instrument_without_signatories_has_no_row_for_them(archive, rows):
    told = ("instrument", {"title": "Accord", "session": SESSION}, "the Accord")
    text = "At the second session the Accord was signed.\n"
    archive.accept(*archive.read(text, About("us", "other"), told))
    found = fact_tables(archive.snapshot())
    assert [row["title"] for row in rows(found, "instruments")] == [
        "Accord",
        "Memorandum on Ferries",
    ]
    assert {row["instrument"] for row in rows(found, "signatories")} == {
        "hcrp-2/instrument/memorandum on ferries"
    }


@pytest.mark.parametrize(
    ("subject", "session"),
    [("hcrp-12", ("hc-rp", 12)), ("hcrp-x", None), ("hc-rp", None), ("ferry-grant-2", None)],
)
def test_session_is_told_from_its_id(snapshot, subject, session):
    assert session_number(subject, snapshot) == session
