# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""With facts removed: what all completions of them agree on, or else evidence is needed."""

from __future__ import annotations

import itertools
import random

import pytest
from tests.schemes.people import PAID, job, person

from gongshi.schemes import assess, load_scheme

COMPLETIONS = {
    "born": ["1950-01-01", "1984-07-20", "1984-07-21", "1984-08-01", "1984-08-02", "2010-01-01"],
    "permit": [None, "work", "study"],
    "special_circumstances": [True, False],
    "paid_work": [
        [],
        [PAID],
        [{"start": "2020-01-06", "end": None}],
        [{"start": "2020-01-06", "end": "2024-04-20"}],
    ],
    "kin": [True, False],
    "own_company": [True, False],
    "reported": ["2024-08-01", "2024-09-01", "2024-09-02", "2026-01-01"],
    "mode": ["full_time", "part_time", "casual"],
}
OF_JOB = ("kin", "own_company", "reported", "mode")


def draw(chance):
    """A person with one or two jobs near the thresholds, and facts to remove."""
    start = chance.choice(["2024-07-20", "2024-08-01", "2024-07-10"])
    end = chance.choice(["2025-01-27", "2025-01-26", "2025-08-31", None])
    first = job(start, end, chance.choice(["full_time", "part_time"]), kin=chance.random() < 0.2)
    if chance.random() < 0.5:
        first["hours_per_week"] = None
    facts = person(first, born=chance.choice(COMPLETIONS["born"]))
    if chance.random() < 0.4:
        facts["jobs"].append(job("2025-03-01", "2025-09-30"))
    removed = chance.sample(sorted(COMPLETIONS), chance.randint(1, 3))
    return facts, removed


def replaced(facts, values):
    first = {**facts["jobs"][0]}
    changed = {**facts, "jobs": [first, *facts["jobs"][1:]]}
    for name, value in values.items():
        target = first if name in OF_JOB else changed
        if value is KeyError:
            target.pop(name, None)
        else:
            target[name] = value
    return changed


def face(scheme, facts):
    found = assess(scheme, facts, settled={"A6": "refused", "A13": "open", "A17": "counted"})
    return found.folded.status, found.folded.phases


@pytest.mark.parametrize("seed", range(40))
def test_facts_removed_give_what_all_completions_agree_on(seed):
    chance = random.Random(seed)
    scheme = load_scheme("re-employment-allowance")
    facts, removed = draw(chance)

    without = face(scheme, replaced(facts, dict.fromkeys(removed, KeyError)))
    completed = [
        face(scheme, replaced(facts, dict(zip(removed, values, strict=True))))
        for values in itertools.product(*(COMPLETIONS[name] for name in removed))
    ]

    if without[0] == "needs_evidence":
        assert len(completed) > 1
    else:
        assert set(completed) == {without}
    if len(set(completed)) > 1:
        assert without[0] == "needs_evidence"


@pytest.mark.soak
@pytest.mark.parametrize("block", range(100))
def test_facts_removed_from_ten_thousand_people(block):
    for seed in range(100 * (block + 1), 100 * (block + 2)):
        test_facts_removed_give_what_all_completions_agree_on(seed)
