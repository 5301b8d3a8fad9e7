# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The ledger's rules: instants that never run backwards, priors that are not stale, claims once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.record import EntryError, Ledger, RegisteredName, RegisterItem, StaleError, leaf_hash
from gongshi.record.entry import Draft
from gongshi.record.ledger import canonical, dated, instant, stamped
from gongshi.record.register import item_draft

NOW = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)
AT = "2026-01-05T08:00:00.000000Z"
SIDE = RegisterItem("hc", "side", (RegisteredName("Harbour City", "en"),), {})


def claim(value, **changes):
    payload = {
        "kind": "consensus_count",
        "fields": {"value": value},
        "notice": "b" * 64,
        "pin": {"start": 0, "end": 2, "words": "c" * 64},
        "parts": {},
        "modality": "stated",
        "unresolved": {},
        "corrects": None,
    }
    return Draft("claim", "b" * 64, payload, "reader", **changes)


def test_instant_is_utc_of_fixed_width_with_six_decimals():
    hong_kong = timezone(timedelta(hours=8))
    assert instant(datetime(2026, 1, 5, 0, 30, 0, 7, tzinfo=hong_kong)) == (
        "2026-01-04T16:30:00.000007Z"
    )


def test_moment_without_a_time_zone_is_refused():
    with pytest.raises(EntryError, match="has no time zone; the record keeps UTC"):
        instant(datetime(2026, 1, 5))  # noqa: DTZ001


def test_next_instant_is_never_earlier_than_the_one_before():
    earlier = "2026-01-05T07:59:59.999999Z"
    assert (dated(AT, None), dated(AT, earlier), dated(earlier, AT)) == (AT, AT, AT)


def test_ledger_offers_canonical_json():
    assert canonical({"b": 1, "a": 2}) == b'{"a":2,"b":1}'


def test_batch_is_stamped_with_bytes_and_leaves():
    ((entry, written, leaf),) = stamped([claim(12)], {}, AT)
    assert (entry.recorded_at, written, leaf) == (AT, entry.to_bytes(), leaf_hash(written))


def test_same_entry_twice_in_a_batch_is_refused():
    side = item_draft(SIDE, "clerk", None)
    with pytest.raises(EntryError, match="a batch holds the same entry twice"):
        stamped([side, side], {}, AT)


def test_claim_with_a_prior_is_refused():
    with pytest.raises(EntryError, match="a claim follows nothing"):
        stamped([claim(12, prior="a" * 64)], {}, AT)


@pytest.mark.parametrize(
    ("prior", "latest", "says"),
    [
        (None, "a" * 64, "over nothing, but the latest is aaaaaaaaaaaa"),
        ("b" * 64, "a" * 64, "over bbbbbbbbbbbb, but the latest is aaaaaaaaaaaa"),
        ("b" * 64, None, "over bbbbbbbbbbbb, but the latest is nothing"),
    ],
)
def test_entry_over_an_outdated_version_is_refused(prior, latest, says):
    known = {"hc": latest} if latest else {}
    with pytest.raises(StaleError, match=says):
        stamped([item_draft(SIDE, "clerk", prior)], known, AT)


def test_ledger_keeps_a_claim_once_and_counts_what_it_added():
    ledger = Ledger()
    assert ledger.append([claim(12), claim(13), claim(12)], NOW) == 2
    assert ledger.append([claim(12), item_draft(SIDE, "clerk", None)], NOW) == 1
    assert [entry.kind for entry in ledger.entries] == ["claim", "claim", "resolution"]
    assert ledger.leaves == [leaf_hash(entry.to_bytes()) for entry in ledger.entries]
    assert ledger.latest == {"b" * 64: ledger.leaves[1], "hc": ledger.leaves[2]}


def test_refused_batch_leaves_the_ledger_as_it_was():
    ledger = Ledger()
    ledger.append([item_draft(SIDE, "clerk", None)], NOW)
    before = (list(ledger.entries), list(ledger.leaves), dict(ledger.latest))
    with pytest.raises(StaleError):
        ledger.append([claim(12), item_draft(SIDE, "clerk", None)], NOW)
    assert (ledger.entries, ledger.leaves, ledger.latest) == before
    assert ledger.append([claim(12)], NOW) == 1


@given(st.lists(st.integers(-(10**6), 10**6), max_size=20))
def test_instants_never_decrease_whatever_the_clock_does(steps):
    ledger = Ledger()
    for value, step in enumerate(steps):
        ledger.append([claim(value)], NOW + timedelta(microseconds=step))
    told = [entry.recorded_at for entry in ledger.entries]
    assert told == sorted(told)
    assert all(
        instant(NOW + timedelta(microseconds=s)) <= t for s, t in zip(steps, told, strict=True)
    )
