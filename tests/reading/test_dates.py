# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Dates of a text: as exact as text and publication day allow, else open with the reason."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.document import Document
from gongshi.values import PartialDate

COARSE = "the publication date is known only as 2023: give --published with the day"
UNKNOWN = "the publication day is not known: give --published"


def dates(text, language="en", published="2024-04-27"):
    """Return each date with its words, as "words = date", or the reason why it is open."""
    day = None if published is None else PartialDate.parse(published)
    document = Document.of(Notice.of(text, language, day))
    return [
        f"{document.words(value.span)} = {value.value or value.unresolved}"
        for value in document.values
        if value.kind == "date"
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("signed on 6 May 2019.", ["6 May 2019 = 2019-05-06"]),
        ("signed on May 6, 2019.", ["May 6, 2019 = 2019-05-06"]),
        ("signed on the 6th of May 2019.", ["6th of May 2019 = 2019-05-06"]),
        ("signed on 2019-05-06.", ["2019-05-06 = 2019-05-06"]),
        ("signed on 26/4/2019.", ["26/4/2019 = 2019-04-26"]),
        ("signed on 4/6/2019.", ["4/6/2019 = 2019-04-06"]),
        ("held in May 2019, again in 2021.", ["May 2019 = 2019-05", "2021 = 2021"]),
        ("in the third quarter of 2014", ["third quarter of 2014 = 2014-Q3"]),
        ("in Q3 2014", ["Q3 2014 = 2014-Q3"]),
        ("from 2014 to 2018", ["2014 = 2014", "2018 = 2018"]),
        ("since 31 June 2019", ["31 June 2019 = there is no date 2019-6-31: "]),
    ],
)
def test_a_full_english_date_is_as_exact_as_it_is_written(text, found):
    assert [date.removesuffix("day is out of range for month") for date in dates(text)] == found


@pytest.mark.parametrize(
    "text",
    [
        "2000 visitors came",
        "he may march on",
        "worth $2000",
        "in the 1990s",
        "Sun Wen reports",
        "2,019 and 20.19",
        "raised by 2019%",
    ],
)
def test_what_only_looks_like_a_date_is_none(text):
    assert dates(text) == []


@pytest.mark.parametrize(
    ("text", "published", "found"),
    [
        ("from July 15", "2024-04-27", ["July 15 = 2024-07-15"]),
        ("on December 30", "2024-01-03", ["December 30 = 2023-12-30"]),
        ("on January 3", "2023-12-30", ["January 3 = 2024-01-03"]),
        ("in November", "2024-02-01", ["November = 2023-11"]),
        ("last October", "2024-04-27", ["October = 2023-10"]),
        ("next June", "2024-07-27", ["June = 2025-06"]),
        ("on 29 February", "2024-04-27", ["29 February = 2024-02-29"]),
        ("on 31 April", "2024-04-27", ["31 April = there is no day 31 in month 4"]),
        ("on 3 May", "2023-05", ["3 May = 2023-05-03"]),
        ("on 3 May", "2023", [f"3 May = {COARSE}"]),
        ("on 3 May", None, [f"3 May = {UNKNOWN}"]),
    ],
)  # fmt: skip
def test_a_day_without_its_year_takes_the_nearest(text, published, found):
    assert dates(text, published=published) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It met yesterday.", ["yesterday = 2024-04-26"]),
        ("It meets today.", ["today = 2024-04-27"]),
        ("It meets tomorrow.", ["tomorrow = 2024-04-28"]),
        ("It met this morning.", ["this morning = 2024-04-27"]),
        ("It met last night.", ["last night = 2024-04-26"]),
        ("It met last year.", ["last year = 2023"]),
        ("last year's address", ["last year = 2023"]),
        ("It met last month.", ["last month = 2024-03"]),
        ("It meets next quarter.", ["next quarter = 2024-Q3"]),
        ("It met three days ago.", ["three days ago = 2024-04-24"]),
        ("It met a week ago.", ["a week ago = 2024-04-20"]),
        ("It met 2 months ago.", ["2 months ago = 2024-02"]),
        ("It met ten years ago.", ["ten years ago = 2014"]),
        ("It met on Monday.", ["Monday = 2024-04-22"]),
        ("It met on Saturday.", ["Saturday = 2024-04-27"]),
        ("It will meet on Monday.", ["Monday = 2024-04-29"]),
        ("It met last Monday.", ["last Monday = 2024-04-22"]),
        ("It meets next Monday.", ["next Monday = 2024-04-29"]),
        ("It met this Monday.", ["this Monday = 2024-04-22"]),
    ],
)
def test_an_english_relative_date_is_told_from_the_publication_day(text, found):
    assert dates(text) == found
    words = found[0].split(" = ")[0]
    assert dates(text, published=None) == [f"{words} = {UNKNOWN}"]


def test_a_month_of_publication_tells_years_but_no_days():
    reason = "the publication date is known only as 2023-05: give --published with the day"
    assert dates("It met yesterday and on Monday last year, last month.", published="2023-05") == [
        f"yesterday = {reason}",
        f"Monday = {reason}",
        "last year = 2022",
        "last month = 2023-04",
    ]


