# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The worked cases of the Re-employment Allowance: status, phases, total and what they turn on."""

from __future__ import annotations

import json

import pytest

from gongshi.schemes import assess, load_scheme
from gongshi.schemes.calendar import write_day

pytestmark = pytest.mark.evaluation


@pytest.fixture(scope="module")
def cases(evaluation):
    return json.loads((evaluation / "facts" / "re_employment_cases.json").read_text())


def told(assessment):
    def day(number):
        return None if number is None else write_day(number)

    return {
        "status": assessment.folded.status,
        "phases": [
            {
                "phase": phase.number,
                "completed": day(phase.completed),
                "apply_by": day(phase.apply_by),
                "amount": f"{phase.amount / 100:.2f}",
                "status": phase.status,
            }
            for phase in assessment.folded.phases
        ],
        "total": f"{assessment.folded.total / 100:.2f}",
        "depends_on": list(assessment.depends_on),
    }


def test_every_worked_case_comes_out_as_it_is_told(cases):
    scheme = load_scheme("re-employment-allowance")

    found, expected = {}, {}
    for case in cases:
        settled = case.get("options", {}).get("interpretations", {})
        answer = told(assess(scheme, case["facts"], settled=settled))
        wanted = {key: value for key, value in case["expect"].items() if key != "rules"}
        answer["phases"] = [
            {key: given[key] for key in asked}
            for given, asked in zip(answer["phases"], wanted["phases"], strict=True)
        ]
        found[case["id"]], expected[case["id"]] = answer, wanted

    assert found == expected
