# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Policies: named, versioned, and complete, since no rank may be placed by accident."""

from __future__ import annotations

import pytest

from gongshi.record import OFFICIAL_FIRST, RANKS, Policy, PolicyError
from gongshi.record.policy import policy_draft, policy_of


def test_official_first_ranks_a_digest_below_what_it_restates():
    assert OFFICIAL_FIRST.id == "official-first/1"
    assert {rank: OFFICIAL_FIRST.place(rank) for rank in RANKS} == {
        "official": 0,
        "press": 1,
        "digest": 2,
        "other": 3,
    }


def test_policy_goes_on_the_record_and_comes_back():
    press_first = Policy("press-first", 2, ("press", "official", "digest", "other"))
    draft = policy_draft(press_first, "clerk", "a" * 64)
    assert (draft.kind, draft.subject, draft.prior) == ("policy", "press-first/2", "a" * 64)
    assert policy_of(draft.payload) == press_first


@pytest.mark.parametrize(
    "ranks",
    [
        ("official", "press", "digest"),
        ("official", "press", "digest", "other", "other"),
        ("official", "press", "digest", "rumour"),
    ],
)
def test_policy_that_does_not_rank_each_rank_once_is_refused(ranks):
    with pytest.raises(PolicyError, match="policy mine/1 must rank each of official, press"):
        Policy("mine", 1, ranks)
