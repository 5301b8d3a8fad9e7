# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Rule files are read with the place of everything, and what cannot be so does not load."""

from __future__ import annotations

import pytest
from tests.schemes.small import HARBOUR, pin, rules, scheme

from gongshi.schemes import RuleFileError
from gongshi.schemes.grammar import read_rule_file
from gongshi.schemes.lexing import statements


def problem_of(*changes, **options):
    with pytest.raises(RuleFileError) as raised:
        scheme(*changes, **options)
    return raised.value


def line_of(text):
    return HARBOUR[: HARBOUR.index(text)].count("\n") + 1


def test_tokens_know_their_line_and_column():
    found = list(statements("a.rules", 'scheme "x" # a note\n\n  30 from\nlaw'))

    assert [[(t.form, t.text, t.place.line, t.place.column) for t in one] for one in found] == [
        [
            ("name", "scheme", 1, 1),
            ("text", "x", 1, 8),
            ("number", "30", 3, 3),
            ("name", "from", 3, 6),
        ],
        [("name", "law", 4, 1)],
    ]


def test_an_indented_first_statement_is_refused():
    with pytest.raises(RuleFileError, match=r"line 1, column 3: .* margin"):
        list(statements("a.rules", "  scheme"))


def test_a_sign_that_means_nothing_is_refused():
    with pytest.raises(RuleFileError, match="line 2, column 1: ';' means nothing"):
        list(statements("a.rules", 'scheme "x"\n;'))


def test_a_rule_file_is_read_whole():
    read = read_rule_file("harbour.rules", rules())

    assert (read.id, read.law, read.currency, read.known_from) == (
        "harbour-bonus",
        False,
        "HKD",
        "2025-01-02",
    )
    assert [fact.name for fact in read.facts] == ["born", "resident", "start", "end", "hours"]
    assert [step.name for step in read.steps] == ["held", "day", "reached", "R1", "R2"]
    assert [one.name for one in read.interpretations[1].alternatives] == ["yes", "no"]
    assert read.interpretations[0].because.of("zh-Hans") == "惯例。"
    assert [value.until for value in read.parameters[4].values] == ["2025-06-01", None]


