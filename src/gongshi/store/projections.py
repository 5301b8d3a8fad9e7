# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The projections as a whole: recreated from the ledger, and their state hash.

The hash is the same wherever the same ledger was followed: step by step or at once, on either
database (design of record, section 10).
"""

from __future__ import annotations

import hashlib

from gongshi.record.canonical import canonical_plain
from gongshi.store.following import begin_again, follow
from gongshi.store.projected import PROJECTIONS
from gongshi.store.writer import writer

__all__ = ["rebuild", "state_hash"]


def rebuild() -> str:
    """Recreate every projection from the ledger, and return the state hash."""
    with writer():
        begin_again()
        follow()
    return state_hash()


def state_hash() -> str:
    """Return the SHA-256 over the rows of all projections in the order of their natural keys."""
    digest = hashlib.sha256()
    for projection in PROJECTIONS:
        for row in projection.rows():
            digest.update(canonical_plain([projection.table, *row]) + b"\n")
    return digest.hexdigest()
