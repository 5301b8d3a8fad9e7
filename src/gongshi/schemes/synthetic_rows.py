# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The rows of made-up people: ages, idle months, jobs and breaks drawn for each from a profile."""

from __future__ import annotations

import msgspec
import numpy as np
import numpy.typing as npt

from gongshi.schemes.columns import Array, arrow
from gongshi.schemes.draws import Draws, Ints
from gongshi.schemes.profile import Assumed, Profile

__all__ = ["Quotas", "rows"]


class Quotas(msgspec.Struct, frozen=True):
    """What was shared out over all people.

    ``started`` is the first day at work (-1: none); ``group`` is 0 for participants, 1 for those
    who are too young and 2 for those who were paid too recently.
    """

    registered: Ints
    started: Ints
    older: npt.NDArray[np.bool_]
    group: Ints


def rows(profile: Profile, shared: Quotas, draws: Draws, index: Ints) -> Array:
    """Return the people of ``index`` as an Arrow record batch, before it is checked."""
    pa, assumed = arrow(), profile.assumed
    registered = shared.registered[index]
    permit = draws.below("permit", index, 1000) < assumed.permit_permille
    columns = {
        "id": pa.array([f"S{number:08d}" for number in index]),
        "born": _days(_born(assumed, shared, draws, index)),
        "registered": _days(registered),
        "permit": pa.array(np.where(permit & (shared.group[index] > 0), "work", "none")),
        "special_circumstances": pa.array(np.zeros(len(index), dtype=bool)),
        "paid_work": _paid_work(assumed, shared, draws, index),
        "jobs": _jobs(assumed, shared.started[index], draws, index),
    }
    return pa.RecordBatch.from_arrays(list(columns.values()), names=list(columns))


def _days(days: Ints) -> Array:
    pa = arrow()
    return pa.array(days.astype(np.int32)).cast(pa.date32())


def _lists(counts: Ints, children: dict[str, Array]) -> Array:
    pa = arrow()
    offsets = np.concatenate([[0], np.cumsum(counts)]).astype(np.int32)
    structs = pa.StructArray.from_arrays(list(children.values()), names=list(children))
    return pa.ListArray.from_arrays(pa.array(offsets), structs)


def _born(assumed: Assumed, shared: Quotas, draws: Draws, index: Ints) -> Ints:
    """Return days of birth, never within two days of a birthday at registration."""
    below = draws.within("age", index, assumed.ages_below, assumed.ages_below_weights)
    above = draws.within("older age", index, assumed.ages_above, assumed.ages_above_weights)
    least = min(low for low, _ in assumed.ages_below)
    young = assumed.youngest + draws.below("younger age", index, least - assumed.youngest)
    age = np.where(shared.older[index], above, below)
    age = np.where(shared.group[index] == 1, young, age)
    into_year = 3 + draws.below("day of year", index, 358)
    born: Ints = shared.registered[index] - (age * 1461 + 3) // 4 - into_year
    return born


def _paid_work(assumed: Assumed, shared: Quotas, draws: Draws, index: Ints) -> Array:
    idle = draws.within("idle", index, assumed.idle_days, assumed.idle_days_weights)
    short = 5 + draws.below("short idle", index, 80)
    last = shared.registered[index] - 1 - np.where(shared.group[index] == 2, short, idle)
    two = draws.below("second work", index, 100) < assumed.second_work_percent
    length = 200 + draws.below("length of work", index, 4000)
    counts = 1 + two.astype(np.int64)
    row = np.repeat(np.arange(len(index)), counts)
    first_of_two = np.zeros(len(row), dtype=bool)
    first_of_two[np.cumsum(counts)[two] - 2] = True
    gap = 20 + draws.below("gap", index, 300)
    end = np.where(first_of_two, last[row] - length[row] - gap[row], last[row])
    return _lists(counts, {"start": _days(end - length[row] + 1), "end": _days(end)})


def _jobs(assumed: Assumed, started: Ints, draws: Draws, index: Ints) -> Array:
    drawn = np.asarray(assumed.jobs)[draws.choice("jobs", index, assumed.jobs_weights)]
    counts = np.where(started < 0, 0, drawn)
    row = np.repeat(np.arange(len(index)), counts)
    turn = np.arange(len(row)) - np.repeat(np.cumsum(counts) - counts, counts)
    each = index[row] * 8 + turn  # every job of every person has draws of its own
    length = draws.within("job", each, assumed.job_days, assumed.job_days_weights)
    gap = draws.within("break", each, assumed.break_days, assumed.break_days_weights)
    through = np.cumsum(length + gap)
    before = np.concatenate([[0], through])[:-1]
    start = started[row] + before - before[np.cumsum(counts)[row] - counts[row]]
    final = turn == counts[row] - 1
    open_end = final & (draws.below("goes on", each, 100) < assumed.goes_on_percent)
    return _lists(counts, _job_columns(assumed, draws, each, start, length, open_end))


def _job_columns(  # noqa: PLR0913, PLR0917  (the columns of one job)
    assumed: Assumed,
    draws: Draws,
    each: Ints,
    start: Ints,
    length: Ints,
    open_end: npt.NDArray[np.bool_],
) -> dict[str, Array]:
    pa = arrow()
    mode = draws.choice("mode", each, assumed.modes_weights)
    casual = np.asarray(assumed.modes)[mode] == "casual"
    full = np.asarray(assumed.modes)[mode] == "full_time"
    hours = np.where(
        full,
        draws.within("full hours", each, (assumed.full_time_hours,), (1,)),
        draws.within("part hours", each, (assumed.part_time_hours,), (1,)),
    )
    reported = start + draws.within(
        "reported", each, assumed.reported_days, assumed.reported_days_weights
    )
    end = pa.array((start + length - 1).astype(np.int32), mask=open_end & ~casual)
    return {
        "start": _days(start),
        "end": end.cast(pa.date32()),
        "mode": pa.array(np.asarray(assumed.modes)[mode]),
        "hours_per_week": pa.array(hours, mask=casual),
        "hours_by_block": _blocks(assumed, draws, each, length, casual),
        "kin": pa.array(draws.below("kin", each, 1000) < assumed.kin_permille),
        "own_company": pa.array(draws.below("own", each, 1000) < assumed.own_company_permille),
        "reported": _days(reported),
    }


def _blocks(
    assumed: Assumed, draws: Draws, each: Ints, length: Ints, casual: npt.NDArray[np.bool_]
) -> Array:
    """Return the hours of every 30 days of casual work, at one employer or two."""
    pa = arrow()
    counts = np.where(casual, length // 30, 0)
    job = np.repeat(np.arange(len(each)), counts)
    turn = np.arange(len(job)) - np.repeat(np.cumsum(counts) - counts, counts)
    block = each[job] * 64 + turn
    hours = draws.within("block", block, (assumed.block_hours,), (1,))
    two = draws.below("two employers", block, 4) == 0
    parts = 1 + two.astype(np.int64)
    place = np.repeat(np.arange(len(block)), parts)
    second = np.zeros(len(place), dtype=bool)
    second[np.cumsum(parts)[two] - 1] = True
    shared = np.where(second, hours[place] // 3, hours[place] - two[place] * (hours[place] // 3))
    inner = pa.ListArray.from_arrays(
        pa.array(np.concatenate([[0], np.cumsum(parts)]).astype(np.int32)), pa.array(shared)
    )
    offsets = pa.array(np.concatenate([[0], np.cumsum(counts)]).astype(np.int32))
    return pa.ListArray.from_arrays(offsets, inner, mask=pa.array(~casual))
