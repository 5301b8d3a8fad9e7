# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Who may take part in the Re-employment Allowance: the day before, the day, the day after."""

from __future__ import annotations

import pytest
from tests.schemes.people import NOT_YET, PAID, decided, job, person, told, without

HALF_YEAR = job("2024-08-01", "2025-01-27")
FIRST = ("2025-01-27", "2025-03-27", "payable", 10000)


def status(facts, **options):
    return told(decided(facts, **options))[0]


def test_a_plain_half_year_of_work_earns_the_first_phase():
    assert told(decided(person(HALF_YEAR))) == ("eligible", [FIRST, NOT_YET], [])


@pytest.mark.parametrize(
    ("born", "expected"),
    [("1984-07-20", "eligible"), ("1984-07-21", "not_eligible"), ("1984-07-19", "eligible")],
)
def test_the_fortieth_birthday_is_in_time_on_the_day_of_registration(born, expected):
    assert status(person(HALF_YEAR, born=born)) == expected


def test_turning_forty_between_registration_and_the_job_turns_on_the_day_that_counts():
    facts = person(HALF_YEAR, born="1984-07-25")

    assert told(decided(facts)) == ("not_eligible", [], ["A1"])
    assert told(decided(facts, A1="job_start")) == ("eligible", [FIRST, NOT_YET], [])


def test_a_late_registration_is_what_age_is_tested_on():
    late = person(
        job("2024-08-01", "2025-01-27"),
        born="1984-08-15",
        registered="2024-08-20",
        special_circumstances=True,
    )

    assert told(decided(late)) == ("eligible", [FIRST, NOT_YET], ["A1"])


@pytest.mark.parametrize(
    ("last_paid", "expected"),
    [("2024-04-19", "eligible"), ("2024-04-20", "not_eligible")],
)
def test_three_months_without_paid_work_are_counted_to_the_day(last_paid, expected):
    facts = person(HALF_YEAR, paid_work=[{"start": "2020-01-06", "end": last_paid}])

    assert status(facts) == expected


def test_paid_work_after_joining_does_not_matter():
    later = {"start": "2024-07-20", "end": "2024-07-31"}

    assert status(person(HALF_YEAR, paid_work=[PAID, later])) == "eligible"


def test_paid_work_on_the_eve_of_joining_matters():
    eve = {"start": "2024-07-19", "end": "2024-07-19"}

    assert status(person(HALF_YEAR, paid_work=[PAID, eve])) == "not_eligible"


def test_paid_work_that_goes_on_over_the_joining_day_matters():
    assert status(person(HALF_YEAR, paid_work=[{"start": "2020-01-06", "end": None}])) == (
        "not_eligible"
    )


def test_whoever_never_had_paid_work_is_free_of_it():
    assert status(person(HALF_YEAR, paid_work=[])) == "eligible"


def test_days_of_february_can_be_three_months_but_not_ninety_days():
    facts = person(
        job("2025-03-03", "2025-08-29"),
        registered="2025-03-01",
        paid_work=[{"start": "2020-01-06", "end": "2024-11-30"}],
    )

    assert status(facts) == "eligible"
    assert status(facts, A2="days90") == "eligible"
    assert status(person(HALF_YEAR, registered="2025-02-28"), A2="days90") == "not_eligible"


def test_both_ways_of_counting_months_settled_outright_still_refer_and_name_nothing():
    facts = person(
        job("2025-03-03", "2025-12-31"),
        registered="2025-02-28",
        paid_work=[{"start": "2020-01-06", "end": "2024-11-28"}],
    )

    refer = ("2025-08-29", "2025-10-29", "refer", 10000)
    assert told(decided(facts)) == ("refer", [refer, NOT_YET], ["A2"])
    assert told(decided(facts, A2="calendar")) == ("refer", [refer, NOT_YET], [])
    assert status(facts, A2="calendar_forward") == "eligible"
    assert status(facts, A2="calendar_backward") == "not_eligible"


@pytest.mark.parametrize("permit", ["work", "study", "business", "visit"])
def test_holders_of_these_permits_are_out(permit):
    assert told(decided(person(HALF_YEAR, permit=permit))) == ("not_eligible", [], [])


def test_another_permit_needs_evidence_that_the_person_may_be_employed():
    needs = ("2025-01-27", "2025-03-27", "needs_evidence", 10000)

    assert told(decided(person(HALF_YEAR, permit="dependant"))) == (
        "needs_evidence",
        [needs, NOT_YET],
        [],
    )


def test_a_permit_that_is_not_known_is_asked_for_only_where_it_matters():
    assert status(without(person(HALF_YEAR), "permit")) == "needs_evidence"
    assert status(without(person(HALF_YEAR, born="1990-01-01"), "permit")) == "not_eligible"


def test_without_a_job_a_jobless_person_may_join():
    assert told(decided(person())) == ("eligible", [NOT_YET, NOT_YET], [])


def test_jobs_that_are_not_known_leave_the_phases_open():
    found, phases, _ = told(decided(without(person(), "jobs")))

    assert found == "needs_evidence"
    assert [phase[2] for phase in phases] == ["needs_evidence", "needs_evidence"]


# Registration and report


@pytest.mark.parametrize(
    ("start", "expected"), [("2024-07-20", "eligible"), ("2024-07-19", "not_eligible")]
)
def test_a_job_may_start_on_the_day_of_registration_but_not_before(start, expected):
    assert status(person(job(start, "2025-03-31"))) == expected


