# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Benefits named in small letters: which phrases are names of schemes, and which are none."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.document import Document
from gongshi.reading.english.scheme import find_schemes
from gongshi.values import PartialDate


def schemes(text):
    """Return the fields of every claim about a scheme."""
    notice = Notice.of(text, "en", PartialDate.parse("2025-03-04"))
    return [dict(claim.fields) for claim in find_schemes(Document.of(notice))]


NAMES = [
    (
        "The city announced a ferry crew subsidy. It is for people aged 50 or above.",
        [{"name": "ferry crew subsidy", "min_age": 50}],
    ),
    (
        "The city launched a new ferry crew subsidy for people aged 50 or above.",
        [{"name": "ferry crew subsidy", "min_age": 50}],
    ),
    (
        "A ferry crew subsidy will be paid to people aged 50 or above.",
        [{"name": "ferry crew subsidy", "min_age": 50}],
    ),
    (
        "The ferry crew subsidy is for people aged 50 or above.",
        [{"name": "ferry crew subsidy", "min_age": 50}],
    ),
    (
        "The ferry crew subsidy of up to $5,000 a month is for people aged 50 or above.",
        [
            {"name": "ferry crew subsidy", "min_age": 50},
            {"name": "ferry crew subsidy", "amount": "5000", "at_most": True, "per": "month"},
        ],
    ),
    (
        "The council proposed a one-off harbour payout for people aged 50 or above.",
        [{"name": "harbour payout", "min_age": 50}],
    ),
    (
        "The budget includes a school bus voucher for pupils aged 6 or above.",
        [
            {"name": "school bus voucher", "announced_in": "The budget"},
            {"name": "school bus voucher", "min_age": 6},
        ],
    ),
    (
        "The council will introduce an elderly fare rebate for people aged 65 or above.",
        [{"name": "elderly fare rebate", "min_age": 65}],
    ),
    (
        "A night-shift meal allowance is worth $40 a day.",
        [{"name": "night-shift meal allowance", "amount": "40", "per": "day"}],
    ),
    (
        "The council pledged a boat repair grant of $9,000.",
        [{"name": "boat repair grant", "amount": "9000"}],
    ),
    (
        "It announced a ferry crew subsidy of $800 a month. It is for those aged 50 or above.",
        [
            {"name": "ferry crew subsidy", "amount": "800", "per": "month"},
            {"name": "ferry crew subsidy", "min_age": 50},
        ],
    ),
    (
        "It announced a crew subsidy and a fare rebate. The rebate is for those aged 65 or above.",
        [{"name": "fare rebate", "min_age": 65}],
    ),
    (
        "The city announced a ferry crew subsidy pilot scheme for people aged 50 or above.",
        [{"name": "ferry crew subsidy pilot scheme", "min_age": 50}],
    ),
    (
        "The Dockside Crew Scheme pays a travel allowance of $40 a day to people aged 50 or above.",
        [
            {"name": "Dockside Crew Scheme", "min_age": 50},
            {"name": "Dockside Crew Scheme", "amount": "40", "per": "day"},
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_benefit_that_is_announced_or_has_a_purpose_is_a_scheme(text, expected):
    assert schemes(text) == expected


NO_NAMES = [
    "He received a monthly meal allowance of $500.",
    "Workers were paid a small travel allowance of $40 a day.",
    "She won a generous research grant of $9,000.",
    "They pay an allowance of $900.",
    "Each of them gets the allowance of $900.",
    "People with a monthly pension of $900 may attend.",
]


@pytest.mark.parametrize("text", NO_NAMES)
def test_benefit_that_somebody_merely_got_is_no_scheme(text):
    assert schemes(text) == []
