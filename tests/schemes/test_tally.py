# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Adding up answers: any order, any number of people, and people by what a reform does to them."""

from __future__ import annotations

import random
from importlib import import_module

import pytest
from tests.schemes.people import job, person
from tests.schemes.town import PEOPLE, town

from gongshi.schemes import load_scheme
from gongshi.schemes.everybody import Ask, Asked, answered
from gongshi.schemes.tally import MonthCost, Tally

pa = import_module("pyarrow")
ID = "re-employment-allowance"
SCHEME = load_scheme(ID)


def tally_of(*answers, **kinds):
    tally = Tally(SCHEME, **({"reforms": False, "sensitivity": False} | kinds))
    for each in answers:
        tally.add(each)
    return tally.outcome()


@pytest.mark.parametrize("seed", range(5))
def test_people_in_another_order_get_the_same_answers_and_come_to_the_same(seed):
    ask = Ask(ID, changes={"min_age": "35"}, sensitivity=True, depends=True)
    other = random.Random(seed).sample(PEOPLE, len(PEOPLE))
    before, after = (answered(Asked(ask, town(people))) for people in (PEOPLE, other))

    rows = {row["id"]: row for row in before.to_pylist()}
    assert after.to_pylist() == [rows[name] for name, _ in other]
    kinds = {"reforms": True, "sensitivity": True}
    assert tally_of(after, **kinds) == tally_of(before, **kinds)


def test_ten_million_people_are_counted_to_the_cent():
    answers = answered(Asked(Ask(ID), town()))
    many = pa.Table.from_batches([answers] * 10_000).combine_chunks().to_batches()[0]
    base = tally_of(*[many] * 167).base

    assert base.people == 10_020_000
    assert (base.eligible, base.refer, base.not_eligible) == (5_010_000, 1_670_000, 3_340_000)
    assert base.cents == 1_670_000 * 3_000_000
    assert base.months == (
        MonthCost("2025-01", 1_670_000 * 2_000_000, 3_340_000),
        MonthCost("2025-07", 1_670_000 * 1_000_000, 1_670_000),
    )


def test_what_is_paid_already_is_no_cost():
    both = job("2024-08-01", "2025-09-30")
    claimed = {"paid": [{"phase": 1, "amount": "10000.00"}]}
    base = tally_of(answered(Asked(Ask(ID), town([("claimed", person(both, **claimed))])))).base

    assert (base.eligible, base.paid, base.cents) == (1, 1, 1_000_000)
    assert base.months == (MonthCost("2025-07", 1_000_000, 1),)


def test_what_needs_evidence_is_no_cost_and_is_counted_beside():
    known = person(job("2024-08-01", "2025-09-30"))
    unknown = {name: value for name, value in known.items() if name != "born"}
    base = tally_of(answered(Asked(Ask(ID), town([("no card", unknown)])))).base

    assert (base.needs_evidence, base.eligible, base.paid, base.cents) == (1, 0, 0, 0)
    assert base.months == ()


def test_nobody_counted_yet_is_nothing():
    base = tally_of().base

    assert (base.people, base.cents, base.months) == (0, 0, ())
