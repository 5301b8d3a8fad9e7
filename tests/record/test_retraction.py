# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What a person judged can be taken back: undone exactly, and only from then on."""

from __future__ import annotations

import pytest

from gongshi.record import EntryError, fold
from gongshi.record.entry import Entry, leaf_hash
from gongshi.record.identity import edge_draft
from gongshi.record.register import RegisteredName, RegisterItem, item_draft
from gongshi.record.retraction import last_word, retraction_draft

COUNCIL = "Harbour City-River Port Joint Council"
SECOND = {"mechanism": COUNCIL, "ordinal": 2}
WRONG = ("consensus_count", {"what": "areas", "value": 8, "session": SECOND}, "words")
RIGHT = ("consensus_count", {"what": "areas", "value": 9, "session": SECOND}, "words")


def take_back(bench, entry, reason="Not so."):
    latest = bench.ledger.latest[entry.subject]
    bench.append(retraction_draft(entry, reason, "clerk", latest))


def statuses(bench, *claims):
    folded = fold(bench.ledger.entries).claims
    return tuple(folded[claim].status for claim in claims)


def test_review_taken_back_leaves_the_claim_unreviewed(bench):
    (claim,) = bench.accepted("Some words.", WRONG)
    take_back(bench, bench.ledger.entries[-1])
    assert statuses(bench, claim) == ("unreviewed",)
    assert fold(bench.ledger.entries).facts == {}


def test_review_taken_back_lets_the_one_before_count_again(bench):
    (claim,) = bench.accepted("Some words.", WRONG)
    accepted = fold(bench.ledger.entries).claims
    bench.review(claim, "reject")
    take_back(bench, bench.ledger.entries[-1])
    assert fold(bench.ledger.entries).claims == accepted


def test_correction_taken_back_unaccepts_the_claim_that_replaced(bench):
    wrong, right = bench.read("Some words.", WRONG, RIGHT)
    bench.review(wrong, "correct", right)
    assert statuses(bench, wrong, right) == ("corrected", "accepted")
    take_back(bench, bench.ledger.entries[-1])
    assert statuses(bench, wrong, right) == ("unreviewed", "unreviewed")


def test_retraction_counts_only_from_its_own_instant(bench):
    (claim,) = bench.accepted("Some words.", WRONG)
    then = bench.ledger.entries[-1].recorded_at
    known = fold(bench.ledger.entries, known_at=then)
    take_back(bench, bench.ledger.entries[-1])
    assert fold(bench.ledger.entries, known_at=then) == known
    assert known.claims[claim].status == "accepted"


def test_item_taken_back_leaves_the_register_as_it_was(bench):
    before = fold(bench.ledger.entries).register
    for names in ("Ada Key", "Ada Quai"):
        item = RegisterItem("ada-quay", "person", (RegisteredName(names, "en"),), {})
        bench.append(item_draft(item, "clerk", bench.ledger.latest["ada-quay"]))
    for entry in reversed(bench.ledger.entries[-2:]):
        take_back(bench, entry)
    assert fold(bench.ledger.entries).register == before


def test_merge_taken_back_is_undone_exactly(bench):
    other = RegisterItem("ada-kwai", "person", (RegisteredName("Ada Kwai", "en"),), {})
    bench.append(item_draft(other, "clerk", None))
    bench.accepted("Some words.", ("chair", {"person": "Ada Kwai", "session": SECOND}, "words"))
    before = fold(bench.ledger.entries)
    bench.append(edge_draft(("ada-kwai", "ada-quay"), "same", "One person.", "clerk", None))
    joined = fold(bench.ledger.entries)
    assert joined.register != before.register
    take_back(bench, bench.ledger.entries[-1])
    assert fold(bench.ledger.entries) == before


@pytest.mark.parametrize("kind", ["notice", "claim", "reading", "policy"])
def test_what_a_notice_says_is_not_taken_back(bench, kind):
    bench.read("Some words.", WRONG)
    entry = next(one for one in bench.ledger.entries if one.kind == kind)
    with pytest.raises(EntryError, match=f"a {kind} entry cannot be taken back"):
        retraction_draft(entry, "Not so.", "clerk", None)


def test_retraction_without_a_reason_is_refused(bench):
    bench.accepted("Some words.", WRONG)
    with pytest.raises(EntryError, match="gives a reason"):
        retraction_draft(bench.ledger.entries[-1], " ", "clerk", None)


def entry(reason, at="2026-01-05T08:00:00.000000Z", prior=None):
    payload = {"verdict": "accept", "reason": reason, "replacement": None}
    return Entry("review", "c" * 64, payload, "clerk", None, at, prior)


def test_last_word_is_the_latest_in_whatever_order_they_come():
    early, late = entry("b"), entry("a", "2026-01-05T09:00:00.000000Z")
    assert last_word([early, late]) == last_word([late, early]) == late
    assert last_word([]) is None


def test_last_word_of_one_instant_is_the_one_that_none_follows():
    first = entry("z")
    second = entry("a", prior=leaf_hash(first.to_bytes()))
    assert last_word([first, second]) == last_word([second, first]) == second


def test_last_word_of_one_instant_and_no_order_is_always_the_same():
    one, other = entry("a"), entry("b")
    assert last_word([one, other]) == last_word([other, one]) == other