@pytest.mark.parametrize(
    ("registered", "expected"), [("2024-10-02", "eligible"), ("2024-10-03", "not_eligible")]
)
def test_special_circumstances_allow_one_month(registered, expected):
    late = person(
        job("2024-09-02", "2025-02-28"), registered=registered, special_circumstances=True
    )

    assert status(late) == expected


def test_special_circumstances_that_are_not_known_need_evidence():
    late = without(
        person(job("2024-09-02", "2025-02-28"), registered="2024-10-02"), "special_circumstances"
    )
    needs = ("2025-02-28", "2025-04-28", "needs_evidence", 10000)

    assert told(decided(late)) == ("needs_evidence", [needs, NOT_YET], [])


def test_special_circumstances_are_not_asked_of_whoever_registered_before():
    assert status(without(person(HALF_YEAR), "special_circumstances")) == "eligible"


def test_after_a_late_registration_the_three_months_end_with_the_job():
    facts = person(
        job("2024-08-01", "2025-01-27"),
        registered="2024-08-20",
        special_circumstances=True,
        paid_work=[{"start": "2020-01-06", "end": "2024-04-30"}],
    )

    assert status(facts) == "eligible"
    assert status({**facts, "paid_work": [{"start": "2020-01-06", "end": "2024-05-01"}]}) == (
        "not_eligible"
    )


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        ("2024-07-14", "not_eligible"),
        ("2024-07-15", "eligible"),
        ("2027-07-14", "eligible"),
        ("2027-07-15", "not_eligible"),
    ],
)
def test_a_job_must_start_while_the_scheme_runs(start, expected):
    facts = person(job(start, start), registered=start)

    assert status(facts, A13="open", A17="counted") == expected


def test_a_relative_s_firm_is_left_out_and_another_employer_is_not():
    facts = person(job("2024-08-01", "2024-08-31", kin=True), job("2024-09-02", "2025-02-28"))
    first = ("2025-02-28", "2025-04-28", "payable", 10000)

    assert told(decided(facts)) == ("eligible", [first, NOT_YET], [])


def test_a_job_left_out_that_began_before_joining_is_paid_work():
    facts = person(job("2024-06-01", "2024-06-30", kin=True), job("2024-08-01", "2025-01-27"))

    assert told(decided(facts)) == ("not_eligible", [], [])


def test_a_relation_that_is_not_known_needs_evidence_only_if_no_other_job_suffices():
    unknown = without(job("2024-08-01", "2025-01-27"), "kin")
    beside = job("2024-08-01", "2025-01-27")

    assert status(person(unknown)) == "needs_evidence"
    assert status(person(unknown, beside)) == "eligible"


@pytest.mark.parametrize(("reported", "late"), [("2024-09-01", False), ("2024-09-02", True)])
def test_a_report_is_in_time_for_one_month(reported, late):
    facts = person(job("2024-08-01", "2025-01-27", reported=reported))
    refer = ("2025-01-27", "2025-03-27", "refer", 10000)

    expected = ("refer", [refer, NOT_YET], ["A6"]) if late else ("eligible", [FIRST, NOT_YET], [])
    assert told(decided(facts)) == expected


def test_a_late_report_that_is_settled_names_nothing():
    facts = person(job("2024-08-01", "2025-01-27", reported="2024-10-01"))

    assert told(decided(facts, A6="no_effect")) == ("eligible", [FIRST, NOT_YET], [])
    assert told(decided(facts, A6="refused")) == ("not_eligible", [], [])


def test_a_job_not_yet_reported_is_taken_as_in_time_until_the_month_is_over():
    facts = person(job("2024-08-01", None, reported=None))

    assert status(facts) == "eligible"
    assert status(facts, on="2024-09-01") == "eligible"
    assert status(facts, on="2024-09-02") == "refer"


def test_a_report_that_is_not_known_needs_evidence():
    assert status(person(without(HALF_YEAR, "reported"))) == "needs_evidence"


# Dates that are known in part


@pytest.mark.parametrize(
    ("born", "expected"),
    [
        ("1984", "needs_evidence"),
        ("1983", "eligible"),
        ("1985", "not_eligible"),
        ("1984-07", "needs_evidence"),
        ("1984-06", "eligible"),
        ("1984-08", "not_eligible"),
    ],
)
def test_a_birth_known_in_part_holds_if_every_day_does(born, expected):
    assert status(person(HALF_YEAR, born=born)) == expected


def test_a_birth_that_is_not_known_needs_evidence():
    assert status(without(person(HALF_YEAR), "born")) == "needs_evidence"


@pytest.mark.parametrize(
    ("end", "expected"),
    [("2024-03", "eligible"), ("2024-04", "needs_evidence"), ("2024", "needs_evidence")],
)
def test_paid_work_that_ended_in_a_month_holds_if_every_day_does(end, expected):
    facts = person(HALF_YEAR, paid_work=[{"start": "2020", "end": end}])

    assert status(facts) == expected


def test_paid_work_that_is_not_known_needs_evidence():
    assert status(without(person(HALF_YEAR), "paid_work")) == "needs_evidence"


def test_a_registration_that_is_not_known_needs_evidence_unless_something_surely_fails():
    facts = without(person(HALF_YEAR), "registered")

    assert status(facts) == "needs_evidence"
    assert status({**facts, "permit": "study"}) == "not_eligible"
