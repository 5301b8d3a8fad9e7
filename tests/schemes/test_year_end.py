# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The end of a year: its laws over days, and what it makes of never and of unknown days."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.schemes.small import scheme, someone

from gongshi.schemes import assess
from gongshi.schemes.calendar import date_of, day_of, read_day, write_day, year_end
from gongshi.schemes.day_sets import ALWAYS, NEVER
from gongshi.schemes.operations import OPERATIONS
from gongshi.schemes.scalar_functions import FUNCTIONS

DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2190, 12, 31)).map(day_of)
TURNS_18 = scheme(
    ("birthday_mar1(born, least_age) <= day", "birthday_mar1(born, least_age) <= year_end(day)")
)


@pytest.mark.parametrize(
    ("day", "later", "end"),
    [
        ("2025-01-01", 0, "2025-12-31"),
        ("2025-12-31", 0, "2025-12-31"),
        ("2024-02-29", 1, "2025-12-31"),
        ("2026-01-01", -1, "2025-12-31"),
    ],
)
def test_the_end_of_a_year_is_its_last_day(day, later, end):
    assert write_day(year_end(read_day(day), later)) == end


@given(DAYS)
def test_the_end_of_a_year_is_in_it_and_the_next_day_is_not(day):
    end = year_end(day, 0)

    assert day <= end
    assert date_of(end).year == date_of(day).year
    assert date_of(end + 1).year == date_of(day).year + 1
    assert year_end(end, 0) == end


@given(DAYS, DAYS)
def test_the_end_of_a_year_keeps_the_order_of_days(one, other):
    first, last = sorted((one, other))

    assert year_end(first, 0) <= year_end(last, 0)


@given(DAYS, st.integers(0, 9))
def test_later_years_end_one_after_the_other(day, later):
    assert year_end(day, later + 1) == year_end(year_end(day, later) + 1, 0)


def test_never_and_always_stay_what_they_are():
    of = FUNCTIONS["year_end"]

    assert [of(NEVER, 0), of(ALWAYS, 0)] == [NEVER, ALWAYS]
    assert OPERATIONS["year_end"].signature.gives.name == "day"


def test_the_year_of_an_unknown_day_is_asked_for_only_where_it_matters():
    facts = someone(("2025-03-01", "2025-03-10"), born="1999")

    found = assess(TURNS_18, facts)

    assert (found.folded.status, found.combinations[0].asked) == ("eligible", frozenset())


@pytest.mark.parametrize(
    ("born", "status"), [("2007-12-31", "eligible"), ("2008-01-01", "not_eligible")]
)
def test_an_age_is_reached_by_the_end_of_the_year(born, status):
    facts = someone(("2025-03-01", "2025-03-10"), born=born)

    assert assess(TURNS_18, facts).folded.status == status
