# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Simulating from the command line: four numbers, a reform, open questions, what is refused."""

from __future__ import annotations

import hashlib
import json
from importlib import import_module

import pytest
from tests.schemes.town import PEOPLE, town_file
from typer.testing import CliRunner

import gongshi
from gongshi.cli.app import app
from gongshi.schemes.synthetic import GENERATOR, label_of

pa = import_module("pyarrow")
pq = import_module("pyarrow.parquet")


def run(*words):
    return CliRunner().invoke(app, ["scheme", *(str(word) for word in words)])


@pytest.fixture
def town(tmp_path):
    return town_file(tmp_path / "town.parquet")


def simulated(town, *words):
    done = run("simulate", town, "--json", *words)
    assert (done.exit_code, done.stderr) == (0, "")
    return json.loads(done.stdout)


def rows(done):
    """The cells of every line that is told."""
    return [line.split() for line in done.stdout.splitlines()]


BASE = {
    "people": 6,
    "eligible": 3,
    "paid": 2,
    "total": "30000.00",
    "not_eligible": 2,
    "needs_evidence": 0,
    "refer": 1,
    "months": [
        {"month": "2025-01", "total": "20000.00", "recipients": 2},
        {"month": "2025-07", "total": "10000.00", "recipients": 1},
    ],
}


def test_the_result_is_told_whole_as_json(town):
    told = simulated(town)

    rules = told.pop("rules")
    assert rules[0]["file"] == "re-employment-allowance.rules"
    assert told == {
        "scheme": "re-employment-allowance",
        "known_from": "2024-07-15",
        "known": None,
        "on": None,
        "set": {},
        "interpretations": {},
        "currency": "HKD",
        "base": BASE,
        "reform": None,
        "difference": None,
        "sensitivity": None,
        "synthetic": None,
        "engine": gongshi.__version__,
        "data": hashlib.sha256(town.read_bytes()).hexdigest(),
    }


def test_a_reform_stands_beside_the_rules_as_they_are(town):
    told = simulated(town, "--set", "cap=15000", "--interpretation", "A6=no_effect")

    assert (told["set"], told["interpretations"]) == ({"cap": "15000"}, {"A6": "no_effect"})
    assert told["base"] == BASE
    assert (told["reform"]["eligible"], told["reform"]["total"]) == (4, "35000.00")
    assert told["difference"] == {
        "changed": 2,
        "winners": 1,
        "losers": 1,
        "newly_in": 1,
        "newly_out": 0,
        "gained": "10000.00",
        "lost": "5000.00",
        "total": "5000.00",
    }


def test_open_questions_are_told_with_answers_and_money(town):
    told = simulated(town, "--sensitivity")["sensitivity"]

    assert next(each for each in told if each["interpretation"] == "A6") == {
        "interpretation": "A6",
        "answers": 1,
        "alternatives": [
            {"name": "no_effect", "answers": 1, "total": "40000.00", "difference": "10000.00"},
            {"name": "refused", "answers": 1, "total": "30000.00", "difference": "0.00"},
        ],
    }


def test_a_day_and_an_instant_are_asked_for(town):
    early = simulated(town, "--on", "2025-03-01")
    announced = simulated(town, "--known-at", "2024-04-28")

    assert (early["on"], early["base"]["total"]) == ("2025-03-01", "20000.00")
    assert (announced["known"], announced["known_from"]) == ("2024-04-28", "2024-04-27")
    assert [month["month"] for month in announced["base"]["months"]] == ["2025-01"]


def test_the_text_begins_with_the_four_numbers_and_ends_with_the_hashes(town):
    done = run("simulate", town, "--set", "min_age=35", "--sensitivity")
    told = rows(done)

    assert ["as", "they", "are", "6", "3", "2", "HKD", "30,000.00", "0", "1"] in told
    assert ["reform", "6", "4", "3", "HKD", "50,000.00", "0", "1"] in told
    assert ["difference", "+0", "+1", "+1", "HKD", "+20,000.00", "+0", "+0"] in told
    assert "Reform: min_age=35\nWinners 1, who gain 20,000.00 in all; losers 0," in done.stdout
    assert ["2025-07", "10,000.00", "1", "20,000.00", "2"] in told
    assert ["1", "no_effect", "1", "+10,000.00"] in [line[-4:] for line in told]
    assert told[-1] == ["data:", hashlib.sha256(town.read_bytes()).hexdigest()]
    assert "Made-up" not in done.stdout


def test_a_loss_is_told_with_its_sign(town):
    told = rows(run("simulate", town, "--set", "min_age=50"))

    assert ["difference", "+0", "-3", "-2", "HKD", "-30,000.00", "+0", "-1"] in told
    assert ["2025-07", "10,000.00", "1", "0.00", "0"] in told


def test_an_overlay_that_changes_nobody_says_so(town):
    done = run("simulate", town, "--set", "min_age=40")

    assert done.exit_code == 0
    assert "The reform changes nobody's answer." in done.stdout


