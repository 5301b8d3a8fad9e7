# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What was announced against what the record itemises; "not stated" is never 0."""

from __future__ import annotations

import pytest

from gongshi.record import Fact
from gongshi.record.concordance import Area, AreaLink
from gongshi.record.tally import Tally, tallies, tally_state
from gongshi.values import Period

OPEN = Period(None, "unknown")
LANGUAGES = {"en": "en", "zh": "zh-Hant", "both": "en"}


def fact(about, key, /, *claims, **value):
    return Fact("hksh-5", about, key, value, claims or ("en",), "the only claim", (), OPEN)


def count(unit, value, **more):
    return fact("count", unit, value=value, **more)


def area(key, *claims):
    return fact("area_of_consensus", key, *claims, name=key)


def told(facts, links=()):
    """Of each unit: announced, itemised and state."""
    made = tallies("hksh-5", facts, LANGUAGES, links)
    return {tally.unit: (tally.value, tally.itemised, tally.state) for tally in made}


def test_nothing_stated_is_not_zero():
    assert told([]) == {
        "projects": (None, 0, "not_stated"),
        "areas": (None, 0, "not_stated"),
        "documents": (None, 0, "not_stated"),
    }


def test_each_unit_is_tallied_against_its_own_list():
    announced, project = count("projects", 65), fact("project", "museum", name="museum")
    covered = fact("area_of_instruments", "law", name="law")
    facts = [announced, count("areas", 2), project, area("finance"), area("youth"), covered]
    made = tallies("hksh-5", facts, LANGUAGES)
    assert made[0] == Tally(
        "hksh-5", "projects", announced, {"en": (project,)}, 1, "fewer_itemised"
    )
    assert [(one.unit, one.state) for one in made[1:]] == [
        ("areas", "matched"),
        ("documents", "not_stated"),
    ]


@pytest.mark.parametrize(
    ("announced", "itemised", "state"),
    [
        ({"value": 13}, 13, "matched"),
        ({"value": 13}, 11, "fewer_itemised"),
        ({"value": 13}, 14, "more_itemised"),
        ({"value": 13}, 0, "not_itemised"),
        ({"value": 60, "approx": "over"}, 65, "matched"),
        ({"value": 60, "approx": "over"}, 60, "matched"),
        ({"value": 60, "approx": "over"}, 12, "fewer_itemised"),
        ({"value": 60, "approx": "nearly"}, 61, "more_itemised"),
    ],
)
def test_count_and_list_stand_to_one_another_in_five_ways(announced, itemised, state):
    assert tally_state(count("areas", **announced), itemised) == state
    assert tally_state(None, itemised) == "not_stated"


def test_lists_in_two_languages_are_not_added():
    facts = [count("areas", 2), area("finance"), area("youth"), area("金融", "zh")]
    assert told(facts)["areas"] == (2, 2, "matched")


def test_area_named_in_notices_of_both_languages_stands_in_both_lists():
    (tally,) = (one for one in tallies("hksh-5", [area("IT", "en", "zh")], LANGUAGES) if one.things)
    assert list(tally.things) == ["en", "zh-Hant"]


def link(one, other, relation="same", sessions=("hksh-5", "hksh-5")):
    ends = (Area(session, key) for session, key in zip(sessions, (one, other), strict=True))
    return AreaLink(*ends, relation, "Told so.", "clerk", "now")


def test_names_linked_as_one_area_count_once():
    facts = [count("areas", 2), area("finance"), area("money"), area("banking"), area("youth")]
    assert told(facts)["areas"] == (2, 4, "more_itemised")
    chain = [link("finance", "money"), link("money", "banking")]
    assert told(facts, chain)["areas"] == (2, 2, "matched")


@pytest.mark.parametrize(
    "loose",
    [link("finance", "money", "overlaps"), link("finance", "money", "same", ("hksh-5", "hksh-6"))],
)
def test_looser_links_and_those_between_sessions_join_nothing(loose):
    facts = [count("areas", 2), area("finance"), area("money")]
    assert told(facts, [loose])["areas"] == (2, 2, "matched")


def test_initiatives_stand_beside_projects_and_own_the_list_when_alone():
    listed = fact("project", "museum", name="museum")
    assert told([count("initiatives", 27), listed]) == {
        "projects": (None, 0, "not_stated"),
        "areas": (None, 0, "not_stated"),
        "documents": (None, 0, "not_stated"),
        "initiatives": (27, 1, "fewer_itemised"),
    }
    both = told([count("initiatives", 27), count("projects", 28), listed])
    assert both["projects"] == (28, 1, "fewer_itemised")
    assert both["initiatives"] == (27, 0, "not_itemised")


def test_part_of_a_count_has_no_list_of_its_own():
    facts = [count("areas", 16), count("areas/key", 6, scope="key"), area("finance")]
    assert told(facts)["areas/key"] == (6, 0, "not_itemised")
    assert told(facts)["projects"] == (None, 0, "not_stated")


def test_qualifier_of_a_count_is_told():
    made = tallies("hksh-5", [count("areas", 13, approx="over")], LANGUAGES)
    assert [one.approx for one in made] == [None, "over", None]
