# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What kind of place in a notice a stretch of words stands in: read, quoted, in the dateline."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from gongshi.reading.quotations import outermost
from gongshi.values import Span

if TYPE_CHECKING:
    from gongshi.reading.document import Document
    from gongshi.reading.pattern import Match, Pattern

__all__ = ["dateline_of", "first_between", "is_quoted", "is_read"]

_SHORTEST_SPEECH = 20
"""Fewer characters between quotation marks are a name or a scare quote, not somebody's words."""


def _read(document: Document) -> tuple[list[int], list[int]]:
    spans = [sentence.span for sentence in document.sentences]
    return [span.start for span in spans], [span.end for span in spans]


def is_read(document: Document, span: Span) -> bool:
    """Tell whether ``span`` begins in a sentence that is read, not in furniture or a headline."""
    starts, ends = document.once("read stretches", _read)
    at = bisect_right(starts, span.start) - 1
    return at >= 0 and span.start < ends[at]


def _speeches(document: Document) -> tuple[list[int], list[int]]:
    spans = [q.span for q in outermost(document) if len(q.span) >= _SHORTEST_SPEECH]
    return [span.start for span in spans], [span.end for span in spans]


def is_quoted(document: Document, span: Span) -> bool:
    """Tell whether ``span`` stands in somebody's words between quotation marks."""
    starts, ends = document.once("speeches", _speeches)
    at = bisect_right(starts, span.start) - 1
    return at >= 0 and span.end <= ends[at]


def dateline_of(document: Document) -> Span | None:
    """Return the place and day an agency's report opens with, None without one."""
    blocks = document.layout.blocks
    return next((block.span for block in blocks if block.role == "dateline"), None)


def first_between(document: Document, pattern: Pattern, start: int, end: int) -> Match | None:
    """Return the first place of a pattern from ``start`` to ``end``; an empty stretch has none."""
    if start >= end:
        return None
    return next(iter(document.find(pattern, Span(start, end))), None)
