# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Conditions of a scheme, one claim each, by a grammar made for these examples."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.document import Document
from gongshi.reading.pattern import Pattern
from gongshi.reading.scheme_conditions import read_conditions
from gongshi.reading.scheme_grammar import scheme_grammar
from gongshi.reading.scheme_scope import SchemeMention
from gongshi.values import PartialDate, Span

NAME = "Crew Scheme"
OPENING = f"The {NAME} takes people aged 50 or above. "
GRAMMAR = scheme_grammar(
    "en",
    marks=";:",
    half=Pattern("half the sum"),
    people=Pattern(r"\s*(?:sailors|firms)"),
    hours_week=Pattern(r"\w+(?: hours)? a week"),
    announced=(
        Pattern("announced in (?P<where>the [A-Z][a-z]+)"),
        Pattern("in (?P<where>the [A-Z][a-z]+), it was announced"),
    ),
)


def mentions(document, name=NAME):
    text = document.text
    starts = [at for at in range(len(text)) if text.startswith(name, at)]
    first = Span(starts[0], starts[0] + len(name))
    return [
        SchemeMention(Span(at, at + len(name)), name, first, document.sentence_at(at).paragraph)
        for at in starts
    ]


def claims(text, published="2025-03-04"):
    day = None if published is None else PartialDate.parse(published)
    document = Document.of(Notice.of(text, "en", day))
    return list(read_conditions(document, mentions(document), GRAMMAR))


def added(sentence):
    """Return the fields, words and modality of what a sentence adds to the lowest age."""
    first, *rest = claims(OPENING + sentence)
    assert dict(first.fields) == {"name": NAME, "min_age": 50}
    return [
        ({k: v for k, v in claim.fields.items() if k != "name"}, claim.quote, claim.modality)
        for claim in rest
    ]


CONDITIONS = [
    (
        "It was launched on May 5, 2024.",
        [({"launch_date": "2024-05-05"}, "launched on May 5, 2024", "stated")],
    ),
    (
        "It will be launched on May 5, 2025.",
        [({"launch_date": "2025-05-05"}, "launched on May 5, 2025", "planned")],
    ),
    (
        "It was launched in May 2024, on May 5, 2024.",
        [({"launch_date": "2024-05-05"}, "launched in May 2024, on May 5, 2024", "stated")],
    ),
    (
        "It was launched on May 5, 2024, yes, on May 5, 2024.",
        [({"launch_date": "2024-05-05"}, "launched on May 5, 2024", "stated")],
    ),
    ("The mayor sang on May 5, 2024.", []),
    ("They were jobless for three months.", "jobless_months"),
    ("It runs for two years.", [({"duration_months": 24}, "runs for two years", "stated")]),
    ("It will run for two years.", [({"duration_months": 24}, "run for two years", "planned")]),
    ("Older sailors get half the sum.", [({"part_time": "half"}, "half the sum", "stated")]),
    (
        "Some 300 sailors are expected to benefit.",
        [({"beneficiaries": 300, "approx": "about"}, "Some 300 sailors", "planned")],
    ),
    (
        "It has benefited 300 sailors.",
        [({"beneficiaries": 300}, "300 sailors", "stated")],
    ),
    ("There are 300 sailors.", []),
    ("It has benefited 300 brave sailors.", []),
    ("It has benefited 2.5 sailors.", []),
    (
        "They work eight hours a week.",
        [({"hours_week": 8}, "eight hours a week", "stated")],
    ),
    ("They work 12 a week.", [({"hours_week": 12}, "12 a week", "stated")]),
    ("They work many hours a week.", []),
    (
        f"The {NAME}, announced in the Budget, is new.",
        [({"announced_in": "the Budget"}, "announced in the Budget", "stated")],
    ),
    (
        f"For the {NAME} in the Budget, it was announced, there is money.",
        [({"announced_in": "the Budget"}, "in the Budget, it was announced", "stated")],
    ),
    ("Another was announced in the Budget.", []),
]


@pytest.mark.parametrize(("sentence", "expected"), CONDITIONS)
def test_sentence_adds_the_condition_it_tells(sentence, expected):
    if expected == "jobless_months":
        expected = [({expected: 3}, "jobless for three months", "stated")]
    assert added(sentence) == expected


AGES = [
    ("takes people aged at least 50", [50]),
    ("takes people aged 50 or above", [50]),
    ("takes people over 50 years old", [50]),
    ("takes people aged 50", []),
    ("takes people up to 50 years old", []),
]


@pytest.mark.parametrize(("words", "ages"), AGES)
def test_only_a_lowest_age_is_a_condition(words, ages):
    found = claims(f"The {NAME} {words}. It takes those aged 70 or above.")
    assert [claim.fields["min_age"] for claim in found] == [*ages, 70]


def test_clause_ends_at_its_marks():
    found = claims(f"The {NAME} takes those aged 50; at least they may sing; it is for 3 weeks.")
    assert found == []


def test_programme_without_rules_is_no_scheme():
    text = f"The {NAME} was launched on May 5, 2024. It runs for two years."
    assert claims(text) == []
    ruled = claims(f"{text} It takes people aged 50 or above.")
    assert [min(claim.fields) for claim in ruled] == [
        "launch_date",
        "duration_months",
        "min_age",
    ]


def test_launch_on_an_unknown_day_keeps_its_reason():
    found = claims(f"{OPENING}It was launched last month.", published=None)
    assert dict(found[1].unresolved) == {
        "launch_date": "the publication day is not known: give --published"
    }
    assert found[1].words("launch_date") == "last month"


def test_notice_without_a_scheme_has_no_conditions():
    document = Document.of(Notice.of("It takes people aged 50 or above.", "en"))
    assert list(read_conditions(document, [], GRAMMAR)) == []
