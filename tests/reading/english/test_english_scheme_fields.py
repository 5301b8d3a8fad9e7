# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Each field of a scheme in English, stated or planned, with sentences that add none."""

from __future__ import annotations

import pytest

from gongshi.notices import Notice
from gongshi.reading.document import Document
from gongshi.reading.english.scheme import find_schemes
from gongshi.values import PartialDate

NAMED = "The Dockside Crew Support Scheme of Hong Kong is for people aged 50 or above. "


def conditions(sentence):
    """Return words, fields and modality of what a sentence adds to the scheme's lowest age."""
    notice = Notice.of(NAMED + sentence, "en", PartialDate.parse("2025-03-04"))
    claims = list(find_schemes(Document.of(notice)))
    assert claims[0].fields["min_age"] == 50
    names = {claim.fields["name"] for claim in claims}
    assert names == {claims[0].fields["name"]}
    return [
        (
            claim.quote,
            {name: value for name, value in claim.fields.items() if name != "name"},
            claim.modality,
        )
        for claim in claims[1:]
    ]


CONDITIONS = [
    (
        "Applicants must have been jobless for three months.",
        [("jobless for three months", {"jobless_months": 3}, "stated")],
    ),
    (
        "Applicants must have been out of work for at least three months.",
        [("out of work for at least three months", {"jobless_months": 3}, "stated")],
    ),
    (
        "Applicants must have done no paid work for three consecutive months.",
        [("no paid work for three consecutive months", {"jobless_months": 3}, "stated")],
    ),
    (
        "Applicants must be unemployed for three months or more.",
        [("unemployed for three months or more", {"jobless_months": 3}, "stated")],
    ),
    (
        "The Scheme will last for 18 months.",
        [("last for 18 months", {"duration_months": 18}, "planned")],
    ),
    ("The Scheme runs for two years.", [("runs for two years", {"duration_months": 24}, "stated")]),
    (
        "The Scheme was extended for one year.",
        [("extended for one year", {"duration_months": 12}, "stated")],
    ),
    (
        "The Scheme opened today (May 5).",
        [("opened today", {"launch_date": "2025-05-05"}, "stated")],
    ),
    (
        "The Scheme opened on Monday (May 5, 2025) at noon.",
        [("opened on Monday", {"launch_date": "2025-05-05"}, "stated")],
    ),
    (
        "The Scheme was launched in May 2024.",
        [("launched in May 2024", {"launch_date": "2024-05"}, "stated")],
    ),
    (
        "The Scheme is expected to start in May.",
        [("start in May", {"launch_date": "2025-05"}, "planned")],
    ),
    (
        "The Scheme takes effect on May 5.",
        [("takes effect on May 5", {"launch_date": "2025-05-05"}, "stated")],
    ),
    ("Applications close on June 30.", []),
    (
        "Participants are paid HK$4,000 after three months of work.",
        [
            (
                "HK$4,000 after three months",
                {"amount": "4000", "currency": "HKD", "work_months": 3},
                "stated",
            )
        ],
    ),
    (
        "They get HK$4,000 after working three months and another HK$6,000 after six months.",
        [
            (
                "HK$4,000 after working three months",
                {"amount": "4000", "currency": "HKD", "work_months": 3},
                "stated",
            ),
            (
                "HK$6,000 after six months",
                {"amount": "6000", "currency": "HKD", "work_months": 6},
                "stated",
            ),
        ],
    ),
    (
        "A further HK$6,000 is granted on completing 12 months.",
        [
            (
                "HK$6,000 is granted on completing 12 months",
                {"amount": "6000", "currency": "HKD", "work_months": 12},
                "stated",
            )
        ],
    ),
    (
        "Part-time workers get half.",
        [("Part-time workers get half", {"part_time": "half"}, "stated")],
    ),
    (
        "Part-time work earns 50 per cent of these sums.",
        [("Part-time work earns 50 per cent of these sums", {"part_time": "half"}, "stated")],
    ),
    (
        "Full-time staff get HK$4,000 a month.",
        [
            (
                "Full-time staff get HK$4,000 a month",
                {"amount": "4000", "currency": "HKD", "per": "month", "basis": "full_time"},
                "stated",
            )
        ],
    ),
    (
        "Nobody can receive more than HK$20,000.",
        [
            (
                "Nobody can receive more than HK$20,000",
                {"max_total": "20000", "currency": "HKD"},
                "stated",
            )
        ],
    ),
    (
        "The total amount is capped at HK$20,000.",
        [("capped at HK$20,000", {"max_total": "20000", "currency": "HKD"}, "stated")],
    ),
    (
        "Each family gets HK$900.",
        [
            (
                "Each family gets HK$900",
                {"amount": "900", "currency": "HKD", "per": "household"},
                "stated",
            )
        ],
    ),
    (
        "The pay is HK$45 per hour in subsidy.",
        [("HK$45 per hour", {"amount": "45", "currency": "HKD", "per": "hour"}, "stated")],
    ),
    (
        "Pupils are given vouchers of HK$300 a year.",
        [("HK$300 a year", {"amount": "300", "currency": "HKD", "per": "year"}, "stated")],
    ),
    (
        "The monthly income must not exceed HK$15,000.",
        [
            (
                "income must not exceed HK$15,000",
                {"income_limit": "15000", "currency": "HKD"},
                "stated",
            )
        ],
    ),
    (
        "Those earning less than HK$15,000 a month qualify for the allowance.",
        [("earning less than HK$15,000", {"income_limit": "15000", "currency": "HKD"}, "stated")],
    ),
    (
        "They must work at least 18 hours a week.",
        [("18 hours a week", {"hours_week": 18}, "stated")],
    ),
    ("Full-time means 35 hours per week.", [("35 hours per week", {"hours_week": 35}, "stated")]),
    (
        "The Government expects 3,000 people to benefit.",
        [("3,000 people", {"beneficiaries": 3000}, "planned")],
    ),
    ("It has benefited 3,000 people.", [("3,000 people", {"beneficiaries": 3000}, "stated")]),
    (
        "More than 3,000 households will benefit.",
        [("More than 3,000 households", {"beneficiaries": 3000, "approx": "over"}, "planned")],
    ),
    ("The city earmarked HK$50 million for it.", []),
    ("Applications are processed within two months.", []),
    (
        "The Scheme was proposed in this year's budget.",
        [("proposed in this year's budget", {"announced_in": "this year's budget"}, "stated")],
    ),
    (
        "The Scheme, announced in the 2024 Policy Address, helps dockers.",
        [
            (
                "announced in the 2024 Policy Address",
                {"announced_in": "the 2024 Policy Address"},
                "stated",
            )
        ],
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), CONDITIONS)
def test_sentence_adds_its_condition_in_its_modality(sentence, expected):
    assert conditions(sentence) == expected
