# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Each open question of the allowance: a person for whom it matters, and what each way gives."""

from __future__ import annotations

import pytest
from tests.schemes.people import decided, job, person

from gongshi.schemes import load_scheme

SHORT = job("2024-08-01", "2024-08-20")
FULL, PART = "full_time", "part_time"

MATTERS = {
    "A1": (
        person(job("2024-08-01", "2025-01-27"), born="1984-07-25"),
        {"registration": ("not_eligible", 0), "job_start": ("eligible", 10000)},
    ),
    "A2": (
        person(
            job("2025-10-06", "2026-04-03"),
            registered="2025-09-30",
            paid_work=[{"start": "2020-01-06", "end": "2025-06-30"}],
        ),
        {
            "calendar": ("not_eligible", 0),
            "calendar_forward": ("not_eligible", 0),
            "calendar_backward": ("not_eligible", 0),
            "days90": ("eligible", 10000),
        },
    ),
    "A6": (
        person(job("2024-08-01", "2025-01-27", reported="2024-12-01")),
        {"no_effect": ("eligible", 10000), "refused": ("not_eligible", 0)},
    ),
    "A8": (
        person(job("2026-02-02", "2026-07-31", PART, hours_per_week=17), registered="2026-01-26"),
        {"law": ("eligible", 5000), "page": ("eligible", 0)},
    ),
    "A9": (
        person(
            job("2024-08-01", "2024-08-28", PART),
            job("2024-09-28", "2024-12-27"),
            job("2025-01-27", "2025-02-28"),
        ),
        {"whole_period": ("eligible", 8833.33), "working_days": ("eligible", 10000)},
    ),
    "A10": (
        person(job("2024-08-01", "2024-09-30", PART), job("2024-10-01", "2025-01-27")),
        {"cents": ("eligible", 8305.56), "dollars_down": ("eligible", 8305)},
    ),
    "A11": (
        person(job("2024-08-01", "2024-12-25"), job("2025-01-20", "2025-02-20")),
        {"excluded": ("eligible", 0), "counted": ("eligible", 10000)},
    ),
    "A12": (
        person(job("2024-08-01", "2025-01-27"), job("2025-04-01", "2025-09-27")),
        {"anew": ("eligible", 10000), "carried": ("eligible", 20000)},
    ),
    "A13": (
        person(job("2027-07-01", "2028-01-31"), registered="2027-06-01", paid_work=[]),
        {"open": ("eligible", 10000), "closed": ("eligible", 0)},
    ),
    "A14": (
        person(
            job("2024-08-01", "2025-02-26", "casual", hours_by_block=[128] * 3 + [10] + [128] * 3)
        ),
        {"tolerated": ("eligible", 10000), "restart": ("eligible", 0)},
    ),
    "A15": (
        person(job("2024-08-01", "2025-01-27", PART), job("2025-01-28", "2025-07-26")),
        {"second_half": ("eligible", 15000), "whole": ("eligible", 12500)},
    ),
    "A16": (
        person(job("2024-08-01", "2025-01-27", PART), job("2024-08-01", "2025-01-27", PART)),
        {"apart": ("eligible", 5000), "added": ("eligible", 10000)},
    ),
    "A17": (
        person(SHORT, job("2024-08-21", "2025-01-27")),
        {"counted": ("eligible", 10000), "left_out": ("eligible", 0)},
    ),
    "A18": (
        person(
            job("2024-08-01", "2025-01-27"),
            job("2025-04-01", "2025-09-27"),
            applications=[{"phase": 1, "on": "2025-03-28"}],
        ),
        {"again": ("eligible", 10000), "lost": ("eligible", 0)},
    ),
}

ALSO = {"A9": {"A11": "counted"}, "A12": {"A18": "lost"}}


def test_every_interpretation_has_a_person_for_whom_it_matters():
    assert set(MATTERS) == set(load_scheme("re-employment-allowance").interpretations)


@pytest.mark.parametrize("name", sorted(MATTERS))
def test_each_alternative_gives_its_own_answer(name):
    facts, expected = MATTERS[name]

    found = {}
    for alternative in expected:
        answer = decided(facts, **ALSO.get(name, {}), **{name: alternative}).folded
        found[alternative] = (answer.status, answer.total / 100)

    assert found == expected


@pytest.mark.parametrize("name", sorted(MATTERS))
def test_what_matters_is_named_until_it_is_settled(name):
    facts, expected = MATTERS[name]
    also = ALSO.get(name, {})

    assert name in decided(facts, **also).depends_on
    for alternative in expected:
        assert name not in decided(facts, **also, **{name: alternative}).depends_on


@pytest.mark.parametrize("name", sorted(MATTERS))
def test_nothing_is_named_for_whom_nothing_matters(name):
    plain = decided(person(job("2024-08-01", "2025-01-27")))

    assert name not in plain.depends_on


def test_without_default_the_two_ways_are_referred_and_with_one_they_are_not():
    lines = load_scheme("re-employment-allowance").interpretations
    for name, (facts, _) in MATTERS.items():
        status = decided(facts, **ALSO.get(name, {})).folded.status
        assert (status == "refer") == (lines[name].default is None)
