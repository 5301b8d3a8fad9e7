# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The register and the codes as tables."""

from __future__ import annotations

from typing import get_args

from gongshi.exports.register_tables import codes, register_tables
from gongshi.exports.tables import tables
from gongshi.reading.kinds import APPROX, KINDS, MODALITIES, UNDERTAKINGS
from gongshi.record import RANKS
from gongshi.record.concordance import LINKS
from gongshi.record.identity import VERDICTS
from gongshi.record.tally import TallyState


def test_items_have_their_names_in_each_script_and_from_when_until_when(snapshot, rows):
    found = register_tables(snapshot)
    assert [(row["id"], row["item"]) for row in rows(found, "items")] == [
        ("ada-quay", "person"),
        ("hc", "side"),
        ("hc-rp", "mechanism"),
        ("mayor", "office"),
        ("rp", "side"),
    ]
    names = [tuple(row.values()) for row in rows(found, "names") if row["item"] == "hc-rp"]
    assert names == [
        ("hc-rp", 1, "Harbour City-River Port Joint Council", "en", "2003", None),
        ("hc-rp", 2, "Harbour Talks", "en", None, "2003-10"),
        ("hc-rp", 3, "港城河港聯席會議", "zh-Hant", None, None),
    ]


def test_links_lead_from_item_to_item_in_order(snapshot, rows):
    assert [tuple(row.values()) for row in rows(register_tables(snapshot), "links")] == [
        ("hc-rp", "sides", 1, "hc"),
        ("hc-rp", "sides", 2, "rp"),
        ("mayor", "side", 1, "hc"),
    ]


def test_export_says_which_past_was_asked_for(archive, rows):
    known = archive.ledger.entries[-1].recorded_at
    snapshot = archive.snapshot(on="2021-12-31", known_at=known)
    told = {row["name"]: row["value"] for row in rows(register_tables(snapshot), "export")}
    assert told == {
        "on": "2021-12-31",
        "known_at": known,
        "policy": "official-first/1",
        "entries": str(len(archive.ledger.entries)),
        "last_leaf": archive.ledger.leaves[-1],
    }


def test_export_of_the_present_names_no_date(snapshot, rows):
    told = {row["name"]: row["value"] for row in rows(register_tables(snapshot), "export")}
    assert (told["on"], told["known_at"]) == (None, None)


def test_every_code_that_the_record_may_hold_has_its_labels():
    labelled = {name: set(of) for name, of in codes().items()}
    fields = {name: field for kind in KINDS.values() for name, field in kind.items()}
    types = {field.type for field in fields.values()} - {"session", "period"}
    assert labelled["kind"] == set(KINDS)
    assert labelled["modality"] == set(MODALITIES)
    assert labelled["rank"] == set(RANKS)
    assert labelled["approx"] == set(APPROX)
    assert labelled["form"] == set(fields["form"].choices)
    assert labelled["format"] == set(fields["format"].choices)
    assert labelled["meeting_status"] == set(fields["status"].choices)
    assert labelled["status"] == {"unreviewed", "accepted", "corrected", "rejected"}
    assert labelled["count"] == {*fields["what"].choices, *UNDERTAKINGS, "documents"}
    assert labelled["tally_state"] == set(get_args(TallyState))
    assert labelled["area_relation"] == set(LINKS)
    assert labelled["edge_verdict"] == set(VERDICTS)
    assert labelled["type"] == types
    assert labelled["property"] >= set(KINDS["scheme"]) - {"currency", "approx"}
    assert labelled["property"] >= set(fields["event"].choices)


def test_every_label_is_written_in_three_scripts():
    odd = [code for of in codes().values() for code, labels in of.items() if len(labels) != 3]
    assert odd == []


def test_every_column_with_codes_has_a_list_that_explains_its_values(snapshot):
    labelled = codes()
    for table in tables(snapshot):
        for place, column in enumerate(table.columns):
            if column.codes is not None:
                values = {row[place] for row in table.rows} - {None}
                assert values <= set(labelled[column.codes]), (table.name, column.name)


def test_every_reference_leads_to_a_row(snapshot):
    found = {table.name: table for table in tables(snapshot)}
    ids = {
        name: {row[table.names.index("id")] for row in table.rows}
        for name, table in found.items()
        if "id" in table.names
    }
    for table in found.values():
        for place, column in enumerate(table.columns):
            if column.refers is not None:
                values = {row[place] for row in table.rows} - {None}
                assert values <= ids[column.refers], (table.name, column.name)
