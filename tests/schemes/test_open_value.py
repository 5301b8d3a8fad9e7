# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Open values answer what they can and split where they cannot."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.schemes.open_value import Open, OpenChoice, Split


def split_of(ask):
    with pytest.raises(Split) as raised:
        ask()
    return raised.value.path, raised.value.domains


def test_a_comparison_that_holds_for_all_days_is_answered():
    day = Open("born", 10, 20)

    assert [day <= 20, day < 10, day >= 10, day > 20, day == 21] == [
        True,
        False,
        True,
        False,
        False,
    ]


def test_a_comparison_that_holds_for_some_days_splits_where_it_changes():
    assert split_of(lambda: Open("born", 10, 20) <= 13) == ("born", ((10, 13), (14, 20)))


def test_a_split_is_told_in_the_days_of_the_fact_not_of_what_was_made_of_it():
    turns = Open("born", 10, 20).through(lambda day: 2 * day) + 5

    assert split_of(lambda: turns <= 31) == ("born", ((10, 13), (14, 20)))


def test_a_falling_value_splits_too():
    idle = 100 - Open("last", 10, 20)

    assert split_of(lambda: idle >= 85) == ("last", ((10, 15), (16, 20)))


def test_a_question_of_two_open_values_is_tried_both_ways():
    path, domains = split_of(lambda: Open("a", 0, 10) <= Open("b", 4, 20))

    assert (path, domains) == ("a [0..10] <= b [4..20]", ((0,), (1,)))


def test_a_question_that_was_decided_stays_decided():
    decided = {"a [0..10] <= b [4..20]": (1,)}

    assert (Open("a", 0, 10, decided) <= Open("b", 4, 20, decided)) is True


def test_two_open_values_that_cannot_meet_are_compared():
    assert (Open("a", 0, 10) < Open("b", 11, 20)) is True


def test_what_two_open_values_make_is_known_by_its_ends():
    a, b = Open("a", 1, 3), Open("b", 10, 20)

    ends = [(made.low, made.high) for made in (a + b, b - a, a * b, (5 - (b - a)), b // a)]

    assert ends == [(11, 23), (7, 19), (10, 60), (-14, -2), (3, 20)]
    assert [(b - a) >= 7, (b - a) > 19, (b - a) < 7, (b - a) == 30] == [True, False, False, False]


def test_what_two_open_values_make_splits_where_its_ends_do_not_tell():
    assert split_of(lambda: Open("b", 10, 20) - Open("a", 1, 3) <= 8)[1] == ((0,), (1,))


def test_an_open_value_is_compared_with_itself_exactly():
    a = Open("a", 0, 10)

    assert [a + 3 <= a + 3, a + 3 < a + 3, (a + 5) - a == 5, a * a <= 100] == [
        True,
        False,
        True,
        True,
    ]


def test_an_open_value_has_no_number():
    assert split_of(lambda: range(Open("a", 0, 3))) == ("a", ((0, 1), (2, 3)))


def test_arithmetic_with_numbers_keeps_the_value_open():
    made = (-(3 * Open("a", 2, 4)) + 20) // 2

    assert made.ends() == (4, 7)


def test_a_choice_splits_into_its_options_and_is_none_of_the_others():
    choice = OpenChoice("mode", (0, 2))

    assert (choice == 1) is False
    assert split_of(lambda: choice == 2) == ("mode", ((0,), (2,)))
    assert split_of(lambda: bool(choice)) == ("mode", ((0,), (2,)))


def test_an_open_value_is_no_text():
    assert (Open("a", 0, 1) == "0") is False


@given(st.integers(-50, 50), st.integers(0, 60), st.integers(-80, 80), st.integers(-3, 3))
def test_the_parts_of_a_split_leave_nothing_open_and_nothing_out(low, width, bound, slope):
    value = Open("x", low, low + width).through(lambda day: slope * day)

    def answers(part):
        try:
            return [(part.low, part.high, part.through(lambda day: slope * day) <= bound)]
        except Split as split:
            return [one for domain in split.domains for one in answers(Open("x", *domain))]

    try:
        parts = [(low, low + width, value <= bound)]
    except Split as split:
        parts = [one for domain in split.domains for one in answers(Open("x", *domain))]

    assert {day: held for first, last, held in parts for day in range(first, last + 1)} == {
        day: slope * day <= bound for day in range(low, low + width + 1)
    }


def test_what_is_narrowed_keeps_what_was_made_of_it():
    turns = Open("end", 10, 20).through(lambda day: 2 * day)

    assert turns.narrowed(13, 13, {}) == 26
    assert split_of(lambda: turns.narrowed(10, 15, {}) <= 26) == ("end", ((10, 13), (14, 15)))
