# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A small scheme from words to decision: steps, open questions, unknown facts, other numbers."""

from __future__ import annotations

import pytest
from tests.schemes.small import scheme, someone

from gongshi.schemes import FactsError, OptionError, StepError, assess
from gongshi.schemes.calendar import read_day, write_day

HARBOUR = scheme()


def answer(facts, of=HARBOUR, **options):
    found = assess(of, facts, **options).folded
    return found.status, [
        (None if one.completed is None else write_day(one.completed), one.status, one.amount)
        for one in found.phases
    ]


def steps_of(facts, **options):
    found = assess(HARBOUR, facts, **options)
    outcome = found.combinations[0].outcomes[0]
    return dict(zip((step.name for step in HARBOUR.program.steps), outcome.steps, strict=True))


def test_ten_days_at_work_earn_the_bonus():
    assert answer(someone(("2025-03-01", "2025-03-10"))) == (
        "eligible",
        [("2025-03-10", "payable", 50000)],
    )


def test_nine_days_do_not():
    assert answer(someone(("2025-03-01", "2025-03-09"))) == (
        "eligible",
        [(None, "not_completed", 0)],
    )


def test_every_step_has_its_value():
    found = steps_of(someone(("2025-03-01", "2025-03-10")))

    day = read_day("2025-03-01")
    assert found == {
        "held": ((day, day + 10),),
        "day": day,
        "reached": day + 9,
        "R1": True,
        "R2": True,
    }


def test_what_was_not_needed_has_no_value():
    assert steps_of(someone(("2025-03-01", "2025-03-10"), resident=False))["reached"] is None


def test_a_failed_rule_decides():
    assert answer(someone(("2025-03-01", "2025-03-10"), resident=False)) == ("not_eligible", [])
    assert answer(someone(("2025-01-31", "2025-03-10"))) == ("not_eligible", [])


def test_a_schedule_is_read_on_the_day_of_the_event():
    def with_hours(hours, start):
        row = {"start": start, "end": None, "hours": hours}
        return answer(someone(jobs=[row]), settled={"Q2": "no"})[1][0][1]

    assert with_hours(18, "2025-05-31") == "not_completed"
    assert with_hours(18, "2025-06-01") == "payable"
    assert with_hours(17.99, "2025-06-01") == "not_completed"


def test_what_was_not_known_yet_does_not_hold():
    early = scheme(known=read_day("2025-03-31"))
    facts = someone(jobs=[{"start": "2025-06-01", "end": None, "hours": 18}])

    assert answer(facts, of=early, settled={"Q2": "no"})[1][0][1] == "not_completed"


def test_an_open_question_refers_where_it_matters():
    few = {"start": "2025-03-01", "end": "2025-03-20", "hours": 5}

    found = assess(HARBOUR, someone(jobs=[few]))

    assert (found.folded.status, found.depends_on) == ("refer", ("Q2",))
    assert found.folded.phases[0].status == "refer"
    assert found.folded.total == 0


def test_a_default_is_named_only_where_another_would_change_the_answer():
    late = someone(("2025-01-25", "2025-02-20"))

    assert assess(HARBOUR, late).depends_on == ("Q1",)
    assert assess(HARBOUR, late, settled={"Q1": "first"}).depends_on == ()
    assert assess(HARBOUR, someone(("2025-03-01", "2025-03-20"))).depends_on == ()


def test_an_unknown_fact_needs_evidence_and_is_named():
    facts = someone(("2025-03-01", "2025-03-20"))
    del facts["resident"]

    found = assess(HARBOUR, facts)

    assert found.folded.status == "needs_evidence"
    assert found.combinations[0].asked == {"resident"}
    assert answer({**facts, "born": "2015"}) == ("not_eligible", [])


def test_on_a_day_nothing_later_has_happened():
    facts = someone(("2025-03-01", "2025-03-20"), ("2025-05-01", "2025-05-02"))

    assert answer(facts, on=read_day("2025-03-10"))[1] == [("2025-03-10", "payable", 50000)]
    assert answer(facts, on=read_day("2025-03-11"))[1] == [("2025-03-10", "too_late", 0)]


def test_a_parameter_may_be_replaced_and_an_unknown_one_is_refused():
    facts = someone(("2025-03-01", "2025-03-20"))

    assert answer(facts, of=HARBOUR.with_values({"bonus": "12.34"}))[1][0][2] == 1234
    with pytest.raises(OptionError, match="no parameter 'bonsu'"):
        HARBOUR.with_values({"bonsu": "1"})


def test_a_step_that_fails_is_named_and_nothing_stands_in_for_it():
    gap = scheme(("20 from always to", "20 from 2025-03-15 to"))
    facts = someone(("2025-03-01", "2025-03-20"))

    with pytest.raises(StepError, match="step held: no value is in force on that day"):
        assess(gap, facts, settled={"Q2": "no"})


def test_division_by_nothing_is_an_error_of_the_step():
    divided = scheme(
        (
            "amount = bonus",
            "amount = divide_to_cents(bonus * needed, length(clip(held, never, never)))",
        )
    )

    with pytest.raises(StepError, match="nothing to divide by"):
        assess(divided, someone(("2025-03-01", "2025-03-20")))


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"born": "2025-13-01"}, "born: not a date"),
        ({"born": 1980}, "born: not a date"),
        ({"born": "2999-01-01"}, "born: a birth on 2999-01-01 lies in the future"),
        ({"resident": "yes"}, "resident: it must be true or false"),
        ({"residence": True}, "residence: there is no such fact; there are born, jobs, resident"),
        ({"jobs": {}}, "jobs: it must be a list"),
        ({"jobs": [[]]}, r"jobs\[0\]: it must be a JSON object"),
        ({"jobs": [{"start": "2025-03"}]}, r"jobs\[0\].start: a day is needed here"),
        ({"jobs": [{"start": "2025-03-02", "end": "2025-03-01"}]}, "it ends before it starts"),
        ({"jobs": [{"begin": "2025-03-02"}]}, r"jobs\[0\].begin: there is no such fact"),
        ({"jobs": [{"hours": "40"}]}, r"jobs\[0\].hours: hours must be a number"),
        ({"jobs": [{"hours": -1}]}, "hours must be a number of 0 or more"),
        ({"jobs": [{"hours": float("nan")}]}, "hours must be a number of 0 or more"),
        ({"jobs": [{"hours": 17.333}]}, "at most two decimals"),
        ({"jobs": [{"hours": True}]}, "hours must be a number"),
    ],
)
def test_facts_that_cannot_be_so_are_refused_with_their_path(changes, problem):
    with pytest.raises(FactsError, match=problem):
        assess(HARBOUR, someone(**changes))


def test_facts_must_be_an_object():
    with pytest.raises(FactsError, match="facts: it must be a JSON object"):
        assess(HARBOUR, [])
