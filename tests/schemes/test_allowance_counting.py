# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What counts towards the phases of the Re-employment Allowance, and what is paid for them."""

from __future__ import annotations

import pytest
from tests.schemes.people import NOT_YET, decided, job, person, told

FIRST = ("2025-01-27", "2025-03-27", "payable", 10000)


def phases(*jobs, options=None, **changes):
    return told(decided(person(*jobs, **changes), **(options or {})))[1]


def test_both_phases_of_a_full_time_year():
    second = ("2025-07-26", "2025-09-26", "payable", 10000)

    assert phases(job("2024-08-01", "2025-07-26")) == [FIRST, second]
    assert phases(job("2024-08-01", "2025-07-25")) == [FIRST, NOT_YET]


def test_a_job_that_goes_on_completes_both():
    assert [one[2] for one in phases(job("2024-08-01", None))] == ["payable", "payable"]


def test_overlapping_jobs_count_each_day_once():
    one, inside = job("2024-08-01", "2025-01-27"), job("2024-09-01", "2024-10-31")

    assert phases(one, inside) == [FIRST, NOT_YET]


def test_the_fuller_mode_of_a_day_counts():
    part, full = job("2024-08-01", "2025-01-27", "part_time"), job("2024-08-01", "2024-11-28")

    assert phases(part, full) == [FIRST, NOT_YET]


def test_two_part_time_contracts_on_a_day_may_be_full_time_together():
    facts = person(
        job("2024-08-01", "2025-01-27", "part_time"), job("2024-08-01", "2025-01-27", "part_time")
    )
    half = ("2025-01-27", "2025-03-27", "payable", 5000)

    assert told(decided(facts)) == ("eligible", [half, NOT_YET], ["A16"])
    assert told(decided(facts, A16="added")) == ("eligible", [FIRST, NOT_YET], [])


def test_the_order_of_jobs_does_not_matter():
    jobs = [
        job("2024-08-01", "2024-09-29", "part_time"),
        job("2024-09-30", "2025-01-27"),
        job("2024-12-01", "2024-12-31", kin=True),
    ]

    assert phases(*jobs) == phases(*reversed(jobs)) == [FIRST, NOT_YET]


@pytest.mark.parametrize(
    ("part_time_days_end", "full_from", "dollars"),
    [("2024-09-29", "2024-09-30", 10000), ("2024-09-30", "2024-10-01", 8305.56)],
)
def test_two_thirds_full_time_is_paid_in_full_and_a_day_less_in_proportion(
    part_time_days_end, full_from, dollars
):
    found = phases(job("2024-08-01", part_time_days_end, "part_time"), job(full_from, "2025-01-27"))

    assert found == [("2025-01-27", "2025-03-27", "payable", dollars), NOT_YET]


def test_a_proportion_may_be_cut_to_whole_dollars():
    found = phases(
        job("2024-08-01", "2024-09-30", "part_time"),
        job("2024-10-01", "2025-01-27"),
        options={"A10": "dollars_down"},
    )

    assert found[0][3] == 8305


def test_the_second_phase_is_paid_by_its_own_days():
    facts = person(job("2024-08-01", "2025-01-27", "part_time"), job("2025-01-28", "2025-07-26"))
    half = ("2025-01-27", "2025-03-27", "payable", 5000)
    own = ("2025-07-26", "2025-09-26", "payable", 10000)
    both = ("2025-07-26", "2025-09-26", "payable", 7500)

    assert told(decided(facts)) == ("eligible", [half, own], ["A15"])
    assert told(decided(facts, A15="whole")) == ("eligible", [half, both], [])


# Breaks


@pytest.mark.parametrize(
    ("first_end", "completed"), [("2024-10-31", "2025-02-26"), ("2024-10-30", "2025-05-29")]
)
def test_a_break_of_thirty_days_is_borne_and_one_more_is_not(first_end, completed):
    found = phases(job("2024-08-01", first_end), job("2024-12-01", "2025-06-30"))

    assert found[0][0] == completed


def test_each_break_is_measured_by_itself():
    found = phases(
        job("2024-08-01", "2024-09-29"),
        job("2024-10-30", "2024-12-28"),
        job("2025-01-28", "2025-03-28"),
    )

    assert found == [("2025-03-28", "2025-05-28", "payable", 10000), NOT_YET]


def test_break_days_that_count_bring_the_day_forward_even_into_the_break():
    jobs = (job("2024-08-01", "2025-01-17"), job("2025-02-03", "2025-03-31"))

    assert phases(*jobs)[0][0] == "2025-02-12"
    assert phases(*jobs, options={"A11": "counted"})[0][0] == "2025-01-27"


def test_two_thirds_of_the_whole_period_differ_from_those_of_working_days_with_breaks():
    jobs = (
        job("2024-08-01", "2024-08-28", "part_time"),
        job("2024-08-29", "2024-11-30"),
        job("2024-12-31", "2025-02-28"),
    )
    counted = {"A11": "counted"}

    assert phases(*jobs, options=counted)[0][3] == 10000
    assert phases(*jobs, options={**counted, "A9": "working_days"})[0][3] == 10000


def test_after_the_first_phase_a_long_break_starts_the_second_anew():
    facts = person(job("2024-08-01", "2025-01-27"), job("2025-04-01", "2025-09-27"))
    carried = ("2025-09-27", "2025-11-27", "payable", 10000)

    assert told(decided(facts)) == ("eligible", [FIRST, NOT_YET], ["A12"])
    assert told(decided(facts, A12="carried")) == ("eligible", [FIRST, carried], [])


