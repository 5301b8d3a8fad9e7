# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Conditions and benefits of invented schemes in English, one claim each."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.document import Document
from gongshi.reading.english.scheme import find_schemes
from gongshi.reading.english.scheme_names import scheme_mentions
from gongshi.values import PartialDate

NAMED = "The Dockside Retraining Subsidy Scheme of Hong Kong is for people aged 50 or above. "


def schemes(text, published="2025-03-04"):
    day = PartialDate.parse(published) if published else None
    return list(find_schemes(Document.of(Notice.of(text, "en", day))))


def conditions(text, published="2025-03-04"):
    """Return the fields of every claim but the name."""
    return [
        {name: value for name, value in claim.fields.items() if name != "name"}
        for claim in schemes(text, published)
    ]


CONDITIONS = [
    ("Applicants must be unemployed for four months or more.", {"jobless_months": 4}),
    ("It is for those out of work for at least four months.", {"jobless_months": 4}),
    ("Applicants have held no paid employment in four months.", {"jobless_months": 4}),
    ("The Scheme will run for two years.", {"duration_months": 24}),
    ("The Scheme is implemented for a period of 18 months.", {"duration_months": 18}),
    (
        "Participants receive $5,000 after working another six months.",
        {"amount": "5000", "currency": "HKD", "work_months": 6},
    ),
    (
        "Participants receive up to $5,000 after working another six months.",
        {"amount": "5000", "currency": "HKD", "work_months": 6, "at_most": True},
    ),
    (
        "A maximum payment of $5,000 is paid after six months in full-time work.",
        {
            "amount": "5000",
            "currency": "HKD",
            "work_months": 6,
            "at_most": True,
            "basis": "full_time",
        },
    ),
    (
        "Participants are granted $800 per month.",
        {"amount": "800", "currency": "HKD", "per": "month"},
    ),
    (
        "Each household receives $800.",
        {"amount": "800", "currency": "HKD", "per": "household"},
    ),
    ("Part-time staff get half of the sums.", {"part_time": "half"}),
    (
        "No participant may receive more than $15,000.",
        {"max_total": "15000", "currency": "HKD"},
    ),
    (
        "The monthly income of applicants must not exceed $9,000.",
        {"income_limit": "9000", "currency": "HKD"},
    ),
    ("Some 4,000 people are expected to benefit.", {"beneficiaries": 4000, "approx": "about"}),
    ("About 4,000 people are expected to benefit.", {"beneficiaries": 4000, "approx": "about"}),
    ("Full-time work means 30 hours per week.", {"hours_week": 30}),
]


@pytest.mark.parametrize(("sentence", "expected"), CONDITIONS)
def test_condition_told_by_its_words_becomes_one_claim(sentence, expected):
    assert conditions(NAMED + sentence) == [{"min_age": 50}, expected]


def test_tiers_of_one_sentence_are_paired_in_their_order():
    sentence = "They receive $5,000 after working three months and another $6,000 after six months."
    tiers = [(c["amount"], c["work_months"]) for c in conditions(NAMED + sentence)[1:]]
    assert tiers == [("5000", 3), ("6000", 6)]


def test_launch_planned_and_stated_are_told_apart():
    planned = schemes(NAMED + "It will be implemented on May 15.")[-1]
    stated = schemes(NAMED + "It was launched on January 15, 2025.")[-1]
    assert (planned.fields["launch_date"], planned.modality) == ("2025-05-15", "planned")
    assert (stated.fields["launch_date"], stated.modality) == ("2025-01-15", "stated")


def test_launch_without_publication_day_is_unresolved_and_says_why():
    claim = schemes(NAMED + "Registration opened today.", published=None)[-1]
    assert "launch_date" not in claim.fields
    assert claim.unresolved["launch_date"]


def test_closing_day_is_no_launch():
    assert conditions(NAMED + "Applications close on May 15.") == [{"min_age": 50}]


def test_announced_in_last_years_address_as_written():
    text = NAMED + "The Scheme, announced in last autumn's policy address, helps dockers."
    assert conditions(text)[-1] == {"announced_in": "last autumn's policy address"}


def test_scheme_every_part_is_pinned_to_its_words():
    claim = schemes(NAMED + "Participants receive up to $5,000 after working another six months.")[
        -1
    ]
    assert {part: claim.words(part) for part in claim.parts} == {
        "name": "Dockside Retraining Subsidy Scheme",
        "amount": "$5,000",
        "at_most": "up to",
        "work_months": "six months",
    }


def test_abbreviation_stands_for_the_full_name():
    text = (
        "The Dockside Retraining Subsidy Scheme (DRS Scheme) opens soon. "
        "Under the DRS Scheme, people aged 50 or above receive $800."
    )
    assert {claim.fields["name"] for claim in schemes(text)} == {
        "Dockside Retraining Subsidy Scheme"
    }


def test_scheme_described_first_is_the_one_named_next():
    text = "A trial scheme to help dockers begins on May 2. " + NAMED
    assert schemes(text)[0].fields["name"] == "Dockside Retraining Subsidy Scheme"


def test_scheme_without_a_name_is_called_by_the_phrase_that_defines_it():
    text = "A trial scheme to help dockers was proposed. The scheme is for those aged 50 or above."
    assert [claim.fields["name"] for claim in schemes(text)] == ["trial scheme to help dockers"]


def test_mentions_of_two_schemes_are_kept_apart():
    text = NAMED + "\n\nThe Night Ferry Voucher Scheme pays $30 a day to people aged 65 or above."
    names = [m.name for m in scheme_mentions(Document.of(Notice.of(text, "en")))]
    assert names == ["Dockside Retraining Subsidy Scheme", "Night Ferry Voucher Scheme"]


SILENT = [
    "The two ports signed five agreements. People aged 50 or above may attend.",
    "A symposium on the Dockside Training Programme was held on May 2, 2024.",
    "The Harbour Exchange Programme will last for three years.",
    "The city earmarked $5,000 for flowers.",
]


@pytest.mark.parametrize("text", SILENT)
def test_no_rules_of_a_scheme_no_claim(text):
    assert conditions(text) == []
