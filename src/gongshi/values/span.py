# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A stretch of a text: half-open, counted in code points (design of reading, section 2)."""

from __future__ import annotations

import msgspec

from gongshi.values.errors import ValuesError

__all__ = ["Span"]


# gc=False, as with the other plain values: what holds numbers and words only is in no circle, and
# the collector of garbage need not look at it.
class Span(msgspec.Struct, frozen=True, order=True, gc=False):
    """The code points from ``start`` up to, not including, ``end``; never empty.

    Raises ``ValuesError`` when the span is empty, reversed or begins before the text.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        """Refuse a span that can show no words."""
        if not 0 <= self.start < self.end:
            raise ValuesError(
                f"a span must hold at least one character: [{self.start}, {self.end})"
            )

    def __len__(self) -> int:
        """Count the code points of the span."""
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the words of ``text`` at this place; ``ValuesError`` when it ends before."""
        if self.end > len(text):
            raise ValuesError(f"the span ends at {self.end}, the text at {len(text)}")
        return text[self.start : self.end]

    def shifted(self, by: int) -> Span:
        """Return the same stretch ``by`` code points further on."""
        return Span(self.start + by, self.end + by)

    def contains(self, other: Span) -> bool:
        """Tell whether ``other`` lies wholly within this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def cover(self, other: Span) -> Span:
        """Return the smallest span that contains both."""
        return Span(min(self.start, other.start), max(self.end, other.end))
