# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The record as it was: folded anew for a day or an instant, and kept while nothing is appended.

The projections hold the present only; what was so on a day, or known at an instant, is computed
from the entries (design of record, sections 3 and 4).
"""

from __future__ import annotations

from functools import lru_cache

from gongshi.record import Folded, fold
from gongshi.store.entries import Head, entries, head
from gongshi.values import PartialDate

__all__ = ["folded"]


def folded(on: PartialDate | None = None, known_at: str | None = None) -> Folded:
    """Return the record as of the day ``on``, as known at the instant ``known_at``.

    ``known_at`` is written as in ``recorded_at``; None is the present.
    """
    return _folded(head(), on, known_at)


@lru_cache(maxsize=8)
def _folded(_: Head, on: PartialDate | None, known_at: str | None) -> Folded:
    """Fold; the head is in the key, so that what is kept is never older than the ledger."""
    return fold(entries(), on=on, known_at=known_at)
