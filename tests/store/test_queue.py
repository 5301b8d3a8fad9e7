# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What waits for a person, and what they say at the desk: seen, and never alone."""

from __future__ import annotations

import pytest

from gongshi.record import Reader, StaleError
from gongshi.store import intake
from gongshi.store.desk import review_seen, seen_of
from gongshi.store.errors import ReviewError, UnknownError
from gongshi.store.queries import claim as claim_record
from gongshi.store.queue import orphans, waiting, waiting_by_kind
from gongshi.store.reviews import review

pytestmark = pytest.mark.integration

TEXT = "The council agreed on 12 projects and 3 areas."
PROJECTS = ("consensus_count", {"what": "projects", "value": 12}, "12 projects")
AREAS = ("consensus_count", {"what": "areas", "value": 3}, "3 areas")
SPEECH = ("statement", {"speaker": "The council", "direct": False}, "The council agreed")


def read_again(desk, *told):
    """A newer version of the reader reads the notice."""
    notice = desk.notice(TEXT)
    newer = Reader("gongshi", "0.2.0", "1" * 64)
    claims = desk.claims(notice, *told)
    intake.add_notice(notice, TEXT.encode(), desk.about["official"], claims, newer, actor="reader")


def say(claim, verdict, actor, seen=None, fields=None):
    seen = seen_of(claim) if seen is None else seen
    return review_seen(claim, verdict, "It says so.", actor=actor, seen=seen, fields=fields)


def status(claim):
    return claim_record(claim).standing.status


def test_queue_has_what_nobody_reviewed_by_kind_and_notice(record, desk):
    notice, (projects, areas, speech) = desk.read(TEXT, PROJECTS, AREAS, SPEECH)
    other, (more,) = desk.read(
        "In all 7 projects.", ("consensus_count", {"value": 7}, "7 projects")
    )
    review(areas, "accept", "So it is.", actor="clerk")
    assert {claim.id for claim in waiting()} == {projects, speech, more}
    assert {claim.id for claim in waiting(notice=notice)} == {projects, speech}
    assert [claim.id for claim in waiting("consensus_count", other)] == [more]
    assert waiting_by_kind() == {"consensus_count": 2, "statement": 1}
    assert waiting_by_kind(other) == {"consensus_count": 1}


def test_queue_is_given_out_in_pages_that_join(record, desk):
    desk.read(TEXT, PROJECTS, AREAS, SPEECH)
    assert waiting(first=0, most=2) + waiting(first=2, most=2) == waiting()
    assert len(waiting()) == 3


def test_claim_that_a_newer_reader_no_longer_finds_does_not_wait(record, desk):
    _, (projects, _areas) = desk.read(TEXT, PROJECTS, AREAS)
    read_again(desk, PROJECTS)
    assert [claim.id for claim in waiting()] == [projects]


def test_review_survives_a_newer_reader_and_the_orphan_is_listed(record, desk):
    _, (projects, areas, speech) = desk.read(TEXT, PROJECTS, AREAS, SPEECH)
    for claim in (projects, areas):
        say(claim, "accept", "ada")
    say(speech, "correct", "ada", fields={"speaker": "the council", "direct": False})
    assert orphans() == ()
    read_again(desk, PROJECTS)
    assert (status(projects), status(areas)) == ("accepted", "accepted")
    assert [claim.id for claim in orphans()] == [areas]


def test_review_over_an_outdated_version_is_refused_and_nothing_lost(record, desk):
    _, (claim,) = desk.read(TEXT, PROJECTS)
    seen = seen_of(claim)
    say(claim, "accept", "ada")
    with pytest.raises(StaleError, match="was reviewed since you looked at it"):
        say(claim, "reject", "ben", seen)
    assert status(claim) == "accepted"
    say(claim, "reject", "ben")
    assert status(claim) == "rejected"


def test_overturning_an_accepted_review_takes_a_second_person(record, desk):
    _, (claim,) = desk.read(TEXT, PROJECTS)
    say(claim, "accept", "ada")
    for verdict, fields in (("reject", None), ("correct", {"what": "projects", "value": 13})):
        with pytest.raises(ReviewError, match="overturning that takes a second person"):
            say(claim, verdict, "ada", fields=fields)
    assert say(claim, "accept", "ada").added == 0
    say(claim, "reject", "ben")
    assert status(claim) == "rejected"


def test_correction_counts_as_accepted_by_who_made_it(record, desk):
    _, (claim,) = desk.read(TEXT, PROJECTS)
    say(claim, "correct", "ada", fields={"what": "projects", "value": 13})
    replaced = claim_record(claim).standing.replacement
    with pytest.raises(ReviewError, match="second person"):
        say(replaced, "reject", "ada")
    say(replaced, "reject", "ben")
    assert status(replaced) == "rejected"


def test_claim_that_is_not_there_cannot_be_reviewed(record):
    with pytest.raises(UnknownError):
        say("0" * 64, "accept", "ada", "")
