# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The traced scalar against the allowance reckoned day by day, on random and adversarial people."""

from __future__ import annotations

import random
from datetime import date, timedelta
from decimal import Decimal

import pytest
from tests.schemes.naive_allowance import DEFAULTS, Naive
from tests.schemes.people import job

from gongshi.schemes import assess, load_scheme
from gongshi.schemes.calendar import date_of, read_day

ALTERNATIVES = {
    name: [one.name for one in line.alternatives if not one.tries]
    for name, line in load_scheme("re-employment-allowance").interpretations.items()
}


def shifted(text, days):
    return (date.fromisoformat(text) + timedelta(days)).isoformat()


def hours_of(chance, mode):
    """Hours told in one of the ways in which they can be."""
    if mode == "casual":
        block = [130, 128, 127.99, 76, 75, [50, 30, 20, 16, 12, 9]]
        return {"hours_per_week": None, "hours_by_block": chance.choices(block, k=30)}
    way = chance.choice(["steady", "mode", "weeks"])
    if way == "mode":
        return {"hours_per_week": None}
    if way == "steady":
        return {"hours_per_week": chance.choice([16, 17, 17.5, 18, 20, 29.5, 30, 44])}
    weeks = chance.choices([10, 17, 18, 20, 30, 44], [1, 1, 3, 6, 6, 6], k=chance.randint(1, 60))
    return {"hours_per_week": chance.choice([None, 18, 30]), "hours_by_week": weeks}


def draw_job(chance, after):
    start = shifted(after, chance.choice([-40, -20, 0, 1, 1, 1, 30, 31, 32, chance.randint(0, 60)]))
    length = chance.choice([10, 27, 28, 60, 90, 179, 180, 181, 359, 360, 400])
    end = None if chance.random() < 0.08 else shifted(start, length - 1)
    mode = chance.choice(["full_time", "full_time", "part_time", "casual"])
    if mode == "casual":
        end = shifted(start, chance.choice([89, 180, 239, 400]))
    return job(
        start,
        end,
        mode,
        kin=chance.random() < 0.05,
        own_company=chance.random() < 0.03,
        reported=chance.choice([start, start, start, shifted(start, 40), None]),
        **hours_of(chance, mode),
    )


def draw(chance):
    """A person near the thresholds, and how they are asked about."""
    registered = shifted(
        "2024-07-10", chance.choice([0, 5, 10, 10, 200, 400, 550, 900, 1080, 1100])
    )
    jobs, after = [], registered
    for _ in range(chance.choice([0, 1, 1, 2, 3, 4])):
        jobs.append(draw_job(chance, after))
        after = jobs[-1]["end"] or after
    chance.shuffle(jobs)
    born = shifted(registered, -40 * 365 - chance.choice([9, 10, 11, *[400] * 9]))
    last = shifted(registered, -chance.choice([1, 60, 88, 89, 90, 91, 92, 93, *[200] * 12]))
    facts = {
        "born": chance.choice([born, "1980-02-29"]),
        "registered": registered,
        "special_circumstances": chance.random() < 0.5,
        "permit": "work" if chance.random() < 0.03 else None,
        "paid_work": [{"start": "2020-01-06", "end": last}] if chance.random() < 0.8 else [],
        "jobs": jobs,
    }
    if chance.random() < 0.4:
        facts["applications"] = [
            {"phase": chance.choice([1, 2]), "on": shifted(registered, chance.randint(150, 700))}
            for _ in range(chance.randint(0, 3))
        ]
    if chance.random() < 0.1:
        facts["paid"] = [{"phase": 1, "amount": chance.choice(["5000.00", "10000.00", "15000"])}]
    settled = {
        name: chance.choice(names) if chance.random() < 0.35 else DEFAULTS[name]
        for name, names in ALTERNATIVES.items()
    }
    on = shifted(registered, chance.randint(0, 900)) if chance.random() < 0.4 else None
    return facts, settled, on


def told(facts, settled, on):
    scheme = load_scheme("re-employment-allowance")
    day = None if on is None else read_day(on)
    found = assess(scheme, facts, settled=settled, on=day).folded
    return found.status == "eligible", [
        (
            None if one.completed is None else date_of(one.completed),
            one.status,
            Decimal(one.amount) / 100,
        )
        for one in found.phases
    ]


def registered_by(facts, on):
    return on is None or facts["registered"] <= on


@pytest.mark.parametrize("seed", range(200))
def test_the_scalar_says_what_day_by_day_reckoning_says(seed):
    chance = random.Random(seed)
    for _ in range(5):
        facts, settled, on = draw(chance)
        if registered_by(facts, on):
            assert told(facts, settled, on) == Naive(facts, settled, on).decide()


def test_days_carried_over_a_long_break_are_those_that_were_completed_first():
    facts, settled, on = draw(random.Random(18511))
    assert (settled["A12"], settled["A15"], settled["A18"]) == ("carried", "whole", "again")
    assert told(facts, settled, on) == Naive(facts, settled, on).decide()


@pytest.mark.soak
@pytest.mark.parametrize("block", range(100))
def test_the_scalar_says_so_for_a_hundred_thousand(block):
    for seed in range(1000 * (block + 1), 1000 * (block + 2)):
        facts, settled, on = draw(random.Random(seed))
        if registered_by(facts, on):
            assert told(facts, settled, on) == Naive(facts, settled, on).decide(), seed
