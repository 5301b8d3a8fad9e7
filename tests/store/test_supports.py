# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The claims behind facts come with their notices, as they stood at the time asked for."""

from __future__ import annotations

from gongshi.store import queries
from gongshi.store.supports import Support, supports

TEXT = "The council met twice."


def test_claims_come_with_their_notices_and_unknown_ids_are_left_out(record, desk):
    notice, (claim,) = desk.read(TEXT, ("rank", {"property": "twice"}, "twice"))
    standing, told = queries.claim(claim).standing, queries.notice(notice).standing
    assert supports([claim, claim, "0" * 64]) == {claim: Support(standing, told)}


def test_nothing_asked_is_nothing_found(record):
    assert supports([]) == {}


def test_more_claims_than_one_question_may_name_are_all_found(record, desk):
    from gongshi.store.append import append
    from gongshi.store.intake import add_notice

    text = "The council met. " * 1000
    notice = desk.notice(text)
    add_notice(notice, text.encode(), desk.about["press"], [], desk.reader, actor="reader")
    append(desk.drafts(1000))
    ids = [claim.id for claim in queries.notice(notice.id).claims]
    assert set(supports(ids)) == set(ids)
    assert len(ids) == 1000


def test_what_was_recorded_later_was_not_known_then(record, desk):
    _, (claim,) = desk.read(TEXT, ("rank", {"property": "twice"}, "twice"))
    assert supports([claim], known_at="2020-01-01T00:00:00.000000Z") == {}
    last = queries.head().recorded_at
    assert set(supports([claim], known_at=last)) == {claim}
