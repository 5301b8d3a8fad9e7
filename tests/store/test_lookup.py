# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Ids are found by their first digits, and never guessed."""

from __future__ import annotations

import re

import pytest

from gongshi.store.append import append
from gongshi.store.errors import UnknownError
from gongshi.store.lookup import Named, claim_named, named, place_named
from gongshi.store.models import ClaimRow, LedgerEntry

TEXT = "The two sides agreed on 12 projects in four areas."
TOLD = ("consensus_count", {"what": "projects", "value": 12}, "12 projects")


def test_first_digits_find_the_notice_or_claim(record, desk):
    notice, (claim,) = desk.read(TEXT, TOLD)
    assert named(notice[:6]) == Named(notice, is_claim=False)
    assert named(claim[:12]) == named(claim) == Named(claim, is_claim=True)
    assert claim_named(claim[:6]) == claim


@pytest.mark.parametrize("written", ["hksh-6", "abcde", "ABCDEF", "0" * 65, "", "000000"])
def test_what_begins_no_id_finds_nothing(record, desk, written):
    desk.read(TEXT, TOLD)
    assert named(written) is None


def test_beginning_of_several_ids_asks_for_more_digits(record, desk):
    for ending in ("a", "b"):
        ClaimRow.objects.create(id="abcdef" + ending * 58, notice="0" * 64, state="{}")
    told = "abcdef begins 2 ids: abcdefaaaa, abcdefbbbb; write more digits of one"
    with pytest.raises(UnknownError, match=f"^{re.escape(told)}$"):
        named("abcdef")
    assert named("abcdefa") == Named("abcdef" + "a" * 58, is_claim=True)


def test_notice_is_no_claim(record, desk):
    notice, _ = desk.read(TEXT, TOLD)
    with pytest.raises(UnknownError, match=f"^there is no claim '{notice[:12]}' on the record"):
        claim_named(notice)


def test_place_of_an_entry_is_named_by_number_leaf_or_claim(record, desk):
    append(desk.drafts(12))
    rows = LedgerEntry.objects.order_by("index").values_list("index", "leaf", "claim")
    for index, leaf, claim in rows:
        assert [place_named(name) for name in (str(index), leaf, claim, leaf[:12])] == [index] * 4


@pytest.mark.parametrize("written", ["12", "01", "-1", "ffffff", "", "0x1", "１"])
def test_place_that_no_entry_has_is_told(record, desk, written):
    append(desk.drafts(12))
    with pytest.raises(UnknownError, match=r"no one entry is .*: there is none\. Name it by its"):
        place_named(written)


def test_digits_that_begin_two_entries_are_told(record, desk):
    shared = "abcdef" + "0" * 57
    for index in range(2):
        LedgerEntry.objects.create(
            index=index, leaf=f"{shared}{index}", kind="x", subject="x", recorded_at="", written=b""
        )
    with pytest.raises(UnknownError, match="2 entries begin so; write more digits"):
        place_named("abcdef")
