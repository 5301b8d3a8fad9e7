# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A timeline of one person's spells: what counted, in which mode, what did not and why.

Words stand under each bar and never in it, so that nothing overlaps at 320 pixels; days that matter
are numbered lines whose words stand below.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

import msgspec

from gongshi.charts.drawing import LINE, SIZE, WIDTH, Drawing, Ink, bar, line, text
from gongshi.charts.errors import ChartError
from gongshi.charts.letters import width_of, wrapped
from gongshi.schemes.calendar import Day, date_of, day_of

__all__ = ["Lane", "Milestone", "Stretch", "timeline"]

_BAR, _KEY, _LEFT, _RIGHT = 16, 20, 4, WIDTH - 4


class Stretch(msgspec.Struct, frozen=True):
    """Days from ``start`` up to ``end`` (None: it goes on), and what is said of them."""

    start: Day
    end: Day | None
    ink: Ink
    words: str

    def __post_init__(self) -> None:
        """Refuse a stretch without days."""
        if self.end is not None and self.end <= self.start:
            raise ChartError(f"{self.words}: a stretch has at least one day")


class Lane(msgspec.Struct, frozen=True):
    """One job, or another row of the drawing."""

    title: str
    stretches: tuple[Stretch, ...]


class Milestone(msgspec.Struct, frozen=True):
    """A day that matters, and its words."""

    day: Day
    words: str


class _Scale(msgspec.Struct, frozen=True):
    first: Day
    end: Day

    def x(self, day: Day) -> float:
        """Return where a day begins."""
        share = (min(max(day, self.first), self.end) - self.first) / (self.end - self.first)
        return round(_LEFT + share * (_RIGHT - _LEFT), 1)


def timeline(lanes: Sequence[Lane], milestones: Sequence[Milestone], language: str) -> Drawing:
    """Draw lanes one under the other with the milestones across them, all words in ``language``.

    Raises ``ChartError`` where there is nothing to draw.
    """
    scale = _scale(lanes, milestones)
    ordered = sorted(milestones, key=lambda each: each.day)
    rows = _number_rows(ordered, scale)
    head = LINE * (1 + max(rows, default=-1) + 1)
    marks = [
        mark
        for number, (each, row) in enumerate(zip(ordered, rows, strict=True), 1)
        for mark in _milestone(number, each, row, scale)
    ]
    y: float = head + 4
    for lane in lanes:
        y = _lane(lane, scale, [scale.x(each.day) for each in ordered], y, marks)
    bottom = _list(ordered, y, marks)
    return Drawing(bottom + 4, (*_years(scale), *marks), language)


def _scale(lanes: Sequence[Lane], milestones: Sequence[Milestone]) -> _Scale:
    stretches = [each for lane in lanes for each in lane.stretches]
    if not stretches:
        raise ChartError("nobody worked on any day: say so in words instead of drawing a timeline")
    days = [each.day for each in milestones]
    first = min([*days, *(each.start for each in stretches)])
    last = max([*(day + 1 for day in days), *(each.end or each.start + 60 for each in stretches)])
    return _Scale(first, last)


def _years(scale: _Scale) -> Iterator[str]:
    """Yield the axis: a tick where each year begins, and the year where there is room for it."""
    yield line(_LEFT, LINE, _RIGHT, LINE)
    first, last = date_of(scale.first), date_of(scale.end - 1)
    for year in range(first.year, last.year + 1):
        begins = scale.x(day_of(date(year, 1, 1)))
        ends = scale.x(day_of(date(year + 1, 1, 1)))
        if year > first.year:
            yield line(begins, LINE - 6, begins, LINE + 6)
        if ends - begins >= width_of(str(year), SIZE) + 6:
            yield text((begins + ends) / 2, LINE - 6, str(year), "middle")


def _number_rows(milestones: Sequence[Milestone], scale: _Scale) -> list[int]:
    """Return the row of each number, so that none stands on another."""
    ends: list[float] = []
    rows = []
    for number, each in enumerate(milestones, 1):
        half = width_of(str(number), SIZE) / 2 + 2
        middle = _number_x(number, each, scale)
        row = next((r for r, end in enumerate(ends) if end <= middle - half), len(ends))
        ends[row : row + 1] = [middle + half]
        rows.append(row)
    return rows


def _number_x(number: int, milestone: Milestone, scale: _Scale) -> float:
    half = width_of(str(number), SIZE) / 2
    return min(max(scale.x(milestone.day), _LEFT + half), _RIGHT - half)


def _milestone(number: int, milestone: Milestone, row: int, scale: _Scale) -> Iterator[str]:
    at = scale.x(milestone.day)
    y = LINE * (2 + row)
    yield line(at, LINE - 3, at, LINE + 3)
    yield text(_number_x(number, milestone, scale), y - 2, str(number), "middle", bold=True)


def _lane(lane: Lane, scale: _Scale, across: Sequence[float], y: float, marks: list[str]) -> float:
    """Add a lane below ``y`` and return where the next begins.

    Milestones cross the bars and nothing else: a line through words is hard to read.
    """
    for words in wrapped(lane.title, SIZE, _RIGHT - _LEFT):
        y += LINE
        marks.append(text(_LEFT, y - 6, words, bold=True))
    for each in lane.stretches:
        left, right = scale.x(each.start), scale.x(scale.end if each.end is None else each.end)
        marks.append(bar(left, y, max(right - left, 2), _BAR, each.ink))
        if each.end is None:
            marks.append(text(right, y - 6, "→", "end"))
    marks.extend(line(at, y - 4, at, y + _BAR + 4) for at in across)
    y += _BAR + 4
    for each in lane.stretches:
        marks.append(bar(_LEFT, y + 5, 12, 12, each.ink))
        for words in wrapped(each.words, SIZE, _RIGHT - _LEFT - _KEY):
            y += LINE
            marks.append(text(_LEFT + _KEY, y - 4, words))
    return y + 10


def _list(milestones: Sequence[Milestone], y: float, marks: list[str]) -> float:
    """Add the words of the numbers below ``y`` and return where they end."""
    for number, each in enumerate(milestones, 1):
        marks.append(text(_LEFT, y + LINE - 4, str(number), bold=True))
        for words in wrapped(each.words, SIZE, _RIGHT - _LEFT - _KEY):
            y += LINE
            marks.append(text(_LEFT + _KEY, y - 4, words))
    return y
