# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Sessions of standing mechanisms; how a session is named is in ``sessions`` of this package."""

from __future__ import annotations

from collections.abc import Iterator

from gongshi.reading.claim import Claim
from gongshi.reading.document import Document
from gongshi.reading.meetings import meetings

__all__ = ["find_meetings"]


def find_meetings(document: Document) -> Iterator[Claim]:
    """Yield one claim a session that the notice names, held or planned."""
    yield from meetings(document)