def test_a_year_of_publication_tells_no_months():
    assert dates("last month, next quarter, last year", published="2023") == [
        f"last month = {COARSE}",
        f"next quarter = {COARSE}",
        "last year = 2022",
    ]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("met today (August 30)", "en", ["today = 2024-08-30", "August 30 = 2024-08-30"]),
        ("this Thursday (June 27)", "en", ["this Thursday = 2024-06-27", "June 27 = 2024-06-27"]),
        ("Tuesday, 4 June", "en", ["Tuesday = 2024-06-04", "4 June = 2024-06-04"]),
        ("June 27 (Thursday)", "en", ["June 27 = 2024-06-27", "Thursday = 2024-06-27"]),
        ("明日(28日)開會", "zh-Hant", ["明日 = 2024-04-28", "28日 = 2024-04-28"]),
        ("周四(6月27日)开会", "zh-Hans", ["周四 = 2024-06-27", "6月27日 = 2024-06-27"]),
    ],
)
def test_a_date_in_brackets_settles_the_day_beside_it(text, language, found):
    assert dates(text, language) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2019年5月6日", ["2019年5月6日 = 2019-05-06"]),
        ("二〇一九年五月六日", ["二〇一九年五月六日 = 2019-05-06"]),
        ("二○○四年", ["二○○四年 = 2004"]),
        ("2019年十二月", ["2019年十二月 = 2019-12"]),
        ("2014年第三季度", ["2014年第三季度 = 2014-Q3"]),
        ("2014年3季度", ["2014年3季度 = 2014-Q3"]),
        ("2019/5/6", ["2019/5/6 = 2019-05-06"]),
        ("2019年2月30日", ["2019年2月30日 = there is no date 2019-2-30: "]),
        ("2014-2018年", ["2014 = 2014", "2018 = 2018"]),
        ("五月六日", ["五月六日 = 2024-05-06"]),
        ("5月6日至8日", ["5月6日 = 2024-05-06", "8日 = 2024-05-08"]),
        ("4月30日至2日", ["4月30日 = 2024-04-30", "2日 = 2024-05-02"]),
        ("十月", ["十月 = 2024-10"]),
        ("去年十月", ["去年十月 = 2023-10"]),
        ("今年4月1日", ["今年4月1日 = 2024-04-01"]),
        ("前年、明年", ["前年 = 2022", "明年 = 2025"]),
        ("本月20日、上月、下個月", ["本月20日 = 2024-04-20", "上月 = 2024-03", "下個月 = 2024-05"]),
        ("噚日、昨晚、琴日", ["噚日 = 2024-04-26", "昨晚 = 2024-04-26", "琴日 = 2024-04-26"]),
        ("今日、今早", ["今日 = 2024-04-27", "今早 = 2024-04-27"]),
        ("聽日、明天、後日", ["聽日 = 2024-04-28", "明天 = 2024-04-28", "後日 = 2024-04-29"]),
        ("前天舉行", ["前天 = 2024-04-25"]),
        ("星期三舉行", ["星期三 = 2024-04-24"]),
        ("将于星期三举行", ["星期三 = 2024-05-01"]),
        ("上周五、下周一", ["上周五 = 2024-04-19", "下周一 = 2024-04-29"]),
        ("本周日", ["本周日 = 2024-04-28"]),
        ("26日舉行", ["26日 = 2024-04-26"]),
        ("30日舉行", ["30日 = 2024-03-30"]),
        ("將於30日舉行", ["30日 = 2024-04-30"]),
    ],
)  # fmt: skip
def test_a_chinese_date_is_as_exact_as_it_is_written(text, found):
    assert [
        d.removesuffix("day is out of range for month") for d in dates(text, "zh-Hant")
    ] == found


@pytest.mark.parametrize(
    "text", ["為期3日", "3日內", "每周三", "第5日", "六個月", "連續12日", "3个月", "十分"]
)
def test_counted_days_and_months_are_no_dates(text):
    assert dates(text, "zh-Hant") == []


def test_a_month_without_a_year_needs_the_publication_day():
    assert dates("30日、五月、去年", "zh-Hant", None) == [
        f"30日 = {UNKNOWN}",
        f"五月 = {UNKNOWN}",
        f"去年 = {UNKNOWN}",
    ]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("In March 2009 it began; that year", "en", ["March 2009 = 2009-03", "that year = 2009"]),
        ("On 3 May 2009, that day", "en", ["3 May 2009 = 2009-05-03", "that day = 2009-05-03"]),
        ("In May 2009; the same month", "en", ["May 2009 = 2009-05", "the same month = 2009-05"]),
        ("2009年開辦,當年", "zh-Hant", ["2009年 = 2009", "當年 = 2009"]),
        ("2009年5月3日,同日", "zh-Hant", ["2009年5月3日 = 2009-05-03", "同日 = 2009-05-03"]),
    ],
)  # fmt: skip
def test_the_same_day_is_the_one_told_before(text, language, found):
    assert dates(text, language) == found


@pytest.mark.parametrize("text", ["the same day", "In 2009; the same day", "In 2009; that month"])
def test_the_same_day_as_none_stays_open(text):
    reason = "the text names no date before that this could be"
    assert dates(text)[-1].split(" = ")[1] == reason


def test_only_dates_said_from_the_day_of_speaking_are_relative():
    document = Document.of(Notice.of("On 6 May 2019, not last year.", "en", PartialDate(2024)))
    assert [value.relative for value in document.values if value.kind == "date"] == [False, True]
