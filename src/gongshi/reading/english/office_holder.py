# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Who holds which office; who stands beside which title is in ``people`` of this package."""

from __future__ import annotations

from collections.abc import Iterator

from gongshi.reading.claim import Claim
from gongshi.reading.document import Document
from gongshi.reading.office_holders import office_holders

__all__ = ["find_office_holders"]


def find_office_holders(document: Document) -> Iterator[Claim]:
    """Yield one claim a person and office."""
    yield from office_holders(document)
