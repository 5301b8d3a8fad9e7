# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""`--model`: a language model reads, and the command says what it may not be believed in."""

from __future__ import annotations

import json
from contextlib import ExitStack

import pytest
from tests.reading.model.model_server import answering, proposed

from gongshi.reading.model.prompt import instructions_hash

TEXT = "The ports agreed on 12 projects."
COUNT = proposed("consensus_count", "agreed on  12 projects", what="projects", value=12)
LIE = proposed("consensus_count", "agreed on 12 projects", what="projects", value=65)


@pytest.fixture
def model(here, monkeypatch):
    """A model that gives certain answers, and a notice to ask it about."""
    (here / "notice.txt").write_text(TEXT, encoding="utf-8")

    def answers(*given):
        server = opened.enter_context(answering(*given))
        monkeypatch.setenv("GONGSHI_MODEL_URL", server.url)
        return server

    with ExitStack() as opened:
        yield answers


def test_json_tells_how_each_claim_was_found_and_what_was_rejected(run, model):
    model({"claims": [COUNT, LIE]})
    ended = run("read", "notice.txt", "--model", "small", "--json")
    told = json.loads(ended.out)
    assert told["notice"]["reader"] == {
        "name": "model:small",
        "version": "1",
        "lexicon": instructions_hash(),
    }
    assert [(claim["quote"], claim["grounding"]) for claim in told["claims"]] == [
        ("agreed on 12 projects", "repaired")
    ]
    assert told["rejected"] == [
        {
            "kind": "consensus_count",
            "quote": LIE["quote"],
            "reason": "value: the words do not say 65",
        }
    ]
    assert (told["failed"], ended.code) == ([], 0)
    assert ended.err == (
        "gongshi: notice.txt: 1 claim of the model does not follow from the words and was "
        "rejected\n"
    )


def test_key_of_the_settings_is_sent(run, model, monkeypatch):
    monkeypatch.setenv("GONGSHI_MODEL_KEY", "secret")
    server = model({"claims": []})
    assert run("read", "notice.txt", "--model", "small").code == 0
    assert [key for _, key, _ in server.asked] == ["Bearer secret"]


def test_part_that_was_not_read_is_told_and_the_command_ends_with_4(run, model):
    model((404, b""))
    ended = run("read", "notice.txt", "--model", "small", "--json")
    assert ended.code == 4
    assert json.loads(ended.out)["failed"] == [
        {"start": 0, "end": 32, "tries": 1, "reason": ended.err.strip().split("times): ")[1]}
    ]


def test_record_takes_nothing_in_of_which_a_part_was_not_read(run, model):
    model((404, b""), {"claims": [COUNT]})
    add = ("record", "add", "notice.txt", "--publisher", "P", "--rank", "press", "--model", "small")
    ended = run(*add)
    assert (ended.code, "notice.txt: the text at 0-32 was not read" in ended.err) == (1, True)
    assert run(*add).out.startswith("notice.txt: ")


def test_model_without_an_address_is_a_usage_error(run, here, release, monkeypatch):
    monkeypatch.delenv("GONGSHI_MODEL_URL", raising=False)
    ended = run("read", release, "--model", "small")
    assert (ended.code, "GONGSHI_MODEL_URL" in ended.err) == (2, True)


def test_address_that_is_none_is_told(run, here, release, monkeypatch):
    monkeypatch.setenv("GONGSHI_MODEL_URL", "localhost")
    ended = run("read", release, "--model", "small")
    assert (ended.code, ended.err.startswith("gongshi: 'localhost' is no address")) == (1, True)
