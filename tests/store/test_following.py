# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Projections that follow step by step hold what the fold of the whole ledger holds."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from tests.store.acts import Scribe, batches

from gongshi.record import fold, leaf_hash
from gongshi.record.conflict import conflicts_of
from gongshi.record.judgement import judgements_of
from gongshi.record.mention import mentions_of
from gongshi.record.occasion import occasion_of
from gongshi.store import projected
from gongshi.store.entries import entries, kept_since
from gongshi.store.projected import PROJECTIONS
from gongshi.store.projections import rebuild, state_hash

pytestmark = [pytest.mark.integration, pytest.mark.slow]


def folded_rows():
    """What the projections must hold, by the fold of all entries at once."""
    whole = fold(entries())
    claims = whole.claims.values()
    accepted = [claim for claim in claims if claim.status == "accepted"]
    facts = [fact for found in whole.facts.values() for fact in found]
    kept = list(kept_since(0))
    return {
        "notice_row": {
            projected.notice_row(
                notice,
                occasion_of(notice, [c for c in accepted if c.notice == id_], whole.register),
            )
            for id_, notice in whole.notices.items()
        },
        "claim_row": {projected.claim_row(claim) for claim in claims},
        "item_row": {projected.item_row(item) for item in whole.register.recorded.values()},
        "fact_row": {projected.fact_row(fact) for fact in facts},
        "conflict_row": {projected.conflict_row(one) for one in conflicts_of(facts)},
        "support_row": {row for fact in facts for row in projected.support_rows(fact)},
        "mention_row": {
            (projected.mention_name(mention), mention.ordinal, claim.id)
            for claim in claims
            for mention in mentions_of(claim.payload)
        },
        "bearing_row": {(claim, one.index) for one in kept for claim in judged(one.entry)},
    }


def judged(entry):
    """The claims that a review judges, or of which it takes the review back."""
    if entry.kind == "retraction":
        leaf = entry.payload["leaf"]
        entry = next(e for e in entries() if leaf_hash(e.to_bytes()) == leaf)
    return [one.claim for one in judgements_of(entry)] if entry.kind == "review" else []


def rows():
    return {projection.table: set(projection.rows()) for projection in PROJECTIONS}


@given(told=batches)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=12)
def test_projections_after_any_acts_are_those_of_the_whole_fold(told, fresh_record):
    with fresh_record():
        assert_followed_step_by_step(told)


@given(told=batches)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=3)
def test_projections_on_a_server_are_those_of_the_whole_fold(told, fresh_server_record):
    with fresh_server_record():
        assert_followed_step_by_step(told)


def assert_followed_step_by_step(told):
    scribe = Scribe()
    scribe.begin()
    for acts in told:
        scribe.batch(acts)
        assert rows() == folded_rows()
    before = state_hash()
    assert rebuild() == before
