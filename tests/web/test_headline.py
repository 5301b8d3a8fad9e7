# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The answer in words, for every state in which the record may be."""

from __future__ import annotations

import pytest
from tests.web.page_text import page_of

from gongshi.record import RegisteredName, RegisterItem
from gongshi.web.headline import headline, unknowns
from gongshi.web.sessions import SessionShown, itemised, tally_state
from gongshi.web.sourced import Place, Sourced

COUNCIL = RegisterItem(
    "hc-rp", "mechanism", (RegisteredName("Council", "en"),), {"sides": ["a", "b"]}
)


def place(language="en", start=0):
    return Place("b" * 64, "a" * 64, f"c{start}-{start + 5}", language, "press", "Daily")


def fact(values, key="", language="en", start=0):
    return Sourced(values, (place(language, start),), key=key)


def count(unit, value, **more):
    return fact({"value": value, **more}, unit)


HELD = {"status": (fact({"status": "held"}),)}
ON_A_DAY = {"date": (fact({"date": "2026-01-03"}),)}
IN_A_MONTH = {"date": (fact({"date": "2021-08"}),)}
PROJECTS = {"count": (count("projects", 65),)}


def session(*facts):
    return SessionShown("hcrp-2", COUNCIL, 2, {k: v for told in facts for k, v in told.items()})


def said(written):
    class Answer:
        content = f"<p>{written}</p>".encode()

    return page_of(Answer).one("p").words


def answer(*facts):
    return said(headline(session(*facts), "en"))


def test_announced_on_a_day_and_not_itemised():
    assert answer(ON_A_DAY, PROJECTS) == (
        "65 projects were announced on 3 January 2026. None of them is itemised in this record; "
        "nobody has reported on any."
    )


def test_announced_in_a_month():
    assert answer(IN_A_MONTH, PROJECTS).startswith("65 projects were announced in August 2021.")


def test_announced_while_the_day_is_not_stated():
    assert answer(HELD, PROJECTS).startswith("65 projects were announced; when is not stated.")


def test_more_than_a_number_is_never_told_as_the_number():
    over = {"count": (count("projects", 60, approx="over"),)}
    assert answer(ON_A_DAY, over).startswith("over 60 projects were announced on 3 January 2026.")


def test_some_are_itemised():
    two = {"project": (fact({"name": "a"}, "a"), fact({"name": "b"}, "b", start=9))}
    assert answer(ON_A_DAY, PROJECTS, two) == (
        "65 projects were announced on 3 January 2026. 2 of them are itemised in this record; "
        "nobody has reported on any."
    )


def test_the_tally_on_another_page_leads_to_the_page_that_lists():
    one = {"project": (fact({"name": "a"}, "a"),)}
    written = headline(session(ON_A_DAY, PROJECTS, one), "en", "/en/hc-rp/2/")
    assert 'href="/en/hc-rp/2/#projects"' in written


def test_initiatives_are_announced_in_their_own_unit():
    initiatives = {"count": (count("initiatives", 27),)}
    listed = {"project": (fact({"name": "Night ferry"}),)}
    assert answer(ON_A_DAY, initiatives, listed) == (
        "27 initiatives were announced on 3 January 2026. 1 of them are itemised in this record; "
        "nobody has reported on any."
    )
    assert "27 initiatives were announced; none is itemised here." in [
        said(one) for one in unknowns(session(ON_A_DAY, initiatives), "en")
    ]


def test_projects_not_stated_but_other_units_are():
    others = {"count": (count("areas", 16), count("documents", 15))}
    assert answer(IN_A_MONTH, others) == (
        "How many projects were announced in August 2021 is not stated. "
        "16 areas of co-operation were agreed. 15 documents were signed."
    )


def test_nothing_stated_but_that_it_was_held():
    assert answer(HELD) == "How many projects were announced is not stated."


def test_planned_and_never_said_to_be_held():
    plan = {"planned": (fact({"date": "2014-Q3"}, "2014-Q3"),)}
    assert answer(plan) == (
        "This session was planned for the third quarter of 2014; nothing on this record says that "
        "it was held."
    )


def test_not_even_planned():
    assert answer(PROJECTS) == "Nothing on this record says that this session was held."


@pytest.mark.parametrize(
    ("announced", "listed", "state"),
    [
        (None, 0, "not_stated"),
        (None, 3, "not_stated"),
        (65, 0, "not_itemised"),
        (65, 41, "fewer_itemised"),
        (65, 65, "matched"),
        (9, 10, "more_itemised"),
        (0, 0, "not_itemised"),
    ],
)
def test_an_announced_count_against_our_tally(announced, listed, state):
    assert tally_state(announced, listed) == state


def test_names_of_two_languages_are_never_added():
    areas = {
        "area_of_consensus": (
            fact({"name": "渡輪"}, "渡輪", "zh-Hant"),
            fact({"name": "docks"}, "docks", start=20),
            fact({"name": "ferries"}, "ferries", start=10),
        ),
        "count": (count("areas", 2),),
    }
    groups = itemised(session(areas), "areas", "en")
    assert [(g.language, [t.values["name"] for t in g.things], g.state) for g in groups] == [
        ("en", ["ferries", "docks"], "matched"),
        ("zh-Hant", ["渡輪"], "fewer_itemised"),
    ]
    assert [g.language for g in itemised(session(areas), "areas", "zh-Hant")] == ["zh-Hant", "en"]


def test_what_is_not_known_of_a_session_of_which_hardly_anything_is():
    assert [said(one) for one in unknowns(session(HELD), "en")] == [
        "How many projects were announced is not stated in any notice here.",
        "How many areas were agreed is not stated in any notice here.",
        "How many documents were signed is not stated in any notice here.",
        "The day on which it was held is not stated.",
        "Where it was held is not stated.",
        "Not every side’s chair is named.",
    ]


def test_what_is_known_is_not_told_as_unknown():
    areas = {"area_of_consensus": (fact({"name": "docks"}, "docks"),)}
    counts = {"count": (count("projects", 65), count("areas", 1), count("documents", 20))}
    where = {"format": (fact({"format": "video"}),)}
    chairs = {"chair": (fact({"person": "A"}, "a"), fact({"person": "B"}, "b"))}
    whole = session(ON_A_DAY, counts, areas, where, chairs)
    assert [said(one) for one in unknowns(whole, "en")] == [
        "65 projects were announced; none is itemised here.",
        "20 documents were signed; none is named here.",
        "No side has reported on any project here, so what was delivered is unknown.",
    ]