def test_a_new_run_of_360_days_completes_the_second_phase_and_the_first_is_not_paid_twice():
    found = phases(job("2024-08-01", "2025-01-27"), job("2025-04-01", "2026-03-26"))

    assert found == [FIRST, ("2026-03-26", "2026-05-26", "payable", 10000)]


# Weeks


def weekly(hours, start="2025-11-03", end=None, **changes):
    return job(start, end, "part_time", hours_per_week=None, hours_by_week=hours, **changes)


def test_seventeen_hours_are_enough_from_the_week_that_begins_under_the_new_law():
    facts = person(
        job("2026-01-12", "2026-12-31", "part_time", hours_per_week=17), registered="2026-01-05"
    )

    found = told(decided(facts))

    assert found[1][0][0] == "2026-07-17"
    assert found[2] == ["A8"]


def test_the_new_law_is_not_known_before_it_was_passed():
    facts = person(
        job("2026-02-02", "2026-07-31", "part_time", hours_per_week=17), registered="2026-01-26"
    )

    assert told(decided(facts, known="2025-06-17"))[1][0] == NOT_YET
    assert told(decided(facts, known="2025-06-18"))[1][0][2] == "payable"


def test_a_weak_week_is_carried_by_the_three_before_it_under_the_new_law():
    hours = [20, 20, 20, 8] * 10
    start, end = "2026-02-02", "2026-11-08"
    found = phases(weekly(hours, start, end), registered="2026-01-26")

    assert found[0] == ("2026-07-31", "2026-09-30", "payable", 5000)


def test_a_weak_week_is_not_carried_under_the_old_law():
    hours = [20, 20, 20, 8] * 10
    found = phases(weekly(hours, "2024-08-05", "2025-05-11"))

    assert found == [NOT_YET, NOT_YET]


def test_in_the_first_three_weeks_only_weekly_hours_help():
    hours = [10, 30, 30, 30, *[18] * 24]

    found = phases(weekly(hours, "2026-02-02", "2026-08-16"), registered="2026-01-26")

    assert found[0][0] == "2026-08-07"


def test_four_good_weeks_count_and_three_do_not():
    good, bad = [20], [5]
    three = weekly(good * 22 + bad + good * 3, "2024-08-05", "2025-02-02")
    four = weekly(good * 22 + bad + good * 4, "2024-08-05", "2025-02-09")

    assert phases(three) == [NOT_YET, NOT_YET]
    assert phases(four)[0] == ("2025-02-07", "2025-04-07", "payable", 5000)


def test_weeks_of_thirty_hours_are_full_time_and_others_part_time():
    found = phases(weekly([20] * 8 + [30] * 18, "2024-08-05", "2025-02-02"))

    assert found[0] == ("2025-01-31", "2025-03-31", "payable", 10000)


def test_hours_decide_whatever_the_mode_says():
    found = phases(job("2024-08-01", "2025-01-27", "full_time", hours_per_week=20))

    assert found[0][3] == 5000


def test_the_mode_decides_where_no_hours_are_given():
    full = phases(job("2024-08-01", "2025-01-27", "full_time", hours_per_week=None))
    part = phases(job("2024-08-01", "2025-01-27", "part_time", hours_per_week=None))

    assert (full[0][3], part[0][3]) == (10000, 5000)


def test_a_mode_that_is_not_known_needs_evidence():
    facts = person(job("2024-08-01", "2025-01-27", hours_per_week=None, mode=None))

    assert told(decided(facts))[0] == "needs_evidence"


@pytest.mark.parametrize(
    ("end", "depends"), [("2024-08-27", ["A11", "A17"]), ("2024-08-28", ["A11"])]
)
def test_a_job_shorter_than_four_weeks_is_an_open_question(end, depends):
    facts = person(job("2024-08-01", end), job("2024-09-10", "2025-02-09"))

    assert told(decided(facts))[2] == depends


# Casual work


def casual(hours, start="2024-08-01", end="2025-01-27"):
    return job(start, end, "casual", hours_by_block=hours)


@pytest.mark.parametrize(
    ("hours", "dollars"),
    [([76] * 6, 5000), ([128] * 6, 10000), ([128] * 4 + [76] * 2, 10000), ([127.99] * 6, 5000)],
)
def test_blocks_count_by_their_hours(hours, dollars):
    assert phases(casual(hours))[0] == ("2025-01-27", "2025-03-27", "payable", dollars)


def test_a_block_with_too_few_hours_is_an_open_question():
    facts = person(casual([128, 75, 128, 128, 128, 128, 128], end="2025-02-26"))
    refer = ("2025-02-26", "2025-04-26", "refer", 10000)

    found = told(decided(facts))

    assert found == ("refer", [refer, NOT_YET], ["A11", "A14"])
    assert told(decided(facts, A14="restart"))[1][0] == NOT_YET


def test_two_blocks_with_too_few_hours_end_the_run_in_any_case():
    facts = person(casual([128, 75, 75, 128, 128, 128, 128, 128, 128], end="2025-04-27"))

    assert told(decided(facts))[0] == "eligible"


def test_the_last_unfinished_block_does_not_count():
    assert phases(casual([128] * 6, end="2025-01-26"))[0] == NOT_YET


def test_hours_of_five_employers_are_added_and_of_a_sixth_are_not():
    six = [[20, 20, 20, 20, 20, 50]] * 6

    assert phases(casual(six))[0][3] == 10000
    assert phases(casual([[16, 15, 15, 15, 14, 14]] * 6)) == [NOT_YET, NOT_YET]


def test_blocks_that_are_not_told_need_evidence():
    found = told(decided(person(casual([128] * 5))))

    assert found[0] == "needs_evidence"
