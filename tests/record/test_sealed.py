# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A sealed entry commits to a content that nobody can guess, and can be published or forgotten."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.record import EntryError, Ledger, canonical, fold
from gongshi.record.entry import MOST_BYTES, Draft
from gongshi.record.sealed import (
    GROUNDS,
    OF_SEALED,
    Secret,
    commitment,
    fate,
    forgotten_draft,
    seal,
    unsealed_draft,
    verify_unsealed,
)

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
LETTER = {"kind": "letter", "to": "Harbour City", "identity": "Q123456(7)"}


def recorded(*drafts):
    ledger = Ledger()
    for draft in drafts:
        ledger.append([draft], NOW)
    return ledger.entries


def test_commitment_is_the_hash_of_salt_and_canonical_content():
    draft, secret = seal(LETTER, "clerk")
    assert (len(secret.salt), secret.content) == (32, canonical(LETTER))
    told = hashlib.sha256(secret.salt + canonical(LETTER)).hexdigest()
    assert (draft.kind, dict(draft.payload)) == ("sealed", {"commitment": told})


def test_same_content_sealed_twice_cannot_be_told_from_another():
    (one, first), (other, second) = seal(LETTER, "clerk"), seal(LETTER, "clerk")
    assert first.salt != second.salt
    assert one.payload != other.payload
    assert one.subject != other.subject
    assert not any(word in str(one) for word in ("letter", "Harbour", "Q123456"))


def test_published_content_proves_to_be_what_was_sealed():
    draft, secret = seal(LETTER, "clerk")
    (sealed,) = recorded(draft)
    sealed, opened = recorded(draft, unsealed_draft(sealed, secret, "clerk"))
    verify_unsealed(sealed, opened)
    assert opened.payload["content"] == LETTER
    assert opened.subject == sealed.subject


@pytest.mark.parametrize("changed", [Secret(bytes(32), canonical(LETTER)), None])
def test_other_salt_or_content_is_refused(changed):
    draft, secret = seal(LETTER, "clerk")
    (sealed,) = recorded(draft)
    forged = changed or Secret(secret.salt, canonical(LETTER | {"to": "River Port"}))
    sealed, opened = recorded(draft, unsealed_draft(sealed, forged, "clerk"))
    with pytest.raises(EntryError, match="is not what was sealed"):
        verify_unsealed(sealed, opened)


def test_forgotten_tells_the_ground_and_nothing_else():
    draft, _ = seal(LETTER, "clerk")
    (sealed,) = recorded(draft)
    told = forgotten_draft(sealed, "requested", "clerk")
    assert dict(told.payload) == {"leaf": told.prior, "ground": "requested"}


def test_ground_in_words_of_its_own_is_refused_since_it_could_hold_a_name():
    (sealed,) = recorded(seal(LETTER, "clerk")[0])
    with pytest.raises(EntryError, match=f"a ground is one of {', '.join(GROUNDS)}, not 'Ada"):
        forgotten_draft(sealed, "Ada Quay asked for it", "clerk")


@pytest.mark.parametrize("kind", ["unsealed", "forgotten"])
def test_fate_is_what_ended_a_sealed_entry(kind):
    draft, secret = seal(LETTER, "clerk")
    (sealed,) = recorded(draft)
    assert fate([sealed]) is None
    ends = {
        "unsealed": unsealed_draft(sealed, secret, "clerk"),
        "forgotten": forgotten_draft(sealed, "ordered", "clerk"),
    }
    entries = recorded(draft, ends[kind])
    assert fate(entries) == entries[1]


def test_content_that_could_never_be_published_is_not_sealed():
    with pytest.raises(EntryError, match="nothing to seal"):
        seal({}, "clerk")
    with pytest.raises(EntryError, match="floating-point"):
        seal({"amount": 1.5}, "clerk")
    with pytest.raises(EntryError, match="the log holds at most 65535"):
        seal({"text": "x" * (MOST_BYTES - 100)}, "clerk")


def test_largest_content_that_is_sealed_can_be_published():
    size = MOST_BYTES
    while True:
        try:
            draft, secret = seal({"text": "x" * size}, "clerk")
            break
        except EntryError:
            size -= 1
    (sealed,) = recorded(draft)
    opened = recorded(draft, unsealed_draft(sealed, secret, "clerk"))[1]
    assert len(opened.to_bytes()) == MOST_BYTES


def test_fold_makes_nothing_of_sealed_entries():
    draft, secret = seal(LETTER, "clerk")
    (sealed,) = recorded(draft)
    entries = recorded(draft, unsealed_draft(sealed, secret, "clerk"))
    assert {entry.kind for entry in entries} < set(OF_SEALED)
    assert fold(entries) == fold([])


@given(st.dictionaries(st.text("ab", min_size=1), st.text() | st.integers(-9, 9), min_size=1))
def test_any_plain_content_comes_back_as_it_was(content):
    draft, secret = seal(content, "clerk")
    (sealed,) = recorded(draft)
    opened = unsealed_draft(sealed, secret, "clerk")
    assert isinstance(opened, Draft)
    assert opened.payload["content"] == content
    assert commitment(secret) == sealed.payload["commitment"]
