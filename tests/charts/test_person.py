# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The timeline of one person: each job with what it meets, the days that were counted, the days
that matter."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest
from tests.schemes.people import decided, job, person, without

from gongshi.charts import ChartError, person_timeline, standing_alone

YEAR = job("2024-08-01", "2025-09-30")
LANGUAGES = ("en", "zh-Hant", "zh-Hans")


def drawn(facts, language="en", **options):
    return person_timeline(decided(facts, **options), facts, language)


def test_a_job_and_the_days_that_count_are_told():
    told = drawn(person(YEAR))

    assert told.title == "Re-employment Allowance Pilot Scheme: days of work and what counted"
    assert told.finding == "1 of the 1 periods told meet every rule about them."
    assert told.rows == (
        ("Jobs 1, E1", "1 August 2024 to 30 September 2025 (426 days): every rule is met"),
        ("Counted work", "1 August 2024 to 30 September 2025 (426 days)"),
        ("Days of the first phase", "1 August 2024 to 27 January 2025 (180 days)"),
        ("Days of the second phase alone", "28 January 2025 to 26 July 2025 (180 days)"),
        ("Days of both phases", "1 August 2024 to 26 July 2025 (360 days)"),
        ("Days that matter", "First phase completed, 27 January 2025"),
        ("Days that matter", "First phase: last day for applying, 27 March 2025"),
        ("Days that matter", "Second phase completed, 26 July 2025"),
        ("Days that matter", "Second phase: last day for applying, 26 September 2025"),
    )


def test_a_job_that_does_not_count_says_why():
    told = drawn(person(YEAR, job("2025-10-05", None, kin=True)), "zh-Hant", on="2025-12-01")

    assert told.rows[1] == ("工作2，E1", "2025年10月5日起：不符合：E4 與僱主沒有親屬關係")
    assert told.rows[-1] == ("重要日子", "查詢日，2025年12月1日")
    assert told.finding == "所述2段時期之中，1段符合所有相關規則。"


def test_what_is_not_known_of_a_job_is_told_as_not_known():
    told = drawn(person(without(YEAR, "kin", "employer")), "zh-Hans")

    assert told.rows[0] == (
        "工作1",
        "2024年8月1日至2025年9月30日（426日）：部分事实未能确定",
    )


def test_a_job_whose_days_are_not_known_has_no_bar():
    told = drawn(person(YEAR, without(job("2025-10-05", None), "start")))

    assert [row for row in told.rows if row[0].startswith("Jobs 2")] == []


def test_people_without_a_day_to_draw_are_refused():
    with pytest.raises(ChartError, match="nobody worked"):
        drawn(person())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_drawing_has_the_words_of_its_table(language):
    told = drawn(person(YEAR), language)
    svg = standing_alone(told.drawing, told.title, told.finding)
    words = "".join("".join(ET.fromstring(svg).itertext()).split())

    for _, text in told.rows:
        assert "".join(text.split())[:12] in words
