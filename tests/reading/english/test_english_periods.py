# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Weeks, quarters, halves, decades, and what is next or last, as English tells them."""

from __future__ import annotations

import pytest
from tests.reading.english.told_values import told

TIMES = ("date", "date_range", "duration")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("this week", [("this week", "2016-11-07/2016-11-14")]),
        ("current week", [("current week", "2016-11-07/2016-11-14")]),
        ("next week", [("next week", "2016-11-14/2016-11-21")]),
        ("the upcoming week", [("upcoming week", "2016-11-14/2016-11-21")]),
        ("this coming week", [("this coming week", "2016-11-14/2016-11-21")]),
        ("following week", [("following week", "2016-11-14/2016-11-21")]),
        ("last week", [("last week", "2016-10-31/2016-11-07")]),
        ("the past week", [("past week", "2016-10-31/2016-11-07")]),
        ("previous week", [("previous week", "2016-10-31/2016-11-07")]),
        ("this month", [("this month", "2016-11-01/2016-12-01")]),
        ("next month", [("next month", "2016-12-01/2017-01-01")]),
        ("last month", [("last month", "2016-10-01/2016-11-01")]),
        ("previous month", [("previous month", "2016-10-01/2016-11-01")]),
        ("this quarter", [("this quarter", "2016-10-01/2017-01-01")]),
        ("next quarter", [("next quarter", "2017-01-01/2017-04-01")]),
        ("last quarter", [("last quarter", "2016-07-01/2016-10-01")]),
        ("this year", [("this year", "2016-01-01/2017-01-01")]),
        ("next year", [("next year", "2017-01-01/2018-01-01")]),
        ("last year", [("last year", "2015-01-01/2016-01-01")]),
        ("the past year", [("past year", "2015-01-01/2016-01-01")]),
        ("upcoming year", [("upcoming year", "2017-01-01/2018-01-01")]),
        ("this calendar year", [("this calendar year", "2016-01-01/2017-01-01")]),
        ("this decade", [("this decade", "2010-01-01/2020-01-01")]),
        ("last decade", [("last decade", "2000-01-01/2010-01-01")]),
        ("next century", [("next century", "2100-01-01/2200-01-01")]),
        ("this weekend", [("this weekend", "2016-11-12/2016-11-14")]),
        ("next weekend", [("next weekend", "2016-11-19/2016-11-21")]),
        ("last weekend", [("last weekend", "2016-11-05/2016-11-07")]),
        ("past weekend", [("past weekend", "2016-11-05/2016-11-07")]),
        ("next workweek", [("next workweek", "2016-11-14/2016-11-19")]),
        ("this work week", [("this work week", "2016-11-07/2016-11-12")]),
        ("the month after next", [("the month after next", "2017-01-01/2017-02-01")]),
        ("the year after the next", [("the year after the next", "2018-01-01/2019-01-01")]),
        ("the quarter after next", [("the quarter after next", "2017-04-01/2017-07-01")]),
        ("the week before last", [("the week before last", "2016-10-24/2016-10-31")]),
        ("the decade before last", [("the decade before last", "1990-01-01/2000-01-01")]),
        ("month to date", [("month to date", "2016-11-01/2016-11-07")]),
        ("rest of the year", [("rest of the year", "2016-11-07/2016-12-31")]),
        ("the rest of this month", [("the rest of this month", "2016-11-07/2016-11-30")]),
        ("rest of my day", []),
    ],
)
def test_steps_from_this_period(text, expected):
    assert told(text, *TIMES) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Q1", [("Q1", "2016-01-01/2016-04-01 | 2017-01-01/2017-04-01")]),
        ("Q3 2018", [("Q3 2018", "2018-07-01/2018-10-01")]),
        ("q2 of 2018", [("q2 of 2018", "2018-04-01/2018-07-01")]),
        ("2018 Q4", [("2018 Q4", "2018-10-01/2019-01-01")]),
        ("2018-Q4", [("2018-Q4", "2018-10-01/2019-01-01")]),
        ("2018Q4", [("2018Q4", "2018-10-01/2019-01-01")]),
        ("Q2 last year", [("Q2 last year", "2015-04-01/2015-07-01")]),
        ("H1", [("H1", "2016-01-01/2016-07-01 | 2017-01-01/2017-07-01")]),
        ("H2 2018", [("H2 2018", "2018-07-01/2019-01-01")]),
        ("2018 H1", [("2018 H1", "2018-01-01/2018-07-01")]),
        ("first quarter of 2018", [("first quarter of 2018", "2018-01-01/2018-04-01")]),
        ("the 2nd quarter of 2018", [("the 2nd quarter of 2018", "2018-04-01/2018-07-01")]),
        ("third quarter 2018", [("third quarter 2018", "2018-07-01/2018-10-01")]),
        ("fourth quarter of last year", [("fourth quarter of last year", "2015-10-01/2016-01-01")]),
        (
            "the first quarter of the year",
            [("the first quarter of the year", "2016-01-01/2016-04-01 | 2017-01-01/2017-04-01")],
        ),
        ("last quarter of 2018", [("last quarter of 2018", "2018-10-01/2019-01-01")]),
        ("next year's third quarter", [("next year's third quarter", "2017-07-01/2017-10-01")]),
        ("first half of 2018", [("first half of 2018", "2018-01-01/2018-07-01")]),
        (
            "the second half of next year",
            [("the second half of next year", "2017-07-01/2018-01-01")],
        ),
        ("the 1st half 2018", [("the 1st half 2018", "2018-01-01/2018-07-01")]),
        ("early 2018", [("early 2018", "2018-01-01/2018-07-01")]),
        ("early in 2018", [("early in 2018", "2018-01-01/2018-07-01")]),
        ("mid 2018", [("mid 2018", "2018-05-01/2018-09-01")]),
        ("mid-2018", [("mid-2018", "2018-05-01/2018-09-01")]),
        ("late 2018", [("late 2018", "2018-07-01/2019-01-01")]),
        ("early next month", [("early next month", "2016-12-01/2016-12-16")]),
        ("mid next month", [("mid next month", "2016-12-10/2016-12-21")]),
        ("late last month", [("late last month", "2016-10-16/2016-11-01")]),
        ("early this year", [("early this year", "2016-01-01/2016-07-01")]),
        ("later this week", [("later this week", "2016-11-10/2016-11-14")]),
        ("earlier this year", [("earlier this year", "2016-01-01/2016-07-01")]),
        ("mid-week", []),
        ("early March", [("early March", "2016-03-01/2016-03-16 | 2017-03-01/2017-03-16")]),
        ("late March 2018", [("late March 2018", "2018-03-16/2018-04-01")]),
        ("mid-March", [("mid-March", "2016-03-10/2016-03-21 | 2017-03-10/2017-03-21")]),
        (
            "beginning of March",
            [("beginning of March", "2016-03-01/2016-03-10 | 2017-03-01/2017-03-10")],
        ),
        ("the middle of 2018", [("the middle of 2018", "2018-05-01/2018-09-01")]),
        ("end of next week", [("end of next week", "2016-11-19/2016-11-21")]),
        ("the end of this month", [("the end of this month", "2016-11-21/2016-12-01")]),
        ("week 5", [("week 5", "2016-02-01/2016-02-08")]),
        ("week 5 of 2018", [("week 5 of 2018", "2018-01-29/2018-02-05")]),
        ("the first week of 2018", [("the first week of 2018", "2018-01-01/2018-01-08")]),
        ("last week of 2018", [("last week of 2018", "2018-12-24/2018-12-31")]),
        (
            "second week of March",
            [("second week of March", "2016-03-07/2016-03-14 | 2017-03-06/2017-03-13")],
        ),
        ("third week of March 2018", [("third week of March 2018", "2018-03-12/2018-03-19")]),
        ("fourth week of next month", [("fourth week of next month", "2016-12-19/2016-12-26")]),
        ("the first week of next year", [("the first week of next year", "2017-01-02/2017-01-09")]),
        (
            "first two weeks of March 2018",
            [("first two weeks of March 2018", "2018-02-26/2018-03-12")],
        ),
        (
            "the last 3 days of March 2018",
            [("the last 3 days of March 2018", "2018-03-29/2018-04-01")],
        ),
        ("the first month of 2018", [("the first month of 2018", "2018-01-01/2018-02-01")]),
        ("the 3rd month of next year", [("the 3rd month of next year", "2017-03-01/2017-04-01")]),
        ("the last day of March 2018", [("the last day of March 2018", "2018-03-31")]),
        ("first day of next month", [("first day of next month", "2016-12-01")]),
        ("week of March 5", [("week of March 5", "2016-02-29/2016-03-07 | 2017-02-27/2017-03-06")]),
        (
            "the week of the 9th",
            [("the week of the 9th", "2016-10-03/2016-10-10 | 2016-11-07/2016-11-14")],
        ),
        (
            "week commencing 5 March 2018",
            [("week commencing 5 March 2018", "2018-03-05/2018-03-12")],
        ),
        (
            "the week starting next Monday",
            [("the week starting next Monday", "2016-11-14/2016-11-21")],
        ),
        ("w/c 5 March 2018", [("w/c 5 March 2018", "2018-03-05/2018-03-12")]),
        (
            "a week beginning 5 March 2018",
            [("a week beginning 5 March 2018", "2018-03-05/2018-03-12")],
        ),
        ("month of 5 March 2018", [("month of 5 March 2018", "2018-03-01/2018-04-01")]),
        ("1980s", [("1980s", "1980-01-01/1990-01-01")]),
        ("the 1980s", [("the 1980s", "1980-01-01/1990-01-01")]),
        ("the eighties", [("the eighties", "1980-01-01/1990-01-01 | 2080-01-01/2090-01-01")]),
        ("the '80s", [("the '80s", "1980-01-01/1990-01-01 | 2080-01-01/2090-01-01")]),
        ("the 80s", [("the 80s", "1980-01-01/1990-01-01 | 2080-01-01/2090-01-01")]),
        ("the nineteen eighties", [("the nineteen eighties", "1980-01-01/1990-01-01")]),
        ("the twenty tens", [("the twenty tens", "2010-01-01/2020-01-01")]),
        ("the 21st century", [("the 21st century", "2000-01-01/2100-01-01")]),
        ("the nineteenth century", [("the nineteenth century", "1800-01-01/1900-01-01")]),
        ("in 1985", [("1985", "1985-01-01/1986-01-01")]),
        ("the year 1985", [("the year 1985", "1985-01-01/1986-01-01")]),
        ("year 1985", [("year 1985", "1985-01-01/1986-01-01")]),
        ("of 1985", [("1985", "1985-01-01/1986-01-01")]),
        ("in nineteen eighty five", [("nineteen eighty five", "1985-01-01/1986-01-01")]),
        ("in two thousand five", [("two thousand five", "2005-01-01/2006-01-01")]),
        ("in twenty twenty", [("twenty twenty", "2020-01-01/2021-01-01")]),
    ],
)
def test_parts_and_decades(text, expected):
    assert told(text, *TIMES) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("next 5 days", [("next 5 days", "2016-11-08/2016-11-13")]),
        ("the next two weeks", [("next two weeks", "2016-11-08/2016-11-22")]),
        ("next few months", [("next few months", "2016-11-08/2017-02-08")]),
        ("next couple of years", [("next couple of years", "2016-11-08/2018-11-08")]),
        ("the coming 3 weeks", [("coming 3 weeks", "2016-11-08/2016-11-29")]),
        ("upcoming ten days", [("upcoming ten days", "2016-11-08/2016-11-18")]),
        ("following 2 days", [("following 2 days", "2016-11-08/2016-11-10")]),
        ("last 5 days", [("last 5 days", "2016-11-02/2016-11-07")]),
        ("last two weeks", [("last two weeks", "2016-10-24/2016-11-07")]),
        ("past few months", [("past few months", "2016-08-07/2016-11-07")]),
        ("the past couple of years", [("past couple of years", "2014-11-07/2016-11-07")]),
        ("previous 3 weeks", [("previous 3 weeks", "2016-10-17/2016-11-07")]),
        ("last 2 quarters", [("last 2 quarters", "2016-04-01/2016-10-01")]),
        ("next quarter of a mile", [("next quarter", "2017-01-01/2017-04-01")]),
        ("next 3 quarters", [("next 3 quarters", "2017-01-01/2017-10-01")]),
        ("past decade", [("past decade", "2000-01-01/2010-01-01")]),
        ("past two decades", [("past two decades", "1990-01-01/2010-01-01")]),
        ("last fortnight", [("last fortnight", "2016-10-24/2016-11-07")]),
        ("2 coming weeks", [("2 coming weeks", "2016-11-08/2016-11-22")]),
        ("five next days", [("five next days", "2016-11-08/2016-11-13")]),
        ("10 past days", [("10 past days", "2016-10-28/2016-11-07")]),
        ("within 5 days", [("within 5 days", "2016-11-07/2016-11-12")]),
        ("within a week", [("within a week", "2016-11-07/2016-11-14")]),
        ("within the next month", [("next month", "2016-12-01/2017-01-01")]),
        ("within next 2 months", [("within next 2 months", "2016-11-07/2017-01-07")]),
        ("in the next 5 days", [("next 5 days", "2016-11-08/2016-11-13")]),
        ("over the last three years", [("last three years", "2013-11-07/2016-11-07")]),
        ("5 days in the future", [("5 days in the future", "2016-11-08/2016-11-13")]),
        ("2 weeks in the past", [("2 weeks in the past", "2016-10-24/2016-11-07")]),
        (
            "less than 3 days after tomorrow",
            [("less than 3 days after tomorrow", "2016-11-08/2016-11-11")],
        ),
        (
            "within 3 days after 5 May 2017",
            [("within 3 days after 5 May 2017", "2017-05-05/2017-05-08")],
        ),
        (
            "less than 2 weeks before 5 May 2017",
            [("less than 2 weeks before 5 May 2017", "2017-04-21/2017-05-05")],
        ),
    ],
)
def test_next_and_last_so_many(text, expected):
    assert told(text, *TIMES) == expected
