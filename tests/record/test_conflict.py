# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Claims that cannot both hold: all side by side, the chosen one, and the rule that chose."""

from __future__ import annotations

from gongshi.record import Alternative, fold
from gongshi.record.conflict import Conflict, conflict_id, conflicts_of

COUNCIL = "Harbour City-River Port Joint Council"
SECOND = {"mechanism": COUNCIL, "ordinal": 2}


def count(value, what="areas", **more):
    fields = {"what": what, "value": value, "session": SECOND, **more}
    return ("consensus_count", fields, "words")


def facts(bench):
    return fold(bench.ledger.entries).facts["hcrp-2"]


def test_claims_that_cannot_both_hold_are_a_conflict_with_the_rule_that_chose(bench):
    (press,) = bench.accepted("Some words, one.", count(9), rank="press")
    (official,) = bench.accepted("Some words, two.", count(8))
    (fact,) = facts(bench)
    assert list(conflicts_of([fact])) == [
        Conflict(
            conflict_id(fact),
            "hcrp-2",
            "count",
            "areas",
            (Alternative({"value": 8}, (official,)), Alternative({"value": 9}, (press,))),
            "official-first/1: better source",
        )
    ]


def test_conflict_keeps_its_id_when_a_third_claim_joins(bench):
    bench.accepted("Some words, one.", count(9))
    bench.accepted("Some words, two.", count(8))
    (before,) = conflicts_of(facts(bench))
    bench.accepted("Some words, three.", count(7))
    (after,) = conflicts_of(facts(bench))
    assert (after.id, len(before.sides), len(after.sides)) == (before.id, 2, 3)


def test_claims_that_agree_are_no_conflict(bench):
    bench.accepted("Some words, one.", count(8))
    bench.accepted("Some words, two.", count(8), rank="press")
    assert list(conflicts_of(facts(bench))) == []


def test_key_areas_among_all_areas_are_a_count_of_their_own_and_no_conflict(bench):
    (whole,) = bench.accepted("Some words, one.", count(16), rank="press")
    (key,) = bench.accepted("Some words, two.", count(6, scope="key"))
    assert [(f.key, f.value, f.claims, f.others) for f in facts(bench)] == [
        ("areas", {"value": 16}, (whole,), ()),
        ("areas/key", {"value": 6, "scope": "key"}, (key,), ()),
    ]


def test_scope_alone_parts_nothing_when_the_numbers_are_the_same(bench):
    (whole,) = bench.accepted("Some words, one.", count(16))
    (key,) = bench.accepted("Some words, two.", count(16, scope="key"), rank="press")
    (fact,) = facts(bench)
    assert (fact.key, fact.claims, fact.others) == ("areas", (key, whole), ())


def test_only_count_of_a_scope_stands_for_the_unit(bench):
    bench.accepted("Some words, one.", count(6, scope="key"))
    assert [fact.key for fact in facts(bench)] == ["areas"]


def test_two_scopes_without_a_whole_part_from_that_of_the_better_source(bench):
    bench.accepted("Some words, one.", count(117, scope="opening day"), rank="press")
    bench.accepted("Some words, two.", count(1544, scope="final"))
    assert [(f.key, f.value["value"]) for f in facts(bench)] == [
        ("areas", 1544),
        ("areas/opening day", 117),
    ]


def test_initiatives_and_projects_of_one_number_are_two_facts(bench):
    bench.accepted("Some words.", count(28, "projects"), count(28, "projects", unit="initiatives"))
    assert [(f.key, f.value) for f in facts(bench)] == [
        ("initiatives", {"value": 28}),
        ("projects", {"value": 28}),
    ]


def test_rule_speaks_of_the_source_that_put_the_value_first_not_of_the_exact_one(bench):
    meeting = {"mechanism": COUNCIL, "ordinal": 2}
    bench.accepted("Some words, one.", ("meeting", {**meeting, "date": "2026-01"}, "words"))
    for number, (day, rank) in enumerate({"2026-02-02": "press", "2026-01-03": "digest"}.items()):
        text = f"Some words, more {number}."
        bench.accepted(text, ("meeting", {**meeting, "date": day}, "words"), rank=rank)
    (date,) = (fact for fact in facts(bench) if fact.property == "date")
    assert (date.value, date.rule) == ({"date": "2026-01-03"}, "official-first/1: better source")
