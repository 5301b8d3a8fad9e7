# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Names that claims mention: enough to find every claim that a name or a subject hangs on."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gongshi.record import ClaimStanding, Register, RegisteredName, RegisterItem
from gongshi.record.assertions import assertions_of
from gongshi.record.mention import (
    Mention,
    changed_names,
    mentions_of,
    mentions_of_subject,
    names_said,
)
from gongshi.record.register import name_key

NAMES = ("Harbour Council", "the Harbour Council", "Quay & Pier", "港城", "Ada Quay", "River")
MODALITIES = ("stated", "planned", "conditional", "denied")


def item(id_, kind, *names):
    return RegisterItem(id_, kind, tuple(RegisteredName(name, "en") for name in names), {})


def payload(kind, **fields):
    return {"kind": kind, "fields": fields, "modality": "stated", "notice": "n" * 64}


def test_chair_mentions_person_side_and_the_numbered_session():
    session = {"mechanism": "The Harbour Council", "ordinal": 2}
    chair = payload("chair", person="Ada Quay", office="Mayor", side="River", session=session)
    assert mentions_of(chair) == {
        Mention("person", "ada quay"),
        Mention("side", "river"),
        Mention("office", "mayor"),
        Mention("mechanism", "harbour council", "2"),
    }


def test_meeting_mentions_its_session_and_place():
    meeting = payload("meeting", mechanism="Harbour Council", ordinal=3, place="River")
    assert mentions_of(meeting) == {
        Mention("mechanism", "harbour council", "3"),
        Mention("side", "river"),
    }


def test_history_mentions_each_name_of_the_mechanism():
    told = payload("mechanism_history", event="renamed", former_name="Quay", new_name="Pier")
    assert mentions_of(told) == {Mention("mechanism", "quay"), Mention("mechanism", "pier")}


def test_claim_without_names_mentions_nothing():
    assert mentions_of(payload("instruments_signed", count=3)) == frozenset()


def test_names_are_told_as_the_claim_writes_them():
    session = {"mechanism": "The Harbour Council", "ordinal": 2}
    chair = payload("chair", person="Ada Quay", office="Mayor", session=session)
    assert list(names_said(chair)) == [
        ("person", "Ada Quay"),
        ("office", "Mayor"),
        ("mechanism", "The Harbour Council"),
    ]
    assert list(names_said(payload("consensus_count", what="areas", value=2))) == []


def test_session_is_mentioned_by_every_name_of_its_mechanism_and_by_no_other_number():
    register = Register.of([item("hc-rp", "mechanism", "Old Council", "New Council")])
    assert mentions_of_subject("hcrp-2", register) == {
        Mention("mechanism", "old council", "2"),
        Mention("mechanism", "new council", "2"),
    }
    assert mentions_of_subject("xx-2", register) == frozenset()


def test_item_of_the_register_is_mentioned_by_its_names():
    register = Register.of([item("grant", "scheme", "Crew Grant", "Ferry Grant")])
    assert mentions_of_subject("grant", register) == {
        Mention("scheme", "crew grant"),
        Mention("scheme", "ferry grant"),
    }


def test_names_that_lead_elsewhere_are_those_gained_lost_and_made_ambiguous():
    before = Register.of([item("a", "side", "Stays", "Lost", "Shared"), item("b", "side", "Was b")])
    after = Register.of([item("a", "side", "Stays", "New", "Shared"), item("b", "side", "Shared")])
    assert changed_names(before, after) == {
        Mention("side", "lost"),
        Mention("side", "new"),
        Mention("side", "shared"),
        Mention("side", "was b"),
    }
    assert changed_names(after, after) == frozenset()


class Asked:
    """A register that notes what it was asked."""

    def __init__(self, register):
        self.register, self.names = register, set()

    def find(self, kind, name, notice=""):
        self.names.add((kind, name_key(name)))
        return self.register.find(kind, name, notice)


names = st.sampled_from(NAMES)
sessions = st.fixed_dictionaries({}, optional={"mechanism": names, "ordinal": st.integers(1, 3)})
fields = {
    "meeting": {
        "mechanism": names,
        "ordinal": st.integers(1, 3),
        "place": names,
        "date": st.sampled_from(["2026-01-03", "2026"]),
        "status": st.sampled_from(["held", "planned"]),
    },
    "mechanism_history": {"mechanism": names, "new_name": names, "former_name": names},
    "scheme": {"name": names, "min_age": st.just(40)},
    "chair": {"side": names, "office": names, "session": sessions},
    "consensus_count": {"session": sessions},
    "instruments_signed": {"session": sessions},
    "area": {"session": sessions},
    "project": {"name": names, "session": sessions},
    "instrument": {"title": names, "session": sessions},
    "statement": {"speaker": names, "session": sessions},
    "indicator": {"name": names},
    "rank": {"property": names},
}
always = {
    "mechanism_history": {"event": "founded"},
    "chair": {"person": "Ada Quay"},
    "consensus_count": {"what": "projects", "value": 1},
    "instruments_signed": {"count": 1},
    "area": {"name": "ferries"},
    "indicator": {"value": "1"},
}
claims = st.sampled_from(sorted(fields)).flatmap(
    lambda kind: st.builds(
        lambda told, modality: (
            payload(kind, **told, **always.get(kind, {})) | {"modality": modality}
        ),
        st.fixed_dictionaries({}, optional=fields[kind]),
        st.sampled_from(MODALITIES),
    )
)
items = st.tuples(
    st.sampled_from(["mechanism", "side", "person", "scheme"]),
    st.sampled_from(["hc-rp", "hcrp-2", "x"]),
    st.lists(names, min_size=1, max_size=2),
).map(lambda told: item(told[1], told[0], *told[2]))
registers = st.lists(items, max_size=5).map(Register.of)


@given(told=claims, register=registers, about=st.sampled_from([None, "hcrp-2"]))
def test_no_claim_asks_the_register_for_a_name_it_does_not_mention(told, register, about):
    asked = Asked(register)
    list(assertions_of(ClaimStanding("c" * 64, told, "now", "accepted"), asked, about))
    mentioned = {(one.item, one.key) for one in mentions_of(told)}
    # "?" stands for a name that the claim does not give; nothing is registered under it.
    assert {name for name in asked.names if name[1] != "?"} <= mentioned


@given(told=claims, register=registers, about=st.sampled_from([None, "elsewhere-9"]))
def test_every_subject_a_claim_speaks_of_leads_back_to_the_claim(told, register, about):
    claim = ClaimStanding("c" * 64, told, "now", "accepted")
    for made in assertions_of(claim, register, about):
        if made.subject != about:
            assert mentions_of_subject(made.subject, register) & mentions_of(told)
