# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""How many documents were signed; the nouns are in ``lexicon/counted_nouns.toml``."""

from __future__ import annotations

from collections.abc import Iterator

from gongshi.reading.claim import Claim
from gongshi.reading.counts import signed_counts
from gongshi.reading.document import Document

__all__ = ["find_instruments_signed"]


def find_instruments_signed(document: Document) -> Iterator[Claim]:
    """Yield one claim a number of documents that were signed."""
    yield from signed_counts(document)
