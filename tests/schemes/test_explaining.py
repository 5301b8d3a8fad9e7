# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""An answer explained in three languages: what is said, and that nothing is left out."""

from __future__ import annotations

import re
from string import Formatter

import pytest
from tests.schemes.people import decided, job, person, without

from gongshi.schemes import changes
from gongshi.schemes.explaining import explain
from gongshi.schemes.explanation_words import EXPLANATION, day_said, money_said

YEAR = job("2024-08-01", "2025-09-30")
LANGUAGES = ("en", "zh-Hant", "zh-Hans")


def explained(facts, language="en", **options):
    made = decided(facts, **options)
    return explain(made, changes(made, facts), language)


def sections(facts, language="en", **options):
    told = explained(facts, language, **options)
    return {section.title: [line.text for line in section.lines] for section in told.sections}


def test_what_is_payable_stands_first_then_phases_and_what_to_do():
    told = explained(person(YEAR))
    by_title = sections(person(YEAR))

    assert told.title == "Re-employment Allowance Pilot Scheme: the answer and its reasons"
    assert told.answer == (
        "Eligible: the conditions for taking part are met. Payable on these facts: HKD 20,000."
    )
    assert by_title["Phases"] == [
        (
            "First phase: payable, HKD 10,000, completed on 27 January 2025, last day for applying "
            "27 March 2025."
        ),
        (
            "Second phase: payable, HKD 10,000, completed on 26 July 2025, last day for applying "
            "26 September 2025."
        ),
    ]
    assert by_title["What to do, and by when"] == [
        "Apply for the first phase by 27 March 2025.",
        "Apply for the second phase by 26 September 2025.",
    ]
    assert by_title["Open questions it rests on"] == ["The answer turns on no open question."]


def test_what_fails_comes_first_with_its_words():
    told = explained(person(YEAR, born="1990-01-01"), "zh-Hant")
    reasons = next(one for one in told.sections if one.title == "理由及公告字句")

    assert told.answer == "不符合資格：至少一項參加條件未符合。"
    assert reasons.lines[0].text == (
        "E1 年齡：不符合。由出生日期起計滿40歲之日不遲於計算年齡之日。"
    )
    assert reasons.lines[0].quote == "must be aged 40 or above"
    assert len(reasons.lines) == 15


def test_missing_evidence_is_named_and_nothing_is_said_of_changes():
    by_title = sections(without(person(YEAR), "born"), "zh-Hans")

    assert by_title["欠缺的佐证"] == ["出生日期（born）：身份证明文件"]
    assert by_title["什么会改变答案"] == ["由欠缺的佐证决定。"]


def test_a_fact_without_documents_is_named_alone():
    facts = person(without(YEAR, "hours_per_week", "mode"))
    told = sections(facts)["Evidence that is missing"]

    assert "mode of work (jobs[0].mode): employment contract" in told


def test_an_open_question_is_told_with_its_answers():
    late = person(job("2024-08-01", "2025-01-27", reported="2024-12-01"))
    told = sections(late)["Open questions it rests on"]

    assert told[0] == (
        "A6 Does a late report of a job matter? The words do not settle it. It may be answered: "
        "it has no effect; the job does not count."
    )


def test_a_default_that_matters_is_told_with_its_reason():
    broken = person(job("2024-08-01", "2024-10-31"), job("2024-11-20", "2025-02-05"))
    told = sections(broken)["Open questions it rests on"]

    assert told == [
        (
            "A11 Do days of a break count? Taken here: they do not count. The words ask for work "
            "completed. Another answer would change the result: they count."
        )
    ]


def test_what_the_asker_settled_is_told():
    told = sections(person(YEAR), A11="counted", on="2025-12-01", overlay={"cap": "15000"})

    assert told["Open questions it rests on"] == [
        "A11 Do days of a break count? Settled by whoever asked: they count."
    ]
    assert told["About this answer"][1:] == [
        "Asked about 1 December 2025: nothing later has been taken into account.",
        "Reckoned with numbers that are not those of the notices: cap = 15000.",
    ]


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        (
            person(job("2024-08-01", "2025-01-26")),
            (
                "If end of the job (jobs[0].end) were 27 January 2025 instead of 26 January 2025 "
                "(one day later), the answer would be: eligible, payable HKD 10,000."
            ),
        ),
        (
            person(YEAR, born="1990-01-01"),
            (
                "If date of birth (born) were 20 July 1984 instead of 1 January 1990 (1,991 days "
                "earlier), the answer would be: eligible, payable HKD 20,000."
            ),
        ),
        (
            person(YEAR, permit="work"),
            (
                "If visa or entry permit (permit) were “none” instead of “work”, the answer would "
                "be: eligible, payable HKD 20,000."
            ),
        ),
        (
            person(job("2024-08-01", "2025-09-30", kin=True)),
            (
                "If relation to the employer (jobs[0].kin) were “no” instead of “yes”, the answer "
                "would be: eligible, payable HKD 20,000."
            ),
        ),
        (
            person(YEAR),
            (
                "If hours a week (jobs[0].hours_per_week) were 29.99 instead of 44, the answer "
                "would be: eligible, payable HKD 10,000."
            ),
        ),
        (
            person(YEAR, permit="work"),
            "No change of one date alone, by up to ten years, would change the answer.",
        ),
    ],
)
def test_a_change_is_told_in_one_sentence(facts, sentence):
    assert sentence in sections(facts)["What would change the answer"]


def test_a_phase_that_was_paid_or_missed_is_told_so():
    paid = {"phase": 1, "amount": "10000.00"}
    missed = person(YEAR, paid=[paid], applications=[{"phase": 1, "on": "2025-02-01"}])
    told = sections(missed, on="2026-06-01")["Phases"]

    assert told[0] == "First phase: already paid, completed on 27 January 2025."
    assert told[1].startswith("Second phase: claimed too late, completed on 26 July 2025")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_number_of_a_letter_is_a_fact_a_parameter_or_a_sum_shown(language):
    facts = person(job("2024-08-01", "2025-01-26"))
    told = explained(facts, language)
    text = " ".join(line.text for section in told.sections[:1] for line in section.lines)

    assert re.findall(r"\d+", text) == []


def test_every_text_has_the_same_names_in_three_languages():
    for key, text in EXPLANATION.items():
        names = [
            {field for _, field, _, _ in Formatter().parse(text.of(language)) if field}
            for language in LANGUAGES
        ]
        if key != "day":
            assert names[0] == names[1] == names[2], key


def test_every_text_is_written_three_times():
    for key, text in EXPLANATION.items():
        assert all(
            text.of(language).strip() or key == "question.separator" for language in LANGUAGES
        )
    assert not [key for key, text in EXPLANATION.items() if re.search(r"[这关会为]", text.hant)]


def test_days_and_amounts_are_written_as_readers_of_the_language_write_them():
    assert [day_said("2024-04-26", language) for language in LANGUAGES] == [
        "26 April 2024",
        "2024年4月26日",
        "2024年4月26日",
    ]
    assert money_said(747222, "HKD", "en") == "HKD 7,472.22"
