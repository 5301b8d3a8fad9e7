# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""People for holding backends equal: anyone at all, and those at the edges of every rule."""

from __future__ import annotations

import random

from gongshi.schemes.calendar import add_months, birthday, date_of, read_day, write_day

OPENS, CLOSES, LAW = read_day("2024-07-15"), read_day("2027-07-14"), read_day("2026-01-18")
MODES = ("full_time", "part_time", "casual")


def maybe(generator, value, odds=0.004):
    """The value, or at times nothing at all: the fact is left out."""
    return {} if generator.random() < odds else value


def partial(generator, day):
    """A day as it is at times known: by its month or year only."""
    drawn = generator.random()
    written = write_day(day)
    return written[:4] if drawn < 0.02 else written[:7] if drawn < 0.06 else written


def hours_of(generator, mode, days):
    """Hours a week, by week or by block (all that there are), or none of them."""
    drawn = generator.random()
    if mode == "casual":
        if drawn < 0.1:
            return {"hours_per_week": generator.choice([10, 17, 18, 30, 44])}
        count = (days if days > 0 else 600) // 30
        blocks = [generator.choice([60, 75.5, 76, 100, 127, 128, 150]) for _ in range(count)]
        shared = [[each - 20, 20] if generator.random() < 0.2 else each for each in blocks]
        return {"hours_by_block": shared}
    if drawn < 0.15:
        weeks = [
            generator.choice([0, 16, 17, 18, 29, 30, 44]) for _ in range(generator.randrange(9))
        ]
        return {"hours_by_week": weeks, "hours_per_week": generator.choice([20, 44])}
    if drawn < 0.3:
        return {}
    usual = [30, 40, 44] if mode == "full_time" else [16.5, 17, 18, 20, 29.99]
    return {"hours_per_week": generator.choice(usual)}


def job(generator, start, days, mode=None):
    """A job of so many days; 0 or fewer: it goes on."""
    mode = mode or generator.choices(MODES, [6, 3, 1])[0]
    end = None if days < 1 and mode != "casual" else write_day(start + (days or 600) - 1)
    late = generator.choice([0, 3, 14, 27, 28, 29, 30, 31, 32, 60])
    return {
        "start": write_day(start),
        "end": end,
        **maybe(generator, {"mode": mode}, 0.002),
        **hours_of(generator, mode, days),
        **maybe(generator, {"kin": generator.random() < 0.06}, 0.002),
        **maybe(generator, {"own_company": generator.random() < 0.05}, 0.002),
        **maybe(
            generator,
            {"reported": None if generator.random() < 0.08 else write_day(start + late)},
            0.0,
        ),
    }


def jobs_of(generator, first):
    """0 to 4 jobs, in any order, with breaks of every kind, at times overlapping."""
    found, at = [], first
    for _ in range(generator.choices(range(5), [2, 6, 4, 2, 1])[0]):
        days = generator.choice([3, 20, 27, 28, 60, 90, 120, 179, 180, 181, 240, 359, 360, 361, 0])
        found.append(job(generator, at, days))
        at += max(days, 1) + generator.choice([0, 0, 1, 5, 29, 30, 31, 32, 90, -10, -40])
    generator.shuffle(found)
    return found


def claims(generator, first):
    """Applications and payments, or what nobody said of them."""
    found = {}
    if generator.random() < 0.4:
        found["applications"] = [
            {
                "phase": generator.choice([1, 2]),
                "on": write_day(first + generator.choice([100, 180, 200, 239, 240, 241, 300, 420])),
            }
            for _ in range(generator.randrange(4))
        ]
    if generator.random() < 0.2:
        found["paid"] = [
            {"phase": phase, "amount": generator.choice(["10000.00", "5000.00", "8305.56"])}
            for phase in generator.choice([[1], [2], [1, 2], [1, 1], []])
        ]
    return found


def random_person(generator):
    """Anyone: most facts known, some left out, some that no rule lets through."""
    registered = generator.randint(OPENS - 40, CLOSES + 40)
    born = registered - generator.randint(30 * 365, 75 * 365)
    last = registered - generator.choice([1, 20, 89, 90, 91, 92, 93, 120, 300, 900])
    first = registered + generator.choice([-40, -31, -30, -1, 0, 0, 1, 5, 30, 100])
    work = [{"start": partial(generator, last - 700), "end": partial(generator, last)}]
    if generator.random() < 0.2:
        work.insert(0, {"start": write_day(last - 900), "end": write_day(last - 800)})
    if generator.random() < 0.05:
        work.append({"start": write_day(first - 20), "end": None})
    permit = generator.choices([None, "work", "dependant"], [30, 1, 1])[0]
    return {
        **maybe(generator, {"born": partial(generator, born)}),
        **maybe(generator, {"registered": write_day(registered)}, 0.002),
        **maybe(generator, {"special_circumstances": generator.random() < 0.3}),
        **maybe(generator, {"permit": permit}),
        **maybe(generator, {"paid_work": work[: generator.choice([1, 2, 3, 3])]}, 0.002),
        **maybe(generator, {"jobs": jobs_of(generator, first)}, 0.002),
        **claims(generator, max(first, OPENS)),
    }


def adversarial_person(generator):
    """Somebody at the edge of several rules at once: month ends, birthdays, thresholds by a day."""
    step = generator.choice([-1, 0, 0, 1])
    month_end = add_months(OPENS - 15, generator.randrange(1, 36), "clip")
    month_end = read_day(f"{date_of(month_end):%Y-%m}-01") - generator.choice([1, 1, 2, 3, 0])
    registered = max(OPENS, generator.choice([month_end, LAW, CLOSES + step, OPENS]))
    born = add_months(registered, -480, "clip") - step
    if generator.random() < 0.2:
        born = read_day(f"{generator.choice([1980, 1984])}-02-29")
        registered = max(OPENS, birthday(born, 40, "mar1") + step)
    last = add_months(registered, -3, generator.choice(["clip", "next"])) + step - 1
    start = registered + generator.choice([0, 0, 1, -1, -30, -31])
    return {
        "born": write_day(born),
        "registered": write_day(registered),
        "special_circumstances": generator.random() < 0.5,
        "permit": None,
        "paid_work": [{"start": "2015-01-31", "end": write_day(last)}],
        "jobs": edge_jobs(generator, start),
        **claims(generator, start),
    }


def edge_jobs(generator, start):
    """1 to 3 jobs at a threshold, or up to 40 that overlap."""
    if generator.random() < 0.03:
        return [
            job(generator, start + generator.randrange(500), generator.choice([5, 28, 40, 60]))
            for _ in range(generator.randrange(41))
        ]
    whole = generator.choice([179, 180, 181, 359, 360, 361, 540])
    if generator.random() < 0.4:
        return [job(generator, start, whole)]
    cut = generator.choice([27, 28, 60, 61, 120, 119])
    gap = generator.choice([0, 29, 30, 31, -5])
    found = [job(generator, start, cut), job(generator, start + cut + gap, whole - cut)]
    if generator.random() < 0.3:
        found.append(job(generator, start + whole + gap + generator.choice([30, 31, 32]), whole))
    return found


def people(count, seed, make):
    """So many people with their ids."""
    generator = random.Random(seed)
    return [(f"P{number}", make(generator)) for number in range(count)]
