# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Some notices' entries give the standings that the whole ledger gives."""

from __future__ import annotations

import pytest

from gongshi.record import ClaimStanding, Draft, claim_id, fold
from gongshi.record.gathered import Gathered
from gongshi.record.judgement import Judgement, judgements_of

COUNCIL = "Harbour City-River Port Joint Council"
SECOND = {"mechanism": COUNCIL, "ordinal": 2}
TEXT = f"The second session of the {COUNCIL} agreed on 12 projects."
PROJECTS = ("consensus_count", {"what": "projects", "value": 12, "session": SECOND}, "12 projects")
MORE = ("consensus_count", {"what": "projects", "value": 13, "session": SECOND}, "12 projects")


@pytest.fixture
def corrected(bench):
    """A record of two notices; the claim of the first was corrected to another one it holds."""
    wrong, right = bench.read(TEXT, PROJECTS, MORE)
    bench.accepted(TEXT + " (Daily)", PROJECTS)
    bench.review(wrong, "correct", right)
    return bench.ledger.entries, wrong, right


def test_review_that_corrects_judges_both_claims(corrected):
    entries, wrong, right = corrected
    said = ("checked", "clerk", entries[-1].recorded_at)
    assert judgements_of(entries[-1]) == (
        Judgement(wrong, "corrected", *said, replacement=right),
        Judgement(right, "accepted", *said),
    )


def test_claims_of_one_notice_stand_as_in_the_whole_ledger(corrected):
    entries, wrong, right = corrected
    whole = fold(entries)
    notice = whole.claims[wrong].notice
    gathered = Gathered()
    for entry in entries:
        if entry.subject == notice:
            gathered.take(entry, claim_id(entry.payload) if entry.kind == "claim" else None)
    for claim in (wrong, right):
        gathered.judge(claim, entries[-1])
    assert gathered.standings() == {wrong: whole.claims[wrong], right: whole.claims[right]}
    assert gathered.notices == {notice: whole.notices[notice]}


def test_claim_stands_alone_when_judgements_on_others_are_left_out(corrected):
    entries, wrong, _ = corrected
    recorded = next(e for e in entries if e.kind == "claim" and claim_id(e.payload) == wrong)
    gathered = Gathered()
    gathered.take(recorded)
    assert gathered.standings() == {
        wrong: ClaimStanding(wrong, recorded.payload, recorded.recorded_at)
    }


def test_reading_in_several_parts_counts_as_one(bench):
    claim, other = bench.read(TEXT, PROJECTS, MORE)
    notice, read = next((e.subject, e.payload) for e in bench.ledger.entries if e.kind == "reading")
    for part, found in ((1, claim), (2, other)):
        told = {**read, "part": part, "parts": 2, "claims": [found]}
        bench.append(Draft("reading", notice, told, "reader", prior=bench.ledger.latest[notice]))
    assert [c.current for c in fold(bench.ledger.entries).claims.values()] == [True, True]
