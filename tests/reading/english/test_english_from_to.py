# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""From one day to another, how long, and how long ago, in English."""

from __future__ import annotations

import pytest
from tests.reading.english.told_values import told

TIMES = ("date", "date_range", "duration")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "from 5 to 9 March",
            [("from 5 to 9 March", "2016-03-05/2016-03-09 | 2017-03-05/2017-03-09")],
        ),
        (
            "from the 5th to the 9th of March",
            [("from the 5th to the 9th of March", "2016-03-05/2016-03-09 | 2017-03-05/2017-03-09")],
        ),
        ("5 to 9 March 2017", [("5 to 9 March 2017", "2017-03-05/2017-03-09")]),
        ("5-9 March", [("5-9 March", "2016-03-05/2016-03-09 | 2017-03-05/2017-03-09")]),
        ("5th - 9th March, 2018", [("5th - 9th March, 2018", "2018-03-05/2018-03-09")]),
        (
            "between 5 and 9 March",
            [("between 5 and 9 March", "2016-03-05/2016-03-09 | 2017-03-05/2017-03-09")],
        ),
        (
            "between the 5th and the 9th of March 2018",
            [("between the 5th and the 9th of March 2018", "2018-03-05/2018-03-09")],
        ),
        ("March 5 to 9", [("March 5 to 9", "2016-03-05/2016-03-09 | 2017-03-05/2017-03-09")]),
        ("March 5-9, 2018", [("March 5-9, 2018", "2018-03-05/2018-03-09")]),
        (
            "March 5th through the 9th",
            [("March 5th through the 9th", "2016-03-05/2016-03-09 | 2017-03-05/2017-03-09")],
        ),
        (
            "from March 5 until March 9",
            [("from March 5 until March 9", "2016-03-05/2016-03-09 | 2017-03-05/2017-03-09")],
        ),
        ("March 5 - March 9, 2018", [("March 5 - March 9, 2018", "2018-03-05/2018-03-09")]),
        ("5 March to 9 April 2018", [("5 March to 9 April 2018", "2018-03-05/2018-04-09")]),
        ("5 March 2017 - 9 April 2018", [("5 March 2017 - 9 April 2018", "2017-03-05/2018-04-09")]),
        ("5 Mar. – 9 Apr.", [("5 Mar. – 9 Apr", "2016-03-05/2016-04-09 | 2017-03-05/2017-04-09")]),
        (
            "between 5/3/2017 and 9/4/2017",
            [("between 5/3/2017 and 9/4/2017", "2017-05-03/2017-09-04")],
        ),
        (
            "from 2017-03-05 to 2017-04-09",
            [("from 2017-03-05 to 2017-04-09", "2017-03-05/2017-04-09")],
        ),
        ("2017-03-05 - 2017-04-09", [("2017-03-05 - 2017-04-09", "2017-03-05/2017-04-09")]),
        ("5.3.2017-9.4.2017", [("5.3.2017-9.4.2017", "2017-05-03/2017-09-04")]),
        (
            "from March to April",
            [("from March to April", "2016-03-01/2016-04-01 | 2017-03-01/2017-04-01")],
        ),
        ("between March and June 2018", [("between March and June 2018", "2018-03-01/2018-06-01")]),
        ("March through June of 2018", [("March through June of 2018", "2018-03-01/2018-06-01")]),
        ("Mar-Jun 2018", [("Mar-Jun 2018", "2018-03-01/2018-06-01")]),
        (
            "from March 2017 to June 2018",
            [("from March 2017 to June 2018", "2017-03-01/2018-06-01")],
        ),
        ("from 2015 to 2018", [("from 2015 to 2018", "2015-01-01/2018-01-01")]),
        ("2015 - 2018", [("2015 - 2018", "2015-01-01/2018-01-01")]),
        ("2015 through 2018", [("2015 through 2018", "2015-01-01/2018-01-01")]),
        ("between 2015 and 2018", [("between 2015 and 2018", "2015-01-01/2018-01-01")]),
        ("from 2015 till May 2018", [("from 2015 till May 2018", "2015-01-01/2018-05-01")]),
        ("from May 2015 until 2018", [("from May 2015 until 2018", "2015-05-01/2018-01-01")]),
        ("from Q1 2017 to Q3 2017", [("from Q1 2017 to Q3 2017", "2017-01-01/2017-07-01")]),
        ("from week 10 to week 12", [("from week 10 to week 12", "2016-03-07/2016-03-21")]),
        (
            "between last week and next week",
            [("between last week and next week", "2016-10-31/2016-11-14")],
        ),
        ("from tomorrow until Friday", [("from tomorrow until Friday", "2016-11-08/2016-11-11")]),
        (
            "from next Monday to next Wednesday",
            [("from next Monday to next Wednesday", "2016-11-14/2016-11-16")],
        ),
        (
            "Tuesday to Thursday",
            [("Tuesday to Thursday", "2016-11-01/2016-11-03 | 2016-11-08/2016-11-10")],
        ),
        ("Monday-Friday", [("Monday-Friday", "2016-10-31/2016-11-04 | 2016-11-07/2016-11-11")]),
        ("from today to 12 December", [("from today to 12 December", "2016-11-07/2016-12-12")]),
        ("from yesterday to tomorrow", [("from yesterday to tomorrow", "2016-11-06/2016-11-08")]),
        (
            "from the end of May to the start of July",
            [
                (
                    "from the end of May to the start of July",
                    "2016-06-01/2016-07-01 | 2017-06-01/2017-07-01",
                )
            ],
        ),
        (
            "between the beginning of March and the middle of April 2018",
            [
                (
                    "between the beginning of March and the middle of April 2018",
                    "2018-03-01/2018-04-16",
                )
            ],
        ),
        (
            "from 5 this month to 9 December",
            [("from 5 this month to 9 December", "2016-11-05/2016-12-09")],
        ),
        (
            "from Christmas to New Year's Day",
            [("from Christmas to New Year's Day", "2015-12-25/2016-01-01 | 2016-12-25/2017-01-01")],
        ),
        ("from the 1990s to 2010", [("from the 1990s to 2010", "1990-01-01/2010-01-01")]),
        ("from now to Sunday", [("from now to Sunday", "2016-11-07/2016-11-13")]),
        (
            "between 20 and 25 last month",
            [("between 20 and 25 last month", "2016-10-20/2016-10-25")],
        ),
        ("from 3 to 8 next month", [("from 3 to 8 next month", "2016-12-03/2016-12-08")]),
    ],
)
def test_from_one_to_another(text, expected):
    assert told(text, *TIMES) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a year", [("a year", "P1Y")]),
        ("an hour", [("an hour", "PT1H")]),
        ("one day", [("one day", "P1D")]),
        ("two weeks", [("two weeks", "P2W")]),
        ("3 months", [("3 months", "P3M")]),
        ("4 yrs", [("4 yrs", "P4Y")]),
        ("5 hrs", [("5 hrs", "PT5H")]),
        ("10 mins", [("10 mins", "PT10M")]),
        ("30 secs", [("30 secs", "PT30S")]),
        ("7 d", []),
        ("8-day", [("8-day", "P8D")]),
        ("nine-month", [("nine-month", "P9M")]),
        ("half a day", [("half a day", "P0.5D")]),
        ("half an hour", [("half an hour", "PT0.5H")]),
        ("half-year", [("half-year", "P0.5Y")]),
        ("a quarter", [("a quarter", "P3M")]),
        ("three quarters", [("three quarters", "P9M")]),
        ("two decades", [("two decades", "P20Y")]),
        ("a century", [("a century", "P100Y")]),
        ("a fortnight", [("a fortnight", "P2W")]),
        ("2.5 years", [("2.5 years", "P2.5Y")]),
        ("1,000 days", [("1,000 days", "P1000D")]),
        ("one hundred days", [("one hundred days", "P100D")]),
        ("a hundred days", [("a hundred days", "P100D")]),
        ("twenty-five years", [("twenty-five years", "P25Y")]),
        ("a couple of hours", [("a couple of hours", "PT2H")]),
        ("a couple days", [("a couple days", "P2D")]),
        ("a few weeks", [("a few weeks", "P3W")]),
        ("few minutes", [("few minutes", "PT3M")]),
        ("several years", [("several years", "P3Y")]),
        ("some years, some day", [("some years", "P3Y")]),
        ("two and half hours", [("two and half hours", "PT2.5H")]),
        ("another month", [("another month", "P1M")]),
        ("another two weeks", [("two weeks", "P2W")]),
        ("one and a half years", [("one and a half years", "P1.5Y")]),
        ("an hour and a quarter", [("an hour and a quarter", "PT1.25H")]),
        ("two and a half hours", [("two and a half hours", "PT2.5H")]),
        ("three days and a half", [("three days and a half", "P3.5D")]),
        ("1 year and 6 months", [("1 year and 6 months", "P1Y6M")]),
        ("2 hours, 15 minutes", [("2 hours, 15 minutes", "PT2H15M")]),
        ("1 week 2 days", [("1 week 2 days", "P1W2D")]),
        ("5 days 4 hours 3 minutes", [("5 days 4 hours 3 minutes", "P5DT4H3M")]),
        ("all day", [("all day", "P1D")]),
        ("whole week", [("whole week", "P1W")]),
        ("the entire month", [("entire month", "P1M")]),
        ("full-year", [("full-year", "P1Y")]),
        ("10 working days", [("10 working days", "P10D")]),
        ("3 business days", [("3 business days", "P3D")]),
        ("five consecutive months", [("five consecutive months", "P5M")]),
        ("a long weekend", []),
    ],
)
def test_lengths(text, expected):
    assert told(text, *TIMES) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a day ago", [("a day ago", "2016-11-06")]),
        ("two days ago", [("two days ago", "2016-11-05")]),
        ("3 weeks ago", [("3 weeks ago", "2016-10-17")]),
        ("a few months ago", [("a few months ago", "2016-08-07")]),
        ("several years ago", [("several years ago", "2013-11-07")]),
        ("a couple of days ago", [("a couple of days ago", "2016-11-05")]),
        ("one hundred years ago", [("one hundred years ago", "1916-11-07")]),
        ("1 year and 2 months ago", [("1 year and 2 months ago", "2015-09-07")]),
        ("half a month ago", [("half a month ago", "2016-10-23")]),
        ("4 days back", [("4 days back", "2016-11-03")]),
        ("2 months earlier", [("2 months earlier", "2016-09-07")]),
        ("2 weeks from now", [("2 weeks from now", "2016-11-21")]),
        ("a year from today", [("a year from today", "2017-11-07")]),
        ("ten days from tomorrow", [("ten days from tomorrow", "2016-11-18")]),
        (
            "3 days after the day after tomorrow",
            [("3 days after the day after tomorrow", "2016-11-12")],
        ),
        ("one week before 5 May 2017", [("one week before 5 May 2017", "2017-04-28")]),
        ("6 weeks following 1 July 2017", [("6 weeks following 1 July 2017", "2017-08-12")]),
        ("2 days prior to yesterday", [("2 days prior to yesterday", "2016-11-04")]),
        ("a month before Christmas", [("a month before Christmas", "2015-11-25 | 2016-11-25")]),
        ("two years since 2011", [("two years since 2011", "2013-01-01")]),
        ("five days after next Friday", [("five days after next Friday", "2016-11-23")]),
        ("in a day", [("in a day", "2016-11-08")]),
        ("in two days", [("in two days", "2016-11-09")]),
        ("in 3 weeks", [("in 3 weeks", "2016-11-28")]),
        ("in six months", [("in six months", "2017-05-07")]),
        ("in a few days", [("in a few days", "2016-11-10")]),
        ("in a couple of weeks", [("in a couple of weeks", "2016-11-21")]),
        ("in 2 years", [("in 2 years", "2018-11-07")]),
        ("in 1 year 6 months", [("in 1 year 6 months", "2018-05-07")]),
        ("6 weeks later", [("6 weeks later", "2016-12-19")]),
        ("three Mondays from now", [("three Mondays from now", "2016-11-28")]),
        ("two Saturdays ago", [("two Saturdays ago", "2016-10-29")]),
    ],
)
def test_days_by_lengths(text, expected):
    assert told(text, *TIMES) == expected
