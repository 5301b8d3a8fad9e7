# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Floor 1: from a notice to values and claims, each pinned to its words.

Errors: ``ReadingError``, and below it ``ClaimError`` (malformed), ``GroundingError`` (words that
are not there) and ``LexiconError`` (a word list that is missing or malformed).
"""

from __future__ import annotations

from gongshi.reading.batch import read_batch
from gongshi.reading.claim import Claim, claim_from_json
from gongshi.reading.errors import ClaimError, GroundingError, ReadingError
from gongshi.reading.find_values import find_values
from gongshi.reading.kinds import KINDS
from gongshi.reading.lexicon import LexiconError, lexicon_hash
from gongshi.reading.read import READER, READERS, read
from gongshi.reading.value import Value
from gongshi.reading.value_json import value_json

__all__ = [
    "KINDS",
    "READER",
    "READERS",
    "Claim",
    "ClaimError",
    "GroundingError",
    "LexiconError",
    "ReadingError",
    "Value",
    "claim_from_json",
    "find_values",
    "lexicon_hash",
    "read",
    "read_batch",
    "value_json",
]
