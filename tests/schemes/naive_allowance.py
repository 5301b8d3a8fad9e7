# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The Re-employment Allowance the slow way: written from its facts, day by day, with plain sets.

Nothing here knows rule files, graphs or spells. Facts are all given and every interpretation is
settled; what it says is what every backend must say.
"""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

DAY = timedelta(days=1)
FAR = date(2035, 12, 31)
OPENS, CLOSES = date(2024, 7, 15), date(2027, 7, 14)
NEW_LAW = date(2026, 1, 18)
DEFAULTS = {
    "A1": "registration",
    "A2": "calendar_forward",
    "A6": "no_effect",
    "A8": "law",
    "A9": "whole_period",
    "A10": "cents",
    "A11": "excluded",
    "A12": "anew",
    "A13": "open",
    "A14": "tolerated",
    "A15": "second_half",
    "A16": "apart",
    "A17": "counted",
    "A18": "again",
}


def day(text):
    return FAR if text is None else date.fromisoformat(text)


def months(start, number):
    """The same day of another month, or its last day."""
    count = start.year * 12 + start.month - 1 + number
    year, month = count // 12, count % 12 + 1
    return date(year, month, min(start.day, calendar.monthrange(year, month)[1]))


def span(first, last):
    """Every day from first to last, none where reversed; what goes on ends far away."""
    return {first + timedelta(n) for n in range((min(last, FAR) - first).days + 1)}


class Naive:
    """One person decided."""

    def __init__(self, facts, settled, on=None):
        self.facts = facts
        self.way = {**DEFAULTS, **settled}
        self.on = None if on is None else date.fromisoformat(on)
        self.registered = day(facts["registered"])
        self.jobs = [self.job(one) for one in facts["jobs"] if self.happened(one["start"])]

    def happened(self, text):
        return self.on is None or day(text) <= self.on

    def job(self, told):
        end = told["end"] if told["end"] and self.happened(told["end"]) else None
        reported = told["reported"]
        if reported and not self.happened(reported):
            reported = None
        return {**told, "start": day(told["start"]), "end": day(end), "reported": reported}

    # Which jobs count, and who may take part

    def counts(self, job):
        if job["kin"] or job["own_company"] or not OPENS <= job["start"] <= CLOSES:
            return False
        late = (
            self.facts["special_circumstances"]
            and job["start"] >= OPENS
            and self.registered <= months(job["start"], 1)
        )
        if not (self.registered <= job["start"] or late):
            return False
        return self.way["A6"] == "no_effect" or self.in_time(job)

    def in_time(self, job):
        last = months(job["start"], 1)
        if job["reported"] is None:
            return self.on is None or self.on <= last
        return day(job["reported"]) <= last

    def counted(self):
        return [job for job in self.jobs if self.counts(job)]

    def eligible(self):
        counted = self.counted()
        if self.facts["permit"] is not None or (self.jobs and not counted):
            return False
        first = min((job["start"] for job in counted), default=None)
        joining = min(self.registered, first or self.registered)
        tested = self.registered
        if self.way["A1"] == "job_start" and first is not None:
            tested = first
        return self.of_age(tested) and self.idle(joining, counted)

    def of_age(self, tested):
        born = day(self.facts["born"])
        if (born.month, born.day) == (2, 29):
            born += DAY
        return (tested.year - born.year, tested.month, tested.day) >= (40, born.month, born.day)

    def idle(self, joining, counted):
        paid = [
            (day(one["start"]), day(one["end"]))
            for one in self.facts["paid_work"]
            if self.happened(one["start"])
        ]
        paid += [
            (job["start"], job["end"])
            for job in self.jobs
            if job not in counted and job["start"] < joining
        ]
        before = [min(end, joining - DAY) for start, end in paid if start < joining]
        if not before:
            return True
        last = max(before)
        if self.way["A2"] == "days90":
            return (joining - last).days - 1 >= 90
        if self.way["A2"] == "calendar_backward":
            return last < months(joining, -3)
        return months(last + DAY, 3) <= joining

    # Which days count

    def weekly(self, job):
        """Week by week: first day, days, hours."""
        steady = job["hours_per_week"]
        if steady is None:
            steady = 30 if job["mode"] == "full_time" else 18
        listed = job.get("hours_by_week") or []
        first, number = job["start"], 0
        while first <= job["end"]:
            days = span(first, min(first + 6 * DAY, job["end"]))
            yield first, days, listed[number] if number < len(listed) else steady
            first, number = first + 7 * DAY, number + 1

    def good(self, weeks, number):
        first, _, hours = weeks[number]
        if self.way["A8"] == "page" or first < NEW_LAW:
            return hours >= 18
        window = sum(one[2] for one in weeks[number - 3 : number + 1]) if number >= 3 else 0
        return hours >= 17 or window >= 68

    def contract(self, job):
        """Full-time and all days of continuous contract."""
        weeks = list(self.weekly(job))
        stretches, at = [], []
        for number in range(len(weeks)):
            if self.good(weeks, number):
                at.append(weeks[number])
            else:
                stretches, at = [*stretches, at], []
        short = (job["end"] - job["start"]).days + 1 < 28
        kept = [
            week
            for stretch in [*stretches, at]
            if sum(len(days) for _, days, _ in stretch) >= 28
            or (short and self.way["A17"] == "counted")
            for week in stretch
        ]
        everything = {one: hours for _, days, hours in kept for one in days}
        return {one for one, hours in everything.items() if hours >= 30}, everything

    def blocks(self, job):
        """Full-time days, all counted days, and days of blocks with too few hours."""
        full, counted, short = set(), set(), set()
        last = job["end"] if self.on is None else min(job["end"], self.on)
        for number, told in enumerate(job["hours_by_block"]):
            first = job["start"] + 30 * number * DAY
            if first + 29 * DAY > last:
                break
            hours = sum(sorted(told)[-5:]) if isinstance(told, list) else told
            days = span(first, first + 29 * DAY)
            if hours >= 128:
                full |= days
            (counted if hours >= 76 else short).update(days)
        return full, counted, short

    def work(self):
        full, every, short, hours = set(), set(), set(), {}
        for job in self.counted():
            if job.get("hours_by_block"):
                its_full, its_days, its_short = self.blocks(job)
                short |= its_short
            else:
                its_full, by_day = self.contract(job)
                its_days = set(by_day)
                for one, told in by_day.items():
                    hours.setdefault(one, []).append(told)
            full |= its_full
            every |= its_days
        if self.way["A16"] == "added":
            full |= {one for one, told in hours.items() if len(told) > 1 and sum(told) >= 30}
        known = {one for one in every if self.on is None or one <= self.on}
        return full & known, known, short - known

    def runs(self, work, short):
        """Runs of counted days, from the first day of each to its last."""
        found = []
        for one in sorted(work):
            if found:
                gap = (one - found[-1][-1]).days - 1
                cut = self.way["A14"] == "restart" and any(
                    found[-1][-1] + n * DAY in short for n in range(1, gap + 1)
                )
                if gap <= 30 and not cut:
                    found[-1].append(one)
                    continue
            found.append([one])
        if self.way["A11"] == "counted":
            return [sorted(span(run[0], run[-1])) for run in found]
        return found

    # What is paid

    def applied(self, phase):
        told = self.facts.get("applications") or []
        return [
            day(one["on"]) for one in told if one["phase"] == phase and self.happened(one["on"])
        ]

    def late(self, phase, done, since):
        last = months(done, 2)
        if self.way["A13"] == "closed":
            if done > CLOSES:
                return True
            last = min(last, CLOSES)
        applied = self.applied(phase)
        if any(since <= one <= last for one in applied):
            return False
        return any(one > last for one in applied) or (self.on is not None and self.on > last)

    def first_phase(self, runs):
        """The run and day of the first phase, and whether it was claimed too late."""
        reached = [(run, run[179]) for run in runs if len(run) >= 180]
        timely = [one for one in reached if not self.late(1, one[1], one[0][0])]
        if not reached:
            return None
        if timely and self.way["A18"] == "again":
            return (*timely[0], False)
        return (*reached[0], reached[0] not in timely)

    def second_phase(self, runs):
        """Its own days, the days of both phases, and the day it was completed."""
        whole = next((run for run in runs if len(run) >= 360), None)
        if self.way["A12"] == "carried":
            first = next((at for at, run in enumerate(runs) if len(run) >= 180), len(runs))
            later = next((run for run in runs[first + 1 :] if len(run) >= 180), None)
            if later and (whole is None or later[179] < whole[359]):
                return later[:180], [*runs[first][:180], *later[:180]], later[179]
        return None if whole is None else (whole[180:360], whole[:360], whole[359])

    def amount(self, days, full, work):
        counted, at_full = len(work & set(days)), len(full & set(days))
        period = len(days) if self.way["A9"] == "whole_period" else counted
        if 3 * at_full >= 2 * period:
            return Decimal(10000)
        exact = Decimal(at_full * 10000 + (counted - at_full) * 5000) / counted
        if self.way["A10"] == "dollars_down":
            return Decimal(int(exact))
        return exact.quantize(Decimal("0.01"), ROUND_HALF_UP)

    def decide(self):
        """Whether eligible, and each phase as (day, status, amount)."""
        if not self.eligible():
            return False, []
        full, work, short = self.work()
        runs = self.runs(work, short)
        paid = {one["phase"]: Decimal(one["amount"]) for one in self.facts.get("paid") or []}
        left = Decimal(20000) - sum(paid.values())
        found = []
        for number, phase in ((1, self.first_phase(runs)), (2, self.second_phase(runs))):
            days, done, late = self.phase(number, phase)
            amount = Decimal(0)
            if number in paid:
                status = "paid"
            elif done is None:
                status = "not_completed"
            elif late:
                status = "too_late"
            else:
                status = "payable"
                amount = max(Decimal(0), min(left, self.amount(days, full, work)))
                left -= amount
            found.append((done, status, amount))
        return True, found

    def phase(self, number, found):
        """Days by which a phase is paid, its day, and whether it was claimed too late."""
        if found is None:
            return [], None, False
        if number == 1:
            run, done, late = found
            return run[:180], done, late
        own, both, done = found
        days = both if self.way["A15"] == "whole" else own
        return days, done, self.late(2, done, date.min)