def test_the_same_command_gives_the_same_bytes(town, tmp_path):
    words = ("simulate", town, "--json", "--sensitivity", "--out", tmp_path / "out.parquet")
    words = (*words, "--plot", tmp_path / "cost.svg", "--workers", "1")
    first = (run(*words).stdout, *(path.read_bytes() for path in sorted(tmp_path.iterdir())))

    assert (
        run(*words).stdout,
        *(path.read_bytes() for path in sorted(tmp_path.iterdir())),
    ) == first
    answers = pq.read_table(tmp_path / "out.parquet")
    assert answers.column("id").to_pylist() == [name for name, _ in PEOPLE]


def test_a_drawing_shows_the_months_and_who_wins_and_loses(town, tmp_path):
    svg, png = tmp_path / "cost.svg", tmp_path / "cost.png"
    assert run("simulate", town, "--set", "min_age=35", "--plot", svg).exit_code == 0
    assert run("simulate", town, "--plot", png).exit_code == 0

    drawn = svg.read_text("utf-8")
    assert drawn.startswith("<svg ")
    for words in ("rules as they are", "with the reform", "Gain, newly in", ">2025<"):
        assert words in drawn
    assert "2 people of 6 are paid." in drawn
    assert "made-up" not in drawn
    assert png.read_bytes().startswith(b"\x89PNG")


def test_a_drawing_of_nothing_is_told_in_words(tmp_path):
    nobody = town_file(tmp_path / "nobody.parquet", PEOPLE[5:])
    done = run("simulate", nobody, "--plot", tmp_path / "cost.svg")

    assert done.exit_code == 1
    assert "Nothing is payable in any month." in done.stdout
    assert "cost.svg is not drawn: nothing was paid in any month" in done.stderr
    assert not (tmp_path / "cost.svg").exists()


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (["--set", "min_agee=35"], "min_agee"),
        (["--set", "min_age"], "NAME=VALUE"),
        (["--interpretation", "A99=x"], "A99"),
        (["--interpretation", "A2=x"], "days90"),
        (["--plot", "cost.gif"], ".svg or .png"),
        (["--workers", "0"], "--workers"),
    ],
)
def test_an_option_that_is_not_understood_exits_2(town, words, problem):
    done = run("simulate", town, *words)

    assert (done.exit_code, done.stdout) == (2, "")
    assert problem in done.stderr


def test_answers_never_overwrite_the_population(town):
    before = town.read_bytes()

    assert run("simulate", town, "--out", town).exit_code == 2
    assert town.read_bytes() == before


def test_a_population_that_cannot_be_is_refused_and_nothing_is_told(town, tmp_path):
    table = pq.read_table(town)
    days = table.column("registered").cast(pa.int32()).to_pylist()
    days[2] = 600_000
    place = table.schema.get_field_index("registered")
    registered = pa.array(days, pa.int32()).cast(pa.date32())
    pq.write_table(table.set_column(place, "registered", registered), town)
    done = run("simulate", town)

    assert (done.exit_code, done.stdout) == (1, "")
    assert "row 3 (id a day short), registered: day 600000 is not between" in done.stderr
    done = run("simulate", tmp_path / "missing.parquet")
    assert (done.exit_code, done.stdout) == (1, "")
    assert "there is no file" in done.stderr


def test_a_drawing_that_cannot_be_written_is_told(town, tmp_path):
    done = run("simulate", town, "--plot", tmp_path / "no" / "cost.svg")

    assert done.exit_code == 1
    assert "cannot be written" in done.stderr


def test_made_up_people_are_called_so_in_every_output(tmp_path):
    people, out, svg = (tmp_path / name for name in ("people", "out.parquet", "cost.svg"))
    words = ("--people", 300, "--seed", 7, "--out", people)
    made = run("population", *words)
    done = run("simulate", people, "--out", out, "--plot", svg)
    told = simulated(people)

    assert made.stdout == (f"{people}: 300 made-up people (seed 7), who stand for 56,250\n")
    assert "Made-up people (seed 7, generator 1): 300 rows that stand for 56,250" in done.stdout
    assert "(made-up" in svg.read_text("utf-8")
    assert label_of(out) == label_of(people)
    assert (told["synthetic"]["seed"], told["synthetic"]["generator"]) == (7, GENERATOR)


def test_one_seed_writes_the_same_file_and_nothing_else(tmp_path):
    for name, seed in (("one", 7), ("two", 7), ("three", 8)):
        run("population", "--people", 100, "--seed", seed, "--out", tmp_path / name)
    one, two, three = ((tmp_path / name).read_bytes() for name in ("one", "two", "three"))

    assert one == two != three
    assert sorted(path.name for path in tmp_path.iterdir()) == ["one", "three", "two"]


@pytest.mark.parametrize(
    ("words", "code", "problem"),
    [
        (["--people", "0", "--out", "a"], 2, "--people"),
        (["--people", "5"], 2, "--out"),
        (["--people", "5", "--out", "no/such/folder/a"], 1, "cannot be written"),
        (["--people", "5", "--out", "a", "--scheme", "x"], 1, "no profile for scheme 'x'"),
    ],
)
def test_people_who_cannot_be_made_up_are_refused(tmp_path, monkeypatch, words, code, problem):
    monkeypatch.chdir(tmp_path)
    done = run("population", *words)

    assert done.exit_code == code
    assert problem in done.stderr
    assert not list(tmp_path.iterdir())
