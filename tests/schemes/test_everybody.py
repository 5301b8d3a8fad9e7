# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Everybody's answers in columns, and what they come to, held against answers to one person."""

from __future__ import annotations

from datetime import date

import pytest
from tests.schemes.random_people import adversarial_person, people
from tests.schemes.town import PEOPLE, town

from gongshi.schemes import OptionError, assess, load_scheme
from gongshi.schemes.everybody import Ask, Asked, alternatives, answered
from gongshi.schemes.tally import Counted, Difference, MonthCost, Summary, Tally, Turning, Way

ID = "re-employment-allowance"
SCHEME = load_scheme(ID)
BASE = Summary(
    people=6,
    eligible=3,
    paid=2,
    cents=3_000_000,
    not_eligible=2,
    needs_evidence=0,
    refer=1,
    months=(MonthCost("2025-01", 2_000_000, 2), MonthCost("2025-07", 1_000_000, 1)),
)


def asked(batch, **changed):
    return answered(Asked(Ask(ID, **changed), batch))


def counted(*batches, **changed):
    tally = Tally(
        SCHEME,
        reforms=bool(changed.get("changes") or changed.get("settled")),
        sensitivity=changed.get("sensitivity", False),
    )
    for batch in batches:
        tally.add(asked(batch, **changed))
    return tally.outcome()


def test_an_answer_has_status_days_cents_and_what_it_depends_on():
    rows = asked(town(), depends=True).to_pylist()

    assert rows[1] == {
        "id": "first phase",
        "status": "eligible",
        "phase_1_status": "payable",
        "phase_1_completed": date(2025, 1, 27),
        "phase_1_apply_by": date(2025, 3, 27),
        "phase_1_cents": 1_000_000,
        "phase_2_status": "not_completed",
        "phase_2_completed": None,
        "phase_2_apply_by": None,
        "phase_2_cents": 0,
        "total_cents": 1_000_000,
        "depends_on": [],
    }
    assert [(row["status"], row["phase_1_status"], row["depends_on"]) for row in rows[3:]] == [
        ("not_eligible", None, []),
        ("refer", "refer", ["A6"]),
        ("not_eligible", None, []),
    ]


def test_people_and_money_are_counted_by_month_of_completion():
    assert counted(town()) == Counted(BASE, None, None, None)


def test_sums_do_not_depend_on_how_people_are_cut_into_batches():
    change = {"changes": {"min_age": "35"}, "sensitivity": True}
    parts = [town(PEOPLE[place : place + 1]) for place in (5, 0, 3, 2, 4, 1)]

    assert counted(*parts, **change) == counted(town(), **change)


def test_a_lower_age_lets_one_person_in_who_wins_two_phases():
    outcome = counted(town(), changes={"min_age": "35"})

    assert outcome.base == BASE
    assert outcome.reform.months == (
        MonthCost("2025-01", 3_000_000, 3),
        MonthCost("2025-07", 2_000_000, 2),
    )
    assert outcome.difference == Difference(1, 1, 0, 1, 0, 2_000_000, 0, 1, 0)


def test_a_higher_age_and_a_lower_ceiling_let_people_out_and_lose():
    older = counted(town(), changes={"min_age": "50"}).difference
    lower = counted(town(), changes={"cap": "15000"}).difference

    assert older == Difference(4, 0, 2, 0, 3, 0, 3_000_000, 0, 2)
    assert (lower.winners, lower.losers, lower.newly_out, lower.lost) == (0, 1, 0, 500_000)


def test_a_question_that_is_settled_is_a_reform_too():
    outcome = counted(town(), settled={"A6": "no_effect"})

    assert (outcome.reform.refer, outcome.reform.cents) == (0, 4_000_000)
    assert outcome.difference == Difference(1, 1, 0, 1, 0, 1_000_000, 0, 1, 0)


def test_an_overlay_that_says_what_is_so_already_changes_nobody():
    difference = counted(town(), changes={"min_age": "40"}).difference

    assert difference == Difference(0, 0, 0, 0, 0, 0, 0, 0, 0)


def test_what_turns_on_an_open_question_is_counted_with_its_money():
    turnings = {each.interpretation: each for each in counted(town(), sensitivity=True).sensitivity}

    assert turnings["A6"] == Turning(
        "A6", 1, (Way("no_effect", 1, 4_000_000), Way("refused", 1, 3_000_000))
    )
    assert turnings["A8"] == Turning("A8", 0, (Way("page", 0, 3_000_000),))
    assert list(turnings) == list(SCHEME.interpretations)


@pytest.mark.slow
def test_whose_answer_an_alternative_changes_is_who_would_be_answered_otherwise():
    given = people(60, 5, adversarial_person)
    rows = asked(town(given), sensitivity=True).to_pylist()

    for (_, facts), row in zip(given, rows, strict=True):
        base = assess(SCHEME, facts).folded
        for name, option in alternatives(SCHEME):
            other = assess(SCHEME, facts, settled={name: option}).folded
            assert row[f"{name}.{option}.changed"] == (other != base)
            assert row[f"{name}.{option}.total_cents"] == other.total


def test_two_phases_completed_in_one_month_are_one_recipient_of_that_month():
    shorter = counted(town(PEOPLE[:1]), changes={"phase_1_days": "5", "phase_2_days": "12"})

    assert shorter.reform.months == (MonthCost("2024-08", 2_000_000, 1),)


def test_names_that_the_scheme_does_not_have_are_refused():
    with pytest.raises(OptionError, match="no parameter 'min_agee'"):
        Ask(ID, changes={"min_agee": "35"}).reform()
    with pytest.raises(OptionError, match="no interpretation 'A99'"):
        Ask(ID, settled={"A99": "x"}).reform()
