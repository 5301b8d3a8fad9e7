# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Cost by month, as one series or as a rule beside its reform; never two scales in one drawing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import msgspec

from gongshi.charts.drawing import LINE, SIZE, WIDTH, Drawing, Ink, bar, line, text
from gongshi.charts.errors import ChartError
from gongshi.charts.letters import width_of, wrapped

__all__ = ["Month", "months"]

_HEIGHT, _LEFT, _RIGHT, _KEY = 150, 4, WIDTH - 4, 20


class Month(msgspec.Struct, frozen=True):
    """A month, and its amount in each series, none below 0."""

    year: int
    month: int
    amounts: tuple[int, ...]

    def __post_init__(self) -> None:
        """Refuse months that are none and amounts below 0."""
        if not 1 <= self.month <= 12:
            raise ChartError(f"there is no month {self.month}")
        if min(self.amounts, default=0) < 0:
            raise ChartError(f"{self.year}-{self.month:02d}: a cost cannot be {min(self.amounts)}")

    @property
    def place(self) -> int:
        """Which month it is, counted through the years."""
        return self.year * 12 + self.month - 1


def months(
    given: Sequence[Month], series: Sequence[str], write: Callable[[int], str], language: str
) -> Drawing:
    """Draw the amounts of one or two series as bars; ``write`` prints an amount for the axis.

    Months that are not given cost nothing. Raises ``ChartError`` where there is nothing to draw, or
    a month has another number of amounts than there are series.
    """
    if not given or not any(amount for month in given for amount in month.amounts):
        raise ChartError("nothing was paid in any month: say so in words instead of drawing it")
    if not 1 <= len(series) <= 2 or any(len(each.amounts) != len(series) for each in given):
        raise ChartError("a drawing of months has one or two series, and an amount of each a month")
    marks: list[str] = []
    top = _legend(series, marks) + 14
    most, steps = _axis(max(amount for month in given for amount in month.amounts))
    left = _LEFT + max(width_of(write(step), SIZE) for step in steps) + 6
    base = top + _HEIGHT
    for step in steps:
        y = base - _HEIGHT * step / most
        marks.append(line(left, y, _RIGHT, y, faint=step > 0))
        marks.append(text(left - 6, y + 5, write(step), "end"))
    first = min(each.place for each in given)
    slot = (_RIGHT - left) / (max(each.place for each in given) - first + 1)
    for each in given:
        marks.extend(_bars(each, left + (each.place - first) * slot, slot, base, most))
    marks.extend(_years(given, left, slot, base))
    return Drawing(base + LINE + 8, tuple(marks), language)


def _legend(series: Sequence[str], marks: list[str]) -> float:
    y = 0
    for words, ink in zip(series, _INKS, strict=False):
        marks.append(bar(_LEFT, y + 5, 12, 12, ink))
        for each in wrapped(words, SIZE, _RIGHT - _LEFT - _KEY):
            y += LINE
            marks.append(text(_LEFT + _KEY, y - 4, each))
    return y


_INKS: tuple[Ink, Ink] = ("full", "part")


def _axis(most: int) -> tuple[int, list[int]]:
    """Return the top of the axis and its steps: two to five round numbers from 0."""
    step = 1
    while True:
        for factor in (1, 2, 5):
            if factor * step * 4 >= most:
                count = -(-most // (factor * step))
                return count * factor * step, [factor * step * n for n in range(count + 1)]
        step *= 10


def _bars(month: Month, left: float, slot: float, base: float, most: int) -> Iterator[str]:
    width = slot / len(month.amounts)
    gap = min(2.0, width / 4)
    for place, (amount, ink) in enumerate(zip(month.amounts, _INKS, strict=False)):
        height = round(_HEIGHT * amount / most, 1)
        x = round(left + place * width + gap / 2, 1)
        yield bar(x, base - height, round(width - gap, 1), height, ink)


def _years(given: Sequence[Month], left: float, slot: float, base: float) -> Iterator[str]:
    first, last = min(each.place for each in given), max(each.place for each in given)
    for year in range(first // 12, last // 12 + 1):
        begins = left + (max(first, year * 12) - first) * slot
        ends = left + (min(last, year * 12 + 11) - first + 1) * slot
        yield line(begins, base, begins, base + 6)
        if ends - begins >= width_of(str(year), SIZE) + 4:
            yield text((begins + ends) / 2, base + LINE, str(year), "middle")
