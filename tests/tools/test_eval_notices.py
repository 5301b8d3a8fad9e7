# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""One command reads the evaluation's notices and has them scored."""

from __future__ import annotations

import json
import sys

import pytest

from gongshi.notices import Notice
from gongshi.reading import Claim
from gongshi.values import Span
from tools import eval_notices

ONE_FACT = """
import argparse, json, pathlib
parser = argparse.ArgumentParser()
parser.add_argument("claims", type=pathlib.Path)
for option in ("--split", "--gold", "--json"):
    parser.add_argument(option)
parser.add_argument("--errors", action="store_true")
asked = parser.parse_args()
gold = sorted(file.stem for file in pathlib.Path(asked.gold).iterdir())
claims = {file.stem: json.loads(file.read_text())["facts"] for file in asked.claims.iterdir()}
print("scored", *gold, asked.split, asked.errors, len(claims[gold[0]]))
if asked.json:
    pathlib.Path(asked.json).write_text(json.dumps({"micro": {"all": {"f1": 0.5}}}))
"""
NOTICES = {
    "dev-en-00": (
        "Harbour City and River Port held the third session of the Harbour City-River Port Joint "
        "Council today. Twelve documents were signed at the session."
    ),
    "dev-en-01": "The weather stays fine.",
    "test-en-01": "The weather turns bad.",
}


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """An evaluation of three small notices whose scorer says what it was asked."""
    notices = tmp_path / "given" / "eval" / "notices"
    (notices / "docs").mkdir(parents=True)
    (notices / "gold").mkdir()
    for name, text in NOTICES.items():
        about = {"id": name, "lang": "en", "published": "2024-04-27", "facts": []}
        (notices / "docs" / f"{name}.txt").write_text(text)
        (notices / "gold" / f"{name}.json").write_text(json.dumps(about))
    (notices / "score.py").write_text(ONE_FACT)
    monkeypatch.setenv("GONGSHI_EVALUATION", str(tmp_path / "given"))
    monkeypatch.setattr(eval_notices, "BUILD", tmp_path / "build")
    return notices


def run(monkeypatch, *words):
    monkeypatch.setattr(sys, "argv", ["eval_notices.py", *words])
    eval_notices.main()


def test_all_notices_that_may_be_learnt_from_are_scored(folder, monkeypatch, capfd):
    run(monkeypatch)
    said = capfd.readouterr().out.splitlines()
    assert said == [
        "scored dev-en-00 dev-en-01 dev False 2",
        "",
        "dev-en-00 alone: micro F1 50.0",
    ]


def test_one_notice_is_scored_with_its_errors(folder, monkeypatch, capfd):
    run(monkeypatch, "--only", "dev-en-01", "--errors")
    assert capfd.readouterr().out == "scored dev-en-01 dev True 0\n"


def test_claims_are_written_in_the_scorers_form(folder, monkeypatch, tmp_path):
    run(monkeypatch, "--only", "dev-en-00")
    facts = json.loads((tmp_path / "build/claims/dev-en-00.json").read_text())["facts"]
    assert [(fact["type"], fact["start"], fact["end"], fact["quote"]) for fact in facts] == [
        ("meeting", 37, 95, "third session of the Harbour City-River Port Joint Council"),
        ("instruments_signed", 103, 119, "Twelve documents"),
    ]
    assert (facts[0]["date"], facts[1]["count"]) == ("2024-04-27", 12)


def test_form_of_an_instrument_is_the_scorers_kind():
    notice = Notice.of("They signed an agreement.", "en")
    fact = eval_notices.fact(Claim(notice, "instrument", {"form": "agreement"}, Span(12, 24)))
    assert (fact["type"], fact["kind"], "form" in fact) == ("instrument", "agreement", False)


@pytest.mark.parametrize("only", ["test-en-01", "dev-en-99"])
def test_notice_that_may_not_be_learnt_from_is_refused(folder, monkeypatch, only):
    with pytest.raises(SystemExit, match=f"no notice {only} in .* that may be learnt from"):
        run(monkeypatch, "--only", only)


def test_absent_evaluation_is_told_with_the_setting_that_names_it(tmp_path, monkeypatch):
    monkeypatch.setenv("GONGSHI_EVALUATION", str(tmp_path))
    with pytest.raises(SystemExit, match="name the evaluation by GONGSHI_EVALUATION"):
        run(monkeypatch)


def test_scorer_that_fails_ends_the_command_with_its_code(folder, monkeypatch):
    (folder / "score.py").write_text("raise SystemExit(5)")
    with pytest.raises(SystemExit) as ended:
        run(monkeypatch)
    assert ended.value.code == 5


@pytest.mark.parametrize(
    ("kind", "fields", "expected"),
    [
        ("scheme", {"name": "Ferry Crew Subsidy", "announced_in": "the budget"}, False),
        ("scheme", {"name": "Ferry Crew Subsidy", "min_age": 50}, True),
        ("rank", {"subject": "Harbour City", "property": "largest port"}, True),
    ],
)
def test_scheme_claim_that_only_says_where_it_was_announced_is_not_scored(kind, fields, expected):
    notice = Notice.of("The budget announced the Ferry Crew Subsidy.", "en")
    parts = {name: (Span(0, 10),) for name in fields}
    assert eval_notices.is_scored(Claim(notice, kind, fields, Span(0, 10), parts)) is expected
