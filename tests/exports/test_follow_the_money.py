# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""FollowTheMoney: which entities the record states, in whose dataset, by which claim."""

from __future__ import annotations

import hashlib
import json
import re

import pytest

from gongshi.exports.follow_the_money import dataset_name, statements, write_ftm
from gongshi.record import About


def lines(folder, ending):
    found = []
    for path in sorted(folder.glob(f"*.{ending}.json")):
        found += [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    return found


@pytest.fixture
def folder(snapshot, tmp_path):
    write_ftm(snapshot, tmp_path)
    return tmp_path


def test_each_publisher_is_a_dataset_so_that_two_sources_do_not_collapse(snapshot, folder):
    index = [json.loads(line) for line in (folder / "datasets.json").read_text().splitlines()]
    assert [told["title"] for told in index] == [
        "Harbour City Government",
        "River Port Daily",
        "港城公報",
    ]
    names = [told["name"] for told in index]
    assert {statement.dataset for statement in statements(snapshot)} == set(names)
    people = [e for e in lines(folder, "entities.ftm") if e["id"] == "gongshi-person-ada-quay"]
    assert sorted(person["datasets"][0] for person in people) == sorted({names[0], names[2]})


def test_origin_of_a_value_is_its_claim(snapshot, archive):
    found = [s for s in statements(snapshot) if (s.schema, s.prop) == ("Event", "date")]
    assert [(s.value, s.origin) for s in found] == [("2021-08", archive.released[0])]
    articles = [s for s in statements(snapshot) if s.schema == "Article"]
    assert {s.origin for s in articles} == set(snapshot.folded.notices)


def test_chair_is_involved_in_the_session_and_holds_an_office(folder):
    found = {(e["schema"], e["datasets"][0]): e for e in lines(folder, "entities.ftm")}
    harbour = dataset_name("Harbour City Government")
    event = found["Event", harbour]["properties"]
    assert (event["involved"], event["location"]) == (["gongshi-person-ada-quay"], ["River Port"])
    post = found["Position", harbour]
    assert (post["id"], post["properties"]["subnationalArea"]) == (
        "gongshi-office-mayor",
        ["Harbour City"],
    )
    held = found["Occupancy", harbour]["properties"]
    assert (held["holder"], held["post"]) == (["gongshi-person-ada-quay"], ["gongshi-office-mayor"])
    assert held["date"] == ["2021-09-01"]


def test_quarter_and_unknown_day_are_left_out_rather_than_changed(folder):
    articles = [e for e in lines(folder, "entities.ftm") if e["schema"] == "Article"]
    assert [e["properties"].get("publishedAt") for e in articles] == [["2021-09-01"], None, None]


def test_name_that_the_register_does_not_know_stays_with_its_notice(archive):
    text = "Bo Pier, Warden of the Locks, spoke.\n"
    told = {"person": "Bo Pier", "office": "Warden of the Locks"}
    for publisher in ("River Port Daily", "River Port Times"):
        notice = f"{publisher}: {text}"
        about = About(publisher, "press")
        archive.accept(*archive.read(notice, about, ("office_holder", told, "Bo Pier")))
    people = {s.entity_id for s in statements(archive.snapshot()) if s.value == "Bo Pier"}
    posts = {s.entity_id for s in statements(archive.snapshot()) if s.value == told["office"]}
    assert (len(people), len(posts)) == (2, 2)


def test_unreviewed_denied_and_planned_claims_state_nothing(bare):
    council = {"mechanism": "Harbour Talks", "ordinal": 4}
    bare.register()
    bare.read(
        "Harbour Talks: Bo Pier chairs on 1 May.\n",
        About("us", "other"),
        ("chair", {"person": "Bo Pier"}, "Bo Pier"),
        ("meeting", council | {"status": "planned", "date": "2022"}, "1 May"),
    )
    assert {s.schema for s in statements(bare.snapshot())} == {"Article"}


def test_publishers_whose_names_differ_in_case_alone_stay_apart():
    assert dataset_name("River Port Daily") != dataset_name("RIVER-PORT daily")


def test_key_of_a_statement_leaves_its_document_out_and_keeps_its_language(snapshot):
    found = [s for s in statements(snapshot) if (s.schema, s.prop) == ("Position", "name")]
    keys = [f"{s.dataset}.{s.entity_id}.{s.prop}.{s.value}@{s.lang}" for s in found]
    assert [s.id for s in found] == [hashlib.sha1(key.encode()).hexdigest() for key in keys]
    assert {(s.value, s.lang) for s in found} == {("Mayor", "eng"), ("市長", "zho")}


@pytest.mark.parametrize(
    ("publisher", "name"),
    [
        ("River Port Daily", r"river_port_daily_[0-9a-f]{6}"),
        ("RIVER-PORT daily", r"river_port_daily_[0-9a-f]{6}"),
        ("港城公報", r"publisher_[0-9a-f]{6}"),
    ],
)
def test_dataset_name_is_lower_case_with_underscores(publisher, name):
    assert re.fullmatch(name, dataset_name(publisher))
