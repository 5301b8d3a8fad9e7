# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Worked cases of SkillsFuture Jobseeker Support, reckoned by hand from its words."""

from __future__ import annotations

import pytest
from tests.schemes.cases import decided

NOTHING = (None, None, "not_completed", 0)
ENDS = ["2025-06-01", "2025-07-01", "2025-08-01", "2025-09-01", "2025-10-01", "2025-11-01"]
SUMS = [1500, 1250, 1000, 750, 750, 750]


def month(place, amount=None):
    """A month of support whose points were reached."""
    return (ENDS[place - 1], None, "payable", SUMS[place - 1] if amount is None else amount)


def points(*gained):
    """Activities, each with its day and points."""
    return [{"on": on, "points": number} for on, number in gained]


def citizen(*activities, **changes):
    """A citizen of 35, jobless since 10 March 2025, approved on 2 May 2025."""
    return {
        "born": "1990-01-01",
        "standing": "citizen",
        "applied": "2025-04-20",
        "approved": "2025-05-02",
        "last_worked": "2025-03-10",
        "involuntary": True,
        "months_worked": 11,
        "average_income": "3000",
        "annual_value": "12000",
        "last_payout": None,
        "found_work": None,
        "activities": points(*activities),
    } | changes


FIRST = ("2025-05-20", 10)
ALL = (
    FIRST,
    ("2025-06-10", 10),
    ("2025-07-10", 10),
    ("2025-08-10", 5),
    ("2025-09-10", 5),
    ("2025-10-10", 5),
)
LATER = [NOTHING] * 5
ONE = ("eligible", [month(1), *LATER], [])
NONE = ("not_eligible", [], [])

