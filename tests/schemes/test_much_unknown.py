# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Where much is unknown at once: what can still be said of the phases, and that all is answered."""

from __future__ import annotations

from tests.schemes.people import decided, job, person, without

from gongshi.schemes.telling import tell


def answer_to(facts):
    return tell(decided(facts), "en", ())


def phases_of(answer):
    return [(phase.completed, phase.status, phase.amount) for phase in answer.phases]


def test_of_nothing_known_nothing_is_said_but_that_evidence_is_needed():
    answer = answer_to({})

    assert (answer.status, phases_of(answer), {reason.holds for reason in answer.reasons}) == (
        "needs_evidence",
        [(None, "needs_evidence", None), (None, "needs_evidence", None)],
        {None},
    )


def test_where_only_the_job_is_known_its_phase_is_told():
    answer = answer_to({"jobs": [job("2024-08-01", "2025-01-27")]})

    assert (answer.status, phases_of(answer), answer.depends_on) == (
        "needs_evidence",
        [("2025-01-27", "needs_evidence", "10000.00"), (None, "not_completed", "0.00")],
        (),
    )


def test_two_jobs_of_which_only_the_days_are_known_have_their_phases_told():
    days = [("2024-08-01", "2025-01-27"), ("2025-01-28", "2025-07-26")]
    jobs = [without(job(*each), "kin", "own_company", "reported") for each in days]

    answer = answer_to(without(person(*jobs), "permit"))

    assert (answer.status, phases_of(answer)) == (
        "needs_evidence",
        [
            ("2025-01-27", "needs_evidence", "10000.00"),
            ("2025-07-26", "needs_evidence", "10000.00"),
        ],
    )
