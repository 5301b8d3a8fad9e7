# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Ranges of days and lengths of time in English, told from Monday, 7 November 2016."""

from __future__ import annotations

import pytest
from tests.reading.english.told_values import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "in March 2016, Apr. 2017 and June of 2018",
            [
                ("March 2016", "2016-03-01/2016-04-01"),
                ("Apr. 2017", "2017-04-01/2017-05-01"),
                ("June of 2018", "2018-06-01/2018-07-01"),
            ],
        ),
        (
            "this January, next February, last December",
            [
                ("this January", "2016-01-01/2016-02-01"),
                ("next February", "2017-02-01/2017-03-01"),
                ("last December", "2015-12-01/2016-01-01"),
            ],
        ),
        (
            "last May, next March, in May, they may march",
            [
                ("last May", "2015-05-01/2015-06-01"),
                ("next March", "2017-03-01/2017-04-01"),
                ("May", "2016-05-01/2016-06-01 | 2017-05-01/2017-06-01"),
            ],
        ),
        (
            "December, in November",
            [
                ("December", "2015-12-01/2016-01-01 | 2016-12-01/2017-01-01"),
                ("November", "2015-11-01/2015-12-01 | 2016-11-01/2016-12-01"),
            ],
        ),
        (
            "2016-03, 4/2017, 2018.5",
            [
                ("2016-03", "2016-03-01/2016-04-01"),
                ("4/2017", "2017-04-01/2017-05-01"),
                ("2018.5", "2018-05-01/2018-06-01"),
            ],
        ),
        (
            "since 1987, the year 1990, 2,000 people in 2019, 2100 people now",
            [
                ("1987", "1987-01-01/1988-01-01"),
                ("the year 1990", "1990-01-01/1991-01-01"),
                ("2019", "2019-01-01/2020-01-01"),
            ],
        ),
        (
            "$2000 of 1999, page 1995, 2015.5, 1,995",
            [("1999", "1999-01-01/2000-01-01"), ("2015.5", "2015-05-01/2015-06-01")],
        ),
        (
            "in nineteen eighty, by two thousand and twelve",
            [
                ("nineteen eighty", "1980-01-01/1981-01-01"),
                ("two thousand and twelve", "2012-01-01/2013-01-01"),
            ],
        ),
        (
            "this week, next week, last week, the coming week",
            [
                ("this week", "2016-11-07/2016-11-14"),
                ("next week", "2016-11-14/2016-11-21"),
                ("last week", "2016-10-31/2016-11-07"),
                ("coming week", "2016-11-14/2016-11-21"),
            ],
        ),
        (
            "the week after next, the year before last, the weekend",
            [
                ("the week after next", "2016-11-21/2016-11-28"),
                ("the year before last", "2014-01-01/2015-01-01"),
                ("the weekend", "2016-11-12/2016-11-14"),
            ],
        ),
        (
            "this month, next quarter, last year, current decade, this century",
            [
                ("this month", "2016-11-01/2016-12-01"),
                ("next quarter", "2017-01-01/2017-04-01"),
                ("last year", "2015-01-01/2016-01-01"),
                ("current decade", "2010-01-01/2020-01-01"),
                ("this century", "2000-01-01/2100-01-01"),
            ],
        ),
        (
            "the 1990s, the '70s, the twenties, nineteen sixties, 1850's",
            [
                ("the 1990s", "1990-01-01/2000-01-01"),
                ("the '70s", "1970-01-01/1980-01-01 | 2070-01-01/2080-01-01"),
                ("the twenties", "1920-01-01/1930-01-01 | 2020-01-01/2030-01-01"),
                ("nineteen sixties", "1960-01-01/1970-01-01"),
                ("1850's", "1850-01-01/1860-01-01"),
            ],
        ),
        (
            "Q2 2017, 2018 Q3, 2019H1, h2 of next year, Q4",
            [
                ("Q2 2017", "2017-04-01/2017-07-01"),
                ("2018 Q3", "2018-07-01/2018-10-01"),
                ("2019H1", "2019-01-01/2019-07-01"),
                ("h2 of next year", "2017-07-01/2018-01-01"),
                ("Q4", "2015-10-01/2016-01-01 | 2016-10-01/2017-01-01"),
            ],
        ),
        (
            "the third quarter of 2015, second half of last year, fourth quarter",
            [
                ("the third quarter of 2015", "2015-07-01/2015-10-01"),
                ("second half of last year", "2015-07-01/2016-01-01"),
                ("fourth quarter", "2015-10-01/2016-01-01 | 2016-10-01/2017-01-01"),
            ],
        ),
        ("next year's first quarter", [("next year's first quarter", "2017-01-01/2017-04-01")]),
        (
            "week 12, week 12 of 2019",
            [("week 12", "2016-03-21/2016-03-28"), ("week 12 of 2019", "2019-03-18/2019-03-25")],
        ),
        (
            "the first week of March 2019, last week of the year, second weekend in June 2017",
            [
                ("the first week of March 2019", "2019-03-04/2019-03-11"),
                ("last week of the year", "2016-12-26/2017-01-02"),
                ("second weekend in June 2017", "2017-06-10/2017-06-12"),
            ],
        ),
        (
            "the first 3 days of 2018, last two weeks of 2015, first 2 months of next year",
            [
                ("the first 3 days of 2018", "2018-01-01/2018-01-04"),
                ("last two weeks of 2015", "2015-12-21/2016-01-04"),
                ("first 2 months of next year", "2017-01-01/2017-03-01"),
            ],
        ),
        (
            "the week of 5 May 2017, week beginning 14 November, w/c 9 Jan 2017, month of 3 May",
            [
                ("the week of 5 May 2017", "2017-05-01/2017-05-08"),
                ("week beginning 14 November", "2015-11-09/2015-11-16 | 2016-11-14/2016-11-21"),
                ("w/c 9 Jan 2017", "2017-01-09/2017-01-16"),
                ("month of 3 May", "2016-05-01/2016-06-01 | 2017-05-01/2017-06-01"),
            ],
        ),
        (
            "a week starting tomorrow, the week of the 21st",
            [
                ("a week starting tomorrow", "2016-11-08/2016-11-15"),
                ("the week of the 21st", "2016-10-17/2016-10-24 | 2016-11-21/2016-11-28"),
            ],
        ),
        (
            "the next 3 months, the last ten days, past 2 years, coming four weeks, 3 coming weeks",
            [
                ("next 3 months", "2016-11-08/2017-02-08"),
                ("last ten days", "2016-10-28/2016-11-07"),
                ("past 2 years", "2014-11-07/2016-11-07"),
                ("coming four weeks", "2016-11-08/2016-12-06"),
                ("3 coming weeks", "2016-11-08/2016-11-29"),
            ],
        ),
        (
            "the last 2 quarters, next 3 quarters",
            [
                ("last 2 quarters", "2016-04-01/2016-10-01"),
                ("next 3 quarters", "2017-01-01/2017-10-01"),
            ],
        ),
        (
            "within 6 days, within the next two weeks, 3 weeks in the future",
            [
                ("within 6 days", "2016-11-07/2016-11-13"),
                ("within the next two weeks", "2016-11-07/2016-11-21"),
                ("3 weeks in the future", "2016-11-08/2016-11-29"),
            ],
        ),
        (
            "less than 4 days after tomorrow, within 2 weeks after 1 May 2017",
            [
                ("less than 4 days after tomorrow", "2016-11-08/2016-11-12"),
                ("within 2 weeks after 1 May 2017", "2017-05-01/2017-05-15"),
            ],
        ),
        (
            "rest of the month, rest of this week, year to date",
            [
                ("rest of the month", "2016-11-07/2016-11-30"),
                ("rest of this week", "2016-11-07/2016-11-13"),
                ("year to date", "2016-01-01/2016-11-07"),
            ],
        ),
        (
            "early June 2017, mid-March 2018, late next year, later this month, early this week",
            [
                ("early June 2017", "2017-06-01/2017-06-16"),
                ("mid-March 2018", "2018-03-10/2018-03-21"),
                ("late next year", "2017-07-01/2018-01-01"),
                ("later this month", "2016-11-16/2016-12-01"),
                ("early this week", "2016-11-07/2016-11-10"),
            ],
        ),
        (
            "the end of 2017, the middle of May 2018, start of next month",
            [
                ("the end of 2017", "2017-09-01/2018-01-01"),
                ("the middle of May 2018", "2018-05-10/2018-05-21"),
                ("start of next month", "2016-12-01/2016-12-10"),
            ],
        ),
        (
            "from 3 May 2017 to 9 June 2017, between 1 and 9 July 2018, 3-9 August 2017",
            [
                ("from 3 May 2017 to 9 June 2017", "2017-05-03/2017-06-09"),
                ("between 1 and 9 July 2018", "2018-07-01/2018-07-09"),
                ("3-9 August 2017", "2017-08-03/2017-08-09"),
            ],
        ),
        (
            "May 3 - 9, 2019, from Oct 3rd through 9th, 4 to 11 December",
            [
                ("May 3 - 9, 2019", "2019-05-03/2019-05-09"),
                ("from Oct 3rd through 9th", "2016-10-03/2016-10-09 | 2017-10-03/2017-10-09"),
                ("4 to 11 December", "2015-12-04/2015-12-11 | 2016-12-04/2016-12-11"),
            ],
        ),
        (
            "between 5 and 19 this month, from the 3rd to the 9th",
            [
                ("between 5 and 19 this month", "2016-11-05/2016-11-19"),
                ("from the 3rd to the 9th", "2016-11-03/2016-11-09 | 2016-12-03/2016-12-09"),
            ],
        ),
        (
            "from May to July 2018, May-July, Nov to Feb",
            [
                ("from May to July 2018", "2018-05-01/2018-07-01"),
                ("May-July", "2016-05-01/2016-07-01 | 2017-05-01/2017-07-01"),
                ("Nov to Feb", "2015-11-01/2016-02-01 | 2016-11-01/2017-02-01"),
            ],
        ),
        (
            "2014-2019, from 2014 to 2019, between 2014 and 2019, in 2014 through 2016",
            [
                ("2014-2019", "2014-01-01/2019-01-01"),
                ("from 2014 to 2019", "2014-01-01/2019-01-01"),
                ("between 2014 and 2019", "2014-01-01/2019-01-01"),
                ("in 2014 through 2016", "2014-01-01/2016-01-01"),
            ],
        ),
        (
            "from Monday to Friday, between Tuesday and Thursday",
            [
                ("from Monday to Friday", "2016-10-31/2016-11-04 | 2016-11-07/2016-11-11"),
                ("between Tuesday and Thursday", "2016-11-01/2016-11-03 | 2016-11-08/2016-11-10"),
            ],
        ),
        (
            "from the start of 2015 to the end of June 2016, until the end of May",
            [
                ("from the start of 2015 to the end of June 2016", "2015-01-01/2016-07-01"),
                ("the end of May", "2016-05-21/2016-06-01 | 2017-05-21/2017-06-01"),
            ],
        ),
        (
            "from today until next Friday, from May 2015 to now",
            [
                ("from today until next Friday", "2016-11-07/2016-11-18"),
                ("from May 2015 to now", "2015-05-01/2016-11-07"),
            ],
        ),
        (
            "the 5th month of next year, 18th century, the twenty-first century",
            [
                ("the 5th month of next year", "2017-05-01/2017-06-01"),
                ("18th century", "1700-01-01/1800-01-01"),
                ("the twenty-first century", "2000-01-01/2100-01-01"),
            ],
        ),
        ("the 2nd week, have a nice week, up to date, end of the", []),
    ],
)
def test_ranges_of_days(text, expected):
    assert told(text, "date_range") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "3 hours, 45 min, 10 seconds, 2 days, six weeks, 8 months, 5 years",
            [
                ("3 hours, 45 min, 10 seconds", "PT3H45M10S"),
                ("2 days", "P2D"),
                ("six weeks", "P6W"),
                ("8 months", "P8M"),
                ("5 years", "P5Y"),
            ],
        ),
        (
            "an hour and a half, one and a half days, two years and a half, 2.5 hours",
            [
                ("an hour and a half", "PT1.5H"),
                ("one and a half days", "P1.5D"),
                ("two years and a half", "P2.5Y"),
                ("2.5 hours", "PT2.5H"),
            ],
        ),
        (
            "1 hour 30 minutes, 2 years, 3 months and 4 days",
            [("1 hour 30 minutes", "PT1H30M"), ("2 years, 3 months and 4 days", "P2Y3M4D")],
        ),
        (
            "half an hour, half a year, few days, several months, a couple of weeks, another week",
            [
                ("half an hour", "PT0.5H"),
                ("half a year", "P0.5Y"),
                ("few days", "P3D"),
                ("several months, a couple of weeks", "P3M2W"),
                ("another week", "P1W"),
            ],
        ),
        (
            "all day, the whole month, full year",
            [("all day", "P1D"), ("whole month", "P1M"), ("full year", "P1Y")],
        ),
        (
            "a six-month stay, a 10-year plan, 3h, 2 fortnights, a decade",
            [
                ("six-month", "P6M"),
                ("10-year", "P10Y"),
                ("3h", "PT3H"),
                ("2 fortnights", "P4W"),
                ("a decade", "P10Y"),
            ],
        ),
        ("twice a week, three times a day, once every two weeks", []),
        ("2 to 3 days", [("3 days", "P3D")]),
        ("3 hours ago, in 5 minutes, 20 minutes later", []),
        ("60 years old, 3-month-old", []),
    ],
)
def test_lengths_of_time(text, expected):
    assert told(text, "duration") == expected
