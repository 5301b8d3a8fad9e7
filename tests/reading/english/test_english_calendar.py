# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The ways in which English writes a day, a month and a day of the week."""

from __future__ import annotations

import pytest
from tests.reading.english.told_values import told

TIMES = ("date", "date_range", "duration")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5 May 2016", [("5 May 2016", "2016-05-05")]),
        ("5th May 2016", [("5th May 2016", "2016-05-05")]),
        ("5th of May 2016", [("5th of May 2016", "2016-05-05")]),
        ("the 5th of May, 2016", [("the 5th of May, 2016", "2016-05-05")]),
        ("the fifth of May 2016", [("the fifth of May 2016", "2016-05-05")]),
        ("fifth May 2016", [("fifth May 2016", "2016-05-05")]),
        ("May 5 2016", [("May 5 2016", "2016-05-05")]),
        ("May 5, 2016", [("May 5, 2016", "2016-05-05")]),
        ("May 5th, 2016", [("May 5th, 2016", "2016-05-05")]),
        ("May the 5th 2016", [("May the 5th 2016", "2016-05-05")]),
        ("May fifth 2016", [("May fifth 2016", "2016-05-05")]),
        ("May-5-2016", [("May-5-2016", "2016-05-05")]),
        ("5-May-2016", [("5-May-2016", "2016-05-05")]),
        ("5/May/2016", [("5/May/2016", "2016-05-05")]),
        ("5 May '16", [("5 May '16", "2016-05-05")]),
        ("5 May 16", [("5 May 16", "2016-05-05")]),
        ("5-May-16", [("5-May-16", "2016-05-05")]),
        ("May 5, '16", [("May 5, '16", "2016-05-05")]),
        ("2016 May 5", [("2016 May 5", "2016-05-05")]),
        ("2016-05-05", [("2016-05-05", "2016-05-05")]),
        ("2016/5/5", [("2016/5/5", "2016-05-05")]),
        ("2016.5.5", [("2016.5.5", "2016-05-05")]),
        ("2016-May-05", [("2016-May-05", "2016-05-05")]),
        ("5/6/2016", [("5/6/2016", "2016-05-06")]),
        ("5-6-2016", [("5-6-2016", "2016-05-06")]),
        ("5.6.2016", [("5.6.2016", "2016-05-06")]),
        ("05/06/16", [("05/06/16", "2016-05-06")]),
        ("25/6/2016", [("25/6/2016", "2016-06-25")]),
        ("6/25/2016", [("6/25/2016", "2016-06-25")]),
        ("25.6.2016", [("25.6.2016", "2016-06-25")]),
        ("25-06-2016", [("25-06-2016", "2016-06-25")]),
        ("20160505", [("20160505", "2016-05-05")]),
        ("5 May twenty sixteen", [("5 May twenty sixteen", "2016-05-05")]),
        (
            "May fifth two thousand and sixteen",
            [("May fifth two thousand and sixteen", "2016-05-05")],
        ),
        (
            "twenty-first of June nineteen eighty-four",
            [("twenty-first of June nineteen eighty-four", "1984-06-21")],
        ),
        (
            "the thirty-first of December nineteen hundred",
            [("the thirty-first of December nineteen hundred", "1900-12-31")],
        ),
        ("5 May of 2016", [("5 May of 2016", "2016-05-05")]),
        ("5 May next year", [("5 May next year", "2017-05-05")]),
        ("the 5th day of May 2016", [("the 5th day of May 2016", "2016-05-05")]),
        ("5 May", [("5 May", "2016-05-05 | 2017-05-05")]),
        ("May 5", [("May 5", "2016-05-05 | 2017-05-05")]),
        ("the 5th of May", [("the 5th of May", "2016-05-05 | 2017-05-05")]),
        ("5/14", [("5/14", "2016-05-14 | 2017-05-14")]),
        ("14/5", [("14/5", "2016-05-14 | 2017-05-14")]),
        ("on 5-14", [("5-14", "2016-05-14 | 2017-05-14")]),
        ("on 5.14", [("5.14", "2016-05-14 | 2017-05-14")]),
        ("on the 5th", [("the 5th", "2016-11-05 | 2016-12-05")]),
        ("on the twenty first", [("the twenty first", "2016-10-21 | 2016-11-21")]),
        ("at the 12th", [("the 12th", "2016-10-12 | 2016-11-12")]),
        ("on 23", [("23", "2016-10-23 | 2016-11-23")]),
        ("next 5 May", [("next 5 May", "2017-05-05")]),
        ("last May 5", [("last May 5", "2016-05-05")]),
        ("32 May 2016", [("May 2016", "2016-05-01/2016-06-01")]),
        ("31/31/2016", []),
        ("2016-13-05", []),
        ("5/6/7/8", []),
        ("2016-05-05T10:00", []),
    ],
)
def test_days_of_the_calendar(text, expected):
    assert told(text, *TIMES) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in January 2019", [("January 2019", "2019-01-01/2019-02-01")]),
        ("in Jan 2019", [("Jan 2019", "2019-01-01/2019-02-01")]),
        ("in February, 2019", [("February, 2019", "2019-02-01/2019-03-01")]),
        ("in Feb. 2019", [("Feb. 2019", "2019-02-01/2019-03-01")]),
        ("in Mar 2019", [("Mar 2019", "2019-03-01/2019-04-01")]),
        ("in April of 2019", [("April of 2019", "2019-04-01/2019-05-01")]),
        ("in Apr 2019", [("Apr 2019", "2019-04-01/2019-05-01")]),
        ("in may 2019", [("may 2019", "2019-05-01/2019-06-01")]),
        ("in June, 2019", [("June, 2019", "2019-06-01/2019-07-01")]),
        ("in Jul 2019", [("Jul 2019", "2019-07-01/2019-08-01")]),
        ("in Aug. 2019", [("Aug. 2019", "2019-08-01/2019-09-01")]),
        ("in Sept 2019", [("Sept 2019", "2019-09-01/2019-10-01")]),
        ("in Sep. 2019", [("Sep. 2019", "2019-09-01/2019-10-01")]),
        ("in Oct/2019", [("Oct/2019", "2019-10-01/2019-11-01")]),
        ("in Nov-2019", [("Nov-2019", "2019-11-01/2019-12-01")]),
        ("in dec 2019", [("dec 2019", "2019-12-01/2020-01-01")]),
        ("by December '19", [("December '19", "2019-12-01/2020-01-01")]),
        ("2019 October", [("2019 October", "2019-10-01/2019-11-01")]),
        ("2019/Oct", [("2019/Oct", "2019-10-01/2019-11-01")]),
        ("2019, October", [("2019, October", "2019-10-01/2019-11-01")]),
        ("June next year", [("June next year", "2017-06-01/2017-07-01")]),
        ("October of last year", [("October of last year", "2015-10-01/2015-11-01")]),
        ("September of this year", [("September of this year", "2016-09-01/2016-10-01")]),
        (
            "the month of October",
            [("the month of October", "2016-10-01/2016-11-01 | 2017-10-01/2017-11-01")],
        ),
        ("the month of May 2018", [("the month of May 2018", "2018-05-01/2018-06-01")]),
        ("next october", [("next october", "2017-10-01/2017-11-01")]),
        ("past July", [("past July", "2015-07-01/2015-08-01")]),
        ("coming August", [("coming August", "2017-08-01/2017-09-01")]),
        ("this march", [("this march", "2016-03-01/2016-04-01")]),
        ("during December", [("December", "2015-12-01/2016-01-01 | 2016-12-01/2017-01-01")]),
        ("until May", [("May", "2016-05-01/2016-06-01 | 2017-05-01/2017-06-01")]),
        ("since February", [("February", "2016-02-01/2016-03-01 | 2017-02-01/2017-03-01")]),
    ],
)
def test_months(text, expected):
    assert told(text, *TIMES) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Monday", [("Monday", "2016-10-31 | 2016-11-07")]),
        ("on Tuesday", [("Tuesday", "2016-11-01 | 2016-11-08")]),
        ("Wednesday", [("Wednesday", "2016-11-02 | 2016-11-09")]),
        ("Thurs", [("Thurs", "2016-11-03 | 2016-11-10")]),
        ("Thu", [("Thu", "2016-11-03 | 2016-11-10")]),
        ("fri", [("fri", "2016-11-04 | 2016-11-11")]),
        ("on sat", [("sat", "2016-11-05 | 2016-11-12")]),
        ("on Sun", [("Sun", "2016-11-06 | 2016-11-13")]),
        ("this Monday", [("this Monday", "2016-11-07")]),
        ("this Sunday", [("this Sunday", "2016-11-13")]),
        ("next Tuesday", [("next Tuesday", "2016-11-15")]),
        ("next Sunday", [("next Sunday", "2016-11-20")]),
        ("last Wednesday", [("last Wednesday", "2016-11-02")]),
        ("last Monday", [("last Monday", "2016-10-31")]),
        ("previous Thursday", [("previous Thursday", "2016-11-03")]),
        ("past Sunday", [("past Sunday", "2016-11-06")]),
        ("upcoming Monday", [("upcoming Monday", "2016-11-14")]),
        ("this upcoming Sunday", [("this upcoming Sunday", "2016-11-13")]),
        ("coming Saturday", [("coming Saturday", "2016-11-19")]),
        ("following Tuesday", [("following Tuesday", "2016-11-15")]),
        ("Monday next week", [("Monday next week", "2016-11-14")]),
        ("Monday of last week", [("Monday of last week", "2016-10-31")]),
        ("on Friday of this week", [("on Friday of this week", "2016-11-11")]),
        ("on Friday of the following week", [("on Friday of the following week", "2016-11-18")]),
        ("next week's Friday", [("next week's Friday", "2016-11-18")]),
        ("this week Thursday", [("this week Thursday", "2016-11-10")]),
        ("last week on Tuesday", [("last week on Tuesday", "2016-11-01")]),
        ("Friday the 11th", [("Friday the 11th", "2016-11-11")]),
        ("Friday the thirteenth", [("Friday the thirteenth", "2016-05-13 | 2017-01-13")]),
        ("Friday 13", [("Friday 13", "2016-05-13 | 2017-01-13")]),
        ("Monday 14th", [("Monday 14th", "2016-03-14 | 2016-11-14")]),
        ("first Monday of 2017", [("first Monday of 2017", "2017-01-02")]),
        ("the last Sunday of March", [("last Sunday of March", "2016-03-27 | 2017-03-26")]),
        ("second Tuesday in October 2018", [("second Tuesday in October 2018", "2018-10-09")]),
        ("third Friday of this month", [("third Friday of this month", "2016-11-18")]),
        ("the first Thursday next month", [("first Thursday next month", "2016-12-01")]),
        ("last Monday of last year", [("last Monday of last year", "2015-12-28")]),
        ("first Saturday", [("first Saturday", "2016-11-05")]),
        ("4th Wednesday of next year", [("4th Wednesday of next year", "2017-01-25")]),
        (
            "the last weekend of May 2018",
            [("the last weekend of May 2018", "2018-05-26/2018-05-28")],
        ),
        ("Saturday, May 7", [("Saturday, May 7", "2016-05-07 | 2017-05-07")]),
        ("Sat., 7 May 2016", [("Sat., 7 May 2016", "2016-05-07")]),
        (
            "Monday (November 7)",
            [("Monday", "2015-11-07 | 2016-11-07"), ("November 7", "2015-11-07 | 2016-11-07")],
        ),
        ("Tuesday 2016-11-08", [("Tuesday 2016-11-08", "2016-11-08")]),
    ],
)
def test_days_of_the_week(text, expected):
    assert told(text, *TIMES) == expected
