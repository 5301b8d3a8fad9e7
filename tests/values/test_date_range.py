# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Rows of days, whose end is not among them."""

from __future__ import annotations

from datetime import date

import pytest

from gongshi.values import DateRange, PartialDate, ValuesError


@pytest.mark.parametrize(
    ("told", "written"),
    [
        ("2024", "2024-01-01/2025-01-01"),
        ("2024-Q3", "2024-07-01/2024-10-01"),
        ("2024-02", "2024-02-01/2024-03-01"),
        ("2024-12", "2024-12-01/2025-01-01"),
        ("2024-02-29", "2024-02-29/2024-03-01"),
    ],
)
def test_range_of_a_date_holds_its_days_and_ends_after_them(told, written):
    assert str(DateRange.of(PartialDate.parse(told))) == written


def test_range_of_no_days_is_allowed():
    assert str(DateRange(date(2024, 5, 1), date(2024, 5, 1))) == "2024-05-01/2024-05-01"


def test_range_turned_round_is_refused():
    with pytest.raises(ValuesError, match="cannot end"):
        DateRange(date(2024, 5, 2), date(2024, 5, 1))


def test_last_year_of_the_calendar_has_no_day_after_it():
    with pytest.raises(ValuesError, match="no day after 9999-12-31"):
        DateRange.of(PartialDate(9999))
