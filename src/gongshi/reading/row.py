# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Things found in a text, in its order, asked for by place in logarithmic time.

A text of nothing but names must not cost the square of its length (design of reading, section 7).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Generic, Protocol, TypeVar

from gongshi.values import Span

__all__ = ["Row"]


class _Placed(Protocol):
    @property
    def span(self) -> Span:
        """Where it stands."""


T = TypeVar("T", bound=_Placed)


class Row(Generic[T]):
    """``items`` in the order in which they begin."""

    def __init__(self, items: Sequence[T]) -> None:
        self.items = tuple(items)
        self._starts = [item.span.start for item in items]

    def within(self, start: int, end: int) -> tuple[T, ...]:
        """Return those that begin at ``start`` or later and end at ``end`` or sooner."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return tuple(item for item in self.items[first:last] if item.span.end <= end)

    def before(self, offset: int) -> Iterator[T]:
        """Yield those that begin before ``offset``, the nearest first."""
        for at in range(bisect_left(self._starts, offset) - 1, -1, -1):
            yield self.items[at]

    def at(self, start: int) -> T | None:
        """Return the first that begins at ``start``, None when nothing does."""
        place = bisect_left(self._starts, start)
        if place == len(self.items) or self._starts[place] != start:
            return None
        return self.items[place]
