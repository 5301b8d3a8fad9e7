# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""JSON-LD: notices and facts in schema.org, pins as Web Annotations, origins in PROV-O.

Each claim is an annotation whose target is the text of its notice, found by position and by
quotation (Web Annotation Data Model, W3C 2017); positions count Unicode code points. The context
stands in the file itself, so that nothing has to be fetched to read it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import msgspec

from gongshi.exports.fact_tables import fact_id, session_number
from gongshi.exports.manifest import Written
from gongshi.exports.snapshot import Snapshot
from gongshi.record import ClaimStanding, Fact, NoticeStanding, RegisterItem
from gongshi.values import Pin

__all__ = ["FILE", "document", "write_jsonld"]

FILE = "gongshi.jsonld"
_AROUND = 32
"""Code points before and after the words, by which a reader finds them in another copy."""

_CONTEXT = {
    "schema": "https://schema.org/",
    "oa": "http://www.w3.org/ns/oa#",
    "prov": "http://www.w3.org/ns/prov#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "gongshi": "urn:gongshi:",
    "gongshi:fields": {"@type": "@json"},
    "gongshi:value": {"@type": "@json"},
    "prov:generatedAtTime": {"@type": "xsd:dateTime"},
    "oa:start": {"@type": "xsd:nonNegativeInteger"},
    "oa:end": {"@type": "xsd:nonNegativeInteger"},
}
_ITEMS = {
    "person": "schema:Person",
    "office": "schema:Role",
    "body": "schema:Organization",
    "side": "schema:AdministrativeArea",
    "mechanism": "schema:Organization",
    "scheme": "schema:GovernmentService",
}


def write_jsonld(snapshot: Snapshot, folder: Path) -> list[Written]:
    """Write one document into ``folder``; return what was written."""
    found = document(snapshot)
    (folder / FILE).write_bytes(msgspec.json.format(msgspec.json.encode(found), indent=1) + b"\n")
    return [Written(FILE, {"nodes": len(found["@graph"])})]


def document(snapshot: Snapshot) -> dict[str, Any]:
    """Return the document of a snapshot.

    Raises ``ExportError`` or ``PinError`` when words are not there.
    """
    folded = snapshot.folded
    nodes: list[dict[str, Any]] = [
        {
            "@id": "gongshi:export",
            "@type": "schema:Dataset",
            "gongshi:on": None if snapshot.on is None else str(snapshot.on),
            "gongshi:known_at": snapshot.known_at,
            "gongshi:policy": folded.policy.id,
            "gongshi:positions": "Unicode code points",
        }
    ]
    nodes += [_item(item) for _, item in sorted(folded.register.items.items())]
    nodes += [_notice(folded.notices[id_]) for id_ in sorted(folded.notices)]
    nodes += [_claim(claim, snapshot) for claim in snapshot.claims]
    nodes += [_fact(fact) for fact in snapshot.facts]
    nodes += _sessions(snapshot)
    return {"@context": _CONTEXT, "@graph": nodes}


def _item(item: RegisterItem) -> dict[str, Any]:
    names = [{"@value": name.text, "@language": name.language} for name in item.names]
    return {"@id": f"gongshi:item:{item.id}", "@type": _ITEMS[item.item], "schema:name": names}


def _notice(notice: NoticeStanding) -> dict[str, Any]:
    told = notice.payload
    node = {
        "@id": f"gongshi:notice:{notice.id}",
        "@type": ["schema:CreativeWork", "prov:Entity"],
        "schema:headline": told["title"],
        "schema:datePublished": told["published"],
        "schema:publisher": {"@type": "schema:Organization", "schema:name": told["publisher"]},
        "schema:inLanguage": told["language"],
        "schema:url": told["url"],
        "schema:license": told["rights"],
        "gongshi:rank": told["rank"],
        "prov:generatedAtTime": notice.recorded_at,
        "schema:isBasedOn": [
            {
                "@type": "schema:CreativeWork",
                "schema:headline": source["title"],
                "schema:publisher": source["publisher"],
                "schema:datePublished": source["published"],
                "schema:url": source["url"],
            }
            for source in told["sources"]
        ],
    }
    return {name: value for name, value in node.items() if value is not None and value != []}


