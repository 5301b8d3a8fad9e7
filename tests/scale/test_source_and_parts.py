# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Batches do not depend on how a file was written; parts are joined in order and only once."""

from __future__ import annotations

import json
from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.scale import TargetError
from gongshi.scale.parts import Parts
from gongshi.scale.source import Source

pa, pq = import_module("pyarrow"), import_module("pyarrow.parquet")


def written(path, numbers, group):
    table = pa.table({"number": pa.array(numbers, pa.int64()), "other": [None] * len(numbers)})
    pq.write_table(table, path, row_group_size=group)
    return path


@given(
    numbers=st.lists(st.integers(-5, 5), max_size=40),
    group=st.integers(1, 50),
    rows=st.integers(1, 50),
)
def test_batches_hold_all_rows_in_order_and_all_but_the_last_are_full(
    tmp_path_factory, numbers, group, rows
):
    path = written(tmp_path_factory.mktemp("source") / "numbers.parquet", numbers, group)
    source = Source(path, {"number": "int64"}, rows)
    batches = [batch.column("number").to_pylist() for batch in source]
    assert batches == [numbers[at : at + rows] for at in range(0, len(numbers), rows)]
    assert (source.rows, source.batches) == (len(numbers), len(batches))


def test_only_the_columns_that_are_asked_for_are_read(tmp_path):
    source = Source(written(tmp_path / "a.parquet", [1, 2], 2), {"number": "int64"}, 10)
    assert [batch.schema.names for batch in source] == [["number"]]
    assert source.empty().schema.names == ["number"]


def test_fingerprint_is_that_of_the_bytes(tmp_path):
    one, same, other = (
        Source(written(tmp_path / name, numbers, 5), {"number": "int64"}, 5).fingerprint()
        for name, numbers in (("a", [1, 2]), ("b", [1, 2]), ("c", [2, 1]))
    )
    assert (one == same, one == other) == (True, False)


def test_large_text_of_arrow_is_text(tmp_path):
    path = tmp_path / "large.parquet"
    pq.write_table(pa.table({"text": pa.array(["a"], pa.large_string())}), path)
    (batch,) = Source(path, {"text": "string"}, 5)
    assert batch.column("text").to_pylist() == ["a"]


def batch(*numbers):
    return pa.RecordBatch.from_pydict({"n": pa.array(numbers, pa.int64())})


def test_parts_are_joined_in_the_order_of_their_numbers_and_taken_away(tmp_path):
    parts = Parts(tmp_path / "out.parquet", {"source": "a"})
    for number in (1, 0, 2):
        parts.put(number, batch(number, number))
    assert [parts.has(number) for number in range(4)] == [True, True, True, False]
    assert parts.join(3) == 6
    assert pq.read_table(tmp_path / "out.parquet").column("n").to_pylist() == [0, 0, 1, 1, 2, 2]
    assert [path.name for path in tmp_path.iterdir()] == ["out.parquet"]


def test_parts_of_the_same_work_are_found_again_and_others_are_taken_away(tmp_path):
    Parts(tmp_path / "out.parquet", {"source": "a"}).put(0, batch(1))
    again = Parts(tmp_path / "out.parquet", {"source": "a"})
    assert again.has(0)
    assert json.loads((again.folder / "made-of.json").read_text("utf-8")) == {"source": "a"}
    assert not Parts(tmp_path / "out.parquet", {"source": "b"}).has(0)


def test_part_that_was_half_written_is_not_there(tmp_path):
    parts = Parts(tmp_path / "out.parquet", {"source": "a"})
    (parts.folder / "00000000.half").write_bytes(b"PAR1")
    assert not parts.has(0)


def test_outcome_takes_the_place_of_an_older_one_whole(tmp_path):
    (tmp_path / "out.parquet").write_bytes(b"old")
    parts = Parts(tmp_path / "out.parquet", {"source": "a"})
    assert (tmp_path / "out.parquet").read_bytes() == b"old"
    parts.put(0, batch(7))
    parts.join(1)
    assert pq.read_table(tmp_path / "out.parquet").column("n").to_pylist() == [7]


def test_folder_that_vanishes_under_the_work_is_told(tmp_path):
    parts = Parts(tmp_path / "out.parquet", {"source": "a"})
    for path in parts.folder.iterdir():
        path.unlink()
    parts.folder.rmdir()
    with pytest.raises(TargetError, match=r"cannot be written .* what is done is kept"):
        parts.put(0, batch(1))
    with pytest.raises(TargetError, match="cannot be written"):
        parts.join(1)
