# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Columns decide what the traced scalar decides: person by person, and by hash for everybody."""

from __future__ import annotations

import json
import random
from importlib import import_module

import pytest
from tests.schemes.random_people import adversarial_person, people, random_person

from gongshi.schemes.answer import folded
from gongshi.schemes.assessing import assess, chosen
from gongshi.schemes.calendar import OPEN, read_day
from gongshi.schemes.columnar import Columnar
from gongshi.schemes.decisions import empty_decisions
from gongshi.schemes.errors import OptionError
from gongshi.schemes.form import load_form
from gongshi.schemes.loading import load_scheme
from gongshi.schemes.people import made_ready
from gongshi.schemes.population_facts import population_of
from gongshi.schemes.settling import Settling

np = import_module("numpy")
SCHEME = load_scheme("re-employment-allowance")
FORM = load_form("re-employment-allowance")
TODAY = read_day("2030-01-01")
SETTLED = {
    "A6": "no_effect",
    "A13": "closed",
    "A14": "restart",
    "A17": "counted",
    "A18": "lost",
    "A2": "days90",
}
NOT_YET = 255


def decided(given, scheme=SCHEME, **options):
    """What columns and the scalar that they turn to decide."""
    return Columnar(scheme, FORM, **options).decide(population_of(FORM, given, TODAY))


def one_by_one(given, scheme=SCHEME, *, on=None, settled=None, depends=True):
    """What the traced scalar decides."""
    numbers = [phase.number for phase in scheme.program.phases]
    decisions = empty_decisions(len(given), numbers, tuple(scheme.interpretations))
    for place, (_, facts) in enumerate(given):
        if depends:
            one = assess(scheme, facts, on=on, settled=settled)
            decisions.put(place, one.folded, one.depends_on)
        else:
            read = scheme.form.read(facts, on)
            settling = Settling(scheme, read, OPEN if on is None else on)
            ways = settling.combinations(chosen(scheme, settled or {}))
            decisions.put(place, folded(ways), ())
    return decisions


def differing(one, other):
    return [place for place in range(len(one.status)) if one.answer(place) != other.answer(place)]


@pytest.mark.parametrize("make", [random_person, adversarial_person])
@pytest.mark.parametrize(
    "options",
    [
        {},
        {"on": read_day("2027-01-31")},
        {"settled": SETTLED},
        {"settled": {"A16": "added", "A11": "counted", "A12": "carried", "A15": "whole"}},
        {"settled": {"A1": "job_start", "A8": "page", "A9": "working_days", "A10": "dollars_down"}},
    ],
    ids=["as it is", "on a day", "settled", "other ways", "more ways"],
)
def test_columns_decide_as_the_scalar_does(make, options):
    given = people(250, 1, make)
    columns, scalar = decided(given, **options), one_by_one(given, **options)

    assert differing(columns, scalar) == []
    assert columns.hash() == scalar.hash()


def hashes_of_those_in_columns(make, seed):
    """Columns and scalar, both about those whom columns decide of ten thousand people."""
    given = people(10_000, seed, make)
    ready = made_ready(SCHEME.form, population_of(FORM, given, TODAY))
    columns = Columnar(SCHEME, FORM, depends=False).decide_ready(ready)
    places = np.flatnonzero(columns.status != NOT_YET)
    scalar = one_by_one([given[place] for place in places], depends=False)
    whole = empty_decisions(len(given), [1, 2], columns.interpretations)
    whole.status[:] = NOT_YET
    for place, at in enumerate(places):
        whole.put(at, *scalar.answer(place))
    return columns.hash(), whole.hash(), len(places)


@pytest.mark.slow
@pytest.mark.parametrize("make", [random_person, adversarial_person])
def test_those_in_columns_of_ten_thousand_people_are_decided_alike(make):
    columns, scalar, count = hashes_of_those_in_columns(make, 2)

    assert columns == scalar
    assert count > 3_000


