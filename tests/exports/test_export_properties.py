# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What holds for any record: words behind every value, and dates and scripts that survive."""

from __future__ import annotations

import csv
import importlib.util
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gongshi.exports.csv_files import write_csv
from gongshi.exports.jsonld import document
from gongshi.exports.popolo import popolo
from gongshi.exports.sqlite_file import FILE, write_sqlite
from gongshi.exports.tables import tables
from gongshi.record import About, RegisteredName, RegisterItem
from gongshi.values import words_hash

_conftest = importlib.util.spec_from_file_location(
    "archive", Path(__file__).with_name("conftest.py")
)
_module = importlib.util.module_from_spec(_conftest)
_conftest.loader.exec_module(_module)

LETTERS = (
    st.text(st.sampled_from("abcAB éß港河滬沪圳噚😀\u0301\u2028,\"'=\n\t"), min_size=1, max_size=12)
    .map(str.strip)
    .filter(bool)
)
DATES = st.one_of(
    st.integers(1950, 2050).map(str),
    st.builds("{}-{:02d}".format, st.integers(1950, 2050), st.integers(1, 12)),
    st.builds("{}-Q{}".format, st.integers(1950, 2050), st.integers(1, 4)),
    st.dates().map(str),
)
COUNCIL = {"mechanism": "Council", "ordinal": 3}


@st.composite
def archives(draw):
    """A record of a few notices, each naming a person and a session, accepted or not."""
    archive = _module.Archive()
    names = (RegisteredName("Council", "en"), RegisteredName(draw(LETTERS), "zh-Hant"))
    archive.register(RegisterItem("council", "mechanism", names, {}))
    for number in range(draw(st.integers(1, 3))):
        name, date, published = draw(LETTERS), draw(DATES), draw(st.none() | DATES)
        text = f"{draw(LETTERS)}[{number}]{name}|{date}{draw(LETTERS)}"
        claims = archive.read(
            text,
            About(draw(LETTERS), "press"),
            ("meeting", COUNCIL | {"date": date, "place": name}, f"{name}|", {"date": f"|{date}"}),
            ("chair", {"person": name, "office": "chair", "session": COUNCIL}, f"|{date}"),
            published=published,
        )
        if draw(st.booleans()):
            archive.accept(*claims)
    return archive


few = settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow], deadline=None)


@few
@given(archives())
def test_every_value_leads_to_words_that_hash_to_what_was_stored(archive):
    snapshot = archive.snapshot()
    stored = {
        (row[1], row[2], row[3]): row[-1]
        for table in tables(snapshot)
        if table.name == "pins"
        for row in table.rows
    }
    checked = 0
    for table in tables(snapshot):
        for prefix in {
            name.removesuffix("claim") for name in table.names if name.endswith("claim")
        }:
            at = [table.names.index(f"{prefix}{name}") for name in ("notice", "start", "end")]
            for row in table.rows:
                notice, start, end = (row[place] for place in at)
                if notice is not None:
                    words = snapshot.texts[notice][start:end]
                    assert stored[notice, start, end] == words_hash(words)
                    checked += 1
    assert checked > 0


@few
@given(archives())
def test_dates_ends_and_letters_survive_csv_and_sqlite(archive):
    found = tables(archive.snapshot())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_csv(archive.snapshot(), folder)
        write_sqlite(archive.snapshot(), folder)
        for table in found:
            wanted = [["" if cell is None else plain(cell) for cell in row] for row in table.rows]
            with (folder / f"{table.name}.csv").open(encoding="utf-8", newline="") as file:
                assert list(csv.reader(file))[1:] == wanted
            with closing(sqlite3.connect(folder / FILE)) as database:
                rows = database.execute(f'SELECT * FROM "{table.name}" ORDER BY rowid').fetchall()
            assert rows == [tuple(row) for row in table.rows]


def plain(cell):
    return str(cell).lower() if isinstance(cell, bool) else str(cell)


@few
@given(archives())
def test_dates_of_sessions_are_the_same_in_every_format(archive):
    snapshot = archive.snapshot()
    (meetings,) = (table for table in tables(snapshot) if table.name == "meetings")
    at = meetings.names.index("date")
    dates = {row[0]: row[at] for row in meetings.rows}
    events = {event["id"]: event.get("start_date") for event in popolo(snapshot)["events"]}
    nodes = document(snapshot)["@graph"]
    linked = {
        node["@id"].rpartition(":")[2]: node.get("schema:startDate")
        for node in nodes
        if node["@type"] == "schema:Event"
    }
    assert dates == events == linked
    said = {fact.value["date"] for fact in snapshot.facts if fact.property == "date"}
    assert set(dates.values()) == said
