# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Texts whose lines were broken at a fixed width, as letters and wires do: where paragraphs end.

A line was broken when the first word of the next one hardly found room on it. The text stays as it
is; beside it stands the same with blanks for the breaks within paragraphs.
"""

from __future__ import annotations

from itertools import pairwise

from gongshi.notices.items import begins_item

__all__ = ["unwrapped"]

_FEWEST = 3
"""So many lines must go on in the next one before a text counts as broken at a width."""
_ROOM = 12
"""So much room may be left: the longest line need not be as long as lines were allowed to be."""
_WIDEST = 110
_NARROWEST = 12
_MOST = 0.8
"""So great a share of the lines before another one must have had no room for its first word."""

_CHINESE = "\u2e80"
"""From here on letters are Chinese, and a line may break between any two of them."""


def unwrapped(words: str) -> str:
    """Return ``words`` with a blank for each break within a paragraph; of the same length.

    A text that was not broken at a width comes back as it is.
    """
    lines = words.split("\n")
    width = max(map(len, lines))
    if len(lines) <= _FEWEST or not _NARROWEST <= width <= _WIDEST:
        return words
    may = [_may_go_on(one, two) for one, two in pairwise(lines)]
    broken = [
        goes_on and _had_no_room(one, two, width)
        for goes_on, (one, two) in zip(may, pairwise(lines), strict=True)
    ]
    if sum(broken) < max(_FEWEST, _MOST * sum(may)):
        return words
    parts = [lines[0]]
    for line, joins in zip(lines[1:], broken, strict=True):
        parts += [" " if joins else "\n", line]
    return "".join(parts)


def _may_go_on(line: str, below: str) -> bool:
    """Tell whether the line below may belong to the same paragraph: no gap, not set in, no item."""
    if not line.strip() or not below.strip() or below[0].isspace():
        return False
    return not begins_item(below)


def _had_no_room(line: str, below: str, width: int) -> bool:
    """Tell whether the first word of the line below hardly found room on this one."""
    needed = 2 if below[0] >= _CHINESE else max(_ROOM, len(below.split(None, 1)[0]))
    return len(line.rstrip()) + needed >= width
