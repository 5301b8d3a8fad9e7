# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Who held an office on a day: as far as notices attest it, and no further."""

from __future__ import annotations

import pytest

from gongshi.record import RegisteredName, RegisterItem, fold
from gongshi.record.holders import Attested, Holding, attested, holdings, holds_on
from gongshi.record.register import item_draft
from gongshi.values import PartialDate

COUNCIL = "Harbour City-River Port Joint Council"


def day(written):
    return None if written is None else PartialDate.parse(written)


def says(person, when, claim="c", name=None):
    return Attested("mayor", "Mayor", person, name or person or "?", day(when), claim)


def held(*told):
    return [
        (one.person or one.name, str(one.first), str(one.last), one.claims)
        for one in holdings("mayor", told)
    ]


def test_office_is_theirs_from_the_first_to_the_last_day_they_are_named():
    told = (says("ada", "2024-04-26", "c2"), says("ada", "2021-08", "c1"))
    assert held(*told) == [("ada", "2021-08", "2024-04-26", ("c1", "c2"))]


def test_another_holder_in_between_ends_a_stretch():
    told = (says("ada", "2012", "1"), says("bo", "2015-04-10", "2"), says("ada", "2018", "3"))
    assert held(*told) == [
        ("ada", "2012", "2012", ("1",)),
        ("bo", "2015-04-10", "2015-04-10", ("2",)),
        ("ada", "2018", "2018", ("3",)),
    ]


def test_undated_claims_are_told_apart_and_last():
    told = (says("bo", None, "1"), says("ada", "2012", "2"), says("ada", None, "3"))
    assert held(*told) == [
        ("ada", "2012", "2012", ("2",)),
        ("bo", "None", "None", ("1",)),
        ("ada", "None", "None", ("3",)),
    ]


def test_names_nobody_registered_are_one_person_when_written_alike():
    told = (says(None, "2012", "1", "Ah Bo"), says(None, "2013", "2", "Ah-Bo"))
    assert held(*told) == [("Ah Bo", "2012", "2013", ("1", "2"))]


@pytest.mark.parametrize(
    ("asked", "holds"),
    [
        ("2021-07-31", None),
        ("2021-08-01", True),
        ("2022-06-01", True),
        ("2024-04-26", True),
        ("2024-04-27", None),
    ],
)
def test_of_a_day_outside_the_stretch_the_record_cannot_say(asked, holds):
    holding = Holding("mayor", "ada", "Ada", day("2021-08"), day("2024-04-26"), ("c",))
    assert holds_on(holding, day(asked)) is holds


def test_of_an_undated_holding_the_record_cannot_say():
    assert holds_on(Holding("mayor", "ada", "Ada", None, None, ("c",)), day("2024-01-01")) is None


def test_chairs_office_holders_and_speakers_attest_an_office(bench):
    mayor = RegisterItem("hc-mayor", "office", (RegisteredName("Mayor", "en"),), {"side": "hc"})
    bench.append(item_draft(mayor, "clerk", None))
    who = {"person": "Ada Quay", "office": "Mayor"}
    session = {"mechanism": COUNCIL, "ordinal": 2, "date": "2026-01-03"}
    chair, holder, spoke = bench.accepted(
        "Some words.",
        ("chair", {**who, "session": session}, "words"),
        ("office_holder", who, "words"),
        ("statement", {"speaker": "Bo", "office": "Clerk", "direct": False}, "words"),
        ("statement", {"speaker": "Ada Quay", "direct": False}, "words"),
        ("consensus_count", {"what": "areas", "value": 2}, "words"),
    )[:3]
    bench.read("Other words.", ("office_holder", who, "words"))
    bench.accepted("Third words.", ("office_holder", who, "words", "denied"))
    folded = fold(bench.ledger.entries)
    found = tuple(attested(folded.claims.values(), folded.notices, folded.register))
    assert found == (
        Attested("hc-mayor", "Mayor", "ada-quay", "Ada Quay", day("2026-01-03"), chair),
        Attested("hc-mayor", "Mayor", "ada-quay", "Ada Quay", day("2026-01-04"), holder),
        Attested(None, "Clerk", None, "Bo", day("2026-01-04"), spoke),
    )
    assert holdings("hc-mayor", found) == (
        Holding(
            "hc-mayor",
            "ada-quay",
            "Ada Quay",
            day("2026-01-03"),
            day("2026-01-04"),
            (chair, holder),
        ),
    )
