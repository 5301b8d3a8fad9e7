# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Appending: dense places, no claim twice, nothing half-written, no stale word over a newer one."""

from __future__ import annotations

import sqlite3
from datetime import datetime

import pytest
from django.db import OperationalError, connection

from gongshi.record import (
    EntryError,
    Ledger,
    RegisteredName,
    RegisterItem,
    StaleError,
    claim_id,
    entry_from_bytes,
    leaf_hash,
)
from gongshi.record.register import item_draft
from gongshi.store.append import Appended, append, latest_leaves, recording, write
from gongshi.store.entries import Head, entries, head
from gongshi.store.errors import LockedError
from gongshi.store.models import LedgerEntry
from gongshi.store.projections import state_hash


def test_empty_ledger_has_no_head(record):
    assert head() == Head(0, None, None)
    assert list(entries()) == []


def test_appended_entries_stand_in_dense_places_under_their_leaf_hashes(record, desk):
    assert append(desk.drafts(3)) == Appended(added=3, skipped=0)
    rows = list(LedgerEntry.objects.order_by("index"))
    assert [row.index for row in rows] == [0, 1, 2]
    assert [row.leaf for row in rows] == [leaf_hash(bytes(row.written)) for row in rows]
    assert [row.kind for row in rows] == ["claim", "claim", "claim"]
    assert head() == Head(3, rows[2].leaf, rows[2].recorded_at)


def test_stored_bytes_are_canonical_and_read_back_as_the_entries(record, desk):
    append(desk.drafts(2))
    written = [bytes(row.written) for row in LedgerEntry.objects.order_by("index")]
    assert [entry_from_bytes(each) for each in written] == list(entries())


def test_claims_on_the_record_already_are_skipped_and_counted(record, desk):
    append(desk.drafts(2))
    assert append(desk.drafts(2)) == Appended(added=0, skipped=2)
    assert append([*desk.drafts(2), desk.drafts(2)[0]]) == Appended(added=0, skipped=3)
    assert head().count == 2


def test_claim_twice_in_one_batch_is_recorded_once(record, desk):
    (draft,) = desk.drafts(1)
    assert append([draft, draft]) == Appended(added=1, skipped=1)


def test_entry_over_an_outdated_version_is_refused_and_nothing_is_kept(record, desk):
    side = desk.register[1]
    append([item_draft(side, "clerk", None)])
    before = head()
    with pytest.raises(StaleError, match="the latest is"):
        append([*desk.drafts(1), item_draft(side, "clerk", None)])
    assert head() == before


def test_entry_over_the_version_it_saw_is_recorded(record, desk):
    side = desk.register[1]
    append([item_draft(side, "clerk", None)])
    seen = latest_leaves([side.id])
    assert append([item_draft(side, "clerk", seen[side.id])]) == Appended(1, 0)
    assert [entry.prior for entry in entries(subject=side.id)] == [None, seen[side.id]]


def test_latest_leaves_of_many_subjects_are_found_and_unknown_ones_are_not(record, desk):
    names = [f"side-{n}" for n in range(1000)]
    sides = [RegisterItem(name, "side", (RegisteredName(name, "en"),), {}) for name in names]
    append(item_draft(side, "clerk", None) for side in sides)
    found = latest_leaves([*names, "nobody"])
    assert found.keys() == set(names)
    assert found["side-999"] == head().leaf


def test_store_keeps_the_same_entries_as_the_ledger_in_memory(record, desk):
    drafts = [*desk.drafts(3), *(item_draft(item, "clerk", None) for item in desk.register)]
    append([*drafts, drafts[0]])
    ledger = Ledger()
    ledger.append([*drafts, drafts[0]], datetime.fromisoformat(head().recorded_at))
    assert list(entries()) == ledger.entries
    assert list(LedgerEntry.objects.order_by("index").values_list("leaf", flat=True)) == (
        ledger.leaves
    )


def test_instants_never_run_backwards_when_the_clock_was_ahead(record, desk):
    first, second = desk.drafts(2)
    ahead = first.at("2999-01-01T00:00:00.000000Z").to_bytes()
    LedgerEntry.objects.create(
        index=0,
        leaf=leaf_hash(ahead),
        kind="claim",
        subject=first.subject,
        claim=claim_id(first.payload),
        recorded_at="2999-01-01T00:00:00.000000Z",
        written=ahead,
    )
    append([second])
    assert head().recorded_at == "2999-01-01T00:00:00.000000Z"


def sized(length):
    """An entry of exactly so many bytes: a side with a very long name."""

    def named(name):
        return item_draft(
            RegisterItem("hc", "side", (RegisteredName(name, "en"),), {}), "clerk", None
        )

    shortest = len(named("x").at("2026-01-01T00:00:00.000000Z").to_bytes())
    return named("x" * (length - shortest + 1))


def test_entry_of_65535_bytes_is_stored(record):
    assert append([sized(65_535)]) == Appended(1, 0)
    assert len(bytes(LedgerEntry.objects.get().written)) == 65_535


def test_entry_of_65536_bytes_is_refused_before_anything_is_written(record, desk):
    with pytest.raises(EntryError, match="65536 bytes"):
        append([*desk.drafts(1), sized(65_536)])
    assert head().count == 0


def test_what_fails_within_recording_leaves_nothing(record, desk):
    before = state_hash()

    def fails():
        with recording():
            write(desk.drafts(1))
            raise KeyError

    with pytest.raises(KeyError):
        fails()
    assert (head().count, state_hash()) == (0, before)


def test_other_trouble_of_the_database_is_not_called_a_lock(record):
    def asks_in_vain():
        with recording(), connection.cursor() as cursor:
            cursor.execute("SELECT * FROM absent")

    with pytest.raises(OperationalError, match="no such table: absent"):
        asks_in_vain()


def test_locked_record_is_told_in_plain_words_and_nothing_is_changed(record, desk):
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA busy_timeout = 1")
    other = sqlite3.connect(record, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(LockedError, match=r"another process is writing to .*record\.sqlite3"):
        append(desk.drafts(1))
    other.execute("ROLLBACK")
    other.close()
    assert append(desk.drafts(1)) == Appended(1, 0)
