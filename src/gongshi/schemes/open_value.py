# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Values that are not settled: a fact that is not known, an interpretation that nobody has chosen.

An open value stands in the place of a number, a day, a truth or a choice. Whoever asks it what it
cannot say gets a ``Split``: the ways in which it may be, of which each is then tried by itself. So
what is never asked never matters, and an answer is what all completions agree on.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

__all__ = ["Domain", "Open", "OpenChoice", "Split"]

Domain: TypeAlias = tuple[int, int] | tuple[int, ...]
"""What an open value may still be: first and last of a range, or the numbers of the options."""


class Split(Exception):  # noqa: N818 -- a question, no error: it is always answered
    """The open value at ``path`` must be narrowed to each of ``domains`` in turn."""

    def __init__(self, path: str, domains: tuple[Domain, ...]) -> None:
        super().__init__(path)
        self.path = path
        self.domains = domains


class OpenChoice:
    """One of several options (or truths: 0 and 1), by number."""

    __slots__ = ("options", "path")

    def __init__(self, path: str, options: tuple[int, ...]) -> None:
        self.path = path
        self.options = options

    def __bool__(self) -> bool:
        """Ask for the truth."""
        raise self._split()

    def __eq__(self, other: object) -> bool:
        """Compare, or split."""
        if other not in self.options:
            return False
        raise self._split()

    __hash__ = None  # type: ignore[assignment]  # it has no value yet

    def _split(self) -> Split:
        return Split(self.path, tuple((option,) for option in self.options))


class Open:
    """A number or day between ``low`` and ``high``, or what a monotone function makes of it."""

    __slots__ = ("_of", "high", "low", "path")

    def __init__(
        self, path: str, low: int, high: int, of: Callable[[int], int] | None = None
    ) -> None:
        self.path = path
        self.low = low
        self.high = high
        self._of = of or _itself

    def ends(self) -> tuple[int, int]:
        """Return the least and the greatest that it can be."""
        one, other = self._of(self.low), self._of(self.high)
        return (one, other) if one <= other else (other, one)

    def through(self, function: Callable[[int], int]) -> Open:
        """Return what a monotone function makes of it."""
        of = self._of
        return Open(self.path, self.low, self.high, lambda value: function(of(value)))

    def _ask(self, holds: Callable[[int], bool]) -> bool:
        """Answer a question that changes at most once over the range."""
        first = holds(self._of(self.low))
        if first == holds(self._of(self.high)):
            return first
        below, above = self.low, self.high
        while above - below > 1:
            middle = (below + above) // 2
            if holds(self._of(middle)) == first:
                below = middle
            else:
                above = middle
        raise Split(self.path, ((self.low, below), (above, self.high)))

    def compare_up_to(self, bound: int) -> bool:
        """Tell whether it is at most ``bound``."""
        return self._ask(lambda value: value <= bound)

    def _settle(self, other: Open) -> Split:
        """Narrow one of two open values, at the edge of the other or else in its middle."""
        for one, its in ((self, other), (other, self)):
            for edge in its.ends():
                for bound in (edge, edge - 1):
                    try:
                        one.compare_up_to(bound)
                    except Split as split:
                        return split
        wide = self if self.high - self.low >= other.high - other.low else other
        middle = (wide.low + wide.high) // 2
        return Split(wide.path, ((wide.low, middle), (middle + 1, wide.high)))

    def _against(self, other: int | Open, holds: Callable[[int, int], bool]) -> bool:
        if isinstance(other, Open):
            (low, high), (least, most) = self.ends(), other.ends()
            told = {holds(low, most), holds(high, least)}
            if len(told) == 1:
                return told.pop()
            raise self._settle(other)
        return self._ask(lambda value: holds(value, other))

    def __le__(self, other: int | Open) -> bool:
        """Compare, or split."""
        return self._against(other, lambda a, b: a <= b)

    def __lt__(self, other: int | Open) -> bool:
        """Compare, or split."""
        return self._against(other, lambda a, b: a < b)

    def __ge__(self, other: int | Open) -> bool:
        """Compare, or split."""
        return self._against(other, lambda a, b: a >= b)

    def __gt__(self, other: int | Open) -> bool:
        """Compare, or split."""
        return self._against(other, lambda a, b: a > b)

    def __eq__(self, other: object) -> bool:
        """Compare, or split."""
        if not isinstance(other, int | Open):
            return NotImplemented
        return other is self or (self <= other and self >= other)

    __hash__ = None  # type: ignore[assignment]  # it has no value yet

    def __add__(self, other: int | Open) -> Open:
        """Shift by a settled number."""
        if isinstance(other, Open):
            raise self._settle(other)
        return self.through(lambda value: value + other)

    __radd__ = __add__

    def __sub__(self, other: int | Open) -> Open:
        """Shift by a settled number."""
        if isinstance(other, Open):
            raise self._settle(other)
        return self.through(lambda value: value - other)

    def __rsub__(self, other: int) -> Open:
        """Turn round and shift."""
        return self.through(lambda value: other - value)

    def __mul__(self, other: int | Open) -> Open:
        """Multiply by a settled number."""
        if isinstance(other, Open):
            raise self._settle(other)
        return self.through(lambda value: value * other)

    __rmul__ = __mul__

    def __neg__(self) -> Open:
        """Turn round."""
        return self.through(lambda value: -value)

    def __floordiv__(self, other: int) -> Open:
        """Divide by a settled number, down."""
        return self.through(lambda value: value // other)

    def __index__(self) -> int:
        """Ask for the number itself."""
        middle = (self.low + self.high) // 2
        raise Split(self.path, ((self.low, middle), (middle + 1, self.high)))


def _itself(value: int) -> int:
    return value
