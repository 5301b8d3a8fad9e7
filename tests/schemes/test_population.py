# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Populations in columns: what is accepted, and what is refused with its row and the reason."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from importlib import import_module

import pytest

from gongshi.schemes.calendar import read_day
from gongshi.schemes.columns import schema
from gongshi.schemes.errors import PopulationError
from gongshi.schemes.form import load_form
from gongshi.schemes.population import check_population, read_population

pa, pq = import_module("pyarrow"), import_module("pyarrow.parquet")
FORM = load_form("re-employment-allowance")
TODAY = read_day("2026-11-23")
JOB = {
    "start": date(2024, 7, 22),
    "end": date(2025, 8, 31),
    "mode": "full_time",
    "kin": False,
    "own_company": False,
    "reported": date(2024, 7, 25),
}
WORK = {"start": date(2020, 1, 6), "end": date(2024, 3, 31)}
PERSON = {
    "id": "P1",
    "born": date(1980, 1, 1),
    "registered": date(2024, 7, 15),
    "permit": "none",
    "special_circumstances": False,
    "paid_work": [WORK],
    "jobs": [JOB],
}


def batch(*people):
    """A batch as anyone would write it: types by inference."""
    return pa.RecordBatch.from_pylist(list(people))


def job(**changed):
    return {**PERSON, "jobs": [JOB, {**JOB, **changed}]}


def check(*people):
    return check_population(batch(*people), FORM, TODAY)


def test_simple_columns_become_the_schema_of_the_form():
    checked = check(PERSON)

    assert checked.schema.equals(schema(FORM))
    (row,) = checked.to_pylist()
    assert row["born_first"] == row["born_last"] == date(1980, 1, 1)
    assert row["paid_work"] == [
        {
            "start_first": date(2020, 1, 6),
            "start_last": date(2020, 1, 6),
            "end_first": date(2024, 3, 31),
            "end_last": date(2024, 3, 31),
        }
    ]
    assert (row["applications"], row["paid"], row["jobs"][0]["hours_per_week"]) == (None,) * 3


def test_checked_population_passes_unchanged():
    once = check(PERSON, {**PERSON, "id": "P2", "jobs": None, "paid_work": []})

    assert check_population(once, FORM, TODAY).equals(once)


def test_slice_of_a_population_is_checked_like_the_whole():
    people = [{**PERSON, "id": f"P{n}", "jobs": [JOB] * (n % 3)} for n in range(7)]
    part = batch(*people).slice(2, 3)

    assert check_population(part, FORM, TODAY).equals(check(*people).slice(2, 3))


def test_partial_date_is_its_first_and_last_day():
    person = {**PERSON, "born_first": date(1984, 8, 1), "born_last": date(1984, 8, 31)}
    del person["born"]

    (row,) = check(person).to_pylist()
    assert (row["born_first"], row["born_last"]) == (date(1984, 8, 1), date(1984, 8, 31))


def test_numbers_come_as_integers_decimals_or_floats_and_stay_exact():
    rows = check(
        {**job(hours_per_week=17.5), "paid": [{"phase": 1, "amount": Decimal("10000.00")}]},
        {**job(hours_per_week=44.0), "paid": [{"phase": 2, "amount": Decimal("8305.56")}]},
    ).to_pylist()

    assert [row["jobs"][1]["hours_per_week"] for row in rows] == [Decimal("17.50"), Decimal(44)]
    assert [row["paid"][0]["amount"] for row in rows] == [Decimal(10000), Decimal("8305.56")]


def test_hours_by_block_hold_the_hours_at_each_employer():
    blocks = [[130.0], [50.0, 30.0, 20.0, 16.0, 12.0, 9.0]]
    (row,) = check(job(hours_by_block=blocks, mode="casual")).to_pylist()

    assert [[float(h) for h in block] for block in row["jobs"][1]["hours_by_block"]] == blocks


def test_days_may_come_as_times_at_midnight_and_words_as_codes_of_a_dictionary():
    given = batch({**PERSON, "registered": datetime(2024, 7, 15, tzinfo=UTC)})
    permit = pa.array(["none"]).dictionary_encode()
    place = given.schema.get_field_index("permit")
    given = given.set_column(place, "permit", permit)

    assert check_population(given, FORM, TODAY).equals(check(PERSON))


def test_time_within_a_day_is_no_day():
    with pytest.raises(PopulationError, match=r"row 2 \(id P1\), registered: has a time of day"):
        check(
            {**PERSON, "id": "P0", "registered": datetime(2024, 7, 15, tzinfo=UTC)},
            {**PERSON, "id": "P1", "registered": datetime(2024, 7, 15, 13, tzinfo=UTC)},
        )


def without(name):
    return {key: value for key, value in PERSON.items() if key != name}


