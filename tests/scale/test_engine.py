# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A job over a file: the same bytes however it was run, and nothing done twice or lost."""

from __future__ import annotations

from importlib import import_module

import pytest
from tests.scale.jobs import DOUBLES

from gongshi.scale import Done, Job, SourceError, TargetError, WorkerError, map_file

pa = import_module("pyarrow")
pq = import_module("pyarrow.parquet")

ROWS = 97


def job(function=DOUBLES, rows=10, version="1"):
    return Job(function, {"number": "int64"}, version, rows)


@pytest.fixture
def numbers(tmp_path, monkeypatch):
    """A file of the numbers below 97, in row groups of 7."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "numbers.parquet"
    table = pa.table({"other": ["x"] * ROWS, "number": list(range(ROWS))})
    pq.write_table(table, path, row_group_size=7)
    return path


def expected():
    """What the job gives for batches of ten."""
    batches = [list(range(start, min(start + 10, ROWS))) for start in range(0, ROWS, 10)]
    return [2 * n for batch in batches for n in [*batch, *(n for n in batch if n % 10 == 0)]]


def doubles(path):
    return pq.read_table(path).column("double").to_pylist()


def test_rows_come_out_in_their_order_and_each_step_is_told(numbers, tmp_path):
    steps = []
    done = map_file(
        numbers, tmp_path / "out.parquet", job(), step=lambda now, all_: steps.append((now, all_))
    )
    assert done == Done(ROWS, ROWS + 10, 0)
    assert doubles(tmp_path / "out.parquet") == expected()
    assert steps == [(n, ROWS) for n in (*range(0, 91, 10), 97)]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["numbers.parquet", "out.parquet"]


@pytest.mark.slow
def test_outcome_is_the_same_bytes_with_several_workers(numbers, tmp_path):
    map_file(numbers, tmp_path / "one.parquet", job())
    map_file(numbers, tmp_path / "three.parquet", job(), workers=3)
    assert (tmp_path / "one.parquet").read_bytes() == (tmp_path / "three.parquet").read_bytes()


@pytest.mark.slow
@pytest.mark.parametrize("workers", [1, 2])
def test_run_that_failed_goes_on_where_it_was(numbers, tmp_path, workers):
    out = tmp_path / "out.parquet"
    stopping = job("tests.scale.jobs:remainder")
    with pytest.raises(ValueError, match="50 is refused"):
        map_file(numbers, out, stopping, workers=workers)
    assert not out.exists()
    kept = len(list((tmp_path / ".out.parquet.parts").glob("0*.parquet")))
    with pytest.raises(ValueError, match="50 is refused"):
        map_file(numbers, out, stopping, workers=workers)
    assert kept >= 1
    assert len(list((tmp_path / ".out.parquet.parts").glob("0*.parquet"))) >= kept


@pytest.mark.slow
def test_worker_that_is_killed_is_told_and_the_next_run_keeps_what_is_done(numbers, tmp_path):
    out = tmp_path / "out.parquet"
    killing = job("tests.scale.jobs:killed_at_70")
    with pytest.raises(WorkerError, match="a worker process was killed"):
        map_file(numbers, out, killing, workers=2)
    done = map_file(numbers, out, killing, workers=2)
    assert doubles(out) == expected()
    assert (done.rows_out, done.batches_kept >= 1) == (ROWS + 10, True)


def test_parts_of_another_version_are_not_joined_with_these(numbers, tmp_path):
    out = tmp_path / "out.parquet"
    with pytest.raises(ValueError, match="50 is refused"):
        map_file(numbers, out, job("tests.scale.jobs:remainder"))
    assert map_file(numbers, out, job(version="2")) == Done(ROWS, ROWS + 10, 0)
    assert doubles(out) == expected()


def test_file_without_rows_gives_a_file_without_rows(tmp_path):
    path = tmp_path / "none.parquet"
    pq.write_table(pa.table({"number": pa.array([], pa.int64())}), path)
    assert map_file(path, tmp_path / "out.parquet", job()) == Done(0, 0, 0)
    assert doubles(tmp_path / "out.parquet") == []


BAD = {
    "absent": (None, "there is no file bad.parquet; check its name"),
    "cut short": (slice(0, 400), "bad.parquet is no whole Parquet file"),
    "no Parquet": (slice(0, 3), "bad.parquet is no whole Parquet file"),
}


@pytest.mark.parametrize("name", BAD)
def test_file_that_is_none_is_refused_and_nothing_is_written(numbers, tmp_path, name):
    kept, said = BAD[name]
    if kept is not None:
        (tmp_path / "bad.parquet").write_bytes(numbers.read_bytes()[kept])
    before = sorted(tmp_path.iterdir())
    with pytest.raises(SourceError) as refused:
        map_file(type(tmp_path)("bad.parquet"), tmp_path / "out.parquet", job())
    assert str(refused.value).startswith(said)
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize(
    ("columns", "said"),
    [
        ({"age": "int64"}, "has no column 'age'; needed are age"),
        ({"other": "int64"}, "is string, not int64"),
    ],
)
def test_column_that_is_missing_or_of_another_type_is_named(numbers, tmp_path, columns, said):
    with pytest.raises(SourceError, match=said):
        map_file(numbers, tmp_path / "out.parquet", Job(DOUBLES, columns, "1"))


def test_file_that_is_damaged_within_is_told(numbers, tmp_path):
    raw = bytearray(numbers.read_bytes())
    raw[4:300] = bytes(296)
    numbers.write_bytes(raw)
    with pytest.raises(SourceError, match="cannot be read on"):
        map_file(numbers, tmp_path / "out.parquet", job())


def test_place_that_cannot_be_written_is_told(numbers, tmp_path):
    with pytest.raises(TargetError, match="cannot be written"):
        map_file(numbers, tmp_path / "absent" / "out.parquet", job())
