# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A drawing that stands in a page, in a PDF and alone in a file, and reads the same everywhere.

Looks are presentation attributes, since the pages' policy drops styles; hatches are SVG patterns;
the fonts are the site's, by script (design of the site, sections 3 to 5).
"""

from __future__ import annotations

from importlib import import_module
from typing import Literal
from xml.sax.saxutils import escape, quoteattr

import msgspec

from gongshi.charts.errors import ChartError

__all__ = [
    "LINE",
    "SIZE",
    "WIDTH",
    "Anchor",
    "Drawing",
    "Ink",
    "bar",
    "line",
    "png",
    "standing_alone",
    "text",
    "within_page",
]

WIDTH = 320
"""Drawings are as wide as the narrowest page, and are only ever shown larger."""

SIZE, LINE = 14, 20
"""Letter size and distance of lines."""

Ink = Literal["full", "part", "gap", "none", "late"]
"""Solid, hatched, dotted outline, plain outline, and what is lost or too late."""

Anchor = Literal["start", "middle", "end"]

_FONTS = {
    "en": "system-ui, Helvetica, Arial, 'Noto Sans'",
    "zh-Hant": "'PingFang HK', 'Microsoft JhengHei', 'Noto Sans HK', 'Noto Sans CJK HK'",
    "zh-Hans": "'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC'",
}
_INKS: dict[Ink, str] = {
    "full": 'fill="#000A78" stroke="#000A78"',
    "part": 'fill="url(#gongshi-part)" stroke="#000A78"',
    "gap": 'fill="#fff" stroke="#505A5F" stroke-dasharray="2 2"',
    "none": 'fill="#fff" stroke="#505A5F"',
    "late": 'fill="url(#gongshi-late)" stroke="#DA4100"',
}
_PATTERNS = (
    '<defs><pattern id="gongshi-part" width="6" height="6" patternUnits="userSpaceOnUse">'
    '<path d="M-1 1l2-2M0 6l6-6M5 7l2-2" stroke="#000A78" stroke-width="1.500"/></pattern>'
    '<pattern id="gongshi-late" width="6" height="6" patternUnits="userSpaceOnUse">'
    '<rect width="6" height="6" fill="#DA4100"/>'
    '<path d="M-1 5l2 2M0 0l6 6M5-1l2 2" stroke="#fff" stroke-width="1.500"/></pattern></defs>'
)


class Drawing(msgspec.Struct, frozen=True):
    """What is drawn, ``WIDTH`` wide and ``height`` high, in a language."""

    height: float
    marks: tuple[str, ...]
    language: str

    def __post_init__(self) -> None:
        """Refuse a language without a font stack."""
        if self.language not in _FONTS:
            raise ChartError(f"no fonts for {self.language!r}; there is {', '.join(_FONTS)}")


def text(x: float, y: float, words: str, anchor: Anchor = "start", *, bold: bool = False) -> str:
    """Return words on a line; always in the colour of text."""
    placed = "" if anchor == "start" else f' text-anchor="{anchor}"'
    weight = ' font-weight="700"' if bold else ""
    return f'<text x="{x:g}" y="{y:g}"{placed}{weight}>{escape(words)}</text>'


def bar(x: float, y: float, width: float, height: float, ink: Ink) -> str:
    """Return a bar in an ink."""
    return f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" {_INKS[ink]}/>'


def line(x1: float, y1: float, x2: float, y2: float, *, faint: bool = False) -> str:
    """Return a thin line."""
    colour = "#B1B4B6" if faint else "#0B0C0C"
    return f'<path d="M{x1:g} {y1:g}L{x2:g} {y2:g}" stroke="{colour}"/>'


def within_page(drawing: Drawing, labelled_by: str) -> str:
    """Return the SVG for a page, where ``labelled_by`` are the ids of its title and finding."""
    name = labelled_by.split(maxsplit=1)[0]
    svg = _svg(drawing, f" aria-labelledby={quoteattr(labelled_by)}", "")
    # An id stands once in a page, however many drawings it has.
    return svg.replace('"url(#gongshi-', f'"url(#{name}-').replace('id="gongshi-', f'id="{name}-')


def standing_alone(drawing: Drawing, title: str, finding: str) -> str:
    """Return the SVG as a file of its own, with title and finding inside."""
    named = f"<title>{escape(title)}</title><desc>{escape(finding)}</desc>"
    background = f'<rect width="{WIDTH}" height="{drawing.height:g}" fill="#fff"/>'
    language = f' xml:lang="{drawing.language}"'
    return _svg(drawing, language, named + background) + "\n"


def _svg(drawing: Drawing, attributes: str, before: str) -> str:
    marks = "".join(drawing.marks)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {drawing.height:g}" '
        f'role="img"{attributes}>{before}{_PATTERNS}<g aria-hidden="true" fill="#0B0C0C" '
        f'font-size="{SIZE}" font-family="{_FONTS[drawing.language]}, sans-serif">{marks}</g></svg>'
    )


def png(svg: str, scale: float) -> bytes:
    """Return a drawing that stands alone as PNG, ``scale`` times ``WIDTH`` pixels wide.

    Raises ``ChartError`` that says how to come by vl-convert where it is not installed.
    """
    try:
        converter = import_module("vl_convert")
    except ImportError as error:
        raise ChartError(
            "PNG needs vl-convert, which is not installed: install gongshi[charts], or save as .svg"
        ) from error
    return bytes(converter.svg_to_png(svg, scale=scale))
