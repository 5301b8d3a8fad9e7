# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Taking many values a few at a time, since one query names only so many."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

__all__ = ["AT_ONCE", "chunks"]

V = TypeVar("V")

AT_ONCE = 900
"""Values in one query; SQLite may be built to take 999."""


def chunks(values: Iterable[V], size: int = AT_ONCE) -> Iterator[list[V]]:
    """Yield ``values`` in lists of ``size``; the last one may be shorter."""
    rest = iter(values)
    while chunk := list(islice(rest, size)):
        yield chunk
