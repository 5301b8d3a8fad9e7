# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""CSV files and their descriptor, read back as a stranger would."""

from __future__ import annotations

import csv
import json
import re

import pytest

from gongshi.exports.csv_files import DESCRIPTOR, descriptor, write_csv
from gongshi.exports.manifest import Written
from gongshi.exports.tables import tables


@pytest.fixture
def folder(snapshot, tmp_path):
    write_csv(snapshot, tmp_path)
    return tmp_path


def read(folder, name):
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def test_every_table_is_a_file_whose_cells_are_those_of_the_table(snapshot, folder):
    for table in tables(snapshot):
        header, *lines = read(folder, table.name)
        assert tuple(header) == table.names
        wanted = [["" if cell is None else cell for cell in row] for row in table.rows]
        plain = [[str(c).lower() if isinstance(c, bool) else str(c) for c in row] for row in wanted]
        assert lines == plain


def test_what_was_written_is_counted(snapshot, tmp_path):
    written = write_csv(snapshot, tmp_path)
    assert written[0] == Written("items.csv", {"items": 5})
    assert written[-1] == Written(DESCRIPTOR, {})
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(one.name for one in written)


def test_letters_of_every_script_survive_and_no_mark_stands_before_them(folder):
    written = (folder / "claims.csv").read_bytes()
    assert "二十二個項目".encode() in written
    assert written.startswith(b"id,notice,start")
    assert written.count(b"\r\n") == 1 + 11


def test_not_stated_is_an_empty_cell_and_never_zero(folder):
    header, line = read(folder, "projects")
    assert dict(zip(header, line, strict=True))["area"] == ""


def test_descriptor_describes_every_file_and_column(snapshot, folder):
    told = json.loads((folder / DESCRIPTOR).read_text("utf-8"))
    assert told == json.loads(json.dumps(descriptor(tables(snapshot))))
    assert told["@context"] == ["http://www.w3.org/ns/csvw", {"@language": "en"}]
    for table in told["tables"]:
        (header, *_) = read(folder, table["url"].removesuffix(".csv"))
        columns = [column["name"] for column in table["tableSchema"]["columns"]]
        assert columns == header
        assert set(table["tableSchema"]["primaryKey"]) <= set(columns)


def test_every_cell_has_the_form_that_the_descriptor_gives_its_column(snapshot, folder):
    told = json.loads((folder / DESCRIPTOR).read_text("utf-8"))
    forms = {"integer": r"\d+", "decimal": r"-?\d+(\.\d+)?", "boolean": "true|false"}
    for table in told["tables"]:
        _, *lines = read(folder, table["url"].removesuffix(".csv"))
        for place, column in enumerate(table["tableSchema"]["columns"]):
            datatype = column["datatype"]
            form = forms.get(datatype) if isinstance(datatype, str) else datatype["format"]
            for cell in (line[place] for line in lines):
                assert cell or not column["required"]
                if cell and form:
                    assert re.fullmatch(form, cell), (table["url"], column["name"], cell)


@pytest.mark.parametrize(
    ("date", "fits"),
    [("2021", True), ("2021-08", True), ("2021-Q3", True), ("2021-08-30", True), ("open", False)],
)
def test_date_of_the_descriptor_takes_every_precision(snapshot, date, fits):
    (notices,) = (t for t in descriptor(tables(snapshot))["tables"] if t["url"] == "notices.csv")
    columns = {column["name"]: column for column in notices["tableSchema"]["columns"]}
    assert bool(re.fullmatch(columns["published"]["datatype"]["format"], date)) is fits


def test_references_of_the_descriptor_name_file_and_column(snapshot):
    claims = next(t for t in descriptor(tables(snapshot))["tables"] if t["url"] == "claims.csv")
    assert claims["tableSchema"]["foreignKeys"] == [
        {
            "columnReference": name,
            "reference": {"resource": file, "columnReference": "id"},
        }
        for name, file in (
            ("notice", "notices.csv"),
            ("replacement", "claims.csv"),
            ("corrects", "claims.csv"),
        )
    ]


def test_codes_are_explained_where_they_stand(snapshot):
    claims = next(t for t in descriptor(tables(snapshot))["tables"] if t["url"] == "claims.csv")
    kind = next(c for c in claims["tableSchema"]["columns"] if c["name"] == "kind")
    assert kind["dc:description"] == "Its kind. Labels: codes.csv, list kind."