@pytest.mark.soak
@pytest.mark.slow
@pytest.mark.parametrize(
    ("make", "batches"), [(random_person, 100), (adversarial_person, 10)], ids=["random", "edges"]
)
def test_a_million_people_are_decided_alike(make, batches):
    """10,000 a batch: a million of anyone, a hundred thousand at the edges."""
    for seed in range(1000, 1000 + batches):
        columns, scalar, _ = hashes_of_those_in_columns(make, seed)
        assert columns == scalar, f"seed {seed}"


@pytest.mark.evaluation
def test_worked_cases_come_out_in_columns_as_they_must(evaluation, monkeypatch):
    monkeypatch.setattr("gongshi.schemes.people._FEWEST", 1)
    path = evaluation / "facts" / "re_employment_cases.json"
    for case in json.loads(path.read_text()):
        settled = case.get("options", {}).get("interpretations", {})
        answer, depends = decided([(case["id"], case["facts"])], settled=settled).answer(0)
        expected = case["expect"]

        assert (answer.status, list(depends)) == (expected["status"], expected["depends_on"])
        assert answer.total == round(float(expected["total"]) * 100)
        assert [phase.status for phase in answer.phases] == [
            phase["status"] for phase in expected["phases"]
        ]


def test_most_people_whose_facts_are_known_are_decided_without_the_scalar():
    given = people(2_000, 3, adversarial_person)
    listed = [
        any("hours_by_week" in job or "hours_by_block" in job for job in facts["jobs"])
        for _, facts in given
    ]
    batch = population_of(
        FORM, [each for each, has in zip(given, listed, strict=True) if not has], TODAY
    )
    columnar = Columnar(SCHEME, FORM, settled=SETTLED)
    ready = made_ready(SCHEME.form, batch)
    decided_so = columnar.decide_ready(ready)

    assert (decided_so.status != NOT_YET).mean() > 0.5


def test_order_of_people_and_of_their_rows_changes_nobody():
    given = people(200, 4, adversarial_person)
    order = list(range(len(given)))
    random.Random(1).shuffle(order)
    turned = [
        (given[place][0], given[place][1] | {"jobs": given[place][1]["jobs"][::-1]})
        for place in order
    ]
    straight, shuffled = decided(given), decided(turned)

    assert [shuffled.answer(place) for place in range(len(order))] == [
        straight.answer(place) for place in order
    ]


@pytest.mark.parametrize("size", [7, 100_000])
def test_size_of_a_block_changes_nobody(monkeypatch, size):
    given = people(150, 5, adversarial_person)
    whole = decided(given)
    monkeypatch.setattr("gongshi.schemes.columnar.BLOCK", size)

    assert decided(given).hash() == whole.hash()


def test_depends_on_is_left_out_where_it_is_not_asked_for():
    given = people(200, 6, random_person)
    whole, bare = decided(given), decided(given, depends=False)

    assert not bare.depends_on.any()
    assert [bare.answer(place)[0] for place in range(200)] == [
        whole.answer(place)[0] for place in range(200)
    ]


def test_reform_changes_columns_and_scalar_alike():
    given = people(300, 7, random_person)
    reform = SCHEME.with_values(
        {"min_age": "35", "phase_1_days": "90", "amount_full_time": "12000"}
    )

    assert differing(decided(given, reform), one_by_one(given, reform)) == []
    assert decided(given, reform).hash() != decided(given).hash()


def test_nobody_is_decided_for_nobody():
    decisions = decided([])

    assert (len(decisions.status), decisions.total.tolist()) == (0, [])


def test_unknown_interpretation_is_refused():
    with pytest.raises(OptionError, match="no interpretation 'A99'"):
        Columnar(SCHEME, FORM, settled={"A99": "x"})


def test_hash_sees_a_swap_a_shift_and_a_cent():
    given = people(50, 8, adversarial_person)
    decisions = decided(given)
    seen = {decisions.hash()}
    for columns in (decisions.status, decisions.phases[0].amount, decisions.depends_on):
        changed = np.flatnonzero(columns != columns[0])[:1]
        assert len(changed), "the example has no two different values"
        columns[[0, changed[0]]] = columns[[changed[0], 0]]
        seen.add(decisions.hash())
    decisions.phases[1].amount[3] += 1
    seen.add(decisions.hash())

    assert len(seen) == 5
