# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Operations on columns give each person what the traced scalar's code gives."""

from __future__ import annotations

from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.schemes import hours
from gongshi.schemes.array_operations import (
    ARRAY_OPERATIONS,
    FOLDING,
    Doubtful,
    Weeks,
    chosen,
)
from gongshi.schemes.block_run import BlockRun
from gongshi.schemes.calendar import read_day
from gongshi.schemes.day_sets import ALWAYS, NEVER
from gongshi.schemes.operations import FOLDS, OPERATIONS
from gongshi.schemes.people import Maybe
from gongshi.schemes.scalar_functions import FUNCTIONS

np = import_module("numpy")
LAW = read_day("2026-01-18")
SCHEDULES = [
    ((ALWAYS, 1800), (LAW, 1700)),
    ((ALWAYS, 1800),),
    ((LAW, 6800),),
    ((ALWAYS, None), (LAW, 1700), (LAW + 100, 3000)),
    ((LAW - 50, 1800), (LAW + 60, None)),
    (),
]
STARTS = st.integers(LAW - 120, LAW + 120)
JOBS = st.lists(
    st.tuples(STARTS, st.integers(1, 300), st.sampled_from([1650, 1700, 1750, 1800, 3000])),
    min_size=1,
    max_size=6,
)
NUMBERS = st.lists(
    st.tuples(st.integers(-5000, 5000), st.integers(1, 5000)), min_size=1, max_size=6
)
PLAIN = [
    *("le", "lt", "eq", "lesser", "greater", "plus", "plus_money", "plus_product", "minus"),
    *("minus_money", "times", "times_number", "divide_to_cents", "divide_to_units"),
    *("plus_days", "minus_days", "days_from", "months_as_days"),
]


def columns(rows):
    return [np.array(column, dtype=np.int32) for column in zip(*rows, strict=True)]


def scalar(name, *arguments):
    """What the scalar's code of an operation gives, written as it writes it."""
    names = [f"x{place}" for place in range(len(arguments))]
    code = OPERATIONS[name].code.format(*names)
    return eval(code, dict(FUNCTIONS), dict(zip(names, arguments, strict=True)))


def at(value, place):
    return int(value) if np.ndim(value) == 0 else int(value[place])


def days_of(slots, place):
    found = [(at(start, place), at(end, place)) for start, end in slots]
    return tuple(one for one in found if one[0] < one[1])


def test_every_operation_has_its_columns():
    special = {name for name in BlockRun._SPECIAL if name not in FOLDS}

    assert set(ARRAY_OPERATIONS) | special | FOLDS == set(OPERATIONS)
    assert set(FOLDING) == FOLDS - {"together"}


@pytest.mark.parametrize("name", PLAIN)
@given(NUMBERS)
def test_numbers_are_those_of_the_scalar(name, rows):
    found = ARRAY_OPERATIONS[name](*columns(rows))

    assert found.tolist() == [scalar(name, *row) for row in rows]


@given(NUMBERS)
def test_numbers_beside_one_plain_number_are_those_of_the_scalar(rows):
    first, _ = columns(rows)
    for name in PLAIN:
        found = ARRAY_OPERATIONS[name](first, 30)
        assert found.tolist() == [scalar(name, row[0], 30) for row in rows]


@given(NUMBERS)
def test_share_is_reached_as_in_the_scalar_also_by_lengths_without_end(rows):
    part, whole = (np.abs(column) * 200_000 for column in columns(rows))
    found = ARRAY_OPERATIONS["at_least_share"](part, whole, (2, 3))

    assert found.tolist() == [
        scalar("at_least_share", int(one), int(other), (2, 3))
        for one, other in zip(part, whole, strict=True)
    ]


@pytest.mark.parametrize("schedule", SCHEDULES)
@given(JOBS)
def test_weeks_of_steady_hours_reach_what_the_scalar_says(schedule, jobs):
    starts, lengths, steady = columns(jobs)
    weeks = ARRAY_OPERATIONS["weeks"](starts, starts + lengths - 1, None, steady)
    held = [hours.weeks(start, start + days - 1, (0,), each) for start, days, each in jobs]
    one = ARRAY_OPERATIONS["weeks_reaching"](weeks, schedule)
    four = ARRAY_OPERATIONS["weeks_reaching_over"](weeks, 4, schedule)

    for place, job in enumerate(held):
        assert days_of(one, place) == hours.weeks_reaching(job, schedule)
        assert days_of(four, place) == hours.weeks_reaching_over(job, 4, schedule)


