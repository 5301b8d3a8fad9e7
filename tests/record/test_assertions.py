# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What each kind of claim asserts, and of what."""

from __future__ import annotations

import pytest

from gongshi.record import fold
from gongshi.record.assertions import session_id

COUNCIL = "Harbour City-River Port Joint Council"
SECOND = {"mechanism": COUNCIL, "ordinal": 2}
TEXT = f"The second session of the {COUNCIL}. More words follow."


def told(bench, *claims):
    """What the facts of accepted claims say: subject, property, key and value of each."""
    bench.accepted(TEXT, *((kind, fields, "words", *rest) for kind, fields, *rest in claims))
    facts = fold(bench.ledger.entries).facts
    return {(s, f.property, f.key): f.value for s, found in facts.items() for f in found}


def test_session_is_named_by_mechanism_and_ordinal():
    assert session_id("hk-sh", 6) == "hksh-6"


def test_chair_is_told_by_side_and_person(bench):
    fields = {"person": "Ada Quay", "office": "Mayor", "side": "Harbour City", "session": SECOND}
    assert told(bench, ("chair", fields)) == {
        ("hcrp-2", "chair", "hc"): {
            "person": "Ada Quay",
            "office": "Mayor",
            "side": "Harbour City",
            "person_id": "ada-quay",
            "side_id": "hc",
        }
    }


def test_chair_of_a_side_nobody_registered_keeps_the_words(bench):
    fields = {"person": "B Sand", "side": "Sandbank", "session": SECOND}
    assert told(bench, ("chair", fields)) == {
        ("hcrp-2", "chair", "Sandbank"): {
            "person": "B Sand",
            "side": "Sandbank",
            "person_id": None,
            "side_id": "Sandbank",
        }
    }


def test_counts_of_unlike_units_stand_apart(bench):
    assert told(
        bench,
        ("consensus_count", {"what": "projects", "value": 12, "session": SECOND}),
        ("consensus_count", {"what": "areas", "value": 4, "approx": "over", "session": SECOND}),
        ("instruments_signed", {"count": 3, "session": SECOND}),
        ("instruments_signed", {"count": 3, "approx": "about", "session": SECOND | {"ordinal": 1}}),
    ) == {
        ("hcrp-2", "count", "projects"): {"value": 12},
        ("hcrp-2", "count", "areas"): {"value": 4, "approx": "over"},
        ("hcrp-2", "count", "documents"): {"value": 3},
        ("hcrp-1", "count", "documents"): {"value": 3, "approx": "about"},
    }


def test_areas_of_the_consensus_and_of_the_documents_stand_apart(bench):
    assert told(
        bench,
        ("area", {"name": "ferries", "of": "consensus", "session": SECOND}),
        ("area", {"name": "Ferries", "of": "instruments", "session": SECOND}),
    ) == {
        ("hcrp-2", "area_of_consensus", "ferries"): {"name": "ferries"},
        ("hcrp-2", "area_of_instruments", "ferries"): {"name": "Ferries"},
    }


def test_instrument_project_rank_statement_and_indicator_are_told(bench):
    found = told(
        bench,
        ("instrument", {"title": "Pilots' Memorandum", "session": SECOND}),
        ("instrument", {"form": "agreement", "session": SECOND}),
        ("project", {"name": "Night ferry", "session": SECOND}),
        ("rank", {"subject": "Harbour City", "property": "largest port"}),
        ("indicator", {"name": "trade", "value": "5", "currency": "USD", "year": 2025}),
        ("meeting", {**SECOND, "date": "2026-01"}),
    )
    assert found == {
        ("hcrp-2", "date", ""): {"date": "2026-01"},
        ("hcrp-2", "indicator", "trade/2025/USD"): {
            "name": "trade",
            "value": "5",
            "currency": "USD",
            "year": 2025,
        },
        ("hcrp-2", "instrument", "pilots memorandum"): {"title": "Pilots' Memorandum"},
        ("hcrp-2", "project", "night ferry"): {"name": "Night ferry"},
        ("hcrp-2", "rank", "largest port"): {
            "subject": "Harbour City",
            "property": "largest port",
        },
    }


def test_each_statement_is_a_fact_of_its_own(bench):
    (claim,) = bench.accepted(
        TEXT, ("statement", {"speaker": "Ada Quay", "direct": False, "session": SECOND}, "words")
    )
    (fact,) = fold(bench.ledger.entries).facts["hcrp-2"]
    assert (fact.key, fact.value) == (
        claim,
        {"speaker": "Ada Quay", "direct": False, "person_id": "ada-quay"},
    )


