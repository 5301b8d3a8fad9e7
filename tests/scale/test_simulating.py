# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A simulation over a file: the same however it was run, gone on with, and refused with its row."""

from __future__ import annotations

import hashlib
from importlib import import_module

import msgspec
import pytest
from tests.schemes.people import job, person
from tests.schemes.town import PEOPLE, TODAY, town_file

import gongshi
from gongshi.scale import SourceError
from gongshi.scale.simulating import Population, simulate_file
from gongshi.schemes import PopulationError
from gongshi.schemes.everybody import Ask
from gongshi.schemes.loading import bundled
from gongshi.schemes.synthetic import label_of, write_synthetic

pa = import_module("pyarrow")
pq = import_module("pyarrow.parquet")

ID = "re-employment-allowance"
ASK = Ask(ID, changes={"min_age": "35"}, sensitivity=True, depends=True)


@pytest.fixture
def population(tmp_path):
    """The town in batches of two."""
    return Population(town_file(tmp_path / "people.parquet"), TODAY, 2)


def test_the_result_is_the_same_with_a_file_without_one_and_with_other_batches(
    population, tmp_path
):
    alone = simulate_file(population, ASK)
    written = simulate_file(population, ASK, tmp_path / "out.parquet")
    whole = simulate_file(msgspec.structs.replace(population, people=100), ASK)

    assert alone == written == whole
    assert alone.counted.difference.newly_in == 1
    answers = pq.read_table(tmp_path / "out.parquet")
    assert answers.column("id").to_pylist() == [name for name, _ in PEOPLE]
    assert answers.column("depends_on").to_pylist()[4] == ["A6"]


def test_it_is_told_what_the_result_is_made_of(population, tmp_path):
    out = tmp_path / "out.parquet"
    made_of = simulate_file(population, ASK, out).made_of

    rules = (bundled() / f"{ID}.rules").read_bytes()
    assert made_of.engine == gongshi.__version__
    assert made_of.rules[0].sha256 == hashlib.sha256(rules).hexdigest()
    assert made_of.data == hashlib.sha256(population.path.read_bytes()).hexdigest()
    assert made_of.synthetic is None
    noted = pq.read_schema(out).metadata[b"simulation"]
    assert msgspec.json.decode(noted, type=type(made_of)) == made_of


@pytest.mark.slow
def test_two_workers_write_the_same_bytes_as_one(population, tmp_path):
    for workers in (1, 2):
        simulate_file(population, ASK, tmp_path / f"{workers}.parquet", workers=workers)

    assert (tmp_path / "1.parquet").read_bytes() == (tmp_path / "2.parquet").read_bytes()


def test_a_run_that_was_stopped_goes_on_and_writes_the_same_bytes(population, tmp_path):
    whole, out = tmp_path / "whole.parquet", tmp_path / "out.parquet"
    simulate_file(population, ASK, whole)
    steps = []

    def stopped(done, total):
        steps.append((done, total))
        if done == 4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        simulate_file(population, ASK, out, step=stopped)
    again = simulate_file(population, ASK, out, step=lambda *step: steps.append(step))

    assert (again.kept, steps) == (2, [(0, 6), (2, 6), (4, 6), (4, 6), (6, 6)])
    assert out.read_bytes() == whole.read_bytes()


def test_parts_of_another_question_are_not_gone_on_with(population, tmp_path):
    out = tmp_path / "out.parquet"

    def stopped(done, total):
        if done == 4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        simulate_file(population, ASK, out, step=stopped)

    assert simulate_file(population, Ask(ID, depends=True), out).kept == 0


def test_what_is_made_of_made_up_people_says_so(tmp_path):
    path, out = tmp_path / "people.parquet", tmp_path / "out.parquet"
    label = write_synthetic(ID, 70, 3, path)

    made_of = simulate_file(Population(path, TODAY), Ask(ID), out).made_of

    assert made_of.synthetic == label == label_of(out)


def test_a_person_who_cannot_be_is_refused_with_the_row_of_the_file(tmp_path):
    path, out = tmp_path / "people.parquet", tmp_path / "out.parquet"
    table = pq.read_table(town_file(path))
    columns = {name: table.column(name) for name in table.schema.names}
    days = columns["born_first"].cast(pa.int32()).to_pylist()
    days[4] = TODAY + 1
    columns["born_first"] = columns["born_last"] = pa.array(days, pa.int32()).cast(pa.date32())
    pq.write_table(pa.table(columns), path)

    with pytest.raises(PopulationError, match=r"row 5 \(id late report\), born.* is after today"):
        simulate_file(Population(path, TODAY, 2), Ask(ID), out)
    assert not out.exists()


def test_files_that_are_no_population_are_refused(population, tmp_path):
    table = pq.read_table(population.path)
    whole = population.path.read_bytes()

    def refused(error, words):
        with pytest.raises(error, match=words):
            simulate_file(population, Ask(ID))

    pq.write_table(table.drop_columns(["permit"]), population.path)
    refused(PopulationError, "column permit is missing")
    pq.write_table(table.slice(0, 0), population.path)
    refused(PopulationError, "has no rows: a population has at least one person")
    population.path.write_bytes(whole[:-9])
    refused(SourceError, "is no whole Parquet file")
    population.path.unlink()
    refused(SourceError, "there is no file")


def test_the_same_person_many_times_costs_as_many_times(tmp_path):
    one = person(job("2024-08-01", "2025-09-30"))
    path = town_file(tmp_path / "many.parquet", [(f"P{n}", one) for n in range(150)])
    base = simulate_file(Population(path, TODAY, 100), Ask(ID)).counted.base

    assert (base.paid, base.cents) == (150, 150 * 2_000_000)
