# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""When the phases of the Re-employment Allowance are paid: deadlines, the ceiling, the last day."""

from __future__ import annotations

import pytest
from tests.schemes.people import NOT_YET, decided, dollars, job, person, told

from gongshi.schemes import OptionError, UnknownSchemeError

YEAR = job("2024-08-01", "2025-09-30")
FIRST = ("2025-01-27", "2025-03-27", "payable", 10000)
SECOND = ("2025-07-26", "2025-09-26", "payable", 10000)


def late(phase):
    return (*phase[:2], "too_late", 0)


def paid(phase):
    return (*phase[:2], "paid", 0)


def applied(*pairs):
    return [{"phase": phase, "on": on} for phase, on in pairs]


@pytest.mark.parametrize(("on", "first"), [("2025-03-27", FIRST), ("2025-03-28", late(FIRST))])
def test_two_months_after_completion_are_in_time(on, first):
    facts = person(YEAR, applications=applied((1, on), (2, "2025-08-01")))

    assert told(decided(facts)) == ("eligible", [first, SECOND], [])


def test_the_month_may_be_shorter_than_the_day():
    facts = person(job("2024-12-29", None), registered="2024-12-20")

    assert told(decided(facts))[1][1][:2] == ("2025-12-23", "2026-02-23")
    assert told(decided(person(job("2025-07-05", None))))[1][0][:2] == ("2025-12-31", "2026-02-28")


def test_a_deadline_that_passed_without_an_application_is_too_late():
    assert told(decided(person(YEAR), on="2025-03-27"))[1] == [FIRST, NOT_YET]
    assert told(decided(person(YEAR), on="2025-03-28"))[1] == [late(FIRST), NOT_YET]


def test_what_is_after_the_day_asked_about_has_not_happened():
    facts = person(YEAR, applications=applied((1, "2025-02-01"), (2, "2025-08-01")))

    assert told(decided(facts, on="2025-01-26"))[1] == [NOT_YET, NOT_YET]
    assert told(decided(facts, on="2025-07-25"))[1] == [FIRST, NOT_YET]
    assert told(decided(facts, on="2025-07-26"))[1] == [FIRST, SECOND]


def test_a_job_that_has_not_begun_is_not_there_yet():
    assert told(decided(person(YEAR), on="2024-07-31")) == ("eligible", [NOT_YET, NOT_YET], [])


def test_the_first_phase_need_not_be_claimed_for_the_second():
    facts = person(YEAR, applications=applied((2, "2025-08-01")))

    assert told(decided(facts, on="2025-08-02"))[1] == [late(FIRST), SECOND]


def test_a_phase_that_was_paid_is_not_paid_again():
    facts = person(YEAR, paid=[{"phase": 1, "amount": "10000.00"}])

    assert told(decided(facts))[1] == [paid(FIRST), SECOND]


def test_the_ceiling_is_applied_after_what_was_paid():
    facts = person(YEAR, paid=[{"phase": 1, "amount": "12500.50"}])

    assert told(decided(facts))[1][1] == (*SECOND[:3], 7499.50)


def test_the_ceiling_is_used_up_in_the_order_of_phases():
    found = decided(person(YEAR), overlay={"cap": "15000"})

    assert [dollars(one.amount) for one in found.folded.phases] == [10000, 5000]
    assert dollars(found.folded.total) == 15000


def test_more_than_the_ceiling_was_paid_leaves_nothing_and_no_debt():
    facts = person(YEAR, paid=[{"phase": 1, "amount": "25000"}])

    assert told(decided(facts))[1][1] == (*SECOND[:3], 0)


# A first phase that was lost, and completed again


AGAIN = person(
    job("2024-08-01", "2025-01-27"),
    job("2025-04-01", "2025-09-27"),
    applications=applied((1, "2025-03-28")),
)


def test_a_first_phase_lost_and_completed_again_is_an_open_question():
    found = told(decided(AGAIN))

    refer = ("2025-09-27", "2025-11-27", "refer", 10000)
    assert (found[0], found[1][0]) == ("refer", refer)
    assert "A18" in found[2]


def test_a_first_phase_that_can_be_completed_again_is_payable():
    found = told(decided(AGAIN, A18="again"))

    assert found[1][0] == ("2025-09-27", "2025-11-27", "payable", 10000)


