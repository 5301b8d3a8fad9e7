# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A person says who is whom: facts follow at once, and as they were when it is taken back."""

from __future__ import annotations

import pytest

from gongshi.record import EntryError, RegisteredName, RegisterItem
from gongshi.record.register import item_draft
from gongshi.store import people, queries
from gongshi.store.append import append
from gongshi.store.entries import entries, head
from gongshi.store.errors import UnknownError
from gongshi.store.identities import resolve
from gongshi.store.projections import rebuild, state_hash
from gongshi.store.retractions import retract
from gongshi.store.reviews import review

COUNCIL = "Harbour City-River Port Joint Council"
SECOND = {"mechanism": COUNCIL, "ordinal": 2}
ADA = RegisterItem(
    "ada-quay", "person", (RegisteredName("Ada Quay", "en"), RegisteredName("Ada Kwai", "en")), {}
)
KWAI = RegisterItem("ada-kwai", "person", (RegisteredName("Ada Kwai", "en"),), {})


def chair(desk, name, number):
    fields = {"person": name, "side": "Harbour City", "session": SECOND}
    notice, (claim,) = desk.read(f"Some words, {number}.", ("chair", fields, "words"))
    review(claim, "accept", "So.", actor="clerk")
    return notice, claim


@pytest.fixture
def kept(record, desk):
    desk.put_register()
    append([item_draft(ADA, "clerk", None), item_draft(KWAI, "clerk", None)])
    return [chair(desk, name, n) for n, name in enumerate(("Ada Quay", "Ada Kwai", "Ah Da"))]


def chairs():
    """How many claims agree on each of the persons who are said to have chaired."""
    (fact,) = queries.facts("hcrp-2")
    return sorted(len(claims) for claims in (fact.claims, *(o.claims for o in fact.others)))


def test_two_items_that_are_one_make_their_claims_agree(kept):
    assert chairs() == [1, 1, 1]
    before = (state_hash(), queries.facts("hcrp-2"))
    assert (
        resolve("ada-quay", "same", "ada-kwai", "One woman.", actor="clerk") == "ada-kwai~ada-quay"
    )
    assert chairs() == [1, 2]
    assert queries.register().item("ada-quay").id == "ada-kwai"
    assert rebuild() == state_hash()
    retract("ada-kwai~ada-quay", "Two women.", actor="clerk")
    assert (state_hash(), queries.facts("hcrp-2")) == before


def test_name_is_linked_in_one_notice_by_the_first_digits_of_its_id(kept):
    notice = kept[2][0]
    assert [one.name for one in people.open_names()] == ["Ada Kwai", "Ah Da"]
    resolve(f"person/Ah  Da/{notice[:8]}", "same", "ada-quay", "So.", actor="clerk")
    assert chairs() == [1, 2]
    assert [one.name for one in people.open_names()] == ["Ada Kwai"]
    (edge,) = queries.register().edges
    assert edge.one == "ada-quay"
    assert edge.other == f"person/ah da/{notice}"


def test_same_edge_once_more_adds_nothing_and_another_replaces_it(kept):
    resolve("ada-quay", "same", "ada-kwai", "One.", actor="clerk")
    assert resolve("ada-kwai", "same", "ada-quay", "One.", actor="clerk") is None
    resolve("ada-kwai", "different", "ada-quay", "Two.", actor="clerk")
    (edge,) = queries.register().edges
    assert (edge.verdict, edge.reason) == ("different", "Two.")


def test_what_was_known_before_an_edge_stays_so(kept):
    then = head().recorded_at
    resolve("ada-quay", "same", "ada-kwai", "One.", actor="clerk")
    past = queries.register(known_at=then)
    assert past.edges == ()
    assert past.find("person", "Ada Kwai") is None
    assert queries.register().find("person", "Ada Kwai") == "ada-kwai"


@pytest.mark.parametrize(
    ("one", "other", "says"),
    [
        ("nobody", "ada-quay", "the register has no item 'nobody'"),
        ("ship/Ada", "ada-quay", "'ship/Ada' is no name: write the kind"),
        ("person/ -", "ada-quay", "is no name"),
        ("person/Ada/ffffffff", "ada-quay", "there is no notice 'ffffffff' on the record"),
        ("hc", "ada-quay", "hc is a side and ada-quay a person"),
        ("side/Ada", "ada-quay", "side/ada is a side and ada-quay a person"),
    ],
)
def test_edge_to_what_is_not_there_is_refused(kept, one, other, says):
    before = head()
    with pytest.raises(UnknownError, match=says):
        resolve(one, "same", other, "So.", actor="clerk")
    assert head() == before


def test_edge_between_two_names_is_refused(kept):
    with pytest.raises(EntryError, match="joins an item of the register"):
        resolve("person/Ada", "same", "person/Ah Da", "So.", actor="clerk")


def test_candidates_bear_the_name_or_were_called_unsure(kept):
    resolve("person/Ah Da", "unsure", "ada-kwai", "Perhaps.", actor="clerk")
    found = {one.name: one.candidates for one in people.open_names()}
    assert found == {"Ada Kwai": ("ada-kwai", "ada-quay"), "Ah Da": ("ada-kwai",)}
    then = head().recorded_at
    assert people.open_names(known_at=then) == people.open_names()


def test_review_taken_back_makes_its_fact_go_and_come_back_by_a_new_one(kept):
    _, claim = kept[0]
    then = head().recorded_at
    taken = retract(claim[:12], "Not looked at.", actor="clerk")
    assert queries.claim(claim).reviews == ()
    assert queries.claim(claim, known_at=then).reviews == (taken,)
    assert (taken.kind, taken.subject) == ("review", claim)
    assert queries.claim(claim).standing.status == "unreviewed"
    assert chairs() == [1, 1]
    assert review(claim, "accept", "So.", actor="clerk").added == 1
    assert review(claim, "accept", "So.", actor="clerk").added == 0
    assert chairs() == [1, 1, 1]
    assert rebuild() == state_hash()


def test_entry_is_named_by_its_place_too_and_taken_back_once(kept):
    place = [n for n, entry in enumerate(entries()) if entry.kind == "review"][-1]
    assert retract(str(place), "Not so.", actor="clerk").subject == kept[2][1]
    for what in (str(place), kept[2][1]):
        with pytest.raises(UnknownError, match="was taken back already"):
            retract(what, "Not so.", actor="clerk")


@pytest.mark.parametrize("what", ["99999", "nobody~no-one"])
def test_nothing_to_take_back_is_said(kept, what):
    with pytest.raises(UnknownError, match="no one entry is"):
        retract(what, "Not so.", actor="clerk")


def test_what_a_notice_says_cannot_be_taken_back(kept):
    place = next(n for n, entry in enumerate(entries()) if entry.kind == "notice")
    with pytest.raises(EntryError, match="a notice entry cannot be taken back"):
        retract(str(place), "Not so.", actor="clerk")
