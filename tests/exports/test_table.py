# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Tables refuse rows that could not be told apart."""

from __future__ import annotations

import pytest

from gongshi.exports import ExportError
from gongshi.exports.table import Column, Table, pin_cells
from gongshi.values import Pin

COLUMNS = (Column("id", "text", "Its id.", needed=True), Column("date", "date", "When."))


def test_table_gives_its_columns_by_name():
    table = Table("plans", "Plans.", COLUMNS, ("id",), (("a", "2021-08"), ("b", None)))
    assert table.names == ("id", "date")


def test_two_rows_of_one_key_are_refused():
    with pytest.raises(ExportError, match="two rows of plans have the same id"):
        Table("plans", "Plans.", COLUMNS, ("id",), (("a", "2021"), ("a", "2022")))


def test_row_without_what_each_must_have_is_refused():
    with pytest.raises(ExportError, match="a row of plans has no id"):
        Table("plans", "Plans.", COLUMNS, ("id",), ((None, "2021"),))


def test_row_of_another_width_is_refused():
    with pytest.raises(ValueError, match="zip"):
        Table("plans", "Plans.", COLUMNS, ("id",), (("a",),))


def test_pin_cells_are_claim_notice_and_place():
    pin = Pin("1" * 64, 3, 9, "2" * 64)
    assert pin_cells("c", pin) == ("c", "1" * 64, 3, 9)
