# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Notices and claims as tables: every value with the words that say it."""

from __future__ import annotations

import json

import msgspec
import pytest

from gongshi.exports import ExportError
from gongshi.exports.claim_tables import claim_tables
from gongshi.values import PinError, words_hash


def test_notice_is_told_with_its_date_as_exact_as_known(snapshot, rows):
    found = {row["publisher"]: row for row in rows(claim_tables(snapshot), "notices")}
    release = found["Harbour City Government"]
    assert (release["published"], release["rank"], release["rights"]) == (
        "2021-09-01",
        "official",
        "CC0-1.0",
    )
    assert release["reader"] == "gongshi 0.1.0"
    assert found["River Port Daily"]["published"] == "2021-Q3"
    assert (found["港城公報"]["published"], found["港城公報"]["language"]) == (None, "zh-Hant")


def test_sources_of_a_digest_are_told_in_their_order(snapshot, rows):
    (source,) = rows(claim_tables(snapshot), "sources")
    assert {
        name: source[name] for name in ("number", "title", "publisher", "published", "url")
    } == {
        "number": 1,
        "title": "Session ends",
        "publisher": "River Port Government",
        "published": "2021-09",
        "url": None,
    }


def test_claim_has_its_words_its_place_and_its_review(snapshot, rows, archive):
    found = {row["id"]: row for row in rows(claim_tables(snapshot), "claims")}
    count = found[archive.gazette[0]]
    assert (count["words"], count["start"], count["end"]) == ("二十二個項目", 15, 21)
    assert count["words_hash"] == words_hash("二十二個項目")
    assert (count["kind"], count["modality"]) == ("consensus_count", "stated")
    assert (count["status"], count["reason"], count["reviewer"]) == ("accepted", "checked", "clerk")
    assert (count["current"], count["replacement"], count["corrects"]) == (True, None, None)
    assert json.loads(count["fields"])["value"] == 22


def test_claims_stand_in_the_order_of_their_texts(snapshot, rows):
    found = rows(claim_tables(snapshot), "claims")
    places = [(row["notice"], row["start"], -row["end"]) for row in found]
    assert places == sorted(places)


def values_of(rows, snapshot, claim):
    found = rows(claim_tables(snapshot), "claim_values")
    return [
        (row["field"], row["number"], row["type"], row["value"], words(row, snapshot))
        for row in found
        if row["claim"] == claim
    ]


def words(row, snapshot):
    return snapshot.texts[row["notice"]][row["start"] : row["end"]]


def test_values_of_a_claim_lead_to_the_part_that_says_them(snapshot, rows, archive):
    whole = "second session of the Harbour City-River Port Joint Council"
    assert values_of(rows, snapshot, archive.released[0]) == [
        ("mechanism", 1, "text", "Harbour City-River Port Joint Council", whole),
        ("ordinal", 1, "integer", "2", whole),
        ("date", 1, "date", "2021-08", "August 2021"),
        ("place", 1, "text", "River Port", "held in River Port"),
        ("status", 1, "choice", "held", whole),
    ]


def test_each_name_of_a_list_leads_to_its_own_words(snapshot, rows, archive):
    found = values_of(rows, snapshot, archive.released[4])
    assert [told for told in found if told[0] == "signatories"] == [
        ("signatories", 1, "text", "Harbour Trust", "Harbour Trust"),
        ("signatories", 2, "text", "Port Board", "Port Board"),
    ]
    assert ("session.ordinal", 1, "integer", "2") in [told[:4] for told in found]


def test_large_amounts_keep_every_digit_and_periods_their_precision(snapshot, rows, archive):
    found = {told[0]: told[2:4] for told in values_of(rows, snapshot, archive.released[5])}
    assert found == {
        "name": ("text", "Trade"),
        "value": ("decimal", "17400000000000000.5"),
        "currency": ("text", "USD"),
        "period.start": ("date", "2020"),
        "period.end": ("date", "2020-Q4"),
    }


def test_truth_is_written_as_json_writes_it(snapshot, rows, archive):
    found = {told[0]: told[2:4] for told in values_of(rows, snapshot, archive.released[6])}
    assert found["direct"] == ("truth", "true")


def test_every_pin_has_words_that_hash_to_what_was_stored(snapshot, rows):
    found = rows(claim_tables(snapshot), "pins")
    assert {row["part"] for row in found} == {"claim", "date", "place", "person", "signatories"}
    assert [row for row in found if words_hash(row["words"]) != row["words_hash"]] == []
    assert [row for row in found if words(row, snapshot) != row["words"]] == []


def test_text_that_is_not_kept_stops_the_export_and_names_the_notice(snapshot):
    notice = min(snapshot.texts)
    texts = {id_: text for id_, text in snapshot.texts.items() if id_ != notice}
    with pytest.raises(ExportError, match=f"text of notice {notice[:12]} is not kept"):
        claim_tables(msgspec.structs.replace(snapshot, texts=texts))


def test_text_that_was_altered_stops_the_export(snapshot):
    altered = {id_: text.replace("2", "3") for id_, text in snapshot.texts.items()}
    with pytest.raises(PinError, match="are not the words that were pinned"):
        claim_tables(msgspec.structs.replace(snapshot, texts=altered))
