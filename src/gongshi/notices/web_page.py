# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""From an HTML page to the text of its notice: menus, related links and footers are left out.

trafilatura tells main text from furniture (design of reading, section 8); the headline comes first,
then a paragraph, a heading or an item of a list a line, and a row of a table as one line.
"""

from __future__ import annotations

import codecs
import logging
from itertools import pairwise
from typing import TYPE_CHECKING

from gongshi.notices.decode import Decoded, decode
from gongshi.notices.errors import NoticeError
from gongshi.notices.extracted import Extracted, extractor
from gongshi.notices.letters import fold
from gongshi.notices.pattern import Pattern, Text
from gongshi.values import PartialDate, ValuesError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["is_web_page", "read_web_page"]

_HEAD = 4096
"""So many bytes in, at most, a page must have said what it is and in which encoding."""

_BEGINS = Pattern(
    r"(?i)^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html|head|body)\b"
)
_CHARSET = Pattern(r"(?i)<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*[\"']?(?P<name>[\w:.-]+)")

_WIDER = {
    "big5": "big5hkscs",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
}
"""Pages declare an encoding and use its larger sister (WHATWG Encoding Standard, section 4.2)."""

_DATES = {"original_date": True, "extensive_search": False, "max_date": "2200-01-01"}
"""Only a date that the page declares; a bound that hangs on today would change what is read."""


def is_web_page(raw: bytes) -> bool:
    """Tell whether bytes in any encoding that keeps ASCII, or in UTF-16, begin like a page."""
    head = raw[:_HEAD]
    for mark, encoding in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        if head.startswith(mark):
            return _begins(head[2:].decode(encoding, "ignore"))
    return _begins(head.removeprefix(codecs.BOM_UTF8).decode("ascii", "ignore"))


def read_web_page(raw: bytes, name: str) -> Extracted:
    """Return the main text of the page; ``NoticeError``, naming it, where it holds none."""
    import trafilatura  # noqa: PLC0415  (slow to import, and few files are pages)

    # What it would say on standard error is said by us, in the words of the user.
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    decoded = _decoded(raw, name)
    page = trafilatura.bare_extraction(
        decoded.text,
        with_metadata=True,
        include_comments=False,
        date_extraction_params=_DATES,
    )
    text = "" if page is None or isinstance(page, dict) else page.text or ""
    lines = list(_lines(text))
    if page is None or isinstance(page, dict) or not lines:
        raise NoticeError(
            f"{name} is a page (HTML) in which no text of a notice was found; open it, and save "
            "the text itself as a .txt file"
        )
    return Extracted(
        _joined(_headed(page.title, lines)),
        decoded.encoding,
        extractor("trafilatura"),
        _day(page.date),
    )


def _begins(head: str) -> bool:
    return _BEGINS.match(Text(head)) is not None


def _decoded(raw: bytes, name: str) -> Decoded:
    """Decode by what the page declares; UTF-8 goes first, since saving re-encodes and says not."""
    declared = _CHARSET.search(Text(raw[:_HEAD].decode("ascii", "ignore")))
    if declared is None or raw.startswith((codecs.BOM_UTF8, b"\xff\xfe", b"\xfe\xff")):
        return decode(raw, name)
    for encoding in ("utf-8", _known(declared.group("name") or "")):
        try:
            return Decoded(raw.decode(encoding), encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    return decode(raw, name)


def _known(declared: str) -> str:
    """Return our name of an encoding, or the name itself where no such encoding is known."""
    try:
        found = codecs.lookup(declared).name
    except LookupError:
        return declared
    return _WIDER.get(found, found)


def _lines(text: str) -> Iterator[str]:
    """Yield the lines of the main text; of a row of a table, its cells."""
    for line in text.splitlines():
        if line.lstrip().startswith("|"):
            cells = [cell.strip() for cell in line.strip(" |").split("|")]
            shown = " | ".join(cell for cell in cells if cell.strip("-: "))
        else:
            shown = " ".join(line.split())
        if shown:
            yield shown


def _headed(title: str | None, lines: list[str]) -> list[str]:
    """Return the lines with the headline on top, once."""
    if not title or fold(title).strip() in (fold(line).strip() for line in lines[:3]):
        return lines
    return [" ".join(title.split()), *lines]


def _joined(lines: list[str]) -> str:
    """Join lines with a blank one between paragraphs; items of one list, and rows, stand close."""
    parts = [lines[0]]
    for above, line in pairwise(lines):
        parts.append("\n" if _is_listed(above) and _is_listed(line) else "\n\n")
        parts.append(line)
    return "".join(parts) + "\n"


def _is_listed(line: str) -> bool:
    return line.startswith("- ") or " | " in line


def _day(date: str | None) -> PartialDate | None:
    try:
        return None if not date else PartialDate.parse(date)
    except ValuesError:
        return None
