# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A panel: one unit over the sessions, as bars, with a marked gap where nothing is stated.

Unlike units are never drawn together (design of the site, section 5; of record, section 6). Looks
are classes and presentation attributes, since style attributes would be dropped by the pages'
policy.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape, quoteattr

import msgspec

from gongshi.charts.errors import ChartError

__all__ = ["Bar", "panel"]

_WIDTH, _TOP, _HEIGHT, _FOOT, _WIDEST = 324, 24, 120, 24, 48


class Bar(msgspec.Struct, frozen=True):
    """A session: its label, its number and how that is written; None where it is not stated."""

    label: str
    value: int | None
    written: str | None

    def __post_init__(self) -> None:
        """Refuse a bar that would show nothing for something, or something for nothing."""
        if (self.value is None) != (self.written is None):
            raise ChartError(f"{self.label}: a number is written out, and what is missing is not")
        if self.value is not None and self.value < 0:
            raise ChartError(f"{self.label}: a count cannot be {self.value}")


def panel(bars: Sequence[Bar], labelled_by: str, gap: Sequence[str]) -> str:
    """Return the SVG of one panel.

    ``labelled_by`` are the ids of its title and finding in the page; ``gap`` are the words for "not
    stated", a line each. Raises ``ChartError`` when there is nothing to draw.
    """
    if not any(bar.value is not None for bar in bars):
        raise ChartError("no session states a number: say so in words instead of drawing a panel")
    most = max(bar.value or 0 for bar in bars) or 1
    slot = _WIDTH / len(bars)
    drawn = "".join(
        line for place, bar in enumerate(bars) for line in _bar(bar, place * slot, slot, most, gap)
    )
    base = _TOP + _HEIGHT
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {base + _FOOT}" role="img" '
        f'aria-labelledby={quoteattr(labelled_by)}><g aria-hidden="true">{drawn}'
        f'<line class="axis" x1="0" y1="{base}" x2="{_WIDTH}" y2="{base}"/></g></svg>'
    )


def _bar(bar: Bar, left: float, slot: float, most: int, gap: Sequence[str]) -> Iterator[str]:
    middle, width, base = left + slot / 2, min(slot - 12, _WIDEST), _TOP + _HEIGHT
    yield _text(middle, base + 17, bar.label)
    if bar.value is None or bar.written is None:
        height: float = 18 * len(gap) + 6
        yield _box("unstated", middle - width / 2, base - height, width, height)
        for place, words in enumerate(gap):
            yield _text(middle, base - height + 17 + 18 * place, words, "gap")
        return
    height = _HEIGHT * bar.value / most
    yield _box("bar", middle - width / 2, base - height, width, height)
    yield _text(middle, base - height - 6, bar.written)


def _box(kind: str, x: float, y: float, width: float, height: float) -> str:
    return f'<rect class="{kind}" x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}"/>'


def _text(x: float, y: float, words: str, kind: str = "") -> str:
    classed = f' class="{kind}"' if kind else ""
    return f'<text{classed} x="{x:g}" y="{y:g}" text-anchor="middle">{escape(words)}</text>'
