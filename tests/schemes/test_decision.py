# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Stored decisions: the same bytes in another process, and what is told where something differs."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys

import msgspec
import pytest
from tests.schemes.people import decided, job, person
from tests.schemes.test_against_naive import draw

from gongshi.schemes import ReplayError, changes
from gongshi.schemes.decision import Decision, read_decision, replay, stored
from gongshi.schemes.loading import bundled
from gongshi.schemes.telling import tell

YEAR = person(job("2024-08-01", "2025-09-30"))
SALT = bytes(range(32))

AGAIN = """
import sys, msgspec
from gongshi.schemes.decision import read_decision, replay
for line in sys.stdin.buffer:
    decision, facts = msgspec.json.decode(line)
    read = read_decision(msgspec.json.encode(decision), "-")
    sys.stdout.buffer.write(msgspec.json.encode(replay(read, facts)) + b"\\n")
"""


def kept(facts, language="en", salt=SALT, **options):
    """The decision that is stored, and the bytes of its answer."""
    made = decided(facts, **options)
    told = tell(made, language, changes(made, facts))
    return stored(made, facts, language, salt), msgspec.json.encode(told)


def test_a_decision_holds_hashes_and_nothing_of_the_person():
    decision, _ = kept(YEAR, "zh-Hans", on="2025-12-01", overlay={"cap": "15000"}, A11="counted")
    written = msgspec.json.encode(decision).decode()

    assert (decision.scheme, decision.on, decision.known) == (
        "re-employment-allowance",
        "2025-12-01",
        None,
    )
    assert (decision.interpretations, decision.overlay) == ({"A11": "counted"}, {"cap": "15000"})
    assert [one.file for one in decision.rules] == [
        "re-employment-allowance.rules",
        "re-employment-facts.rules",
        "continuous-contract.rules",
    ]
    assert not any(day in written for day in ("1980", "2024-08-01", "2025-09-30"))


def test_another_salt_gives_another_hash_of_the_same_facts():
    assert kept(YEAR)[0].facts != kept(YEAR, salt=bytes(32))[0].facts
    assert kept(YEAR)[0].answer == kept(YEAR, salt=bytes(32))[0].answer


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"language": "zh-Hant", "on": "2025-03-01"},
        {"known": "2024-04-28"},
        {"overlay": {"min_age": "50"}},
        {"A6": "refused", "A2": "days90"},
    ],
    ids=str,
)
def test_a_decision_is_made_again_with_the_same_bytes(options):
    decision, answer = kept(YEAR, **options)
    read = read_decision(msgspec.json.encode(decision), "decision.json")

    assert read == decision
    assert msgspec.json.encode(replay(read, YEAR)) == answer


def test_the_order_of_facts_does_not_matter():
    decision, answer = kept(YEAR)
    turned = dict(reversed(YEAR.items()))

    assert msgspec.json.encode(replay(decision, turned)) == answer


def test_forty_decisions_are_made_again_in_another_process():
    asked, answers = [], []
    for seed in range(40):
        facts, settled, on = draw(random.Random(seed))
        decision, answer = kept(facts, on=on, **settled)
        asked.append(msgspec.json.encode([decision, facts]))
        answers.append(answer)
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", AGAIN],
        input=b"\n".join(asked),
        capture_output=True,
        check=True,
        env={"PYTHONHASHSEED": "7", "PYTHONPATH": ":".join(sys.path)},
    )

    assert done.stdout.splitlines() == answers


def test_other_facts_are_refused():
    decision, _ = kept(YEAR)

    with pytest.raises(ReplayError, match="not the facts that were decided on"):
        replay(decision, {**YEAR, "born": "1980-01-02"})


def test_an_answer_that_differs_is_told_with_both_engines():
    decision, _ = kept(YEAR)
    other = msgspec.structs.replace(decision, answer="0" * 64, engine="0.0.1")

    with pytest.raises(ReplayError, match=r"its hash was 0{64} by engine 0.0.1, and is"):
        replay(other, YEAR)


@pytest.fixture
def folder(tmp_path):
    """The bundled rule files, one of them with another comment."""
    shutil.copytree(str(bundled()), tmp_path / "files")
    file = tmp_path / "files" / "continuous-contract.rules"
    file.write_text(file.read_text("utf-8") + "# another edition\n", "utf-8")
    return tmp_path / "files"


def test_other_rule_files_are_named_and_those_of_then_can_be_given(folder):
    decision, answer = kept(YEAR)

    with pytest.raises(ReplayError, match=r"not those of then \(continuous-contract.rules\)"):
        replay(decision, YEAR, folder)

    elsewhere = stored(decided(YEAR), YEAR, "en", SALT, folder)
    assert msgspec.json.encode(replay(elsewhere, YEAR, folder)) == answer


@pytest.mark.parametrize(
    ("changed", "problem"),
    [
        ({"form": "gongshi decision 9"}, "is of the form 'gongshi decision 9'"),
        ({"salt": "no hex"}, "holds no decision"),
        ({"income": 5}, "holds no decision"),
        ({"rules": None}, "holds no decision"),
    ],
)
def test_what_is_no_decision_is_refused(changed, problem):
    told = json.loads(msgspec.json.encode(kept(YEAR)[0])) | changed

    with pytest.raises(ReplayError, match=problem):
        read_decision(json.dumps(told).encode(), "decision.json")


def test_a_decision_without_a_field_is_refused():
    told = json.loads(msgspec.json.encode(kept(YEAR)[0]))
    del told["engine"]

    with pytest.raises(ReplayError, match=r"decision.json holds no decision: .*engine"):
        read_decision(json.dumps(told).encode(), "decision.json")
    assert "engine" in Decision.__struct_fields__
