# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The commands of a scheme: exit codes, JSON, languages, what is refused."""

from __future__ import annotations

import json

import pytest
from tests.schemes.allowance_cases import CASES
from tests.schemes.people import job, person, without
from tests.schemes.small import NOTICE, rules
from typer.testing import CliRunner

from gongshi.cli.app import app

YEAR = person(job("2024-08-01", "2025-09-30"))


def run(*words, facts=None):
    given = None if facts is None else json.dumps(facts)
    return CliRunner().invoke(app, ["scheme", *words], input=given)


def assessed(facts, *words):
    done = run("assess", "-", "--json", *words, facts=facts)
    return done.exit_code, json.loads(done.stdout)


@pytest.mark.parametrize("case", CASES[:12], ids=lambda case: str(case["seed"]))
def test_answers_written_out_whole_are_given_by_the_command(case):
    words = [f"--interpretation={name}={way}" for name, way in case["settled"].items()]
    words += ["--on", case["on"]] if case["on"] else []

    code, told = assessed(case["facts"], *words)

    assert {key: told[key] for key in case["answer"]} == case["answer"]
    assert code == {"eligible": 0, "not_eligible": 3}.get(told["status"], 4)


def test_the_text_has_each_rule_with_its_words():
    done = run("assess", "-", facts=YEAR)

    assert done.exit_code == 0
    assert (
        "\nEligible: the conditions for taking part are met. Payable on these facts: HKD 20,000."
        in (done.stdout)
    )
    assert "- E1 Age: met. The day of becoming 40 years old" in done.stdout
    assert "    “must be aged 40 or above”" in done.stdout
    assert "- Apply for the first phase by 27 March 2025." in done.stdout


def test_open_questions_and_missing_evidence_are_told_as_text():
    late = person(without(job("2024-08-01", "2025-01-27", reported="2024-12-01"), "kin"))
    done = run("assess", "-", facts=late)

    assert done.exit_code == 4
    assert "- A6 Does a late report of a job matter? The words do not settle it." in done.stdout
    assert "- relation to the employer (jobs[0].kin): declaration" in done.stdout
    assert "- The evidence that is missing decides." in done.stdout


def test_the_smallest_change_is_told_as_text_and_as_json():
    short = person(job("2024-08-01", "2025-01-26"))
    done = run("assess", "-", "--lang", "zh-Hant", facts=short)
    _, told = assessed(short)

    line = "若工作結束日（jobs[0].end）是2025年1月27日而不是2025年1月26日（遲一日），"
    assert line + "答案會是：符合資格，可獲發HKD 10,000。" in done.stdout
    assert told["changes"][0] == {
        "fact": "jobs[0].end",
        "what": "end of the job",
        "was": "2025-01-26",
        "would_be": "2025-01-27",
        "unit": "days",
        "by": 1.0,
        "status": "eligible",
        "total": "10000.00",
    }


def test_texts_come_in_the_language_that_was_asked_for():
    _, told = assessed(YEAR, "--lang", "zh-Hans")

    assert told["next"][0]["do"] == "申请第一阶段"


def test_a_person_who_is_not_eligible_exits_3():
    assert assessed({**YEAR, "born": "1990-01-01"})[0] == 3
    assert (
        run("assess", "-", "--set", "min_age=30", facts={**YEAR, "born": "1990-01-01"}).exit_code
        == 0
    )


def test_known_at_an_instant_is_the_end_of_its_day_in_hong_kong():
    assert len(assessed(YEAR, "--known-at", "2024-07-14T15:59:00Z")[1]["phases"]) == 1
    assert len(assessed(YEAR, "--known-at", "2024-07-14T16:00:00Z")[1]["phases"]) == 2
    assert len(assessed(YEAR, "--known-at", "2024-04-28")[1]["phases"]) == 1


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (["--set", "min_agee=35"], "min_agee"),
        (["--set", "min_age"], "NAME=VALUE"),
        (["--set", "min_age=young"], "not a number"),
        (["--interpretation", "A99=x"], "A99"),
        (["--interpretation", "A2=x"], "days90"),
        (["--interpretation", "A2"], "NAME=VALUE"),
        (["--on", "soon"], "not a date"),
    ],
)
def test_an_option_that_is_not_understood_exits_2(words, problem):
    done = run("assess", "-", *words, facts=YEAR)

    assert done.exit_code == 2
    assert problem in done.stderr


@pytest.mark.parametrize(
    ("facts", "problem"),
    [
        ({**YEAR, "jobs": [job("2024-08-02", "2024-08-01")]}, "jobs[0]: it ends before it starts"),
        ({**YEAR, "born": "2999-01-01"}, "born: a birth on 2999-01-01 lies in the future"),
        ({**YEAR, "jobs": [job("2024-08-01", None, "nightly")]}, "jobs[0].mode: 'nightly' is none"),
        ({**YEAR, "income": 5}, "income: there is no such fact"),
    ],
)
def test_facts_that_cannot_be_so_are_refused_with_path_and_reason(facts, problem):
    done = run("assess", "-", facts=facts)

    assert (done.exit_code, done.stdout) == (1, "")
    assert problem in done.stderr


