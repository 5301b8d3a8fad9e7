# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The facts of one person: what each form takes, what it refuses, what a day of asking hides."""

from __future__ import annotations

import pytest
from tests.schemes.people import decided, job, person, told, without
from tests.schemes.small import scheme, someone

from gongshi.schemes import FactsError, assess, load_scheme
from gongshi.schemes.calendar import OPEN, read_day
from gongshi.schemes.open_value import Open, OpenChoice

FORM = load_scheme("re-employment-allowance").form
JOB = FORM.fields["jobs"]


def rows(facts, table="jobs", on=None):
    place = [one.name for one in FORM.tables].index(table)
    return FORM.read(facts, None if on is None else read_day(on)).tables[place]


def field(name, row):
    return row[[one.name for one in JOB].index(name)]


def test_a_job_becomes_a_row_of_whole_numbers():
    (row,) = rows(person(job("2024-08-01", None, hours_per_week=17.5)))

    assert field("start", row) == read_day("2024-08-01")
    assert (field("end", row), field("hours_per_week", row)) == (OPEN, 1750)
    assert (field("kin", row), field("mode", row)) == (False, 0)


def test_what_is_not_known_is_open():
    (row,) = rows(person(without(job("2024-08-01", None), "kin", "end", "reported", "mode")))

    assert isinstance(field("kin", row), OpenChoice)
    assert isinstance(field("mode", row), OpenChoice)
    assert isinstance(field("end", row), Open)
    assert isinstance(field("reported", row), Open)


def test_a_list_of_hours_ends_with_what_is_not_listed():
    (row,) = rows(person(job("2024-08-01", None, "casual", hours_by_block=[130, [50.5, 30]])))

    *listed, rest = field("hours_by_block", row)
    assert listed == [13000, (5050, 3000)]
    assert isinstance(rest, Open)


def test_a_month_is_open_between_its_days_and_a_day_is_not():
    past = rows(person(paid_work=[{"start": "2020", "end": "2024-02"}]), "paid_work")[0]

    assert [(one.low, one.high) for one in past] == [
        (read_day("2020-01-01"), read_day("2020-12-31")),
        (read_day("2024-02-01"), read_day("2024-02-29")),
    ]


def test_what_is_later_than_the_day_asked_about_is_hidden():
    facts = person(
        job("2024-08-01", "2025-01-27", reported="2024-08-20"), job("2024-12-01", "2025-01-27")
    )

    (row,) = rows(facts, on="2024-08-10")
    assert (field("end", row), field("reported", row)) == (OPEN, OPEN)
    assert isinstance(FORM.read(facts, read_day("2024-07-01")).person[1], Open)


def test_tables_that_mean_nothing_when_left_out_are_empty():
    assert rows(person(), "applications") == rows(person(), "paid") == ()


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"permit": 5}, "permit: 5 is none of work, study, business, visit"),
        ({"permit": ""}, "permit: '' is none of work"),
        ({"jobs": [job("2024-08-01", None) | {"mode": "none"}]}, "'none' is none of full_time"),
        ({"jobs": [job("2024-08-01", None, hours_by_week=40)]}, "it must be a list of hours"),
        ({"jobs": [job("2024-08-01", None, hours_by_week=[40, None])]}, r"hours_by_week\[1\]"),
        ({"jobs": [job("2024-08-01", None, hours_by_block=[[1, "2"]])]}, r"block\[0\]\[1\]"),
        ({"applications": [{"phase": "1", "on": "2025-01-01"}]}, "phase: it must be a whole"),
        ({"applications": [{"phase": -1, "on": "2025-01-01"}]}, "phase: it must be a whole"),
        ({"applications": [{"on": "2025-01-01"}]}, r"applications\[0\].phase: it must be given"),
        ({"paid": [{"phase": 1}]}, r"paid\[0\].amount: it must be given"),
        ({"paid": [{"phase": 1, "amount": "much"}]}, "not an amount of money: 'much'"),
        ({"paid": [{"phase": 1, "amount": "-5"}]}, "not an amount of money: '-5'"),
        ({"paid": [{"phase": 1, "amount": "0.005"}]}, "not an amount of money: '0.005'"),
        ({"paid": [{"phase": 1, "amount": 5.5}]}, "money is written as a text"),
        ({"paid": [{"phase": 1, "amount": "NaN"}]}, "not an amount of money: 'NaN'"),
    ],
)
def test_what_cannot_be_so_is_refused_with_its_path(changes, problem):
    with pytest.raises(FactsError, match=problem):
        FORM.read(person(**changes))


def test_a_choice_that_may_not_be_none_is_unknown_when_it_is_null():
    facts = person(job("2024-08-01", "2025-01-27", hours_per_week=None, mode=None))

    assert told(decided(facts))[0] == "needs_evidence"


def test_an_open_day_goes_through_months_and_proportions():
    unknown = without(job("2024-08-01", "2025-01-27"), "end")
    found = decided(person(job("2024-08-01", "2024-09-30", "part_time"), unknown)).folded

    assert found.status == "needs_evidence"


def test_a_sum_of_open_days_is_divided_by_its_ends():
    rate = "divide_to_units(bonus * length(held), length(held))"
    amount = f"amount = if length(held) = 0 days then bonus else {rate}"
    divided = scheme(("amount = bonus", amount))
    facts = someone(jobs=[{"start": "2025-03-01", "hours": 40}])

    found = assess(divided, facts, settled={"Q1": "first"}).folded

    assert (found.status, found.phases[0].amount) == ("needs_evidence", None)


DUE = 'step due "due" / "須做" / "须做" = resident\ndeadline due by day "Do" / "做" / "做"\nphase 1'


def test_a_deadline_is_a_truth_and_a_day_of_the_same_rows():
    from gongshi.schemes import RuleFileError

    assert scheme(("phase 1", DUE)).file.deadlines[0].when == "due"
    for old, new, problem in (
        ("by day", "by bonus", "bonus is no step"),
        ("= resident\ndead", "= needed\ndead", "a deadline needs due to be a truth"),
        ("= resident\ndead", "= job.start <= day\ndead", "do not belong to the same rows"),
    ):
        with pytest.raises(RuleFileError, match=problem):
            scheme(("phase 1", DUE.replace(old, new)))
