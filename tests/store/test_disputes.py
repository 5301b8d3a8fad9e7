# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Conflicts of the whole record, of one subject, of a past; and who held an office."""

from __future__ import annotations

import pytest

from gongshi.record import RegisteredName, RegisterItem
from gongshi.record.register import item_draft
from gongshi.store.append import append
from gongshi.store.disputes import conflict, conflicts
from gongshi.store.entries import head
from gongshi.store.errors import UnknownError
from gongshi.store.people import holders, names_of
from gongshi.store.reviews import review
from gongshi.values import PartialDate

COUNCIL = "Harbour City-River Port Joint Council"
SECOND = {"mechanism": COUNCIL, "ordinal": 2}
MAYOR = RegisterItem("mayor", "office", (RegisteredName("Mayor", "en"),), {"side": "hc"})
RENAMED = RegisterItem(
    "pier-talks",
    "mechanism",
    (
        RegisteredName("Pier Forum", "en", since=PartialDate(2015)),
        RegisteredName("Pier Talks", "en", until=PartialDate(2015)),
    ),
    {},
)


def accepted(desk, text, *told, **about):
    _, claims = desk.read(text, *told, **about)
    for claim in claims:
        review(claim, "accept", "So.", actor="clerk")
    return claims


def count(value):
    fields = {"what": "projects", "value": value, "session": SECOND}
    return ("consensus_count", fields, "words")


def day(written):
    return PartialDate.parse(written)


@pytest.fixture
def kept(record, desk):
    desk.put_register()
    append([item_draft(MAYOR, "clerk", None), item_draft(RENAMED, "clerk", None)])
    meeting = ("meeting", {**SECOND, "date": "2026-01-03"}, "words")
    return accepted(desk, "Some words, 12.", count(12), meeting)


def test_conflict_stands_with_both_sides_until_a_claim_is_rejected(kept, desk):
    assert conflicts() == ()
    (press,) = accepted(desk, "Some words, 13.", count(13), rank="press")
    (one,) = conflicts()
    assert [(side.value, side.claims) for side in one.sides] == [
        ({"value": 12}, (kept[0],)),
        ({"value": 13}, (press,)),
    ]
    assert conflicts("hcrp-2") == (one,) == (conflict(one.id[:8]),)
    assert conflicts("hc-rp") == ()
    then = head().recorded_at
    review(press, "reject", "A slip.", actor="second clerk")
    assert conflicts() == ()
    assert conflicts(known_at=then) == (one,)
    assert conflicts(on=day("2020-01-01"), known_at=then) == ()


@pytest.mark.parametrize("id_", ["", "12345", "ffffffff"])
def test_conflict_that_is_not_there_is_told(kept, desk, id_):
    accepted(desk, "Some words, 13.", count(13))
    with pytest.raises(UnknownError, match="no one conflict is"):
        conflict(id_)


def test_office_is_held_by_day_as_far_as_notices_say(kept, desk):
    for number, (name, published) in enumerate(
        (("Ada", "2012-01-05"), ("Ada", "2015-04-11"), ("Bo", "2018-08-24"))
    ):
        holder = ("office_holder", {"person": name, "office": "Mayor"}, "words")
        accepted(desk, f"More words, {number}.", holder, published=published)
    assert [(one.name, str(one.first), str(one.last)) for one in holders("mayor")] == [
        ("Ada", "2012-01-05", "2015-04-11"),
        ("Bo", "2018-08-24", "2018-08-24"),
    ]
    assert holders() == holders("mayor") == holders(known_at=head().recorded_at)
    assert [one.name for one in holders("mayor", on=day("2013-06-01"))] == ["Ada"]
    assert holders("mayor", on=day("2017-06-01")) == ()
    assert holders("clerk") == ()


def test_renamed_mechanism_is_named_by_day(kept):
    def named(on):
        item, names = names_of("pier-talks", on=on and day(on))
        return item.id, [name.text for name in names]

    assert named(None) == ("pier-talks", ["Pier Forum", "Pier Talks"])
    assert named("2014-06-30") == ("pier-talks", ["Pier Talks"])
    assert named("2015-06-30") == ("pier-talks", ["Pier Forum", "Pier Talks"])
    assert named("2016-06-30") == ("pier-talks", ["Pier Forum"])
    with pytest.raises(UnknownError, match="the register has no item 'xx'; there are: hc, "):
        names_of("xx")
