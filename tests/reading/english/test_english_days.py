# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Days in English, told from Monday, 7 November 2016, and what is known without a reference."""

from __future__ import annotations

from datetime import date

import pytest
from tests.reading.english.told_values import told

from gongshi.reading.english.value_holidays import easter
from gongshi.reading.relative_dates import UNKNOWN


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It opened on 3 March 1956 and closed on August 12th, 2004.",
            [("3 March 1956", "1956-03-03"), ("August 12th, 2004", "2004-08-12")],
        ),
        (
            "The deal of Sept. 5, 2019 and that of 7-Dec-2020",
            [("Sept. 5, 2019", "2019-09-05"), ("7-Dec-2020", "2020-12-07")],
        ),
        (
            "26/10/2019, 2019.10.27, 10-28-2019 and 20191029",
            [
                ("26/10/2019", "2019-10-26"),
                ("2019.10.27", "2019-10-27"),
                ("10-28-2019", "2019-10-28"),
                ("20191029", "2019-10-29"),
            ],
        ),
        (
            "Meet on 4/22, by 22/04 or on 6.15",
            [
                ("4/22", "2016-04-22 | 2017-04-22"),
                ("22/04", "2016-04-22 | 2017-04-22"),
                ("6.15", "2016-06-15 | 2017-06-15"),
            ],
        ),
        ("due 05/06/71, 05/06/12", [("05/06/71", "1971-05-06"), ("05/06/12", "2012-05-06")]),
        (
            "the first of January 2018, May the fourth",
            [
                ("the first of January 2018", "2018-01-01"),
                ("May the fourth", "2016-05-04 | 2017-05-04"),
            ],
        ),
        (
            "on July nineteenth nineteen ninety nine",
            [("July nineteenth nineteen ninety nine", "1999-07-19")],
        ),
        ("on 30 February 2020, on 2019-13-01", []),
        (
            "June 5th '19, born June 5 20 and well",
            [("June 5th '19", "2019-06-05"), ("June 5 20", "2020-06-05")],
        ),
        ("The shop reopens on the 9th.", [("the 9th", "2016-10-09 | 2016-11-09")]),
        ("See you on the 9th of every floor plan, the 9th floor", []),
        (
            "Sunday, 12 August 2018 and Wed 9 Nov 2016",
            [("Sunday, 12 August 2018", "2018-08-12"), ("Wed 9 Nov 2016", "2016-11-09")],
        ),
        (
            "on Saturday, on sat, the cat sat, sun and sea",
            [("Saturday", "2016-11-05 | 2016-11-12"), ("sat", "2016-11-05 | 2016-11-12")],
        ),
        (
            "Thursday the 10th, Fri 13th",
            [("Thursday the 10th", "2016-11-10"), ("Fri 13th", "2016-05-13 | 2017-01-13")],
        ),
        (
            "next Friday, this Friday, last Friday, upcoming Friday, past Friday",
            [
                ("next Friday", "2016-11-18"),
                ("this Friday", "2016-11-11"),
                ("last Friday", "2016-11-04"),
                ("upcoming Friday", "2016-11-11"),
                ("past Friday", "2016-11-04"),
            ],
        ),
        (
            "Tuesday of next week, next week Tuesday, Tuesday this week",
            [
                ("Tuesday of next week", "2016-11-15"),
                ("next week Tuesday", "2016-11-15"),
                ("Tuesday this week", "2016-11-08"),
            ],
        ),
        (
            "third Monday of March 2020, last Friday in May, first Tuesday of next month",
            [
                ("third Monday of March 2020", "2020-03-16"),
                ("last Friday in May", "2016-05-27 | 2017-05-26"),
                ("first Tuesday of next month", "2016-12-06"),
            ],
        ),
        (
            "today, yesterday, the day after tomorrow, day before yesterday, the following day",
            [
                ("today", "2016-11-07"),
                ("yesterday", "2016-11-06"),
                ("the day after tomorrow", "2016-11-09"),
                ("day before yesterday", "2016-11-05"),
                ("the following day", "2016-11-08"),
            ],
        ),
        (
            "two Fridays from now, 3 Mondays ago",
            [("two Fridays from now", "2016-11-18"), ("3 Mondays ago", "2016-10-17")],
        ),
        (
            "5 days ago, three weeks later, a year from now, in ten days",
            [
                ("5 days ago", "2016-11-02"),
                ("three weeks later", "2016-11-28"),
                ("a year from now", "2017-11-07"),
                ("in ten days", "2016-11-17"),
            ],
        ),
        ("2 years and 3 months ago", [("2 years and 3 months ago", "2014-08-07")]),
        (
            "a week from Friday, two days after 5 May 2020, ten days before Christmas 2019",
            [
                ("a week from Friday", "2016-11-11 | 2016-11-18"),
                ("two days after 5 May 2020", "2020-05-07"),
                ("ten days before Christmas 2019", "2019-12-15"),
            ],
        ),
        (
            "one month from tomorrow on Monday",
            [("one month from tomorrow on Monday", "2016-12-12")],
        ),
        (
            "the 12th of next month, 3rd of this month",
            [("the 12th of next month", "2016-12-12"), ("3rd of this month", "2016-11-03")],
        ),
        (
            "yesterday (5 November 2016), 8 November (Tuesday)",
            [
                ("yesterday", "2016-11-05"),
                ("5 November 2016", "2016-11-05"),
                ("8 November", "2015-11-08 | 2016-11-08"),
                ("Tuesday", "2015-11-08 | 2016-11-08"),
            ],
        ),
        ("tomorrow, 8 November 2016, is free", [("tomorrow, 8 November 2016", "2016-11-08")]),
        (
            "Boxing Day, Thanksgiving 2018, last Halloween, Good Friday of 2019",
            [
                ("Boxing Day", "2015-12-26 | 2016-12-26"),
                ("Thanksgiving 2018", "2018-11-22"),
                ("last Halloween", "2016-10-31"),
                ("Good Friday of 2019", "2019-04-19"),
            ],
        ),
        ("for the first time in 3 years", []),
        ("right now, now and then", []),
        (
            "the May 2nd rally may go on, may we, one may say",
            [("May 2nd", "2016-05-02 | 2017-05-02")],
        ),
        ("the second day of June 2017", [("the second day of June 2017", "2017-06-02")]),
    ],
)
def test_days(text, expected):
    assert told(text, "date") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "on 3 May 2016 and in 2015",
            [("3 May 2016", "2016-05-03"), ("2015", "2015-01-01/2016-01-01")],
        ),
        ("tomorrow", [("tomorrow", UNKNOWN)]),
        ("in April, on 5 May", [("April", UNKNOWN), ("5 May", UNKNOWN)]),
        ("from May 2015 to June 2016", [("from May 2015 to June 2016", "2015-05-01/2016-06-01")]),
        ("the '70s", [("the '70s", UNKNOWN)]),
        ("Easter 2018", [("Easter 2018", "2018-04-01")]),
        ("3 days", [("3 days", "P3D")]),
    ],
)
def test_without_a_reference_only_what_any_day_tells_alike_is_known(text, expected):
    assert told(text, "date", "date_range", "duration", reference=None) == expected


def test_parts_of_a_range_are_not_told_again():
    found = told("from 3 May to 9 June 2017, in 3 weeks", "date", "date_range", "duration")
    assert [words for words, _ in found] == ["from 3 May to 9 June 2017", "in 3 weeks"]


def test_bare_year_may_be_a_number_and_a_year_in_a_phrase_is_none():
    assert told("Year: 2016", "number", "date_range") == [
        ("2016", "2016-01-01/2017-01-01"),
        ("2016", "2016"),
    ]
    assert told("in 2016", "number") == []


@pytest.mark.parametrize(
    ("year", "day"), [(1818, "03-22"), (2000, "04-23"), (2019, "04-21"), (2038, "04-25")]
)
def test_easter_of_early_and_late_years(year, day):
    assert easter(year).isoformat() == f"{year}-{day}"


@pytest.mark.parametrize("day", ["2015-12-31", "2016-02-29", "2016-05-01", "2016-12-31"])
def test_open_day_is_told_with_the_last_and_the_next_and_today_is_next(day):
    today = date.fromisoformat(day)
    ((_, found),) = told(f"on {today:%B} {today.day}", "date", reference=today)
    last, following = found.split(" | ")
    assert (last < day, following) == (True, day)
