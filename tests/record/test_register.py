# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The register: names lead to one item, as written up to letters that carry no meaning."""

from __future__ import annotations

import pytest

from gongshi.record import EntryError, Register, RegisteredName, RegisterItem
from gongshi.record.identity import edge_draft, edge_of
from gongshi.record.register import item_draft, item_of, name_key
from gongshi.values import PartialDate

AT = "2026-11-23T08:00:00.000000Z"


def item(id_, *names, kind="body", **attributes):
    given = tuple(RegisteredName(text, language) for text, language in names)
    return RegisterItem(id_, kind, given, attributes)


COUNCIL = item(
    "hc-rp",
    ("Joint Council", "en"),
    ("聯席會", "zh-Hant"),
    ("Harbour/River Co-operation Council", "en"),
    kind="mechanism",
    sides=["hc", "rp"],
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Harbour/River Co-operation Council", "harbour-river cooperation council"),
        ("Trade & Industry", "Trade and Industry"),
        ("The Joint Council", "Joint Council"),
        ("Ｊｏｉｎｔ　Ｃｏｕｎｃｉｌ", "joint council"),
        ("St. Mary’s Pier", "St Mary s Pier"),
        ("港・河", "港·河"),
    ],
)
def test_names_that_differ_in_meaningless_letters_are_one(one, other):
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("聯席會", "联席会"), ("Quay", "Quays"), ("The", "A"), ("Harbour City", "Harbour")],
)
def test_names_that_differ_in_letters_stay_apart(one, other):
    assert name_key(one) != name_key(other)


def test_name_of_one_item_of_a_kind_finds_it():
    register = Register.of([COUNCIL, item("jc", ("Joint Council", "en"))])
    assert register.find("mechanism", "the joint council") == "hc-rp"
    assert register.find("body", "Joint Council") == "jc"
    assert register.find("person", "Joint Council") is None
    assert register.find("mechanism", "Joint") is None


def test_name_of_two_items_finds_neither():
    register = Register.of([item("a", ("Pier", "en")), item("b", ("Pier", "zh-Hans"))])
    assert register.find("body", "Pier") is None


def test_name_written_twice_in_one_item_still_finds_it():
    assert Register.of([item("a", ("Pier", "en"), ("pier", "en"))]).find("body", "Pier") == "a"


def test_later_item_of_an_id_replaces_the_earlier():
    register = Register.of([item("a", ("Old Pier", "en")), item("a", ("New Pier", "en"))])
    assert (register.find("body", "Old Pier"), register.find("body", "New Pier")) == (None, "a")
    assert list(register.items) == ["a"]


def test_items_of_a_kind_come_by_id():
    b, a = item("b", ("B", "en")), item("a", ("A", "en"))
    assert Register.of([b, COUNCIL, a]).of_kind("body") == (a, b)


def test_item_is_named_in_a_language_or_by_its_first_name():
    assert COUNCIL.name("zh-Hant").text == "聯席會"
    assert COUNCIL.name("en").text == "Joint Council"
    assert COUNCIL.name("zh-Hans").text == "Joint Council"


def test_attribute_lists_ids_whether_one_or_several():
    assert COUNCIL.ids("sides") == ("hc", "rp")
    assert item("a", ("A", "en"), side="hc").ids("side") == ("hc",)
    assert COUNCIL.ids("side") == ()


def test_item_goes_on_the_record_and_comes_back_with_the_years_of_its_names():
    names = (
        RegisteredName("Pier", "en", PartialDate.parse("2015")),
        RegisteredName("Quay", "en", PartialDate.parse("2003-10"), PartialDate.parse("2015")),
    )
    kept = RegisterItem("pier", "body", names, {"side": "hc"})
    draft = item_draft(kept, "clerk", None)
    assert (draft.kind, draft.subject) == ("resolution", "pier")
    assert item_of(draft.at(AT)) == kept


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"id": "Pier No. 1"}, "lower-case words with hyphens: 'Pier No. 1'"),
        ({"item": "ship"}, "the register holds mechanism, side, .* not 'ship'"),
        ({"names": ()}, "pier has no name"),
    ],
)
def test_item_without_id_kind_or_name_is_refused(change, says):
    told = {"id": "pier", "item": "body", "names": (RegisteredName("Pier", "en"),)}
    with pytest.raises(EntryError, match=says):
        RegisterItem(**{**told, "attributes": {}, **change})


@pytest.mark.parametrize(
    ("since", "until", "day", "used"),
    [
        (None, None, "2014-06-30", True),
        ("2003-10", "2015", "2003-09-30", False),
        ("2003-10", "2015", "2003-10-15", None),
        ("2003-10", "2015", "2014-06-30", True),
        ("2003-10", "2015", "2015-06-30", None),
        ("2003-10", "2015", "2016-01-01", False),
        ("2015", None, "2016-01-01", True),
    ],
)
def test_name_was_in_use_on_a_day_or_not_or_nobody_can_say(since, until, day, used):
    ends = (None if end is None else PartialDate.parse(end) for end in (since, until))
    assert RegisteredName("Talks", "en", *ends).used_on(PartialDate.parse(day)) is used


def test_session_may_be_of_each_mechanism_whose_id_says_the_same_without_hyphens():
    ids = ("hc-rp", "hcrp")
    register = Register.of([item(id_, ("A", "en"), kind="mechanism") for id_ in ids])
    assert register.of_sessions("hcrp-2") == ids
    assert register.of_sessions("hcrp") == register.of_sessions("hc-rp-2") == ()


def test_names_of_an_item_are_its_own_and_those_a_person_linked_to_it():
    said = edge_draft(("hc", "side/harbour"), "same", "Its short name.", "clerk", None)
    side = item("hc", ("Harbour City", "en"), kind="side")
    register = Register.of([side], [edge_of(said.at(AT))])
    assert register.keys_of("hc") == {"harbour city", "harbour"}
