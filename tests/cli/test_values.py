# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""`gongshi values`: an answer a line, and what it says of lines that ask nothing."""

from __future__ import annotations

import json

import pytest

DAY = "2024-04-27T09:30:00"
COSTS = {"id": "a", "text": "It costs $20.", "lang": "en", "reference": DAY}
PAID = {"id": 7, "text": "支付20美元。", "lang": "zh", "reference": None}
OF_COSTS = {
    "id": "a",
    "values": [
        {"start": 9, "end": 12, "kind": "money", "amount": "20", "currency": None}
        | {"unit": "Dollar"},
        {"start": 10, "end": 12, "kind": "number", "value": "20"},
    ],
}


def lines(*questions):
    return "".join(json.dumps(question, ensure_ascii=False) + "\n" for question in questions)


def answers(written):
    return [json.loads(line) for line in written.splitlines()]


def test_each_line_is_answered_in_its_order(run):
    ended = run("values", given=lines(COSTS, PAID))
    told = answers(ended.out)
    assert (ended.code, ended.err, told[0]) == (0, "", OF_COSTS)
    assert [(one["id"], {value["kind"] for value in one["values"]}) for one in told] == [
        ("a", {"money", "number"}),
        (7, {"money", "number"}),
    ]


def test_file_is_read_and_answers_go_to_a_file(run, here):
    (here / "in.jsonl").write_text(lines(COSTS), "utf-8")
    ended = run("values", "in.jsonl", "--out", "out.jsonl")
    assert (ended.code, ended.out, ended.err) == (0, "", "")
    assert answers((here / "out.jsonl").read_text("utf-8")) == [OF_COSTS]


def test_nothing_asked_is_nothing_answered(run):
    ended = run("values", given="\n \n")
    assert (ended.code, ended.out, ended.err) == (0, "", "")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{", "Input data was truncated"),
        ('{"id": "a", "text": "x"}', "missing required field `lang`"),
        ('{"id": "a", "text": 5, "lang": "en"}', "Expected `str`, got `int`"),
        ('{"id": "a", "text": "x", "lang": "fr"}', "language 'fr'; known are en, zh"),
        ('{"id": "a", "text": "x", "lang": "en", "reference": "May"}', "'May' is no reference"),
    ],
)
def test_line_that_asks_nothing_is_named_and_the_others_are_answered(run, line, said):
    alone = run("values", given=line + "\n")
    among = run("values", given=lines(PAID) + line + "\n" + lines(COSTS))
    assert (alone.code, alone.out) == (1, "")
    assert alone.err.startswith("gongshi: standard input, line 1: ")
    assert said in alone.err
    assert (among.code, len(answers(among.out))) == (4, 2)
    assert among.err.startswith("gongshi: standard input, line 2: ")


def test_letters_that_are_no_utf_8_are_named_by_their_line(run, here):
    (here / "in.jsonl").write_bytes(b'{"id": "a", "text": "\xff", "lang": "en"}\n')
    ended = run("values", "in.jsonl")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith("gongshi: in.jsonl, line 1: ")


def test_file_that_is_not_there_and_place_that_cannot_be_written_are_errors(run, here):
    (here / "in.jsonl").write_text(lines(COSTS), "utf-8")
    absent = run("values", "absent.jsonl")
    nowhere = run("values", "in.jsonl", "--out", "no/folder.jsonl")
    assert (absent.code, absent.out) == (1, "")
    assert "absent.jsonl cannot be read: No such file or directory" in absent.err
    assert (nowhere.code, nowhere.out) == (1, "")
    assert "no/folder.jsonl cannot be written: No such file or directory" in nowhere.err
