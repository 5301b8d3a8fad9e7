# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Who is whom: one person under several names, said by a person and undone exactly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.record import EntryError, Register, RegisteredName, RegisterItem, fold
from gongshi.record.identity import Edge, edge_draft, edge_of
from gongshi.record.mention import Mention, changed_names, mentions_of_subject

COUNCIL = "Harbour City-River Port Joint Council"
SECOND = {"mechanism": COUNCIL, "ordinal": 2}
NOTICE, OTHER = "1" * 64, "2" * 64


def person(id_, *names, **attributes):
    spelt = tuple(RegisteredName(name, language) for name, language in names)
    return RegisterItem(id_, "person", spelt, attributes)


GONG = person("gong-zheng", ("Gong Zheng", "en"), ("龚正", "zh-Hans"))
KUNG = person("kung-cheng", ("Kung Cheng", "en"), ("Gong Zheng", "en"), side="sh")
LI = person("gong-li", ("Gong Li", "en"))
PIER = RegisterItem("pier", "side", (RegisteredName("Gong Li", "en"),), {})
ITEMS = (GONG, KUNG, LI, PIER)


def edge(one, other, verdict="same"):
    first, second = sorted((one, other))
    return Edge(first, second, verdict, "Told so.", "clerk", "2026-01-05T08:00:00.000000Z")


def register(*edges):
    return Register.of(ITEMS, edges)


def test_person_entered_twice_stands_under_one_id_with_all_names():
    joined = register(edge("kung-cheng", "gong-zheng"))
    names = tuple(RegisteredName(*name) for name in (("Gong Zheng", "en"), ("龚正", "zh-Hans")))
    one = RegisterItem(
        "gong-zheng", "person", (*names, RegisteredName("Kung Cheng", "en")), {"side": "sh"}
    )
    assert joined.items == {"gong-zheng": one, "gong-li": LI, "pier": PIER}
    assert joined.item("kung-cheng") == one
    assert joined.of_kind("person") == (LI, one)
    assert joined.recorded == {item.id: item for item in ITEMS}


def test_name_of_two_items_leads_to_neither_until_they_are_one():
    assert register().find("person", "Gong Zheng") is None
    assert register(edge("gong-zheng", "kung-cheng")).find("person", "Gong Zheng") == "gong-zheng"


def test_unsure_and_different_join_nothing():
    for verdict in ("unsure", "different"):
        said = register(edge("gong-zheng", "kung-cheng", verdict))
        assert said.items == register().items


def test_cluster_with_a_different_inside_stays_split():
    chain = (edge("gong-zheng", "kung-cheng"), edge("kung-cheng", "gong-li"))
    assert set(register(*chain).items) == {"gong-li", "pier"}
    split = register(*chain, edge("gong-zheng", "gong-li", "different"))
    assert split.items == register().items


def test_different_outside_a_cluster_splits_nothing():
    said = register(edge("gong-zheng", "kung-cheng"), edge("gong-zheng", "gong-li", "different"))
    assert set(said.items) == {"gong-li", "gong-zheng", "pier"}


def test_name_is_linked_to_a_person_everywhere_or_in_one_notice():
    everywhere = register(edge("person/kung ching", "gong-zheng"))
    assert everywhere.find("person", "Kung Ching", NOTICE) == "gong-zheng"
    in_one = register(edge(f"person/kung ching/{NOTICE}", "gong-zheng"))
    assert in_one.find("person", "Kung Ching", NOTICE) == "gong-zheng"
    assert in_one.find("person", "Kung Ching", OTHER) is None


def test_link_leads_to_the_id_under_which_the_person_stands():
    said = register(edge("person/kung ching", "kung-cheng"), edge("gong-zheng", "kung-cheng"))
    assert said.find("person", "Kung Ching") == "gong-zheng"


def test_different_takes_a_name_away_from_one_of_two_who_bear_it():
    said = register(edge("person/gong zheng", "kung-cheng", "different"))
    assert said.find("person", "Gong Zheng") == "gong-zheng"
    in_one = register(edge(f"person/gong li/{NOTICE}", "gong-li", "different"))
    assert in_one.find("person", "Gong Li", NOTICE) is None
    assert in_one.find("person", "Gong Li", OTHER) == "gong-li"


def test_different_in_one_notice_goes_before_a_link_everywhere():
    said = register(
        edge("person/kung ching", "gong-zheng"),
        edge(f"person/kung ching/{NOTICE}", "gong-zheng", "different"),
    )
    assert said.find("person", "Kung Ching", OTHER) == "gong-zheng"
    assert said.find("person", "Kung Ching", NOTICE) is None


def test_name_linked_to_two_persons_leads_to_neither():
    said = register(edge("person/kung", "gong-zheng"), edge("person/kung", "gong-li"))
    assert said.find("person", "Kung") is None


