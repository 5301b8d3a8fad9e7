# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Claims on the record: pins instead of quotations, an id that depends on what is said alone."""

from __future__ import annotations

import hashlib

import msgspec
import pytest

from gongshi.notices import Notice
from gongshi.reading import Claim
from gongshi.record import canonical, claim_id, claim_payload, payload_pins
from gongshi.values import PartialDate, Pin, PinError, Span, words_hash

TEXT = "The council agreed on 12 projects. Ada Quay and Bo Pier signed it."
NOTICE = Notice.of(TEXT, "en", PartialDate.parse("2026-01-04"))
PROJECTS = Claim(
    NOTICE,
    "consensus_count",
    {"what": "projects", "value": 12, "session": {"ordinal": 2}},
    Span(4, 33),
    {"value": (Span(22, 24),), "what": (Span(25, 33),)},
    unresolved={"approx": "not said"},
)
SIGNED = Claim(
    NOTICE,
    "instrument",
    {"signatories": ("Ada Quay", "Bo Pier")},
    Span(35, 65),
    {"signatories": (Span(35, 43), Span(48, 55))},
)


def pinned(start, end):
    return {"start": start, "end": end, "words": words_hash(TEXT[start:end])}


def test_payload_holds_pins_and_no_words():
    assert claim_payload(PROJECTS) == {
        "kind": "consensus_count",
        "fields": {"what": "projects", "value": 12, "session": {"ordinal": 2}},
        "notice": NOTICE.id,
        "pin": pinned(4, 33),
        "parts": {"value": [pinned(22, 24)], "what": [pinned(25, 33)]},
        "modality": "stated",
        "unresolved": {"approx": "not said"},
        "corrects": None,
    }


def test_names_in_a_row_become_a_list_with_a_pin_each():
    payload = claim_payload(SIGNED, corrects="f" * 64)
    assert payload["fields"] == {"signatories": ["Ada Quay", "Bo Pier"]}
    assert payload["parts"] == {"signatories": [pinned(35, 43), pinned(48, 55)]}
    assert payload["corrects"] == "f" * 64


def test_id_is_the_hash_of_kind_fields_pins_and_modality():
    payload = claim_payload(PROJECTS)
    said = {n: v for n, v in payload.items() if n not in ("unresolved", "corrects")}
    assert claim_id(payload) == hashlib.sha256(canonical(said)).hexdigest()


def test_id_of_a_known_claim_never_changes():
    assert claim_id(claim_payload(PROJECTS)) == (
        "5ad3b634d40a9373a74e0add2b52071bd8fbf1e315e35ce47eddb94c009222c0"
    )


def test_what_is_said_about_a_claim_leaves_its_id():
    other = msgspec.structs.replace(PROJECTS, unresolved={})
    assert claim_id(claim_payload(other, corrects="f" * 64)) == claim_id(claim_payload(PROJECTS))


@pytest.mark.parametrize(
    "change",
    [
        {"fields": {"what": "areas", "value": 12, "session": {"ordinal": 2}}},
        {"span": Span(4, 34)},
        {"parts": {"value": (Span(22, 24),)}},
        {"modality": "planned"},
        {"notice": Notice.of(TEXT + " ", "en")},
        {"kind": "project", "fields": {"name": "x"}, "unresolved": {}},
    ],
)
def test_whatever_is_said_otherwise_is_another_claim(change):
    other = msgspec.structs.replace(PROJECTS, **change)
    assert claim_id(claim_payload(other)) != claim_id(claim_payload(PROJECTS))


def test_order_of_fields_and_parts_does_not_matter():
    turned = msgspec.structs.replace(
        PROJECTS,
        fields=dict(reversed(PROJECTS.fields.items())),
        parts=dict(reversed(PROJECTS.parts.items())),
    )
    assert claim_id(claim_payload(turned)) == claim_id(claim_payload(PROJECTS))


def test_pins_lead_back_to_the_words():
    pins = payload_pins(claim_payload(SIGNED))
    assert pins == {
        "claim": [Pin.to(TEXT, Span(35, 65), NOTICE.id)],
        "signatories": [
            Pin.to(TEXT, Span(35, 43), NOTICE.id),
            Pin.to(TEXT, Span(48, 55), NOTICE.id),
        ],
    }
    assert [pin.quote(TEXT) for pin in pins["signatories"]] == ["Ada Quay", "Bo Pier"]


def test_pins_do_not_fit_an_altered_text():
    (pin,) = payload_pins(claim_payload(PROJECTS))["claim"]
    with pytest.raises(PinError, match="are not the words that were pinned"):
        pin.quote(TEXT.replace("12", "13"))
