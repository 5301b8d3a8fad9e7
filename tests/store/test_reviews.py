# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Reviews: what a person says of a claim stands beside it, and nothing is overwritten."""

from __future__ import annotations

import pytest

from gongshi.store.append import Appended
from gongshi.store.entries import entries, head
from gongshi.store.errors import ReviewError, UnknownError
from gongshi.store.queries import claim, facts
from gongshi.store.reviews import review

TEXT = "The second session of the Harbour City-River Port Joint Council agreed on 12 projects."
SECOND = {"mechanism": "Harbour City-River Port Joint Council", "ordinal": 2}
WRONG = ("consensus_count", {"what": "areas", "value": 12, "session": SECOND}, "12 projects")
RIGHT = {"what": "projects", "value": 12, "session": SECOND}


@pytest.fixture
def told(record, desk):
    """The id of a claim that took projects for areas."""
    desk.put_register()
    _, (claim_id,) = desk.read(TEXT, WRONG)
    return claim_id


def test_accepted_claim_becomes_a_fact(told):
    assert review(told, "accept", "The notice says so.", actor="clerk") == Appended(1, 0)
    (fact,) = facts("hcrp-2")
    assert (fact.property, fact.key, dict(fact.value), fact.claims) == (
        "count",
        "areas",
        {"value": 12},
        (told,),
    )


def test_rejected_claim_stays_with_its_reason_and_gives_no_fact(told):
    review(told, "reject", "The notice speaks of projects.", actor="clerk")
    standing = claim(told).standing
    assert (standing.status, standing.reason, standing.reviewer) == (
        "rejected",
        "The notice speaks of projects.",
        "clerk",
    )
    assert facts("hcrp-2") == ()


def test_corrected_claim_is_replaced_by_a_new_one_over_the_same_words(told):
    assert review(told, "correct", "Projects.", actor="clerk", fields=RIGHT) == Appended(2, 0)
    old = claim(told)
    new = claim(old.standing.replacement)
    assert (old.standing.status, new.standing.status) == ("corrected", "accepted")
    assert (new.words, new.standing.payload["corrects"]) == ("12 projects", told)
    assert [fact.key for fact in facts("hcrp-2")] == ["projects"]


def test_correction_may_hold_a_list_of_names(record, desk):
    _, (told,) = desk.read(
        "Harbour City and River Port signed it.", ("instrument", {"title": "it"}, "signed it")
    )
    fields = {"title": "it", "signatories": ("Harbour City", "River Port")}
    review(told, "correct", "Both signed.", actor="clerk", fields=fields)
    new = claim(claim(told).standing.replacement)
    assert new.standing.payload["fields"] == {
        "title": "it",
        "signatories": ["Harbour City", "River Port"],
    }


def test_same_review_twice_adds_nothing(told):
    review(told, "correct", "Projects.", actor="clerk", fields=RIGHT)
    before = head()
    assert review(told, "correct", "Projects.", actor="clerk", fields=RIGHT) == Appended(0, 1)
    assert head() == before


def test_other_review_follows_the_one_before(told):
    review(told, "accept", "Looks right.", actor="clerk")
    review(told, "reject", "It is about projects.", actor="second clerk")
    first, second = entries(subject=told)
    assert (first.prior, second.prior is None) == (None, False)
    assert [entry.actor for entry in claim(told).reviews] == ["clerk", "second clerk"]
    assert claim(told).standing.status == "rejected"


def test_review_of_a_claim_that_is_not_there_says_what_to_do(record):
    with pytest.raises(UnknownError, match=r"no claim 000000000000 is on the record.*read its"):
        review("0" * 64, "accept", "Yes.", actor="clerk")


@pytest.mark.parametrize(
    ("verdict", "reason", "fields", "says"),
    [
        ("maybe", "Hm.", None, "a review is accept, correct, reject, not 'maybe'"),
        ("accept", "  ", None, "gives no reason"),
        ("correct", "Projects.", None, "with all fields"),
        ("accept", "Yes.", RIGHT, "without fields"),
        ("correct", "Bridges.", {"what": "bridges"}, "does not fit: consensus_count.what"),
        ("correct", "Same.", WRONG[1], "changes nothing: accept it instead"),
    ],
)
def test_review_that_does_not_fit_is_refused(told, verdict, reason, fields, says):
    before = head()
    with pytest.raises(ReviewError, match=says):
        review(told, verdict, reason, actor="clerk", fields=fields)
    assert head() == before


def test_correction_answers_what_was_unresolved(record, desk):
    notice = desk.notice("The council met yesterday.", published=None)
    from gongshi.reading import Claim
    from gongshi.record.claims import claim_id, claim_payload
    from gongshi.store.intake import add_notice

    place = desk.place(notice.text, "met yesterday")
    open_ = {"date": "no publication day", "place": "not said"}
    told = Claim(notice, "meeting", {"ordinal": 2}, place, {}, "stated", open_)
    raw = notice.text.encode()
    add_notice(notice, raw, desk.about["press"], [told], desk.reader, actor="reader")
    id_ = claim_id(claim_payload(told))
    fields = {"ordinal": 2, "date": "2026-01-03"}
    review(id_, "correct", "Published on the 4th.", actor="clerk", fields=fields)
    new = claim(claim(id_).standing.replacement)
    assert new.standing.payload["unresolved"] == {"place": "not said"}
