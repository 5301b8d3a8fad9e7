# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Worked cases of the Greater Bay Area Youth Employment Scheme, reckoned by hand from its words."""

from __future__ import annotations

import pytest
from tests.schemes.cases import decided

NOTHING = (None, None, "not_completed", 0)


def months(*starts, salary="20000"):
    """Months of work with their first days."""
    return [{"start": start, "salary": salary} for start in starts]


def graduate(hired, *claimed, **changes):
    """A graduate of 2020, 24 years old in 2021, in a post of an enterprise that takes part."""
    return {
        "born": "1997-03-04",
        "resident": True,
        "qualification": "bachelor",
        "awarded": "2020-11-20",
        "enterprise": True,
        "stationed": True,
        "applied": hired,
        "hired": hired,
        "months": list(claimed),
    } | changes


def young(hired, *claimed, **changes):
    """Somebody of 25 with a sub-degree, hired under the terms of 2025."""
    return graduate(
        hired, *claimed, born="2000-03-04", qualification="sub_degree", awarded="2022", **changes
    )


EIGHTEEN = [
    f"{year}-{month:02d}-01"
    for year, month in [*((2021, n) for n in range(2, 13)), *((2022, n) for n in range(1, 8))]
]

CASES = {
    "two months of the pilot earn ten thousand each": (
        graduate("2021-02-01", *months("2021-02-01", "2021-03-01")),
        {},
        ("eligible", [("2021-03-31", None, "payable", 20000)], []),
    ),
    "eighteen months are paid and no more": (
        graduate("2021-02-01", *months(*EIGHTEEN, "2022-08-01")),
        {},
        ("eligible", [("2022-07-31", None, "payable", 180000)], []),
    ),
    "a month that ends a day after the eighteen is not paid": (
        graduate("2021-02-01", *months("2022-07-02")),
        {},
        ("eligible", [NOTHING], []),
    ),
    "the pilot took on nobody before its first day": (
        graduate("2021-01-07", *months("2021-01-07")),
        {},
        ("not_eligible", [], []),
    ),
    "on its first day it did": (
        graduate("2021-01-08", *months("2021-01-08")),
        {},
        ("eligible", [("2021-02-07", None, "payable", 10000)], []),
    ),
    "the day after the pilot's last is between two rounds": (
        graduate("2021-09-01", *months("2021-09-01")),
        {},
        ("refer", [("2021-09-30", None, "refer", 10000)], ["G2"]),
    ),
    "a degree of 2018 was too old for the pilot": (
        graduate("2021-02-01", *months("2021-02-01"), awarded="2018-12-31"),
        {},
        ("not_eligible", [], []),
    ),
    "the year of the award is enough to know": (
        graduate("2023-03-01", *months("2023-03-01"), awarded="2021"),
        {},
        ("eligible", [("2023-03-31", None, "payable", 10000)], []),
    ),
    "a month below the least salary is not paid": (
        graduate(
            "2023-12-31",
            *months("2023-12-31", salary="17999.99"),
            *months("2024-01-31", salary="18000"),
            awarded="2023-11-20",
        ),
        {},
        ("eligible", [("2024-02-28", None, "payable", 10000)], []),
    ),
    "under the wider terms sixty in a hundred are granted, up to twelve thousand": (
        young(
            "2025-02-03",
            *months("2025-02-03", salary="18000"),
            *months("2025-03-03", salary="19999.99"),
            *months("2025-04-03", salary="20000"),
            *months("2025-05-03", salary="30000"),
        ),
        {},
        ("eligible", [("2025-06-02", None, "payable", 10800 + 11999.99 + 12000 + 12000)], []),
    ),
    "the last day of being 29 is in time": (
        young("2025-03-03", *months("2025-03-03")) | {"born": "1995-03-04"},
        {},
        ("eligible", [("2025-04-02", None, "payable", 12000)], []),
    ),
    "the thirtieth birthday is too late, unless the day of applying counts": (
        young("2025-03-04", *months("2025-03-04"))
        | {"born": "1995-03-04", "applied": "2025-03-01"},
        {},
        ("not_eligible", [], ["G4"]),
    ),
    "hired in January 2025 it turns on a day that no notice tells": (
        young("2025-01-15", *months("2025-01-15")),
        {"G2": "left_out"},
        ("refer", [("2025-02-14", None, "refer", 12000)], ["G1"]),
    ),
    "who was hired before the wider terms keeps the older grant": (
        graduate("2023-12-01", *months("2025-02-01"), awarded="2023-11-20"),
        {},
        ("eligible", [("2025-02-28", None, "payable", 10000)], ["G3"]),
    ),
    "what was paid is taken off": (
        graduate(
            "2021-02-01",
            *months("2021-02-01", "2021-03-01"),
            paid=[{"amount": "10000"}],
        ),
        {},
        ("eligible", [("2021-03-31", None, "payable", 10000)], []),
    ),
    "a month that is not over yet earns nothing": (
        graduate("2021-02-01", *months("2021-02-01", "2021-03-01")),
        {"on": "2021-03-30"},
        ("eligible", [("2021-02-28", None, "payable", 10000)], []),
    ),
    "no month at all earns nothing": (
        graduate("2021-02-01"),
        {},
        ("eligible", [NOTHING], []),
    ),
    "on the last day of the pilot one could still begin": (
        graduate("2021-08-31", *months("2021-08-31"), awarded="2021-12-31"),
        {},
        ("eligible", [("2021-09-29", None, "payable", 10000)], []),
    ),
    "a degree of the first day of 2019 was new enough": (
        graduate("2021-02-01", *months("2021-02-01"), awarded="2019-01-01"),
        {},
        ("eligible", [("2021-02-28", None, "payable", 10000)], []),
    ),
    "a degree of 2020 was too old for the round of 2023": (
        graduate("2023-03-01", *months("2023-03-01"), awarded="2020-12-31"),
        {},
        ("not_eligible", [], []),
    ),
    "one of the first day of its years was not": (
        graduate("2023-03-01", *months("2023-03-01"), awarded="2021-01-01"),
        {},
        ("eligible", [("2023-03-31", None, "payable", 10000)], []),
    ),
    "nor one of the last": (
        graduate("2023-12-31", *months("2023-12-31"), awarded="2023-12-31"),
        {},
        ("eligible", [("2024-01-30", None, "payable", 10000)], []),
    ),
    "the day before the round of 2023 is between two rounds": (
        graduate("2023-02-28", *months("2023-02-28"), awarded="2021-01-01"),
        {"G2": "left_out"},
        ("not_eligible", [], []),
    ),
    "on the first day of 2025 the wider terms may have begun": (
        young("2025-01-01", *months("2025-01-01")),
        {"G1": "first", "G2": "left_out"},
        ("eligible", [("2025-01-31", None, "payable", 12000)], []),
    ),
    "on the last day of that January they have": (
        young("2025-01-31", *months("2025-01-31")),
        {"G2": "left_out"},
        ("eligible", [("2025-02-27", None, "payable", 12000)], []),
    ),
    "a month from the first day of 2025 may be paid under them": (
        graduate("2023-12-01", *months("2025-01-01"), awarded="2023-11-20"),
        {"G1": "first", "G3": "worked"},
        ("eligible", [("2025-01-31", None, "payable", 12000)], []),
    ),
    "a month counts on its last day": (
        graduate("2021-02-01", *months("2021-02-01")),
        {"on": "2021-02-28"},
        ("eligible", [("2021-02-28", None, "payable", 10000)], []),
    ),
    "months that overlap are refused": (
        graduate("2021-02-01", *months("2021-02-01", "2021-02-15")),
        {},
        ("not_eligible", [], []),
    ),
    "whether the person is stationed there must be shown": (
        graduate("2021-02-01", *months("2021-02-01"), stationed=None),
        {},
        ("needs_evidence", [("2021-02-28", None, "needs_evidence", 10000)], []),
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_worked_case_of_the_youth_scheme_is_decided_so(name):
    facts, options, expected = CASES[name]

    assert decided("gba-youth-employment", facts, **options) == expected


def test_all_that_was_granted_and_paid_is_paid():
    facts = graduate("2021-02-01", *months("2021-02-01"), paid=[{"amount": "10000"}])

    assert decided("gba-youth-employment", facts)[1] == [("2021-02-28", None, "paid", 0)]


@pytest.mark.parametrize(("reading", "amount"), [("hired", 10000), ("worked", 12000)])
def test_the_day_of_hiring_or_the_month_of_work_decides_on_the_wider_grant(reading, amount):
    facts = graduate("2023-12-01", *months("2025-02-01"), awarded="2023-11-20")

    status, (phase,), _ = decided("gba-youth-employment", facts, G3=reading)

    assert (status, phase[3]) == ("eligible", amount)
