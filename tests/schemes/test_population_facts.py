# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Facts of one person as a row of columns and back: nothing is lost, nothing is made up."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.schemes.calendar import read_day
from gongshi.schemes.columns import schema
from gongshi.schemes.errors import PopulationError
from gongshi.schemes.form import load_form
from gongshi.schemes.population_facts import population_of, rows_to_facts

pa = import_module("pyarrow")
FORM = load_form("re-employment-allowance")
TODAY = read_day("2026-11-23")
JOB = {
    "employer": "E1",
    "start": "2024-07-22",
    "end": None,
    "mode": "full_time",
    "hours_per_week": 44,
    "kin": False,
    "own_company": False,
    "reported": "2024-07-25",
}
FACTS = {
    "born": "1980-01",
    "registered": "2024-07-15",
    "permit": None,
    "special_circumstances": False,
    "paid_work": [{"start": "2022", "end": "2024-03-31"}],
    "jobs": [JOB, JOB | {"hours_by_block": [130, [50, 30, 17.25], []], "reported": None}],
    "applications": [{"phase": 1, "on": "2025-01-20"}],
    "paid": [{"phase": 1, "amount": "10000.00"}],
}

BORN = st.one_of(
    st.integers(1950, 1990).map(str),
    st.dates(date(1950, 1, 1), date(1990, 12, 31)).map(str),
    st.dates(date(1950, 1, 1), date(1990, 12, 31)).map(lambda day: f"{day:%Y-%m}"),
    st.integers(1950, 1990).map(lambda year: f"{year}-Q2"),
)
DAY = st.dates(date(2020, 1, 1), date(2025, 12, 31)).map(str)
LATER = st.dates(date(2026, 1, 1), date(2027, 12, 31)).map(str)
HOURS = st.decimals(0, 168, places=2).map(lambda h: int(h) if h == int(h) else float(h))
EMPLOYERS = st.lists(HOURS, min_size=2, max_size=4)


def optional(**fields):
    return st.fixed_dictionaries({}, optional=fields)


def joined(*strategies):
    return st.tuples(*strategies).map(lambda parts: {k: v for p in parts for k, v in p.items()})


JOBS = joined(
    st.fixed_dictionaries({"end": st.none() | LATER, "reported": st.none() | LATER}),
    optional(
        employer=st.text("ABC", max_size=3),
        start=DAY,
        mode=st.sampled_from(["full_time", "part_time", "casual"]),
        hours_per_week=HOURS,
        hours_by_week=st.lists(HOURS, max_size=3),
        hours_by_block=st.lists(HOURS | EMPLOYERS | st.just([]), max_size=3),
        kin=st.booleans(),
        own_company=st.booleans(),
    ),
)
PEOPLE = optional(
    born=BORN,
    registered=DAY,
    permit=st.none() | st.sampled_from(["work", "study", "visit"]),
    special_circumstances=st.booleans(),
    paid_work=st.lists(
        joined(st.fixed_dictionaries({"end": st.none() | LATER}), optional(start=DAY | BORN)),
        max_size=3,
    ),
    jobs=st.lists(JOBS, max_size=4),
    applications=st.lists(st.fixed_dictionaries({"phase": st.integers(1, 2), "on": DAY})),
    paid=st.lists(
        st.fixed_dictionaries(
            {
                "phase": st.integers(1, 2),
                "amount": st.decimals(0, 20000, places=2).map(lambda amount: f"{amount:.2f}"),
            }
        )
    ),
)


def rows_of(*facts):
    return population_of(FORM, [(f"P{n}", each) for n, each in enumerate(facts)], TODAY)


@given(st.lists(PEOPLE, max_size=4))
def test_facts_come_back_from_their_row_as_they_were(people):
    back = [facts for _, facts in rows_to_facts(FORM, rows_of(*people))]

    assert json.dumps(back, sort_keys=True) == json.dumps(people, sort_keys=True)


