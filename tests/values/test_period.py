# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Periods: an end that is dated, open or unknown, and what holds on a day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshi.values import PartialDate, Period, ValuesError

DAYS = st.dates(min_value=date(1990, 1, 1), max_value=date(2100, 12, 31)).map(PartialDate.of_day)


def day(written):
    return PartialDate.parse(written)


def test_period_that_ends_before_it_starts_cannot_be_built():
    with pytest.raises(ValuesError, match=r"cannot end \(2023\) before it starts \(2024-04\)"):
        Period(day("2024-04"), day("2023"))


@pytest.mark.parametrize(
    ("start", "end"),
    [("2024-04-26", "2024-04-26"), ("2024", "2024-04"), ("2024-04", "2024")],
)
def test_period_whose_end_may_follow_its_start_stands(start, end):
    assert Period(day(start), day(end)) == Period(day(start), day(end))


@pytest.mark.parametrize("end", ["open", "unknown"])
def test_period_without_a_start_stands(end):
    assert Period(None, end).start is None


@pytest.mark.parametrize(
    ("start", "end", "asked", "said"),
    [
        ("2021-08-30", "2024-04-26", "2021-08-30", True),
        ("2021-08-30", "2024-04-26", "2024-04-26", True),
        ("2021-08-30", "2024-04-26", "2021-08-29", False),
        ("2021-08-30", "2024-04-26", "2024-04-27", False),
        ("2021-08", "2024-04-26", "2021-08-15", None),
        ("2021-08", "2024", "2024-06-01", None),
        ("2021-08", "open", "2099-01-01", True),
        ("2021-08", "open", "2021-07-31", False),
        ("2021-08", "unknown", "2099-01-01", None),
        ("2021-08", "unknown", "2021-07-31", False),
        (None, "2024-04", "2020-01-01", None),
        (None, "2024-04", "2024-05-01", False),
        (None, "open", "2020-01-01", None),
    ],
)
def test_day_is_in_the_period_or_not_or_it_cannot_be_said(start, end, asked, said):
    dated = end if end in ("open", "unknown") else day(end)
    period = Period(None if start is None else day(start), dated)
    assert period.holds_on(day(asked)) is said


@given(DAYS, st.integers(0, 5000), st.integers(-6000, 6000))
def test_period_between_two_days_holds_on_the_days_between_them(start, length, offset):
    period = Period(start, start.plus_days(length))
    assert period.holds_on(start.plus_days(offset)) is (0 <= offset <= length)


@given(DAYS, st.integers(1, 5000))
def test_period_turned_round_is_always_refused(start, length):
    before = PartialDate.of_day(start.first_day() - timedelta(days=length))
    with pytest.raises(ValuesError):
        Period(start, before)
