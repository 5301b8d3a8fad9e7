# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Who gains and who loses by a reform: people by how much their amount changes, one bar a band."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import msgspec

from gongshi.charts.drawing import LINE, SIZE, WIDTH, Drawing, Ink, bar, text
from gongshi.charts.errors import ChartError
from gongshi.charts.letters import width_of, wrapped

__all__ = ["Band", "changes"]

_LEFT, _RIGHT, _BAR = 4, WIDTH - 4, 14
_INKS: dict[str, Ink] = {"gain": "full", "lose": "late", "same": "none"}


class Band(msgspec.Struct, frozen=True):
    """People whose amount changes alike: the band's words, how many, and how that is written."""

    words: str
    people: int
    written: str
    change: Literal["gain", "lose", "same"]

    def __post_init__(self) -> None:
        """Refuse fewer than nobody."""
        if self.people < 0:
            raise ChartError(f"{self.words}: {self.people} people cannot be")


def changes(bands: Sequence[Band], language: str) -> Drawing:
    """Draw the bands one under the other, each with its words and number over its bar.

    Raises ``ChartError`` where nobody is in any band.
    """
    most = max((band.people for band in bands), default=0)
    if not most:
        raise ChartError("nobody gains or loses: say so in words instead of drawing it")
    marks: list[str] = []
    y: float = 0
    for band in bands:
        room = _RIGHT - _LEFT - width_of(band.written, SIZE) * 1.1 - 10
        marks.append(text(_RIGHT, y + LINE - 5, band.written, "end", bold=True))
        for words in wrapped(band.words, SIZE, room):
            y += LINE
            marks.append(text(_LEFT, y - 5, words))
        width = round((_RIGHT - _LEFT) * band.people / most, 1)
        if band.people:
            marks.append(bar(_LEFT, y, max(width, 2), _BAR, _INKS[band.change]))
        y += _BAR + 8
    return Drawing(y, tuple(marks), language)
