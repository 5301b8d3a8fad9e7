# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""JSON-LD: annotations that find their words by place and by quotation."""

from __future__ import annotations

import json

import pytest

from gongshi.exports.jsonld import FILE, document, write_jsonld
from gongshi.record import Draft


@pytest.fixture
def nodes(snapshot):
    return {node["@id"]: node for node in document(snapshot)["@graph"]}


def selectors(node):
    return [target["oa:hasSelector"] for target in node["oa:hasTarget"]]


def test_every_annotation_quotes_the_words_at_its_place_in_code_points(snapshot, nodes):
    claims = [node for id_, node in nodes.items() if id_.startswith("gongshi:claim:")]
    assert len(claims) == 11
    for node in claims:
        text = snapshot.texts[node["prov:wasDerivedFrom"]["@id"].rpartition(":")[2]]
        for place, quote in selectors(node):
            around = quote["oa:prefix"] + quote["oa:exact"] + quote["oa:suffix"]
            assert text[place["oa:start"] : place["oa:end"]] == quote["oa:exact"]
            assert around in text


def test_words_at_the_beginning_of_a_text_have_nothing_before_them(nodes, archive):
    ((place, quote),) = selectors(nodes[f"gongshi:claim:{archive.daily[0]}"])
    assert (place["oa:start"], quote["oa:prefix"]) == (0, "")
    assert quote["oa:suffix"] == " were agreed at the second sessi"


def test_claim_tells_its_content_and_origin(nodes, archive):
    node = nodes[f"gongshi:claim:{archive.gazette[0]}"]
    assert node["@type"] == ["oa:Annotation", "prov:Entity"]
    assert node["oa:hasBody"] == {
        "@type": "schema:Claim",
        "gongshi:kind": "consensus_count",
        "gongshi:modality": "stated",
        "gongshi:status": "accepted",
        "gongshi:fields": {
            "what": "projects",
            "value": 22,
            "session": {"mechanism": "港城河港聯席會議", "ordinal": 2},
        },
    }
    assert "prov:wasRevisionOf" not in node


def test_correction_names_what_it_revises(archive):
    old = next(e for e in archive.ledger.entries if e.kind == "claim" and "value" in str(e.payload))
    payload = {**old.payload, "fields": {"what": "projects", "value": 19}}
    payload |= {"corrects": archive.released[2]}
    archive.append(Draft("claim", old.subject, payload, "clerk"))
    nodes = document(archive.snapshot())["@graph"]
    revised = [node["prov:wasRevisionOf"] for node in nodes if "prov:wasRevisionOf" in node]
    assert revised == [{"@id": f"gongshi:claim:{archive.released[2]}"}]


def test_notice_is_a_work_with_its_sources_and_only_what_is_stated(nodes):
    works = {n["schema:publisher"]["schema:name"]: n for n in nodes.values() if "gongshi:rank" in n}
    daily = works["River Port Daily"]
    assert daily["schema:datePublished"] == "2021-Q3"
    assert daily["schema:isBasedOn"][0]["schema:datePublished"] == "2021-09"
    assert "schema:headline" not in daily
    assert "schema:datePublished" not in works["港城公報"]
    assert works["港城公報"]["schema:inLanguage"] == "zh-Hant"


def test_fact_keeps_its_dates_its_end_and_what_stands_beside_it(nodes, archive):
    fact = nodes["gongshi:fact:hcrp-2/count/projects"]
    assert (fact["gongshi:valid_from"], fact["gongshi:valid_until"]) == ("2021-08", "open")
    assert fact["prov:wasDerivedFrom"][0] == {"@id": f"gongshi:claim:{archive.gazette[0]}"}
    assert fact["gongshi:otherwise"] == [
        {
            "gongshi:value": {"value": 21},
            "prov:wasDerivedFrom": [{"@id": f"gongshi:claim:{archive.daily[0]}"}],
        }
    ]


def test_ids_of_facts_hold_no_letter_that_an_address_may_not_hold(nodes):
    odd = [id_ for id_ in nodes if not id_.isascii() or " " in id_]
    assert odd == []


def test_session_is_an_event_with_its_date_as_exact_as_known(nodes):
    assert nodes["gongshi:item:hcrp-2"] == {
        "@id": "gongshi:item:hcrp-2",
        "@type": "schema:Event",
        "schema:organizer": {"@id": "gongshi:item:hc-rp"},
        "schema:position": 2,
        "schema:startDate": "2021-08",
        "schema:location": "River Port",
    }


def test_names_of_items_tell_their_script(nodes):
    assert nodes["gongshi:item:hc"]["schema:name"] == [
        {"@value": "Harbour City", "@language": "en"},
        {"@value": "港城", "@language": "zh-Hant"},
    ]


def test_document_says_which_past_was_asked_for_and_fetches_nothing(archive, tmp_path):
    known = archive.ledger.entries[-1].recorded_at
    snapshot = archive.snapshot(on="2021-12-31", known_at=known)
    (written,) = write_jsonld(snapshot, tmp_path)
    told = json.loads((tmp_path / FILE).read_text("utf-8"))
    assert isinstance(told["@context"], dict)
    assert written.rows == {"nodes": len(told["@graph"])}
    assert told["@graph"][0] == {
        "@id": "gongshi:export",
        "@type": "schema:Dataset",
        "gongshi:on": "2021-12-31",
        "gongshi:known_at": known,
        "gongshi:policy": "official-first/1",
        "gongshi:positions": "Unicode code points",
    }
