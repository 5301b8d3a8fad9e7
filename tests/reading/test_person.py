# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A cast: who stands where, and whom words mean at a place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.reading.person import Cast, Mention, Person
from gongshi.values import Span

PIER = Person("Tom Pier", Span(0, 8), "Mayor")
QUAY = Person("Ada Quay", Span(20, 28), "Governor")
# Tom Pier, Mayor, met Ada Quay, Governor; Pier left.
PLACES = [(0, 15, PIER), (21, 39, QUAY), (41, 45, PIER)]


def by_part(words, person):
    """Tell whether words are part of a person's name or the office."""
    return words in person.name.split() or words == person.office


def by_all(_words, _person):
    """Tell that words fit everybody."""
    return True


def cast(places=PLACES, matches=by_part):
    return Cast(tuple(Mention(Span(start, end), who) for start, end, who in places), matches)


def starts(mentions):
    return [mention.span.start for mention in mentions]


def test_each_person_stands_once_in_the_order_of_the_text():
    assert cast().people == (PIER, QUAY)
    assert cast(PLACES[1:]).people == (QUAY, PIER)
    assert cast([]).people == ()


@pytest.mark.parametrize(
    ("offset", "expected"), [(0, []), (1, [0]), (21, [0]), (22, [0, 21]), (99, [0, 21, 41])]
)
def test_mentions_before_a_place_begin_before_it(offset, expected):
    assert starts(cast().before(offset)) == expected


@pytest.mark.parametrize(
    ("span", "expected"),
    [
        (Span(0, 51), [0, 21, 41]),
        (Span(0, 21), [0]),
        (Span(0, 22), [0, 21]),
        (Span(1, 41), [21]),
        (Span(22, 41), []),
    ],
)
def test_mentions_within_a_stretch_begin_in_it(span, expected):
    assert starts(cast().within(span)) == expected


@pytest.mark.parametrize(
    ("span", "person"),
    [
        (Span(0, 3), PIER),
        (Span(10, 15), PIER),
        (Span(15, 21), None),
        (Span(30, 34), QUAY),
        (Span(10, 22), QUAY),
        (Span(46, 50), None),
    ],
)
def test_person_at_a_place_is_the_one_whose_words_it_shares(span, person):
    assert cast().who(span) == person


RESOLVED = [
    ("Pier", 50, PIER),
    ("Quay", 50, QUAY),
    ("Quay", 0, QUAY),
    ("Mayor", 5, PIER),
    ("Governor", 50, QUAY),
    ("Lighthouse", 50, None),
]


@pytest.mark.parametrize(("words", "offset", "person"), RESOLVED)
def test_words_mean_who_fits_nearest_before_or_else_first_after(words, offset, person):
    assert cast().resolve(words, offset) == person


@pytest.mark.parametrize(
    ("offset", "person"), [(0, PIER), (20, PIER), (21, QUAY), (40, QUAY), (41, PIER)]
)
def test_words_that_fit_everybody_mean_the_last_one_named(offset, person):
    assert cast(matches=by_all).resolve("he", offset) == person


@given(st.lists(st.tuples(st.integers(0, 90), st.sampled_from([PIER, QUAY])), max_size=12))
def test_stretches_that_meet_share_no_mention_and_lose_none(placed):
    placed = sorted(placed, key=lambda pair: pair[0])
    whole = cast([(start, start + 4, who) for start, who in placed])
    for cut in (1, 30, 60, 99):
        parts = (*whole.within(Span(0, cut)), *whole.within(Span(cut, 100)))
        assert parts == whole.mentions
        assert whole.before(cut) == whole.within(Span(0, cut))