CASES = {
    "six months of activities earn the six falling sums": (
        citizen(*ALL),
        {},
        ("eligible", [month(place) for place in range(1, 7)], []),
    ),
    "no more than the average income is paid": (
        citizen(*ALL, average_income="900"),
        {},
        ("eligible", [month(n, min(900, SUMS[n - 1])) for n in range(1, 7)], []),
    ),
    "nine points are not enough in the first month": (
        citizen(("2025-05-20", 9)),
        {},
        ("eligible", [NOTHING, *LATER], []),
    ),
    "points since the application count towards the first month": (
        citizen(("2025-04-20", 4), ("2025-06-01", 6)),
        {},
        ONE,
    ),
    "points on the first day of the second month do not": (
        citizen(("2025-04-20", 4), ("2025-06-02", 6)),
        {},
        ("eligible", [NOTHING, *LATER], []),
    ),
    "five points are enough in the fourth month, not in the third": (
        citizen(("2025-07-10", 5), ("2025-08-10", 5)),
        {},
        ("eligible", [NOTHING, NOTHING, NOTHING, month(4), NOTHING, NOTHING], []),
    ),
    "an average income of 5,000 is allowed": (citizen(FIRST, average_income="5000"), {}, ONE),
    "a cent more is not": (citizen(FIRST, average_income="5000.01"), {}, NONE),
    "a home of an annual value above 31,000 is not": (
        citizen(FIRST, annual_value="31000.01"),
        {},
        NONE,
    ),
    "who left of one's own will gets nothing": (citizen(FIRST, involuntary=False), {}, NONE),
    "the scheme took no application before its first day": (
        citizen(FIRST, applied="2025-04-14"),
        {},
        NONE,
    ),
    "five months of work are let off after a loss since April 2024": (
        citizen(FIRST, months_worked=5, last_worked="2024-04-01"),
        {},
        ONE,
    ),
    "but not after an earlier loss": (
        citizen(FIRST, months_worked=5, last_worked="2024-03-31"),
        {},
        NONE,
    ),
    "nor for an application after 15 June 2025": (
        citizen(months_worked=5, applied="2025-06-16", approved="2025-06-20"),
        {},
        NONE,
    ),
    "on 15 June 2025 it still is": (
        citizen(months_worked=5, applied="2025-06-15", approved="2025-06-20"),
        {},
        ("eligible", [NOTHING, *LATER], []),
    ),
    "a birthday later in the year of application is early enough by default": (
        citizen(FIRST, born="2004-12-31"),
        {},
        ("eligible", [month(1), *LATER], ["J1"]),
    ),
    "one in the next year is not": (citizen(FIRST, born="2005-01-01"), {}, NONE),
    "three years after an earlier payout one may apply again": (
        citizen(FIRST, last_payout="2022-04-20"),
        {},
        ONE,
    ),
    "a day before that one may not": (citizen(FIRST, last_payout="2022-04-21"), {}, NONE),
    "within a month of the last day of work it turns on what must come after it": (
        citizen(FIRST, last_worked="2025-04-10"),
        {},
        ("eligible", [month(1), *LATER], ["J2"]),
    ),
    "a resident who applied in 2025 was too early": (
        citizen(FIRST, standing="permanent_resident"),
        {},
        NONE,
    ),
    "in the first quarter of 2026 it turns on a day that is not told": (
        citizen(
            ("2026-02-20", 10),
            standing="permanent_resident",
            applied="2026-02-10",
            approved="2026-02-15",
        ),
        {},
        ("refer", [("2026-03-14", None, "refer", 1500), *LATER], ["J4"]),
    ),
    "from the last day of that quarter a resident may apply in any case": (
        citizen(
            ("2026-04-01", 10),
            standing="permanent_resident",
            applied="2026-03-31",
            approved="2026-03-31",
        ),
        {},
        ("eligible", [("2026-04-29", None, "payable", 1500), *LATER], []),
    ),
    "the month in which work was found is open": (
        citizen(*ALL, found_work="2025-06-20"),
        {},
        (
            "refer",
            [month(1), (ENDS[1], None, "refer", 1250), *[NOTHING] * 4],
            ["J3"],
        ),
    ),
    "from the first day of that quarter one may by the wider reading": (
        citizen(
            ("2026-01-10", 10),
            standing="permanent_resident",
            applied="2026-01-01",
            approved="2026-01-02",
        ),
        {"J4": "first"},
        ("eligible", [("2026-02-01", None, "payable", 1500), *LATER], []),
    ),
    "points on the last day of a month count once": (
        citizen(*((on, 10) for on in ENDS[:5])),
        {},
        ("eligible", [*(month(place) for place in range(1, 6)), NOTHING], []),
    ),
    "work found on the last day of the month is found in it": (
        citizen(FIRST, found_work="2025-06-01"),
        {},
        ("refer", [("2025-06-01", None, "refer", 1500), *LATER], ["J3"]),
    ),
    "work found on the day of approval stops the first month": (
        citizen(("2025-04-25", 10), found_work="2025-05-02"),
        {},
        ("eligible", [NOTHING, *LATER], []),
    ),
    "points of the first day at work do not count": (
        citizen(FIRST, found_work="2025-05-20"),
        {"J3": "paid"},
        ("eligible", [NOTHING, *LATER], []),
    ),
    "on its last day the month is over": (citizen(FIRST), {"on": "2025-06-01"}, ONE),
    "on the day on which a month without work is over, the first is paid": (
        citizen(FIRST, applied="2025-05-02", last_worked="2025-05-01"),
        {"on": "2025-06-01"},
        ("eligible", [month(1), *LATER], ["J2"]),
    ),
    "the first payout waits until a month without work is over": (
        citizen(FIRST, applied="2025-05-02", last_worked="2025-05-02"),
        {},
        ("eligible", [("2025-06-02", None, "payable", 1500), *LATER], ["J2"]),
    ),
    "a visitor cannot take part": (citizen(FIRST, standing=None), {}, NONE),
    "before the month is over nothing is due": (
        citizen(FIRST),
        {"on": "2025-05-31"},
        ("eligible", [NOTHING, *LATER], []),
    ),
    "a month that was paid is paid": (
        citizen(FIRST, paid=[{"phase": 1}]),
        {},
        ("eligible", [("2025-06-01", None, "paid", 0), *LATER], []),
    ),
    "an income that is not told must be shown": (
        citizen(FIRST, average_income=None),
        {},
        ("needs_evidence", [("2025-06-01", None, "needs_evidence", None), *LATER], []),
    ),
    "as must the months worked": (
        citizen(FIRST, months_worked=None, last_worked="2024-03-31"),
        {},
        ("needs_evidence", [("2025-06-01", None, "needs_evidence", 1500), *LATER], []),
    ),
    "which do not matter where they are let off": (citizen(FIRST, months_worked=None), {}, ONE),
}


@pytest.mark.parametrize("name", CASES)
def test_a_worked_case_of_jobseeker_support_is_decided_so(name):
    facts, options, expected = CASES[name]

    assert decided("jobseeker-support", facts, **options) == expected


@pytest.mark.parametrize(("reading", "second"), [("paid", month(2)), ("stopped", NOTHING)])
def test_work_found_after_the_points_were_reached_is_read_both_ways(reading, second):
    facts = citizen(*ALL, found_work="2025-06-20")

    assert decided("jobseeker-support", facts, J3=reading) == (
        "eligible",
        [month(1), second, *[NOTHING] * 4],
        [],
    )


@pytest.mark.parametrize("last", range(1, 6))
def test_points_of_the_last_day_of_a_month_are_not_those_of_the_next(last):
    _, phases, _ = decided("jobseeker-support", citizen((ENDS[last - 1], 10)))

    assert [phase for phase in phases if phase != NOTHING] == [month(last)]


def test_points_after_work_was_found_do_not_count():
    facts = citizen(FIRST, ("2025-06-25", 10), found_work="2025-06-20")

    assert decided("jobseeker-support", facts, J3="paid") == ONE


@pytest.mark.parametrize(("question", "strict"), [("J1", "day"), ("J2", "application")])
def test_the_stricter_reading_keeps_people_out(question, strict):
    facts = citizen(FIRST, born="2004-12-31", last_worked="2025-04-10")
    other = {"J1": "J2", "J2": "J1"}[question]
    mild = {"J1": "year", "J2": "payout"}[other]

    assert decided("jobseeker-support", facts, **{question: strict, other: mild}) == NONE
