# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""FollowTheMoney: our files through the real package and back.

Left out where the package is not installed (pip install gongshi[ftm]); see conftest.py.
"""

from __future__ import annotations

import io
import json

import pytest
from followthemoney import Dataset, StatementEntity, model
from followthemoney.statement.serialize import read_json_statements

from gongshi.exports.follow_the_money import dataset_name, write_ftm


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
