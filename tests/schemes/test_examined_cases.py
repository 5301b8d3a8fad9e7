# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Cases at the edges of the allowance's rules, worked out by hand before they were run.

``examined_cases.json`` holds what differs from one plain person in one plain job: each says why the
answer is what it is. What an answer does not name is not asked.
"""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
from tests.schemes.people import decided, job, person, without

from gongshi.schemes.telling import tell

CASES = json.loads(Path(__file__).with_name("examined_cases.json").read_text(encoding="utf-8"))


def job_of(changes):
    plain = job(changes.get("start", "2024-08-01"), "2025-01-27")
    given = {name: value for name, value in changes.items() if name != "without"}
    return without(plain | given, *changes.get("without", ()))


def facts_of(case):
    left_out = case.get("without", []) + (["jobs"] if case["jobs"] is None else [])
    jobs = [job_of(changes) for changes in case["jobs"] or []]
    return without(person(*jobs, **case["facts"]), *left_out)


def answer_to(case):
    assessment = decided(
        facts_of(case),
        on=case.get("on"),
        known=case.get("known"),
        overlay=case.get("values"),
        **case.get("settled", {}),
    )
    return msgspec.json.decode(msgspec.json.encode(tell(assessment, "en", ())))


def asked_of(answer, expected):
    """What is expected, as the answer has it; phases that are not asked for stay out."""
    found = {name: answer[name] for name in expected if name in {"status", "total", "depends_on"}}
    found["phases"] = [
        {name: told[name] for name in asked}
        for told, asked in zip(answer["phases"], expected["phases"], strict=False)
    ]
    if "rules" in expected:
        given = [reason["rule"] for reason in answer["reasons"]]
        found["rules"] = [rule for rule in expected["rules"] if rule in given]
    return found


def test_every_examined_case_comes_out_as_it_was_worked_out():
    answers = {case["id"]: asked_of(answer_to(case), case["expect"]) for case in CASES}

    assert answers == {case["id"]: case["expect"] for case in CASES}


def test_nobody_who_is_not_eligible_has_phases_or_reports_a_sum():
    refused = [case for case in CASES if case["expect"]["status"] == "not_eligible"]
    answers = [answer_to(case) for case in refused]

    assert {(len(one["phases"]), one["total"]) for one in answers} == {(0, "0.00")}


def test_every_case_has_a_name_of_its_own_and_says_why():
    names = [case["id"] for case in CASES]

    assert (len(names), [case["id"] for case in CASES if not case["why"]]) == (len(set(names)), [])
