# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""An invented mechanism to keep on the record: the Harbour City-River Port Joint Council."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from gongshi.notices import Notice
from gongshi.reading import Claim
from gongshi.record import (
    OFFICIAL_FIRST,
    About,
    Ledger,
    Reader,
    RegisteredName,
    RegisterItem,
    Source,
)
from gongshi.record.claims import claim_id, claim_payload
from gongshi.record.entry import Draft
from gongshi.record.intake import Known, intake
from gongshi.record.policy import policy_draft
from gongshi.record.register import item_draft
from gongshi.values import PartialDate, Span

COUNCIL = "Harbour City-River Port Joint Council"
BEGIN = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)
READER = Reader("gongshi", "0.1.0", "0" * 64)
ABOUT = {
    "official": About("Harbour City Government", "official"),
    "press": About("River Port Daily", "press"),
    "digest": About("us", "digest", sources=(Source("Release", "Harbour City Government"),)),
}
REGISTER = (
    RegisterItem("hc-rp", "mechanism", (RegisteredName(COUNCIL, "en"),), {"sides": ["hc", "rp"]}),
    RegisterItem(
        "hc", "side", (RegisteredName("Harbour City", "en"), RegisteredName("港城", "zh-Hant")), {}
    ),
    RegisterItem("rp", "side", (RegisteredName("River Port", "en"),), {}),
    RegisterItem("ada-quay", "person", (RegisteredName("Ada Quay", "en"),), {}),
    RegisterItem("ferry-grant", "scheme", (RegisteredName("Ferry Crew Grant", "en"),), {}),
)


def words(text, part):
    """The place of ``part`` in ``text``."""
    return Span(text.index(part), text.index(part) + len(part))


class Bench:
    """A ledger in memory on which each act happens an hour after the one before."""

    def __init__(self):
        self.ledger = Ledger()
        self.now = BEGIN
        self.known = {}
        self.append(policy_draft(OFFICIAL_FIRST, "clerk", None))
        for item in REGISTER:
            self.append(item_draft(item, "clerk", None))

    def append(self, *drafts):
        self.now += timedelta(hours=1)
        return self.ledger.append(drafts, self.now)

    def read(self, text, *claims, rank="official", published="2026-01-04"):
        """Put a notice on the record with claims of (kind, fields, words); return their ids."""
        notice = Notice.of(text, "en", PartialDate.parse(published) if published else None)
        made = [
            Claim(notice, kind, fields, words(text, part), modality=rest[0] if rest else "stated")
            for kind, fields, part, *rest in claims
        ]
        known = Known(latest=self.ledger.latest.get(notice.id))
        self.append(*intake(notice, ABOUT[rank], made, READER, known, actor="reader"))
        return [claim_id(claim_payload(claim)) for claim in made]

    def review(self, claim, verdict="accept", replacement=None):
        payload = {"verdict": verdict, "reason": "checked", "replacement": replacement}
        latest = self.ledger.latest.get(claim)
        self.append(Draft("review", claim, payload, "clerk", prior=latest))

    def accepted(self, text, *claims, **about):
        ids = self.read(text, *claims, **about)
        for claim in ids:
            self.review(claim)
        return ids


@pytest.fixture
def bench():
    return Bench()
