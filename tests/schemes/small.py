# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A small scheme of a made-up harbour town, and ways to change one line of it."""

from __future__ import annotations

import hashlib

from gongshi.schemes.grammar import read_rule_file
from gongshi.schemes.scheme import Scheme

NOTICE = (
    "From 1 February 2025 a harbour bonus of $500 is paid to residents of 18 years or more after "
    "10 days at work. A week has at least 20 hours, and from 1 June 2025 at least 18 hours; this "
    "was announced on 1 April 2025."
)
HASH = hashlib.sha256(NOTICE.encode()).hexdigest()


def pin(words):
    """A pin to words of the notice."""
    start = NOTICE.index(words)
    return f'N {start}..{start + len(words)} "{words}"'


HARBOUR = f"""\
scheme "harbour-bonus"
title "Harbour bonus" / "港口津貼" / "港口津贴"
currency HKD
known from 2025-01-02
notice N "harbour.en.txt" {HASH} published 2025-01-02

fact born: birth partial "date of birth" / "出生日期" / "出生日期"
  evidence "identity card" / "身份證" / "身份证"
fact resident: truth "residence" / "居住" / "居住" evidence "lease" / "租約" / "租约"
table jobs of job "jobs" / "工作" / "工作"
fact jobs.start: begins "start" / "開始" / "开始"
fact jobs.end: ends "end" / "結束" / "结束"
fact jobs.hours: hours "hours" / "時數" / "时数"

parameter least_age: years "least age" / "最低年齡" / "最低年龄"
  18 from 2025-02-01 known from 2025-01-02 words {pin("18 years or more")}
parameter needed: days "days needed" / "所需日數" / "所需日数"
  10 from 2025-02-01 known from 2025-01-02 words {pin("10 days")}
parameter bonus: money "bonus" / "津貼" / "津贴"
  500 from 2025-02-01 known from 2025-01-02 words {pin("$500")}
parameter opens: day "first day" / "首日" / "首日"
  2025-02-01 from always known from 2025-01-02 words {pin("1 February 2025")}
parameter week_hours: hours "weekly hours" / "每週時數" / "每周时数"
  20 from always to 2025-06-01 known from 2025-01-02 words {pin("at least 20 hours")}
  18 from 2025-06-01 known from 2025-04-01 words
    {pin("at least 18 hours")}, {pin("1 June 2025")}, {pin("1 April 2025")}

interpretation Q1 "Which day counts?" / "哪天？" / "哪天？"
  | first "the first" / "首日" / "首日"
  | last "the last" / "最後一日" / "最后一日"
  default first because "It is usual." / "慣例。" / "惯例。"
  decided 2025-01-02
interpretation Q2 "Do short weeks count?" / "短週？" / "短周？"
  | yes "they do" / "計算" / "计算"
  | no "they do not" / "不計算" / "不计算"

define enough(start) = job.hours >= at(schedule(week_hours), start)
step held "days held" / "日子" / "日子" =
  gather(job: spell(job.start, job.end) where enough(job.start) or Q2 is yes)
step day "the day" / "該日" / "该日" =
  by Q1 {{first: first_day(held), last: last_day(held)}}
step reached "day reached" / "達到之日" / "达到之日" = nth_day(held, needed)
rule R1 "Age" / "年齡" / "年龄" = birthday_mar1(born, least_age) <= day
  words {pin("18 years or more")}
  says "The day of becoming 18 years old, reckoned from date of birth is not after the day."
    / "由出生日期起計滿18歲之日不遲於該日。" / "由出生日期起计满18岁之日不迟于该日。"
rule R2 "Residence" / "居住" / "居住" = resident
  words {pin("residents")}
  says "“residence” holds." / "「居住」成立。" / "“居住”成立。"
eligible = R1 and R2 and opens <= day
phase 1 "bonus" / "津貼" / "津贴"
  completed = reached
  apply_by = never
  paid = false
  too_late = passed(reached)
  amount = bonus
"""


def rules(*changes):
    """The rule file with texts replaced; each must be there."""
    text = HARBOUR
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    return text


def scheme(*changes, laws=(), known=2**30):
    """The scheme that such a file makes, together with laws."""
    files = [read_rule_file("harbour.rules", rules(*changes))]
    files += [read_rule_file(f"law{at}.rules", text) for at, text in enumerate(laws)]
    return Scheme(tuple(files), known)


def someone(*jobs, **changes):
    """A resident of 25 with jobs of forty hours, each given by its two days."""
    rows = [{"start": start, "end": end, "hours": 40} for start, end in jobs]
    return {"born": "2000-05-01", "resident": True, "jobs": rows} | changes
