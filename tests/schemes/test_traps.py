# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Traps that other engines fall into (design of schemes, section 11), each sprung on purpose."""

from __future__ import annotations

import itertools
import random

import pytest
from tests.schemes.people import decided, job, person, told, without
from tests.schemes.small import scheme, someone

from gongshi.schemes import OptionError, SchemeError, StepError, load_scheme
from gongshi.schemes.assessing import prepared
from gongshi.schemes.calendar import add_months, date_of, day_of, read_day, write_day
from gongshi.schemes.open_value import Split

SETTLED = {
    name: next(
        one.name
        for one in line.alternatives
        if not one.tries and (line.default in {None, "calendar"} or one.name == line.default)
    )
    for name, line in load_scheme("re-employment-allowance").interpretations.items()
}
YEAR = person(job("2024-08-01", "2025-07-26"))


def all_settled(facts, **changes):
    allowance = load_scheme("re-employment-allowance")
    return prepared(allowance, {**SETTLED, **changes})(allowance.form.read(facts))


# 1: an error is swallowed and a default is paid to all


def test_a_step_that_fails_raises_and_ten_people_are_not_paid_nothing():
    gap = scheme(("20 from always to", "20 from 2025-03-15 to"))
    decide = prepared(gap, {"Q1": "first", "Q2": "no"})

    for start in range(1, 11):
        facts = gap.form.read(someone((f"2025-03-{start:02d}", "2025-04-30")))
        with pytest.raises(StepError, match="step held"):
            decide(facts)


def test_a_fact_that_is_not_known_is_no_default_on_the_short_way_either():
    with pytest.raises(Split, match="special_circumstances"):
        all_settled(without(person(job("2024-07-18", None)), "special_circumstances"))


def test_the_short_way_wants_everything_settled():
    with pytest.raises(OptionError, match="A2 is not settled"):
        prepared(load_scheme("re-employment-allowance"), {**SETTLED, "A2": "calendar"})


def test_the_short_way_says_what_the_long_way_says():
    found = all_settled(YEAR)

    assert found.phases == decided(YEAR, **SETTLED).folded.phases


# 2: the order in which things are asked changes what is paid


def test_neither_the_order_of_jobs_nor_of_paid_work_matters():
    jobs = [
        job("2024-08-01", "2024-10-31"),
        job("2024-10-15", "2025-01-27", "part_time"),
        job("2025-02-20", "2025-08-31"),
    ]
    past = [
        {"start": "2020-01-01", "end": "2020-12-31"},
        {"start": "2023-01-01", "end": "2024-03-31"},
    ]

    found = {
        str(told(decided(person(*order, paid_work=list(paid)))))
        for order in itertools.permutations(jobs)
        for paid in itertools.permutations(past)
    }

    assert len(found) == 1


def test_a_job_cut_in_two_counts_as_one():
    whole = person(job("2024-08-01", "2025-07-26"))
    cut = person(job("2024-08-01", "2024-12-10"), job("2024-12-11", "2025-07-26"))

    assert told(decided(whole)) == told(decided(cut))


# 3: a scheme that starts on the fifteenth is not found for its month


@pytest.mark.parametrize(
    ("start", "status"), [("2024-07-14", "not_eligible"), ("2024-07-15", "eligible")]
)
def test_the_scheme_is_there_on_its_launch_day_and_not_the_day_before(start, status):
    facts = person(job(start, None), registered=start)

    assert decided(facts).folded.status == status


# 4: numbers that wrap


def test_a_choice_has_as_many_options_as_it_needs():
    options = " | ".join(f"kind_{number}" for number in range(300))
    many = scheme(
        ("fact resident: truth", f"fact resident: choice {options}"),
        ("= resident\n", "= resident is kind_299\n"),
    )
    decide = prepared(many, {"Q1": "first", "Q2": "yes"})

    def eligible(kind):
        facts = someone(("2025-03-01", "2025-03-20"), resident=kind)
        return decide(many.form.read(facts)).eligible

    assert [eligible(f"kind_{number}") for number in (0, 43, 255, 298, 299)] == [
        False,
        False,
        False,
        False,
        True,
    ]


# 6: a date that applies to one day only, or reaches back


def test_a_change_of_law_neither_reaches_back_nor_stops_again():
    def completed(start):
        facts = person(
            job(start, None, "part_time", hours_per_week=17), registered=start, paid_work=[]
        )
        return decided(facts).folded.phases[0].completed

    first = day_of(date_of(read_day("2026-01-18")))
    for back in range(14):
        start = first - back
        week = start if back == 0 else start + 7 * ((back + 6) // 7)
        assert completed(write_day(start)) == week + 179
    assert completed("2026-07-01") == read_day("2026-07-01") + 179


def test_a_replaced_parameter_changes_only_those_it_should():
    def total(facts, overlay=None):
        return decided(facts, overlay=overlay).folded.total

    cheaper = {"amount_part_time": "4000"}
    assert total(YEAR) == total(YEAR, cheaper)
    half = person(job("2024-08-01", "2025-01-27", "part_time"))
    assert (total(half), total(half, cheaper)) == (500000, 400000)


# 7: months that differ at their ends


@pytest.mark.parametrize("year", range(2024, 2029))
def test_applying_within_two_months_holds_at_every_month_end(year):
    for month in range(1, 13):
        last = add_months(day_of(date_of(read_day(f"{year}-{month:02d}-01"))), 1, "clip") - 1
        facts = person(job(write_day(last - 179), write_day(last)), registered="2024-07-15")
        phases = decided(facts, A13="open").folded.phases
        if last - 179 >= read_day("2024-07-15") and phases:
            assert phases[0].completed == last
            assert phases[0].apply_by == add_months(last, 2, "clip")


# 8: whole dollars


def test_a_proportion_has_cents():
    facts = person(job("2024-08-01", "2024-09-30", "part_time"), job("2024-10-01", "2025-01-27"))

    assert decided(facts).folded.total == 830556


# What is left open


def test_forty_overlapping_jobs_are_all_looked_at():
    chance = random.Random(7)
    jobs = []
    for _ in range(40):
        start = read_day("2024-07-20") + chance.randint(0, 300)
        jobs.append(job(write_day(start), write_day(start + chance.randint(30, 90))))

    found = told(decided(person(*jobs)))

    assert found[0] in {"eligible", "refer"}
    assert found[1][0][2] in {"payable", "refer"}


def test_unknown_facts_of_many_jobs_are_never_a_yes():
    jobs = [without(job("2024-08-01", "2025-01-27"), "kin", "reported") for _ in range(12)]

    found = decided(person(*jobs)).folded

    assert found.status == "needs_evidence"


def test_every_error_of_schemes_is_one_of_theirs():
    assert issubclass(StepError, SchemeError)
    assert issubclass(Split, SchemeError)
