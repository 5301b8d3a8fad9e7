# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Questions of a scheme: they fit its facts, and say everything in three languages."""

from __future__ import annotations

import re

import pytest

from gongshi.schemes import FormError, assess, changes, load_scheme
from gongshi.schemes.explaining import explain
from gongshi.schemes.question import QUESTIONS, load_questions

NAME = "re-employment-allowance.toml"


@pytest.fixture(scope="module")
def scheme():
    return load_scheme("re-employment-allowance")


def test_questions_of_the_allowance_stand_on_five_pages(scheme):
    found = load_questions(scheme)

    assert [(page.id, [ask.fact for ask in page.asks]) for page in found.pages] == [
        ("born", ["born"]),
        ("earlier-work", ["paid_work.end"]),
        ("permit", ["permit"]),
        ("registered", ["registered"]),
        (
            "job",
            [
                "jobs.start",
                "jobs.end",
                "jobs.mode",
                "jobs.kin",
                "jobs.own_company",
                "jobs.reported",
            ],
        ),
    ]
    assert found.pages[2].title.of("zh-Hans") == "你是否持签证或入境许可留港？"


def test_a_scheme_without_a_file_has_no_questions():
    assert load_questions(load_scheme("transport-support")) is None


@pytest.mark.parametrize(
    ("was", "becomes", "problem"),
    [
        ('fact = "born"', 'fact = "birth"', "birth is no fact of the scheme"),
        ('fact = "registered"', 'fact = "born"', "born is asked twice"),
        ('fact = "jobs.kin"', 'fact = "jobs.employer"', "neither a day, nor yes or no"),
        ('value = "visit"', 'value = "tour"', "permit has the options none, work"),
        ('fact = "permit"', 'fact = "special_circumstances"', "the options of no choice"),
        (
            'fact = "paid_work.end"',
            'fact = "paid_work.start"',
            "paid_work.start must have a day, so null means nothing",
        ),
        (
            'fact = "born"',
            'none = { en = "-", zh-Hant = "-", zh-Hans = "-" }\nfact = "born"',
            "born is no day in a table",
        ),
        ('id = "born"', 'id = "born"\nnote = ""', "holds no questions"),
    ],
)
def test_questions_that_do_not_fit_are_refused(tmp_path, scheme, was, becomes, problem):
    text = (QUESTIONS / NAME).read_text(encoding="utf-8")
    (tmp_path / NAME).write_text(text.replace(was, becomes, 1), encoding="utf-8")

    with pytest.raises(FormError, match=re.escape(NAME)) as refused:
        load_questions(scheme, tmp_path)
    assert problem in str(refused.value)


def test_a_page_without_questions_is_refused(tmp_path, scheme):
    (tmp_path / NAME).write_text('id = "re-employment-allowance"\npages = []\n', encoding="utf-8")

    with pytest.raises(FormError, match="a question on every page"):
        load_questions(scheme, tmp_path)


def test_facts_of_which_nothing_is_known_are_explained(scheme):
    """A row's rule that is not known is told as such."""
    assessment = assess(scheme, {})
    explained = explain(assessment, changes(assessment, {}), "en")

    assert explained.answer == "It cannot be said yet: evidence is missing."