def test_terms_bind_as_one_expects():
    read = read_rule_file(
        "t.rules", rules(("= resident\n", "= not resident or resident and resident\n"))
    )

    body = next(step for step in read.steps if step.name == "R2").body
    assert (body.form, [part.form for part in body.parts]) == ("or", ["not", "and"])


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("currency HKD", "curency HKD", "'curency' begins no statement"),
        ("currency HKD", "currency HKD HKD", "should end here, not 'HKD'"),
        ('title "Harbour bonus" / "港口津貼"', 'title "Harbour bonus"', "'/' is missing"),
        ("known from 2025-01-02\n", "", "does not say its 'known'"),
        ("currency HKD", "known from 2025-01-02", "is said 2 times"),
        ("born: birth", "born: breath", "'breath' is no form of fact"),
        ("= resident\n", "= 2025-01-01 <= day\n", "a date must be a parameter"),
        ("= resident\n", "= resident resident\n", "'words' is missing"),
        ("= resident\n", "= (resident\n", "'\\)' is missing"),
        ("= resident\n", "= first_day(held <= day\n", "',' is missing"),
        ("first: first_day(held), last", "first: first_day(held) last", "',' is missing"),
        ("  completed = reached\n", "", "'completed' is missing"),
        ("words N ", "words N 0.", "a whole number is needed, not 0"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_place(old, new, problem):
    with pytest.raises(RuleFileError, match=problem):
        read_rule_file("harbour.rules", rules((old, new)))


def test_a_parameter_without_a_value_is_refused():
    cut = f"  500 from 2025-02-01 known from 2025-01-02 words {pin('$500')}\n"

    assert "bonus has no value" in problem_of((cut, "")).problem


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("= resident\n", "= residence\n", "there is no 'residence' here"),
        ("jobs.start:", "job.start:", "there is no table job"),
        ("nth_day(held, needed)", "nth_day(held, bonus)", "takes spells, number:days, not"),
        ("= resident\n", "= needed + least_age <= needed\n", "do not go together"),
        ("= resident\n", "= needed <= 14 days\n", "14 has no words"),
        ("= resident\n", "= needed is yes\n", "'is' compares a choice"),
        ("= resident\n", "= Q2 is maybe\n", "maybe is none of yes, no"),
        ("= resident\n", "= Q3 is yes\n", "there is no 'Q3'"),
        ("= resident\n", "= R2\n", "R2 needs itself"),
        ("= resident\n", "= by Q2 {yes: resident}\n", "say what holds for each of yes, no"),
        ("= resident\n", "= by Q3 {yes: resident}\n", "there is no interpretation 'Q3'"),
        ("= resident\n", "= some(work: true)\n", "no table has rows called 'work'"),
        ("= resident\n", "= job.place is never\n", "jobs have no 'place'"),
        ("= resident\n", "= enough()\n", "enough takes 1 terms"),
        ("= resident\n", "= least_age(day)\n", "is no definition and no operation"),
        ("= resident\n", "= at(schedule(harbour), day) > 0 hours\n", "there is no parameter"),
        ("= resident\n", "= week_hours > 0 hours\n", "week_hours has several values"),
        ("= resident\n", "= some(job: job.start)\n", "some takes truth, not day"),
        (
            "define enough(start) =",
            "define enough(start) = enough(start) and",
            "enough needs itself",
        ),
        ("eligible = R1", "eligible = day", "do not|and takes truth"),
        ("eligible = R1 and R2 and opens <= day", "eligible = day", "a truth is needed"),
        ("completed = reached", "completed = bonus", "a day of the person is needed here"),
        ("completed = reached", "completed = job.start", "a day of the person is needed here"),
        ("needed: days", "needed: daze", "there is no unit 'daze'"),
        ("  10 from 2025-02-01", "  10.5 from 2025-02-01", "whole number"),
        ("  10 from 2025-02-01", "  10 from 2025-02-30", "not a day"),
        ("to 2025-06-01 known", "to 2025-05-01 known", "has no value in the days before"),
        ("to 2025-06-01 known", "to 2025-07-01 known", "has two values from here on"),
        ("to 2025-06-01 known", "known", "has two values from here on"),
        ("18 from 2025-06-01 known", "18 from 2025-06-01 to 2025-06-01 known", "ends before"),
        ("parameter bonus", "parameter needed", "needed is already said in line"),
        ("default first because", "default middle because", "middle is none of the alternatives"),
        ('| no "they do not"', '| yes "they do not"', "needs two alternatives or more"),
        ('"不計算" / "不计算"', '"不計算" / "不计算" tries maybe', "no may try only yes"),
        ("= resident\n", "= true\n", "nothing uses resident"),
    ],
)
def test_what_does_not_hold_together_is_refused(old, new, problem):
    with pytest.raises(RuleFileError, match=problem):
        scheme((old, new))


def test_the_error_names_file_line_and_column():
    error = problem_of(("= resident\n", "= residence\n"))

    assert (error.file, error.line, error.column) == (
        "harbour.rules",
        line_of("rule R2"),
        len('rule R2 "Residence" / "居住" / "居住" = ') + 1,
    )


def test_a_scheme_must_say_who_is_eligible():
    assert (
        "who is 'eligible'" in problem_of(("eligible = R1 and R2 and opens <= day\n", "")).problem
    )


def test_a_cycle_is_told_from_end_to_end():
    error = problem_of(("= nth_day(held, needed)", "= if R2 then day else reached"))

    assert error.problem == "reached needs itself: reached > reached"


def test_a_derived_table_needs_spells_and_has_two_fields():
    rows = 'table runs of run from held "runs" / "時段" / "时段"\nphase 1'

    assert scheme(
        ("phase 1", rows), ("= resident\n", "= resident and some(run: run.start < day)\n")
    )
    assert (
        "has a start and an until, but no end"
        in problem_of(
            ("phase 1", rows), ("= resident\n", "= resident and some(run: run.end < day)\n")
        ).problem
    )
    assert (
        "needs spells of the person"
        in problem_of(
            ("phase 1", rows.replace("held", "day")),
            ("= resident\n", "= resident and some(run: true)\n"),
        ).problem
    )


def test_a_law_lends_its_definitions_and_may_have_more_than_is_used():
    law = """law "town-law"
title "Law" / "法例" / "法例"
known from 2025-01-01
parameter spare: days "spare" / "備用" / "备用"
  3 from always known from 2025-01-01 words N 0..1 "3"
define settled = resident
"""

    assert scheme(("= resident\n", "= settled\n"), laws=[law]).steps["R2"].rule