def test_what_is_no_json_is_refused():
    done = CliRunner().invoke(app, ["scheme", "assess", "-"], input='{"born": NaN}')

    assert done.exit_code == 1
    assert "is no JSON" in done.stderr


def test_a_scheme_that_is_not_there_or_not_known_then_is_refused():
    assert "there is no scheme 'x'" in run("assess", "-", "--scheme", "x", facts=YEAR).stderr
    assert (
        "announced on 2024-04-27"
        in run("assess", "-", "--known-at", "2024-04-26", facts=YEAR).stderr
    )


def test_a_scheme_is_shown_with_rules_parameters_and_questions():
    shown = run("show").stdout
    told = json.loads(run("show", "--json", "--lang", "zh-Hant").stdout)

    assert "break_days = 30 days from 2024-07-15" in shown
    assert "* excluded: they do not count" in shown
    assert "“not more than 30 days”" not in shown.split("break_days")[0].splitlines()[0]
    assert told["title"] == "再就業津貼試行計劃"
    assert "https://www2.jobs.gov.hk/0/en/information/rea/calculate" in shown


def test_the_bundled_files_are_checked():
    done = run("check")

    assert (done.exit_code, done.stdout) == (0, "Every rule file says what its words say.\n")


def test_a_changed_value_exits_3_and_names_the_line(tmp_path):
    (tmp_path / "notices").mkdir()
    (tmp_path / "notices" / "harbour.en.txt").write_text(NOTICE, encoding="utf-8")
    changed = rules(("  10 from 2025", "  11 from 2025"))
    (tmp_path / "harbour.rules").write_text(changed, encoding="utf-8")

    done = run("check", "--folder", str(tmp_path))

    assert done.exit_code == 3
    line = changed[: changed.index("  11 from")].count("\n") + 1
    assert f"harbour.rules, line {line}, column 3: no words say that needed is 11" in done.stderr


def test_numbers_are_looked_for_in_an_official_text(tmp_path):
    official = tmp_path / "calculate.txt"
    official.write_text("A month is 30 days.", encoding="utf-8")
    done = run("check", "--against", f"K={official}")

    assert done.exit_code == 3
    assert "the official text of K does not say that phase_1_days is 180" in done.stderr


def test_an_official_text_must_be_named_and_be_text(tmp_path):
    (tmp_path / "page.pdf").write_bytes(b"\xff\xfe\x00")

    assert run("check", "--against", "K").exit_code == 2
    assert "is no text in UTF-8" in run("check", "--against", f"K={tmp_path / 'page.pdf'}").stderr


@pytest.mark.parametrize(("name", "first"), [("days.svg", b"<svg "), ("days.png", b"\x89PNG")])
def test_the_days_of_work_are_drawn_into_a_file(tmp_path, name, first):
    done = run("assess", "-", "--plot", str(tmp_path / name), facts=YEAR)

    assert done.exit_code == 0
    assert (tmp_path / name).read_bytes().startswith(first)


def test_a_letter_is_written_with_or_without_a_drawing(tmp_path):
    with_jobs, without_jobs = tmp_path / "one.pdf", tmp_path / "two.pdf"

    assert run("assess", "-", "--pdf", str(with_jobs), facts=YEAR).exit_code == 0
    assert run("assess", "-", "--pdf", str(without_jobs), facts=person()).exit_code == 0
    assert with_jobs.read_bytes().startswith(b"%PDF-1.7")
    assert len(without_jobs.read_bytes()) < len(with_jobs.read_bytes())


def test_what_cannot_be_drawn_is_refused_and_nothing_is_written(tmp_path):
    done = run("assess", "-", "--plot", str(tmp_path / "days.svg"), facts=person())

    assert (done.exit_code, list(tmp_path.iterdir())) == (1, [])
    assert "nobody worked on any day" in done.stderr
    assert run("assess", "-", "--plot", "days.gif", facts=YEAR).exit_code == 2


def test_a_stored_decision_is_replayed_with_the_same_bytes(tmp_path):
    kept = str(tmp_path / "decision.json")
    words = ("--json", "--decision", kept, "--lang", "zh-Hant", "--interpretation", "A11=counted")
    then = run("assess", "-", *words, facts=YEAR)
    again = run("replay", kept, "--facts", "-", facts=YEAR)
    other = run("replay", kept, "--facts", "-", facts={**YEAR, "permit": "work"})

    assert (again.exit_code, again.stdout) == (0, then.stdout)
    assert (other.exit_code, other.stdout) == (3, "")
    assert "these are not the facts that were decided on" in other.stderr


def test_what_is_no_decision_exits_1(tmp_path):
    (tmp_path / "facts.json").write_text(json.dumps(YEAR), encoding="utf-8")
    done = run("replay", str(tmp_path / "facts.json"), "--facts", "-", facts=YEAR)

    assert (done.exit_code, done.stdout) == (1, "")
    assert "holds no decision" in done.stderr
