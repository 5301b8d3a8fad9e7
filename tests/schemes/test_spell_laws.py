# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The laws of spells, each against a naive model that looks at one day after the other.

Hypothesis finds the smallest example that breaks one; `make soak` tries 100,000 seeded examples of
each besides.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.schemes.naive import (
    FIRST,
    GAPS,
    LAST,
    SPELLS,
    cut,
    days,
    filled,
    fullest,
    generator_of,
    of_pairs,
    pairs,
    parted,
    random_spells,
)

from gongshi.schemes.counting import blocks, first_day_reaching, length, share
from gongshi.schemes.spell import (
    clip,
    complement,
    during,
    in_mode,
    intersect,
    merge_within,
    normalise,
    of_mode,
    outside,
    overlay,
    runs,
    union,
)


def normalise_is_the_canonical_form_of_the_pairs(one, other, pick):
    assert normalise(one) == of_pairs(pairs(one))


def normalise_twice_is_normalise_once(one, other, pick):
    assert normalise(normalise(one)) == normalise(one)


def union_is_the_union_of_the_pairs_and_commutes(one, other, pick):
    assert union(one, other) == of_pairs(pairs(one) | pairs(other)) == union(other, one)


def union_with_itself_is_itself(one, other, pick):
    assert union(one, one) == normalise(one)


def intersect_is_the_intersection_of_the_pairs_and_commutes(one, other, pick):
    assert intersect(one, other) == of_pairs(pairs(one) & pairs(other)) == intersect(other, one)


def during_and_outside_part_the_spells_by_the_days_of_the_other(one, other, pick):
    held = pairs(one)
    assert during(one, other) == of_pairs({p for p in held if p[0] in days(other)})
    assert outside(one, other) == of_pairs({p for p in held if p[0] not in days(other)})
    assert union(during(one, other), outside(one, other)) == normalise(one)


def complement_is_the_other_days_of_the_window(one, other, pick):
    first = pick.randint(FIRST, LAST)
    end = pick.randint(first, LAST)
    free = complement(one, first, end, 1)
    assert free == of_pairs({(day, 1) for day in range(first, end) if day not in days(one)})
    assert complement(free, first, end, 1) == clip(in_mode(one, 1), first, end)


def clip_keeps_the_days_within(one, other, pick):
    first = pick.randint(FIRST, LAST)
    end = pick.randint(first, LAST)
    assert clip(one, first, end) == of_pairs({p for p in pairs(one) if first <= p[0] < end})


def modes_are_taken_and_given(one, other, pick):
    mode = pick.randrange(3)
    assert in_mode(one, mode) == of_pairs({(day, mode) for day in days(one)})
    assert of_mode(one, mode) == of_pairs({p for p in pairs(one) if p[1] == mode})


def overlay_gives_each_day_its_fullest_mode(one, other, pick):
    laid = overlay(one)
    assert laid == of_pairs(fullest(one))
    assert overlay(laid) == laid
    assert overlay((*one, *other)) == overlay(union(overlay(one), overlay(other)))


def merge_within_fills_the_breaks_of_a_mode(one, other, pick):
    gap = pick.randrange(GAPS)
    assert merge_within(one, gap) == of_pairs(filled(one, gap))
    assert merge_within(one, 0) == normalise(one)
    assert merge_within(merge_within(one, gap), gap) == merge_within(one, gap)


def runs_are_parted_by_long_breaks_and_lose_nothing(one, other, pick):
    gap = pick.randrange(GAPS)
    found = runs(one, gap)
    assert [pairs(run) for run in found] == parted(one, gap)
    assert normalise(spell for run in found for spell in run) == normalise(one)


def length_counts_each_day_once(one, other, pick):
    assert length(one) == len(days(one))
    assert length(union(one, other)) + length(during(one, other)) == length(one) + length(other)


def first_day_reaching_exists_if_and_only_if_the_length_does(one, other, pick):
    held = sorted(days(one))
    for wanted in range(1, len(held) + 3):
        day = held[wanted - 1] if wanted <= len(held) else None
        assert first_day_reaching(one, wanted) == day
        assert (day is not None) == (length(one) >= wanted)


def share_counts_the_fullest_mode_of_each_day(one, other, pick):
    mode = pick.randrange(3)
    left = fullest(one)
    assert share(one, mode) == (len({p for p in left if p[1] == mode}), len(left))
    assert sum(share(one, each)[0] for each in range(3)) == length(one)


def blocks_are_whole_and_leave_less_than_one_block(one, other, pick):
    size = pick.randint(1, 7)
    cut_out = blocks(one, size)
    assert {end - start for start, end, _ in cut_out} <= {size}
    for mode in range(3):
        rest = outside(of_mode(one, mode), [block for block in cut_out if block[2] == mode])
        assert all(end - start < size for start, end, _ in rest)
        assert length(rest) == sum((e - s) % size for s, e, _ in of_mode(one, mode))


def no_result_depends_on_how_a_spell_was_cut_or_in_which_order_they_come(one, other, pick):
    pieces, gap, size = cut(one, pick), pick.randrange(GAPS), pick.randint(1, 7)
    for measure in (normalise, overlay, length):
        assert measure(pieces) == measure(one)
    assert runs(pieces, gap) == runs(one, gap)
    assert merge_within(pieces, gap) == merge_within(one, gap)
    assert blocks(pieces, size) == blocks(one, size)
    assert share(pieces, 1) == share(one, 1)
    assert first_day_reaching(pieces, size) == first_day_reaching(one, size)
    assert during(other, pieces) == during(other, one)
    assert complement(pieces, FIRST, LAST, 0) == complement(one, FIRST, LAST, 0)


LAWS = [
    normalise_is_the_canonical_form_of_the_pairs,
    normalise_twice_is_normalise_once,
    union_is_the_union_of_the_pairs_and_commutes,
    union_with_itself_is_itself,
    intersect_is_the_intersection_of_the_pairs_and_commutes,
    during_and_outside_part_the_spells_by_the_days_of_the_other,
    complement_is_the_other_days_of_the_window,
    clip_keeps_the_days_within,
    modes_are_taken_and_given,
    overlay_gives_each_day_its_fullest_mode,
    merge_within_fills_the_breaks_of_a_mode,
    runs_are_parted_by_long_breaks_and_lose_nothing,
    length_counts_each_day_once,
    first_day_reaching_exists_if_and_only_if_the_length_does,
    share_counts_the_fullest_mode_of_each_day,
    blocks_are_whole_and_leave_less_than_one_block,
    no_result_depends_on_how_a_spell_was_cut_or_in_which_order_they_come,
]


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
@given(SPELLS, SPELLS, st.integers(0, 2**32 - 1))
def test_law_of_spells_holds(law, one, other, seed):
    law(one, other, generator_of(seed))


@pytest.mark.soak
@pytest.mark.slow
@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
def test_law_of_spells_holds_for_100_000_examples(law):
    generator = generator_of(law.__name__)
    for _ in range(100_000):
        law(random_spells(generator), random_spells(generator), generator)
