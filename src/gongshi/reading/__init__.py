# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Floor 1: from a notice to values and claims, each pinned to its words.

Errors: ``ReadingError``, and below it ``ClaimError`` (malformed) and ``GroundingError`` (words that
are not there).
"""

from __future__ import annotations

from gongshi.reading.claim import Claim, claim_from_json
from gongshi.reading.errors import ClaimError, GroundingError, ReadingError
from gongshi.reading.kinds import KINDS

__all__ = [
    "KINDS",
    "Claim",
    "ClaimError",
    "GroundingError",
    "ReadingError",
    "claim_from_json",
]
