# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A population made ready: who stands in a group, with which columns, and who does not."""

from __future__ import annotations

from importlib import import_module

import pytest

from gongshi.schemes.calendar import OPEN, read_day
from gongshi.schemes.form import load_form
from gongshi.schemes.loading import load_scheme
from gongshi.schemes.people import made_ready
from gongshi.schemes.population_facts import population_of

np = import_module("numpy")
SCHEME = load_scheme("re-employment-allowance")
FORM = load_form("re-employment-allowance")
JOB = {
    "start": "2024-07-22",
    "end": None,
    "mode": "full_time",
    "hours_per_week": 44,
    "kin": False,
    "own_company": False,
    "reported": "2024-07-25",
}
PERSON = {
    "born": "1980-01-01",
    "registered": "2024-07-15",
    "special_circumstances": False,
    "permit": None,
    "paid_work": [{"start": "2020-01-06", "end": "2024-03-31"}],
    "jobs": [JOB],
}


@pytest.fixture(autouse=True)
def no_group_is_too_small(monkeypatch):
    monkeypatch.setattr("gongshi.schemes.people._FEWEST", 1)


def ready(*people, on=None):
    given = [(f"P{place}", facts) for place, facts in enumerate(people)]
    return made_ready(
        SCHEME.form, population_of(FORM, given, read_day("2030-01-01")), on and read_day(on)
    )


def job(**changed):
    return PERSON | {"jobs": [JOB | changed]}


def test_people_with_as_many_rows_stand_together_with_a_column_a_row():
    two = PERSON | {"jobs": [JOB, JOB | {"start": "2025-01-01", "hours_per_week": 17.5}]}
    people = ready(PERSON, two, PERSON | {"born": "1970-05-05"})
    (one_job, two_jobs) = people.groups

    assert (people.count, people.others.tolist()) == (3, [])
    assert sorted(one_job.places.tolist()) == [0, 2]
    assert sorted(one_job.person["born"].tolist()) == [
        read_day("1970-05-05"),
        read_day("1980-01-01"),
    ]
    assert two_jobs.places.tolist() == [1]
    first, second = two_jobs.tables["jobs"]
    assert first["start"].tolist() == [read_day("2024-07-22")]
    assert second["hours_per_week"].value.tolist() == [1750]
    assert two_jobs.tables["applications"] == ()


def test_columns_hold_choices_by_their_place_and_open_ends_as_never():
    (group,) = ready(job(mode="part_time", reported=None)).groups
    (row,) = group.tables["jobs"]

    assert (row["mode"].tolist(), row["end"].tolist()) == ([1], [OPEN])
    assert (row["reported"].tolist(), group.person["permit"].tolist()) == ([OPEN], [0])
    assert row["hours_by_week"] is None
    assert (row["kin"].tolist(), row["employer"]) == ([False], None)


@pytest.mark.parametrize(
    "person",
    [
        {name: value for name, value in PERSON.items() if name != "born"},
        PERSON | {"born": "1980-01"},
        {name: value for name, value in PERSON.items() if name != "special_circumstances"},
        {name: value for name, value in PERSON.items() if name != "jobs"},
        PERSON | {"permit": "dependant"},
        PERSON | {"paid_work": [{"start": "2020", "end": "2024-03-31"}]},
        job(hours_by_week=[44, 44]),
        job(mode="casual", hours_by_block=[80]),
        PERSON | {"jobs": [{name: value for name, value in JOB.items() if name != "kin"}]},
        PERSON | {"jobs": [JOB] * 7},
    ],
)
def test_whoever_has_an_unknown_fact_a_list_of_hours_or_many_rows_goes_alone(person):
    people = ready(PERSON, person)

    assert people.others.tolist() == [1]
    assert [group.places.tolist() for group in people.groups] == [[0]]


def test_fact_that_may_be_left_out_keeps_nobody_from_a_group():
    person = {**PERSON, "jobs": [{n: v for n, v in JOB.items() if n != "hours_per_week"}]}
    (group,) = ready(person, PERSON).groups
    hours = group.tables["jobs"][0]["hours_per_week"]

    assert hours.given.tolist() == [False, True]


def test_nothing_later_than_the_day_has_happened():
    later = PERSON | {
        "jobs": [
            JOB | {"end": "2025-08-31", "reported": "2024-08-20"},
            JOB | {"start": "2025-01-01"},
        ]
    }
    people = ready(later, PERSON | {"registered": "2024-09-01"}, on="2024-08-01")
    (group,) = people.groups
    (row,) = group.tables["jobs"]

    assert people.others.tolist() == [1]
    assert (row["end"].tolist(), row["reported"].tolist()) == ([OPEN], [OPEN])


def test_part_and_choice_of_a_group_keep_its_columns_together():
    born = [f"19{year}-01-01" for year in range(60, 80)]
    (group,) = ready(*(PERSON | {"born": day} for day in born)).groups
    by_place = dict(zip(group.places.tolist(), group.person["born"].tolist(), strict=True))
    for some in (group.part(5, 9), group.taken(np.array([1, 7, 3]))):
        assert dict(zip(some.places.tolist(), some.person["born"].tolist(), strict=True)) == {
            place: by_place[place] for place in some.places.tolist()
        }
        assert len(some.tables["jobs"][0]["hours_per_week"].value) == len(some.places)


def test_small_group_is_left_to_the_general_path(monkeypatch):
    monkeypatch.setattr("gongshi.schemes.people._FEWEST", 3)
    people = ready(PERSON, PERSON, PERSON, PERSON | {"jobs": []})

    assert [len(group.places) for group in people.groups] == [3]
    assert people.others.tolist() == [3]
