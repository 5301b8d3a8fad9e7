# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The concordance: links between areas of which there are facts, all of a file or none."""

from __future__ import annotations

import pytest

from gongshi.record import EntryError
from gongshi.record.concordance import SaidLink
from gongshi.store.areas import link_areas
from gongshi.store.counted import counted
from gongshi.store.entries import head
from gongshi.store.errors import UnknownError
from gongshi.store.projections import rebuild, state_hash
from gongshi.store.queries import concordance
from gongshi.store.retractions import retract
from gongshi.store.reviews import review

COUNCIL = "Harbour City-River Port Joint Council"


def link(one="hcrp-1/Ferries", relation="includes", other="hcrp-2/Night ferries"):
    return SaidLink(one, relation, other, "The same boats.")


@pytest.fixture
def kept(record, desk):
    desk.put_register()
    for number, names in {1: ("Ferries", "Docks"), 2: ("Night ferries", "Boats at night")}.items():
        session = {"mechanism": COUNCIL, "ordinal": number}
        told = [("area", {"name": name, "session": session}, "words") for name in names]
        count = {"what": "areas", "value": 1, "session": session}
        _, claims = desk.read(f"Some words, {number}.", *told, ("consensus_count", count, "Some"))
        for claim in claims:
            review(claim, "accept", "So.", actor="clerk")


def told(*asked, **at):
    return [(str(a.one), a.relation, str(a.other)) for a in concordance(*asked, **at)]


def test_link_of_two_areas_goes_on_the_record_once(kept):
    assert link_areas([link()], actor="clerk") == 1
    assert told() == [("hcrp-1/ferries", "includes", "hcrp-2/night ferries")]
    turned = link("hcrp-2/Night Ferries", "part_of", "hcrp-1/ferries")
    assert link_areas([turned], actor="clerk") == 0
    assert link_areas([link(relation="overlaps")], actor="clerk") == 1
    assert told("hcrp-2") == [("hcrp-1/ferries", "overlaps", "hcrp-2/night ferries")]
    assert told("hcrp-3") == []
    assert rebuild() == state_hash()


def test_what_was_linked_then_stays_known(kept):
    link_areas([link()], actor="clerk")
    then = head().recorded_at
    retract("hcrp-1/ferries~hcrp-2/night ferries", "Not so.", actor="clerk")
    assert told() == []
    assert told(known_at=then) == [("hcrp-1/ferries", "includes", "hcrp-2/night ferries")]


def test_two_names_of_one_area_count_once(kept):
    states = {(t.session, t.unit): (t.value, t.itemised, t.state) for t in counted("hc-rp")}
    assert states["hcrp-2", "areas"] == (1, 2, "more_itemised")
    same = link("hcrp-2/Night ferries", "same", "hcrp-2/Boats at night")
    link_areas([same], actor="clerk")
    states = {(t.session, t.unit): (t.value, t.itemised, t.state) for t in counted()}
    assert states["hcrp-2", "areas"] == (1, 1, "matched")
    assert states["hcrp-1", "areas"] == (1, 2, "more_itemised")
    assert states["hcrp-1", "projects"] == (None, 0, "not_stated")


def test_tallies_of_a_past_are_those_of_its_facts(kept):
    then = head().recorded_at
    assert counted(known_at=then) == counted()
    assert counted(known_at="2000-01-01T00:00:00.000000Z") == ()
    with pytest.raises(UnknownError, match="there is no mechanism 'xx'"):
        counted("xx")


@pytest.mark.parametrize(
    ("wrong", "error", "says"),
    [
        (link("hcrp-1/Ships"), UnknownError, "no area of hcrp-1 is called 'Ships'; there are: Do"),
        (link("hcrp-9/Ships"), UnknownError, "called 'Ships'; there is none on the record"),
        (link("Ships"), UnknownError, "no area of Ships is called ''"),
        (link(relation="like"), EntryError, "an area is same, part_of"),
    ],
)
def test_wrong_link_is_told_and_none_of_the_file_is_kept(kept, wrong, error, says):
    with pytest.raises(error, match=says):
        link_areas([link(), wrong], actor="clerk")
    assert told() == []