def test_planned_meeting_is_a_plan_and_not_a_date(bench):
    assert told(
        bench,
        ("meeting", {**SECOND, "date": "2014-Q3", "status": "planned"}),
        ("meeting", {**SECOND, "date": "2015-04-10", "place": "River Port", "status": "held"}),
        ("meeting", {**SECOND, "ordinal": 3, "status": "planned"}),
    ) == {
        ("hcrp-2", "planned", "2014-Q3"): {"date": "2014-Q3"},
        ("hcrp-2", "date", ""): {"date": "2015-04-10"},
        ("hcrp-2", "place", ""): {"place": "River Port", "side_id": "rp"},
        ("hcrp-2", "status", ""): {"status": "held"},
    }


@pytest.mark.parametrize(
    "claim",
    [
        ("instruments_signed", {"count": 1, "session": SECOND}, "denied"),
        ("meeting", {**SECOND, "date": "2026-01"}, "denied"),
        ("meeting", {"mechanism": "Unheard-of Council", "ordinal": 2, "date": "2026-01"}),
        ("meeting", {"mechanism": COUNCIL, "date": "2026-01"}),
        ("mechanism_history", {"mechanism": "Unheard-of Council", "event": "founded"}),
        ("scheme", {"name": "Unheard-of Grant", "min_age": 40}),
        ("scheme", {"name": "Ferry Crew Grant", "min_age": 40}, "denied"),
        ("area", {"name": "ferries"}),
        ("office_holder", {"person": "Ada Quay", "office": "Mayor"}),
    ],
)
def test_claim_of_nothing_the_record_knows_asserts_nothing(bench, claim):
    assert told(bench, claim) == {}


def test_history_is_told_of_the_mechanism_under_any_of_its_names(bench):
    found = told(
        bench,
        ("mechanism_history", {"mechanism": COUNCIL, "event": "founded", "date": "2003-10"}),
        ("mechanism_history", {"event": "renamed", "new_name": COUNCIL, "former_name": "Old"}),
    )
    assert found == {
        ("hc-rp", "founded", ""): {"date": "2003-10"},
        ("hc-rp", "renamed", "harbour city river port joint council"): {
            "new_name": COUNCIL,
            "former_name": "Old",
        },
    }


def test_place_under_its_names_in_two_scripts_is_one_place(bench):
    at_home = bench.accepted(
        "One session told.", ("meeting", SECOND | {"place": "Harbour City"}, "One")
    )
    in_script = bench.accepted("Two: 港城 session.", ("meeting", SECOND | {"place": "港城"}, "Two"))
    elsewhere = bench.accepted("Three told.", ("meeting", SECOND | {"place": "Sandbank"}, "Three"))
    (place,) = fold(bench.ledger.entries).about("hcrp-2", "place")
    assert set(place.claims) == {*at_home, *in_script}
    assert [other.claims for other in place.others] == [tuple(elsewhere)]


def test_wordings_of_where_a_scheme_was_announced_stand_side_by_side(bench):
    grant = {"name": "Ferry Crew Grant"}
    assert told(
        bench,
        ("scheme", grant | {"announced_in": "the March budget"}),
        ("scheme", grant | {"announced_in": "三月的預算案"}),
    ) == {
        ("ferry-grant", "announced_in", "march budget"): {"announced_in": "the March budget"},
        ("ferry-grant", "announced_in", "三月的預算案"): {"announced_in": "三月的預算案"},
    }


def test_scheme_tells_each_condition_and_tier(bench):
    grant = {"name": "Ferry Crew Grant"}
    tier = {"amount": "10000", "currency": "HKD", "at_most": True, "work_months": 6}
    assert told(
        bench,
        ("scheme", grant | {"min_age": 40}),
        ("scheme", grant | {"max_total": "20000", "currency": "HKD"}),
        ("scheme", grant | tier),
        ("scheme", grant | {"launch_date": "2026-07-15"}, "planned"),
    ) == {
        ("ferry-grant", "min_age", ""): {"min_age": 40},
        ("ferry-grant", "max_total", ""): {"max_total": "20000", "currency": "HKD"},
        ("ferry-grant", "amount", "6//"): tier,
        ("ferry-grant", "launch_date", ""): {"launch_date": "2026-07-15"},
    }
