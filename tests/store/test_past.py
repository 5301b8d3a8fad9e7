# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A past folded from its own entries is the past that the whole ledger folds to."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.store.acts import NOTICES, SUBJECTS, Scribe, batches

from gongshi.record import fold
from gongshi.store import queries
from gongshi.store.entries import count_at, entries, head
from gongshi.store.models import LedgerEntry
from gongshi.store.past import past_facts, past_facts_of_claim, past_notice, past_notices
from gongshi.store.supports import supports
from gongshi.values import PartialDate

pytestmark = [pytest.mark.integration, pytest.mark.slow]

DAYS = st.sampled_from(["2003-01-01", "2026-01-02", "2026-01-04", "2030-01-01"])


@given(told=batches, day=DAYS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=12)
def test_each_past_of_any_acts_is_that_of_the_whole_fold(told, day, fresh_record):
    with fresh_record():
        assert_pasts_are_those_of_the_fold(told, PartialDate.parse(day))


@given(told=batches, day=DAYS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=3)
def test_each_past_on_a_server_is_that_of_the_whole_fold(told, day, fresh_server_record):
    with fresh_server_record():
        assert_pasts_are_those_of_the_fold(told, PartialDate.parse(day))


def assert_pasts_are_those_of_the_fold(told, on):
    scribe = Scribe()
    scribe.begin()
    for acts in told:
        scribe.batch(acts)
    instants = LedgerEntry.objects.values_list("recorded_at", flat=True).distinct()
    for known_at in list(instants.order_by("recorded_at"))[::3]:
        assert_same_past(fold(entries(), known_at=known_at), count_at(known_at))
        then = fold(entries(), known_at=known_at, on=on)
        for subject in SUBJECTS:
            asked = queries.facts(subject, on=on, known_at=known_at)
            assert asked == then.facts.get(subject, ())
    assert queries.facts("hcrp-2", on=on) == fold(entries(), on=on).facts.get("hcrp-2", ())


def assert_same_past(whole, end):
    claims = whole.claims.values()
    assert past_facts(SUBJECTS, end) == whole.facts
    assert {notice.id: notice for notice in past_notices(end)} == whole.notices
    for id_ in NOTICES:
        standing, told = past_notice(id_, end)
        assert standing == whole.notices.get(id_)
        assert {claim.id: claim for claim in told} == {c.id: c for c in claims if c.notice == id_}
    for claim in claims:
        speaking = [f for told in whole.facts.values() for f in told if speaks(claim.id, f)]
        if claim.notice in whole.notices:
            assert past_facts_of_claim(claim, end) == tuple(speaking)


def speaks(claim, fact):
    return claim in fact.claims or any(claim in other.claims for other in fact.others)


def test_count_at_an_instant_is_that_of_the_entries_until_then(record, desk):
    desk.put_register()
    desk.drafts(1)
    first = head()
    desk.read("The council met.", ("rank", {"property": "first"}, "council"))
    assert count_at("2020-01-01T00:00:00.000000Z") == 0
    assert count_at(first.recorded_at) == first.count == 3
    assert count_at(head().recorded_at) == count_at("2999") == head().count == 6


def test_claims_of_then_come_as_they_stood(record, desk):
    desk.put_register()
    notice, (claim,) = desk.read("The council met.", ("rank", {"property": "first"}, "council"))
    then = head().recorded_at
    desk.read("The council met.", ("rank", {"property": "other"}, "council"))
    (old,), (new,) = (supports([claim], known_at=at).values() for at in (then, None))
    assert (old.claim.current, new.claim.current) == (True, False)
    assert old.notice.id == new.notice.id == notice
