# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Worker processes decide what one process decides, in the order of the batches."""

from __future__ import annotations

import itertools

import msgspec
import pytest
from tests.schemes.random_people import adversarial_person, people

from gongshi.schemes.calendar import read_day
from gongshi.schemes.errors import OptionError, UnknownSchemeError
from gongshi.schemes.form import load_form
from gongshi.schemes.population_facts import population_of
from gongshi.schemes.workers import Question, _decided, decide_all

QUESTION = Question("re-employment-allowance", depends=False, changes={"min_age": "35"})
FORM = load_form("re-employment-allowance")


@pytest.fixture(scope="module")
def batches():
    """Seven batches of unlike sizes."""
    given = people(700, 9, adversarial_person)
    edges = [0, 10, 200, 201, 300, 500, 690, 700]
    return [
        population_of(FORM, given[start:end], read_day("2030-01-01"))
        for start, end in itertools.pairwise(edges)
    ]


@pytest.mark.slow
@pytest.mark.parametrize("workers", [2, 3])
def test_any_number_of_workers_decides_alike(batches, workers):
    alone = [decisions.hash() for decisions in decide_all(QUESTION, batches, 1)]

    assert [each.hash() for each in decide_all(QUESTION, batches, workers)] == alone


def test_changes_known_day_and_settlement_are_those_of_the_question(batches):
    def hashes(**changed):
        question = msgspec.structs.replace(QUESTION, **changed)
        return [each.hash() for each in decide_all(question, batches[:2], 1)]

    seen = {
        tuple(hashes(**changed))
        for changed in (
            {},
            {"changes": {}},
            {"changes": {"phase_1_days": "90"}},
            {"settled": {"A2": "days90"}},
            {"on": read_day("2025-03-01")},
        )
    }
    assert len(seen) == 5


@pytest.mark.parametrize(
    ("question", "workers", "error", "words"),
    [
        (QUESTION, 0, OptionError, "at least one worker, not 0"),
        (Question("no-such"), 1, UnknownSchemeError, "no scheme 'no-such'"),
        (Question(QUESTION.scheme, changes={"max_age": "3"}), 2, OptionError, "no parameter 'max"),
        (Question(QUESTION.scheme, settled={"A99": "x"}), 2, OptionError, "no interpretation 'A99"),
    ],
)
def test_what_cannot_be_asked_is_refused_before_anybody_is_decided(
    batches, question, workers, error, words
):
    with pytest.raises(error, match=words):
        next(decide_all(question, batches, workers))


def test_worker_without_a_question_decides_nobody(batches):
    with pytest.raises(OptionError, match="before it was given a question"):
        _decided(batches[0])
