# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Spells the slow way, as a set of (day, mode) pairs: what the algebra must agree with."""

from __future__ import annotations

import itertools
import random

from hypothesis import strategies as st

FIRST, LAST, MODES, GAPS = -5, 45, 3, 6


def pairs(spells):
    """Every day with every mode that holds it."""
    return {(day, mode) for start, end, mode in spells for day in range(start, end)}


def days(spells):
    return {day for day, _ in pairs(spells)}


def of_pairs(held):
    """The canonical spells of a set of pairs, one day after the other."""
    found = []
    for mode in {mode for _, mode in held}:
        for day in sorted(day for day, its in held if its == mode):
            if found and found[-1][1] == day and found[-1][2] == mode:
                found[-1] = (found[-1][0], day + 1, mode)
            else:
                found.append((day, day + 1, mode))
    return tuple(sorted(found))


def fullest(spells):
    """The pairs that are left when each day keeps its fullest mode."""
    held = pairs(spells)
    return {(day, max(m for d, m in held if d == day)) for day, _ in held}


def filled(spells, gap):
    """The pairs when every break of at most ``gap`` days within a mode is filled."""
    held = set(pairs(spells))
    for mode in {mode for _, mode in held}:
        mine = sorted(day for day, its in held if its == mode)
        for one, following in itertools.pairwise(mine):
            if following - one - 1 <= gap:
                held |= {(day, mode) for day in range(one, following)}
    return held


def parted(spells, gap):
    """The pairs of each run: a new one where more than ``gap`` days lie in no spell."""
    runs, last = [], None
    for day in sorted(days(spells)):
        if last is None or day - last - 1 > gap:
            runs.append(set())
        runs[-1] |= {(d, mode) for d, mode in pairs(spells) if d == day}
        last = day
    return runs


def cut(spells, generator):
    """The same days, with spells cut in two, doubled and shuffled."""
    pieces = []
    for start, end, mode in spells:
        at = generator.randint(start, end)
        pieces += [(start, at, mode), (at, end, mode)]
        if generator.random() < 0.3:
            pieces.append((start, end, mode))
    generator.shuffle(pieces)
    return tuple(pieces)


def random_spells(generator):
    """0 to 8 spells, in any order, overlapping or empty."""
    return tuple(
        (start, generator.randint(start, min(start + 20, LAST)), generator.randrange(MODES))
        for start in (generator.randint(FIRST, LAST) for _ in range(generator.randrange(9)))
    )


SPELL = st.tuples(st.integers(FIRST, LAST), st.integers(0, 20), st.integers(0, MODES - 1)).map(
    lambda drawn: (drawn[0], drawn[0] + drawn[1], drawn[2])
)
SPELLS = st.lists(SPELL, max_size=8).map(tuple)


def generator_of(seed):
    return random.Random(seed)
