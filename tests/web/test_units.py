# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Units stand alone: initiatives have a series beside projects, and take their list when alone."""

from __future__ import annotations

from gongshi.record import RegisteredName, RegisterItem
from gongshi.web.rows import UnitCount, unit_counts, units_of
from gongshi.web.sessions import SessionShown
from gongshi.web.sourced import Place, Sourced

COUNCIL = RegisterItem("hc-rp", "mechanism", (RegisteredName("Joint Council", "en"),), {})
PLACE = Place("b" * 64, "a" * 64, "c0-5", "en", "press", "Daily")


def fact(key, **values):
    return Sourced(values, (PLACE,), key=key)


LISTED = fact("ferry", name="Ferry")
PROJECTS, INITIATIVES = fact("projects", value=28), fact("initiatives", value=27)


def session(*counts):
    return SessionShown("hcrp-2", COUNCIL, 2, {"count": counts, "project": (LISTED,)})


def test_session_is_asked_for_three_units_and_shows_what_else_it_counts():
    assert session(PROJECTS).units == ("projects", "areas", "documents")
    assert unit_counts(session(INITIATIVES)) == (
        UnitCount("projects", None),
        UnitCount("areas", None),
        UnitCount("documents", None),
        UnitCount("initiatives", INITIATIVES),
    )


def test_table_of_sessions_has_a_column_for_each_unit_that_any_of_them_counts():
    units = units_of([session(PROJECTS), session(INITIATIVES)])
    assert units == ("projects", "areas", "documents", "initiatives")
    assert unit_counts(session(PROJECTS), units)[-1] == UnitCount("initiatives", None)


def test_list_of_undertakings_belongs_to_the_unit_that_is_counted():
    assert session().undertakings == "projects"
    assert session(PROJECTS, INITIATIVES).undertakings == "projects"
    assert session(INITIATIVES).undertakings == "initiatives"
    assert session(INITIATIVES).things("initiatives") == (LISTED,)
