# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Claims of one thing: equal, refining, or side by side (record.md, section 5)."""

from __future__ import annotations

import pytest

from gongshi.record import Alternative, fold

COUNCIL = "Harbour City-River Port Joint Council"
SECOND = {"mechanism": COUNCIL, "ordinal": 2}


def count(value, approx=None):
    fields = {"what": "projects", "value": value, "session": SECOND}
    return ("consensus_count", fields | ({"approx": approx} if approx else {}), "projects")


def meeting(date):
    return ("meeting", {**SECOND, "date": date}, "session")


def only_fact(bench, name):
    (fact,) = fold(bench.ledger.entries).about("hcrp-2", name)
    return fact


def test_more_exact_date_stands_for_both(bench):
    (month,) = bench.accepted("A session and its projects, one.", meeting("2026-01"))
    (day,) = bench.accepted("A session and its projects, two.", meeting("2026-01-03"), rank="press")
    fact = only_fact(bench, "date")
    assert (fact.value, fact.claims) == ({"date": "2026-01-03"}, (day, month))
    assert (fact.rule, fact.others) == ("more exact, all agree", ())


def test_less_exact_date_joins_the_more_exact_one(bench):
    (day,) = bench.accepted("A session and its projects, one.", meeting("2026-01-03"))
    (month,) = bench.accepted("A session and its projects, two.", meeting("2026-01"), rank="press")
    assert only_fact(bench, "date").claims == (day, month)


@pytest.mark.parametrize(
    ("said", "approx", "exact"),
    [
        (20, "over", 21),
        (20, "at_least", 20),
        (20, "at_most", 18),
        (20, "nearly", 19),
        (20, "about", 21),
    ],
)
def test_exact_count_refines_a_qualified_one(bench, said, approx, exact):
    bench.accepted("A session and its projects, one.", count(said, approx))
    bench.accepted("A session and its projects, two.", count(exact), rank="press")
    assert (only_fact(bench, "count").value, only_fact(bench, "count").others) == (
        {"value": exact},
        (),
    )


@pytest.mark.parametrize(
    ("said", "approx", "exact"),
    [
        (20, "over", 20),
        (20, "at_least", 19),
        (20, "at_most", 21),
        (20, "nearly", 20),
        (20, "about", 30),
    ],
)
def test_exact_count_that_does_not_fit_stands_beside_the_qualified_one(bench, said, approx, exact):
    (rough,) = bench.accepted("A session and its projects, one.", count(said, approx))
    (whole,) = bench.accepted("A session and its projects, two.", count(exact), rank="press")
    fact = only_fact(bench, "count")
    assert (fact.value, fact.claims) == ({"value": said, "approx": approx}, (rough,))
    assert fact.others == (Alternative({"value": exact}, (whole,)),)


def test_official_source_is_chosen_over_the_press_and_says_so(bench):
    (press,) = bench.accepted("A session and its projects, one.", count(13), rank="press")
    (official,) = bench.accepted("A session and its projects, two.", count(12))
    fact = only_fact(bench, "count")
    assert (fact.value, fact.claims) == ({"value": 12}, (official,))
    assert fact.others == (Alternative({"value": 13}, (press,)),)
    assert fact.rule == "official-first/1: better source"


def test_later_notice_is_chosen_over_an_earlier_one_of_the_same_rank(bench):
    bench.accepted("A session and its projects, one.", count(13), published="2026-01-04")
    bench.accepted("A session and its projects, two.", count(12), published="2026-01-06")
    fact = only_fact(bench, "count")
    assert (fact.value, fact.rule) == ({"value": 12}, "official-first/1: later over earlier")


def test_all_else_equal_the_lower_claim_id_is_chosen(bench):
    (one,) = bench.accepted("A session and its projects, one.", count(13))
    (two,) = bench.accepted("A session and its projects, two.", count(12))
    fact = only_fact(bench, "count")
    assert fact.claims == (min(one, two),)
    assert fact.rule == "official-first/1: lower claim id, all else being equal"


def test_number_that_is_no_whole_number_refines_nothing(bench):
    rough = {"name": "trade", "value": "1.5", "approx": "over", "currency": "USD", "year": 2025}
    exact = {"name": "trade", "value": "1.6", "currency": "USD", "year": 2025}
    bench.accepted("A session, one.", meeting("2026-01-03"), ("indicator", rough, "one"))
    bench.accepted("A session, two.", meeting("2026-01-03"), ("indicator", exact, "two"))
    assert len(only_fact(bench, "indicator").others) == 1
