# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Spells by example: jobs that overlap, breaks of 30 and 31 days, modes that change."""

from __future__ import annotations

import pytest

from gongshi.schemes.calendar import OPEN, read_day, write_day
from gongshi.schemes.counting import (
    blocks,
    first_day_reaching,
    hours_in_block,
    length,
    limit_employers,
    share,
)
from gongshi.schemes.errors import SpellError
from gongshi.schemes.spell import (
    clip,
    complement,
    merge_within,
    normalise,
    outside,
    overlay,
    runs,
)

PART_TIME, FULL_TIME = 1, 2


def worked(first, last, mode=FULL_TIME):
    """A spell as people say it, both days included."""
    return (read_day(first), read_day(last) + 1, mode)


def test_days_of_two_jobs_at_once_count_once_in_the_fuller_mode():
    cafe = worked("2024-08-01", "2024-10-31", PART_TIME)
    office = worked("2024-09-01", "2024-09-30", FULL_TIME)

    assert overlay((cafe, office)) == (
        worked("2024-08-01", "2024-08-31", PART_TIME),
        worked("2024-09-01", "2024-09-30", FULL_TIME),
        worked("2024-10-01", "2024-10-31", PART_TIME),
    )
    assert (length((cafe, office)), length((cafe,)) + length((office,))) == (92, 122)


def test_last_day_is_the_latest_end_and_not_the_end_of_the_last_row():
    inside = (worked("2024-08-01", "2025-01-27"), worked("2024-09-01", "2024-09-02"))

    assert [write_day(day) for day in (first_day_reaching(inside, 180), inside[0][1] - 1)] == [
        "2025-01-27",
        "2025-01-27",
    ]
    assert runs((*inside, worked("2025-01-28", "2025-02-01")), 0) == (
        (worked("2024-08-01", "2025-02-01"),),
    )


@pytest.mark.parametrize(("until", "count"), [("2024-10-31", 1), ("2024-10-30", 2)])
def test_break_of_thirty_days_keeps_a_run_and_one_of_thirty_one_parts_it(until, count):
    before, after = worked("2024-08-01", until), worked("2024-12-01", "2025-02-26")

    assert len(runs((before, after), 30)) == count
    assert length(runs((before, after), 30)[0]) == (180 if count == 1 else 91)


def test_completion_skips_the_days_of_a_break():
    jobs = (worked("2024-08-01", "2024-10-31"), worked("2024-12-01", "2025-02-26"))

    assert write_day(first_day_reaching(jobs, 180)) == "2025-02-26"
    assert write_day(first_day_reaching(merge_within(jobs, 30), 180)) == "2025-01-27"
    assert first_day_reaching(jobs, 181) is None


def test_two_thirds_is_told_exactly():
    exact = (worked("2024-08-01", "2024-09-29", 1), worked("2024-09-30", "2025-01-27", 2))
    short = (worked("2024-08-01", "2024-09-30", 1), worked("2024-10-01", "2025-01-27", 2))

    assert share(exact, FULL_TIME) == (120, 180)
    assert share(short, FULL_TIME) == (119, 180)
    assert share((), FULL_TIME) == (0, 0)


def test_casual_work_is_cut_into_whole_blocks_and_the_rest_is_told():
    work = (worked("2024-08-01", "2024-10-05", PART_TIME),)
    whole = blocks(work, 30)

    assert whole == (
        worked("2024-08-01", "2024-08-30", PART_TIME),
        worked("2024-08-31", "2024-09-29", PART_TIME),
    )
    assert outside(work, whole) == (worked("2024-09-30", "2024-10-05", PART_TIME),)


def test_hours_are_added_over_the_five_largest_employers():
    assert limit_employers([50, 30, 20, 16, 12, 9], 5) == (50, 30, 20, 16, 12)
    assert hours_in_block([9, 30, 20, 16, 12, 50], 5) == 128
    assert (hours_in_block(76, 5), hours_in_block([], 5)) == (76, 0)


def test_three_hundred_modes_are_told_apart():
    spells = tuple((day, 300, day) for day in range(300))

    assert overlay(spells) == tuple((day, day + 1, day) for day in range(300))
    assert share(spells, 256) == (1, 300)


def test_job_that_goes_on_is_longer_than_any_period():
    job = ((read_day("2024-08-01"), OPEN, FULL_TIME),)

    assert write_day(first_day_reaching(job, 360)) == "2025-07-26"
    assert clip(job, read_day("2024-09-01"), read_day("2024-09-03")) == (
        worked("2024-09-01", "2024-09-02"),
    )


def test_nothing_has_no_days():
    assert (normalise(()), overlay(()), runs((), 30), blocks((), 30), outside((), ())) == (
        ((), (), (), (), ())
    )
    assert (length(()), first_day_reaching((), 1)) == (0, None)
    assert normalise(((5, 5, 1), (7, 7, 2))) == ()
    assert complement((), 3, 3, 1) == ()


@pytest.mark.parametrize(
    "act",
    [
        lambda: normalise(((5, 4, 1),)),
        lambda: length(((1, 3, 1), (9, 4, 1))),
        lambda: complement((), 5, 4, 1),
        lambda: clip((), 5, 4),
    ],
)
def test_reversed_spell_or_window_is_refused(act):
    with pytest.raises(SpellError, match="before it starts"):
        act()


@pytest.mark.parametrize(
    ("act", "words"),
    [
        (lambda: merge_within((), -1), "break cannot be -1"),
        (lambda: runs((), -1), "break cannot be -1"),
        (lambda: first_day_reaching((), 0), "at least 1"),
        (lambda: blocks((), 0), "at least one day"),
        (lambda: limit_employers([1], 0), "at least one employer"),
        (lambda: hours_in_block([3, -1], 5), "cannot be negative"),
    ],
)
def test_measure_that_nothing_can_have_is_refused(act, words):
    with pytest.raises(SpellError, match=words):
        act()