def test_a_first_phase_that_is_lost_stays_lost():
    assert told(decided(AGAIN, A18="lost"))[1][0] == late(FIRST)


def test_three_runs_may_each_complete_the_first_phase():
    facts = person(
        job("2024-08-01", "2025-01-27"),
        job("2025-04-01", "2025-09-27"),
        job("2025-12-01", "2026-05-29"),
        applications=applied((1, "2025-03-28"), (1, "2025-11-28")),
    )

    assert told(decided(facts, A18="again"))[1][0] == (
        "2026-05-29",
        "2026-07-29",
        "payable",
        10000,
    )


# The end of the scheme


def ending(start, **changes):
    return person(job(start, None), registered="2026-12-01", paid_work=[], **changes)


def test_a_phase_completed_on_the_last_day_is_no_question():
    assert told(decided(ending("2027-01-16"), on="2027-07-14"))[0] == "eligible"
    assert told(decided(ending("2027-01-17"), on="2027-07-15"))[0] == "refer"


def test_a_phase_completed_after_the_end_turns_on_an_open_question():
    facts = person(job("2027-07-01", "2028-01-31"), registered="2027-06-01", paid_work=[])
    refer = ("2027-12-27", "2028-02-27", "refer", 10000)

    assert told(decided(facts)) == ("refer", [refer, NOT_YET], ["A13"])
    assert told(decided(facts, A13="open"))[1][0] == (*refer[:2], "payable", 10000)
    assert told(decided(facts, A13="closed"))[1][0] == (*refer[:2], "too_late", 0)


def test_an_application_after_the_end_turns_on_it_too():
    facts = person(
        job("2026-12-01", "2027-05-29"),
        registered="2026-11-20",
        paid_work=[],
        applications=applied((1, "2027-07-15")),
    )

    assert told(decided(facts))[2] == ["A13"]
    assert told(decided({**facts, "applications": applied((1, "2027-07-14"))}))[2] == []


def test_two_open_questions_are_both_named():
    facts = person(
        job("2027-07-01", "2028-01-31", reported="2027-09-01"),
        registered="2027-06-01",
        paid_work=[],
    )

    assert told(decided(facts))[2] == ["A6", "A13"]


# What was known, and other numbers


def test_on_28_april_2024_the_scheme_is_what_the_newspaper_told():
    found = decided(person(YEAR), known="2024-04-28")

    assert found.folded.status == "eligible"
    assert [(one.number, one.status, one.amount) for one in found.folded.phases] == [
        (1, "payable", 1000000)
    ]
    assert list(found.depends_on) == []


def test_the_day_before_the_newspaper_nothing_is_known():
    with pytest.raises(UnknownSchemeError, match="announced on 2024-04-27"):
        decided(person(YEAR), known="2024-04-26")


def test_on_the_eve_of_the_launch_the_newspaper_is_all_there_is():
    assert len(decided(person(YEAR), known="2024-07-14").folded.phases) == 1
    assert len(decided(person(YEAR), known="2024-07-15").folded.phases) == 2


def test_a_parameter_can_be_replaced_on_all_dates():
    young = person(YEAR, born="1989-01-01")

    assert decided(young).folded.status == "not_eligible"
    assert decided(young, overlay={"min_age": "35"}).folded.status == "eligible"


@pytest.mark.parametrize(
    ("overlay", "problem"),
    [
        ({"min_agee": "35"}, "has no parameter 'min_agee'"),
        ({"min_age": "young"}, "not a number"),
        ({"min_age": "35.5"}, "whole number"),
        ({"opens": "soon"}, "not a day"),
        ({"two_thirds": "3/2"}, "like 2/3"),
    ],
)
def test_an_overlay_that_cannot_be_is_refused(overlay, problem):
    with pytest.raises(OptionError, match=problem):
        decided(person(YEAR), overlay=overlay)


@pytest.mark.parametrize(
    ("settled", "problem"),
    [({"A99": "x"}, "no interpretation 'A99'"), ({"A2": "x"}, "no alternative 'x'")],
)
def test_an_interpretation_that_is_not_there_is_refused(settled, problem):
    with pytest.raises(OptionError, match=problem):
        decided(person(YEAR), **settled)
