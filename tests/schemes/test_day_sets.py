# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Day sets give what spells of one mode give, and days what a set of days gives."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gongshi.schemes import counting, day_sets, spell
from gongshi.schemes.day_sets import ALWAYS, NEVER

stretches = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 15)).map(lambda one: (one[0], one[0] + one[1])),
    max_size=6,
)


def days_of(stretches):
    """The canonical day set of any stretches."""
    return day_sets.gather([((start, end),) for start, end in stretches])


def spells_of(days):
    return tuple((start, end, 0) for start, end in days)


def without_mode(spells):
    return tuple((start, end) for start, end, _ in spells)


sets = stretches.map(days_of)


@given(stretches)
def test_gathered_days_are_the_normal_form_of_spells(held):
    assert days_of(held) == without_mode(spell.normalise(spells_of(held)))


@given(sets, sets)
def test_union_intersect_and_without_are_those_of_spells(one, other):
    mine, theirs = spells_of(one), spells_of(other)

    assert day_sets.union(one, other) == without_mode(spell.union(mine, theirs))
    assert day_sets.intersect(one, other) == without_mode(spell.intersect(mine, theirs))
    assert day_sets.without(one, other) == without_mode(spell.outside(mine, theirs))


@given(sets, st.integers(0, 70), st.integers(0, 70))
def test_clip_keeps_both_ends(days, first, last):
    wanted = without_mode(spell.clip(spells_of(days), first, last + 1)) if first <= last else ()

    assert (day_sets.clip(days, first, last) if first <= last else ()) == wanted


@given(sets, st.integers(0, 12))
def test_merge_without_cuts_is_that_of_spells(days, gap):
    assert day_sets.merge(days, gap, ()) == without_mode(spell.merge_within(spells_of(days), gap))


@given(sets, st.integers(0, 12), sets)
def test_merge_never_fills_a_break_that_is_cut(days, gap, cuts):
    free = day_sets.without(cuts, days)

    merged = day_sets.merge(days, gap, free)

    assert day_sets.intersect(merged, free) == ()
    assert day_sets.without(days, merged) == ()


@given(sets, st.integers(1, 40))
def test_nth_day_and_length_are_those_of_spells(days, number):
    reached = counting.first_day_reaching(spells_of(days), number)

    assert day_sets.nth_day(days, number) == (NEVER if reached is None else reached)
    assert day_sets.length(days) == counting.length(spells_of(days))


@given(sets, st.integers(1, 20))
def test_stretches_are_whole_and_long_enough(days, least):
    assert day_sets.stretches(days, least) == tuple(d for d in days if d[1] - d[0] >= least)


def test_first_and_last_day_of_nothing_are_never_and_always():
    assert (day_sets.first_day(()), day_sets.last_day(())) == (NEVER, ALWAYS)


def test_first_and_last_day_are_both_included():
    days = days_of([(3, 5), (8, 10)])

    assert (day_sets.first_day(days), day_sets.last_day(days)) == (3, 9)


def test_a_reversed_spell_holds_no_day():
    assert (day_sets.spell(5, 5), day_sets.spell(5, 4)) == (((5, 6),), ())
