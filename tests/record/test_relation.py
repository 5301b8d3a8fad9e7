# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""How two claims stand to one another: the cases that public sources on co-operation really hold.

Each case is one contradiction of two sources about a mechanism, with the relation that record.md,
section 5, gives it.
"""

from __future__ import annotations

import pytest

from gongshi.record.fact import Assertion
from gongshi.record.relation import RELATIONS, relation


def says(subject, name, key, same=None, **value):
    return Assertion(subject, name, key, value, "c" * 64, same=same)


def areas(value, session="hksh-4", **more):
    return says(session, "count", "areas", value=value, **more)


def documents(value, session, **more):
    return says(session, "count", "documents", value=value, **more)


def chair(person, office, session="sgsh-2"):
    same = {"person": person, "office": office}
    return says(session, "chair", "sg", same, person=person, person_id=person, side="sg")


def renamed(**fields):
    name = "Hong Kong/Shanghai Co-operation Conference"
    return says("hk-sh", "renamed", "key", fields.get("date"), new_name=name, **fields)


CASES = {
    "16 areas, six of them key": (areas(16), areas(6, scope="key"), "other_scope"),
    "two notices of 16 areas": (areas(16), areas(16), "equal"),
    "16 areas, and 16 key areas": (areas(16, scope="key"), areas(16), "refines"),
    "nine areas or eight": (areas(9, "hksh-2"), areas(8, "hksh-2"), "conflict"),
    "20 documents in all, or 20 beside the memorandum": (
        documents(20, "hksh-6"),
        documents(20, "hksh-6", scope="beside the memorandum"),
        "refined_by",
    ),
    "four documents beside the memorandum, five in all": (
        documents(5, "hksh-5"),
        documents(4, "hksh-5", scope="beside the memorandum"),
        "other_scope",
    ),
    "five documents or four": (documents(5, "2023"), documents(4, "2023"), "conflict"),
    "renamed in 2015, or after the third session": (
        renamed(date="2015"),
        renamed(),
        "refines",
    ),
    "planned for the third quarter, held in April": (
        says("hksh-3", "planned", "2014-Q3", date="2014-Q3"),
        says("hksh-3", "date", "", date="2015-04-10"),
        "plan_and_outcome",
    ),
    "held in June or in July": (
        says("hkgd-24", "date", "", date="2024-06-27"),
        says("hkgd-24", "date", "", date="2024-07-12"),
        "conflict",
    ),
    "one chair under two offices": (
        chair("lawrence-wong", "sg-minister-culture"),
        chair("lawrence-wong", "sg-minister-education"),
        "conflict",
    ),
    "one chair, the office unregistered in one source": (
        chair("lawrence-wong", "sg-minister-culture"),
        chair("lawrence-wong", None),
        "equal",
    ),
    "chairs of two sessions": (
        chair("heng-swee-keat", None, "sgsh-1"),
        chair("lawrence-wong", None, "sgsh-2"),
        "other_subject",
    ),
    "signed by the leaders, or by the bodies": (
        says("hkgd-23", "instrument", "memo", title="Memo", signatories=["John Lee"]),
        says("hkgd-23", "instrument", "memo", title="Memo", signatories=["Two bureaus"]),
        "conflict",
    ),
    "a document with its signatories and without": (
        says("hkgd-23", "instrument", "memo", title="Memo"),
        says("hkgd-23", "instrument", "memo", title="Memo", signatories=["John Lee"]),
        "refined_by",
    ),
    "deals at one symposium": (
        says("hkbj-28", "indicator", "deals//USD", ["7774500000", None], value="7774500000"),
        says("hkbj-28", "indicator", "deals//USD", ["7860000000", None], value="7860000000"),
        "conflict",
    ),
    "projects on the opening day and in the end": (
        says("pprd-7", "count", "projects", value=117, scope="opening day"),
        says("pprd-7", "count", "projects", value=1544),
        "other_scope",
    ),
    "founded as an idea, or at the first forum": (
        says("pprd", "founded", "", "2003", date="2003"),
        says("pprd", "founded", "", "2004", date="2004"),
        "conflict",
    ),
    "a plain amount, and the same as a maximum": (
        says("rea", "amount", "6", ["10000", "HKD"], amount="10000", currency="HKD"),
        says("rea", "amount", "6", ["10000", "HKD"], amount="10000", currency="HKD", at_most=True),
        "equal",
    ),
    "over 30 hours, or at least 30": (
        says("rea", "hours_week", "", hours_week=30, approx="over"),
        says("rea", "hours_week", "", hours_week=30, approx="at_least"),
        "conflict",
    ),
    "30 hours, or over 30": (
        says("rea", "hours_week", "", hours_week=30),
        says("rea", "hours_week", "", hours_week=30, approx="over"),
        "conflict",
    ),
    "1.2 million people, or nearly 1.3": (
        says("hkfj-2", "indicator", "people", value="1200000"),
        says("hkfj-2", "indicator", "people", value="1300000", approx="nearly"),
        "conflict",
    ),
    "19 groups in 2006, 15 in no year": (
        says("hkgd", "indicator", "groups/2006/", value="19"),
        says("hkgd", "indicator", "groups//", value="15"),
        "other_scope",
    ),
    "15 documents at two sessions": (
        documents(15, "sgsh-4"),
        documents(15, "sgsh-5"),
        "other_subject",
    ),
    "28 joint projects, 28 initiatives": (
        says("hksh-2", "count", "projects", value=28),
        says("hksh-2", "count", "initiatives", value=28),
        "other_scope",
    ),
    "a month, and a day of it": (
        says("hksh-5", "date", "", date="2021-08"),
        says("hksh-5", "date", "", date="2021-08-30"),
        "refined_by",
    ),
    "over 60, and 65": (
        says("hksh-6", "count", "projects", value=65),
        says("hksh-6", "count", "projects", value=60, approx="over"),
        "refines",
    ),
}
TURNED = {"refines": "refined_by", "refined_by": "refines"}


@pytest.mark.parametrize("case", CASES)
def test_two_sources_stand_to_one_another_as_the_table_says(case):
    one, other, stands = CASES[case]
    assert relation(one, other) == stands
    assert relation(other, one) == TURNED.get(stands, stands)


def test_every_relation_has_a_case():
    assert {stands for *_, stands in CASES.values()} | {"refines"} == set(RELATIONS)
