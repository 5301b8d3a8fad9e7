# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The order in which the lines of a page are read: columns one after another, rows across.

A gutter is a strip that hardly a line crosses, with lines on both sides that fill their width; what
crosses it (a headline) ends the columns above it. Cells of a table do not fill theirs, and stay
beside each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import median

import msgspec

from gongshi.notices.page_lines import PageLine, spaced

__all__ = ["columns"]

_FEWEST = 4
"""Fewer lines than this on one side make no column."""
_CROSSING = 0.2
_FILLED = 0.6
_STEPS = 120
_ALIGNED = 4.0
"""Cells of a column begin within so many points of each other."""


def columns(lines: Sequence[PageLine]) -> list[list[PageLine]]:
    """Return the columns of one page as a reader meets them; stretches of one line are joined.

    A page without a gutter is one column, and so is what stands between two that have one.
    """
    gutter = _gutter(lines)
    if gutter is None:
        return [list(_rows(lines))] if lines else []
    found: list[list[PageLine]] = []
    band: list[PageLine] = []
    for line in sorted(lines, key=lambda line: -line.top):
        if line.left < gutter < line.right:
            found += [*_two(band, gutter), [line]]
            band = []
        else:
            band.append(line)
    return found + _two(band, gutter)


def _two(lines: Sequence[PageLine], gutter: float) -> list[list[PageLine]]:
    left = [line for line in lines if line.right <= gutter]
    right = [line for line in lines if line.right > gutter]
    return columns(left) + columns(right)


def _gutter(lines: Sequence[PageLine]) -> float | None:
    """Return the middle of the widest strip that parts two columns, None where there is none."""
    if len(lines) < 2 * _FEWEST:
        return None
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    step = (right - left) / _STEPS
    places = [left + step * (n + 0.5) for n in range(_STEPS)]
    crossing = [sum(line.left < place < line.right for line in lines) for place in places]
    fewest = min(crossing[_STEPS // 5 : -_STEPS // 5])
    least = [place if n == fewest else None for place, n in zip(places, crossing, strict=True)]
    for strip in sorted(_strips(least), key=lambda strip: strip[0] - strip[-1]):
        middle = (strip[0] + strip[-1]) / 2
        if fewest <= _CROSSING * len(lines) and _parts_columns(lines, middle):
            return middle
    return None


def _strips(places: Sequence[float | None]) -> Iterator[list[float]]:
    strip: list[float] = []
    for place in [*places, None]:
        if place is not None:
            strip.append(place)
        elif strip:
            yield strip
            strip = []


def _parts_columns(lines: Sequence[PageLine], gutter: float) -> bool:
    sides = (
        [line for line in lines if line.right <= gutter],
        [line for line in lines if line.left >= gutter],
    )
    return all(len(side) >= _FEWEST and _fills(side) for side in sides)


def _fills(side: Sequence[PageLine]) -> bool:
    width = max(line.right for line in side) - min(line.left for line in side)
    return median(line.right - line.left for line in side) >= _FILLED * width


def _rows(lines: Sequence[PageLine]) -> Iterator[PageLine]:
    """Yield the lines from top to bottom, stretches that stand beside each other as one."""
    rows: list[list[PageLine]] = []
    for line in sorted(lines, key=lambda line: (-(line.top + line.bottom), line.left)):
        if rows and line.is_beside(rows[-1][0]):
            rows[-1].append(line)
        else:
            rows.append([line])
    cells = [{round(line.left / _ALIGNED) for line in row[1:]} for row in rows]
    for at, row in enumerate(rows):
        threes = (cells[first : first + 3] for first in range(max(0, at - 2), at + 1))
        aligned = (len(three) == 3 and set.intersection(*three) for three in threes)
        yield _one(row, is_row=any(aligned))


def _one(row: Sequence[PageLine], *, is_row: bool) -> PageLine:
    """Join the stretches of a line: cells where three rows have one at the same place.

    Elsewhere the words were only set wide, to fill a narrow column.
    """
    if len(row) == 1:
        return row[0]
    parts = sorted(row, key=lambda line: line.left)
    words = [line.words for line in parts]
    return msgspec.structs.replace(
        parts[0],
        words=" | ".join(words) if is_row else spaced(words),
        is_row=is_row,
        bottom=min(line.bottom for line in parts),
        right=max(line.right for line in parts),
        top=max(line.top for line in parts),
    )
