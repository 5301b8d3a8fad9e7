# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Acts of every kind on a small invented record, in any order: what properties are tried on.

An act that cannot be (a review of a claim nobody recorded) is left out. Names are few, so that
acts meet: two mechanisms share one, a side and a person change theirs, sessions are told of by
notices that name them and by notices that do not.
"""

from __future__ import annotations

import hashlib

from hypothesis import strategies as st

from gongshi.record import (
    RANKS,
    Draft,
    Policy,
    RegisteredName,
    RegisterItem,
    claim_id,
)
from gongshi.record.entry import PAYLOADS
from gongshi.record.identity import edge_draft, edge_subject
from gongshi.record.policy import policy_draft
from gongshi.record.register import item_draft
from gongshi.record.retraction import RETRACTABLE
from gongshi.store.append import append, latest_leaves
from gongshi.store.models import LedgerEntry

NAMES = {
    "hc-rp": ("mechanism", ("Harbour Council", "Joint Council", "Pier Conference")),
    "qp": ("mechanism", ("Joint Council", "Quay Conference")),
    "hc": ("side", ("Harbour City", "港城")),
    "ada-quay": ("person", ("Ada Quay", "Ada")),
    "grant": ("scheme", ("Crew Grant", "Ferry Grant")),
}
ONE, TWO = ({"mechanism": name, "ordinal": 2} for name in ("Harbour Council", "Joint Council"))
OTHER = {"mechanism": "Harbour Council", "ordinal": 3}
CLAIMS = (
    ("meeting", {**ONE, "date": "2026-01-03", "place": "Harbour City"}),
    ("meeting", {**ONE, "date": "2026-01"}),
    ("meeting", {**TWO, "date": "2026-01-05", "place": "港城"}),
    ("meeting", {**OTHER, "date": "2024-05", "format": "video"}),
    ("meeting", {**OTHER, "date": "2027", "status": "planned"}),
    ("chair", {"person": "Ada", "office": "Mayor", "side": "Harbour City", "session": ONE}),
    ("chair", {"person": "Ada Quay", "office": "Mayor", "side": "港城"}),
    ("consensus_count", {"what": "projects", "value": 12, "session": TWO}),
    ("consensus_count", {"what": "projects", "value": 10, "approx": "over", "session": ONE}),
    ("instruments_signed", {"count": 3}),
    ("area", {"name": "ferries", "session": OTHER}),
    ("statement", {"speaker": "Ada", "direct": True}),
    ("mechanism_history", {"event": "founded", "mechanism": "Joint Council", "date": "2003"}),
    ("mechanism_history", {"event": "renamed", "former_name": "Quay Conference"}),
    ("scheme", {"name": "Crew Grant", "min_age": 40}),
    ("scheme", {"name": "Ferry Grant", "min_age": 45}),
)
SUBJECTS = ("hcrp-2", "hcrp-3", "qp-2", "qp-3", "hc-rp", "qp", "hc", "ada-quay", "grant", "x-1")
EDGES = (
    ("hc-rp", "qp"),
    ("hc-rp", "mechanism/joint council"),
    ("qp", "mechanism/pier conference"),
    ("ada-quay", "person/ada"),
    ("hc", f"side/港城/{hashlib.sha256(b'a').hexdigest()}"),
    ("qp", f"mechanism/harbour council/{hashlib.sha256(b'b').hexdigest()}"),
)
NOTICES = tuple(hashlib.sha256(name.encode()).hexdigest() for name in "abc")


def claim_of(notice, number, corrects=None):
    """The payload of claim ``number`` as notice ``notice`` makes it."""
    kind, fields = CLAIMS[number]
    return {
        "kind": kind,
        "fields": fields,
        "notice": NOTICES[notice],
        "pin": {"start": number, "end": number + 1, "words": "0" * 64},
        "parts": {},
        "modality": "denied" if number == 1 and notice == 2 else "stated",
        "unresolved": {},
        "corrects": corrects,
    }


notices = st.integers(0, len(NOTICES) - 1)
numbers = st.integers(0, len(CLAIMS) - 1)
said = st.tuples(notices, numbers)
act = st.one_of(
    st.tuples(st.just("claim"), said),
    st.tuples(st.just("review"), said, st.sampled_from(["accept", "accept", "reject"])),
    st.tuples(st.just("correct"), said, numbers),
    st.tuples(st.just("accepted"), st.lists(said, min_size=1, max_size=6)),
    st.tuples(
        st.just("notice"),
        notices,
        st.sampled_from(RANKS),
        st.sampled_from(["2026-01-04", "2026-01-30", "2026", None]),
    ),
    st.tuples(st.just("reading"), notices, st.lists(numbers, max_size=4)),
    st.sampled_from(sorted(NAMES)).flatmap(
        lambda id_: st.tuples(
            st.just("item"),
            st.just(id_),
            st.lists(st.sampled_from(NAMES[id_][1]), min_size=1, unique=True),
        )
    ),
    st.tuples(st.just("policy"), st.permutations(RANKS)),
    st.tuples(
        st.just("edge"), st.sampled_from(EDGES), st.sampled_from(["same", "different", "unsure"])
    ),
    st.tuples(st.just("retract"), st.integers(0, 9)),
)
batches = st.lists(st.lists(act, min_size=1, max_size=4), min_size=12, max_size=20)


class Scribe:
    """Turns acts into drafts that the open record takes."""

    def begin(self):
        """Put the register and two notices on the record."""
        names = {id_: told[:1] for id_, (_, told) in sorted(NAMES.items())}
        append(item_draft(self.item(id_, told), "clerk", None) for id_, told in names.items())
        append(self.notice(notice, "official", "2026-01-04") for notice in range(2))
        self.batch([("accepted", [(n % 2, n) for n in range(0, len(CLAIMS), 3)])])

    def batch(self, acts):
        """Append a batch of acts; of equal drafts only one."""
        kept = LedgerEntry.objects.filter(kind__in=["claim", "notice"])
        self.claims = set(kept.values_list("claim", flat=True))
        self.notices = set(kept.filter(kind="notice").values_list("subject", flat=True))
        drafts = [d for act in acts for d in getattr(self, f"draft_{act[0]}")(*act[1:])]
        append({repr(draft): draft for draft in drafts}.values())

    def draft(self, kind, subject, payload):
        return Draft(kind, subject, payload, "clerk", prior=latest_leaves([subject]).get(subject))

    def item(self, id_, names):
        return RegisterItem(id_, NAMES[id_][0], tuple(RegisteredName(n, "en") for n in names), {})

    def notice(self, notice, rank, published):
        known = {"length": 99, "published": published, "rank": rank, "sources": []}
        payload = dict.fromkeys(*PAYLOADS["notice"]) | known
        return self.draft("notice", NOTICES[notice], payload)

    def draft_claim(self, said):
        yield Draft("claim", NOTICES[said[0]], claim_of(*said), "reader")

    def draft_review(self, said, verdict, replacement=None):
        id_ = claim_id(claim_of(*said))
        if id_ in self.claims and NOTICES[said[0]] in self.notices:
            told = {"verdict": verdict, "reason": "checked", "replacement": replacement}
            yield self.draft("review", id_, told)

    def draft_correct(self, said, number):
        id_ = claim_id(claim_of(*said))
        right = claim_of(said[0], number, id_)
        if id_ in self.claims and NOTICES[said[0]] in self.notices and claim_id(right) != id_:
            yield Draft("claim", NOTICES[said[0]], right, "clerk")
            yield from self.draft_review(said, "correct", claim_id(right))

    def draft_accepted(self, several):
        for said in several:
            if NOTICES[said[0]] in self.notices:
                yield from self.draft_claim(said)
                told = {"verdict": "accept", "reason": "checked", "replacement": None}
                yield self.draft("review", claim_id(claim_of(*said)), told)

    def draft_notice(self, notice, rank, published):
        yield self.notice(notice, rank, published)

    def draft_reading(self, notice, found):
        if NOTICES[notice] in self.notices:
            claims = sorted({claim_id(claim_of(notice, number)) for number in found})
            told = {"reader": "r", "version": "1", "lexicon": "", "part": 1, "parts": 1}
            yield self.draft("reading", NOTICES[notice], {**told, "claims": claims})

    def draft_item(self, id_, names):
        item = self.item(id_, names)
        yield item_draft(item, "clerk", latest_leaves([id_]).get(id_))

    def draft_policy(self, ranks):
        policy = Policy("official-first", 1, tuple(ranks))
        yield policy_draft(policy, "clerk", latest_leaves([policy.id]).get(policy.id))

    def draft_edge(self, ends, verdict):
        prior = latest_leaves([edge_subject(*ends)]).get(edge_subject(*ends))
        yield edge_draft(ends, verdict, "checked", "clerk", prior)

    def draft_retract(self, number):
        """Take back one of the latest acts, perhaps once more."""
        acts = LedgerEntry.objects.filter(kind__in=RETRACTABLE).order_by("-index")
        leaf, subject = acts.values_list("leaf", "subject")[number]
        yield self.draft("retraction", subject, {"leaf": leaf, "reason": "mistaken"})
