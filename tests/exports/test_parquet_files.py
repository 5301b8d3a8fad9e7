# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Parquet files, read back by pyarrow, and the message where it is missing."""

from __future__ import annotations

import importlib
import sys

import pytest

from gongshi.exports import MissingError
from gongshi.exports.parquet_files import write_parquet
from gongshi.exports.tables import tables


@pytest.fixture
def parquet():
    return importlib.import_module("pyarrow.parquet")


def test_every_table_comes_back_as_it_was(snapshot, tmp_path, parquet):
    written = write_parquet(snapshot, tmp_path)
    assert [one.name for one in written] == [f"{table.name}.parquet" for table in tables(snapshot)]
    for table, one in zip(tables(snapshot), written, strict=True):
        found = parquet.read_table(tmp_path / one.name)
        assert tuple(found.column_names) == table.names
        assert [tuple(row.values()) for row in found.to_pylist()] == list(table.rows)
        assert one.rows == {table.name: len(table.rows)}


def test_columns_have_types_and_say_what_they_hold(snapshot, tmp_path, parquet):
    write_parquet(snapshot, tmp_path)
    schema = parquet.read_schema(tmp_path / "counts.parquet")
    assert str(schema.field("value").type) == "int64"
    assert (str(schema.field("valid_from").type), schema.field("valid_from").nullable) == (
        "string",
        True,
    )
    assert schema.field("claim").nullable is False
    assert schema.field("valid_until").metadata[b"type"] == b"end"
    statements = parquet.read_schema(tmp_path / "statements.parquet")
    assert str(statements.field("direct").type) == "bool"
    assert schema.metadata[b"description"].startswith(b"How many were announced")


def test_empty_table_keeps_its_types(snapshot, tmp_path, parquet):
    write_parquet(snapshot, tmp_path)
    plans = parquet.read_table(tmp_path / "plans.parquet")
    assert (plans.num_rows, str(plans.schema.field("start").type)) == (0, "int64")


def test_missing_library_is_named_with_what_to_do(snapshot, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingError, match=r"needs pyarrow, .* install gongshi\[data\]"):
        write_parquet(snapshot, tmp_path)
    assert list(tmp_path.iterdir()) == []
