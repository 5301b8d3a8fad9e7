# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Of readings that share words only the longest is kept (design of reading, section 3)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import TypeVar

from gongshi.values import Span

__all__ = ["longest_apart"]

_Reading = TypeVar("_Reading")


def longest_apart(
    readings: Iterable[_Reading], span_of: Callable[[_Reading], Span]
) -> list[_Reading]:
    """Return those readings of which none overlaps a longer one, in the order of their places.

    Of two as long the one further left is kept, and of two at one place the first.
    """
    placed = [(span_of(reading), reading) for reading in readings]
    placed.sort(key=lambda pair: pair[0].start)
    if all(one.end <= other.start for (one, _), (other, _) in pairwise(placed)):
        return [reading for _, reading in placed]
    placed.sort(key=lambda pair: pair[0].start - pair[0].end)
    taken = bytearray(max((span.end for span, _ in placed), default=0))
    kept: list[tuple[Span, _Reading]] = []
    for span, reading in placed:
        # What is kept is no shorter, so it covers an end of whatever it overlaps.
        if not taken[span.start] and not taken[span.end - 1]:
            taken[span.start : span.end] = b"\1" * len(span)
            kept.append((span, reading))
    kept.sort(key=lambda pair: pair[0].start)
    return [reading for _, reading in kept]