@pytest.mark.parametrize(
    ("person", "words"),
    [
        (job(end=date(2024, 7, 21)), "jobs 2, end: 2024-07-21 is before start 2024-07-22"),
        (
            {**PERSON, "paid_work": [{"start": date(2024, 2, 1), "end": date(2024, 1, 1)}]},
            "paid_work 1, end: 2024-01-01 is before start 2024-02-01",
        ),
        ({**PERSON, "born": date(2031, 1, 1)}, "born_first: 2031-01-01 is after today"),
        ({**PERSON, "born": date(2025, 1, 1)}, "registered: 2024-07-15 is before born 2025-01-01"),
        (job(mode="fulltime"), "jobs 2, mode: 'fulltime' is none of full_time, part_time, casual"),
        (job(hours_per_week=float("nan")), "jobs 2, hours_per_week: nan is no number"),
        (job(hours_per_week=float("inf")), "jobs 2, hours_per_week: inf is no number"),
        (job(hours_per_week=17.333), "jobs 2, hours_per_week: 17.333 has more than two decimals"),
        (job(hours_per_week=-1.0), "jobs 2, hours_per_week: -1.00 is not between 0 and 168"),
        (job(hours_per_week=1e300), "jobs 2, hours_per_week: 1e+300 is too large"),
        (job(hours_per_week=9e9), "jobs 2, hours_per_week: Decimal value does not fit"),
        (job(hours_by_week=[40.0, 169.0]), "jobs 2, hours_by_week 2: 169.00 is not between"),
        (job(hours_by_week=[40.0, None]), "jobs 2, hours_by_week 2: is empty"),
        (
            job(hours_by_block=[[1.0], [2.0, -3.0]]),
            "jobs 2, hours_by_block 2, employer 2: -3.00 is not between 0 and 720",
        ),
        ({**PERSON, "jobs": [JOB, None]}, "jobs 2: is empty"),
        (
            {**PERSON, "registered": date(20240 // 3, 1, 1)},
            "registered: day 1744398 is not between",
        ),
        (
            {
                **PERSON,
                "paid": [{"phase": n, "amount": Decimal(1)} for n in (1, 2, 2**40, 1, 2**41)],
            },
            "paid 3, phase: Integer value 1099511627776 not in range",
        ),
        ({**PERSON, "paid": [{"phase": 3, "amount": Decimal(1)}]}, "paid 1, phase: 3 is not betw"),
    ],
)
def test_what_cannot_be_is_refused_with_its_row_and_the_reason(person, words):
    good = dict.fromkeys(person) | PERSON
    with pytest.raises(PopulationError) as refusal:
        check({**good, "id": "P0"}, {**person, "id": "P1"})

    assert str(refusal.value).startswith(f"row 2 (id P1), {words}")


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (batch(without("permit")), "column permit is missing"),
        (batch(without("born")), "column born is missing"),
        (batch(without("id")), "column id is missing"),
        (batch({**PERSON, "jobs": [{"start": date(2024, 7, 1)}]}), "column jobs.end is missing"),
        (batch({**PERSON, "permitt": "work"}), "permitt is no column of the form"),
        (batch(job(wage=3)), "jobs.wage is no column of the form"),
        (batch({**PERSON, "id": None}), "row 1: the id is empty"),
        (batch({**PERSON, "jobs": 3}), "jobs: int64 is no list"),
        (batch({**PERSON, "jobs": [3]}), "jobs: int64 is no record"),
        (batch({**PERSON, "registered": 3}), "registered: a column of int64 cannot hold days"),
        (batch({**PERSON, "permit": 3}), "permit: a column of int64 cannot hold texts"),
        (batch({**PERSON, "special_circumstances": 1}), "a column of int64 cannot hold flags"),
        (
            pa.RecordBatch.from_arrays([pa.array(["a"])] * 2, names=["id", "id"]),
            "a column is there twice",
        ),
    ],
)
def test_columns_that_do_not_fit_the_form_are_refused(given, words):
    with pytest.raises(PopulationError, match=words):
        check_population(given, FORM, TODAY)


def test_null_is_unknown_and_column_of_nulls_is_accepted():
    nothing = dict.fromkeys(PERSON) | {"id": "P1"}

    (row,) = check(nothing).to_pylist()
    assert {name for name, value in row.items() if value is not None} == {"id"}


def test_file_is_read_in_batches_and_rows_are_counted_through(tmp_path):
    path = tmp_path / "people.parquet"
    people = [{**PERSON, "id": f"P{n}"} for n in range(5)]
    pq.write_table(pa.Table.from_batches([check(*people)]), path)
    batches = list(read_population(path, FORM, TODAY, 2))

    assert [len(each) for each in batches] == [2, 2, 1]
    assert pa.Table.from_batches(batches).equals(pa.Table.from_batches([check(*people)]))

    people[4] = {**people[4], "born": date(2031, 1, 1)}
    pq.write_table(pa.Table.from_pylist(people), path)
    with pytest.raises(PopulationError, match=r"row 5 \(id P4\), born_first"):
        list(read_population(path, FORM, TODAY, 2))


@pytest.mark.parametrize("kept", [0, 4, 1000, -1])
def test_file_that_is_cut_short_is_refused(tmp_path, kept):
    path = tmp_path / "people.parquet"
    pq.write_table(pa.Table.from_batches([check(PERSON)]), path)
    path.write_bytes(path.read_bytes()[:kept])

    with pytest.raises(PopulationError, match=r"people\.parquet cannot be read after row 0"):
        list(read_population(path, FORM, TODAY, 1000))


def test_file_whose_middle_is_broken_is_refused(tmp_path):
    path = tmp_path / "people.parquet"
    table = pa.Table.from_batches([check(*({**PERSON, "id": f"P{n}"} for n in range(3000)))])
    pq.write_table(table, path, compression="zstd")
    whole = bytearray(path.read_bytes())
    whole[200:1200] = b"\xff" * 1000
    path.write_bytes(bytes(whole))

    with pytest.raises(PopulationError, match="cannot be read"):
        list(read_population(path, FORM, TODAY, 1000))
