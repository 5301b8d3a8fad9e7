# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Entries: exactly seven fields, canonical bytes, a leaf hash, and no unknown kind or field."""

from __future__ import annotations

import hashlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.record import CanonicalError, EntryError, canonical, entry_from_bytes, leaf_hash
from gongshi.record.entry import MOST_BYTES, PAYLOADS, Draft

AT = "2026-11-23T08:00:00.000000Z"
ACCEPT = {"verdict": "accept", "reason": "因為", "replacement": None}
WRITTEN = (
    '{"actor":"clerk","kind":"review","payload":{"reason":"因為","replacement":null,'
    '"verdict":"accept"},"prior":null,"recorded_at":"2026-11-23T08:00:00.000000Z",'
    '"side":"hc","subject":"claim-1"}'
).encode()


def review(**changes):
    told = {"kind": "review", "subject": "claim-1", "payload": ACCEPT, "actor": "clerk"}
    return Draft(**{**told, **changes})


def test_entry_is_written_in_canonical_form():
    assert review(side="hc").at(AT).to_bytes() == WRITTEN


def test_leaf_is_the_hash_of_a_zero_byte_and_the_entry():
    assert leaf_hash(WRITTEN) == hashlib.sha256(b"\x00" + WRITTEN).hexdigest()
    # RFC 6962's empty leaf, as every Merkle log has it.
    assert leaf_hash(b"") == "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"


def test_entry_reads_back_as_it_was():
    entry = review(side="hc", prior="0" * 64).at(AT)
    assert entry_from_bytes(entry.to_bytes()) == entry


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"kind": "rumour"}, "unknown kind of entry 'rumour'; known are notice, reading"),
        ({"payload": {**ACCEPT, "colour": "red"}}, r"look at \['colour'\]"),
        ({"payload": {"verdict": "accept"}}, r"look at \['reason', 'replacement'\]"),
        ({"subject": ""}, "needs a subject and an actor"),
        ({"actor": ""}, "needs a subject and an actor"),
        ({"prior": "abc"}, "prior is a leaf hash of 64 hexadecimal digits, not 'abc'"),
        ({"payload": {**ACCEPT, "reason": 1.5}}, "review.reason: 1.5 is a floating-point number"),
        ({"payload": {**ACCEPT, "reason": [{"sum": 0.1}]}}, "review.reason.sum: 0.1 is a float"),
        ({"payload": {**ACCEPT, "reason": 2**53 + 1}}, "review.reason: 9007199254740993 is beyond"),
        ({"payload": {**ACCEPT, "reason": {"數": 1}}}, "name '數' of a field is not ASCII"),
        (
            {"payload": {**ACCEPT, "reason": b"x"}},
            "review.reason: an entry cannot hold bytes: b'x'",
        ),
    ],
)
def test_draft_that_does_not_fit_is_refused(change, says):
    with pytest.raises(EntryError, match=says):
        review(**change)


@pytest.mark.parametrize(
    "instant",
    ["2026-11-23T08:00:00Z", "2026-11-23 08:00:00.000000Z", "2026-11-23T08:00:00.000000+08:00"],
)
def test_instant_in_another_form_is_refused(instant):
    with pytest.raises(EntryError, match="UTC with six decimals"):
        review().at(instant)


@pytest.mark.parametrize(
    "written",
    [
        b"",
        b"not json",
        b"[]",
        WRITTEN[:-1],
        b" " + WRITTEN,
        WRITTEN.replace(b'"actor":"clerk",', b""),
        WRITTEN.replace(b'"actor":"clerk"', b'"actor":"clerk","age":4'),
        WRITTEN.replace(b'"clerk"', b"7"),
        WRITTEN.replace(b'"review"', b'"rumour"'),
        WRITTEN.replace(b"08:00:00.000000", b"08:00"),
        WRITTEN.replace(b'"accept"', b"0.5"),
        WRITTEN.replace('"因為"'.encode(), b'"\\u56e0\\u70ba"'),
        WRITTEN.replace(b'"accept"', b"9007199254740993"),
    ],
)
def test_bytes_that_are_no_canonical_entry_are_refused(written):
    with pytest.raises(EntryError, match=r"not an entry|not in canonical form"):
        entry_from_bytes(written)


def test_entry_of_the_largest_size_is_written_and_one_byte_more_is_refused():
    room = MOST_BYTES - len(review(payload={**ACCEPT, "reason": ""}).at(AT).to_bytes())
    assert len(review(payload={**ACCEPT, "reason": "x" * room}).at(AT).to_bytes()) == 65_535
    with pytest.raises(EntryError, match="takes 65536 bytes; the log holds at most 65535"):
        review(payload={**ACCEPT, "reason": "x" * (room + 1)}).at(AT).to_bytes()


def test_entry_with_half_a_surrogate_pair_is_refused():
    with pytest.raises(CanonicalError, match="half a surrogate pair"):
        review(payload={**ACCEPT, "reason": "\ud800"}).at(AT).to_bytes()


WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)
PARTS = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(st.characters(max_codepoint=127)), inner, max_size=4)
    ),
    max_leaves=12,
)


def draft_of(kind, subject, payload, *rest):
    """A draft that may be: a claim is about its notice."""
    return Draft(kind, subject, payload | ({"notice": subject} if kind == "claim" else {}), *rest)


DRAFTS = st.sampled_from(
    [(kind, sorted(form)) for kind in sorted(PAYLOADS) for form in PAYLOADS[kind]]
).flatmap(
    lambda form: st.builds(
        draft_of,
        st.just(form[0]),
        WORDS,
        st.fixed_dictionaries(dict.fromkeys(form[1], PARTS)),
        WORDS,
        st.none() | WORDS,
        st.none() | st.just("a" * 64),
    )
)


def whole(entry):
    names = ("kind", "subject", "payload", "actor", "side", "recorded_at", "prior")
    return {name: getattr(entry, name) for name in names}


@given(DRAFTS)
def test_random_entry_has_the_bytes_of_rfc_8785_and_reads_back(draft):
    entry = draft.at(AT)
    written = entry.to_bytes()
    assert written == canonical(whole(entry))
    assert json.loads(written) == whole(entry)
    assert entry_from_bytes(written) == entry


def test_claim_about_anything_but_its_notice_is_refused():
    payload = dict.fromkeys(*PAYLOADS["claim"]) | {"notice": "a" * 64}
    with pytest.raises(EntryError, match="a claim is about its notice, not about bbbbbbbb"):
        Draft("claim", "b" * 64, payload, "reader")