def test_edge_to_nothing_on_record_or_between_kinds_joins_nothing():
    for one, other in (("gong-li", "pier"), ("gong-li", "nobody"), ("nobody", "no-one")):
        assert register(edge(one, other)).items == register().items
    assert register(edge("side/harbour", "gong-li")).find("side", "Harbour") is None


def test_later_edge_between_two_replaces_the_earlier():
    both = (edge("gong-zheng", "kung-cheng"), edge("gong-zheng", "kung-cheng", "different"))
    assert register(*both) == register(both[1])


@given(order=st.permutations(range(5)))
def test_what_edges_come_to_does_not_depend_on_their_order(order):
    edges = (
        edge("gong-zheng", "kung-cheng"),
        edge("kung-cheng", "gong-li"),
        edge("person/kung ching", "gong-li"),
        edge("person/gong", "kung-cheng", "different"),
        edge(f"person/kung ching/{NOTICE}", "gong-li", "unsure"),
    )
    assert register(*(edges[place] for place in order)) == register(*edges)


def test_edge_goes_on_the_record_and_comes_back(bench):
    bench.append(edge_draft(("rp", "hc"), "different", "Two ports.", "clerk", None))
    entry = bench.ledger.entries[-1]
    assert (entry.kind, entry.subject) == ("resolution", "hc~rp")
    made = Edge("hc", "rp", "different", "Two ports.", "clerk", entry.recorded_at)
    assert edge_of(entry) == made
    assert fold(bench.ledger.entries).register.edges == (made,)


@pytest.mark.parametrize(
    ("ends", "verdict", "reason", "says"),
    [
        (("a", "b"), "maybe", "So.", "an edge says same, different, unsure, not 'maybe'"),
        (("a", "a"), "same", "So.", "joins an item of the register to another"),
        (("person/a", "person/b"), "same", "So.", "joins an item of the register to another"),
        (("a", "b"), "same", " ", "gives no reason"),
    ],
)
def test_edge_that_says_nothing_that_can_be_is_refused(ends, verdict, reason, says):
    with pytest.raises(EntryError, match=says):
        edge_draft(ends, verdict, reason, "clerk", None)


def test_linked_name_makes_claims_of_a_chair_agree(bench):
    for number, name in enumerate(("Ada Quay", "Ah-dah Kway")):
        chair = {"person": name, "side": "Harbour City", "session": SECOND}
        bench.accepted(f"Some words, {number}.", ("chair", chair, "words"))
    (before,) = fold(bench.ledger.entries).about("hcrp-2", "chair")
    assert len(before.others) == 1
    bench.append(edge_draft(("ada-quay", "person/ah dah kway"), "same", "One.", "clerk", None))
    (after,) = fold(bench.ledger.entries).about("hcrp-2", "chair")
    assert (len(after.claims), after.others) == (2, ())
    assert {after.value["person_id"]} == {"ada-quay"}


def test_names_that_an_edge_leads_elsewhere_are_told():
    linked = register(edge(f"person/kung ching/{NOTICE}", "gong-zheng"))
    assert changed_names(register(), linked) == {Mention("person", "kung ching")}
    joined = register(edge("gong-zheng", "kung-cheng"))
    assert changed_names(register(), joined) == {
        Mention("person", "gong zheng"),
        Mention("person", "kung cheng"),
    }
    apart = register(edge("person/gong zheng", "kung-cheng", "different"))
    assert changed_names(apart, register()) == {Mention("person", "gong zheng")}


def test_linked_name_of_a_mechanism_leads_to_its_sessions():
    item = RegisterItem("hc-rp", "mechanism", (RegisteredName("Council", "en"),), {})
    linked = Register.of([item], [edge(f"mechanism/joint body/{NOTICE}", "hc-rp")])
    assert mentions_of_subject("hcrp-2", linked) == {
        Mention("mechanism", "council", "2"),
        Mention("mechanism", "joint body", "2"),
    }
    assert mentions_of_subject("hc-rp", linked) == {
        Mention("mechanism", "council"),
        Mention("mechanism", "joint body"),
    }


def test_candidates_of_a_name_bear_it_or_were_called_unsure():
    assert register().candidates("person", "gong zheng") == ("gong-zheng", "kung-cheng")
    unsure = register(edge(f"person/gong zheng/{NOTICE}", "gong-li", "unsure"))
    assert unsure.candidates("person", "gong zheng") == ("gong-li", "gong-zheng", "kung-cheng")
    joined = register(edge("gong-zheng", "kung-cheng"), edge("pier", "side/quay", "unsure"))
    assert joined.candidates("person", "gong zheng") == ("gong-zheng",)
    assert register().candidates("person", "nobody") == ()
