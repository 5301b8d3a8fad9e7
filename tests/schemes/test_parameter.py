# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Parameters: values, their dates, and what was known of them when."""

from __future__ import annotations

import pytest
from tests.schemes.small import scheme

from gongshi.schemes import OptionError, load_scheme
from gongshi.schemes.calendar import OPEN, read_day
from gongshi.schemes.kinds import DAY, MONEY, Kind
from gongshi.schemes.parameter import value_of

NEW_LAW = read_day("2026-01-18")
HOURS = Kind("number", "hours")


def weekly_hours():
    return load_scheme("re-employment-allowance").parameters["weekly_hours"]


@pytest.mark.parametrize(
    ("known", "schedule"),
    [
        ("2025-06-17", ((-OPEN, 1800),)),
        ("2025-06-18", ((-OPEN, 1800), (NEW_LAW, 1700))),
        ("2026-01-18", ((-OPEN, 1800), (NEW_LAW, 1700))),
    ],
)
def test_a_successor_counts_from_the_day_it_was_known(known, schedule):
    assert weekly_hours().schedule(read_day(known)) == schedule


def test_a_value_that_ends_without_successor_leaves_nothing_behind():
    ended = scheme(("10 from 2025-02-01 known", "10 from 2025-02-01 to 2025-12-31 known"))

    assert ended.parameters["needed"].schedule(OPEN) == (
        (read_day("2025-02-01"), 10),
        (read_day("2025-12-31"), None),
    )


def test_a_value_that_was_not_known_cannot_be_used():
    with pytest.raises(OptionError, match="needed was not known then"):
        scheme(known=read_day("2025-01-01")).parameters["needed"].only(read_day("2025-01-01"))


def test_a_share_has_no_schedule():
    two_thirds = load_scheme("re-employment-allowance").parameters["two_thirds"]

    assert two_thirds.only(OPEN) == (2, 3)
    with pytest.raises(OptionError, match="two_thirds is a share"):
        two_thirds.schedule(OPEN)


def test_a_replaced_value_holds_on_all_dates_and_was_always_known():
    changed = weekly_hours().set_to("16.5")

    assert changed.schedule(-OPEN) == ((-OPEN, 1650),)


@pytest.mark.parametrize(
    ("kind", "written", "value"),
    [
        (Kind("number", "days"), "30", 30),
        (HOURS, "17.5", 1750),
        (MONEY, "10000", 1000000),
        (MONEY, "0.05", 5),
        (DAY, "1970-01-02", 1),
        (Kind("share"), "2/3", (2, 3)),
    ],
)
def test_values_are_whole_numbers_of_the_smallest_unit(kind, written, value):
    assert value_of(kind, written) == value


@pytest.mark.parametrize(
    ("kind", "written"),
    [
        (Kind("number", "days"), "30.5"),
        (Kind("number", "days"), "-1"),
        (Kind("number", "days"), "many"),
        (Kind("number", "days"), "NaN"),
        (Kind("number", "days"), "1e30"),
        (HOURS, "17.333"),
        (DAY, "2025-02-29"),
        (Kind("share"), "4/3"),
        (Kind("share"), "0/3"),
        (Kind("share"), "half"),
    ],
)
def test_what_is_no_value_is_refused(kind, written):
    with pytest.raises(ValueError, match=r"not a|whole number|like 2/3"):
        value_of(kind, written)
