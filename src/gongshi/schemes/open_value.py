# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Values that are not settled: a fact that is not known, an interpretation that nobody has chosen.

An open value stands in the place of a number, a day, a truth or a choice. Whoever asks it what it
cannot say gets a ``Split``: the ways in which it may be, of which each is then tried by itself. So
what is never asked never matters, and an answer is what all completions agree on.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from typing import TypeAlias

from gongshi.schemes.errors import SchemeError

__all__ = ["Blur", "Domain", "Number", "Open", "OpenChoice", "Split"]

Domain: TypeAlias = tuple[int, int] | tuple[int, ...]
"""What an open value may still be: first and last of a range, or the numbers of the options."""


class Split(SchemeError):  # noqa: N818 -- a question, no error: it is always answered
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


class _Compared(ABC):
    """Comparisons, all from one: who inherits it adds numbers and answers ``<=``."""

    __slots__ = ()

    @abstractmethod
    def __add__(self, other: Number) -> Open | Blur:
        """Add."""

    @abstractmethod
    def __le__(self, other: Number) -> bool:
        """Compare, or split."""

    def __lt__(self, other: Number) -> bool:
        """Compare, or split."""
        return self + 1 <= other

    def __ge__(self, other: Number) -> bool:
        """Compare, or split."""
        return not self < other

    def __gt__(self, other: Number) -> bool:
        """Compare, or split."""
        return not self <= other

    def __eq__(self, other: object) -> bool:
        """Compare, or split."""
        if not isinstance(other, int | Open | Blur):
            return NotImplemented
        return other is self or (self <= other and self >= other)

    __hash__ = None  # type: ignore[assignment]  # it has no value yet


