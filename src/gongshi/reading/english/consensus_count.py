# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""How many projects or areas were agreed; the nouns are in ``lexicon/counted_nouns.toml``."""

from __future__ import annotations

from collections.abc import Iterator

from gongshi.reading.claim import Claim
from gongshi.reading.counts import consensus_counts
from gongshi.reading.document import Document

__all__ = ["find_consensus_counts"]


def find_consensus_counts(document: Document) -> Iterator[Claim]:
    """Yield one claim a number of projects or areas that the sides agreed on."""
    yield from consensus_counts(document)
