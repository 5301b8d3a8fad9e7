# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Weeks and blocks: what their hours make count, against week by week reckoning."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.schemes import StepError
from gongshi.schemes.calendar import OPEN
from gongshi.schemes.hours import (
    at,
    blocks,
    blocks_reaching,
    blocks_short,
    greatest,
    together,
    weeks,
    weeks_reaching,
    weeks_reaching_over,
)

OLD_AND_NEW = ((-OPEN, 1800), (100, 1700))
SUM_RULE = ((100, 6800),)

hours_lists = st.lists(st.sampled_from([800, 1600, 1700, 1800, 3000]), max_size=8).map(tuple)


def listed(*hours):
    return (*hours, 0)


def naive(start, end, hours_of, schedule, number):
    """The days of good weeks, one week after the other."""
    days = set()
    for week in range((end - start + 6) // 7):
        first = start + 7 * week
        least = next((value for since, value in reversed(schedule) if since <= first), None)
        if week + 1 < number or least is None:
            continue
        if sum(hours_of(week - back) for back in range(number)) >= least:
            days |= set(range(first, min(first + 7, end)))
    return days


def days_in(stretches):
    return {day for start, end in stretches for day in range(start, end)}


@given(hours_lists, st.integers(60, 120), st.integers(1, 90), st.sampled_from([1600, 1700, 1800]))
def test_weeks_reach_what_is_in_force_on_their_first_day(hours, start, length, steady):
    held = weeks(start, start + length - 1, listed(*hours), steady)

    def hours_of(week):
        return hours[week] if week < len(hours) else steady

    assert days_in(weeks_reaching(held, OLD_AND_NEW)) == naive(
        start, start + length, hours_of, OLD_AND_NEW, 1
    )
    assert days_in(weeks_reaching_over(held, 4, SUM_RULE)) == naive(
        start, start + length, hours_of, SUM_RULE, 4
    )


def test_a_job_that_goes_on_has_weeks_without_end():
    held = weeks(0, OPEN, listed(), 1700)

    assert weeks_reaching(held, OLD_AND_NEW) == ((105, OPEN),)
    assert weeks_reaching(weeks(0, OPEN, listed(), 1800), OLD_AND_NEW) == ((0, OPEN),)


def test_a_rule_that_is_not_known_makes_nothing_count():
    assert weeks_reaching_over(weeks(0, 50, listed(), 4000), 4, ()) == ()


def test_a_rule_that_ended_makes_nothing_count_after_it():
    ended = ((0, 1800), (14, None))

    assert weeks_reaching(weeks(0, 27, listed(), 2000), ended) == ((0, 14),)


def test_hours_of_a_week_may_come_from_several_employers():
    assert weeks_reaching(weeks(0, 6, listed((900, 900)), 0), OLD_AND_NEW) == ((0, 7),)


def test_blocks_are_judged_when_they_are_finished():
    held = blocks(0, 89, listed(12800, 7599, 7600), 30, 5)

    assert blocks_reaching(held, 7600) == ((0, 30), (60, 90))
    assert blocks_reaching(held, 12800) == ((0, 30),)
    assert blocks_short(held, 7600) == ((30, 60),)
    assert blocks_reaching(blocks(0, 88, listed(12800, 7599, 7600), 30, 5), 7600) == ((0, 30),)


def test_only_the_largest_employers_are_added():
    held = blocks(0, 29, listed((10, 50, 30, 20)), 30, 2)

    assert (blocks_reaching(held, 80), blocks_reaching(held, 81)) == (((0, 30),), ())


def test_blocks_that_are_not_listed_have_the_hours_of_the_last_entry():
    held = blocks(0, 119, (12800, 7600), 30, 5)

    assert blocks_reaching(held, 7600) == ((0, 120),)
    assert blocks_short(held, 7601) == ((30, 120),)


def test_a_job_that_ends_before_it_starts_has_no_blocks():
    assert blocks_reaching(blocks(10, 9, listed(12800), 30, 5), 0) == ()


def test_the_hours_of_blocks_not_listed_are_no_list():
    with pytest.raises(StepError, match="is no list"):
        blocks(0, 29, ((1, 2),), 30, 5)


def test_two_contracts_together_reach_what_neither_does():
    one, other = weeks(0, 27, listed(), 1800), weeks(14, 41, listed(1000), 1800)

    found = together([((0, 28),), ((14, 42),)], [one, other], 3000)

    assert found == ((21, 28),)


def test_one_contract_alone_is_not_together():
    assert together([((0, 28),), ()], [weeks(0, 27, listed(), 4000)] * 2, 3000) == ()


def test_days_that_one_holds_alone_are_not_together():
    held = [((0, 10),), ((20, 30),)]

    assert together(held, [weeks(0, 40, listed(), 4000)] * 2, 3000) == ()


def test_a_schedule_has_a_value_on_its_first_day_and_none_before():
    assert [at(OLD_AND_NEW, day) for day in (99, 100)] == [1800, 1700]
    with pytest.raises(StepError, match="no value is in force"):
        at(SUM_RULE, 99)


def test_the_greatest_of_a_schedule_is_over_all_its_days():
    assert greatest(((0, 5), (1, None), (2, 4))) == 5
