# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Popolo: people with the offices that claims name, and the words that say so."""

from __future__ import annotations

import json

from gongshi.exports.popolo import FILE, popolo, write_popolo
from gongshi.record import About


def test_people_of_the_register_have_their_names(snapshot):
    assert popolo(snapshot)["persons"] == [
        {
            "id": "ada-quay",
            "name": "Ada Quay",
            "other_names": [{"name": "Ada Quay", "note": "en"}],
        }
    ]


def test_names_keep_from_when_until_when_they_were_used(snapshot):
    found = {one["id"]: one for one in popolo(snapshot)["organizations"]}
    assert found["hc-rp"]["classification"] == "mechanism"
    assert found["hc-rp"]["other_names"] == [
        {
            "name": "Harbour City-River Port Joint Council",
            "note": "en",
            "start_date": "2003",
        },
        {"name": "Harbour Talks", "note": "en", "end_date": "2003-10"},
        {"name": "港城河港聯席會議", "note": "zh-Hant"},
    ]
    assert sorted(found) == ["hc", "hc-rp", "rp"]


def test_post_belongs_to_its_side(snapshot):
    assert popolo(snapshot)["posts"] == [
        {
            "id": "mayor",
            "label": "Mayor",
            "other_label": [{"name": "Mayor", "note": "en"}],
            "organization_id": "hc",
        }
    ]


def test_membership_leads_to_its_words_and_its_end_is_unknown(snapshot, archive):
    found = {one["id"]: one for one in popolo(snapshot)["memberships"]}
    chair = found[archive.released[1]]
    assert (chair["person_id"], chair["post_id"], chair["organization_id"]) == (
        "ada-quay",
        "mayor",
        "hc",
    )
    assert chair["sources"] == [{"url": None, "note": "Harbour City Government"}]
    beside = chair["gongshi"]
    assert (beside["observed"], beside["valid_from"], beside["valid_until"]) == (
        "2021-09-01",
        None,
        "unknown",
    )
    text = snapshot.texts[beside["notice"]]
    assert text[beside["start"] : beside["end"]] == beside["words"]
    assert "start_date" not in chair
    holder = found[archive.gazette[1]]
    assert (holder["role"], holder["area"], holder["organization_id"]) == (
        "市長",
        {"name": "港城"},
        "hc",
    )
    assert "post_id" not in holder


def test_person_whom_only_a_notice_names_is_not_joined_to_another(archive):
    told = ("office_holder", {"person": "Bo Pier", "office": "Warden"}, "Bo Pier")
    for publisher in ("us", "them"):
        about = About(publisher, "other")
        archive.accept(*archive.read(f"Bo Pier is Warden, say {publisher}.\n", about, told))
    found = popolo(archive.snapshot())
    ids = [person["id"] for person in found["persons"] if person["name"] == "Bo Pier"]
    assert len(set(ids)) == 2
    members = {m["person_id"] for m in found["memberships"] if m["role"] == "Warden"}
    assert members == set(ids)


def test_claim_without_a_name_or_office_gives_no_membership(archive):
    told = (
        ("office_holder", {"office": "Warden"}, "Warden"),
        ("office_holder", {"person": "Bo Pier"}, "Bo Pier"),
    )
    archive.accept(*archive.read("Bo Pier, Warden.\n", About("us", "other"), *told))
    found = popolo(archive.snapshot())["memberships"]
    assert [one for one in found if one["role"] == "Warden"] == []
    assert [one for one in found if one["person_id"].endswith("Bo Pier")] == []


def test_event_is_as_exact_as_known_with_the_words_of_each_value(snapshot):
    (event,) = popolo(snapshot)["events"]
    assert (event["id"], event["organization_id"]) == ("hcrp-2", "hc-rp")
    assert (event["start_date"], event["location"]) == ("2021-08", "River Port")
    assert event["gongshi"]["start_date"]["words"] == "August 2021"
    assert event["gongshi"]["location"]["words"] == "held in River Port"


def test_file_holds_all_of_it_and_is_counted(snapshot, tmp_path):
    (written,) = write_popolo(snapshot, tmp_path)
    found = json.loads((tmp_path / FILE).read_text("utf-8"))
    assert found == json.loads(json.dumps(popolo(snapshot)))
    assert written.rows == {name: len(things) for name, things in found.items()}