@given(st.lists(PEOPLE, max_size=4))
def test_rows_come_back_from_their_facts_as_they_were(people):
    rows = rows_of(*people)

    assert population_of(FORM, rows_to_facts(FORM, rows), TODAY).equals(rows)


def test_row_of_a_person_says_what_the_columns_mean():
    rows = rows_of(FACTS)
    (row,) = rows.to_pylist()

    assert rows.schema.equals(schema(FORM))
    assert (row["born_first"], row["born_last"]) == (date(1980, 1, 1), date(1980, 1, 31))
    assert row["permit"] == "none"
    assert row["jobs"][0]["end"] is None
    assert row["jobs"][1]["hours_by_block"] == [
        [Decimal(130)],
        [Decimal(50), Decimal(30), Decimal("17.25")],
        [],
    ]
    assert row["paid"] == [{"phase": 1, "amount": Decimal("10000.00")}]


def test_null_where_it_means_nothing_more_is_the_same_as_left_out():
    given = FACTS | {"special_circumstances": None, "paid_work": None, "paid": None}
    (back,) = [facts for _, facts in rows_to_facts(FORM, rows_of(given))]

    assert sorted(set(FACTS) - set(back)) == ["paid", "paid_work", "special_circumstances"]


def job(**changed):
    return FACTS | {"jobs": [JOB, JOB | changed]}


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ([], "person P0: an object is expected, not []"),
        (FACTS | {"borne": "1980"}, "person P0: 'borne' is no field of the form"),
        (FACTS | {"born": "80"}, "person P0, born: not a date: '80'"),
        (FACTS | {"born": 1980}, "person P0, born: a text is expected, not 1980"),
        (FACTS | {"registered": "2024-07"}, "person P0, registered: not a day: '2024-07'"),
        (FACTS | {"permit": "none"}, "person P0, permit: 'none' is written as null"),
        (FACTS | {"special_circumstances": 1}, "special_circumstances: true or false is expected"),
        (FACTS | {"jobs": {}}, "person P0, jobs: a list is expected, not {}"),
        (FACTS | {"jobs": [3]}, "person P0, jobs 1: an object is expected, not 3"),
        (job(mode="fulltime"), "row 1 (id P0), jobs 2, mode: 'fulltime' is none of"),
        (job(end="2024-07-01"), "row 1 (id P0), jobs 2, end: 2024-07-01 is before start"),
        (job(hours_per_week="many"), "jobs 2, hours_per_week: 'many' is no number"),
        (job(hours_per_week=True), "jobs 2, hours_per_week: a number is expected, not True"),
        (job(hours_per_week=float("nan")), "jobs 2, hours_per_week: nan is no number"),
        (job(hours_per_week=float("inf")), "jobs 2, hours_per_week: inf is no number"),
        (job(hours_by_week=[17.333]), "jobs 2, hours_by_week: 17.333 has more than two decimals"),
        (FACTS | {"paid": [{"phase": 1.0, "amount": 1}]}, "phase: a whole number is expected"),
        (FACTS | {"paid": [{"phase": True, "amount": 1}]}, "phase: a whole number is expected"),
        (
            FACTS | {"jobs": [{k: v for k, v in JOB.items() if k != "end"}]},
            "jobs 1, end: columns cannot say that this is unknown (null says 'goes on')",
        ),
    ],
)
def test_facts_that_columns_cannot_say_are_refused_by_name(facts, words):
    with pytest.raises(PopulationError) as refusal:
        rows_of(facts)

    assert words in str(refusal.value)


def test_interval_that_is_no_year_quarter_month_or_day_has_no_facts():
    row = rows_of(FACTS).to_pylist()[0] | {"born_last": date(1980, 2, 3)}
    rows = pa.RecordBatch.from_pylist([row], schema(FORM))

    with pytest.raises(PopulationError, match="born: from 1980-01-01 to 1980-02-03 is no year"):
        list(rows_to_facts(FORM, rows))
