# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Days in columns say of each person what day sets say of one."""

from __future__ import annotations

from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.schemes import calendar, day_sets, day_slots
from gongshi.schemes.array_calendar import MOVES, moved
from gongshi.schemes.calendar import read_day
from gongshi.schemes.day_sets import ALWAYS, NEVER

np = import_module("numpy")
SPELL = st.tuples(st.integers(0, 40), st.integers(1, 12)).map(
    lambda drawn: ((drawn[0], sum(drawn)),)
)
DAYS = st.lists(SPELL, max_size=4).map(day_sets.gather)
PEOPLE = st.lists(st.tuples(DAYS, DAYS, DAYS), min_size=1, max_size=5)
SMALL = st.integers(0, 12)


def slots(sets):
    """Sets of days of several people in slots; the empty ones stand anywhere."""
    most = max(map(len, sets))
    padded = [
        [*days[: place % 2], *([(50, 3)] * (most - len(days))), *days[place % 2 :]]
        for place, days in enumerate(sets)
    ]
    return [
        (
            np.array([row[slot][0] for row in padded], dtype=np.int32),
            np.array([row[slot][1] for row in padded], dtype=np.int32),
        )
        for slot in range(most)
    ]


def at(value, place):
    return int(value) if np.ndim(value) == 0 else int(value[place])


def sets(days, count):
    """The days of each person, out of slots that must stand in order."""
    found = []
    for place in range(count):
        mine = [(at(start, place), at(end, place)) for start, end in days]
        found.append(tuple(one for one in mine if one[0] < one[1]))
    return found


def of_days(days, a, b, c, number):
    """Every operation that gives days, by the module that computes it."""
    union = days.gather([a, b])
    return {
        "union": union,
        "gather": days.gather([a, b, c]),
        "intersect": days.intersect(a, b),
        "without": days.without(a, b),
        "clip": days.clip(a, number, number + 9),
        "stretches": days.stretches(a, number),
        "merge": days.merge(a, number, c),
        "spell": days.spell(days.length(a), number),
        "of a union": days.without(days.intersect(union, c), days.clip(b, number, 30)),
    }


def of_numbers(days, a, number):
    """Every operation that gives a number."""
    return {
        "length": days.length(a),
        "first_day": days.first_day(a),
        "last_day": days.last_day(a),
        "nth_day": days.nth_day(a, number + 1),
    }


@given(PEOPLE, SMALL)
def test_days_of_everybody_are_the_days_of_each(people, number):
    columns = [slots([person[part] for person in people]) for part in range(3)]
    many = {
        name: sets(days, len(people)) for name, days in of_days(day_slots, *columns, number).items()
    }
    each = [of_days(day_sets, *person, number) for person in people]

    assert many == {name: [one[name] for one in each] for name in many}


@given(PEOPLE, SMALL)
def test_numbers_of_everybody_are_the_numbers_of_each(people, number):
    columns = slots([person[0] for person in people])
    many = {
        name: [at(value, place) for place in range(len(people))]
        for name, value in of_numbers(day_slots, columns, number).items()
    }
    each = [of_numbers(day_sets, person[0], number) for person in people]

    assert many == {name: [one[name] for one in each] for name in many}


@given(PEOPLE)
def test_people_with_a_day_in_two_sets_are_told(people):
    found = day_slots.overlaps([slots([person[part] for person in people]) for part in range(3)])
    told = [bool(at(found, place)) for place in range(len(people))]

    assert told == [
        any(day_sets.intersect(a, b) for a, b in ((x, y), (x, z), (y, z))) for x, y, z in people
    ]


def test_plain_numbers_stay_plain_and_whole_calendars_cut_nothing():
    assert day_slots.gather([day_slots.spell(1, 9), day_slots.spell(5, 20)]) == [(1, 21)]
    assert day_slots.clip([(1, 21)], ALWAYS, NEVER) == [(1, 21)]
    assert day_slots.clip([(1, 21)], 30, 40) == []
    assert day_slots.where(np.array([True, False]), 7, 7) == 7
    assert day_slots.where(np.array([True, False]), NEVER, 2**40).tolist() == [NEVER, 2**40]


@pytest.mark.parametrize("name", MOVES)
@pytest.mark.parametrize("number", [0, 1, 2, 3, 12, 40])
def test_moved_days_are_those_of_the_calendar(name, number):
    days = np.arange(read_day("2023-12-01"), read_day("2028-04-01"))
    found = moved(name, days, number)

    assert found.tolist() == [MOVES[name](int(day), number) for day in days]


def test_never_and_always_stay_what_they_are_in_columns():
    days = np.array([NEVER, ALWAYS, read_day("2024-02-29")])
    reached = calendar.birthday(read_day("2024-02-29"), 40, "mar1")

    assert moved("birthday_mar1", days, 40).tolist() == [NEVER, ALWAYS, reached]
    assert moved("months_after", NEVER, 2) == NEVER
    assert moved("months_after", read_day("2024-01-31"), 1) == read_day("2024-02-29")
