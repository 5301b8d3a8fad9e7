# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Floor 2: the ledger's entries and rules, and the fold that turns them into facts.

Errors::

    RecordError
    ├── CanonicalError   a value that has no canonical JSON
    ├── EntryError       an entry of an unknown kind or form, or too large
    ├── StaleError       an entry written over an outdated version of its subject
    ├── PolicyError      a policy that is not on the record
    └── MomentError      a past that cannot be asked for
"""

from __future__ import annotations

from gongshi.record.canonical import Json, canonical
from gongshi.record.claims import ClaimPayload, claim_id, claim_payload, payload_pins
from gongshi.record.entry import Draft, Entry, entry_from_bytes, leaf_hash
from gongshi.record.errors import (
    CanonicalError,
    EntryError,
    MomentError,
    PolicyError,
    RecordError,
    StaleError,
)
from gongshi.record.fact import Alternative, Fact
from gongshi.record.fold import Folded, fold
from gongshi.record.intake import About, Known, Reader, Source, claim_draft, intake
from gongshi.record.ledger import Ledger
from gongshi.record.policy import OFFICIAL_FIRST, RANKS, Policy
from gongshi.record.register import Register, RegisteredName, RegisterItem
from gongshi.record.standing import ClaimStanding, NoticeStanding

__all__ = [
    "OFFICIAL_FIRST",
    "RANKS",
    "About",
    "Alternative",
    "CanonicalError",
    "ClaimPayload",
    "ClaimStanding",
    "Draft",
    "Entry",
    "EntryError",
    "Fact",
    "Folded",
    "Json",
    "Known",
    "Ledger",
    "MomentError",
    "NoticeStanding",
    "Policy",
    "PolicyError",
    "Reader",
    "RecordError",
    "Register",
    "RegisterItem",
    "RegisteredName",
    "Source",
    "StaleError",
    "canonical",
    "claim_draft",
    "claim_id",
    "claim_payload",
    "entry_from_bytes",
    "fold",
    "intake",
    "leaf_hash",
    "payload_pins",
]
