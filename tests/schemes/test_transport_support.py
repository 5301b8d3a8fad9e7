# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Worked cases of the Transport Support Scheme in both editions, reckoned from its words."""

from __future__ import annotations

import pytest
from tests.schemes.cases import decided

NOTHING = (None, None, "not_completed", 0)
AS_OPENED = {"known": "2008-02-26"}


def months(*starts, income="5600", place="other"):
    """Months of work with their first days."""
    return [{"start": start, "income": income, "place": place} for start in starts]


def employee(*claimed, **changes):
    """Somebody of Yuen Long who does not look for work, approved on 1 August 2007."""
    return {
        "district": "yuen_long",
        "applied": "2007-07-20",
        "approved": "2007-08-01",
        "seeks_work": False,
        "in_training": False,
        "assets": "10000",
        "income": "5600",
        "search_costs": "250.50",
        "months": list(claimed),
    } | changes


def seeker(**changes):
    """Somebody of Yuen Long who looks for work and has none."""
    return employee(seeks_work=True, income="0") | changes


HALF_YEAR = [f"2007-{month:02d}-01" for month in range(8, 13)] + ["2008-01-01"]
YEAR = [f"2008-{month:02d}-01" for month in range(3, 13)] + ["2009-01-01", "2009-02-01"]
SEARCH = ("2007-08-01", "2008-07-31", "payable", 600)

