# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What holds of every ledger: order within an instant, and what was known, change nothing."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st
from tests.record.conftest import COUNCIL, Bench

from gongshi.record import RegisteredName, RegisterItem, fold
from gongshi.record.concordance import Area, area_link_draft
from gongshi.record.entry import Draft
from gongshi.record.identity import edge_draft
from gongshi.record.register import item_draft
from gongshi.record.retraction import RETRACTABLE, retraction_draft

SECOND = {"mechanism": COUNCIL, "ordinal": 2}
PERSONS = ("ada-quay", "bo-pier", "cy-dock", "person/ada", "person/bo")
places = st.integers(0, 5)
acts = st.one_of(
    st.tuples(st.just("read"), places, st.integers(1, 3)),
    st.tuples(st.just("review"), places, st.sampled_from(["accept", "reject", "correct"])),
    st.tuples(st.just("item"), st.sampled_from(PERSONS[:3]), st.sampled_from(["Ada", "Bo"])),
    st.tuples(
        st.just("edge"),
        st.sets(st.sampled_from(PERSONS), min_size=2, max_size=2).map(sorted).map(tuple),
        st.sampled_from(["same", "different", "unsure"]),
    ),
    st.tuples(st.just("link"), places, st.sampled_from(["same", "overlaps"])),
    st.tuples(st.just("take back"), places, st.none()),
)


class Acting(Bench):
    """A bench on which acts are drawn, several of them in one instant."""

    def do(self, act, at_once):
        if at_once:
            self.now -= timedelta(hours=1)
        name, one, how = act
        getattr(self, "_" + name.replace(" ", "_"))(one, how)

    def claims(self):
        return sorted(fold(self.ledger.entries).claims)

    def _read(self, number, value):
        chair = {"person": "Ada" if value == 1 else "Bo", "session": SECOND}
        counted = {"what": "areas", "value": value, "session": SECOND}
        told = (("chair", chair, "words"), ("consensus_count", counted, "words"))
        self.read(f"Some words, {number}.", *told[: value or None])

    def _review(self, place, verdict):
        claims = self.claims()
        if len(claims) > place:
            other = claims[place - 1] if verdict == "correct" else None
            if other != claims[place]:
                self.review(claims[place], verdict, other)

    def _item(self, id_, name):
        item = RegisterItem(id_, "person", (RegisteredName(name, "en"),), {})
        self.append(item_draft(item, "clerk", self.ledger.latest.get(id_)))

    def _edge(self, ends, verdict):
        if "/" not in ends[0]:
            prior = self.ledger.latest.get("~".join(ends))
            self.append(edge_draft(ends, verdict, "Told so.", "clerk", prior))

    def _link(self, place, relation):
        areas = (Area("hcrp-1", "ferries"), Area("hcrp-2", f"port {place}"))
        prior = self.ledger.latest.get("~".join(map(str, areas)))
        self.append(area_link_draft(areas, relation, "Told so.", "clerk", prior))

    def _take_back(self, place, _):
        found = [entry for entry in self.ledger.entries if entry.kind in RETRACTABLE]
        if len(found) > place:
            prior = self.ledger.latest[found[-1 - place].subject]
            self.append(retraction_draft(found[-1 - place], "Not so.", "clerk", prior))


@st.composite
def ledgers(draw):
    bench = Acting()
    for act in draw(st.lists(acts, max_size=12)):
        bench.do(act, draw(st.booleans()))
    return bench.ledger.entries


@given(entries=ledgers(), chance=st.randoms(use_true_random=False))
def test_order_of_entries_of_one_instant_changes_nothing(entries, chance):
    shuffled = sorted(entries, key=lambda entry: (entry.recorded_at, chance.random()))
    assert fold(shuffled) == fold(entries)


@given(entries=ledgers())
def test_what_was_known_at_an_instant_never_changes(entries):
    for place, entry in enumerate(entries[:-1]):
        if entry.recorded_at < entries[place + 1].recorded_at:
            assert fold(entries, known_at=entry.recorded_at) == fold(entries[: place + 1])


@given(entries=ledgers(), place=st.integers(0, 11))
def test_whatever_is_taken_back_is_as_if_it_had_not_been_said(entries, place):
    bench = Bench()
    bench.ledger.entries[:] = entries
    found = [entry for entry in entries if entry.kind in ("resolution", "concordance")]
    entry = found[-1 - place % len(found)]
    at = entries[-1].recorded_at
    draft = retraction_draft(entry, "Not so.", "clerk", None)
    retraction = Draft(draft.kind, draft.subject, draft.payload, draft.actor).at(at)
    without = [one for one in entries if one is not entry]
    assert fold([*entries, retraction]) == fold(without)