class Open(_Compared):
    """A number or day between ``low`` and ``high``, or what a monotone function makes of it."""

    __slots__ = ("decisions", "high", "low", "of", "path")

    def __init__(
        self,
        path: str,
        low: int,
        high: int,
        decisions: Mapping[str, Domain] | None = None,
    ) -> None:
        self.path = path
        self.low = low
        self.high = high
        self.decisions = decisions or {}
        self.of: Callable[[int], int] = _itself

    def ends(self) -> tuple[int, int]:
        """Return the least and the greatest that it can be."""
        one, other = self.of(self.low), self.of(self.high)
        return (one, other) if one <= other else (other, one)

    def through(self, function: Callable[[int], int]) -> Open:
        """Return what a monotone function makes of it."""
        of = self.of
        made = Open(self.path, self.low, self.high, self.decisions)
        made.of = lambda value: function(of(value))
        return made

    def narrowed(self, low: int, high: int, decisions: Mapping[str, Domain]) -> Open | int:
        """Return what is left of it between ``low`` and ``high``; a number where that is one."""
        if low == high:
            return self.of(low)
        made = Open(self.path, low, high, decisions)
        made.of = self.of
        return made

    def blurred(self) -> Blur:
        """Return it as a value of which only the ends are known."""
        low, high = self.ends()
        return Blur(f"{self.path} [{low}..{high}]", low, high, self.decisions)

    def _with(self, other: Number, combine: Callable[[int, int], int]) -> Open | None:
        """Return what it makes with a number or with the same open value; None with another."""
        mine = self.of
        if isinstance(other, int):
            return self.through(lambda value: combine(value, other))
        if isinstance(other, Open) and other.path == self.path:
            made, theirs = self.through(_itself), other.of
            made.of = lambda value: combine(mine(value), theirs(value))
            return made
        return None

    def _ask(self, holds: Callable[[int], bool]) -> bool:
        """Answer a question that changes at most once over the range."""
        first = holds(self.of(self.low))
        if first == holds(self.of(self.high)):
            return first
        below, above = self.low, self.high
        while above - below > 1:
            middle = (below + above) // 2
            if holds(self.of(middle)) == first:
                below = middle
            else:
                above = middle
        raise Split(self.path, ((self.low, below), (above, self.high)))

    def __le__(self, other: Number) -> bool:
        """Compare, or split."""
        if isinstance(other, int):
            return self._ask(lambda value: value <= other)
        apart = self._with(other, lambda a, b: a - b)
        return self.blurred() <= other if apart is None else apart <= 0

    def __add__(self, other: Number) -> Open | Blur:
        """Add."""
        made = self._with(other, lambda a, b: a + b)
        return self.blurred() + other if made is None else made

    __radd__ = __add__

    def __sub__(self, other: Number) -> Open | Blur:
        """Take away."""
        made = self._with(other, lambda a, b: a - b)
        return self.blurred() - other if made is None else made

    def __rsub__(self, other: int) -> Open:
        """Take it from a number."""
        return self.through(lambda value: other - value)

    def __mul__(self, other: Number) -> Open | Blur:
        """Multiply."""
        made = self._with(other, lambda a, b: a * b)
        return self.blurred() * other if made is None else made

    __rmul__ = __mul__

    def __neg__(self) -> Open:
        """Turn round."""
        return self.through(lambda value: -value)

    def __floordiv__(self, other: Number) -> Open | Blur:
        """Divide by a number above 0, down."""
        made = self._with(other, lambda a, b: a // max(1, b))
        return self.blurred() // other if made is None else made

    def __index__(self) -> int:
        """Ask for the number itself."""
        middle = (self.low + self.high) // 2
        raise Split(self.path, ((self.low, middle), (middle + 1, self.high)))


class Blur(_Compared):
    """What several open values make together: only its ends are known, and how it was made.

    A question that the ends do not answer is tried both ways, so no answer is ever surer than it
    may be.
    """

    __slots__ = ("decisions", "high", "low", "path")

    def __init__(self, path: str, low: int, high: int, decisions: Mapping[str, Domain]) -> None:
        self.path = path
        self.low = low
        self.high = high
        self.decisions = decisions

    def __le__(self, other: Number) -> bool:
        """Compare, or split."""
        theirs = self._other(other)
        if self.high <= theirs.low:
            return True
        if self.low > theirs.high:
            return False
        return self._decided(f"{self.path} <= {theirs.path}")

    def _decided(self, question: str) -> bool:
        if question in self.decisions:
            return bool(self.decisions[question][0])
        raise Split(question, ((0,), (1,)))

    def _other(self, other: Number) -> Blur:
        if isinstance(other, Open):
            return other.blurred()
        return Blur(str(other), other, other, {}) if isinstance(other, int) else other

    def _made(self, sign: str, other: Number, make: Callable[[int, int], int]) -> Blur:
        theirs = self._other(other)
        ends = [make(a, b) for a in (self.low, self.high) for b in (theirs.low, theirs.high)]
        path = f"({self.path} {sign} {theirs.path})"
        return Blur(path, min(ends), max(ends), self.decisions or theirs.decisions)

    def through(self, function: Callable[[int], int]) -> Blur:
        """Return what a monotone function makes of it."""
        ends = function(self.low), function(self.high)
        return Blur(f"f({self.path})", min(ends), max(ends), self.decisions)

    def __add__(self, other: Number) -> Blur:
        """Add."""
        return self._made("+", other, lambda a, b: a + b)

    __radd__ = __add__

    def __sub__(self, other: Number) -> Blur:
        """Take away."""
        return self._made("-", other, lambda a, b: a - b)

    def __rsub__(self, other: int) -> Blur:
        """Take it from a number."""
        return -self + other

    def __mul__(self, other: Number) -> Blur:
        """Multiply."""
        return self._made("*", other, lambda a, b: a * b)

    __rmul__ = __mul__

    def __neg__(self) -> Blur:
        """Turn round."""
        return self * -1

    def __floordiv__(self, other: Number) -> Blur:
        """Divide by a number above 0, down."""
        return self._made("//", other, lambda a, b: a // max(1, b))


Number: TypeAlias = int | Open | Blur


def _itself(value: int) -> int:
    return value