CASES = {
    "six months of work in another district earn 600 each": (
        employee(*months(*HALF_YEAR)),
        AS_OPENED,
        ("eligible", [NOTHING, ("2008-01-31", None, "payable", 3600)], []),
    ),
    "a seventh month earns nothing more": (
        employee(*months(*HALF_YEAR, "2008-02-01")),
        AS_OPENED,
        ("eligible", [NOTHING, ("2008-02-29", None, "payable", 3600)], []),
    ),
    "a dollar above the ceiling is too much": (
        employee(*months("2007-08-01", income="5601")),
        AS_OPENED,
        ("not_eligible", [], []),
    ),
    "work in one's own district is not paid": (
        employee(*months("2007-08-01", place="same")),
        AS_OPENED,
        ("not_eligible", [], []),
    ),
    "somebody of another district cannot take part": (
        employee(*months("2007-08-01"), district=None),
        AS_OPENED,
        ("not_eligible", [], []),
    ),
    "the scheme took nobody on the day before it opened": (
        employee(*months("2007-08-01"), applied="2007-06-24"),
        AS_OPENED,
        ("not_eligible", [], []),
    ),
    "on its first day it did": (
        employee(*months("2007-08-01"), applied="2007-06-25"),
        AS_OPENED,
        ("eligible", [NOTHING, ("2007-08-31", None, "payable", 600)], []),
    ),
    "the last month to claim begins the day before a year is over": (
        employee(*months("2008-07-31", "2008-08-31")),
        AS_OPENED,
        ("eligible", [NOTHING, ("2008-08-30", None, "payable", 600)], []),
    ),
    "one that begins a year after the approval cannot be claimed": (
        employee(*months("2008-08-01")),
        AS_OPENED,
        ("eligible", [NOTHING, NOTHING], []),
    ),
    "a month counts on its last day": (
        employee(*months("2007-08-01")),
        AS_OPENED | {"on": "2007-08-31"},
        ("eligible", [NOTHING, ("2007-08-31", None, "payable", 600)], []),
    ),
    "who earns more than the ceiling cannot look for work by it": (
        seeker(income="5600.01"),
        AS_OPENED,
        ("not_eligible", [], []),
    ),
    "a month before the approval turns on what may be claimed": (
        employee(*months("2007-07-01")),
        AS_OPENED,
        ("eligible", [NOTHING, NOTHING], ["T4"]),
    ),
    "whether 600 is fixed for looking for work is open": (
        seeker(),
        AS_OPENED,
        ("refer", [("2007-08-01", "2008-07-31", "refer", 600), NOTHING], ["T2"]),
    ),
    "as a fixed sum it is 600": (
        seeker(),
        AS_OPENED | {"T2": "whole"},
        ("eligible", [SEARCH, NOTHING], []),
    ),
    "by what was spent it is less": (
        seeker(),
        AS_OPENED | {"T2": "spent"},
        ("eligible", [(*SEARCH[:3], 250.5), NOTHING], []),
    ),
    "assets of 44,000 are allowed": (
        seeker(assets="44000"),
        AS_OPENED | {"T2": "whole"},
        ("eligible", [SEARCH, NOTHING], []),
    ),
    "a cent more than 44,000 is not": (
        seeker(assets="44000.01"),
        AS_OPENED,
        ("not_eligible", [], []),
    ),
    "so is an income at the ceiling": (
        seeker(income="5600"),
        AS_OPENED | {"T2": "whole"},
        ("eligible", [SEARCH, NOTHING], []),
    ),
    "full-time training rules the search out": (
        seeker(in_training=True),
        AS_OPENED,
        ("not_eligible", [], []),
    ),
    "the assets of an employee matter only if the limit holds for all": (
        employee(*months("2007-08-01"), assets="50000"),
        AS_OPENED,
        ("eligible", [NOTHING, ("2007-08-31", None, "payable", 600)], ["T3"]),
    ),
    "before the speech the widened terms change nothing": (
        employee(*months("2008-01-01", income="6500")),
        {},
        ("not_eligible", [], []),
    ),
    "after it they may, from a day that the speech does not name": (
        employee(*months("2008-03-01", income="6500")),
        {},
        ("refer", [NOTHING, ("2008-03-31", None, "refer", 600)], ["T1"]),
    ),
    "where they hold, a dollar above the raised ceiling is too much": (
        employee(*months("2008-03-01", income="6501")),
        {"T1": "speech"},
        ("not_eligible", [], []),
    ),
    "where they hold, twelve months are paid, in one's own district too": (
        employee(*months(*YEAR, place="same"), applied="2008-02-27", approved="2008-03-01"),
        {"T1": "speech"},
        ("eligible", [NOTHING, ("2009-02-28", None, "payable", 7200)], []),
    ),
    "where they do not hold yet, six months are": (
        employee(*months(*YEAR), applied="2008-02-27", approved="2008-03-01"),
        {"T1": "later"},
        ("eligible", [NOTHING, ("2009-02-28", None, "payable", 3600)], []),
    ),
    "who looks for better work may earn more after the speech": (
        seeker(applied="2008-02-27", approved="2008-03-15", income="6500"),
        {"T1": "speech", "T2": "whole"},
        ("eligible", [("2008-03-15", "2009-03-14", "payable", 600), NOTHING], []),
    ),
    "who earns more than the raised ceiling may not": (
        seeker(applied="2008-02-27", approved="2008-03-15", income="6500.01"),
        {"T1": "speech"},
        ("not_eligible", [], []),
    ),
    "what has been paid is taken off": (
        employee(*months(*HALF_YEAR), paid=[{"phase": 2, "amount": "1200"}]),
        AS_OPENED,
        ("eligible", [NOTHING, ("2008-01-31", None, "payable", 2400)], []),
    ),
    "months that overlap are refused": (
        employee(*months("2007-08-01", "2007-08-31")),
        AS_OPENED,
        ("not_eligible", [], []),
    ),
    "a month that is not over yet earns nothing": (
        employee(*months("2007-08-01")),
        AS_OPENED | {"on": "2007-08-30"},
        ("eligible", [NOTHING, NOTHING], []),
    ),
    "not approved yet, nothing is due": (
        seeker(approved=None),
        AS_OPENED,
        ("eligible", [NOTHING, NOTHING], []),
    ),
    "assets that are not told must be shown": (
        seeker(assets=None),
        AS_OPENED | {"T2": "whole"},
        ("needs_evidence", [("2007-08-01", "2008-07-31", "needs_evidence", 600), NOTHING], []),
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_worked_case_of_transport_support_is_decided_so(name):
    facts, options, expected = CASES[name]

    assert decided("transport-support", facts, **options) == expected


@pytest.mark.parametrize("name", [name for name in CASES if "known" in CASES[name][1]])
def test_the_later_edition_decides_on_the_older_terms_alike(name):
    facts, options, expected = CASES[name]
    later = {key: value for key, value in options.items() if key != "known"}

    assert decided("transport-support", facts, **later) == expected


@pytest.mark.parametrize("known", ["2008-02-26", "2008-02-27"])
def test_what_was_paid_for_a_phase_is_paid(known):
    paid = [{"phase": 1, "amount": "600"}, {"phase": 2, "amount": "600"}]
    facts = seeker(months=months("2007-08-01"), paid=paid)

    _, phases, _ = decided("transport-support", facts, T2="whole", known=known)

    assert [phase[2] for phase in phases] == ["paid", "paid"]


@pytest.mark.parametrize(("reading", "amount"), [("from_approval", 0), ("earlier_too", 600)])
def test_earlier_months_are_paid_where_they_may_be_claimed(reading, amount):
    facts = employee(*months("2007-07-01"))

    assert decided("transport-support", facts, T4=reading, **AS_OPENED)[1][1][3] == amount


@pytest.mark.parametrize(("reading", "status"), [("seekers", "eligible"), ("all", "not_eligible")])
def test_the_limit_on_assets_holds_for_whom_it_is_read_to(reading, status):
    facts = employee(*months("2007-08-01"), assets="50000")

    assert decided("transport-support", facts, T3=reading, **AS_OPENED)[0] == status
