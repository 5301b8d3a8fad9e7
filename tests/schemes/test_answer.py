# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""How outcomes become one answer: sure failure, missing evidence, open question, yes."""

from __future__ import annotations

from gongshi.schemes.answer import Folded, best_of, folded
from gongshi.schemes.day_sets import NEVER
from gongshi.schemes.open_value import Open
from gongshi.schemes.outcome import Outcome, Phase, outcome_of
from gongshi.schemes.settling import Combination

NOT_YET = Phase(2, None, None, "not_completed", 0)
OUT = Outcome(False, (), ())


def phase(amount=100, completed=10, status="payable"):
    return Phase(1, completed, completed + 60, status, amount)


def eligible(first, second=NOT_YET):
    return Outcome(True, (first, second), ())


def combination(*outcomes, complete=True, **settled):
    return Combination(settled, outcomes, frozenset(), complete)


def test_all_agree_on_yes():
    assert folded([combination(eligible(phase()))]) == Folded("eligible", (phase(), NOT_YET))


def test_all_agree_on_no():
    assert folded([combination(OUT, OUT), combination(OUT)]) == Folded("not_eligible", ())


def test_completions_that_differ_need_evidence_for_what_would_be_payable():
    found = folded([combination(eligible(phase()), OUT)])

    assert found == Folded("needs_evidence", (phase(status="needs_evidence"), NOT_YET))
    assert found.total == 0


def test_combinations_that_differ_are_referred():
    found = folded([combination(eligible(phase())), combination(OUT)])

    assert found == Folded("refer", (phase(status="refer"), NOT_YET))


def test_missing_evidence_comes_before_an_open_question():
    found = folded([combination(eligible(phase()), OUT), combination(OUT)])

    assert found.status == "needs_evidence"


def test_evidence_that_matters_under_one_combination_only_is_needed():
    found = folded(
        [combination(eligible(phase())), combination(eligible(phase()), eligible(phase(50)))]
    )

    assert found.status == "needs_evidence"
    assert found.phases[0] == phase(status="needs_evidence")


def test_a_phase_that_nothing_can_change_keeps_its_status():
    second = Phase(2, 300, 360, "payable", 70)
    found = folded([combination(eligible(phase(100), second), eligible(phase(50), second))])

    assert [one.status for one in found.phases] == ["needs_evidence", "payable"]
    assert found.total == 70


def test_what_was_paid_or_lost_is_not_touched_by_eligibility():
    lost = phase(0, status="too_late")

    assert folded([combination(eligible(lost), OUT)]).phases == (lost, NOT_YET)


def test_the_most_favourable_is_shown():
    later, earlier = phase(100, completed=20), phase(100, completed=10)

    assert folded([combination(eligible(later)), combination(eligible(earlier))]).phases[0] == (
        phase(100, completed=10, status="refer")
    )


def test_of_equals_the_first_is_the_best():
    first, second = combination(eligible(phase()), A="x"), combination(eligible(phase()), A="y")

    assert best_of([first, second]) is first


def test_a_phase_of_which_nothing_can_be_said_has_no_amount():
    unsaid = outcome_of((True, (), ()), (1, 2))

    found = folded([combination(eligible(phase()), unsaid)])

    assert found.status == "needs_evidence"
    assert [(one.completed, one.amount) for one in found.phases] == [(None, None), (None, None)]


def test_too_many_completions_are_never_a_yes():
    found = folded([combination(eligible(phase()), complete=False)])

    assert found.status == "needs_evidence"


def test_a_raw_phase_is_paid_before_it_is_anything_else():
    raw = (True, ((NEVER, NEVER, True, False, 5), (10, 70, False, True, 5)), ())

    assert outcome_of(raw, (1, 2)).phases == (
        Phase(1, None, None, "paid", 0),
        Phase(2, 10, 70, "too_late", 0),
    )


def test_a_phase_that_is_not_completed_is_neither_late_nor_payable():
    raw = (True, ((NEVER, NEVER, False, True, 5),), ())

    assert outcome_of(raw, (1,)).phases == (Phase(1, None, None, "not_completed", 0),)


def test_a_day_that_is_open_cannot_be_said():
    raw = (True, ((Open("start", 5, 9), Open("start", 65, 69), False, False, 100),), ())

    assert outcome_of(raw, (1,)).phases == (Phase(1, None, None, "payable", 100),)
