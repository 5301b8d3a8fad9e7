# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Running heads, running feet and page numbers: furniture of the pages, no words of the notice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from gongshi.notices.letters import fold
from gongshi.notices.page_lines import PageLine
from gongshi.notices.pattern import Pattern, Text

__all__ = ["without_furniture"]

_EDGE = 0.12
"""The share of a page, at its top and at its foot, where running heads and feet stand."""
_OFTEN = 3
"""So many pages (or all, of two) must bear the same words at one height: a running head."""

_COUNTER = Pattern(
    r"(?i)^(?:[-–—(\[ ]*(?:p(?:age|\.)? ?)?\d{1,4}(?: ?(?:/|of) ?\d{1,4})?[-–—)\] ]*"
    r"|第? ?\d{1,4} ?页(?: ?[,/,]? ?共 ?\d{1,4} ?页)?)$"
)


def without_furniture(pages: Sequence[Sequence[PageLine]]) -> list[list[PageLine]]:
    """Return the lines of each page without its number and without what runs from page to page."""
    seen = ({_key(line) for line in lines if _edge(line)} for lines in pages)
    running = Counter(key for keys in seen for key in keys)
    often = min(_OFTEN, max(2, len(pages)))
    furniture = {key for key, count in running.items() if count >= often}
    return [[line for line in lines if not _is_furniture(line, furniture)] for lines in pages]


def _is_furniture(line: PageLine, running: set[tuple[str, int]]) -> bool:
    if not _edge(line):
        return False
    return _key(line) in running or _COUNTER.match(Text(line.words)) is not None


def _edge(line: PageLine) -> bool:
    depth = _EDGE * line.page_height
    return line.bottom < depth or line.top > line.page_height - depth


def _key(line: PageLine) -> tuple[str, int]:
    """Return what is the same on each page: the words but for their digits, and the height."""
    words = "".join(letter for letter in fold(line.words) if not letter.isdigit())
    return words, round(line.bottom / 4)
