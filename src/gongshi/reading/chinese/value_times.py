# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Dates, ranges of days and durations of a Chinese text: of what shares words only the longest.

5年前 is a date and no duration, and in 从一月十日到十二日 there is no date (design of reading,
section 3). An instant of the clock (三小时后) takes its words and is no value.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from gongshi.reading.chinese.value_calendar import calendar_moments
from gongshi.reading.chinese.value_day_digits import days_in_digits
from gongshi.reading.chinese.value_durations import Row, durations, rows_of_lengths
from gongshi.reading.chinese.value_holidays import holidays
from gongshi.reading.chinese.value_moment import Moment
from gongshi.reading.chinese.value_outline import Outline
from gongshi.reading.chinese.value_periods import decades, parts_of_a_year, shared_ends
from gongshi.reading.chinese.value_rolling import rolling_moments
from gongshi.reading.chinese.value_stretches import stretches
from gongshi.reading.chinese.value_weeks import days_by_name, days_by_week, weeks_of_a_month
from gongshi.reading.longest import longest_apart
from gongshi.reading.value import Value

__all__ = ["times"]

_FAMILIES = (
    calendar_moments,
    parts_of_a_year,
    decades,
    shared_ends,
    holidays,
    days_by_name,
    days_by_week,
    weeks_of_a_month,
)


def times(outline: Outline, today: date | None) -> Iterator[Value]:
    """Yield the dates, ranges of days and durations of a text."""
    rows = [*rows_of_lengths(outline)]
    moments = longest_apart(_moments(outline, rows, today), lambda moment: moment.span)
    found: list[Moment | Value] = [*moments, *stretches(outline, today, moments)]
    found += durations(rows)
    for each in longest_apart(found, lambda one: one.span):
        value = each if isinstance(each, Value) else each.value()
        if value is not None:
            yield value


def _moments(outline: Outline, rows: list[Row], today: date | None) -> Iterator[Moment]:
    yield from days_in_digits(outline.text, today)
    yield from rolling_moments(outline, rows, today)
    for family in _FAMILIES:
        yield from family(outline, today)
