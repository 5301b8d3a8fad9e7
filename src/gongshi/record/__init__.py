# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Floor 2: the ledger's entries and rules, and the fold that turns them into facts.

The public log stands in modules of its own, which only its commands import: ``merkle`` (proofs),
``tiles`` (files), ``signed_note`` and ``checkpoint`` (signatures), ``receipt``.

Errors::

    RecordError
    ├── CanonicalError   a value that has no canonical JSON
    ├── EntryError       an entry of an unknown kind or form, or too large
    ├── StaleError       an entry written over an outdated version of its subject
    ├── PolicyError      a policy that is not on the record
    ├── MomentError      a past that cannot be asked for
    ├── ProofError       a proof that does not prove what it is for
    ├── NoteError        a signed note that is malformed, or that no known key has signed
    └── TileError        a file of the log that is torn, or holds other than it should
"""

from __future__ import annotations

from gongshi.record.canonical import Json, canonical
from gongshi.record.claims import ClaimPayload, claim_id, claim_payload, payload_pins
from gongshi.record.entry import Draft, Entry, entry_from_bytes, leaf_hash
from gongshi.record.errors import (
    CanonicalError,
    EntryError,
    MomentError,
    NoteError,
    PolicyError,
    ProofError,
    RecordError,
    StaleError,
    TileError,
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
    "NoteError",
    "NoticeStanding",
    "Policy",
    "PolicyError",
    "ProofError",
    "Reader",
    "RecordError",
    "Register",
    "RegisterItem",
    "RegisteredName",
    "Source",
    "StaleError",
    "TileError",
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