def test_value_in_force_is_that_of_the_day():
    schedule = ((LAW - 10, 1800), (LAW, 1700))
    days = np.array([LAW - 10, LAW - 1, LAW, LAW + 99])

    assert ARRAY_OPERATIONS["at"](schedule, days).tolist() == [
        hours.at(schedule, int(day)) for day in days
    ]
    assert ARRAY_OPERATIONS["greatest"](((ALWAYS, None), *schedule)) == 1800


def test_number_that_may_be_left_out_is_itself_or_the_other():
    left_out = Maybe(np.array([1800, 0]), np.array([True, False]))

    assert ARRAY_OPERATIONS["given"](left_out).tolist() == [True, False]
    assert ARRAY_OPERATIONS["otherwise"](left_out, 3000).tolist() == [1800, 3000]
    assert ARRAY_OPERATIONS["otherwise"](None, 3000) == 3000
    assert [ARRAY_OPERATIONS["given"](None), ARRAY_OPERATIONS["listed"](None)] == [False, False]


@pytest.mark.parametrize(
    "act",
    [
        lambda: ARRAY_OPERATIONS["weeks"](1, 9, (1800, 0), 1800),
        lambda: ARRAY_OPERATIONS["blocks"](1, 9, None, 30, 5),
        lambda: ARRAY_OPERATIONS["months_after"](np.array([1, 2]), np.array([1, 2])),
    ],
)
def test_what_columns_cannot_compute_is_in_doubt_and_nothing_stands_in(act):
    with pytest.raises(Doubtful):
        act()


HOLDS = np.array([True, False])


@pytest.mark.parametrize(
    ("yes", "no", "found"),
    [
        (1, 2, [1, 2]),
        (np.array([1, 2]), np.array([3, 4]), [1, 4]),
        (True, False, [True, False]),
        (False, True, [False, True]),
        (True, True, True),
        (np.array([False, False]), True, [False, True]),
        (NEVER, np.array([5, 6]), [NEVER, 6]),
    ],
)
def test_choice_between_branches_is_made_for_each(yes, no, found):
    assert np.asarray(chosen(HOLDS, yes, no)).tolist() == found
    assert chosen(True, yes, no) is yes
    assert chosen(False, yes, no) is no


def test_choice_between_days_and_between_weeks_is_made_for_each():
    days = chosen(HOLDS, [(1, 5)], [(10, 20), (30, 40)])
    weeks = chosen(HOLDS, Weeks(1, 8, 1700), Weeks(2, 9, 1800))

    assert [days_of(days, place) for place in (0, 1)] == [((1, 5),), ((10, 20), (30, 40))]
    assert [edge.tolist() for edge in (weeks.start, weeks.end, weeks.steady)] == [
        [1, 2],
        [8, 9],
        [1700, 1800],
    ]


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("some", [True, False]),
        ("every", [False, True]),
        ("count", [1, 0]),
        ("total", [7, 0]),
        ("earliest", [7, NEVER]),
        ("latest", [7, ALWAYS]),
    ],
)
def test_row_that_is_not_there_counts_for_nothing(name, found):
    truths = [np.array([True, True]), np.array([False, False])]
    values = truths if name in {"some", "every", "count"} else [np.array([7, 9]), np.array([8, 3])]
    there = [np.array([True, False]), np.array([name == "every", False])]

    assert np.asarray(FOLDING[name](values, there)).tolist() == found


@given(st.lists(st.integers(read_day("1900-01-01"), read_day("2200-12-31")), min_size=1))
def test_ends_of_years_are_those_of_the_calendar_and_never_stays(days):
    given_days = [*days, NEVER, ALWAYS]
    found = ARRAY_OPERATIONS["year_end"](np.array(given_days, dtype=np.int32))
    assert found.tolist() == [scalar("year_end", day) for day in given_days]