def _claim(claim: ClaimStanding, snapshot: Snapshot) -> dict[str, Any]:
    body = {
        "@type": "schema:Claim",
        "gongshi:kind": claim.kind,
        "gongshi:modality": claim.payload["modality"],
        "gongshi:status": claim.status,
        "gongshi:fields": claim.payload["fields"],
    }
    node = {
        "@id": f"gongshi:claim:{claim.id}",
        "@type": ["oa:Annotation", "prov:Entity"],
        "oa:motivatedBy": {"@id": "oa:classifying"},
        "oa:hasBody": body,
        "oa:hasTarget": [
            _target(part, pin, snapshot)
            for part, pins in snapshot.pins(claim).items()
            for pin in pins
        ],
        "prov:wasDerivedFrom": {"@id": f"gongshi:notice:{claim.notice}"},
        "prov:generatedAtTime": claim.recorded_at,
    }
    corrects = claim.payload["corrects"]
    if corrects is not None:
        node["prov:wasRevisionOf"] = {"@id": f"gongshi:claim:{corrects}"}
    return node


def _target(part: str, pin: Pin, snapshot: Snapshot) -> dict[str, Any]:
    words, text = snapshot.words(pin), snapshot.texts[pin.notice]
    return {
        "@type": "oa:SpecificResource",
        "gongshi:part": part,
        "oa:hasSource": {"@id": f"gongshi:notice:{pin.notice}"},
        "oa:hasSelector": [
            {"@type": "oa:TextPositionSelector", "oa:start": pin.start, "oa:end": pin.end},
            {
                "@type": "oa:TextQuoteSelector",
                "oa:exact": words,
                "oa:prefix": text[max(pin.start - _AROUND, 0) : pin.start],
                "oa:suffix": text[pin.end : pin.end + _AROUND],
            },
        ],
    }


def _fact(fact: Fact) -> dict[str, Any]:
    node: dict[str, Any] = {
        "@id": f"gongshi:fact:{quote(fact_id(fact))}",
        "@type": ["gongshi:Fact", "prov:Entity"],
        "schema:about": {"@id": f"gongshi:item:{fact.subject}"},
        "gongshi:property": fact.property,
        "gongshi:value": fact.value,
        "gongshi:rule": fact.rule,
        "gongshi:valid_until": str(fact.valid.end),
        "prov:wasDerivedFrom": _claims(fact.claims),
        "gongshi:otherwise": [
            {"gongshi:value": other.value, "prov:wasDerivedFrom": _claims(other.claims)}
            for other in fact.others
        ],
    }
    if fact.valid.start is not None:
        node["gongshi:valid_from"] = str(fact.valid.start)
    return node


def _claims(ids: tuple[str, ...]) -> list[dict[str, str]]:
    return [{"@id": f"gongshi:claim:{id_}"} for id_ in dict.fromkeys(ids)]


def _sessions(snapshot: Snapshot) -> Iterator[dict[str, Any]]:
    """Yield each session as an event; where and when it was is among its facts, with its words."""
    for subject, facts in sorted(snapshot.folded.facts.items()):
        session = session_number(subject, snapshot)
        if session is None:
            continue
        node: dict[str, Any] = {
            "@id": f"gongshi:item:{subject}",
            "@type": "schema:Event",
            "schema:organizer": {"@id": f"gongshi:item:{session[0]}"},
            "schema:position": session[1],
        }
        for fact in facts:
            if fact.property == "date":
                node["schema:startDate"] = fact.value["date"]
            elif fact.property == "place":
                node["schema:location"] = fact.value["place"]
        yield node
