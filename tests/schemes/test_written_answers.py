# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The answers that are written out whole come out so."""

from __future__ import annotations

import pytest
from tests.schemes.allowance_cases import CASES
from tests.schemes.people import day, decided


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["seed"]))
def test_an_answer_written_out_whole_is_given(case):
    found = decided(case["facts"], on=case["on"], **case["settled"])

    assert {
        "status": found.folded.status,
        "phases": [
            {
                "phase": one.number,
                "completed": day(one.completed),
                "apply_by": day(one.apply_by),
                "status": one.status,
                "amount": None if one.amount is None else f"{one.amount / 100:.2f}",
            }
            for one in found.folded.phases
        ],
        "total": f"{found.folded.total / 100:.2f}",
        "depends_on": list(found.depends_on),
    } == case["answer"]
