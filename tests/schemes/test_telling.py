# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What is told of a decision: reasons with their words, evidence, what to do by when."""

from __future__ import annotations

import pytest
from tests.schemes.people import decided, job, person, without

from gongshi.schemes import load_scheme
from gongshi.schemes.calendar import read_day
from gongshi.schemes.outline import outline
from gongshi.schemes.sentences import sentence
from gongshi.schemes.telling import Evidence, ToDo, tell

YEAR = job("2024-08-01", "2025-09-30")
LANGUAGES = ("en", "zh-Hant", "zh-Hans")


def reasons(facts, **options):
    told = tell(decided(facts, **options), "en")
    return {one.rule: one.holds for one in told.reasons}


def test_a_decision_is_told_whole():
    told = tell(decided(person(YEAR)), "en")

    assert (told.status, told.total, told.currency, told.depends_on) == (
        "eligible",
        "20000.00",
        "HKD",
        (),
    )
    assert [(one.phase, one.completed, one.amount) for one in told.phases] == [
        (1, "2025-01-27", "10000.00"),
        (2, "2025-07-26", "10000.00"),
    ]
    assert (told.scheme, told.known_from, told.on) == (
        "re-employment-allowance",
        "2024-07-15",
        None,
    )


def test_every_rule_is_a_reason_with_its_words():
    told = tell(decided(person(YEAR)), "en")

    assert {one.rule for one in told.reasons} == {
        *("E1", "E2", "E3", "E4", "E5"),
        *("R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R11", "R13"),
    }
    assert all(one.words and one.says and len(one.notice) == 64 for one in told.reasons)
    assert all(one.holds for one in told.reasons)


@pytest.mark.parametrize(
    ("facts", "rule"),
    [
        (person(YEAR, born="1990-01-01"), "E1"),
        (person(YEAR, permit="work"), "E3"),
        (person(job("2024-08-01", None, kin=True)), "E4"),
        (person(job("2024-08-01", None, own_company=True)), "E5"),
        (person(job("2024-07-16", None)), "R2"),
        (person(job("2024-08-01", None, reported="2025-01-01")), "R3"),
        (person(job("2024-08-01", "2025-01-26")), "R5"),
        (person(job("2024-08-01", "2025-01-26")), "R8"),
        (person(job("2024-08-01", "2024-10-30"), job("2024-12-01", None)), "R9"),
        (person(YEAR, applications=[{"phase": 1, "on": "2025-08-01"}]), "R4"),
        (person(job("2027-07-20", None), registered="2027-07-10", paid_work=[]), "R13"),
    ],
)
def test_the_rule_that_fails_is_told(facts, rule):
    assert reasons(facts)[rule] is False


def test_what_is_not_known_and_what_was_not_needed_has_no_truth():
    assert reasons(without(person(YEAR), "permit"))["E3"] is None
    assert reasons(person(YEAR, permit="work"))["R7"] is None
    assert reasons(person())["R13"] is None


def test_words_are_given_in_the_language_that_has_them():
    told = {
        language: {one.rule: one.words for one in tell(decided(person(YEAR)), language).reasons}
        for language in LANGUAGES
    }

    assert told["zh-Hans"]["R5"].startswith("每个月为30天")
    assert told["zh-Hant"]["R4"] == "每階段完成後兩個月內申請"
    assert told["zh-Hant"]["E4"] == told["en"]["E4"]


def test_evidence_names_the_fact_and_its_documents():
    job_ = without(YEAR, "kin", "employer")
    told = tell(decided(without(person(job_), "born")), "en")

    assert told.evidence == (
        Evidence("born", "date of birth", "identity document"),
        Evidence(
            "jobs[0].kin",
            "relation to the employer",
            "declaration on the relation to the employer",
        ),
    )


def test_evidence_of_a_whole_table_is_named_too():
    told = tell(decided(without(person(YEAR), "paid_work")), "zh-Hant")

    assert told.evidence == (Evidence("paid_work", "參加前的有薪工作", "過往有薪工作的記錄"),)


def test_nothing_is_asked_for_that_cannot_change_the_answer():
    told = tell(decided(without(person(YEAR, permit="work"), "born")), "en")

    assert told.evidence == ()


def test_what_to_do_comes_earliest_first_with_its_last_day():
    told = tell(decided(person(job("2024-08-01", None, reported=None))), "en")

    assert told.next == (
        ToDo("Report the job", "2024-09-01"),
        ToDo("Apply for the first phase", "2025-03-27"),
        ToDo("Apply for the second phase", "2025-09-26"),
    )


def test_what_was_done_is_not_to_be_done():
    applied = [{"phase": 1, "on": "2025-02-01"}]
    told = tell(decided(person(YEAR, applications=applied)), "zh-Hans")

    assert told.next == (ToDo("申请第二阶段", "2025-09-26"),)


def test_a_scheme_is_told_as_a_whole():
    told = outline(load_scheme("re-employment-allowance"), "en")
    parameters = {one.name: one for one in told.parameters}

    assert [one.value for one in parameters["weekly_hours"].values] == ["18 hours", "17 hours"]
    assert [one.in_force for one in parameters["weekly_hours"].values] == [None, "2026-01-18"]
    assert parameters["cap"].values[0].value == "HKD 20,000"
    assert parameters["two_thirds"].values[0].value == "2/3"
    assert parameters["opens"].values[0].value == "2024-07-15"
    assert [one.id for one in told.interpretations][:3] == ["A1", "A2", "A6"]
    assert told.interpretations[1].default == "calendar"
    assert told.rules[0].words[0].words == "its last day is 14 July 2027"


def test_what_nothing_is_computed_from_is_told_with_its_words():
    told = outline(load_scheme("re-employment-allowance"), "zh-Hant")

    assert [(one.id, one.title) for one in told.notes] == [
        ("R1", "登記"),
        ("R10", "變更與決定"),
        ("R12", "付款方式"),
    ]
    assert told.notes[2].words[0].words == "Payment is by cheque once the claim has been verified"


def test_what_was_not_known_is_not_told():
    told = outline(load_scheme("re-employment-allowance", read_day("2025-06-17")), "en")
    (weekly,) = (one for one in told.parameters if one.name == "weekly_hours")

    assert [one.value for one in weekly.values] == ["18 hours"]


@pytest.mark.parametrize("known", ["2024-04-28", "2026-01-01"])
def test_every_sentence_is_said_in_three_languages_without_a_gap(known):
    scheme = load_scheme("re-employment-allowance", read_day(known))
    for step in scheme.program.steps:
        said = sentence(scheme, step.name)
        assert said.en.endswith(".")
        assert said.hant.endswith("。")
        assert said.hans.endswith("。")
        assert not any(sign in said.en for sign in "{}")
