# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""FollowTheMoney: our statements through the real package and back."""

from __future__ import annotations

import io
import json

import pytest
from followthemoney import Dataset, StatementEntity, model
from followthemoney.statement.serialize import read_json_statements

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


def test_statements_are_read_by_the_package_with_the_same_keys(folder):
    for path in folder.glob("*.statements.json"):
        written = path.read_bytes()
        read = list(read_json_statements(io.BytesIO(written)))
        assert [one.id for one in read] == [json.loads(row)["id"] for row in written.splitlines()]
        assert [one.id for one in read] == [one.generate_key() for one in read]


def test_no_value_is_dropped_or_changed_by_the_package(folder):
    for told in lines(folder, "entities.ftm"):
        entity = model.get_proxy({**told, "properties": {}}, cleaned=False)
        for prop, values in told["properties"].items():
            for value in values:
                entity.add(prop, value, quiet=False)
        kept = {prop: sorted(values) for prop, values in entity.to_dict()["properties"].items()}
        assert kept == {prop: sorted(values) for prop, values in told["properties"].items()}


def test_entities_are_what_the_package_makes_of_the_statements(folder):
    for path in folder.glob("*.statements.json"):
        by_entity = {}
        for one in read_json_statements(io.BytesIO(path.read_bytes())):
            by_entity.setdefault(one.entity_id, []).append(one)
        name = path.name.removesuffix(".statements.json")
        dataset = Dataset.make({"name": name, "title": name})
        made = [StatementEntity.from_statements(dataset, of) for of in by_entity.values()]
        ours = {e["id"]: e for e in lines(folder, "entities.ftm") if e["datasets"] == [name]}
        assert {entity.id: entity.schema.name for entity in made} == {
            id_: entity["schema"] for id_, entity in ours.items()
        }
        for entity in made:
            properties = {p: sorted(v) for p, v in ours[entity.id]["properties"].items()}
            assert {p: sorted(v) for p, v in entity.to_dict()["properties"].items()} == properties


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


@pytest.mark.parametrize(
    ("publisher", "beginning"),
    [
        ("River Port Daily", "river_port_daily_"),
        ("RIVER-PORT daily", "river_port_daily_"),
        ("港城公報", "publisher_"),
    ],
)
def test_dataset_name_is_one_that_the_package_takes(publisher, beginning):
    name = dataset_name(publisher)
    assert name.startswith(beginning)
    assert Dataset.make({"name": name, "title": publisher}).name == name


def test_publishers_whose_names_differ_in_case_alone_stay_apart():
    assert dataset_name("River Port Daily") != dataset_name("RIVER-PORT daily")
